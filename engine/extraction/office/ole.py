"""OLE compound files (the old Office formats and encrypted new ones), through olefile."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeAlias

import olefile

from engine.errors import CorruptError, EncryptedError
from engine.extraction.content import Source

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
STREAM_LIMIT = 512 << 20
OleFile: TypeAlias = "olefile.OleFileIO[Any]"
_ERRORS = (OSError, ValueError, IndexError, TypeError)  # olefile's own errors are OSErrors


def is_ole(path: Path) -> bool:
    """Whether the file starts as an OLE compound file."""
    with path.open("rb") as file:
        return file.read(8) == MAGIC


@contextmanager
def open_ole(source: Source) -> Iterator[OleFile]:
    """The compound file, closed afterwards; CorruptError when it cannot be opened or read."""
    try:
        ole = olefile.OleFileIO(str(source.path), raise_defects=olefile.DEFECT_FATAL)
    except _ERRORS as error:
        raise CorruptError(source.display, f"not a readable OLE file: {error}") from error
    try:
        yield ole
    finally:
        ole.close()


def stream_bytes(ole: OleFile, name: str, source: Source) -> bytes:
    """A whole stream; CorruptError when it is missing or its sectors are damaged."""
    try:
        with ole.openstream(name) as stream:
            return bytes(stream.read(STREAM_LIMIT))
    except _ERRORS as error:
        raise CorruptError(source.display, f"stream {name}: {error}") from error


def refuse_encrypted_package(source: Source) -> None:
    """EncryptedError when the file is an OOXML package inside an OLE file, as Office stores it under a password."""
    with open_ole(source) as ole:
        if ole.exists("EncryptedPackage") or ole.exists("EncryptionInfo"):
            raise EncryptedError(source.display, "OOXML encrypted with a password")


def properties(ole: OleFile) -> tuple[str, float | None]:
    """Title and time of last change from the summary information, ("", None) where they cannot be read."""
    try:
        metadata: Any = ole.get_metadata()
        title, saved = metadata.title, metadata.last_saved_time
        codepage = metadata.codepage or 1252
    except Exception:  # olefile parses property sets loosely and fails in many ways; they are not worth the document
        return "", None
    if isinstance(title, bytes):
        try:
            title = title.decode("utf-8" if codepage in (65001, -535) else f"cp{codepage % 65536}", "replace")
        except LookupError:
            title = title.decode("latin-1")
    modified = saved.replace(tzinfo=UTC).timestamp() if isinstance(saved, datetime) and saved.year > 1970 else None
    return (title or "").strip("\0 \r\n\t"), modified
