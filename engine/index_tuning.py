"""How widely a graph must be searched to find what exact search finds: tried and measured, never assumed."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from engine.graph import Graph
from engine.records import FloatArray, IdArray
from engine.vector_rows import Rows

SOUGHT = 10  # recall@10
TARGET = 0.995  # above the 0.99 promised, since a sample of queries is measured
LADDER = (32, 48, 64, 96, 128, 192, 256, 384, 512)
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


def tenth_best(batches: Iterable[Rows], queries: FloatArray) -> FloatArray:
    """The exact cosine of the tenth best row (or the last) for each query; batches: all of the rows."""
    best = np.full((len(queries), SOUGHT), -2.0, np.float32)
    for rows in batches:
        scores = np.concatenate([best, queries @ rows.matrix.T], axis=1)
        best = np.partition(scores, -SOUGHT, axis=1)[:, -SOUGHT:]
    lowest: FloatArray = best.min(axis=1)
    return lowest


def measure(graph: Graph, queries: FloatArray, floor: FloatArray) -> tuple[int, float]:
    """(breadth, recall): the least of the ladder that reaches the target, else the most.

    floor: by ``tenth_best``. Equal cosines count as found: copies of a text are equals.
    """
    recall = 0.0
    sought = min(SOUGHT, graph.alive)
    for breadth in LADDER:
        hits = [
            int((graph.search(query, breadth)[1] >= least - 1e-5).sum()) for query, least in zip(queries, floor, strict=True)
        ]
        recall = float(np.minimum(hits, sought).mean()) / max(1, sought)
        if recall >= TARGET:
            return breadth, recall
    return LADDER[-1], recall


def sample_ids(ids: IdArray, count: int) -> IdArray:
    """At most ``count`` of ``ids``, spread evenly."""
    if len(ids) <= count:
        return ids
    return ids[np.linspace(0, len(ids) - 1, count).astype(np.int64)]
