"""The text of old Word files by their own tables: every story (body, notes, headers, comments, text boxes) from the pieces.

Microsoft's [MS-DOC] describes them: the FIB at the start of the WordDocument stream, the piece table in the table stream.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass

from engine.errors import CorruptError, EncryptedError, UnsupportedError
from engine.extraction.content import Block, Source
from engine.extraction.office.ole import OleFile, stream_bytes
from engine.extraction.office.text import row_blocks

FIB_WORD97 = 0xC1
FIB_WORD6 = 0x65
ENCRYPTED, TABLE_1 = 0x0100, 0x0200
STORIES = ("body", "footnotes", "headers", "macros", "comments", "endnotes", "boxes", "header boxes")
_COMPRESSED = 1 << 30
_FIELD_BEGIN, _FIELD_SEPARATOR, _FIELD_END = "\x13", "\x14", "\x15"
_FIELD_MARKS = re.compile("([\x13\x14\x15])")
_PARAGRAPHS = re.compile("[\r\x0c\x0e]")
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
        text = "".join(_pieces(data, table, *struct.unpack_from("<2I", data, 0x1A2), total=sum(counts) + 8))
    except struct.error as error:
        raise CorruptError(source.display, f"Word document: {error}") from error
    found, start = {}, 0
    for name, count in zip(STORIES, counts, strict=True):
        found[name] = text[start : start + count]
        start += count
    return Stories(found)


def _table(ole: OleFile, source: Source, name: str) -> bytes:
    other = "0Table" if name == "1Table" else "1Table"
    return stream_bytes(ole, name if ole.exists(name) or not ole.exists(other) else other, source)


def _word6(data: bytes) -> str:
    start, end = struct.unpack_from("<2I", data, 0x18)
    language = struct.unpack_from("<H", data, 6)[0] & 0x3FF
    return data[start : min(end, len(data))].decode(_CODEPAGES.get(language, "cp1252"), "replace")


def _pieces(data: bytes, table: bytes, offset: int, size: int, *, total: int) -> Iterator[str]:
    """Text of the piece table's pieces, in the order of the document."""
    clx = table[offset : offset + size]
    position = 0
    while position < len(clx) and clx[position] == 1:  # formatting that fast saves left before the table
        position += 3 + struct.unpack_from("<H", clx, position + 1)[0]
    if position >= len(clx) or clx[position] != 2:
        raise struct.error("no piece table")
    length = min(struct.unpack_from("<I", clx, position + 1)[0], len(clx) - position - 5)
    count = max(0, (length - 4) // 12)
    bounds = struct.unpack_from(f"<{count + 1}I", clx, position + 5)
    left = total
    for number in range(count):
        characters = min(bounds[number + 1] - bounds[number], left)
        if characters <= 0:
            continue
        left -= characters
        where = struct.unpack_from("<I", clx, position + 5 + 4 * (count + 1) + 8 * number + 2)[0]
        if where & _COMPRESSED:
            start = (where & (_COMPRESSED - 1)) // 2
            yield _padded(data[start : start + characters].decode("cp1252", "replace"), characters)
        else:
            yield _padded(data[where : where + 2 * characters].decode("utf-16-le", "surrogatepass"), characters)


def _padded(text: str, characters: int) -> str:
    """Positions count UTF-16 units: a character beyond them takes two."""
    units = len(text) + sum(c > "\uffff" for c in text)
    return text + "\0" * max(0, len(text) + characters - units - len(text))


def _blocks(text: str) -> Iterator[Block]:
    cells: list[list[Block]] = []
    for paragraph in _PARAGRAPHS.split(_without_codes(text)):
        *ended, rest = paragraph.split("\x07")
        for cell in ended:
            cleaned = _clean(cell)
            if cleaned or not cells:
                cells.append([Block(cleaned)] if cleaned else [])
            else:  # an empty cell mark ends the row
                yield from row_blocks(cells)
                cells = []
        cleaned = _clean(rest)
        if cleaned:
            yield from row_blocks(cells)
            cells = []
            yield Block(cleaned)
    yield from row_blocks(cells)


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
