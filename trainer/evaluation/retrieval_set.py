"""``RetrievalSet``: queries, passages of several languages, and which passages answer which query."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from trainer.errors import DataError

Indices = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Item:
    """A query or a passage. group: equal for translations of one another; empty if it has none."""

    id: str
    language: str
    text: str
    group: str = ""


@dataclass(frozen=True, slots=True)
class Judgment:
    """By their places: this passage answers this query, with this gain (above 0)."""

    query: int
    passage: int
    gain: float = 1.0


@dataclass(frozen=True, slots=True)
class RetrievalSet:
    """One collection to measure on.

    left_out: for each query the place of a passage that is the query itself and never counts as found, -1 for none.
    """

    name: str
    queries: tuple[Item, ...]
    passages: tuple[Item, ...]
    judgments: tuple[Judgment, ...]
    left_out: Indices = field(default_factory=lambda: np.zeros(0, dtype=np.int64))

    def __post_init__(self) -> None:
        if len(self.left_out) != len(self.queries):
            object.__setattr__(self, "left_out", np.full(len(self.queries), -1, dtype=np.int64))

    @property
    def query_languages(self) -> tuple[str, ...]:
        """Languages of the queries, sorted."""
        return tuple(sorted({item.language for item in self.queries}))

    @property
    def passage_languages(self) -> tuple[str, ...]:
        """Languages of the passages, sorted."""
        return tuple(sorted({item.language for item in self.passages}))

    def only_languages(self, languages: Iterable[str]) -> RetrievalSet:
        """Queries and passages in these languages alone."""
        wanted = set(languages)
        return self._restricted(
            [at for at, item in enumerate(self.queries) if item.language in wanted],
            [at for at, item in enumerate(self.passages) if item.language in wanted],
        )

    def some_groups(self, count: int) -> RetrievalSet:
        """The queries of at most ``count`` groups, evenly drawn from all (always the same ones); all passages stay."""
        groups = sorted({item.group or item.id for item in self.queries})
        drawn = set(groups[:: -(-len(groups) // count)])
        kept = [at for at, item in enumerate(self.queries) if (item.group or item.id) in drawn]
        return self._restricted(kept, list(range(len(self.passages))))

    def some_texts(self, most: int) -> RetrievalSet:
        """At most about ``most`` texts, always the same ones: the queries of groups evenly drawn up to half of them, every
        passage that answers one of these, and others evenly drawn to search among."""
        if len(self.queries) + len(self.passages) <= most:
            return self
        groups = len({item.group or item.id for item in self.queries})
        chosen = self.some_groups(max(1, groups * (most // 2) // max(1, len(self.queries))))
        needed = {judgment.passage for judgment in chosen.judgments}
        others = [at for at in range(len(self.passages)) if at not in needed]
        room = most - len(chosen.queries) - len(needed)
        if room > 0 and others:
            needed.update(others[:: -(-len(others) // room)])
        return chosen._restricted(range(len(chosen.queries)), sorted(needed))

    def _restricted(self, queries: Sequence[int], passages: Sequence[int]) -> RetrievalSet:
        new_query = {at: new for new, at in enumerate(queries)}
        new_passage = {at: new for new, at in enumerate(passages)}
        judgments = tuple(
            replace(judgment, query=new_query[judgment.query], passage=new_passage[judgment.passage])
            for judgment in self.judgments
            if judgment.query in new_query and judgment.passage in new_passage
        )
        left_out = np.array([new_passage.get(int(self.left_out[at]), -1) for at in queries], dtype=np.int64)
        return RetrievalSet(
            self.name,
            tuple(self.queries[at] for at in queries),
            tuple(self.passages[at] for at in passages),
            judgments,
            left_out,
        )


def require_usable(given: RetrievalSet, where: str) -> RetrievalSet:
    """The set itself; DataError if nothing can be measured on it."""
    if not given.queries or not given.passages or not given.judgments:
        raise DataError(where, "no query with a relevant passage to measure on")
    return given
