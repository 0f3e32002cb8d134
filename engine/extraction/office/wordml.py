"""Walking WordprocessingML: paragraphs, tables and text boxes of one part, streamed, in reading order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from engine.extraction.content import Block
from engine.extraction.office.text import row_blocks
from engine.extraction.office.xml import Element, Readable, attribute, child, descendants, local, release, stream

_TEXT: Final = {
    "t": None,
    "tab": "\t",
    "ptab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "-",
    "softHyphen": "",
    "pgNum": "",
}
# Deleted and moved-away text is not the document's text; a text box's paragraphs come by themselves, before their anchor's.
_SKIP: Final = frozenset({"del", "moveFrom", "Fallback", "txbxContent", "rPr", "pPr", "sdtPr", "instrText", "delText", "rt"})
_MAX_HEADING = 6


class Table:
    """A table being read: the cells of its row, the paragraphs of its cell."""

    def __init__(self) -> None:
        self.cells: list[list[Block]] = []
        self.cell: list[Block] = []


def walk(source: Readable, levels: Mapping[str, int], display: str) -> Iterator[Block | str]:
    """Blocks of one part; for an altChunk its relation id, as a str, where it stands. levels: heading level by style id."""
    tables: list[Table] = []
    fallback = 0
    for event, name, element in stream(source, ("p", "tc", "tr", "tbl", "Fallback", "altChunk"), display):
        if name == "Fallback":  # the same content once more, for old readers
            fallback += 1 if event == "start" else -1
        elif fallback:
            continue
        elif event == "start":
            if name == "tbl":
                tables.append(Table())
        elif name == "p":
            block = Block(_text(element), _level(element, levels))
            release(element)
            if block.text.strip():
                if tables:
                    tables[-1].cell.append(block)
                else:
                    yield block
        elif name == "altChunk":
            yield attribute(element, "id")
        elif tables:
            yield from _close(name, tables)
            if name == "tr":
                release(element)


def _close(name: str, tables: list[Table]) -> Iterator[Block]:
    table = tables[-1]
    if name == "tc":
        table.cells.append(table.cell)
        table.cell = []
    elif name == "tr":
        blocks = list(row_blocks(table.cells))
        table.cells = []
        if len(tables) > 1:
            tables[-2].cell.extend(blocks)
        else:
            yield from blocks
    else:
        tables.pop()
        rest = [block for cell in [*table.cells, table.cell] for block in cell]  # only in damaged markup
        if tables:
            tables[-1].cell.extend(rest)
        else:
            yield from rest


def _text(paragraph: Element) -> str:
    pieces: list[str] = []
    _collect(paragraph, pieces)
    return "".join(pieces).strip()


def _collect(element: Element, pieces: list[str]) -> None:
    for inner in element:
        name = local(inner)
        if name in _TEXT:
            pieces.append(_TEXT[name] or inner.text or "") if name == "t" else pieces.append(_TEXT[name] or "")
        elif name == "sym":
            pieces.append(_symbol(attribute(inner, "char")))
        elif name == "textpath":  # WordArt, watermarks
            pieces.append(attribute(inner, "string"))
        elif name not in _SKIP:
            _collect(inner, pieces)


def _symbol(code: str) -> str:
    try:
        value = int(code, 16)
    except ValueError:
        return ""
    return "" if 0xD800 <= value <= 0xF8FF or value > 0x10FFFF else chr(value)  # private use: a picture in a symbol font


def _level(paragraph: Element, levels: Mapping[str, int]) -> int:
    properties = child(paragraph, "pPr")
    if properties is None:
        return 0
    outline = child(properties, "outlineLvl")
    if outline is not None:
        return _outline(attribute(outline, "val"))
    style = child(properties, "pStyle")
    return levels.get(attribute(style, "val"), 0) if style is not None else 0


def _outline(value: str) -> int:
    return min(int(value) + 1, _MAX_HEADING) if value.isascii() and value.isdigit() and int(value) < 9 else 0


def heading_levels(styles: Element) -> dict[str, int]:
    """Heading level by style id, from outline levels and the built-in names, inherited from the styles they are based on."""
    own: dict[str, int] = {}
    based: dict[str, str] = {}
    for style in descendants(styles, "style"):
        identity = attribute(style, "styleId")
        name = attribute(child(style, "name"), "val").lower() if child(style, "name") is not None else ""
        outline = child(style, "pPr", "outlineLvl")
        if outline is not None:
            own[identity] = _outline(attribute(outline, "val"))
        elif name.startswith("heading ") and name[8:].isdigit():
            own[identity] = max(1, min(int(name[8:]), _MAX_HEADING))
        elif name == "title":
            own[identity] = 1
        parent = child(style, "basedOn")
        if parent is not None:
            based[identity] = attribute(parent, "val")
    return {identity: _inherited(identity, own, based) for identity in own.keys() | based.keys()}


def _inherited(identity: str, own: Mapping[str, int], based: Mapping[str, str]) -> int:
    for _ in range(20):  # a hostile file may base styles on each other in a circle
        if identity in own:
            return own[identity]
        if identity not in based:
            return 0
        identity = based[identity]
    return 0
