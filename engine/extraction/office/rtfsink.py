"""Where the text of one part of an RTF file (its body, a note, a text box) is gathered: paragraphs, cells, rows."""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.extraction.content import Block
from engine.extraction.office.text import row_blocks


@dataclass(slots=True, eq=False)
class Sink:
    """blocks: what is done. pieces: of the open paragraph. cells: of the open row. cell: the open one. nested: cells of
    the open row of a table within a cell."""

    blocks: list[Block] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    cells: list[list[Block]] = field(default_factory=list)
    cell: list[Block] = field(default_factory=list)
    nested: list[list[Block]] = field(default_factory=list)

    def end_paragraph(self, level: int, *, in_table: bool) -> None:
        """End a paragraph, of a cell or of its own; level: of a heading."""
        blocks = self._paragraph(level)
        if in_table:
            self.cell.extend(blocks)
            return
        if self.cells:
            self.end_row()
        self.blocks.extend(blocks)

    def end_cell(self, level: int) -> None:
        """End a cell."""
        self.cells.append([*self.cell, *self._paragraph(level)])
        self.cell = []

    def end_row(self) -> None:
        """End a row; paragraphs after its last cell belong to it."""
        cells = [*self.cells, self.cell] if self.cell else self.cells
        self.cells, self.cell = [], []
        self.blocks.extend(row_blocks(cells))

    def end_nested_cell(self, level: int) -> None:
        """End a cell of a table within a cell."""
        self.nested.append([*self.cell, *self._paragraph(level)])
        self.cell = []

    def end_nested_row(self) -> None:
        """End a row of a table within a cell."""
        cells, self.nested = self.nested, []
        self.cell.extend(row_blocks(cells))

    def end(self, level: int = 0) -> None:
        """End the part."""
        rest = self._paragraph(level)
        self.end_row()
        self.blocks.extend(rest)

    def _paragraph(self, level: int) -> list[Block]:
        """What was read since the last one ended: a block, if it says anything."""
        text = "".join(self.pieces)
        self.pieces.clear()
        if not text.isascii():  # \u gives UTF-16 units
            text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        text = text.strip()
        return [Block(text, level)] if text else []
