"""Which piece a word of the lexicon is another name of: that of its English word, one of the same meaning, or its own.

A word that one English word translates has that word's piece; one that takes several (a compound) that of whatever
language means the same; the most frequent of the others get pieces of their own, mixed of their English words' rows.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import torch
from torch import Tensor
from torch.nn import functional

from trainer.newstudent.lexicon_words import Lexicon
from trainer.newstudent.piece_directions import Directions
from trainer.newstudent.word_codes import blended

_MOST_MEANINGS = 10
_COHERENT = 0.5  # length of the weighted mean of what a word is translated by
_NEAREST = 0.62  # cosine of one English word to that mean
_FREQUENT = 0.15  # what the share of its translations adds to it
_CHUNK = 256

# The number of a word's piece, None where it is none.
Number = Callable[[str], int | None]


@dataclass(slots=True)
class LexiconWords:
    """What is known of the words of all languages together. frequencies: of each. means: its English pieces by weight."""

    frequencies: dict[str, float] = field(default_factory=dict)
    means: dict[str, list[tuple[tuple[int, ...], float]]] = field(default_factory=dict)

    def add(
        self, lexicon: Lexicon, number: Number, allowed: Callable[[str], bool], frequencies: Mapping[str, float]
    ) -> None:
        """A language's, of those that are allowed. number: of an English word. frequencies: by piece."""
        for piece, translated in lexicon.items():
            if not allowed(piece):
                continue
            best = sorted(translated.items(), key=lambda entry: (-entry[1], entry[0]))[:_MOST_MEANINGS]
            numbers = [(tuple(map(number, words)), times) for words, times in best]
            # Without a word of it, "no armrest" would be "no".
            found = [
                (tuple(at for at in pieces if at is not None), times) for pieces, times in numbers if None not in pieces
            ]
            if found:
                self.means.setdefault(piece, []).extend(found)
                self.frequencies[piece] = self.frequencies.get(piece, 0.0) + frequencies.get(piece, 0.0)


@dataclass(frozen=True, slots=True)
class LexiconNames:
    """names: number of a piece, by other name. own: mixtures of rows of words that are to be pieces, the first first."""

    names: dict[str, int]
    own: dict[str, dict[int, float]]


def lexicon_names(
    words: LexiconWords, directions: Directions, pool: Sequence[int], near: float, most: int, places: int
) -> LexiconNames:
    """pool: pieces among which one of the same meaning is looked for, at a cosine of ``near``. most: own mixtures."""
    names: dict[str, int] = {}
    several: dict[str, Tensor] = {}
    for piece, means in sorted(words.means.items()):
        weights = torch.tensor([times for _, times in means])
        weights /= weights.sum()
        vectors = torch.stack([functional.normalize(directions.of(pieces).sum(dim=0), dim=0) for pieces, _ in means])
        mean = weights @ vectors
        length = float(mean.norm())
        if length < _COHERENT:
            continue
        cosines = (vectors @ (mean / length)).tolist()
        single = [at for at, (pieces, _) in enumerate(means) if len(pieces) == 1]
        best = max(single, key=lambda at: cosines[at] + _FREQUENT * float(weights[at]), default=-1)
        if best >= 0 and cosines[best] >= _NEAREST:
            names[piece] = means[best][0][0]
        else:
            several[piece] = mean / length
    left = _same_meaning(several, directions, pool, near, names)
    best_first = sorted(left, key=lambda piece: (-words.frequencies[piece], piece))[:most]
    return LexiconNames(names, {piece: _mixture(words.means[piece], directions, places) for piece in best_first})


def _same_meaning(
    wanted: Mapping[str, Tensor], directions: Directions, pool: Sequence[int], near: float, names: dict[str, int]
) -> Iterable[str]:
    """Names those that a piece means the same as; the others are given back."""
    if not len(pool):
        return list(wanted)
    table, pieces, left = directions.of(pool).T.contiguous(), list(wanted), []
    for at in range(0, len(pieces), _CHUNK):
        some = pieces[at : at + _CHUNK]
        cosines, places = (torch.stack([wanted[piece] for piece in some]) @ table).max(dim=1)
        for piece, cosine, place in zip(some, cosines.tolist(), places.tolist(), strict=True):
            if cosine >= near:
                names[piece] = pool[place]
            else:
                left.append(piece)
    return left


def _mixture(means: Collection[tuple[tuple[int, ...], float]], directions: Directions, places: int) -> dict[int, float]:
    parts = [(times / len(pieces), directions.shares(number)) for pieces, times in means for number in pieces]
    return blended(parts, places)


MOST_POOLED: Final = 200_000
