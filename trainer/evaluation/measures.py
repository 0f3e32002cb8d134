"""nDCG, recall, reciprocal rank and average precision of many rankings at once; definitions as in ``engine.metrics``."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]

CUTS = (10, 20, 100)
MAP_CUT = 100
MEASURES = (*(f"{name}@{cut}" for name in ("ndcg", "recall", "mrr") for cut in CUTS), f"map@{MAP_CUT}")


class Judged:
    """Which passages are relevant to which query, ready to be looked up for whole rankings."""

    def __init__(
        self,
        queries: Sequence[int] | Indices,
        passages: Sequence[int] | Indices,
        gains: Sequence[float] | Floats,
        *,
        query_count: int,
        passage_count: int,
    ) -> None:
        """The i-th judgment says that passage ``passages[i]`` is relevant to query ``queries[i]`` with ``gains[i]``."""
        kept = np.asarray(gains, dtype=np.float64) > 0
        query = np.asarray(queries, dtype=np.int64)[kept]
        passage = np.asarray(passages, dtype=np.int64)[kept]
        gain = np.asarray(gains, dtype=np.float64)[kept]
        self._passages = passage_count
        self._queries = query_count
        keys = query * passage_count + passage
        keys, first = np.unique(keys, return_index=True)
        self._keys = keys
        self.query = query[first]
        self.passage = passage[first]
        self.gain = gain[first]

    def gains(self, queries: Indices, places: Indices) -> Floats:
        """Gains of rankings. queries: [n]; places: [n, ..., depth], -1 where nothing was found."""
        shape = (len(queries), *([1] * (places.ndim - 1)))
        keys = queries.reshape(shape) * self._passages + places
        if not len(self._keys):
            return np.zeros(places.shape)
        at = np.minimum(np.searchsorted(self._keys, keys), len(self._keys) - 1)
        hit = (self._keys[at] == keys) & (places >= 0)
        return np.where(hit, self.gain[at], 0.0)

    def ideals(self, part: Indices | None = None, parts: int = 1) -> dict[str, Floats]:
        """What the best ranking reaches, [queries, parts]: ``count`` of relevant passages and ``dcg@k``.

        part: for each passage the part (language) that it is ranked within.
        """
        slot = self.query * parts + (0 if part is None else part[self.passage])
        order = np.lexsort((-self.gain, slot))
        slots, gains = slot[order], self.gain[order]
        starts = np.searchsorted(slots, slots)  # place of the first of the same slot
        rank = np.arange(len(slots)) - starts
        size = self._queries * parts
        found: dict[str, Floats] = {"count": np.bincount(slots, minlength=size).astype(np.float64)}
        for cut in CUTS:
            weights = np.where(rank < cut, gains / np.log2(rank + 2), 0.0)
            found[f"dcg@{cut}"] = np.asarray(np.bincount(slots, weights=weights, minlength=size), dtype=np.float64)
        return {name: values.reshape(self._queries, parts) for name, values in found.items()}


def measure(gains: Floats, ideals: dict[str, Floats]) -> dict[str, Floats]:
    """Every measure of rankings whose gains are [..., depth]; NaN where no passage is relevant.

    ideals: arrays of shape [...] as ``Judged.ideals`` gives them.
    """
    depth = gains.shape[-1]
    count = ideals["count"]
    hits = gains > 0
    ranks = np.arange(1, depth + 1)
    discounted = gains / np.log2(ranks + 1)
    first = np.where(hits.any(axis=-1), hits.argmax(axis=-1) + 1, depth + max(CUTS) + 1)
    values: dict[str, Floats] = {}
    with np.errstate(invalid="ignore", divide="ignore"):
        for cut in CUTS:
            values[f"ndcg@{cut}"] = discounted[..., :cut].sum(axis=-1) / ideals[f"dcg@{cut}"]
            values[f"recall@{cut}"] = hits[..., :cut].sum(axis=-1) / count
            values[f"mrr@{cut}"] = np.where(count > 0, np.where(first <= cut, 1.0 / first, 0.0), np.nan)
        precision = hits.cumsum(axis=-1) / ranks
        values[f"map@{MAP_CUT}"] = (precision * hits)[..., :MAP_CUT].sum(axis=-1) / count
    return {name: np.where(count > 0, values[name], np.nan) for name in MEASURES}
