"""Which English word pieces a piece of another language stands for, counted over translations: IBM Model 1, both ways.

Brown et al. 1993, "The Mathematics of Statistical Machine Translation", with the NULL word's distribution fixed to the
language's own frequencies. The two directions' expected counts are joined by their geometric mean, which takes away the
links that only one of them makes (rare words collecting everything, Moore 2004).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.models.text_tokens import TokenIds, Tokens

_Ints = npt.NDArray[np.int64]
_Reals = npt.NDArray[np.float64]
_LEAST_COUNT = 0.01  # expected counts below this are noise that only takes memory


@dataclass(frozen=True, slots=True)
class Links:
    """Expected counts of (piece, English piece), one entry each, sorted by piece."""

    pieces: _Ints
    english: _Ints
    counts: _Reals

    def __len__(self) -> int:
        return len(self.pieces)

    @classmethod
    def merged(cls, parts: Sequence[Links]) -> Links:
        """The sum of several languages' counts."""
        keys = np.concatenate([part.pieces << 32 | part.english for part in parts] or [np.zeros(0, np.int64)])
        counts = np.concatenate([part.counts for part in parts] or [np.zeros(0)])
        distinct, places = np.unique(keys, return_inverse=True)
        return cls(distinct >> 32, distinct & 0xFFFFFFFF, _sums(places, counts, len(distinct)))


def align(
    foreign: Sequence[TokenIds],
    english: Sequence[TokenIds],
    *,
    iterations: int = 5,
    longest: int = 64,
    most_links: int = 12_000_000,
) -> Links:
    """Links of sentence pairs, token ids without special tokens. Pairs longer than ``longest`` on a side are left out,
    and those after ``most_links`` word pairs, which bound the memory (about 60 bytes each)."""
    pairs = _Pairs.of(foreign, english, longest, most_links)
    if pairs is None:
        return Links(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0))
    forward = pairs.expected(pairs.foreign_group, pairs.foreign_of_type, pairs.english_of_type, iterations)
    backward = pairs.expected(pairs.english_group, pairs.english_of_type, pairs.foreign_of_type, iterations)
    counts = np.sqrt(forward * backward)
    kept = counts >= _LEAST_COUNT
    return Links(pairs.foreign_of_type[kept], pairs.english_of_type[kept], counts[kept])


@dataclass(frozen=True, slots=True)
class _Pairs:
    """Every word pair of every sentence pair: which distinct pair it is (``types``), and whose words meet there."""

    types: npt.NDArray[np.int32]
    foreign_group: npt.NDArray[np.int32]
    english_group: npt.NDArray[np.int32]
    foreign_of_type: _Ints
    english_of_type: _Ints

    @classmethod
    def of(cls, foreign: Sequence[TokenIds], english: Sequence[TokenIds], longest: int, most_links: int) -> _Pairs | None:
        sizes = np.array([(len(f), len(e)) for f, e in zip(foreign, english, strict=True)], np.int64).reshape(-1, 2)
        fits: _Ints = np.flatnonzero((sizes > 0).all(1) & (sizes <= longest).all(1))
        fits = fits[np.cumsum(sizes[fits].prod(1)) <= most_links]
        if not len(fits):
            return None
        rows, columns = sizes[fits].T
        links = rows * columns
        start = np.repeat(np.cumsum(links) - links, links)
        pair = np.repeat(np.arange(len(fits)), links)
        within = np.arange(len(pair)) - start
        width = columns[pair]
        foreign_group = (np.cumsum(rows) - rows)[pair] + within // width
        english_group = (np.cumsum(columns) - columns)[pair] + within % width
        del start, pair, within, width
        keys = np.concatenate([foreign[at] for at in fits.tolist()]).astype(np.int64)[foreign_group] << 32
        keys |= np.concatenate([english[at] for at in fits.tolist()])[english_group]
        distinct, types = np.unique(keys, return_inverse=True)
        del keys
        groups = foreign_group.astype(np.int32), english_group.astype(np.int32)
        return cls(types.astype(np.int32), *groups, distinct >> 32, distinct & 0xFFFFFFFF)

    def expected(self, group: npt.NDArray[np.int32], made: _Ints, given: _Ints, iterations: int) -> _Reals:
        """Expected counts by type when each ``made`` word is drawn from one ``given`` word of its sentence or from NULL."""
        frequency = np.bincount(made[self.types], 1 / self._share(group), int(made.max()) + 1)
        null = (frequency / frequency.sum())[made]
        chance = np.bincount(self.types, minlength=len(made)).astype(np.float64)
        counts = chance
        for _ in range(max(1, iterations)):
            chance = counts / np.bincount(given, counts)[given]
            each = chance[self.types]
            total = np.bincount(group, each)
            # A group is one word, so every link of it has the same NULL chance; the last write is as good as any.
            null_of_group = np.zeros(len(total))
            null_of_group[group] = null[self.types]
            counts = _sums(self.types, each / (total + null_of_group)[group], len(made))
        return counts

    @staticmethod
    def _share(group: npt.NDArray[np.int32]) -> _Ints:
        sizes: _Ints = np.bincount(group)[group]
        return sizes


def overlap(texts: Iterable[str], tokens: Tokens, english: Tokens) -> Links:
    """Links of English text with itself: pieces of the two tokenizers that cover the same characters."""
    ours, theirs = tokens.backend(), english.backend()
    keys: list[_Ints] = []
    weights: list[_Reals] = []
    for text in texts:
        mine, other = (t.encode(text, add_special_tokens=False) for t in (ours, theirs))
        owner = np.full(len(text), -1, np.int64)
        for piece, (first, end) in zip(other.ids, other.offsets, strict=True):
            owner[first:end] = piece
        for piece, (first, end) in zip(mine.ids, mine.offsets, strict=True):
            covered = owner[first:end]
            covered = covered[covered >= 0]
            if len(covered):
                keys.append(piece << 32 | covered)
                weights.append(np.full(len(covered), 1 / len(covered)))
    if not keys:
        return Links(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0))
    distinct, places = np.unique(np.concatenate(keys), return_inverse=True)
    return Links(distinct >> 32, distinct & 0xFFFFFFFF, _sums(places, np.concatenate(weights), len(distinct)))


def _sums(places: npt.NDArray[Any], values: _Reals, size: int) -> _Reals:
    sums: _Reals = np.asarray(np.bincount(places, values, size), np.float64)
    return sums
