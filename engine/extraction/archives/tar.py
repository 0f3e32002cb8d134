"""TAR, plain or compressed: read as a stream, links and devices listed but never made or followed."""

from __future__ import annotations

import gzip
import io
import lzma
import tarfile
from collections.abc import Iterator
from typing import Any, BinaryIO, cast

from engine.documents import DocumentState
from engine.errors import CorruptError
from engine.extraction.archives.names import guess_encoding
from engine.extraction.archives.spool import Meter, Spool, chunks_of, describe
from engine.extraction.content import Content, Context, Member, Source

DAMAGED = (tarfile.TarError, EOFError, lzma.LZMAError, gzip.BadGzipFile, ValueError, OverflowError)


def read(source: Source, context: Context) -> Content:
    """A plain TAR."""
    return read_stream(source, context, source.path.open("rb"), None)


def read_stream(source: Source, context: Context, file: BinaryIO, packed: int | None) -> Content:
    """A TAR out of any stream, which is closed in the end. packed: the size of the compressed file, None when it is not."""
    spool = Spool(source, context, packed)
    # a meter of its own: headers and skipped members count too, and what is spooled is not counted twice
    meter = Meter(source.display, context.limits, packed)
    counted = _Counted(file, meter) if packed is not None else file
    try:
        archive = tarfile.open(fileobj=counted, mode="r|", encoding="utf-8", errors="surrogateescape")  # noqa: SIM115
    except DAMAGED as error:
        file.close()
        raise CorruptError(source.display, describe(error)) from error
    return Content(members=_members(archive, source, spool, file))


def _members(archive: tarfile.TarFile, source: Source, spool: Spool, file: BinaryIO) -> Iterator[Member]:
    try:
        with file, archive:
            while (info := _next(archive, source)) is not None:
                name, modified = _name(info), _modified(info)
                if info.isdir():
                    pass
                elif info.isfile():
                    yield spool.write(name, _data(archive, info), modified)
                elif info.issym() or info.islnk():
                    yield spool.refuse(name, DocumentState.UNSUPPORTED, "link, not followed", modified)
                else:
                    yield spool.refuse(name, DocumentState.UNSUPPORTED, "device or other special file", modified)
                cast(Any, archive).members.clear()  # tarfile remembers every member it has seen
    finally:
        spool.close()


def _next(archive: tarfile.TarFile, source: Source) -> tarfile.TarInfo | None:
    try:
        return archive.next()
    except DAMAGED as error:
        raise CorruptError(source.display, describe(error)) from error


def _data(archive: tarfile.TarFile, info: tarfile.TarInfo) -> Iterator[bytes]:
    """The member's bytes. A sparse file's holes come out as zeros that were never stored: counted like all others."""
    file = archive.extractfile(info)
    if file is None:
        return
    left = info.size
    for chunk in chunks_of(cast(BinaryIO, file)):
        left -= len(chunk)
        yield chunk
    if left > 0:
        raise EOFError("truncated")


def _name(info: tarfile.TarInfo) -> str:
    """TAR says nothing about its encoding: UTF-8 where that fits, else what the bytes look like."""
    try:
        info.name.encode("utf-8")
    except UnicodeEncodeError:
        raw = info.name.encode("utf-8", "surrogateescape")
        return raw.decode(guess_encoding([raw]), "replace")
    return info.name


def _modified(info: tarfile.TarInfo) -> float | None:
    return float(info.mtime) if 0 < info.mtime < 1 << 40 else None


class _Counted(io.RawIOBase):
    """Passes bytes on and counts them, so that headers and skipped members cannot hide a bomb."""

    def __init__(self, file: BinaryIO, meter: Meter) -> None:
        self._file = file
        self._meter = meter

    def read(self, size: int = -1) -> bytes:
        """The next bytes, counted against the limits of the container."""
        data = self._file.read(size)
        self._meter.count(len(data))
        return data
