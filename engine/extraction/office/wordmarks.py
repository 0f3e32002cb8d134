"""Paragraph properties of old Word files: which paragraphs are headings, which end a table row ([MS-DOC], PlcBtePapx)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

PLC_OFFSET = 0x102  # in the FIB
PAGE = 512
STYLE_HEADINGS = range(1, 10)  # style numbers that Word reserves for "heading 1" to "heading 9"
END_OF_ROW, OUTLINE_LEVEL = 0x2417, 0x2640
OPERAND_SIZES = (1, 1, 2, 4, 2, 2, -1, 3)  # by the top three bits of a property's number; -1: counted
MAX_HEADING = 6

# Noncharacters put over the paragraph marks, so that they travel with the text.
ROW = "\ufdd0"
HEADINGS = "".join(chr(0xFDD0 + level) for level in range(1, MAX_HEADING + 1))


@dataclass(frozen=True, slots=True)
class Run:
    """A paragraph with something to tell: its bytes in the document stream, and its mark."""

    start: int
    end: int
    mark: str


def runs(data: bytes, table: bytes) -> list[Run]:
    """All such paragraphs; [] where the tables are damaged, which costs headings but no text."""
    try:
        return list(_runs(data, table))
    except (struct.error, IndexError):
        return []


def _runs(data: bytes, table: bytes) -> Iterator[Run]:
    offset, size = struct.unpack_from("<2I", data, PLC_OFFSET)
    plc = table[offset : offset + size]
    count = max(0, (len(plc) - 4) // 8)
    pages = set(struct.unpack_from(f"<{count}I", plc, 4 * (count + 1))) if count else set()
    for number in pages:
        page = data[(number & 0x3FFFFF) * PAGE :][:PAGE]
        if len(page) < PAGE:
            continue
        paragraphs = page[PAGE - 1]
        bounds = struct.unpack_from(f"<{paragraphs + 1}I", page)
        for index in range(paragraphs):
            where = page[4 * (paragraphs + 1) + 13 * index] * 2
            mark = _mark(page, where) if where else ""
            if mark:
                yield Run(bounds[index], bounds[index + 1], mark)


def _mark(page: bytes, where: int) -> str:
    length = page[where]
    start, end = (where + 1, where + 2 * length) if length else (where + 2, where + 2 + 2 * page[where + 1])
    style = struct.unpack_from("<H", page, start)[0]
    level = style if style in STYLE_HEADINGS else 0
    position = start + 2
    while position + 3 <= min(end, PAGE):
        kind = struct.unpack_from("<H", page, position)[0]
        if kind == END_OF_ROW and page[position + 2]:
            return ROW
        if kind == OUTLINE_LEVEL:
            level = page[position + 2] + 1 if page[position + 2] < 9 else 0
        operand = OPERAND_SIZES[kind >> 13]
        position += 2 + (operand if operand > 0 else 1 + page[position + 2])
    return HEADINGS[min(level, MAX_HEADING) - 1] if level else ""
