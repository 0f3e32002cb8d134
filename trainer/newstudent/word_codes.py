"""Every piece of a wide vocabulary as a mixture of rows: what it stands for, else what it is made of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from trainer.newstudent.unigram import SPACE
from trainer.newstudent.unspaced_scripts import is_unspaced
from trainer.newstudent.word_meanings import Floats, Ints, Meanings, mixed_rows

_TRUSTED = 0.8  # share of a mixture that is left alone; under it the word's own parts join
_MOST_PARTS = 3
_SPARE_COUNT = 20  # times that an old word was linked before it may do without a row
_SPARE_LENGTH = 3
_STRETCH = 1.02
_SHORTEST = 0.2
HEAVIEST: Final = 2.0  # of a weight: they are stored in 8 bits over the span from the least to the largest


@dataclass(frozen=True, slots=True)
class Mixtures:
    """rows, weights, word_weights [pieces, places], as in ``PieceCodes``. own: pieces that have a row for themselves.

    spare: rows, weights and word_weights by which a piece of another language can do without its row (weights of 0: not).
    """

    rows: Ints
    weights: Floats
    word_weights: Floats
    own: npt.NDArray[np.bool_]
    spare: tuple[Ints, Floats, Floats]

    def __add__(self, other: Mixtures) -> Mixtures:
        """Those of further pieces behind these."""
        parts = [
            np.concatenate([one, more])
            for one, more in zip(
                (self.rows, self.weights, self.word_weights, self.own, *self.spare),
                (other.rows, other.weights, other.word_weights, other.own, *other.spare),
                strict=True,
            )
        ]
        return Mixtures(parts[0], parts[1], parts[2], parts[3], (parts[4], parts[5], parts[6]))

    @property
    def places(self) -> int:
        """The most rows of one piece."""
        return int(self.rows.shape[1])


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the vocabulary's pieces. numbers: of the tokenizer that was aligned, whose first ``old`` pieces have
    rows. teacher: pieces that get a new row, and its number. stems: mixtures by piece. ends: a piece that stands for the
    other. held: old pieces whose row is the teacher's. parts: the old tokenizer's pieces of a text."""

    numbers: Mapping[str, int]
    old: int
    meanings: Meanings
    teacher: Mapping[str, int]
    stems: Mapping[str, Mapping[int, float]]
    ends: Mapping[str, int]
    held: npt.NDArray[np.bool_]
    parts: Callable[[str], list[int]]


def mixtures(pieces: Sequence[str], known: Known, table: Tensor, usual: float, *, prior: float = 1.0) -> Mixtures:
    """Codes of all pieces over ``table`` (old rows, then new ones). usual: length that mixtures are stretched to.

    prior: links that a word's own parts count for beside those that were found.
    """
    places = known.meanings.rows.shape[1]
    mixed, spare = _Codes(len(pieces), places), _Codes(len(pieces), places)
    own = np.zeros(len(pieces), bool)
    for at, piece in enumerate(pieces):
        number = known.numbers.get(piece, -1)
        if 0 <= number < known.old:
            own[at] = True
            mixed.put(at, {number: 1.0})
            if _may_spare(piece, number, known):
                spare.put(at, known.meanings.of(number))
        elif piece in known.teacher:
            own[at] = True
            mixed.put(at, {known.teacher[piece]: 1.0})
        else:
            mixed.put(at, *_mixed(piece, known, prior))
    return Mixtures(*mixed.finished(table, usual), own, spare.finished(table, usual))


def blended(parts: Iterable[tuple[float, Mapping[int, float]]], places: int, least: float = 0.0) -> dict[int, float]:
    """The mixture of weighted mixtures: the largest shares, those under ``least`` dropped."""
    total: defaultdict[int, float] = defaultdict(float)
    for weight, mixed in parts:
        for row, share in mixed.items():
            total[row] += weight * share
    best = sorted(total.items(), key=lambda entry: (-entry[1], entry[0]))[:places]
    whole = sum(share for _, share in best)
    return {row: share / whole for row, share in best if share / whole >= least}


class _Codes:
    """Filled in piece by piece."""

    def __init__(self, pieces: int, places: int) -> None:
        self._rows = np.zeros((pieces, places), np.int64)
        self._shares = np.zeros((pieces, places), np.float32)
        self._parts = np.ones(pieces, np.float32)

    def put(self, at: int, mixed: Mapping[int, float], parts: int = 1) -> None:
        """Shares by row. parts: that they are the mean of."""
        chosen = sorted(mixed.items(), key=lambda entry: (-entry[1], entry[0]))[: self._rows.shape[1]]
        total = sum(share for _, share in chosen)
        self._rows[at, : len(chosen)] = [row for row, _ in chosen]
        self._shares[at, : len(chosen)] = [share / total for _, share in chosen]
        self._parts[at] = parts

    def finished(self, table: Tensor, usual: float) -> tuple[Ints, Floats, Floats]:
        """(rows, weights, word_weights): a mixture stretched for a body; parts of a word added up in a sum of words."""
        return self._rows, _stretched(self._rows, self._shares, table, usual), self._shares * self._parts[:, None]


def _mixed(piece: str, known: Known, prior: float) -> tuple[dict[int, float], int]:
    """Rows and shares of a piece without a row, and the number of parts that they are the mean of."""
    found, number = known.meanings, known.numbers.get(piece, -1)
    aligned = found.known
    if piece in known.stems and not (number >= 0 and aligned[number]):
        return dict(known.stems[piece]), 1
    if piece in known.ends:
        number = known.ends[piece]
    elif is_unspaced(piece) and 0 <= (old := known.numbers.get(SPACE + piece, -1)) < known.old:
        number = old  # the form that began a run, which nothing is cut into any more
    if 0 <= number < known.old:
        return {number: 1.0}, 1
    parts = known.parts(piece)
    if number < 0 or not aligned[number]:
        own = parts[: found.rows.shape[1]] or [known.numbers["[UNK]"]]
        return {part: own.count(part) / len(own) for part in own}, len(own)
    mixed = found.of(number)
    trust = float(found.counts[number] / (found.counts[number] + prior))
    if trust < _TRUSTED and 0 < len(parts) <= _MOST_PARTS:
        mixed = {row: trust * share for row, share in mixed.items()}
        for part in parts:
            mixed[part] = mixed.get(part, 0.0) + (1 - trust) / len(parts)
    return mixed, 1


def _may_spare(piece: str, number: int, known: Known) -> bool:
    """Whether an old word of another language is known well enough to do without its row."""
    long = piece.startswith(SPACE) and len(piece) > _SPARE_LENGTH
    return bool(long and known.meanings.known[number] and known.meanings.counts[number] >= _SPARE_COUNT) and not bool(
        known.held[number]
    )


def _stretch(rows: Ints, weights: Floats, table: Tensor, usual: float) -> Floats:
    """Weights that bring mixtures to the usual length: the mean of several words lies nearer to all words than any word."""
    lengths = mixed_rows(rows, weights, table).norm(dim=1).numpy()
    factor = np.minimum(_STRETCH * usual / np.maximum(lengths, _SHORTEST), HEAVIEST / np.maximum(weights.max(axis=1), 1e-6))
    stretched: Floats = (weights * factor[:, None]).astype(np.float32)
    return stretched


def _stretched(rows: Ints, weights: Floats, table: Tensor, usual: float) -> Floats:
    made = weights.copy()
    several = np.flatnonzero((weights > 0).sum(axis=1) > 1)
    for at in range(0, len(several), 50_000):
        some = several[at : at + 50_000]
        made[some] = _stretch(rows[some], weights[some], table, usual)
    return made


def usual_length(table: Tensor, counts: npt.NDArray[np.int64]) -> tuple[Tensor, float]:
    """(mean row, usual distance from it) of the rows of English, by how often they come."""
    shares = torch.from_numpy(counts / max(1, counts.sum())).to(table.dtype)
    mean = shares @ table
    return mean, float(shares @ (table - mean).norm(dim=1))
