"""What a layerless student learns from, as its steps ask for it: texts by record, and queries with passages by language."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from trainer.corpus import PairCorpus, RetrievalCorpus
from trainer.ragged import RaggedIds
from trainer.teacher_cache import TeacherVectors

Floats = npt.NDArray[np.float64]
Int = npt.NDArray[np.int64]
_LEAST_ROWS = 16  # of a batch of queries and passages


@dataclass(frozen=True, slots=True)
class Drawn:
    """Texts of a step: their numbers, and the place of each one's record among ``records``."""

    texts: Int
    places: Int
    records: Int


class Translations:
    """Records drawn by the weight of their texts, and of each a few texts, so that all share one target."""

    def __init__(self, corpus: PairCorpus, weights: Floats, teacher: TeacherVectors | None = None) -> None:
        """teacher: vectors of the English; without them, the student's own English is what translations are drawn to."""
        self.ids: RaggedIds = corpus.ids
        self.record = np.asarray(corpus.record, np.int64)
        self.teacher = teacher
        self.weights = weights if teacher is not None else np.where(corpus.language == 0, 0.0, weights)
        # Texts of a record stand together, the English first.
        self.first: Int = np.searchsorted(self.record, np.arange(corpus.records + 1))
        self._texts = np.concatenate([[0.0], np.cumsum(self.weights)])
        self._records: Floats = self._texts[self.first]

    def draw(self, rng: np.random.Generator, records: int, each: int) -> Drawn:
        """At most so many records, and of each at most so many texts, none twice."""
        low, high = self._records[0], self._records[-1]
        marks = np.searchsorted(self._records, low + (high - low) * rng.random(records), side="right") - 1
        chosen = np.unique(np.clip(marks, 0, len(self.first) - 2))
        begin, end = self._records[chosen], self._records[chosen + 1]
        drawn = begin[:, None] + (end - begin)[:, None] * rng.random((len(chosen), each))
        texts = np.searchsorted(self._texts, drawn, side="right") - 1
        texts = np.clip(texts, self.first[chosen][:, None], self.first[chosen + 1][:, None] - 1)
        distinct, at = np.unique(texts, return_index=True)
        return Drawn(distinct, at // each, chosen)


class Questions:
    """Queries with passages in few languages a batch: a query then meets wrong passages in its own language beside the
    right one in another, and learns not to prefer its own."""

    def __init__(self, corpus: RetrievalCorpus, teacher: TeacherVectors) -> None:
        known = corpus.english >= 0  # the others have no target
        self.ids = corpus.ids
        self.teacher = teacher
        self.english = corpus.english[known]
        self.group = corpus.group[known]
        self._query = np.asarray(corpus.query, np.int64)[known]
        sizes = (self._query >= 0).sum(axis=0).astype(np.float64)
        self._shares = np.sqrt(sizes) / np.sqrt(sizes).sum() if sizes.sum() else sizes
        self._languages = int((sizes > 0).sum())

    def __len__(self) -> int:
        return len(self.english)

    @property
    def texts(self) -> tuple[Int, Int]:
        """(numbers of all queries and passages, the teacher's place of each)."""
        rows, columns = np.nonzero(self._query >= 0)
        numbers, places = self._query[rows, columns], self.english[rows]
        return np.concatenate([numbers, numbers + 1]), np.concatenate([places, places + 1])

    def draw(self, rng: np.random.Generator, rows: int, languages: int) -> tuple[Int, Int, Int]:
        """(records, numbers of queries, numbers of passages in another language); empty where the draw had too little."""
        some = rng.choice(len(self._shares), size=min(languages, self._languages), replace=False, p=self._shares)
        there = self._query[:, some] >= 0
        fitting = np.flatnonzero(there.sum(axis=1) >= 2)
        if len(fitting) < _LEAST_ROWS:
            return fitting[:0], fitting[:0], fitting[:0]
        records = rng.permutation(fitting)[:rows]
        order = np.argsort(-rng.random((len(records), len(some))) * there[records], axis=1)
        asked, answered = some[order[:, 0]], some[order[:, 1]]
        return records, self._query[records, asked], self._query[records, answered] + 1


class OwnQuestions:
    """Queries with passages in their own language and no English of either: no teacher has a vector of them.

    The passages' vectors are the student's as it was before the fit, which reads passages better than questions; a query
    learns to find its own among those of its language.
    """

    def __init__(self, corpus: RetrievalCorpus, passages: TeacherVectors) -> None:
        """passages: in the order of ``own_passages``."""
        rows, columns = np.nonzero((corpus.query >= 0) & (corpus.english < 0)[:, None])
        numbers = np.asarray(corpus.query, np.int64)[rows, columns]
        order = np.argsort(numbers)  # as they were written
        self.ids = corpus.ids
        self.vectors = passages
        self._query, self._language, self._group = numbers[order], columns[order], corpus.group[rows[order]]
        keys = np.stack([self._language, self._group])
        _, first, place = np.unique(keys, axis=1, return_index=True, return_inverse=True)
        self._vector = np.argsort(np.argsort(first))[place.reshape(-1)]  # the n-th text that came is the n-th vector
        sizes = np.bincount(columns, minlength=len(corpus.languages)).astype(np.float64)
        self._shares = np.sqrt(sizes) / np.sqrt(sizes).sum() if sizes.sum() else sizes

    def __len__(self) -> int:
        return len(self._query)

    def draw(self, rng: np.random.Generator, rows: int, passages: int) -> tuple[Int, Int, Int]:
        """(numbers of queries, each one's passage among those beside it, places of their vectors), all in one language.

        passages: at most so many, each text once. Needs at least one query.
        """
        language = rng.choice(len(self._shares), p=self._shares)
        own = rng.permutation(np.flatnonzero(self._language == language))
        _, first, place = np.unique(self._group[own], return_index=True, return_inverse=True)
        order = np.argsort(first)  # of the passages, as they were drawn
        rank = np.empty_like(order)
        rank[order] = np.arange(len(order))
        targets = rank[place]
        asked = np.flatnonzero(targets < passages)[:rows]
        return self._query[own[asked]], targets[asked], self._vector[own[first[order[:passages]]]]
