"""How often stage 1 reads each text: laws of the weights, and that training draws by them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from tests.trainer.memory_data import MemoryData, run, tiny_config
from trainer.config import Stage1Config, TrainConfig
from trainer.corpus import PairCorpus, open_pairs
from trainer.distributed import World
from trainer.errors import ConfigError
from trainer.events import Event
from trainer.hardware import Device
from trainer.models.loading import load_encoder
from trainer.models.projection import Projection
from trainer.models.teacher import load_teacher
from trainer.preparation import gather_material, make_stage
from trainer.ragged import RaggedIds
from trainer.records import PairRecord
from trainer.stages import Setup
from trainer.weights import text_weights

PLAIN = {"source_exponent": 1, "language_exponent": 1, "english_weight": 1, "vocabulary_exponent": 0, "short_weight": 1}


def corpus(language: list[int], source: list[int], characters: list[int], widths: tuple[float, ...]) -> PairCorpus:
    """One English record a text."""
    count = len(language)
    return PairCorpus(
        RaggedIds(np.zeros(count, np.int32), np.arange(count + 1)),
        *(np.array(column, np.int32) for column in (range(count), language, source, characters)),
        languages=tuple(map(str, range(max(language) + 1))),
        sources=tuple("abcd"[: len(widths)]),
        widths=widths,
    )


def weights(given: PairCorpus, **changes: Any) -> np.ndarray:
    return text_weights(given, Stage1Config(**{**PLAIN, "max_repeats": 1000.0, **changes}))


def test_languages_are_tempered_and_english_stands_out() -> None:
    given = corpus([0] * 4 + [1] * 100 + [2] * 4, [0] * 108, [99] * 108, (1.0,))
    assert weights(given) == pytest.approx(np.ones(108))
    mass = np.bincount(given.language, weights=weights(given, language_exponent=0.5))
    assert mass[1] / mass[2] == pytest.approx((100 / 4) ** 0.5)
    more = np.bincount(given.language, weights=weights(given, language_exponent=0.5, english_weight=3))
    assert more[0] / more[2] == pytest.approx(3)
    assert weights(given, language_exponent=0, max_repeats=5).max() == 5
    assert weights(given, language_exponent=0.3).mean() == pytest.approx(1)


def test_wide_vocabularies_weigh_more_and_labels_less() -> None:
    given = corpus([1] * 8, [0, 0, 0, 0, 1, 1, 2, 2], [99, 9, 99, 9, 99, 99, 99, 99], (4.0, 8.0, 0.0))
    factor = weights(given, vocabulary_exponent=1.0)
    assert factor[4] / factor[0] == pytest.approx(2)  # twice the width
    assert factor[0] < factor[6] < factor[4]  # of the last nothing is known: it counts as usual
    short = weights(given, short_weight=0.5, short_below=25)
    assert short[1] / short[0] == pytest.approx(0.5)
    sources = np.bincount(given.source, weights=weights(given, source_exponent=0.5))
    assert sources[0] / sources[1] == pytest.approx(2**0.5)


def test_sources_have_weights_of_their_own() -> None:
    given = corpus([1] * 4, [0, 0, 1, 1], [99] * 4, (1.0, 1.0))
    assert weights(given, source_weights={"b": 0.0})[2:].sum() == 0
    assert weights(given, source_weights={"b": 3.0}) == pytest.approx([0.5, 0.5, 1.5, 1.5])
    with pytest.raises(ConfigError, match="weight 0"):
        weights(given, source_weights={"a": 0.0, "b": 0.0})
    for changes in ({"vocabulary_exponent": -1.0}, {"language_exponent": 1.5}, {"source_weights": {"a": -1.0}}):
        with pytest.raises(ConfigError):
            TrainConfig.load(overrides={f"stage1.{key}": value for key, value in changes.items()})


def test_the_corpus_knows_how_wide_each_source_is(tiny_bert_folder: Path, tmp_path: Path) -> None:
    wide = [PairRecord(f"w{at} x{at} y{at} z{at}", {"de": "Haus"}, "wide") for at in range(20)]
    narrow = [PairRecord("open file now please", {"de": f"Hund {at}"}, "narrow") for at in range(20)]
    steps = open_pairs(
        MemoryData(wide + narrow), load_encoder(tiny_bert_folder), tmp_path, max_tokens=32, query_passages=False
    )
    with pytest.raises(StopIteration) as end:
        while True:
            next(steps)
    found: PairCorpus = end.value.value
    assert found.sources == ("wide", "narrow")
    assert found.widths == pytest.approx((80 / 80**0.5, 4 / 80**0.5))
    assert found.characters.tolist() == [len(record.en) for record in wide + narrow]


def test_stage_1_draws_by_them(
    tiny_bert_folder: Path, tiny_teacher_folder: Path, tiny_pairs: list[PairRecord], tmp_path: Path
) -> None:
    pairs = [PairRecord(pair.en, pair.tr, "ab"[at % 2]) for at, pair in enumerate(tiny_pairs[:40])]
    config = tiny_config(tiny_bert_folder, tiny_teacher_folder, **{"stage1.source_weights": {"b": 0, "typing error": 1}})
    events: list[Event] = []
    run(config, MemoryData(pairs), tmp_path, events=events)
    assert any("typing error" in event["detail"] for event in events if event["event"] == "warning")
    device = Device(torch.device("cpu"), "fp32")
    student, teacher = load_encoder(tiny_bert_folder), load_teacher(tiny_teacher_folder, start="")
    gathering = gather_material(config, MemoryData(pairs), student, teacher, device, tmp_path / "cache")
    with pytest.raises(StopIteration) as end:
        while True:
            next(gathering)
    setup = Setup(student, Projection(32, 48), device, World(), student)
    stage = make_stage("stage1", end.value.value, setup, 0)
    source = end.value.value.pairs.source
    assert all((source[stage.load(step, 4096).numbers] == 0).all() for step in range(stage.steps_per_epoch))
