"""Compression methods inside ZIP, each turned into a stream of bounded chunks."""

from __future__ import annotations

import bz2
import lzma
import struct
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

import inflate64

from engine.extraction.archives.spool import CHUNK

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

DEFLATE64 = 9
ZSTD = 93
_SMALL = 1 << 14  # one piece of input for decoders that cannot be told how much to give back


class _Bounded(Protocol):
    """What bz2, lzma and zstd decompressors have in common."""

    @property
    def eof(self) -> bool: ...
    @property
    def needs_input(self) -> bool: ...
    def decompress(self, data: bytes, max_length: int = -1) -> bytes: ...


def expand(method: int, packed: Iterable[bytes], size: int) -> Iterator[bytes]:
    """Unpack; raises EOFError when fewer bytes come out than the archive says, other errors as the decoder makes them."""
    produced = 0
    for chunk in METHODS[method](packed):
        produced += len(chunk)
        yield chunk
    if produced < size:
        raise EOFError(f"truncated: {produced} of {size} bytes")


def _stored(packed: Iterable[bytes]) -> Iterator[bytes]:
    return iter(packed)


def _deflate(packed: Iterable[bytes]) -> Iterator[bytes]:
    decoder = zlib.decompressobj(-15)
    for piece in packed:
        data = piece
        while data and not decoder.eof:
            chunk = decoder.decompress(data, CHUNK)
            data = decoder.unconsumed_tail
            if chunk:
                yield chunk
        if decoder.eof:
            return
    # what zlib holds back when its output was cut exactly at the end of the input
    while not decoder.eof and (chunk := decoder.decompress(b"", CHUNK)):
        yield chunk


def _deflate64(packed: Iterable[bytes]) -> Iterator[bytes]:
    decoder = inflate64.Inflater()
    for piece in packed:
        for start in range(0, len(piece), _SMALL):
            if decoder.eof:
                return
            yield decoder.inflate(piece[start : start + _SMALL])


def bounded(decoder: _Bounded, packed: Iterable[bytes]) -> Iterator[bytes]:
    """Run a decoder that gives back at most as much as it is asked for."""
    for piece in packed:
        data = piece
        while not decoder.eof:
            chunk = decoder.decompress(data, CHUNK)
            data = b""
            if chunk:
                yield chunk
            if decoder.needs_input or decoder.eof:
                break
        if decoder.eof:
            return


def _lzma(packed: Iterable[bytes]) -> Iterator[bytes]:
    """ZIP puts a version and the LZMA properties before the raw stream."""
    pieces = iter(packed)
    head = b""
    while len(head) < 9:
        piece = next(pieces, b"")
        if not piece:
            raise EOFError("truncated")
        head += piece
    (size,) = struct.unpack_from("<H", head, 2)
    if size != 5:
        raise lzma.LZMAError("odd LZMA properties")
    packed_properties, dictionary = struct.unpack_from("<BI", head, 4)
    if packed_properties >= 225:
        raise lzma.LZMAError("odd LZMA properties")
    rest, lc = divmod(packed_properties, 9)
    pb, lp = divmod(rest, 5)
    filters = [{"id": lzma.FILTER_LZMA1, "lc": lc, "lp": lp, "pb": pb, "dict_size": min(dictionary, 1 << 28)}]
    decoder = lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=filters)

    def rest_of() -> Iterator[bytes]:
        yield head[9:]
        yield from pieces

    yield from bounded(decoder, (piece for piece in rest_of() if piece))


METHODS: dict[int, Callable[[Iterable[bytes]], Iterator[bytes]]] = {
    zipfile.ZIP_STORED: _stored,
    zipfile.ZIP_DEFLATED: _deflate,
    DEFLATE64: _deflate64,
    zipfile.ZIP_BZIP2: lambda packed: bounded(bz2.BZ2Decompressor(), packed),
    zipfile.ZIP_LZMA: _lzma,
    ZSTD: lambda packed: bounded(zstd.ZstdDecompressor(), packed),
}
