"""OpenDocument: texts, presentations, spreadsheets, templates, flat XML; OpenOffice 1, which names its elements alike."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator

from engine.errors import CorruptError, EncryptedError, UnsupportedError
from engine.extraction.content import Block, Content, Context, RawPage, Source
from engine.extraction.office.odftext import Walker
from engine.extraction.office.ole import is_ole
from engine.extraction.office.package import Package, open_package
from engine.extraction.office.text import Collector, distinct, timestamp
from engine.extraction.office.xml import Element, Readable, attribute, descendants, local, text_of

READABLE = ("text", "presentation", "spreadsheet", "writer", "impress", "calc")


def read(source: Source, context: Context) -> Content:
    """Text documents as one page, slides and sheets a page each; notes, comments, headers and footers of the styles too."""
    if not zipfile.is_zipfile(source.path):
        return _read_flat(source, context)
    with open_package(source, context.limits) as package:
        _refuse_encrypted(package)
        _refuse_other_kinds(package)
        if "content.xml" not in package:
            raise CorruptError(source.display, "part missing: content.xml")
        collector = Collector(source, context.limits)
        with package.open("content.xml") as stream:
            pages = list(_pages(stream, collector, source))
        if "styles.xml" in package:
            repeated = package.optional("styles.xml", lambda name: _repeated(package.tree(name)))
            pages = _with_repeated(pages, repeated or [], collector)
        meta = package.optional("meta.xml", package.tree) if "meta.xml" in package else None
        title, modified = _properties(meta)
        return Content(tuple(pages), title, modified, reason=package.reason())


def _read_flat(source: Source, context: Context) -> Content:
    if is_ole(source.path):
        raise UnsupportedError(source.display, "OLE file, not OpenDocument")
    with source.path.open("rb") as stream:
        head = stream.read(1 << 12)
        if b"office:document" not in head and "office:document".encode("utf-16-le") not in head:
            raise CorruptError(source.display, "neither a ZIP package nor flat OpenDocument XML")
        stream.seek(0)
        collector = Collector(source, context.limits)
        return Content(tuple(_pages(stream, collector, source)))


def _pages(stream: Readable, collector: Collector, source: Source) -> Iterator[RawPage]:
    walker = Walker(stream, source.display)
    for label, blocks in walker.pages():
        collector.extend(blocks)
        yield RawPage(collector.take(), label)


def _refuse_encrypted(package: Package) -> None:
    """An encrypted document lists how to decrypt its parts in the manifest."""
    if "META-INF/manifest.xml" not in package:
        return
    root = package.optional("META-INF/manifest.xml", package.tree)
    if root is not None and any(True for _ in descendants(root, "encryption-data")):
        raise EncryptedError(package.source.display, "OpenDocument encrypted with a password")
    if "encrypted-package" in package:
        raise EncryptedError(package.source.display, "OpenDocument encrypted with a password")


def _refuse_other_kinds(package: Package) -> None:
    if "mimetype" not in package:
        return
    kind = package.optional("mimetype", lambda name: package.read(name, 1 << 10).decode("ascii", "replace").strip())
    if kind and not any(word in kind.rpartition(".")[2] for word in READABLE):
        raise UnsupportedError(package.source.display, kind)


def _repeated(root: Element) -> list[Block]:
    """Headers, footers and fixed texts of the master pages; not the prompts of their placeholders."""
    found = []
    for master in descendants(root, "master-page"):
        for part in master:
            if local(part) == "notes" or attribute(part, "class") in ("title", "outline", "subtitle", "page", "notes"):
                continue
            for paragraph in descendants(part, "p", "h"):
                text = "".join(_fixed(paragraph)).strip()
                if text:
                    found.append(Block(text))
    return found


def _fixed(element: Element) -> Iterator[str]:
    """Text of a header without its fields (page numbers, dates, sheet names), which say nothing here."""
    yield element.text or ""
    for inner in element:
        if local(inner) in ("span", "a"):
            yield from _fixed(inner)
        elif local(inner) in ("s", "tab", "line-break"):
            yield " "
        yield inner.tail or ""


def _with_repeated(pages: list[RawPage], repeated: list[Block], collector: Collector) -> list[RawPage]:
    seen = {" ".join(block.text.split()) for page in pages for block in page.blocks}
    collector.extend(distinct(repeated, seen))
    blocks = collector.take()
    if not blocks:
        return pages
    first = pages[0] if pages else RawPage(())
    return [RawPage((*first.blocks, *blocks), first.label), *pages[1:]]


def _properties(meta: Element | None) -> tuple[str, float | None]:
    if meta is None:
        return "", None
    title = next((text_of(e) for e in descendants(meta, "title")), "")
    dates = [text_of(e) for name in ("date", "creation-date") for e in descendants(meta, name)]
    return title, next((moment for moment in map(timestamp, dates) if moment is not None), None)
