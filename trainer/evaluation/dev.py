"""The small measurement while training: MLIR nDCG@20 on the dev split, by which the best checkpoint is kept."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

import numpy as np
import numpy.typing as npt

from trainer.errors import DataError
from trainer.evaluation.embedders import EncoderEmbedder, TextEmbedder, Vectors
from trainer.evaluation.embedding_sets import vectors_of
from trainer.evaluation.held_out import from_pairs, from_query_passages, some_records
from trainer.evaluation.measures import Judged, measure
from trainer.evaluation.retrieval_set import RetrievalSet
from trainer.evaluation.searching import search_by_language
from trainer.models import Encoder
from trainer.records import PairRecord, QueryPassage, SplitName

HEADLINE = "ndcg@20"
_MOST_TEXTS = 3000
_FEWEST_QUERY_PASSAGES = 50
_DEPTH = 100


class SplitReader(Protocol):
    """What is asked of ``trainer.data.PreparedData``."""

    def pairs(self, split: SplitName, /) -> Iterable[PairRecord]:
        """The translations of a split."""

    def query_passages(self, split: SplitName, /) -> Iterable[QueryPassage]:
        """The query/passage records of a split."""


class DevEvaluator:
    """Measures encoders on the same few thousand held-out texts: query/passage records if there are enough, else pairs.

    set: what is measured on. Raises DataError when the split holds nothing to measure on.
    """

    def __init__(
        self, data: SplitReader, split: SplitName | str = SplitName.DEV, *, most_texts: int = _MOST_TEXTS, seed: int = 0
    ) -> None:
        name = SplitName(split)
        asked = some_records(data.query_passages(name), most_texts // 2, seed)
        if len(asked) >= _FEWEST_QUERY_PASSAGES:
            self.set = from_query_passages(asked, f"{name} (query/passage)")
        else:
            self.set = from_pairs(some_records(data.pairs(name), most_texts, seed), f"{name} (pairs)")
            if not self.set.judgments and asked:
                self.set = from_query_passages(asked, f"{name} (query/passage)")
        if not self.set.judgments:
            raise DataError(str(name), "the split holds no text with a translation to find")

    def score(self, encoder: Encoder | TextEmbedder) -> float:
        """MLIR nDCG@20, 0 to 1: all languages pooled, every language version of the right passage counts."""
        return mlir_headline(self.set, EncoderEmbedder(encoder) if isinstance(encoder, Encoder) else encoder)


def mlir_headline(given: RetrievalSet, embedder: TextEmbedder) -> float:
    """Mean nDCG@20 of the pooled languages."""
    return float(np.nanmean(query_scores(given, *vectors_of(embedder, given))))


def query_scores(given: RetrievalSet, queries: Vectors, passages: Vectors) -> npt.NDArray[np.float64]:
    """nDCG@20 of each query [queries], all languages pooled; NaN where nothing answers it."""
    judged = Judged(
        [judgment.query for judgment in given.judgments],
        [judgment.passage for judgment in given.judgments],
        [judgment.gain for judgment in given.judgments],
        query_count=len(given.queries),
        passage_count=len(given.passages),
    )
    ideals = judged.ideals()
    values = np.full(len(given.queries), np.nan)
    everything = np.zeros(len(passages), dtype=np.int64)
    for found in search_by_language(queries, passages, everything, _DEPTH, given.left_out):
        rows = np.arange(found.queries.start, found.queries.stop)
        chunk = {name: array[rows, 0] for name, array in ideals.items()}
        values[rows] = measure(judged.gains(rows, found.places[:, 0]), chunk)[HEADLINE]
    return values
