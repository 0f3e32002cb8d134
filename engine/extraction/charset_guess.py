"""Which encoding undeclared bytes are in."""

from __future__ import annotations

import chardet

from engine.extraction.charset_names import python_codec

_SAMPLE = 200_000


def guess(data: bytes, hint: str | None = None) -> str:
    """The codec that most likely gives the right text."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        return "utf-8"
    found = chardet.detect(data[:_SAMPLE])["encoding"]
    return python_codec(found) or hint or "cp1252"
