"""Which known words an unknown one is a form of: by dictionary form, by stem, by a prefix, by a long common beginning."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import takewhile

from trainer.newstudent.stems import DENSE
from trainer.newstudent.word_forms import Forms

_MOST = 12  # siblings that are asked
_SHORTEST = 4  # words; three letters say little
_HEBREW = frozenset("והבלמשכ")  # and, the, in, to, from, that, as: written with the word
_BEGINNING = 0.6  # of a word's letters
_LONGER = 4
_LIKE, _ALIKE, _REST = 0.7, 0.8, 3


@dataclass(frozen=True, slots=True)
class Sibling:
    """A word that is no piece. frequency: how often it is written. of: known words of which it is a form, and how much
    they count. guessed: "" where a dictionary says so, else "stem" or "beginning"."""

    word: str
    frequency: float
    of: tuple[tuple[str, float], ...]
    guessed: str


def siblings(
    language: str, forms: Forms, is_known: Callable[[str], bool], more: Collection[str] = frozenset()
) -> Iterator[Sibling]:
    """Of each word that is not known, and not in ``more``: words of a lexicon, which are as good as known."""
    index = _Index.of(language, forms, is_known, more)
    entries = zip(forms.words, forms.lemmas, forms.stems, forms.frequencies.tolist(), strict=True)
    for word, lemma, stem, frequency in entries:
        if len(word) < _SHORTEST or word in more or is_known(word):
            continue
        guessed, found = index.find(word, lemma, stem, is_known)
        if found:
            best = sorted(found, key=lambda entry: (-entry[1], entry[0]))[:_MOST]
            yield Sibling(word, frequency, tuple((known, weight + 0.1) for known, weight in best), guessed)


def alike(word: str, known: Collection[tuple[int, str]]) -> list[int]:
    """Of (number, word) those whose beginning is so long that they may be forms of one word."""
    sizes = {number: (_common(word, other), len(other)) for number, other in known}
    near = [number for number, (same, size) in sizes.items() if same >= max(3, _LIKE * len(word)) and size - same <= _REST]
    return [] if len(near) == 1 and sizes[near[0]][0] < _ALIKE * len(word) else near


def _common(one: str, other: str) -> int:
    """Letters with which both begin."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


@dataclass(frozen=True, slots=True)
class _Index:
    """Known words by what they have in common with others."""

    language: str
    shortest: int
    known: Mapping[str, float]
    by_lemma: Mapping[str, list[tuple[str, float]]]
    by_stem: Mapping[str, list[tuple[str, float]]]
    by_beginning: Mapping[str, list[tuple[str, float]]]

    @classmethod
    def of(cls, language: str, forms: Forms, is_known: Callable[[str], bool], more: Collection[str]) -> _Index:
        shortest = 3 if language in DENSE else 4
        known: dict[str, float] = {}
        by_lemma, by_stem, by_beginning = (defaultdict[str, list[tuple[str, float]]](list) for _ in range(3))
        for word, lemma, stem, counted in zip(forms.words, forms.lemmas, forms.stems, forms.weights.tolist(), strict=True):
            if len(word) <= 2 or not (word in more or (counted > 0 and is_known(word))):
                continue
            entry = word, (0.5 if word in more else counted)
            known[word] = entry[1]
            by_lemma[lemma].append(entry)
            by_stem[stem].append(entry)
            for size in range(max(shortest, (len(word) + 1) // 2), len(word) + 1):
                by_beginning[word[:size]].append(entry)
        return cls(language, shortest, known, by_lemma, by_stem, by_beginning)

    def find(self, word: str, lemma: str, stem: str, is_known: Callable[[str], bool]) -> tuple[str, list[tuple[str, float]]]:
        """(how it was guessed, the words)."""
        if lemma in self.known:
            return "", [(lemma, self.known[lemma] + 1)]
        if lemma in self.by_lemma:
            return "", self.by_lemma[lemma]
        if lemma != word and is_known(lemma):
            return "", [(lemma, 1.0)]
        if len(stem) >= self.shortest and stem in self.by_stem:
            return "stem", self.by_stem[stem]
        if self.language == "he":
            for size in (1, 2):
                rest = word[size:]
                if _HEBREW.issuperset(word[:size]) and len(rest) >= 3 and rest in self.known:
                    return "", [(rest, self.known[rest])]
        for size in range(len(word), max(self.shortest, math.ceil(_BEGINNING * len(word))) - 1, -1):
            near = [entry for entry in self.by_beginning.get(word[:size], ()) if len(entry[0]) <= len(word) + _LONGER]
            if near:
                return "beginning", near
        return "beginning", []
