"""How widely a graph must be searched to find what exact search finds: tried and measured, never assumed."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from engine.store.records import FloatArray, IdArray
from engine.vectors.graph import Graph
from engine.vectors.vector_rows import Rows

SOUGHT = 10  # recall@10
FEW = 2
TARGET = 0.995  # above the 0.99 promised, since a sample of queries is measured
NARROW_TARGET = 0.97  # what a narrow search misses is mostly found when the shard is searched again
LADDER = (16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512)
_GAIN = 0.004  # recall that twice the work must add, to be worth it: some vectors have no order that a graph could follow
SAMPLE_ROWS = 2_000
_QUERIES = 200


def make_queries(sample: FloatArray, seed: int = 0) -> FloatArray:
    """Unit vectors that lie among the rows, but apart from them, as questions lie apart from what answers them."""
    random = np.random.default_rng(seed)
    rows = sample[random.integers(len(sample), size=_QUERIES)]
    # The displacement has the rows' own shape, the difference of two others. Its length was set by real questions, whose
    # cosine with their best passage is 0.5 to 0.8: nearer ones are found too easily, and promise too much.
    noise = sample[random.integers(len(sample), size=_QUERIES)] - sample[random.integers(len(sample), size=_QUERIES)]
    mixed = rows + random.uniform(0.5, 1.5, size=(_QUERIES, 1)) * noise
    unit: FloatArray = (mixed / np.maximum(np.linalg.norm(mixed, axis=1, keepdims=True), 1e-9)).astype(np.float32)
    return unit


def best_scores(batches: Iterable[Rows], queries: FloatArray) -> FloatArray:
    """The SOUGHT best exact cosines of each query, [queries, SOUGHT], best first; batches: all of the rows."""
    best = np.full((len(queries), SOUGHT), -2.0, np.float32)
    for rows in batches:
        scores = np.concatenate([best, queries @ rows.matrix.T], axis=1)
        best = np.partition(scores, -SOUGHT, axis=1)[:, -SOUGHT:]
    ordered: FloatArray = -np.sort(-best, axis=1)
    return ordered


@dataclass(frozen=True, slots=True)
class Measured:
    """narrow: how many to ask a graph for to find nearly all of its FEW best; breadth: its SOUGHT best, with this recall."""

    narrow: int
    breadth: int
    recall: float


def measure(graph: Graph, queries: FloatArray, best: FloatArray) -> Measured:
    """The least of the ladder that reach the target, or past which searching twice as widely finds next to nothing more.

    best: by ``best_scores``.
    """
    narrow, tried = 0, dict[int, float]()
    for asked in LADDER:
        found = [graph.nearest(query, asked)[1] for query in queries]
        if not narrow and _recall(found, best, FEW) >= NARROW_TARGET:
            narrow = asked
        tried[asked] = _recall(found, best, SOUGHT)
        if tried[asked] >= TARGET:
            break
    recall = tried[asked]
    if recall < TARGET:
        asked = next(
            width
            for width in tried
            if all(tried[more] - tried[width] < _GAIN * math.log2(more / width) for more in tried if more > width)
        )
        recall = tried[asked]
    return Measured(min(narrow or asked, asked), asked, recall)


def sample_ids(ids: IdArray, count: int) -> IdArray:
    """At most ``count`` of ``ids``, spread evenly."""
    if len(ids) <= count:
        return ids
    return ids[np.linspace(0, len(ids) - 1, count).astype(np.int64)]


def _recall(found: Iterable[FloatArray], best: FloatArray, count: int) -> float:
    """The share of the ``count`` best that was found. Equal cosines count as found: copies of a text are equals."""
    floors = best[:, :count]
    there = (floors > -2.0).sum(axis=1)  # a shard may hold fewer
    hits = [
        min(int(most), int((scores >= row[most - 1] - 1e-5).sum()))
        for scores, row, most in zip(found, floors, there, strict=True)
    ]
    return sum(hits) / max(1, int(there.sum()))
