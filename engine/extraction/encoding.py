"""Bytes to text: what is declared, what can be proven, and a detector for the rest."""

from __future__ import annotations

import codecs

from engine.extraction.charset_guess import guess
from engine.extraction.charset_names import python_codec

_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)


def decode(data: bytes, declared: str | None = None) -> tuple[str, str]:
    """The text of ``data`` and the name of the encoding that was used. Never fails: undecodable bytes become U+FFFD.

    declared: what the document says of itself (HTML meta, XML declaration, MIME charset); believed only where it fits.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace"), name
    name = _encoding(data, declared)
    return data.decode(name, "replace"), name


def _encoding(data: bytes, declared: str | None) -> str:
    codec = python_codec(declared)
    if codec is not None and codec != "utf-8" and _decodes(data, codec):
        return codec
    return guess(data, codec)


def _decodes(data: bytes, codec: str) -> bool:
    try:
        data.decode(codec)
    except (UnicodeDecodeError, LookupError):
        return False
    return True
