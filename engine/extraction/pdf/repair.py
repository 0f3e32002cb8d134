"""A truncated PDF has lost its end: the cross-reference table and the trailer. What is left gets a new end.

pdfium finds the objects by itself, but only if a trailer names the catalog, and often the page tree is lost, too.
"""

from __future__ import annotations

import re
from pathlib import Path

_MAX_SIZE = 128 << 20  # bytes; the file is held in memory twice
_OBJECT = re.compile(rb"(?<!\d)(\d{1,8})[ \r\n\t]+(\d{1,5})[ \r\n\t]+obj\b")
_CATALOG = re.compile(rb"/Type\s*/Catalog\b")
_PAGE_TREE = re.compile(rb"/Type\s*/Pages\b")
_PAGE = re.compile(rb"/Type\s*/Page(?![A-Za-z])")
_HEAD = 4000  # bytes of an object that are searched


def with_new_end(path: Path) -> bytes | None:
    """The file's bytes with a trailer that leads to its pages; None when there are none, or they are encrypted."""
    if path.stat().st_size > _MAX_SIZE:
        return None
    data = path.read_bytes()
    end = data.rfind(b"endobj")
    if not data[:1024].count(b"%PDF-") or end < 0 or b"/Encrypt" in data:
        return None
    data = data[: end + 6]
    catalog, tree, pages, highest = _find(data)
    if not pages:
        return None
    if catalog and tree:
        return data + b"\ntrailer\n<</Root %d 0 R>>\nstartxref\n0\n%%%%EOF\n" % catalog
    kids = b" ".join(b"%d 0 R" % page for page in pages)
    number = highest + 1
    return data + (
        b"\n%d 0 obj\n<</Type/Pages/Kids[%s]/Count %d/MediaBox[0 0 612 792]>>\nendobj\n"
        b"%d 0 obj\n<</Type/Catalog/Pages %d 0 R>>\nendobj\n"
        b"trailer\n<</Root %d 0 R>>\nstartxref\n0\n%%%%EOF\n"
    ) % (number, kids, len(pages), number + 1, number, number + 1)


def _find(data: bytes) -> tuple[int, bool, list[int], int]:
    """The catalog's number, whether there is a page tree, the pages' numbers in the file's order, the highest number."""
    catalog, tree, highest = 0, False, 0
    pages: dict[int, None] = {}
    found = list(_OBJECT.finditer(data))
    for match, following in zip(found, [*found[1:], None], strict=True):
        number = int(match[1])
        highest = max(highest, number)
        stop = min(match.end() + _HEAD, following.start() if following else len(data))
        head = data[match.end() : stop].split(b"stream", 1)[0]
        if _CATALOG.search(head):
            catalog = number
        elif _PAGE_TREE.search(head):
            tree = True
        elif _PAGE.search(head):
            pages[number] = None
    return catalog, tree, list(pages), highest
