"""The measurement while training."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from trainer.data_writing import write_prepared
from trainer.errors import DataError
from trainer.evaluation.dev import DevEvaluator
from trainer.models import load_encoder
from trainer.records import PairRecord, QueryPassage, SplitName


class WordsByMeaning:
    """A perfect (or language-bound) embedder: each English text has a random vector, all its versions share it."""

    dim = 64

    def __init__(self, records: Sequence[PairRecord], *, language_weight: float) -> None:
        self._vectors: dict[str, np.ndarray] = {}
        rng = np.random.default_rng(0)
        languages = {language: rng.normal(size=64) * language_weight for language in ("en", "de", "fr", "ja")}
        for record in records:
            meaning = rng.normal(size=64)
            for language, text in [("en", record.en), *record.tr.items()]:
                vector = meaning + languages[language]
                self._vectors[text] = (vector / np.linalg.norm(vector)).astype(np.float32)

    def embed_queries(self, texts: Sequence[str]) -> np.ndarray:
        return np.stack([self._vectors[text] for text in texts])

    embed_passages = embed_queries


def test_translations_that_share_a_vector_score_one_and_languages_apart_score_less(
    tmp_path: Path, tiny_pairs: list[PairRecord]
) -> None:
    data = write_prepared(tmp_path / "data", {SplitName.DEV: tiny_pairs})
    evaluator = DevEvaluator(data, split="dev")
    perfect = evaluator.score(WordsByMeaning(tiny_pairs, language_weight=0.0))
    apart = evaluator.score(WordsByMeaning(tiny_pairs, language_weight=5.0))
    assert perfect == pytest.approx(1.0)
    assert 0.0 <= apart < 0.5


def test_an_encoder_is_scored_the_same_each_time(
    tmp_path: Path, tiny_pairs: list[PairRecord], tiny_bert_folder: Path
) -> None:
    data = write_prepared(tmp_path / "data", {SplitName.DEV: tiny_pairs[:60]})
    encoder = load_encoder(tiny_bert_folder, role="student")
    first = DevEvaluator(data).score(encoder)
    assert 0.0 < first < 1.0
    assert DevEvaluator(data).score(encoder) == first
    assert encoder.training


def test_query_passage_records_come_first(tmp_path: Path, tiny_pairs: list[PairRecord]) -> None:
    asked = [
        QueryPassage(
            (f"question {i}", record.en), {lang: (f"{lang} question {i}", text) for lang, text in record.tr.items()}
        )
        for i, record in enumerate(tiny_pairs[:80])
    ]
    data = write_prepared(tmp_path / "data", {SplitName.DEV: tiny_pairs}, {SplitName.DEV: asked})
    evaluator = DevEvaluator(data)
    assert {item.text.rsplit(" ", 2)[-2] for item in evaluator.set.queries} == {"question"}
    assert len(evaluator.set.judgments) == 4 * len(evaluator.set.queries)


def test_nothing_to_measure_on_is_said(tmp_path: Path, tiny_pairs: list[PairRecord]) -> None:
    data = write_prepared(tmp_path / "data", {SplitName.TRAIN: tiny_pairs})
    with pytest.raises(DataError, match="no text with a translation"):
        DevEvaluator(data)
