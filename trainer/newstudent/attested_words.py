"""Words of a language that lists of frequencies have and a vocabulary has not, and which of its pieces they stand for.

Two ways to know: the dictionary form is known; or it is, but for an ending, how an English word of the vocabulary is written
in the language's script (``name_spellings``), which a guess alone would not tell: a spelling that people use is one.
"""

from __future__ import annotations

import math
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

import regex

from trainer.newstudent.foldings import without_article
from trainer.newstudent.joint_multigrams import fitted
from trainer.newstudent.name_pairs import Pairs
from trainer.newstudent.name_spellings import letters_of, likely_spellings
from trainer.newstudent.unigram import SPACE
from trainer.newstudent.unspaced_scripts import is_unspaced, piece_of
from trainer.newstudent.word_forms import Analyser

_WORD = regex.compile(r"[\p{L}\p{M}]+")
_LATIN = regex.compile(r"\p{Latin}")
_SHORTEST, _SHORTEST_HEARD, _SHORTEST_SYLLABLES, _SHORTEST_STEM = 3, 4, 3, 4
_FEWEST_PAIRS = 100
# Log probability by letter, and what an English word's frequency adds, from which a spelling is believed; without vowels
# a short word may be anything.
_SURE, _SURE_CONSONANTS, _FREQUENT = -4.2, -3.7, 0.1
_CONSONANTS: Final = frozenset({"ar", "fa", "he", "ur"})
_SHORT = 5
# Endings of names and loan words: cases, and the article of Bulgarian and Macedonian.
_ENDINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "ru": ("а", "у", "ом", "ем", "е", "ы", "и", "ов", "ам", "ами", "ах", "ой", "ей", "я", "ю", "й"),
    "uk": ("а", "у", "ом", "ем", "і", "и", "ів", "ам", "ами", "ах", "ою", "ові", "я", "ю"),
    "bg": ("а", "ът", "и", "ите", "ове", "овете"),
    "mk": ("а", "от", "и", "ите"),
    "el": ("σ", "ο", "οσ", "ου", "ον"),
    "ar": ("ي", "ية", "ون", "ين"),
}


def attested(known: Analyser, fold: Callable[[str], str], rare: float) -> dict[str, tuple[float, str]]:
    """Of each folded word of a list: (frequency, the word as written), down to a frequency of ``rare``."""
    found: dict[str, tuple[float, str]] = {}
    for written, frequency in known.frequencies.items():
        if frequency >= rare:
            word = without_article(fold(written))
            if len(word) >= _SHORTEST and _WORD.fullmatch(word):
                before = found.get(word, (0.0, written))
                found[word] = before[0] + frequency, before[1]
    return found


def lemma_names(
    words: Mapping[str, tuple[float, str]],
    known: Analyser,
    fold: Callable[[str], str],
    number: Mapping[str, int],
    allowed: Callable[[str], bool],
) -> dict[str, int]:
    """Words (``attested``) whose dictionary form is a piece, or a name of one."""
    found: dict[str, int] = {}
    for word, (_, written) in words.items():
        piece = piece_of(word)
        if piece not in number and allowed(piece):
            lemma = piece_of(without_article(fold(known.lemma(written))))
            if lemma != piece and lemma in number:
                found[piece] = number[lemma]
    return found


def heard_names(
    language: str,
    pairs: Pairs,
    english: Mapping[str, float],
    words: Iterable[str],
    number: Mapping[str, int],
    allowed: Callable[[str], bool],
) -> dict[str, int]:
    """Words that are English ones in the language's script. pairs: (name, how it is written) to learn from. english:
    frequency by word, each of which is a piece."""
    model = fitted([(name, _plain(language, letters_of(language, other))) for name, other in pairs])
    if model.pairs < _FEWEST_PAIRS:
        return {}
    wanted = _by_stem(language, (word for word in words if SPACE + word not in number and allowed(SPACE + word)))
    best: dict[str, tuple[float, str]] = {}
    for name, frequency in english.items():
        for written, log in likely_spellings(model, name):
            score = log + _FREQUENT * math.log(max(frequency, 1e-8))
            for word in wanted.get(written, ()):
                if score > best.get(word, (-math.inf, ""))[0]:
                    best[word] = score, name
    return {SPACE + word: number[SPACE + name] for word, (score, name) in best.items() if score >= _least(language, word)}


def unlisted_names(
    language: str, pairs: Pairs, english: Iterable[str], number: Mapping[str, int], allowed: Callable[[str], bool]
) -> dict[str, int]:
    """English words as a language without a list of frequencies most likely spells them, whether or not people do.

    27,098 English words in Thai script: Thai questions of xquad_p .645 -> .657 (MLIR nDCG@20, 2026-11-24); in Devanagari,
    whose words are listed, Hindi .704 -> .707.
    """
    model = fitted([(name, letters_of(language, other)) for name, other in pairs])
    best: dict[str, tuple[float, str]] = {}
    for name in english if model.pairs >= _FEWEST_PAIRS else ():
        for written, log in likely_spellings(model, name)[:1]:
            piece = piece_of(written)
            likelier = log > best.get(piece, (-math.inf, ""))[0]
            if likelier and len(written) >= _SHORTEST_HEARD and piece not in number and allowed(piece):
                best[piece] = log, name
    return {piece: number[SPACE + name] for piece, (_, name) in best.items()}


def _least(language: str, word: str) -> float:
    return _SURE_CONSONANTS if language in _CONSONANTS and len(word) < _SHORT else _SURE


def _by_stem(language: str, words: Iterable[str]) -> Mapping[str, Sequence[str]]:
    """The words by all that may be left of them without an ending."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    shortest = _SHORTEST_SYLLABLES if language == "ko" else _SHORTEST_HEARD
    for word in words:
        if len(word) >= shortest and not _LATIN.search(word) and not is_unspaced(word):
            plain = _plain(language, word)
            found[plain].append(word)
            for ending in _ENDINGS.get(language, ()):
                if plain.endswith(ending) and len(plain) - len(ending) >= _SHORTEST_STEM:
                    found[plain.removesuffix(ending)].append(word)
    return found


def _plain(language: str, word: str) -> str:
    """Greek without its accents, whose place in a foreign word no letter tells."""
    if language != "el":
        return word
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))
