"""Character classes that the PDF reader's parts share."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Literal

Direction = Literal["R", "L", "N", "D", "M"]

RTL = r"\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
THAI_LAO = r"\u0e00-\u0eff"
INDIC = r"\u0900-\u0dff\u0f00-\u109f\u1780-\u17ff"
# Scripts written without spaces between words: a line break inside a paragraph stands for nothing at all.
HAN_KANA = (
    r"\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3041-\u30ff\u31f0-\u31ff"
    r"\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
CJK_PUNCTUATION = r"\u3000-\u3004\u3008-\u3020\u302a-\u3030\ufe30-\ufe4f\uff01-\uff60"
UNSPACED = HAN_KANA + CJK_PUNCTUATION + THAI_LAO + r"\u1000-\u109f\u1780-\u17ff"

has_rtl = re.compile(f"[{RTL}]").search
has_complex = re.compile(f"[{RTL}{THAI_LAO}{INDIC}]").search
has_thai = re.compile(f"[{THAI_LAO}]").search
is_indic = re.compile(f"[{INDIC}]").match
is_unspaced = re.compile(f"[{UNSPACED}]").match

_DIRECTIONS: dict[str, Direction] = {"L": "L", "R": "R", "AL": "R", "EN": "D", "AN": "D", "NSM": "M"}


@lru_cache(maxsize=8192)
def direction(character: str) -> Direction:
    """R and L: strong letters; D: digits (always left to right); M: marks that follow their base; N: the rest."""
    return _DIRECTIONS.get(unicodedata.bidirectional(character), "N")


@lru_cache(maxsize=8192)
def is_mark(character: str) -> bool:
    """A mark drawn above or below another letter, with no room of its own on the line."""
    return unicodedata.category(character) == "Mn"
