"""The text of old PowerPoint files by their own records: slides in order, notes, comments, headers, masters' fixed text.

Microsoft's [MS-PPT] describes them. Only what the last save refers to is read: earlier versions stay in the stream.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from engine.errors import CorruptError, EncryptedError, UnsupportedError
from engine.extraction.content import Block, Source
from engine.extraction.office.ole import OleFile, stream_bytes

DOCUMENT, SLIDE, SLIDE_ATOM, NOTES, MASTER, PERSIST_ATOM = 1000, 1006, 1007, 1008, 1016, 1011
TEXT_HEADER, TEXT_CHARS, TEXT_BYTES, C_STRING = 3999, 4000, 4008, 4026
SLIDE_LIST, HEADERS_FOOTERS, USER_EDIT, PERSIST_DIRECTORY = 4080, 4057, 4085, 6002
BINARY_TAG, COMMENT, CRYPT_SESSION, SHAPE, PLACEHOLDER = 5003, 12000, 12052, 0xF004, 3011
TITLE_TYPES = (0, 6)
MAX_DEPTH = 40
ENCRYPTED_TOKEN = 0xF3D1C4DF


@dataclass(frozen=True, slots=True)
class Record:
    """A record: data between start and end; containers hold records."""

    kind: int
    instance: int
    container: bool
    start: int
    end: int


@dataclass(slots=True)
class Show:
    """Blocks of each slide with its notes and comments, in order; what all slides share."""

    slides: list[list[Block]] = field(default_factory=list)
    shared: list[Block] = field(default_factory=list)


def show(ole: OleFile, source: Source) -> Show:
    """The presentation. EncryptedError when a password is needed, UnsupportedError before PowerPoint 97."""
    name = next((n for n in ("PowerPoint Document", "PP97_DUALSTORAGE/PowerPoint Document") if ole.exists(n)), "")
    if not name:
        raise UnsupportedError(source.display, "presentation of PowerPoint 95 or older")
    user_name = name.replace("PowerPoint Document", "Current User")
    user = stream_bytes(ole, user_name, source) if ole.exists(user_name) else b""
    token, last_edit = struct.unpack_from("<2I", user, 12) if len(user) >= 20 else (0, 0)
    if token == ENCRYPTED_TOKEN or ole.exists("EncryptedSummary"):
        raise EncryptedError(source.display, "presentation encrypted with a password")
    try:
        return _Reader(stream_bytes(ole, name, source), source).show(last_edit)
    except struct.error as error:
        raise CorruptError(source.display, f"presentation: {error}") from error


class _Reader:
    def __init__(self, data: bytes, source: Source) -> None:
        self._data = data
        self._source = source

    def show(self, last_edit: int) -> Show:
        found = Show()
        directory = self._directory(last_edit)
        live = [record for offset in directory.values() if (record := self._at(offset)) is not None]
        if any(record.kind == CRYPT_SESSION for record in live):
            raise EncryptedError(self._source.display, "presentation encrypted with a password")
        document = next((record for record in live if record.kind == DOCUMENT), None)
        if document is None:  # damaged: whatever the stream has, in its order
            top = list(self._records(0, len(self._data)))
            found.slides = [self._text(record, 0) for record in top if record.kind in (SLIDE, NOTES)]
            if not top:
                raise CorruptError(self._source.display, "no records")
            return found
        notes: dict[int, Record] = {}
        for listing in self._below(document, SLIDE_LIST):
            for _, persist in self._entries(listing) if listing.instance == 2 else ():
                record = self._at(directory.get(persist[0], -1))
                if record is not None:
                    notes[persist[1]] = record
        for listing in self._below(document, SLIDE_LIST):
            for texts, persist in self._entries(listing):
                record = self._at(directory.get(persist[0], -1))
                if listing.instance == 0:
                    found.slides.append(self._slide(texts, record, notes))
                elif listing.instance == 1 and record is not None:
                    found.shared.extend(self._fixed(record))
        for container in self._below(document, HEADERS_FOOTERS):
            found.shared.extend(self._strings(container, (1, 2)))
        return found

    def _records(self, start: int, end: int) -> Iterator[Record]:
        while start + 8 <= end:
            head, kind, size = struct.unpack_from("<HHI", self._data, start)
            stop = min(start + 8 + size, end)
            yield Record(kind, head >> 4, head & 0xF == 0xF or kind == BINARY_TAG, start + 8, stop)
            start += 8 + size

    def _at(self, offset: int) -> Record | None:
        return next(self._records(offset, len(self._data)), None) if 0 <= offset < len(self._data) else None

    def _below(self, record: Record, kind: int) -> list[Record]:
        return [inner for inner in self._records(record.start, record.end) if inner.kind == kind]

    def _directory(self, edit: int) -> dict[int, int]:
        """Offset by persist id: the last edit's entries win over those before it."""
        found: dict[int, int] = {}
        visited: set[int] = set()
        while edit and edit not in visited:
            visited.add(edit)
            atom = self._at(edit)
            if atom is None or atom.kind != USER_EDIT or atom.end - atom.start < 16:
                break
            edit, where = struct.unpack_from("<2I", self._data, atom.start + 8)
            table = self._at(where)
            if table is None or table.kind != PERSIST_DIRECTORY:
                break
            position = table.start
            while position + 4 <= table.end:
                head = struct.unpack_from("<I", self._data, position)[0]
                first, count = head & 0xFFFFF, min(head >> 20, (table.end - position - 4) // 4)
                for number, offset in enumerate(struct.unpack_from(f"<{count}I", self._data, position + 4)):
                    found.setdefault(first + number, offset)
                position += 4 + 4 * (head >> 20)
        return found

    def _entries(self, listing: Record) -> Iterator[tuple[list[Block], tuple[int, int]]]:
        """Outline text, and (persist id, slide id), of each entry of a slide list."""
        texts: list[Block] = []
        persist: tuple[int, int] | None = None
        level = 0
        for record in self._records(listing.start, listing.end):
            if record.kind == PERSIST_ATOM:
                if persist is not None:
                    yield texts, persist
                texts = []
                persist = (
                    struct.unpack_from("<I", self._data, record.start)[0],
                    struct.unpack_from("<I", self._data, record.start + 12)[0],
                )
            else:
                level = self._level(record, level)
                texts.extend(self._own_text(record, level))
        if persist is not None:
            yield texts, persist

    def _slide(self, outline: list[Block], record: Record | None, notes: dict[int, Record]) -> list[Block]:
        blocks = list(outline)
        if record is None:
            return blocks
        blocks.extend(self._text(record, 0))
        for atom in self._below(record, SLIDE_ATOM):
            if atom.end - atom.start >= 20:
                note = notes.get(struct.unpack_from("<I", self._data, atom.start + 16)[0])
                blocks.extend(self._text(note, 0) if note is not None else ())
        return blocks

    def _level(self, record: Record, level: int) -> int:
        if record.kind == TEXT_HEADER and record.end - record.start >= 4:
            return 1 if struct.unpack_from("<I", self._data, record.start)[0] in TITLE_TYPES else 0
        return level

    def _own_text(self, record: Record, level: int) -> Iterator[Block]:
        data = self._data[record.start : record.end]
        if record.kind == TEXT_CHARS:
            yield from _paragraphs(data.decode("utf-16-le", "replace"), level)
        elif record.kind == TEXT_BYTES:
            yield from _paragraphs(data.decode("latin-1"), level)

    def _text(self, record: Record, depth: int) -> list[Block]:
        """All text below a record: text boxes, comments, headers and footers of its own."""
        found: list[Block] = []
        level = 0
        for inner in self._records(record.start, record.end) if depth < MAX_DEPTH else ():
            level = self._level(inner, level)
            found.extend(self._own_text(inner, level))
            if inner.kind == COMMENT:
                found.extend(self._strings(inner, (1,)))
            elif inner.kind == HEADERS_FOOTERS:
                found.extend(self._strings(inner, (1, 2)))
            elif inner.container:
                found.extend(self._text(inner, depth + 1))
        return found

    def _fixed(self, record: Record, depth: int = 0) -> list[Block]:
        """Text of a master's own shapes; its placeholders only prompt."""
        found: list[Block] = []
        for inner in self._records(record.start, record.end) if depth < MAX_DEPTH else ():
            if inner.kind == SHAPE:
                if not self._has(inner, PLACEHOLDER, depth):
                    found.extend(self._text(inner, depth))
            elif inner.kind == HEADERS_FOOTERS:
                found.extend(self._strings(inner, (1, 2)))
            elif inner.container:
                found.extend(self._fixed(inner, depth + 1))
        return found

    def _has(self, record: Record, kind: int, depth: int) -> bool:
        return depth < MAX_DEPTH and any(
            inner.kind == kind or (inner.container and self._has(inner, kind, depth + 1))
            for inner in self._records(record.start, record.end)
        )

    def _strings(self, container: Record, instances: tuple[int, ...]) -> Iterator[Block]:
        for record in self._records(container.start, container.end):
            if record.kind == C_STRING and record.instance in instances:
                yield from _paragraphs(self._data[record.start : record.end].decode("utf-16-le", "replace"), 0)


def _paragraphs(text: str, level: int) -> Iterator[Block]:
    for paragraph in text.split("\r"):
        cleaned = paragraph.replace("\x0b", "\n").strip("\0 \t\n")
        if cleaned and cleaned != "*":  # a star stands for a page number or date
            yield Block(cleaned, level)
