"""Bytes to text and lines, streaming, in whatever encodings a file mixes."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import BinaryIO

from engine.extraction.charset_names import python_codec
from engine.extraction.encoding import decode
from trainer.importers.source import DAMAGED

_BLOCK = 1 << 20
_LOOK = 1 << 16  # bytes that an encoding is guessed from
_WIDE = ("utf-16", "utf-32", "utf_16", "utf_32")


class DamagedStreamError(Exception):
    """The stream ends in the middle of something; what came before was given."""


def blocks(stream: BinaryIO, declared: str | None = None) -> Iterator[str]:
    """The text in pieces that end where a line ends, if lines are of any usual length.

    Lines that are no UTF-8 are decoded in the encoding that the bytes of such lines of the same block suggest, so that files
    glued together from several encodings come out right. Raises DamagedStreamError after what could be read.
    """
    first = _read(stream)
    codec = _wide_codec(first, declared)
    if codec is not None:
        yield from _decoded(stream, first, codec)
        return
    if first.startswith(codecs.BOM_UTF8):
        first = first[len(codecs.BOM_UTF8) :]
    carry, block = b"", first
    while block:
        data = carry + block
        cut = _cut(data)
        if cut:
            yield _mixed(data[:cut], declared)
        carry = data[cut:]
        block = _read(stream)
    if carry:
        yield _mixed(carry, declared)


def lines(stream: BinaryIO, longest: int, declared: str | None = None) -> Iterator[str | None]:
    """The lines without their ends; None stands for one of more than ``longest`` characters.

    Only line feeds, with or without a carriage return, end a line.
    """
    carry = ""
    skipping = False
    for block in blocks(stream, declared):
        *ended, rest = block.split("\n")
        for line in ended:
            if skipping or len(carry) + len(line) > longest:
                yield None
            else:
                yield (carry + line).removesuffix("\r")
            carry, skipping = "", False
        if skipping or len(carry) + len(rest) > longest:
            carry, skipping = "", True
        else:
            carry += rest
    if skipping:
        yield None
    elif carry:
        yield carry.removesuffix("\r")


def _read(stream: BinaryIO) -> bytes:
    try:
        return stream.read(_BLOCK)
    except DAMAGED as error:
        raise DamagedStreamError(str(error)) from error


def _wide_codec(first: bytes, declared: str | None) -> str | None:
    """The codec of a file whose characters are not made of single ASCII bytes; None for all others."""
    if first.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)) or _is_wide(
        first[:_LOOK]
    ):
        name = decode(first[: _LOOK - _LOOK % 4], declared)[1]
        return name if name.startswith(_WIDE) else None
    return None


def _is_wide(sample: bytes) -> bool:
    """Whether so many bytes are zero that they are halves of characters, not damage."""
    return sample.count(0) * 8 > len(sample)


def _decoded(stream: BinaryIO, first: bytes, codec: str) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder(codec)("replace")
    block = first
    start = True
    while block:
        text = decoder.decode(block)
        yield text.removeprefix("\ufeff") if start else text
        start = False
        block = _read(stream)
    yield decoder.decode(b"", True)


def _cut(data: bytes) -> int:
    """Where to cut: after the last line, else after the last tag, else before a character that is not complete."""
    for mark in (b"\n", b">"):
        found = data.rfind(mark)
        if found >= 0:
            return found + 1
    if len(data) < 4:
        return 0
    tail = re.search(rb"[\xc0-\xff][\x80-\xbf]{0,2}\Z", data[-3:])
    return len(data) - (len(tail[0]) if tail else 0)


def _mixed(data: bytes, declared: str | None) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    parts: list[str | bytes] = []
    for line in data.split(b"\n"):
        try:
            parts.append(line.decode("utf-8"))
        except UnicodeDecodeError:
            parts.append(line)
    codec = _codec(b"\n".join(part for part in parts if isinstance(part, bytes))[:_LOOK], declared)
    return "\n".join(part if isinstance(part, str) else part.decode(codec, "replace") for part in parts)


def _codec(sample: bytes, declared: str | None) -> str:
    """The encoding of lines that are no UTF-8: the declared one if it is any other, else a guess."""
    named = python_codec(declared)
    if named is not None and named.replace("_", "-") not in ("utf-8", "utf8", "ascii"):
        return named
    return decode(sample)[1]
