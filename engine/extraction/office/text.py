"""Collecting blocks within the limits, and laying out table rows: shared by the office readers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime

from engine.errors import TooLargeError
from engine.extraction.content import Block, Limits, Source

CELL_SEPARATOR = " | "
LONG_ROW = 1000  # characters; a longer row is a page laid out with a table, not data


class Collector:
    """Blocks of one document in reading order; counts characters over all its pages."""

    def __init__(self, source: Source, limits: Limits) -> None:
        self._source = source
        self._limit = limits.characters
        self._characters = 0
        self._blocks: list[Block] = []

    def add(self, block: Block) -> None:
        """Append a block unless it is blank; TooLargeError past the limit."""
        if not block.text or block.text.isspace():
            return
        self._characters += len(block.text)
        if self._characters > self._limit:
            raise TooLargeError(self._source.display, f"more than {self._limit} characters")
        self._blocks.append(block)

    def extend(self, blocks: Iterable[Block]) -> None:
        """Append blocks."""
        for block in blocks:
            self.add(block)

    def take(self) -> tuple[Block, ...]:
        """The blocks since the last call: one page."""
        blocks, self._blocks = tuple(self._blocks), []
        return blocks


def row_blocks(cells: Sequence[Sequence[Block]]) -> Iterator[Block]:
    """A table row as blocks: one line for data; each paragraph for itself where the table only lays out a page."""
    filled = [cell for cell in cells if cell]
    paragraphs = [block for cell in filled for block in cell]
    long = sum(len(block.text) for block in paragraphs) > LONG_ROW
    if len(filled) <= 1 or long or any(len(cell) > 3 for cell in filled) or any(block.level for block in paragraphs):
        yield from paragraphs
    else:
        yield Block(CELL_SEPARATOR.join(" ".join(block.text for block in cell) for cell in filled))


def distinct(blocks: Iterable[Block], seen: set[str]) -> Iterator[Block]:
    """Blocks whose text was not seen before: the same footer comes with every section."""
    for block in blocks:
        text = " ".join(block.text.split())
        if text and text not in seen:
            seen.add(text)
            yield block


def timestamp(text: str) -> float | None:
    """POSIX seconds of an ISO 8601 date as document properties write it, None when it is none."""
    try:
        moment = datetime.fromisoformat(text.strip()[:32])
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return moment.timestamp() if moment.year > 1970 else None
