"""Old Excel workbooks (BIFF8 and BIFF5) beside calamine: encryption, comments, text boxes, headers and footers."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from engine.errors import CorruptError, EncryptedError, UnsupportedError
from engine.extraction.content import Block, Source
from engine.extraction.office.ole import OleFile, stream_bytes
from engine.extraction.office.sheetml import header_text
from engine.extraction.office.text import distinct

BOF, FILEPASS, BOUNDSHEET, HEADER, FOOTER, CONTINUE, TEXT_OBJECT = 0x809, 0x2F, 0x85, 0x14, 0x15, 0x3C, 0x1B6
BIFF8 = 0x600


def extras(ole: OleFile, source: Source) -> dict[str, list[Block]]:
    """What calamine leaves out, by sheet name. EncryptedError when the workbook needs a password."""
    name = next((n for n in ("Workbook", "Book") if ole.exists(n)), "")
    if not name:
        raise UnsupportedError(source.display, "OLE file without a workbook")
    data = stream_bytes(ole, name, source)
    if len(data) < 8:
        raise CorruptError(source.display, "empty workbook stream")
    version = struct.unpack_from("<H", data, 4)[0]
    sheets: dict[int, str] = {}
    for kind, payload, _ in _records(data, 0):
        if kind == FILEPASS:
            raise EncryptedError(source.display, "workbook encrypted with a password")
        if kind == BOUNDSHEET and len(payload) > 8:
            sheets[struct.unpack_from("<I", payload)[0]] = _string(payload[6:], version, short=True)
    seen: set[str] = set()
    return {title: list(distinct(_sheet(data, offset, version), seen)) for offset, title in sheets.items()}


def _records(data: bytes, offset: int) -> Iterator[tuple[int, bytes, int]]:
    """(type, payload, offset) of the records of one substream, up to its end."""
    depth = 0
    while offset + 4 <= len(data):
        kind, size = struct.unpack_from("<HH", data, offset)
        yield kind, data[offset + 4 : offset + 4 + size], offset
        depth += (kind == BOF) - (kind == 0x0A)  # charts inside a sheet are substreams of their own
        if depth <= 0:
            return
        offset += 4 + size


def _sheet(data: bytes, offset: int, version: int) -> Iterator[Block]:
    text_length = 0
    for kind, payload, _ in _records(data, offset):
        if kind in (HEADER, FOOTER) and payload:
            yield Block(header_text(_string(payload, version, short=version < BIFF8)))
        elif kind == TEXT_OBJECT and version >= BIFF8 and len(payload) >= 12:
            text_length = struct.unpack_from("<H", payload, 10)[0]
            text = ""
        elif kind == CONTINUE and text_length and payload:
            wide = payload[0] & 1
            text += payload[1:].decode("utf-16-le" if wide else "latin-1", "replace")[: text_length - len(text)]
            if len(text) >= text_length:
                yield Block(text)
                text_length = 0
        elif kind != CONTINUE:
            text_length = 0


def _string(payload: bytes, version: int, *, short: bool) -> str:
    """A counted string: one- or two-byte length, from BIFF8 on a flag that tells UTF-16 from Latin-1."""
    size = payload[0] if short else struct.unpack_from("<H", payload.ljust(2, b"\0"))[0]
    payload = payload[1 if short else 2 :]
    if version < BIFF8:
        return payload[:size].decode("cp1252", "replace")
    if not payload:
        return ""
    return (
        payload[1 : 1 + size * 2].decode("utf-16-le", "replace")
        if payload[0] & 1
        else payload[1 : 1 + size].decode("latin-1")
    )
