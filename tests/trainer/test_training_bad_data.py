"""Data that lacks something: training goes on without it and says so, or says why it cannot."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from tests.trainer.memory_data import MemoryData, asked_of, one_thread, run, tiny_config  # noqa: F401
from trainer.config import TrainConfig
from trainer.distributed import World
from trainer.errors import DataError, NotFiniteError
from trainer.events import Event
from trainer.hardware import Device
from trainer.models import Encoder, Projection, load_encoder, load_teacher
from trainer.preparation import Material, gather_material, make_stage
from trainer.records import PairRecord, QueryPassage
from trainer.stages import Setup


def warnings(events: list[Event]) -> str:
    return " ".join(event["detail"] for event in events if event["event"] == "warning")


@pytest.fixture
def config(tiny_bert_folder: Path, tiny_teacher_folder: Path) -> TrainConfig:
    return tiny_config(tiny_bert_folder, tiny_teacher_folder, stage1__max_steps=2, stage2__max_steps=3)


def test_records_in_one_language_are_left_to_distillation(
    config: TrainConfig, tiny_pairs: list[PairRecord], tmp_path: Path
) -> None:
    asked = asked_of(tiny_pairs[:40])
    whole, english = asked[:20], [QueryPassage(record.en, {}) for record in asked[20:30]]
    japanese = [QueryPassage(None, {"ja": record.tr["ja"]}) for record in asked[30:]]
    data = MemoryData(tiny_pairs[:20], [*english, *whole, *japanese])
    events: list[Event] = []
    run(config, data, tmp_path / "run", events=events)
    assert "20 of 40 records" in warnings(events)
    teacher = load_teacher(config.teacher, start="")
    student, device = load_encoder(config.student), Device(torch.device("cpu"), "fp32")
    steps = gather_material(config, data, student, teacher, device, tmp_path / "cache")
    with pytest.raises(StopIteration) as end:
        while True:
            next(steps)
    material: Material = end.value.value
    assert material.pairs is not None and material.retrieval is not None
    # Stage 1: 20 translations, and queries and passages of the 30 records that have English.
    assert material.pairs.records == 20 + 2 * 30
    # Stage 2: rows of records in two languages alone, in whichever pair of them.
    setup = Setup(student, Projection(32, 48), device, World(), student)
    stage = make_stage("stage2", material, setup, 0)
    used = np.concatenate([stage.load(step, 4096).numbers for step in range(stage.steps_per_epoch)])
    allowed = set((material.retrieval.query[10:30] + np.array([[[0]], [[1]]])).ravel().tolist())
    assert set(used.tolist()) <= allowed and len(used) > 20


def test_contrast_alone_on_one_language_is_refused_with_the_reason(
    config: TrainConfig, tiny_pairs: list[PairRecord], tmp_path: Path
) -> None:
    german = [QueryPassage(None, {"de": record.tr["de"]}) for record in asked_of(tiny_pairs[:20])]
    with pytest.raises(DataError, match="two languages"):
        run(config.with_changes({"method": "xlco"}), MemoryData([], german), tmp_path / "xlco")
    events: list[Event] = []  # within a language there is something to learn
    run(config.with_changes({"method": "infonce"}), MemoryData([], german), tmp_path / "infonce", events=events)
    assert [event["stage"] for event in events if event["event"] == "step"] == ["stage2"] * 3


def test_no_english_side_at_all(config: TrainConfig, tiny_pairs: list[PairRecord], tmp_path: Path) -> None:
    foreign = [QueryPassage(None, record.tr) for record in asked_of(tiny_pairs[:20])]
    with pytest.raises(DataError, match="English side"):
        run(config, MemoryData([], foreign), tmp_path / "mimo")
    events: list[Event] = []
    run(config.with_changes({"stage1.enabled": False}), MemoryData([], foreign), tmp_path / "stage2", events=events)
    told = [event["losses"] for event in events if event["event"] == "step"]
    assert all(losses["distil"] == 0 and losses["xlco"] > 0 for losses in told)
    assert "no record has English" in warnings(events)


def test_the_same_text_again_and_again_is_no_contrast(
    config: TrainConfig, tiny_pairs: list[PairRecord], tmp_path: Path
) -> None:
    events: list[Event] = []
    run(config, MemoryData(tiny_pairs[:1] * 40, asked_of(tiny_pairs[:1] * 40)), tmp_path, events=events)
    last = [event["losses"] for event in events if event["event"] == "step"][-1]
    assert last["xlco"] == pytest.approx(0, abs=1e-6)  # equal passages are no negatives of one another
    assert np.isfinite(last["distil"])


def test_a_teacher_without_prompts_teaches(
    config: TrainConfig, tiny_bert_folder: Path, tiny_pairs: list[PairRecord], tmp_path: Path
) -> None:
    events: list[Event] = []
    plain = config.with_changes({"teacher": str(tiny_bert_folder)})
    run(plain, MemoryData(tiny_pairs[:20], asked_of(tiny_pairs[20:40])), tmp_path, events=events)
    assert events[-1]["event"] == "done"


def test_a_teacher_whose_vectors_are_no_numbers_is_refused(
    config: TrainConfig, tiny_pairs: list[PairRecord], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    forward = Encoder.forward

    def overflowing(self: Encoder, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        return forward(self, ids, mask) * (float("inf") if not self.training else 1.0)

    monkeypatch.setattr(Encoder, "forward", overflowing)
    with pytest.raises(NotFiniteError, match="teacher"):
        run(config, MemoryData(tiny_pairs[:20]), tmp_path)
