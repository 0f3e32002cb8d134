"""Dictionaries as dictd reads them, written for tests."""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from pathlib import Path

_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def _written(number: int) -> str:
    return (_written(number // 64) if number >= 64 else "") + _DIGITS[number % 64]


def write_dictionary(folder: Path, name: str, entries: Mapping[str, str], made_by: str = "FreeDict+WikDict") -> Path:
    """entries: what stands under a headword, its own line included. Gives the index file."""
    folder.mkdir(parents=True, exist_ok=True)
    text, lines = b"", []
    for word, entry in {"00databaseshort": f"00databaseshort\n{made_by} dictionary ver. 1", **entries}.items():
        own = entry.encode()
        lines.append(f"{word}\t{_written(len(text))}\t{_written(len(own))}\n")
        text += own
    (folder / f"freedict-{name}.dict.dz").write_bytes(gzip.compress(text))
    index = folder / f"freedict-{name}.index"
    index.write_text("".join(sorted(lines)), "utf-8")
    return index
