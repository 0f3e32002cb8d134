"""Vectors that no graph holds yet, searched exactly: few in memory, many straight from the database."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from engine.store.records import FloatArray, IdArray
from engine.vectors.vector_rows import Rows

_Scalar = TypeVar("_Scalar", bound=np.generic)

IN_MEMORY = 32_768  # rows; 48 MB at 384 dimensions


class Pending:
    """Rows in memory. Adding and removing are for one thread at a time; searching for any, also beside them."""

    def __init__(self, dim: int) -> None:
        self._ids = np.empty(256, np.int64)
        self._passages = np.empty(256, np.int64)
        self._matrix = np.empty((256, dim), np.float32)
        self._alive = np.zeros(256, np.bool_)
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def add(self, rows: Rows) -> None:
        """Append rows; their ids are above all that are in."""
        needed = self._count + len(rows)
        if needed > len(self._ids):
            size = max(needed, min(2 * len(self._ids), IN_MEMORY))
            self._ids = _grown(self._ids, size, self._count)
            self._passages = _grown(self._passages, size, self._count)
            self._matrix = _grown(self._matrix, size, self._count)
            self._alive = _grown(self._alive, size, self._count)
        places = slice(self._count, needed)
        self._ids[places] = rows.ids
        self._passages[places] = rows.passage_ids
        self._matrix[places] = rows.matrix
        self._alive[places] = True
        self._count = needed  # last: a search beside this one sees whole rows

    def remove(self, ids: IdArray) -> None:
        """Never give these rows again; ids that are not in are passed over."""
        self._alive[: self._count] &= ~np.isin(self._ids[: self._count], ids)

    def search(self, query: FloatArray, k: int) -> tuple[IdArray, FloatArray]:
        """Passage ids and cosines of the k best, in no order."""
        count = self._count
        scores = self._matrix[:count] @ query
        alive = self._alive[:count]
        return best(self._passages[:count][alive], scores[alive], k)


def search_rows(batches: Iterable[Rows], query: FloatArray, k: int) -> tuple[IdArray, FloatArray]:
    """Passage ids and cosines of the k best of many rows, in no order; one batch in memory at a time."""
    passages, scores = np.empty(0, np.int64), np.empty(0, np.float32)
    for rows in batches:
        passages = np.concatenate([passages, rows.passage_ids])
        scores = np.concatenate([scores, rows.matrix @ query])
        passages, scores = best(passages, scores, k)
    return passages, scores


def best(passages: IdArray, scores: FloatArray, k: int) -> tuple[IdArray, FloatArray]:
    """The k best, in no order."""
    if len(scores) <= k:
        return passages, scores
    chosen = np.argpartition(scores, -k)[-k:]
    return passages[chosen], scores[chosen]


def _grown(array: npt.NDArray[_Scalar], size: int, count: int) -> npt.NDArray[_Scalar]:
    larger = np.zeros((size, *array.shape[1:]), array.dtype)
    larger[:count] = array[:count]
    return larger
