"""Parts of unknown words that say what the word is about: beginnings that words of one meaning share, ends of compounds."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
import torch
from torch import Tensor

from trainer.newstudent.word_codes import blended
from trainer.newstudent.word_counts import Words
from trainer.newstudent.word_meanings import Meanings

# Languages whose letters are consonants or syllables: three of them say what four do elsewhere.
DENSE: Final = frozenset(
    ["ar", "he", "fa", "ur", "ps", "ko", "hi", "mr", "ne", "bn", "as", "pa", "gu", "or", "ta", "te", "kn", "ml", "si", "am"]
)
# Languages that write compounds, or articles and prepositions, as one word with the noun, which comes last.
_COMPOUNDING: Final = ("de", "nl", "sv", "da", "no", "nn", "fi", "hu", "et", "is", "af", "ar", "he", "ko")
_SHORTEST_END: Final = {"ko": 2, "ar": 3, "he": 3}
_SHORTEST_END_ELSE = 5
_MOST_TEXTS = 200  # a frequent form says no more about a stem than this many
_LEAST_SHARE = 0.05
_LEAST_TEXTS = 15  # of a word that is to be recognised as an end

# A word's piece, None where its meaning is not known.
Find = Callable[[str], int | None]


@dataclass(frozen=True, slots=True)
class Stem:
    """A beginning, and how much use unknown words would make of it. words: (texts, piece) of the words it begins."""

    use: float
    words: tuple[tuple[int, int], ...]

    def meaning(self, of: Meanings, places: int) -> dict[int, float]:
        """The mixture of its words' mixtures."""
        return blended(((min(texts, _MOST_TEXTS), of.of(piece)) for texts, piece in self.words), places, _LEAST_SHARE)


def chosen_stems(
    counts: Mapping[str, Words],
    find: Find,
    is_piece: Callable[[str], bool],
    units: Tensor,
    most: int,
    *,
    coherence: float = 0.55,
) -> dict[str, Stem]:
    """Beginnings of three and more words that mean the same, those first that serve most text of unknown words.

    coherence: least length of the mean of the words' unit vectors. is_piece: what is one already needs no stem, and a
    longer one that an unknown word begins with is taken before it.
    """
    use: Counter[str] = Counter()
    words: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for language, own in counts.items():
        shortest = 3 if language in DENSE else 4
        good = _coherent(own, shortest, find, is_piece, units, coherence)
        served = _served(own, shortest, good, is_piece)
        use.update(served)
        for stem in served:
            words[stem].extend(good[stem])
    best = sorted(words, key=lambda stem: (-use[stem], stem))[:most]
    return {stem: Stem(use[stem], tuple(words[stem])) for stem in best}


def compound_ends(counts: Mapping[str, Words], find: Find, is_own: Callable[[str], bool], most: int) -> dict[str, int]:
    """Frequent words, and their pieces, that are to be recognised inside and at the end of longer words.

    is_own: whether a piece of this writing is there already, with a row of its own.
    """
    ends: dict[str, int] = {}
    for language in _COMPOUNDING:
        own, taken = counts.get(language), 0
        if own is None:
            continue
        shortest = _SHORTEST_END.get(language, _SHORTEST_END_ELSE)
        for at in np.argsort(-own.weights, kind="stable").tolist():
            word = own.words[at]
            if taken >= most // len(_COMPOUNDING):
                break
            if len(word) < shortest or own.texts[at] < _LEAST_TEXTS or not word[0].isalpha() or word in ends or is_own(word):
                continue
            if (piece := find(word)) is not None:
                ends[word] = piece
                taken += 1
    return ends


def _coherent(
    own: Words, shortest: int, find: Find, is_piece: Callable[[str], bool], units: Tensor, coherence: float
) -> dict[str, list[tuple[int, int]]]:
    """Beginnings, at least half of each of their words, whose words point the same way."""
    begun: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for word, texts in zip(own.words, own.texts.tolist(), strict=True):
        if len(word) > 1 and word[0].isalpha() and (piece := find(word)) is not None:
            for size in range(max(shortest, (len(word) + 1) // 2), len(word)):
                begun[word[:size]].append((texts, piece))
    good = {}
    for stem, words in begun.items():
        if len(words) < 3 or is_piece(stem):
            continue
        weights = torch.tensor([min(texts, _MOST_TEXTS) for texts, _ in words], dtype=torch.float32)
        mean = (weights / weights.sum()) @ units[[piece for _, piece in words]].float()
        if float(mean.norm()) >= coherence:
            good[stem] = words
    return good


def _served(own: Words, shortest: int, good: Mapping[str, object], is_piece: Callable[[str], bool]) -> Counter[str]:
    """The text of unknown words that each beginning would be the longest known one of."""
    served: Counter[str] = Counter()
    for word, share in zip(own.words, own.shares.tolist(), strict=True):
        if len(word) < 2 or not word[0].isalpha() or is_piece(word):
            continue
        for size in range(len(word) - 1, shortest - 1, -1):
            if word[:size] in good:
                served[word[:size]] += share
                break
            if is_piece(word[:size]):
                break
    return served
