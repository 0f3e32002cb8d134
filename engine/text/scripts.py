"""Writing systems of letters, as far as they tell a language."""

from __future__ import annotations

import functools
from collections import Counter

import numpy as np
import numpy.typing as npt
import regex

# Scripts that (nearly) one language alone writes today.
LANGUAGE_OF_SCRIPT = {
    "Thai": "th", "Lao": "lo", "Georgian": "ka", "Armenian": "hy", "Hebrew": "he", "Greek": "el", "Khmer": "km",
    "Myanmar": "my", "Tamil": "ta", "Telugu": "te", "Kannada": "kn", "Malayalam": "ml", "Gujarati": "gu",
    "Gurmukhi": "pa", "Oriya": "or", "Sinhala": "si", "Ethiopic": "am", "Hangul": "ko", "Tibetan": "bo",
}  # fmt: skip
# Scripts that several languages share; the rest of the Latin languages follows from not standing here.
_SHARED = {
    "Cyrillic": "be bg bs kk ky mk mn ru sr tg tt uk uz",
    "Arabic": "ar fa ks ku ps sd ug ur az",
    "Devanagari": "hi mr ne sa mai",
    "Bengali": "as bn",
    "Han": "ja zh",
    "Kana": "ja",
}
LANGUAGES_OF_SCRIPT = {script: frozenset(codes.split()) for script, codes in _SHARED.items()}
_NOT_LATIN = (frozenset().union(*LANGUAGES_OF_SCRIPT.values()) | frozenset(LANGUAGE_OF_SCRIPT.values())) - {
    "uz",
    "bs",
    "sr",
    "az",
}

_RANGES = {"Kana": r"[\p{Hiragana}\p{Katakana}]"} | {
    script: rf"\p{{{script}}}"
    for script in [*LANGUAGE_OF_SCRIPT, "Cyrillic", "Arabic", "Devanagari", "Bengali", "Han", "Latin"]
}
_SCRIPT = regex.compile("|".join(f"(?P<{script}>{pattern}+)" for script, pattern in _RANGES.items()))
_NAMES = tuple(_RANGES)
_END = 0x33480  # no letter of these scripts beyond


def letters_by_script(text: str) -> Counter[str]:
    """How many characters of the text belong to each script ("Kana" for both of Japanese's own)."""
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")
    found = np.bincount(_table()[np.minimum(points, _END)], minlength=len(_NAMES) + 1).tolist()
    return Counter({name: count for name, count in zip(_NAMES, found[1:], strict=True) if count})


@functools.cache
def _table() -> npt.NDArray[np.uint8]:
    """For every code point the number of its script, counted from one."""
    table = np.zeros(_END + 1, dtype=np.uint8)
    for match in _SCRIPT.finditer("".join(map(chr, range(_END)))):
        table[match.start() : match.end()] = _NAMES.index(match.lastgroup or "") + 1
    return table


def writes(language: str, script: str) -> bool:
    """Whether a language is usually written in a script."""
    if script in LANGUAGE_OF_SCRIPT:
        return LANGUAGE_OF_SCRIPT[script] == language
    if script == "Latin":
        return language not in _NOT_LATIN
    return language in LANGUAGES_OF_SCRIPT.get(script, frozenset())
