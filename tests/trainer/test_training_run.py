"""Whole runs on tiny models: learning, stopping and going on, and what goes wrong on the way."""

from __future__ import annotations

import errno
import json
import os
import threading
import weakref
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from tests.trainer.memory_data import (
    MemoryData,
    asked_of,
    one_thread,  # noqa: F401
    run,
    tiny_config,
)
from trainer import cache_folder, checkpoint
from trainer.checkpoint import Checkpoints
from trainer.errors import CheckpointError, DataError, NotFiniteError, OutOfMemoryError
from trainer.events import Event
from trainer.models.encoder import Encoder
from trainer.models.loading import load_encoder
from trainer.records import PairRecord, QueryPassage
from trainer.stages import Setup
from trainer.training import train


@pytest.fixture
def data(tiny_pairs: list[PairRecord]) -> MemoryData:
    """Pairs, and the same as queries and passages."""
    return MemoryData(tiny_pairs[:60], asked_of(tiny_pairs[60:120]))


def _steps(events: list[Event]) -> list[tuple[str, int, float, dict[str, float]]]:
    return [(event["stage"], event["step"], event["loss"], event["losses"]) for event in events if event["event"] == "step"]


def _weights(folder: Path) -> dict[str, torch.Tensor]:
    return dict(load_encoder(folder).state_dict())


def _same(first: Path, second: Path) -> None:
    one, two = _weights(first), _weights(second)
    assert one.keys() == two.keys()
    for name, weight in one.items():
        assert torch.equal(weight, two[name]), name


def test_both_stages_learn(tiny_bert_folder: Path, tiny_teacher_folder: Path, data: MemoryData, tmp_path: Path) -> None:
    config = tiny_config(
        tiny_bert_folder, tiny_teacher_folder, stage1__max_steps=40, stage1__body_rate=5e-3, stage2__max_steps=15
    )
    events: list[Event] = []
    result = run(config, data, tmp_path, events=events)
    steps = _steps(events)
    first, second = ([step[2] for step in steps if step[0] == name] for name in ("stage1", "stage2"))
    assert len(first) == 40 and np.mean(first[-5:]) < 0.5 * np.mean(first[:3])
    assert len(second) == 15
    assert result.model == tmp_path / "model" and not result.stopped
    logged = [json.loads(text) for text in (tmp_path / "events.jsonl").read_text(encoding="utf-8").splitlines()]
    assert logged == json.loads(json.dumps(events))
    last = [event for event in events if event["event"] == "step"][-1]
    assert {"pairs_per_s", "eta_s", "memory_mb", "grad_norm", "rates"} <= last.keys() and last["memory_mb"] > 0
    assert set(last["losses"]) == {"xlco", "distil"}
    assert (tmp_path / "projection.safetensors").is_file()
    again = run(config, data, tmp_path)  # a finished run is not run again
    assert again.model == result.model and again.best_score == result.best_score


@pytest.mark.parametrize("stop_after", [2, 4, 6])
def test_stopped_and_continued_gives_the_same_numbers(
    tiny_bert_folder: Path, tiny_teacher_folder: Path, data: MemoryData, tmp_path: Path, stop_after: int
) -> None:
    config = tiny_config(tiny_bert_folder, tiny_teacher_folder, stage1__dropout=0.1, stage2__dropout=0.1)
    whole: list[Event] = []
    run(config, data, tmp_path / "whole", events=whole)
    parts: list[Event] = []
    stopped = run(config, data, tmp_path / "parts", stop_after=stop_after, events=parts)
    assert stopped.stopped and stopped.checkpoint is not None and stopped.model is None
    assert parts[-1]["event"] == "stopped"
    run(config, data, tmp_path / "parts", events=parts)
    assert _steps(parts) == _steps(whole)
    _same(tmp_path / "parts" / "model", tmp_path / "whole" / "model")


def test_closing_the_generator_leaves_a_checkpoint(
    tiny_bert_folder: Path, tiny_teacher_folder: Path, data: MemoryData, tmp_path: Path
) -> None:
    config = tiny_config(tiny_bert_folder, tiny_teacher_folder)
    running = train(config, data, tmp_path / "closed", stop=threading.Event())
    seen = [next(event for event in running if event["event"] == "step") for _ in range(2)]
    running.close()
    found = Checkpoints(tmp_path / "closed").load()
    assert found is not None and (found.state.stage, found.state.step) == ("stage1", 2)
    rest: list[Event] = []
    run(config, data, tmp_path / "closed", events=rest)
    whole: list[Event] = []
    run(config, data, tmp_path / "whole", events=whole)
    assert _steps(seen + rest) == _steps(whole)


@pytest.mark.parametrize(("method", "names"), [("xlco", {"xlco"}), ("infonce", {"infonce"}), ("lakda", {"infonce", "kl"})])
def test_baselines_need_no_teacher(
    tiny_bert_folder: Path, data: MemoryData, tmp_path: Path, method: str, names: set[str]
) -> None:
    config = tiny_config(tiny_bert_folder, tmp_path / "no such teacher", method=method, stage2__max_steps=8)
    events: list[Event] = []
    run(config, data, tmp_path, events=events)
    steps = _steps(events)
    assert {step[0] for step in steps} == {"stage2"} and set(steps[-1][3]) == names
    assert steps[-1][2] < steps[0][2] + 0.2
    assert not (tmp_path / "projection.safetensors").exists()


def test_distillation_alone_and_other_distances(
    tiny_bert_folder: Path, tiny_teacher_folder: Path, data: MemoryData, tmp_path: Path
) -> None:
    for distance in ("mse", "l2"):
        events: list[Event] = []
        changes = {"stage1__distance": distance, "stage2__distance": distance, "stage1__anchor_contrast": 0.1}
        config = tiny_config(tiny_bert_folder, tiny_teacher_folder, method="distil", stage1__dims=[16], **changes)
        run(config, data, tmp_path / distance, events=events)
        assert [set(step[3]) for step in _steps(events)] == [{"distil", "anchor"}] * 4 + [{"distil"}] * 4


class _Scores:
    """A judge whose opinion is written down beforehand."""

    def __init__(self, *scores: float) -> None:
        self._scores = list(scores)
        self.seen: list[dict[str, torch.Tensor]] = []

    def score(self, encoder: Encoder) -> float:
        """The next score; remembers what it saw."""
        self.seen.append({name: weight.clone() for name, weight in encoder.state_dict().items()})
        return self._scores[len(self.seen) - 1]


def test_the_best_model_is_kept(tiny_bert_folder: Path, tiny_teacher_folder: Path, data: MemoryData, tmp_path: Path) -> None:
    judge = _Scores(0.1, 0.2, 0.7, float("nan"), 0.3)
    config = tiny_config(tiny_bert_folder, tiny_teacher_folder, eval_steps=2)
    events: list[Event] = []
    result = run(config, data, tmp_path, evaluator=judge, events=events)
    assert result.best_score == 0.7
    kept = _weights(tmp_path / "model")
    assert all(torch.equal(kept[name], weight) for name, weight in judge.seen[2].items())
    last = run(config.with_changes({"keep": "last"}), data, tmp_path / "last", evaluator=(other := _Scores(*[0.5] * 5)))
    assert last.best_score == 0.5
    final = _weights(tmp_path / "last" / "model")
    assert all(torch.equal(final[name], weight) for name, weight in other.seen[4].items())
    scores = [(event["stage"], event["step"], event["score"], event["best"]) for event in events if event["event"] == "eval"]
    assert scores[2:4] == [("stage1", 4, 0.7, True), ("stage2", 2, None, False)]


def test_memory_that_runs_out_halves_the_mini_batch_and_changes_nothing(
    tiny_bert_folder: Path,
    tiny_teacher_folder: Path,
    data: MemoryData,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    config = tiny_config(tiny_bert_folder, tiny_teacher_folder)
    whole: list[Event] = []
    run(config, data, tmp_path / "whole", events=whole)
    embed = Setup.embed

    def small(self: Setup, ids: Any, mask: Any) -> torch.Tensor:
        if ids.numel() > 150:
            raise RuntimeError("[enforce fail] DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes")
        return embed(self, ids, mask)

    monkeypatch.setattr(Setup, "embed", small)
    events: list[Event] = []
    run(config, data, tmp_path / "small", events=events)
    assert any(event["event"] == "memory" for event in events)
    for got, wanted in zip(_steps(events), _steps(whole), strict=True):
        assert got[:2] == wanted[:2] and got[2] == pytest.approx(wanted[2], abs=1e-4)


def test_memory_that_kept_graphs_hold_is_given_back_as_well(
    tiny_bert_folder: Path, data: MemoryData, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stage 2 keeps the graphs of its last mini-batches: where these are too much, smaller mini-batches do not help."""
    config = tiny_config(tiny_bert_folder, tmp_path, method="xlco", stage2__batch_size=24, stage2__max_steps=2)
    whole: list[Event] = []
    run(config, data, tmp_path / "whole", events=whole)
    embed = Setup.embed
    graphs: weakref.WeakKeyDictionary[torch.Tensor, int] = weakref.WeakKeyDictionary()

    def scarce(self: Setup, ids: Any, mask: Any) -> torch.Tensor:
        vectors = embed(self, ids, mask)
        if vectors.requires_grad:
            graphs[vectors] = ids.numel()
        if sum(graphs.values()) > 100:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return vectors

    monkeypatch.setattr(Setup, "embed", scarce)
    events: list[Event] = []
    run(config, data, tmp_path / "scarce", events=events)
    assert any(event["event"] == "memory" for event in events)
    for got, wanted in zip(_steps(events), _steps(whole), strict=True):
        assert got[:2] == wanted[:2] and got[2] == pytest.approx(wanted[2], abs=1e-4)


def test_no_memory_at_all_is_an_error_with_a_checkpoint(
    tiny_bert_folder: Path,
    tiny_teacher_folder: Path,
    data: MemoryData,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def none(self: Setup, ids: Any, mask: Any) -> torch.Tensor:
        raise torch.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setattr(Setup, "embed", none)
    events: list[Event] = []
    with pytest.raises(OutOfMemoryError):
        run(tiny_config(tiny_bert_folder, tiny_teacher_folder), data, tmp_path, events=events)
    assert events[-1]["event"] == "error" and events[-1]["kind"] == "OutOfMemoryError"
    assert Checkpoints(tmp_path).load() is not None


def test_a_loss_that_is_no_number_stops_before_it_spoils_the_weights(
    tiny_bert_folder: Path,
    tiny_teacher_folder: Path,
    data: MemoryData,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    embed, calls = Setup.embed, 0

    def spoilt(self: Setup, ids: Any, mask: Any) -> torch.Tensor:
        nonlocal calls
        calls += 1
        return embed(self, ids, mask) * (float("nan") if calls == 3 else 1.0)

    config = tiny_config(tiny_bert_folder, tiny_teacher_folder)
    with monkeypatch.context() as patch:
        patch.setattr(Setup, "embed", spoilt)
        events: list[Event] = []
        with pytest.raises(NotFiniteError) as caught:
            run(config, data, tmp_path / "nan", events=events)
    assert caught.value.step == 2 and events[-1]["kind"] == "NotFiniteError"
    found = Checkpoints(tmp_path / "nan").load()
    assert found is not None and found.state.step == 2
    assert all(torch.isfinite(weight).all() for weight in found.encoder.parameters())
    run(config, data, tmp_path / "nan", events=events)  # once its cause is gone, it goes on
    whole: list[Event] = []
    run(config, data, tmp_path / "whole", events=whole)
    assert _steps(events) == _steps(whole)


def test_a_full_disk_keeps_the_checkpoint_before(
    tiny_bert_folder: Path,
    tiny_teacher_folder: Path,
    data: MemoryData,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    config = tiny_config(tiny_bert_folder, tiny_teacher_folder)
    run(config, data, tmp_path, stop_after=3)

    def full(*_: Any, **__: Any) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(checkpoint, "save_file", full)
        with pytest.raises(CheckpointError, match="disk is full"):
            run(config, data, tmp_path, stop_after=2)
    found = Checkpoints(tmp_path).load()
    assert found is not None and found.state.step == 3
    assert len([path for path in (tmp_path / "checkpoints").iterdir() if path.is_dir()]) == 1
    assert run(config, data, tmp_path).model is not None


def test_too_little_disk_is_said_before_the_work(
    tiny_bert_folder: Path,
    tiny_teacher_folder: Path,
    data: MemoryData,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    config = tiny_config(tiny_bert_folder, tiny_teacher_folder)
    with monkeypatch.context() as patch:
        patch.setattr(checkpoint.shutil, "disk_usage", lambda _: type("Usage", (), {"free": 1000})())
        with pytest.raises(CheckpointError, match="MB are needed"):
            run(config, data, tmp_path)

    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(cache_folder.os, "posix_fallocate", full)
    with pytest.raises(CheckpointError, match="disk is full"):
        run(config, data, tmp_path)


def test_a_damaged_checkpoint_and_another_run_are_refused(
    tiny_bert_folder: Path, tiny_teacher_folder: Path, data: MemoryData, tmp_path: Path
) -> None:
    config = tiny_config(tiny_bert_folder, tiny_teacher_folder)
    run(config, data, tmp_path, stop_after=2)
    with pytest.raises(CheckpointError, match="another run"):
        run(config.with_changes({"seed": 5}), data, tmp_path)
    folder = Checkpoints(tmp_path).last()
    assert folder is not None
    tensors = folder / "training.safetensors"
    tensors.write_bytes(tensors.read_bytes()[:-1] + b"\x07")
    with pytest.raises(CheckpointError, match="damaged"):
        run(config, data, tmp_path)
    (tmp_path / "checkpoints" / "last.json").write_text('{"folder": "../../etc"}')
    with pytest.raises(CheckpointError):
        run(config, data, tmp_path)
    assert not list(tmp_path.rglob("*.pt")) and not list(tmp_path.rglob("*.bin")) and not list(tmp_path.rglob("*.pkl"))


def test_too_little_data(
    tiny_bert_folder: Path, tiny_teacher_folder: Path, tiny_pairs: list[PairRecord], tmp_path: Path
) -> None:
    config = tiny_config(tiny_bert_folder, tiny_teacher_folder)
    with pytest.raises(DataError):
        run(config, MemoryData([], []), tmp_path / "nothing")
    events: list[Event] = []
    run(config, MemoryData(tiny_pairs[:3]), tmp_path / "three", events=events)
    assert any("stage 2 is left out" in event.get("detail", "") for event in events)
    assert {step[0] for step in _steps(events)} == {"stage1"}
    one = [QueryPassage(None, {"de": ("Frage", "Antwort")})] * 5
    with pytest.raises(DataError):
        run(config.with_changes({"method": "xlco"}), MemoryData([], one), tmp_path / "one language")


def test_records_without_english_train_the_contrast_alone(
    tiny_bert_folder: Path, tiny_teacher_folder: Path, tiny_pairs: list[PairRecord], tmp_path: Path
) -> None:
    asked = [QueryPassage(None, record.tr) for record in asked_of(tiny_pairs[:20])]
    config = tiny_config(tiny_bert_folder, tiny_teacher_folder)
    events: list[Event] = []
    run(config, MemoryData(tiny_pairs[:20], asked), tmp_path, events=events)
    assert all(step[3]["distil"] == 0 for step in _steps(events) if step[0] == "stage2")
