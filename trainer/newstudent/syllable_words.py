"""Words of several syllables in writing that sets syllables apart, and the English words that they are read as.

Vietnamese "đường cong" is "curve", but "đường" alone is a road, or sugar: the sum of its syllables says little of a word.
Words are found in translations: syllables that stand together more often than by chance, and beside one English word.
They need no rows and no training: a piece that is there for the English word has one more way to be written.
9,427 of them are all that sets mimo-bundled 0.6.1 apart from 0.6.0: Vietnamese questions of xquad_p .60 -> .66 (MLIR
nDCG@20), held-out Vietnamese translations .913 -> .918 (MRR@10).
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import regex

from engine.model.syllables import CUTTING_SPACE
from trainer.errors import ConfigError
from trainer.newstudent.unigram import SPACE
from trainer.records import PairRecord

_PART = regex.compile(r"[\p{L}\p{M}]+|[^\s\p{L}\p{M}]+")
_CUTS = regex.compile(CUTTING_SPACE)
_LITTLE = regex.compile(r"^(?:to|the|an?) ")
_LONGEST, _LONGEST_TEXT = 3, 500  # syllables of a word; characters of a text that is counted
_ENGLISH_LETTERS = 3  # of a word, at least: shorter ones stand beside everything

_LISTED = 0.5  # how sure a lexicon is

Word = tuple[str, ...]  # its syllables
Meaning = tuple[str, float]  # an English word, and how much both stand beside the other


@dataclass(frozen=True, slots=True)
class SyllableOptions:
    """languages: that set syllables apart. least: texts that a word of two syllables, and it beside its English word, stand
    in; twice as many for a longer one. beside: share of a word's texts that have the English word. alike: so much of both
    stands beside the other (Dice's coefficient); or, for English that is common, ``mostly`` of the word's texts have it, and
    so much ``more`` often than by chance. together: how much more often than by chance its syllables stand together; both
    natural logarithms. wrong: share of the places in which a word would be read that are the beginning of something else.
    """

    languages: tuple[str, ...] = ("vi",)
    least: int = 2
    beside: float = 0.3
    alike: float = 0.1
    mostly: float = 0.6
    more: float = 3.0
    together: float = 0.5
    wrong: float = 0.1

    def __post_init__(self) -> None:
        """Raises ConfigError."""
        shares = (self.beside, self.alike, self.mostly, self.wrong)
        if self.least < 1 or not all(0 <= share <= 1 for share in shares):
            raise ConfigError("syllables", "at least one text, and shares from 0 to 1, expected")


def translations(records: Iterable[PairRecord], language: str, fold: Callable[[str], str]) -> Iterator[tuple[str, str]]:
    """(own text, English) of a language's records, folded."""
    for record in records:
        own = record.tr.get(language)
        if own is not None and len(own) <= _LONGEST_TEXT and ":" not in record.source:  # what was mined says it again
            yield fold(own), fold(record.en)


def syllable_words(texts: Iterable[tuple[str, str]], known: Collection[str], options: SyllableOptions) -> dict[Word, str]:
    """The English word that each is read as. texts: as ``translations`` gives them. known: English words that there are."""
    counts = _Counts()
    for own, english in texts:
        counts.add(
            own, [word for word in _PART.findall(english) if len(word) >= _ENGLISH_LETTERS and word in known], english
        )
    found = counts.means(options)
    found = _without_beginnings(found, counts.words, options.wrong)
    return {word: english for word, (english, _) in sorted(_without_overlaps(found, counts.lines).items())}


def names_of(words: Mapping[Word, str], vocabulary: Mapping[str, int]) -> dict[str, int]:
    """Further ways to write the pieces of a vocabulary."""
    names = {"".join(SPACE + syllable for syllable in word): vocabulary[SPACE + english] for word, english in words.items()}
    return {name: number for name, number in names.items() if name not in vocabulary}


class _Counts:
    """What stands in how many texts: words that may be, English ones, and both together."""

    def __init__(self) -> None:
        self.lines: list[list[str]] = []
        self.words: Counter[Word] = Counter()
        self._english: Counter[str] = Counter()
        self._sides: list[tuple[frozenset[Word], frozenset[str]]] = []
        self._listed: defaultdict[Word, Counter[str]] = defaultdict(Counter)

    def add(self, own: str, english: Sequence[str], text: str) -> None:
        """A text, the words of its English that there are pieces of, and that English."""
        parts = _PART.findall(own)
        there = set(_candidates(own))
        self.lines.append(parts)
        self.words.update(there)
        self.words.update({(part,) for part in parts})
        self._english.update(set(english))
        self._sides.append((frozenset(there), frozenset(english)))
        whole, alone = tuple(parts), _LITTLE.sub("", text)
        if whole in there and alone in english:  # all of both texts: a lexicon's
            self._listed[whole][alone] += 1

    def means(self, options: SyllableOptions) -> dict[Word, Meaning]:
        """By word its English one, and how sure it is of it."""
        beside: Counter[tuple[Word, str]] = Counter()
        for own, others in self._sides:
            often = [word for word in own if self.words[word] >= (len(word) - 1) * options.least]
            beside.update((word, other) for word in often for other in others)
        found: dict[Word, Meaning] = {}
        for (word, english), times in beside.items():
            share, alike = times / self.words[word], 2 * times / (self.words[word] + self._english[english])
            before = found.get(word, ("", 0.0))
            # Of two that are as good the same one, in whatever order they come (they come from sets).
            if times < options.least or share < options.beside or (alike, english) <= (before[1], before[0]):
                continue
            more = math.log(times * len(self.lines) / (self.words[word] * self._english[english]))
            if alike >= options.alike or (share >= options.mostly and more >= options.more):
                found[word] = (english, alike)
        for word, listed in self._listed.items():
            english = max(listed, key=lambda name: (listed[name], name))
            if word not in found:
                found[word] = (english, _LISTED)
        return {
            word: meaning
            for word, meaning in found.items()
            if self._together(word) >= options.together
            and all(meaning[1] >= found[part][1] for part in (word[:-1], word[1:]) if len(part) > 1 and part in found)
        }

    def _together(self, word: Word) -> float:
        """How much more often than by chance its parts stand side by side, however it is parted."""
        chances = (self.words[word[:at]] * self.words[word[at:]] / len(self.lines) for at in range(1, len(word)))
        return math.log(self.words[word] / max(chances))


def _candidates(own: str) -> Iterator[Word]:
    """Syllables side by side, with spaces between them that may stand in a piece."""
    places = [(found.start(), found.end()) for found in _PART.finditer(own)]
    for at in range(len(places)):
        for size in range(2, _LONGEST + 1):
            some = places[at : at + size]
            if len(some) < size:
                break
            before, after = some[-2][1], some[-1][0]
            if own[before:after] != " " or _CUTS.match(own, before):
                break
            word = tuple(own[begin:end] for begin, end in some)
            if not all(part.isalpha() for part in word):
                break
            yield word


def _without_beginnings(found: Mapping[Word, Meaning], counts: Mapping[Word, int], wrong: float) -> dict[Word, Meaning]:
    """Without words that the longest match would read too often where a longer syllable stands: "X con" of "X cong"."""
    ends: defaultdict[Word, list[tuple[str, int]]] = defaultdict(list)
    for word, times in counts.items():
        if len(word) > 1 and word not in found:
            ends[word[:-1]].append((word[-1], times))
    return {
        word: means
        for word, means in found.items()
        if sum(times for end, times in ends[word[:-1]] if end.startswith(word[-1])) <= wrong * counts[word]
    }


def _without_overlaps(found: Mapping[Word, Meaning], lines: Iterable[Sequence[str]]) -> dict[Word, Meaning]:
    """Without words that, read from left to right, mostly take a syllable from a better word beside them."""
    read: Counter[Word] = Counter()
    lost: Counter[Word] = Counter()
    for line in lines:
        at = 0
        while at < len(line):
            word = _longest(line, at, found)
            if word is None:
                at += 1
                continue
            read[word] += 1
            others = (_longest(line, later, found) for later in range(at + 1, at + len(word)))
            lost[word] += any(other is not None and found[other][1] > found[word][1] for other in others)
            at += len(word)
    return {word: means for word, means in found.items() if 2 * lost[word] <= read[word]}


def _longest(line: Sequence[str], at: int, found: Mapping[Word, Meaning]) -> Word | None:
    for size in range(_LONGEST, 1, -1):
        word = tuple(line[at : at + size])
        if len(word) == size and word in found:
            return word
    return None
