"""What to say about formats that have no reader: why, and whether they would have needed a password."""

from __future__ import annotations

from engine.documents import DocumentState
from engine.extraction.content import Source

_REASONS = {
    "binary": "unknown binary data",
    "zstd": "Zstandard compression is not read",
    "application": "program package",
    "program": "program code",
    "database": "database",
    "font": "font",
    "iwork": "Apple iWork document",
    "opendocument": "OpenDocument drawing, formula, chart or database",
    "thmx": "Office theme",
    "svgz": "compressed vector drawing",
}


def state_without_reader(source: Source, file_format: str) -> tuple[DocumentState, str]:
    """State and reason for a file whose format nobody reads."""
    if file_format == "encrypted office":
        return DocumentState.ENCRYPTED, "needs a password"
    if file_format == "rar":
        with source.path.open("rb") as stream:
            if _rar_encrypted(stream.read(1 << 16)):
                return DocumentState.ENCRYPTED, "RAR archive, needs a password"
        return DocumentState.UNSUPPORTED, "RAR archives are not read"
    return DocumentState.UNSUPPORTED, _REASONS.get(file_format, f"{file_format} files are not read")


def _rar_encrypted(data: bytes) -> bool:
    """Whether the headers or the first file of a RAR archive are encrypted."""
    if data.startswith(b"Rar!\x1a\x07\x01\x00"):
        return _rar5_encrypted(data, 8)
    position = 7
    while position + 7 <= len(data):
        kind = data[position + 2]
        flags = int.from_bytes(data[position + 3 : position + 5], "little")
        size = int.from_bytes(data[position + 5 : position + 7], "little")
        if kind == 0x73 and flags & 0x80:
            return True
        if kind == 0x74:
            return bool(flags & 0x04)
        if flags & 0x8000 and position + 11 <= len(data):
            size += int.from_bytes(data[position + 7 : position + 11], "little")
        position += max(size, 7)
    return False


def _rar5_encrypted(data: bytes, position: int) -> bool:
    while position + 7 <= len(data):
        size, start = _number(data, position + 4)
        kind, at = _number(data, start)
        flags, at = _number(data, at)
        extra, at = _number(data, at) if flags & 1 else (0, at)
        packed, at = _number(data, at) if flags & 2 else (0, at)
        if kind == 4:
            return True
        if kind == 2:
            at = start + size - extra
            while at < start + size:
                length, at = _number(data, at)
                record, _ = _number(data, at)
                if record == 1:
                    return True
                at += max(length, 1)
            return False
        position = start + size + packed
    return False


def _number(data: bytes, position: int) -> tuple[int, int]:
    """A RAR5 variable-length number and the position after it."""
    value = shift = 0
    while position < len(data) and shift < 63:
        byte = data[position]
        position += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if not byte & 0x80:
            break
    return value, position
