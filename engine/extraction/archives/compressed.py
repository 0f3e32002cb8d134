"""One compressed stream (gz, bz2, xz): the single file in it as a member, or the members of the TAR in it."""

from __future__ import annotations

import bz2
import gzip
import lzma
import tarfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO, cast

from engine.documents import DocumentState
from engine.errors import CorruptError, TooLargeError
from engine.extraction.archives import tar
from engine.extraction.archives.spool import Spool, chunks_of, describe
from engine.extraction.content import Content, Context, Member, Source

_DAMAGED = (EOFError, OSError, lzma.LZMAError, zlib.error)
_INNER_SUFFIX = {".tgz": ".tar", ".tbz": ".tar", ".tbz2": ".tar", ".txz": ".tar", ".svgz": ".svg", ".emz": ".emf"}
_OWN_SUFFIXES = (".gz", ".bz2", ".xz", ".gzip", ".z")


def read(source: Source, context: Context) -> Content:
    """Look at the first bytes inside to tell a TAR from a single file."""
    packed = source.path.stat().st_size
    stream = _open(source.path.open("rb"))
    try:
        head = stream.read(tarfile.BLOCKSIZE)
    except _DAMAGED as error:
        stream.close()
        raise CorruptError(source.display, describe(error)) from error
    stream.close()
    fresh = _open(source.path.open("rb"))
    if _is_tar(head):
        return tar.read_stream(source, context, fresh, packed)
    return Content(members=_single(fresh, source, Spool(source, context, packed)))


def _open(file: BinaryIO) -> BinaryIO:
    magic = file.read(6)
    file.seek(0)
    if magic.startswith(b"\x1f\x8b"):
        return cast(BinaryIO, gzip.GzipFile(fileobj=file))
    if magic.startswith(b"BZh"):
        return cast(BinaryIO, bz2.BZ2File(file))
    return cast(BinaryIO, lzma.LZMAFile(file))


def _is_tar(head: bytes) -> bool:
    """Whether the block is a TAR header: its checksum decides, since the oldest kind has no magic."""
    try:
        tarfile.TarInfo.frombuf(head, "utf-8", "surrogateescape")
    except tarfile.HeaderError:
        return False
    return True


def _single(stream: BinaryIO, source: Source, spool: Spool) -> Iterator[Member]:
    try:
        with stream:
            member = spool.write(_inner_name(source.name), chunks_of(stream))
            # with one file inside, what is wrong with it is wrong with the whole
            if member.problem is DocumentState.CORRUPT:
                raise CorruptError(source.display, member.reason)
            if member.problem is DocumentState.TOO_LARGE:
                raise TooLargeError(source.display, member.reason)
            yield member
    finally:
        spool.close()


def _inner_name(name: str) -> str:
    lowered = name.lower()
    for suffix, inner in _INNER_SUFFIX.items():
        if lowered.endswith(suffix):
            return name[: -len(suffix)] + inner
    for suffix in _OWN_SUFFIXES:
        if lowered.endswith(suffix) and len(name) > len(suffix):
            return name[: -len(suffix)]
    return f"{name}.unpacked"
