"""How many dimensions and candidates an index needs to find what exact search finds: tried and measured, never assumed."""

from __future__ import annotations

import logging
from collections.abc import Iterable

import numpy as np
from sqlalchemy import Connection

from engine.graph import Graph
from engine.projection import Projection, projection_of, steps
from engine.records import FloatArray, IdArray
from engine.vector_rows import Rows, VectorRows

logger = logging.getLogger(__name__)

SOUGHT = 10  # recall@10
TARGET = 0.993  # above the 0.99 promised, since a sample of queries is measured
LADDER = (32, 48, 64, 96, 128, 160, 256, 384, 512)
_DEARER = 160  # candidates: scoring more takes longer than a graph of more dimensions, up to ...
_LARGEST = 256  # dimensions, beyond which the index would be larger than 2 KB a passage
_QUERIES = 128
_COMFORTABLE = 96  # candidates worth rescoring for a smaller graph


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
    """The SOUGHT best exact cosines of each query, [queries, SOUGHT], lowest first."""
    best = np.full((len(queries), SOUGHT), -2.0, np.float32)
    for rows in batches:
        scores = queries @ rows.matrix.T
        if scores.shape[1] > SOUGHT:
            scores = np.partition(scores, -SOUGHT, axis=1)[:, -SOUGHT:]
        best = np.sort(np.concatenate([best, scores], axis=1), axis=1)[:, -SOUGHT:]
    return best


def choose_projection(sample: FloatArray, directions: FloatArray, total: int) -> Projection:
    """The smallest projection that keeps the nearest of ``sample`` among few candidates; ``total`` rows will be indexed."""
    queries = make_queries(sample, seed=1)
    floor = np.partition(queries @ sample.T, -SOUGHT, axis=1)[:, -SOUGHT]
    # In more rows, more lie between: fewer candidates must do in the sample.
    few = max(2 * SOUGHT, int(_COMFORTABLE * (len(sample) / max(total, 1)) ** 0.5))
    dim = sample.shape[1]
    for dimensions in steps(dim):
        projection = projection_of(directions, dimensions)
        if len(sample) <= few or projection.basis is None:
            return projection
        estimated = projection.queries(queries) @ projection.rows(sample).T
        chosen = np.argpartition(estimated, -few, axis=1)[:, -few:]
        found = np.array([sample[places] @ query for places, query in zip(chosen, queries, strict=True)])
        if _recall(found, floor) >= TARGET + 0.002:
            return projection
    return Projection(dim, None)


def measure(
    connection: Connection, source: VectorRows, graph: Graph, queries: FloatArray, floor: FloatArray
) -> tuple[int, float]:
    """(candidates, recall): the fewest candidates of the ladder that reach the target, else the most, as measured.

    floor: the exact cosine of the tenth best of each query. Equal cosines count as found: copies of a text are equals.
    """
    recall = 0.0
    for candidates in LADDER:
        found = []
        for query in queries:
            ids, _ = graph.search(query, candidates)
            found.append(np.sort(source.by_id(connection, ids.tolist()).matrix @ query)[-SOUGHT:])
        recall = _recall(found, floor)
        if recall >= TARGET or candidates >= graph.alive:
            return candidates, recall
        if candidates >= _DEARER and graph.projection.dimensions < min(_LARGEST, source.dim):
            return candidates, recall
    return LADDER[-1], recall


def sample_ids(ids: IdArray, count: int) -> IdArray:
    """At most ``count`` of ``ids``, spread evenly."""
    if len(ids) <= count:
        return ids
    return ids[np.linspace(0, len(ids) - 1, count).astype(np.int64)]


def _recall(found: Iterable[FloatArray], floor: FloatArray) -> float:
    hits = [min(SOUGHT, int((scores >= lowest - 1e-5).sum())) for scores, lowest in zip(found, floor, strict=True)]
    return float(np.mean(hits)) / SOUGHT
