"""Documents embedded in old Word and Excel files: PDFs, new Office packages, and files put in by "insert object"."""

from __future__ import annotations

import os
import struct
import tempfile
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath

from engine.errors import ExtractionError
from engine.extraction.content import Context, Member, Source
from engine.extraction.office.ole import OleFile, open_ole, stream_bytes
from engine.extraction.office.ooxml import EMBEDDED_SUFFIXES

NATIVE = "\x01Ole10Native"


def has_objects(ole: OleFile) -> bool:
    """Whether ``objects`` may give anything."""
    return any(_wanted(path) for path in ole.listdir())


def objects(source: Source, context: Context) -> Iterator[Member]:
    """The embedded documents, spooled one after the other."""
    with open_ole(source) as ole:
        for path in filter(_wanted, ole.listdir()):
            try:
                name, data = _content(path, stream_bytes(ole, "/".join(path), source))
            except (ExtractionError, struct.error):
                continue  # an object that cannot be read is not the document's text
            if not data:
                continue
            handle, spool = tempfile.mkstemp(suffix=PureWindowsPath(name).suffix.lower(), dir=context.temporary)
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            yield Member(Source(Path(spool), name, f"{source.display}!/{name}"))
            Path(spool).unlink(missing_ok=True)


def _wanted(path: list[str]) -> bool:
    return len(path) > 1 and path[-1].lower() in ("contents", "package", NATIVE.lower())


def _content(path: list[str], data: bytes) -> tuple[str, bytes]:
    """Name and bytes of a document in an object's stream, ("", b"") when it holds none."""
    if path[-1] == NATIVE:
        return _native(data)
    if data.startswith(b"%PDF"):
        return f"{path[-2]}.pdf", data
    return (f"{path[-2]}.zip", data) if data.startswith(b"PK\x03\x04") else ("", b"")


def _native(data: bytes) -> tuple[str, bytes]:
    """A file wrapped by the object packager: label, path, temporary path, then its size and bytes."""
    label, _, rest = data[6:].partition(b"\0")
    _, _, rest = rest.partition(b"\0")
    length = struct.unpack_from("<I", rest, 4)[0]
    rest = rest[8 + length :]
    size = struct.unpack_from("<I", rest)[0]
    name = PureWindowsPath(label.decode("cp1252", "replace")).name
    if PureWindowsPath(name).suffix.lower() not in EMBEDDED_SUFFIXES:
        return "", b""
    return name, rest[4 : 4 + size]
