"""What characters are, as tables over the basic plane: whole pages are looked up at once."""

from __future__ import annotations

import re
from functools import cache

import numpy as np
from numpy.typing import NDArray

from engine.extraction.pdf.scripts import INDIC, UNSPACED, direction, is_mark

_SIZE = 0x10000


def basic(codes: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """``codes`` fit for the tables; what lies beyond the basic plane is its last, a plain left-to-right letter."""
    return np.minimum(codes, _SIZE - 1)


@cache
def kinds() -> NDArray[np.uint8]:
    """``scripts.direction`` of each character, as ASCII; marks are neutral."""
    table = np.frombuffer("".join(map(direction, map(chr, range(_SIZE)))).replace("M", "N").encode(), np.uint8).copy()
    table[-1] = ord("L")
    return table


@cache
def marks() -> NDArray[np.bool_]:
    """Whether a character is a mark drawn above or below another."""
    return np.fromiter((is_mark(chr(code)) for code in range(_SIZE)), np.bool_, _SIZE)


@cache
def indic() -> NDArray[np.bool_]:
    """Whether a character belongs to a script whose letters hang together by a head line."""
    return _members(INDIC)


@cache
def unspaced() -> NDArray[np.bool_]:
    """Whether a character belongs to a script written without spaces between words."""
    return _members(UNSPACED)


def _members(character_class: str) -> NDArray[np.bool_]:
    table = np.zeros(_SIZE, np.bool_)
    for match in re.finditer(f"[{character_class}]+", "".join(map(chr, range(_SIZE)))):
        table[match.start() : match.end()] = True
    return table
