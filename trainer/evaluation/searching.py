"""Exact nearest passages, language by language, in chunks: the memory for scores stays the same for any collection."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch

Vectors = npt.NDArray[np.float32]
Indices = npt.NDArray[np.int64]
_QUERIES = 512
_PASSAGES = 32_768


@dataclass(frozen=True, slots=True)
class Found:
    """The best passages of a chunk of queries, best first; places of -1 fill up where there are fewer.

    queries: places of the queries. places, scores: [queries, languages, depth].
    """

    queries: slice
    places: Indices
    scores: Vectors

    def pooled(self, depth: int) -> tuple[Indices, Vectors]:
        """(places, scores) [queries, depth] over all languages: they are among the best of each."""
        places = self.places.reshape(len(self.places), -1)
        scores = self.scores.reshape(len(self.scores), -1)
        best = _best_columns(scores, places, depth)
        return np.take_along_axis(places, best, axis=1), np.take_along_axis(scores, best, axis=1)


def search_by_language(
    queries: Vectors, passages: Vectors, languages: Indices, depth: int, left_out: Indices | None = None
) -> Iterator[Found]:
    """The ``depth`` best passages of every language by inner product, ties in the passages' order.

    languages: for each passage the number of its language, 0, 1, ... left_out: for each query a passage that it must
    not find, -1 for none.
    """
    count = int(languages.max(initial=-1)) + 1
    members = [np.flatnonzero(languages == number) for number in range(count)]
    for first in range(0, len(queries), _QUERIES):
        chunk = queries[first : first + _QUERIES]
        hidden = None if left_out is None else left_out[first : first + _QUERIES]
        tops = [_search(chunk, passages, places, depth, hidden) for places in members]
        yield Found(
            slice(first, first + len(chunk)),
            np.stack([places for places, _ in tops], axis=1),
            np.stack([scores for _, scores in tops], axis=1),
        )


def _search(
    queries: Vectors, passages: Vectors, among: Indices, depth: int, left_out: Indices | None
) -> tuple[Indices, Vectors]:
    best_places = np.full((len(queries), depth), -1, dtype=np.int64)
    best_scores = np.full((len(queries), depth), -np.inf, dtype=np.float32)
    left = torch.from_numpy(np.ascontiguousarray(queries))
    for first in range(0, len(among), _PASSAGES):
        block = among[first : first + _PASSAGES]
        scores = left @ torch.from_numpy(passages[block]).T
        if left_out is not None:
            column = np.searchsorted(block, left_out)
            rows = np.flatnonzero((column < len(block)) & (block[np.minimum(column, len(block) - 1)] == left_out))
            scores[torch.from_numpy(rows), torch.from_numpy(column[rows])] = -torch.inf
        # One more than asked for would not settle all ties; a stable order of what was taken is enough to repeat runs.
        values, columns = scores.topk(min(depth, len(block)), dim=1)
        found = np.where(np.isneginf(values.numpy()), -1, block[columns.numpy()])
        merged_scores = np.concatenate([best_scores, values.numpy()], axis=1)
        merged_places = np.concatenate([best_places, found], axis=1)
        order = _best_columns(merged_scores, merged_places, depth)
        best_scores = np.take_along_axis(merged_scores, order, axis=1)
        best_places = np.take_along_axis(merged_places, order, axis=1)
    return best_places, best_scores


def _best_columns(scores: Vectors, places: Indices, depth: int) -> Indices:
    """Columns by descending score, equal ones by place."""
    order: Indices = np.lexsort((places, -scores), axis=1)[:, :depth]
    return order
