"""Which of the older encodings of Latin script a text is in, by what languages write: "così", not "cosě" or "cos∞".

Most of these encodings hold the same bytes for different letters, and any text can be read in any of them. But the language
shows in the words of plain ASCII, which are the same in all, and with it how often a letter is written, and beside which.
"""

from __future__ import annotations

import gzip
import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import islice, pairwise

from engine.text.common_words import shares_of

_WORD = re.compile(rb"(?<![A-Za-z\x80-\xff])[A-Za-z]{1,20}(?![A-Za-z\x80-\xff])")
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")
_PART = re.compile(r"([a-z ])(\d+)")
_LETTERS = " abcdefghijklmnopqrstuvwxyz"  # the space for all of ASCII that is no letter
_SPELLING = bytes(ord(chr(c).lower()) if chr(c).isalpha() else 32 for c in range(128)) + b"\x80" * 128
_WORDS = 300  # that are looked at
_SPELT = 2000  # bytes whose pairs of letters are looked at
_PAIRS_COUNT = 0.4  # of what they would if they did not depend on each other and on the words
_CHARACTERS = 400  # beyond ASCII that are looked at
_UNHEARD_WORD = 0.001  # share of passages
_UNHEARD = math.log(1e-7)  # of a character in a language
_UNUSUAL = 0.004  # share of a neighbour that was never met
_CAPITAL_INSIDE = -3.0
_CREDIBLE = -17.0  # for each character; bench_encodings is flat from -14 to -20
_HOPELESS = -12.0  # how much less likely than another a language must be not to be looked at
_LISTED = "af ca da de en es eu fi fr ga gl id is it ms nl nn no pt sq sv sw tl"
_WESTERN = frozenset(_LISTED.split())
_CENTRAL = frozenset({"bs", "cs", "hr", "hu", "pl", "ro", "sk", "sl", "sq", "sr"})
_BALTIC = frozenset({"et", "lt", "lv"})
_TURKIC = frozenset({"az", "tr"})
# How much rarer encodings are met than that of Windows for their languages, as logarithms, and these languages.
_PRIORS = {
    "cp1252": (0.0, _WESTERN), "cp1250": (0.0, _CENTRAL), "cp1257": (0.0, _BALTIC), "cp1254": (0.0, _TURKIC),
    "cp1258": (0.0, frozenset({"vi"})),
    "iso8859-15": (-0.5, _WESTERN), "iso8859-2": (-0.5, _CENTRAL), "iso8859-13": (-1.0, _BALTIC),
    "iso8859-4": (-1.5, _BALTIC),
    "iso8859-3": (-0.5, frozenset({"eo", "mt"})), "iso8859-10": (-3.0, frozenset({"is"})),
    "iso8859-14": (-1.0, frozenset({"cy", "ga"})), "iso8859-16": (-1.5, frozenset({"ro"})),
    "cp850": (-1.0, _WESTERN), "cp437": (-1.1, _WESTERN), "cp852": (-1.0, _CENTRAL), "cp775": (-2.0, _BALTIC),
    "cp857": (-2.0, _TURKIC), "cp860": (-3.0, frozenset({"pt"})), "cp861": (-3.0, frozenset({"is"})),
    "cp863": (-4.0, frozenset({"fr"})), "cp865": (-3.0, frozenset({"da", "nn", "no"})),
    "mac-roman": (-1.5, _WESTERN), "mac-latin2": (-2.0, _CENTRAL), "mac-turkish": (-2.5, _TURKIC),
    "mac-iceland": (-3.0, frozenset({"is"})),
}  # fmt: skip
_OTHER_LANGUAGE = -4.0  # for a language in an encoding that was made for others


@dataclass(frozen=True, slots=True)
class _Usage:
    """How often a language writes a character, and the shares of what stands before and after, all as logarithms."""

    often: float
    before: dict[str, float]
    after: dict[str, float]


def neighbour(character: str) -> str:
    """What a character counts as beside another: its letter from a to z, or a space for anything else."""
    if character >= "\x80":
        character = unicodedata.normalize("NFD", character)[0]
    character = character.lower()
    return character if "a" <= character <= "z" else " "


def likeliest(data: bytes) -> str | None:
    """The codec that ``data``, in an encoding of Latin script, is likeliest in; None if it is hardly in any: where nobody
    would write what any of them makes of it, it is in another script's.
    """
    languages = _languages(data)
    padded = b" " + data + b" "
    places = [match.start() for match in islice(_BEYOND_ASCII.finditer(padded), _CHARACTERS)]
    beside = b"".join(padded[at - 1 : at + 2] for at in places)  # one byte is one character in all of these
    different = bytes(set(data))
    best: tuple[float, str, int] | None = None
    for codec, (prior, native) in _PRIORS.items():
        try:
            different.decode(codec)
        except UnicodeDecodeError:
            continue
        text = beside.decode(codec)
        found = list(zip(text[::3], text[1::3], text[2::3], strict=True))
        fits = max(
            belief + _likeliness(found, language) + (0.0 if language in native else _OTHER_LANGUAGE)
            for language, belief in languages
        )
        if best is None or fits + prior > best[0]:
            best = fits + prior, codec, len(found)
    if best is None or best[0] < _CREDIBLE * best[2]:
        return None
    return best[1]


def _languages(data: bytes) -> list[tuple[str, float]]:
    """Languages with the logarithm of how much plain ASCII speaks for each, the likeliest's being zero: common words, and
    pairs of letters, which tell where a short text has no such word.
    """
    words = [word.decode().lower() for word in _WORD.findall(data)[:_WORDS]]
    spelling = f" {data[:_SPELT].translate(_SPELLING).decode('latin-1')} "
    pairs = [(pair, count) for pair, count in _pairs(spelling).items() if pair != "  " and pair.isascii()]
    votes = {
        language: sum(math.log(max(_UNHEARD_WORD, shares_of(language).get(word, 0.0))) for word in words)
        + _PAIRS_COUNT * sum(usual[pair] * count for pair, count in pairs)
        for language, usual in _usual_pairs().items()
    }
    most = max(votes.values())
    return [(language, vote - most) for language, vote in votes.items() if vote > most + _HOPELESS]


def _likeliness(found: Iterable[tuple[str, str, str]], language: str) -> float:
    usage = _table()[language]
    total = 0.0
    unusual = math.log(_UNUSUAL)
    for before, character, after in found:
        known = usage.get(character.lower())
        if known is None:
            total += _UNHEARD + unusual
            continue
        total += known.often + known.before.get(neighbour(before), unusual) + known.after.get(neighbour(after), unusual)
        if character.isupper() and before.islower():
            total += _CAPITAL_INSIDE
    return total


def _pairs(text: str) -> Counter[str]:
    return Counter(map("".join, pairwise(text)))


@cache
def _usual_pairs() -> dict[str, dict[str, float]]:
    """For each language, how often its common words have a letter (or their end) after another, as logarithms."""
    table: dict[str, dict[str, float]] = {}
    for language in _table():
        words = (word for word in shares_of(language) if word.isascii() and word.isalpha())
        seen = _pairs(f" {' '.join(words)} ")
        table[language] = {}
        for first in _LETTERS:
            total = sum(seen[first + second] + 1 for second in _LETTERS)
            table[language] |= {first + second: math.log((seen[first + second] + 1) / total) for second in _LETTERS}
    return table


@cache
def _table() -> dict[str, dict[str, _Usage]]:
    """For each language its characters beyond ASCII."""
    lines = gzip.decompress((files("resources") / "latin_letters.txt.gz").read_bytes()).decode().split("\n")
    table: defaultdict[str, dict[str, _Usage]] = defaultdict(dict)
    for line in lines:
        language, character, share, before, after = line.split("\t")
        table[language][character] = _Usage(math.log(int(share) / 1e6), _shares(before), _shares(after))
    return dict(table)


def _shares(text: str) -> dict[str, float]:
    return {letter: math.log(int(share) / 100) for letter, share in _PART.findall(text)}
