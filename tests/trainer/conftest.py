"""Tiny random models on disk, and pairs to train them on: shared by all tests of the trainer."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.trainer.tiny_models import TINY_WORDS, save_sentence_model
from trainer.records import PairRecord


@pytest.fixture(scope="session")
def tiny_bert_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A student: a random multilingual BERT (2 layers, width 32) in sentence-transformers' layout, mean pooling."""
    return save_sentence_model(tmp_path_factory.mktemp("models") / "student", width=32, seed=1)


@pytest.fixture(scope="session")
def tiny_teacher_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A teacher of another width (48) with a query prompt."""
    folder = tmp_path_factory.mktemp("models") / "teacher"
    return save_sentence_model(folder, width=48, seed=2, query_prompt="query: ")


@pytest.fixture(scope="session")
def tiny_pairs() -> list[PairRecord]:
    """200 sentences of 3 to 9 words in English, German, French and Japanese: each word has one translation."""
    choose = random.Random(0)
    records = []
    for _ in range(200):
        words = [choose.choice(TINY_WORDS) for _ in range(choose.randint(3, 9))]
        texts = {language: " ".join(word[language] for word in words) for language in ("de", "fr")}
        texts["ja"] = "".join(word["ja"] for word in words)
        records.append(PairRecord(" ".join(word["en"] for word in words), texts, "tiny"))
    return records
