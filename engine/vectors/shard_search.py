"""Searching all shards of an index for one query: side by side, and only as widely as each is worth."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache

import numpy as np

from engine.store.records import FloatArray, IdArray
from engine.vectors.graph import Graph
from engine.vectors.index_manifest import ShardEntry
from engine.vectors.index_tuning import FEW, SOUGHT

_SPARE = 1.25  # of how many are wanted, a graph is asked for so many more: the last of a list are the least sure
_SHARE = 3  # times its even share of them is what a shard is asked for at first
_FAIR = 1.5  # times its share of the rows, of its breadth, is how widely a shard is searched at first

Shard = tuple[ShardEntry, Graph]
_Found = tuple[IdArray, FloatArray]
_NOTHING: _Found = (np.empty(0, np.int64), np.empty(0, np.float32))


def search_shards(shards: Sequence[Shard], query: FloatArray, k: int) -> _Found:
    """Passages and cosines of about the k nearest, in no order.

    Each shard gives a few; only those that hold many of the best are searched more widely.
    """
    if not shards:
        return _NOTHING
    widely = [max(entry.breadth, int(_SPARE * k)) for entry, _ in shards]
    if len(shards) == 1:
        graph = shards[0][1]
        return _living([graph], [graph.nearest(query, widely[0])], k)
    rows = sum(entry.nodes for entry, _ in shards)
    asked = [_at_first(entry, k, entry.nodes / rows) for entry, _ in shards]
    graphs = [graph for _, graph in shards]
    found = _side_by_side(graphs, query, asked)
    if asked != widely:
        hot = _hot(shards, found, asked, widely, k)
        again = _side_by_side([graphs[place] for place in hot], query, [widely[place] for place in hot])
        for place, part in zip(hot, again, strict=True):
            found[place] = part
    return _living(graphs, found, k)


def _hot(shards: Sequence[Shard], found: Sequence[_Found], asked: Sequence[int], widely: Sequence[int], k: int) -> list[int]:
    """Places of the shards that gave more of the best than a search of that width can be trusted with."""
    scores = np.concatenate([part[1] for part in found])
    tenth, last = (np.partition(scores, -most)[-most] if most <= len(scores) else -2.0 for most in (SOUGHT, k))
    return [
        place
        for place, (_, given) in enumerate(found)
        if asked[place] < widely[place]
        and (_above(given, tenth) > _trusted(shards[place][0], asked[place]) or _above(given, last) * 2 > asked[place])
    ]


def _at_first(entry: ShardEntry, k: int, share: float) -> int:
    """How widely one of several shards is searched when nothing is known of what it holds. share: of all rows."""
    few = int(_SPARE * k * min(1.0, _SHARE * share))
    return min(max(entry.narrow, few, int(_FAIR * share * entry.breadth)), max(entry.breadth, int(_SPARE * k)))


def _trusted(entry: ShardEntry, asked: int) -> float:
    """How many of the best ten a search of that width surely found in a shard."""
    wide = (asked - entry.narrow) / max(1, entry.breadth - entry.narrow)
    return FEW + (SOUGHT - FEW) * min(1.0, max(0.0, wide))


def _above(scores: FloatArray, least: float) -> int:
    return int((scores >= least).sum())


def _side_by_side(graphs: Sequence[Graph], query: FloatArray, asked: Sequence[int]) -> list[_Found]:
    """Each graph searched as widely as asked, on all cores: hnswlib lets other threads run meanwhile."""
    lanes = min(len(graphs), _cores())
    if lanes < 2:
        return [graph.nearest(query, wanted) for graph, wanted in zip(graphs, asked, strict=True)]
    found: list[_Found] = [_NOTHING] * len(graphs)

    def lane(first: int) -> None:
        for place in range(first, len(graphs), lanes):
            found[place] = graphs[place].nearest(query, asked[place])

    others = [_pool().submit(lane, first) for first in range(1, lanes)]
    try:
        lane(0)
    finally:
        for other in others:
            other.result()
    return found


def _living(graphs: Sequence[Graph], found: Sequence[_Found], k: int) -> _Found:
    """The best of all that are still there, as passages."""
    most = int(_SPARE * k)
    best = [part[1][:most] for part in found]  # each is best first
    scores = np.concatenate(best)
    least = np.partition(scores, -most)[-most] if len(scores) > most else -2.0
    passages, cosines = [], []
    for graph, (labels, _), given in zip(graphs, found, best, strict=True):
        if count := int((given >= least).sum()):
            numbers, kept = graph.passages_of(labels[:count])
            passages.append(numbers[kept])
            cosines.append(given[:count][kept])
    return (np.concatenate(passages), np.concatenate(cosines)) if passages else _NOTHING


@cache
def _cores() -> int:
    return max(1, min(8, os.cpu_count() or 1))


@cache
def _pool() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(_cores(), thread_name_prefix="shards")
