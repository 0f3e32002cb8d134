"""Text as the rest of the engine wants it: one spelling for what a reader of the language holds to be the same."""

from __future__ import annotations

import unicodedata


def normalise(text: str) -> str:
    """``text`` in NFC with ``\\n`` line endings."""
    if text.isascii():
        return text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
