"""Words of a text in any script: what the full text index holds, what queries are turned into, what gets highlighted.

Scripts that put spaces between words: one token a word. Scripts that do not (Han, kana, Thai, Lao, Khmer, Burmese), and
Hangul, whose particles stick to the word: overlapping pairs of characters, so that any stretch of two or more can be found
as a phrase; the last character of a run is a token too, so that a single one is found as a prefix.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

# Tokens must be recomputed exactly when a passage leaves the index; the index is rebuilt when this changes.
TOKENS_VERSION = f"2/{unicodedata.unidata_version}"
_LONGEST = 64  # characters of a token: keeps base64 and hex dumps from bloating the index


@dataclass(frozen=True, slots=True)
class Token:
    """``text[start:end]`` of the source, folded. single: a lone character of a script written without spaces."""

    text: str
    start: int
    end: int
    single: bool = False


_PAIRED = (
    "\u0e00-\u0e4e\u0e50-\u0eff"  # Thai, Lao
    "\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f"  # Burmese
    "\u1780-\u17ff"  # Khmer
    "\u1100-\u11ff\uac00-\ud7ff\u3130-\u318f"  # Hangul
    "\u3005-\u3007\u3021-\u3029\u3041-\u3098\u309b-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"  # kana
    "\u3100-\u312f\u31a0-\u31bf"  # Bopomofo
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"  # Han
)


def _marks() -> str:
    """Every combining mark as ranges for a character class: Python's \\w leaves out the vowels of Indic scripts."""
    ranges: list[list[int]] = []
    for code in range(0x300, 0x1F000):
        if unicodedata.category(chr(code))[0] == "M":
            if ranges and ranges[-1][1] == code - 1:
                ranges[-1][1] = code
            else:
                ranges.append([code, code])
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in ranges) + "\U000e0100-\U000e01ef"


# Zero-width joiners shape letters within a word of Persian, Hindi or Sinhala.
_INNER = _marks() + "\u200c\u200d\u00ad"
_WORD = re.compile(
    r"[A-Za-z0-9]+(?![A-Za-z0-9]|[^\x00-\x7f])|"  # for speed: what the last branch would find too
    rf"(?P<paired>[{_PAIRED}][{_PAIRED}{_INNER}]*)|(?:(?![{_PAIRED}])[^\W_])(?:(?![{_PAIRED}])[^\W_]|[{_INNER}])*"
)
_ASCII_WORD = re.compile("[a-z0-9]+")
# With what belongs to the character before: marks, vowel and final jamo (decomposed Hangul), half-width sound marks. The two
# Burmese characters are one letter where they are composed.
_UNIT = re.compile(rf"\u1025\u102e|[{_PAIRED}](?:(?![{_PAIRED}])[{_INNER}]|[\u1160-\u11ff\uff9e\uff9f])*")

# Marks that a reader takes for the same letter: Latin, Greek, Cyrillic accents, Hebrew points, Arabic vowels.
# The vowel signs of Indic and South-East Asian scripts and the sound marks of kana are letters of their own.
_DROPPED = re.compile(
    "[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\u0591-\u05c7\u0610-\u061a\u0640"
    "\u064b-\u065f\u0670\u06d6-\u06ed\u200c\u200d\u00ad\U000e0100-\U000e01ef]+"
)
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d"}
    | {"ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ہ": "ه", "ھ": "ه", "ە": "ه"}  # the same letters of Arabic, Persian, Urdu
)
_WITH_LETTERS = re.compile(f"[{''.join(map(chr, _LETTERS))}]")


def fold(word: str) -> str:
    """``word`` without case, compatibility forms and diacritics: what two spellings of the same word have in common."""
    if word.isascii():
        return word.lower()
    # Case folding can undo the decomposition and the other way round: decompose, fold, decompose again.
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", word).casefold())
    folded = _DROPPED.sub("", folded)
    if _WITH_LETTERS.search(folded):  # translating takes longer than all the rest
        folded = folded.translate(_LETTERS)
    return unicodedata.normalize("NFC", folded)


def tokens(text: str) -> list[Token]:
    """The tokens that ``text`` is found by, in order, with their places in ``text``."""
    return list(_iterate(text, indexing=True))


def query_tokens(text: str) -> list[Token]:
    """The tokens to look for when ``text`` is asked for as a phrase; a ``single`` one must be looked for as a prefix."""
    return list(_iterate(text, indexing=False))


def token_text(text: str) -> str:
    """The tokens of ``text`` parted by spaces: what the full text index is fed with."""
    if text.isascii():  # the same by a shorter way
        return " ".join(word[:_LONGEST] for word in _ASCII_WORD.findall(text.lower()))
    return " ".join(token.text for token in _iterate(text, indexing=True))


def _iterate(text: str, *, indexing: bool) -> Iterator[Token]:
    for match in _WORD.finditer(text):
        if match["paired"] is not None:
            yield from _pairs(match[0], match.start(), indexing)
            continue
        for part in _cleaned(match[0]):
            yield Token(part, match.start(), match.end())


def _pairs(run: str, offset: int, indexing: bool) -> Iterator[Token]:
    units = [
        (folded, offset + unit.start(), offset + unit.end()) for unit in _UNIT.finditer(run) if (folded := _joined(unit[0]))
    ]
    for (first, start, _), (second, _, end) in pairwise(units):
        yield Token(first + second, start, end)
    if units and (indexing or len(units) == 1):
        last, start, end = units[-1]
        yield Token(last, start, end, single=True)


def _joined(unit: str) -> str:
    return "".join(_cleaned(unit))


@lru_cache(maxsize=1 << 15)
def _cleaned(word: str) -> tuple[str, ...]:
    """The folded word; more than one where a compatibility character unfolds to several (½ is 1⁄2)."""
    folded = fold(word[: 4 * _LONGEST])
    if not folded.isalnum():
        folded = _NOT_TOKEN.sub(" ", folded)
    return tuple(part[:_LONGEST] for part in folded.split())


_NOT_TOKEN = re.compile(rf"[^\w{_INNER}]|_")
