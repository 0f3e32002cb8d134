"""Other ways of writing a word that its readers use: without its marks, in the other alphabet, in the other characters.

Who types a question leaves accents out, writes "ue" for "ü" and "е" for "ё". Each of these is one more name of the word's
piece and costs the network nothing. Vietnamese is left alone: without its marks a syllable may be any of a dozen.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from typing import Final

import regex

from trainer.newstudent.extras import recipe_extra

_LETTERS: Final = {"đ": "d", "ł": "l", "ø": "o", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"}
_GERMAN: Final = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}
_CYRILLIC: Final = "абвгдђежзијклљмнњопрстћуфхцчџш"
_LATIN: Final = (*"abvgdđežzijkl", "lj", "m", "n", "nj", *"oprstćufhcč", "dž", "š")
_TO_LATIN: Final = dict(zip(_CYRILLIC, _LATIN, strict=True))
_TO_CYRILLIC: Final = {latin: cyrillic for cyrillic, latin in _TO_LATIN.items()}
_LATIN_LETTER: Final = regex.compile("|".join(sorted(_TO_CYRILLIC, key=len, reverse=True)))
_MARKED: Final = regex.compile(r"[\p{Latin}\p{Greek}\p{M}]+")
_HAN: Final = regex.compile(r"\p{Han}{2,}")
_SHORTEST: Final = 4  # shorter words without their marks are other words
_SERBIAN: Final = frozenset({"sr", "hr", "bs"})


def writings(word: str, language: str) -> Iterator[str]:
    """How else a folded word of a language may be written; the word itself is not among them."""
    found = dict.fromkeys(_other_alphabet(word) if language in _SERBIAN else ())
    if len(word) >= _SHORTEST and language != "vi":
        found.update(dict.fromkeys(_simpler(word, language)))
    yield from (other for other in found if other != word)


def _simpler(word: str, language: str) -> Iterator[str]:
    if _MARKED.fullmatch(word):
        yield _without_marks(word)
        if language == "de":
            yield "".join(_GERMAN.get(letter, letter) for letter in word)
    elif "ё" in word:
        yield word.replace("ё", "е")
    elif word.endswith("ة"):
        yield word[:-1] + "ه"


def _without_marks(word: str) -> str:
    letters = (letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))
    return "".join(_LETTERS.get(letter, letter) for letter in letters)


def _other_alphabet(word: str) -> Iterator[str]:
    if all(letter in _TO_LATIN for letter in word):
        yield "".join(_TO_LATIN[letter] for letter in word)
    elif not _LATIN_LETTER.sub("", word):
        yield _LATIN_LETTER.sub(lambda match: _TO_CYRILLIC[match[0]], word)


def chinese_writings(pieces: Mapping[str, int]) -> dict[str, int]:
    """The pieces of at least two Chinese characters in the other characters (traditional, Taiwan's, simplified), as far as
    these are no pieces; values as given. Raises MissingExtraError."""
    converters = chinese_converters()
    found: dict[str, int] = {}
    for piece, value in pieces.items():
        if _HAN.fullmatch(piece):
            for convert in converters:
                other = convert(piece)
                if other not in pieces and _HAN.fullmatch(other):
                    found.setdefault(other, value)
    return found


def chinese_converters() -> list[Callable[[str], str]]:
    """Text in the other characters, by the library of the ``recipe`` extra. Raises MissingExtraError."""
    with recipe_extra("opencc"):
        from opencc import OpenCC
    return [OpenCC(kind).convert for kind in ("s2t", "s2tw", "t2s")]
