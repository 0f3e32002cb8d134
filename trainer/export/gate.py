"""What a precision costs, language by language, and whether that is little enough."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from trainer.evaluation.embedders import TextEmbedder, Vectors
from trainer.evaluation.measures import Judged, measure
from trainer.evaluation.retrieval_set import RetrievalSet
from trainer.evaluation.searching import search_by_language

MOST_LOST = 0.005  # of nDCG@20, in any language
_LEAST_COSINE = 0.95  # of any text to torch's vector: a score can be right by chance, on little data
_HEADLINE = "ndcg@20"
_DEPTH = 100


@dataclass(frozen=True, slots=True)
class Cost:
    """precision: what was tried. lost: nDCG@20 by query language, float32 in torch less this; negative is a gain.

    least_cosine: by language, of its texts to torch's vectors.
    """

    precision: str
    lost: dict[str, float]
    least_cosine: dict[str, float]
    bytes: int = 0

    @property
    def worst(self) -> tuple[str, float]:
        """The language that loses most."""
        return max(self.lost.items(), key=lambda entry: entry[1], default=("", 0.0))

    @property
    def acceptable(self) -> bool:
        """Whether no language loses more than half a point, and no vector lies elsewhere."""
        near = min(self.least_cosine.values(), default=1.0) >= _LEAST_COSINE
        return near and self.worst[1] <= MOST_LOST + 1e-9


class Gate:
    """Compares packages with torch on the same queries and passages."""

    def __init__(self, given: RetrievalSet, queries: Vectors, passages: Vectors) -> None:
        """queries, passages: torch's vectors of the set's texts."""
        self._set = given
        self._queries, self._passages = queries, passages
        self._judged = Judged(
            [judgment.query for judgment in given.judgments],
            [judgment.passage for judgment in given.judgments],
            [judgment.gain for judgment in given.judgments],
            query_count=len(given.queries),
            passage_count=len(given.passages),
        )
        self._reference = self._by_language(queries, passages)

    def cost(self, embedder: TextEmbedder, precision: str, size: int = 0) -> Cost:
        """What this embedder loses."""
        queries = embedder.embed_queries([item.text for item in self._set.queries])
        passages = embedder.embed_passages([item.text for item in self._set.passages])
        found = self._by_language(queries, passages)
        cosines = np.concatenate([_cosines(queries, self._queries), _cosines(passages, self._passages)])
        languages = np.array([item.language for item in (*self._set.queries, *self._set.passages)], dtype=object)
        least = {str(language): float(cosines[languages == language].min()) for language in sorted(set(languages.tolist()))}
        return Cost(precision, {key: self._reference[key] - value for key, value in found.items()}, least, size)

    def _by_language(self, queries: Vectors, passages: Vectors) -> dict[str, float]:
        ideals = self._judged.ideals()
        values = np.full(len(queries), np.nan)
        everything = np.zeros(len(passages), dtype=np.int64)
        for found in search_by_language(queries, passages, everything, _DEPTH, self._set.left_out):
            rows = np.arange(found.queries.start, found.queries.stop)
            chunk = {name: array[rows, 0] for name, array in ideals.items()}
            values[rows] = measure(self._judged.gains(rows, found.places[:, 0]), chunk)[_HEADLINE]
        languages = np.array([item.language for item in self._set.queries], dtype=object)
        return {language: float(np.nanmean(values[languages == language])) for language in self._set.query_languages}


def _cosines(a: Vectors, b: Vectors) -> npt.NDArray[np.float64]:
    product: npt.NDArray[np.float64] = np.einsum("ij,ij->i", a, b, dtype=np.float64)
    return product
