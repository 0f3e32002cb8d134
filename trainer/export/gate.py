"""What a precision costs, language by language, and whether that is little enough.

The same queries are asked of torch in float32 and of the package; a query's cost is its nDCG@20 with torch less that with
the package. The rule: **at most half a point in every language, and that must be shown.**

- A language's cost is the mean over its queries. Between vectors of cosine .997 a single query moves by three points either
  way (measured: 1,490 queries, 79 languages), so that the plain mean of ten queries is off by a point: chance alone
  would refuse every precision. So each mean is drawn towards that of all languages as far as chance explains how much
  languages differ: the best linear estimate in a one-way random-effects model, variances by the method of moments
  (Searle, Casella and McCulloch, 1992). With hundreds of queries it is the plain mean.
- The mean cost of all queries must be at most half a point at its upper 95 % bound, by a bootstrap over groups of parallel
  queries (versions of one query err together). Text too little to show it refuses a precision, as a real cost would.
- No vector may lie elsewhere: a score can be right by chance.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from engine.progress import Progress
from trainer.evaluation.dev import query_scores
from trainer.evaluation.embedders import TextEmbedder, Vectors
from trainer.evaluation.embedding_sets import embed_set
from trainer.evaluation.retrieval_set import RetrievalSet

MOST_LOST: Final = 0.005  # of nDCG@20
FEWEST_GROUPS: Final = 30  # of parallel queries: with fewer even the bootstrap has nothing to draw from
_LEAST_COSINE: Final = 0.95  # of any text to torch's vector
_DRAWS: Final = 2000
_Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Cost:
    """precision: what was tried. observed: by query language, mean nDCG@20 of torch less this one's; negative is a gain.

    lost: the best estimate of the same. upper: 95 % bound of the mean over all queries. queries: how many there were in each
    language. least_cosine: by language, of its texts to torch's vectors. bytes: size of the graph.
    """

    precision: str
    observed: dict[str, float]
    lost: dict[str, float]
    upper: float
    queries: dict[str, int]
    least_cosine: dict[str, float]
    bytes: int = 0

    @property
    def mean(self) -> float:
        """Over all queries."""
        total = sum(self.queries.values())
        return sum(self.observed[name] * count for name, count in self.queries.items()) / max(1, total)

    @property
    def worst(self) -> tuple[str, float]:
        """The language that loses most."""
        return max(self.lost.items(), key=lambda entry: entry[1], default=("", 0.0))

    @property
    def acceptable(self) -> bool:
        """Whether the rule allows this precision."""
        near = min(self.least_cosine.values(), default=1.0) >= _LEAST_COSINE
        return near and max(self.worst[1], self.upper) <= MOST_LOST + 1e-9


class Gate:
    """Compares packages with torch on the same queries and passages."""

    def __init__(self, given: RetrievalSet, queries: Vectors, passages: Vectors) -> None:
        """queries, passages: torch's vectors of the set's texts."""
        self._set = given
        self._queries, self._passages = queries, passages
        self._reference = query_scores(given, queries, passages)

    def cost(self, embedder: TextEmbedder, precision: str, size: int = 0) -> Generator[Progress, None, Cost]:
        """What this embedder loses."""
        queries, passages = yield from embed_set(embedder, self._set)
        lost = self._reference - query_scores(self._set, queries, passages)
        known = np.isfinite(lost)
        asked = [item for item, kept in zip(self._set.queries, known, strict=True) if kept]
        languages, language = np.unique([item.language for item in asked], return_inverse=True)
        groups, group = np.unique([item.group or item.id for item in asked], return_inverse=True)
        names = [str(name) for name in languages]
        count = np.bincount(language)
        mean = np.bincount(language, weights=lost[known]) / count
        return Cost(
            precision,
            dict(zip(names, mean.tolist(), strict=True)),
            dict(zip(names, best_estimates(lost[known], language).tolist(), strict=True)),
            upper_bound(lost[known], group) if len(groups) > 1 else float("inf"),
            dict(zip(names, count.tolist(), strict=True)),
            self._least_cosine(queries, passages),
            size,
        )

    def _least_cosine(self, queries: Vectors, passages: Vectors) -> dict[str, float]:
        cosines = np.concatenate([_cosines(queries, self._queries), _cosines(passages, self._passages)])
        items = (*self._set.queries, *self._set.passages)
        languages = np.array([item.language for item in items], dtype=object)
        return {str(name): float(cosines[languages == name].min()) for name in sorted(set(languages.tolist()))}


def enough(given: RetrievalSet) -> bool:
    """Whether there are queries enough to judge by."""
    return len({item.group or item.id for item in given.queries}) >= FEWEST_GROUPS


def best_estimates(values: _Floats, group: npt.NDArray[np.intp]) -> _Floats:
    """The mean of each group [groups], drawn towards the mean of all values as far as chance explains the difference."""
    count = np.bincount(group)
    means = np.bincount(group, weights=values) / count
    mean, total, groups = float(values.mean()), len(values), len(count)
    if groups < 2 or total <= groups:
        return np.full(groups, mean)
    within = float(((values - means[group]) ** 2).sum()) / (total - groups)
    between = float((count * (means - mean) ** 2).sum()) / (groups - 1)
    typical = (total - float((count**2).sum()) / total) / (groups - 1)  # values in a group, where groups differ in size
    spread = max(0.0, (between - within) / typical)
    if spread == 0:
        return np.full(groups, mean)
    return np.asarray(mean + spread / (spread + within / count) * (means - mean), np.float64)


def upper_bound(values: _Floats, group: npt.NDArray[np.intp], *, share: float = 0.95, seed: int = 0) -> float:
    """Upper bound of the mean of values, by drawing whole groups with replacement."""
    sums, counts = np.bincount(group, weights=values), np.bincount(group)
    drawn = np.random.default_rng(seed).multinomial(len(sums), np.full(len(sums), 1 / len(sums)), size=_DRAWS)
    return float(np.quantile((drawn @ sums) / (drawn @ counts), share))


def _cosines(a: Vectors, b: Vectors) -> _Floats:
    product: _Floats = np.einsum("ij,ij->i", a, b, dtype=np.float64)
    return product
