"""The text of old Word files by their own tables: every story (body, notes, headers, comments, text boxes) from the pieces.

Microsoft's [MS-DOC] describes them: the FIB at the start of the WordDocument stream, the piece table in the table stream.
"""

from __future__ import annotations

import re
import struct
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from engine.errors import CorruptError, EncryptedError, UnsupportedError
from engine.extraction.content import Block, Source
from engine.extraction.office.ole import OleFile, stream_bytes
from engine.extraction.office.text import row_blocks
from engine.extraction.office.wordmarks import HEADINGS, ROW, Run, runs

FIB_WORD97 = 0xC1
FIB_WORD6 = 0x65
MAGIC_HIGH_BYTES = (0xA5, 0xA6)  # 0xA5EC since Word 97, 0xA5DC before, 0xA69x in East Asian versions
ENCRYPTED, TABLE_1 = 0x0100, 0x0200
STORIES = ("body", "footnotes", "headers", "macros", "comments", "endnotes", "boxes", "header boxes")
_COMPRESSED = 1 << 30
_FIELD_BEGIN, _FIELD_SEPARATOR, _FIELD_END = "\x13", "\x14", "\x15"
_FIELD_MARKS = re.compile("([\x13\x14\x15])")
_PARAGRAPHS = re.compile(f"([\r\x0c\x0e{HEADINGS}])")
_CELLS = re.compile(f"([\x07{ROW}])")
_CONTROLS = re.compile("[\x00-\x08\x0f-\x1d\x1f]")
_CODEPAGES = {  # of Word 6 and 95, by the primary language of the file
    **dict.fromkeys((0x19, 0x22, 0x23, 0x02, 0x2F), "cp1251"),
    **dict.fromkeys((0x05, 0x0E, 0x15, 0x18, 0x1A, 0x1B, 0x24), "cp1250"),
    **{
        0x01: "cp1256",
        0x04: "gb18030",
        0x08: "cp1253",
        0x0D: "cp1255",
        0x11: "cp932",
        0x12: "cp949",
        0x1E: "cp874",
        0x1F: "cp1254",
    },
    **dict.fromkeys((0x25, 0x26, 0x27), "cp1257"),
}


@dataclass(frozen=True, slots=True)
class Stories:
    """Text of each story by name; only those that have some."""

    texts: dict[str, str]

    def blocks(self, name: str) -> list[Block]:
        """One story's paragraphs and table rows."""
        return list(_blocks(self.texts.get(name, "")))


def stories(ole: OleFile, source: Source) -> Stories:
    """All stories. EncryptedError when a password is needed, UnsupportedError for versions before Word 6."""
    if not ole.exists("WordDocument"):
        raise UnsupportedError(source.display, "OLE file without a Word document")
    data = stream_bytes(ole, "WordDocument", source)
    if len(data) < 0x20:
        raise CorruptError(source.display, "Word document stream cut off")
    if data[1] not in MAGIC_HIGH_BYTES:
        raise CorruptError(source.display, "not a Word document stream")
    version, flags = struct.unpack_from("<H", data, 2)[0], struct.unpack_from("<H", data, 10)[0]
    if flags & ENCRYPTED:
        raise EncryptedError(source.display, "Word document encrypted with a password")
    if version < FIB_WORD6:
        raise UnsupportedError(source.display, "document of Word 2 or older")
    try:
        if version < FIB_WORD97:
            return Stories({"body": _word6(data)})
        table = _table(ole, source, "1Table" if flags & TABLE_1 else "0Table")
        counts = [max(0, n) for n in struct.unpack_from("<8i", data, 0x4C)]
        units = _units(data, table, min(sum(counts), len(data)))  # a hostile count must not cost memory
    except struct.error as error:
        raise CorruptError(source.display, f"Word document: {error}") from error
    found, start = {}, 0
    for name, count in zip(STORIES, counts, strict=True):
        found[name] = units[2 * start : 2 * (start + count)].decode("utf-16-le", "replace")
        start += count
    return Stories(found)


def _table(ole: OleFile, source: Source, name: str) -> bytes:
    other = "0Table" if name == "1Table" else "1Table"
    return stream_bytes(ole, name if ole.exists(name) or not ole.exists(other) else other, source)


def _word6(data: bytes) -> str:
    start, end = struct.unpack_from("<2I", data, 0x18)
    language = struct.unpack_from("<H", data, 6)[0] & 0x3FF
    return data[start : min(end, len(data))].decode(_CODEPAGES.get(language, "cp1252"), "replace")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of text: its first position, how many, where its bytes are, and bytes a character."""

    position: int
    count: int
    start: int
    width: int


def _units(data: bytes, table: bytes, total: int) -> bytes:
    """The whole text as UTF-16, which is what positions count; paragraph marks replaced where there is more to tell."""
    text = bytearray()
    marked = sorted(runs(data, table), key=lambda run: run.end)
    ends = [run.end for run in marked]
    for piece in _pieces(data, table, total):
        stretch = data[piece.start : piece.start + piece.count * piece.width]
        if piece.width == 1:
            stretch = stretch.decode("cp1252", "replace").encode("utf-16-le")
        text += bytes(2 * piece.position - len(text))  # what damaged pieces before it left out
        text += stretch
        first = bisect_right(ends, piece.start)
        last = bisect_right(ends, piece.start + piece.count * piece.width)
        for run in marked[first:last]:
            _put_mark(text, piece, run)
    return bytes(text)


def _put_mark(text: bytearray, piece: _Piece, run: Run) -> None:
    place = 2 * (piece.position + (run.end - piece.start) // piece.width - 1)
    if bytes(text[place : place + 2]) in ((b"\x07\0",) if run.mark == ROW else (b"\r\0",)):
        text[place : place + 2] = run.mark.encode("utf-16-le")


def _pieces(data: bytes, table: bytes, total: int) -> Iterator[_Piece]:
    """The piece table, in the order of the document."""
    offset, size = struct.unpack_from("<2I", data, 0x1A2)
    clx = table[offset : offset + size]
    position = 0
    while position < len(clx) and clx[position] == 1:  # formatting that fast saves left before the table
        position += 3 + struct.unpack_from("<H", clx, position + 1)[0]
    if position >= len(clx) or clx[position] != 2:
        raise struct.error("no piece table")
    length = min(struct.unpack_from("<I", clx, position + 1)[0], len(clx) - position - 5)
    count = max(0, (length - 4) // 12)
    bounds = struct.unpack_from(f"<{count + 1}I", clx, position + 5)
    reached = 0
    for number in range(count):
        first, end = bounds[number], min(bounds[number + 1], total)
        if not reached <= first < end:
            continue
        reached = end
        where = struct.unpack_from("<I", clx, position + 5 + 4 * (count + 1) + 8 * number + 2)[0]
        if where & _COMPRESSED:
            yield _Piece(first, end - first, (where & (_COMPRESSED - 1)) // 2, 1)
        else:
            yield _Piece(first, end - first, where, 2)


def _blocks(text: str) -> Iterator[Block]:
    cells: list[list[Block]] = []
    cell: list[Block] = []
    parts = _PARAGRAPHS.split(_without_codes(text))
    exact = ROW in text  # row ends are known; else an empty cell mark is taken for one
    for paragraph, mark in zip(parts[::2], [*parts[1::2], ""], strict=True):
        pieces = _CELLS.split(paragraph)
        for piece, end in zip(pieces[::2], pieces[1::2], strict=False):
            cleaned = _clean(piece)
            if end == ROW or (not exact and not cleaned and not cell and cells):
                yield from row_blocks([*cells, cell] if cell else cells)
                cells, cell = [], []
            else:
                cells.append([*cell, Block(cleaned)] if cleaned else cell)
                cell = []
        cleaned = _clean(pieces[-1])
        if cleaned:
            block = Block(cleaned, HEADINGS.find(mark) + 1 if mark else 0)
            if exact and cells:
                cell.append(block)
            else:
                yield from row_blocks(cells)
                cells = []
                yield block
    yield from row_blocks([*cells, cell] if cell else cells)


def _clean(text: str) -> str:
    text = text.replace("\x0b", "\n").replace("\x1e", "-").replace("\xa0", " ")
    return _CONTROLS.sub("", text).strip()


def _without_codes(text: str) -> str:
    """Text with each field replaced by its result."""
    if _FIELD_BEGIN not in text:
        return text
    kept, code_depth, depth = [], 0, 0
    for part in _FIELD_MARKS.split(text):
        if part == _FIELD_BEGIN:
            depth += 1
            code_depth = code_depth or depth
        elif part == _FIELD_SEPARATOR:
            code_depth = 0 if code_depth == depth else code_depth
        elif part == _FIELD_END:
            code_depth = 0 if code_depth == depth else code_depth
            depth = max(0, depth - 1)
        elif not code_depth:
            kept.append(part)
    return "".join(kept)
