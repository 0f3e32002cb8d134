"""Retrieval quality: nDCG, recall, reciprocal rank, average precision, share of the query's own language.

One ranking is a sequence of ids, best first; its judgments map ids to gains (0 or absent: not relevant). Definitions are
trec_eval's (linear gains, log2 discount; recall and average precision over all relevant ids), and a test holds them to it.
The trainer's evaluation and the search benchmarks share this module, so that their figures can be compared.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from math import fsum, log2
from typing import TypeVar

Id = TypeVar("Id", bound=Hashable)
Metric = Callable[[Sequence[Id], Mapping[Id, float], int], float]


def ndcg(ranking: Sequence[Id], gains: Mapping[Id, float], k: int) -> float:
    """Normalised discounted cumulative gain of the first k; 0 when nothing is relevant."""
    found = fsum(gains.get(item, 0.0) / log2(rank + 2) for rank, item in enumerate(ranking[:k]))
    best = sorted((gain for gain in gains.values() if gain > 0), reverse=True)[:k]
    ideal = fsum(gain / log2(rank + 2) for rank, gain in enumerate(best))
    return found / ideal if ideal else 0.0


def recall(ranking: Sequence[Id], gains: Mapping[Id, float], k: int) -> float:
    """Share of all relevant ids that stand among the first k."""
    relevant = sum(gain > 0 for gain in gains.values())
    return sum(gains.get(item, 0.0) > 0 for item in ranking[:k]) / relevant if relevant else 0.0


def reciprocal_rank(ranking: Sequence[Id], gains: Mapping[Id, float], k: int) -> float:
    """1 / rank of the first relevant id among the first k, else 0."""
    for rank, item in enumerate(ranking[:k], 1):
        if gains.get(item, 0.0) > 0:
            return 1.0 / rank
    return 0.0


def average_precision(ranking: Sequence[Id], gains: Mapping[Id, float], k: int) -> float:
    """Mean over all relevant ids of the precision at their rank; those past k count as 0."""
    relevant = sum(gain > 0 for gain in gains.values())
    hits, total = 0, 0.0
    for rank, item in enumerate(ranking[:k], 1):
        if gains.get(item, 0.0) > 0:
            hits += 1
            total += hits / rank
    return total / relevant if relevant else 0.0


def own_language_share(languages: Sequence[str], own: str, k: int) -> float:
    """Share of the first k hits that are in the query's own language; 0 without hits.

    languages: of the hits, best first. Where every relevant passage exists in n languages, 1/n is a search without bias.
    """
    top = languages[:k]
    return sum(language == own for language in top) / len(top) if top else 0.0


def mean_over(
    metric: Metric[Id], rankings: Iterable[Sequence[Id]], judgments: Iterable[Mapping[Id, float]], k: int
) -> float:
    """The metric's mean over queries, given in the same order; 0 without any."""
    values = [metric(ranking, gains, k) for ranking, gains in zip(rankings, judgments, strict=True)]
    return fsum(values) / len(values) if values else 0.0
