"""Which texts each step learns from: a function of seed and step alone, so that a continued run sees the same batches."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from trainer.errors import DataError

Int = npt.NDArray[np.int64]
_STAGE1, _STAGE2 = 1, 2
_LOOK: Final = 2048  # records looked through at a time for a language pair


def micro_batches(lengths: Int, tokens: int, overhead: int = 64) -> list[Int]:
    """Places of texts in groups of similar length holding at most ``tokens`` tokens, padding included; longest first.

    overhead: what a group more costs, in tokens; where padding would cost more than that, a group is cut.
    """
    order = np.argsort(-lengths, kind="stable")
    groups: list[Int] = []
    for start, end in _cuts(lengths[order], overhead):
        rows = max(1, tokens // max(1, int(lengths[order[start]])))
        groups.extend(order[at : min(at + rows, end)] for at in range(start, end, rows))
    return groups


def _cuts(lengths: Int, overhead: int) -> list[tuple[int, int]]:
    """The cheapest cut of lengths in descending order into groups, each padded to its first: dynamic programming."""
    if not len(lengths):
        return []
    starts = np.flatnonzero(np.diff(lengths, prepend=-1))  # where each distinct length begins
    sizes, ends = lengths[starts], np.append(starts[1:], len(lengths))
    best = np.zeros(len(starts) + 1)  # the least cost of all texts before
    first = np.zeros(len(starts) + 1, dtype=np.int64)  # and where the last group of that begins
    for number, end in enumerate(ends):
        costs = best[: number + 1] + sizes[: number + 1] * (end - starts[: number + 1]) + overhead
        first[number + 1] = costs.argmin()
        best[number + 1] = costs.min()
    cuts = []
    number = len(starts)
    while number:
        cuts.append((int(starts[first[number]]), int(ends[number - 1])))
        number = int(first[number])
    return cuts[::-1]


class TextPlan:
    """Stage 1: every epoch draws each text as often as its weight says (whole numbers spread evenly), in random order."""

    def __init__(self, weights: npt.NDArray[np.float64], batch_size: int, seed: int) -> None:
        self._cumulative = np.cumsum(weights)
        self._size = max(1, round(float(self._cumulative[-1])))
        self._seed = seed
        self.steps_per_epoch = max(1, -(-self._size // batch_size))
        self._epoch = -1
        self._order: Int = np.zeros(0, np.int64)

    def batch(self, step: int) -> Int:
        """Numbers of the texts of a step, in random order."""
        epoch, place = divmod(step, self.steps_per_epoch)
        if epoch != self._epoch:
            self._order, self._epoch = self._draw(epoch), epoch
        bounds = np.linspace(0, len(self._order), self.steps_per_epoch + 1).astype(np.int64)
        return self._order[bounds[place] : bounds[place + 1]]

    def _draw(self, epoch: int) -> Int:
        rng = np.random.default_rng([self._seed, _STAGE1, epoch])
        scale = self._size / self._cumulative[-1]
        marks = np.floor(self._cumulative * scale + rng.random()).astype(np.int64)
        counts = np.diff(marks, prepend=0)
        return rng.permutation(np.repeat(np.arange(len(counts)), counts))


@dataclass(frozen=True, slots=True)
class PairRows:
    """Rows of a stage-2 step: record, and the ordered pair of languages that it is used in."""

    record: Int
    first: Int
    second: Int


class LanguagePairPlan:
    """Stage 2: round robin over all ordered language pairs, shuffled anew in every cycle; each takes its next record.

    A pair prefers records that the epoch has not used yet and takes none more than ``max_repeats`` times; a pair that has
    none left sits out the rest of the epoch. With one language alone, its pairs are of the language with itself, if allowed.
    """

    def __init__(
        self,
        available: npt.NDArray[np.bool_],
        batch_size: int,
        seed: int,
        *,
        max_repeats: int = 4,
        same_language: bool = False,
    ) -> None:
        self._available = available
        self._seed = seed
        self._max_repeats = max_repeats
        together = available.astype(np.float32).T @ available.astype(np.float32)
        if not same_language or (together * (1 - np.eye(len(together)))).any():
            np.fill_diagonal(together, 0)
        self.pairs: Int = np.argwhere(together > 0)
        usable = int((available.sum(axis=1) >= (1 if together.diagonal().any() else 2)).sum())
        if not len(self.pairs) or usable < 2:
            raise DataError("train", "no query and passage in two languages: stage 2 needs records in two or more")
        self.rows_per_epoch = usable
        self.steps_per_epoch = max(1, usable // batch_size)
        self._epoch = -1
        self._rows = np.zeros((0, 3), dtype=np.int64)

    def batch(self, step: int) -> PairRows:
        """The rows of a step."""
        epoch, place = divmod(step, self.steps_per_epoch)
        if epoch != self._epoch:
            self._rows, self._epoch = self._draw(epoch), epoch
        bounds = np.linspace(0, len(self._rows), self.steps_per_epoch + 1).astype(np.int64)
        rows = self._rows[bounds[place] : bounds[place + 1]]
        return PairRows(rows[:, 0], rows[:, 1], rows[:, 2])

    def _draw(self, epoch: int) -> Int:
        rng = np.random.default_rng([self._seed, _STAGE2, epoch])
        order = rng.permutation(len(self._available))
        used = np.zeros(len(order), dtype=np.int64)
        queues = [self._records(order, used, *pair) for pair in self.pairs]
        live = np.arange(len(queues))
        rows: list[tuple[int, int, int]] = []
        while len(rows) < self.rows_per_epoch and len(live):
            ended = []
            for number in rng.permutation(live):
                record = next(queues[number], -1)
                if record < 0:
                    ended.append(number)
                    continue
                used[record] += 1
                rows.append((record, int(self.pairs[number, 0]), int(self.pairs[number, 1])))
            live = np.setdiff1d(live, ended)
        return np.asarray(rows[: self.rows_per_epoch], dtype=np.int64).reshape(-1, 3)

    def _records(self, order: Int, used: Int, first: int, second: int) -> Iterator[int]:
        """Records that have both languages: those never used first, then those used once, ...; by chunks, lazily."""
        for level, at in itertools.product(range(self._max_repeats), range(0, len(order), _LOOK)):
            chunk = order[at : at + _LOOK]
            for record in chunk[self._available[chunk, first] & self._available[chunk, second]].tolist():
                if used[record] <= level:
                    yield record
