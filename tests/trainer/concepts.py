"""A made-up world in which a text's meaning is known: what fits of students can learn, without a model or a tokenizer."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import numpy as np

from trainer.corpus import PairCorpus, RetrievalCorpus
from trainer.newstudent.bag_texts import OwnQuestions, Questions, Translations
from trainer.ragged import RaggedIds
from trainer.teacher_cache import TeacherVectors

LANGUAGES = ("en", "de", "fr")
CONCEPTS, WIDTH = 40, 16


def ended(steps: Generator[Any, None, Any]) -> Any:
    """The result of a generator."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def _ragged(rows: list[np.ndarray[Any, Any]]) -> RaggedIds:
    return RaggedIds(np.concatenate(rows).astype(np.int32), np.cumsum([0, *map(len, rows)]).astype(np.int64))


class World:
    """Records of concepts: one piece in each language, and the teacher's vector is the sum of their meanings."""

    def __init__(self, records: int, seed: int = 0) -> None:
        rng = np.random.default_rng(seed)
        meanings = rng.normal(size=(CONCEPTS, WIDTH))
        concepts = [rng.integers(CONCEPTS, size=rng.integers(1, 8)) for _ in range(records)]
        rows = [chosen + language * CONCEPTS for chosen in concepts for language in range(len(LANGUAGES))]
        sums = np.stack([meanings[chosen].sum(0) for chosen in concepts])
        vectors = (sums / np.linalg.norm(sums, axis=1, keepdims=True)).astype(np.float16)
        count, width = records * len(LANGUAGES), len(LANGUAGES)
        self.pairs = PairCorpus(
            _ragged(rows),
            np.repeat(np.arange(records), width).astype(np.int32),
            np.tile(np.arange(width), records).astype(np.int32),
            np.zeros(count, np.int32),
            np.full(records, 30, np.int32),
            LANGUAGES,
            ("news",),
            (1.0,),
        )
        self.vectors = TeacherVectors(vectors)
        both = [row for row in rows for _ in range(2)]
        self.retrieval = RetrievalCorpus(
            _ragged(both),
            (np.arange(records * width).reshape(records, width) * 2).astype(np.int32),
            2 * np.arange(records),
            np.arange(records),
            LANGUAGES,
        )
        self.both = TeacherVectors(np.repeat(vectors, 2, axis=0))

    def translations(self, *, taught: bool = True) -> Translations:
        return Translations(self.pairs, np.ones(len(self.pairs.ids)), self.vectors if taught else None)

    def questions(self) -> Questions:
        return Questions(self.retrieval, self.both)

    def own_questions(self) -> OwnQuestions:
        """Every other record without its English; the passages' vectors are the teacher's all the same."""
        kept = np.arange(len(self.retrieval.query)) % 2 == 1
        query = np.where(kept[:, None] & (np.arange(len(LANGUAGES)) == 0), -1, self.retrieval.query).astype(np.int32)
        english = np.where(kept, -1, self.retrieval.english)
        corpus = RetrievalCorpus(self.retrieval.ids, query, english, self.retrieval.group, LANGUAGES)
        vectors = np.repeat(self.vectors.values[kept], len(LANGUAGES) - 1, axis=0)
        return OwnQuestions(corpus, TeacherVectors(vectors))
