"""Walking an OpenDocument content stream: paragraphs, headings, tables, slides, sheets, notes and comments, as they come."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from engine.extraction.content import Block
from engine.extraction.office.text import row_blocks
from engine.extraction.office.xml import Element, Readable, attribute, local, release, stream

_NAMES: Final = (
    *("p", "h", "table", "table-cell", "covered-table-cell", "table-row", "page", "spreadsheet", "presentation"),
    *("tracked-changes", "footer-decl", "header-decl", "styles", "automatic-styles", "master-styles", "meta", "settings"),
)
_SKIP: Final = frozenset({"tracked-changes", "automatic-styles", "master-styles", "styles", "meta", "settings"})
# A paragraph inside these comes by itself; it is not part of the paragraph that anchors it.
_OWN: Final = frozenset(
    {"p", "h", "annotation", "annotation-end", "note-citation", "ruby-text", "text-box", "table", "tracked-changes"}
)
_MAX_HEADING: Final = 6


class Walker:
    """Reads one content stream. ``pages`` gives (label, blocks) of each slide or sheet, or of the one page of a text."""

    def __init__(self, source: Readable, display: str) -> None:
        self._source = source
        self._display = display
        self._rows: list[list[list[Block]]] = []  # of each open table: the cells of its open row
        self._cells: list[list[Block]] = []  # of each open table: the blocks of its open cell
        self._blocks: list[Block] = []
        self._sheets = False

    def pages(self) -> Iterator[tuple[str, list[Block]]]:
        """The pages in order; memory stays at one page."""
        skipping = ""
        label, number = "", 0
        for event, name, element in stream(self._source, _NAMES, self._display):
            if skipping:
                if event == "end" and name == skipping:
                    skipping = ""
                    release(element)
            elif event == "start":
                if name in _SKIP:
                    skipping = name
                elif name == "spreadsheet":
                    self._sheets = True
                elif name == "page" or (name == "table" and self._sheets and not self._rows):
                    if self._blocks and number:  # what comes before the first one goes with it
                        yield label, self._take()
                    number += 1
                    label = attribute(element, "name") if name == "table" else str(number)
                if name == "table":
                    self._rows.append([])
                    self._cells.append([])
            else:
                self._end(name, element)
                if name == "page" or (name == "table" and self._sheets and not self._rows):
                    yield label, self._take()
                    label = ""
        if self._blocks:
            yield label, self._take()

    def _take(self) -> list[Block]:
        blocks, self._blocks = self._blocks, []
        return blocks

    def _add(self, block: Block) -> None:
        (self._cells[-1] if self._cells else self._blocks).append(block)

    def _end(self, name: str, element: Element) -> None:
        if name in ("p", "h", "footer-decl", "header-decl"):
            text = _text(element)
            if text:
                self._add(Block(text, _level(element) if name == "h" or _in_title(element) else 0))
            if local(element.getparent()) not in ("p", "h", "span", "a"):
                release(element)
        elif not self._rows:
            return
        elif name in ("table-cell", "covered-table-cell"):
            self._rows[-1].append(self._cells[-1])
            self._cells[-1] = []
        elif name == "table-row":
            cells, self._rows[-1] = self._rows[-1], []
            self._flush(list(row_blocks(cells)))
            release(element)
        elif name == "table":
            cells = [*self._rows.pop(), self._cells.pop()]
            self._flush([block for cell in cells for block in cell], closed=True)

    def _flush(self, blocks: list[Block], *, closed: bool = False) -> None:
        depth = len(self._cells) if closed else len(self._cells) - 1
        (self._cells[depth - 1] if depth > 0 else self._blocks).extend(blocks)


def _level(heading: Element) -> int:
    value = attribute(heading, "outline-level", attribute(heading, "level", "1"))
    return max(1, min(int(value), _MAX_HEADING)) if value.isascii() and value.isdigit() else 1


def _in_title(paragraph: Element) -> bool:
    """Whether a paragraph stands in a slide's title box."""
    box = paragraph.getparent()
    frame = None if box is None else box.getparent()
    return frame is not None and local(frame) == "frame" and attribute(frame, "class") == "title"


def _text(paragraph: Element) -> str:
    pieces: list[str] = []
    _collect(paragraph, pieces)
    return "".join(pieces).strip()


def _collect(element: Element, pieces: list[str]) -> None:
    pieces.append(element.text or "")
    for inner in element:
        name = local(inner)
        if name == "s":
            count = attribute(inner, "c", "1")
            pieces.append(" " * (min(int(count), 100) if count.isascii() and count.isdigit() else 1))
        elif name == "tab":
            pieces.append("\t")
        elif name == "line-break":
            pieces.append("\n")
        elif name not in _OWN:
            _collect(inner, pieces)
        pieces.append(inner.tail or "")
