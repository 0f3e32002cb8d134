"""DrawingML: text of shapes, tables, charts and diagrams, in slides, sheets and Word documents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.extraction.content import Block
from engine.extraction.office.package import Package
from engine.extraction.office.text import CELL_SEPARATOR, row_blocks
from engine.extraction.office.xml import Element, attribute, descendants, local, text_of

_BREAKS = {"br": "\n", "tab": "\t"}


def paragraph_text(paragraph: Element) -> str:
    """The text of an ``a:p``: its runs, fields, line breaks and formulas."""
    pieces: list[str] = []
    for element in paragraph.iter():
        name = local(element)
        if name == "t":
            if attribute(element.getparent(), "type") != "slidenum":
                pieces.append(element.text or "")
        elif name in _BREAKS and local(element.getparent()) in ("p", "r"):
            pieces.append(_BREAKS[name])
    return "".join(pieces).strip()


def shape_blocks(element: Element, level: int = 0) -> Iterator[Block]:
    """Paragraphs and table rows below an element, in document order, each once."""
    for inner in element:
        name = local(inner)
        if name == "tbl":
            for row in descendants(inner, "tr"):
                yield from row_blocks([list(shape_blocks(cell)) for cell in row if local(cell) == "tc"])
        elif name == "p":
            text = paragraph_text(inner)
            if text:
                yield Block(text, level)
        elif name != "Fallback":
            yield from shape_blocks(inner, level)


def part_texts(package: Package, part: str, names: Sequence[str]) -> list[Block]:
    """What a chart or diagram part says: each paragraph, then the cached labels and values of each series as one row."""
    return package.blocks(part, lambda name: _part_texts(package.tree(name), names))


def _part_texts(root: Element, names: Sequence[str]) -> Iterator[Block]:
    yield from shape_blocks(root)
    if "v" in names:
        for cache in descendants(root, "strCache"):
            yield Block(CELL_SEPARATOR.join(text_of(value) for value in descendants(cache, "v")))
