"""What a GPU runs, as far as a CPU can run it: 16 bits, input made ahead, steps that nobody waits for, compiled networks."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from transformers import BertConfig, BertModel

from tests.trainer.memory_data import MemoryData, asked_of, one_thread, run, tiny_config  # noqa: F401
from tests.trainer.tiny_models import tiny_tokenizer
from trainer import stepping, training
from trainer.checkpoint import Checkpoints
from trainer.errors import NotFiniteError, OutOfMemoryError
from trainer.events import Event
from trainer.hardware import Device, flops_per_token
from trainer.models import Encoder, Pooling, Tokens, load_encoder
from trainer.prefetch import Prefetcher
from trainer.progress_clock import utilisation
from trainer.ragged import RaggedIds
from trainer.records import PairRecord
from trainer.stages import Loaded, Setup


@pytest.fixture
def data(tiny_pairs: list[PairRecord]) -> MemoryData:
    return MemoryData(tiny_pairs[:40], asked_of(tiny_pairs[40:70]))


def losses(events: list[Event]) -> list[float]:
    return [event["loss"] for event in events if event["event"] == "step"]


def test_sixteen_bits_learn_what_thirty_two_do(
    tiny_bert_folder: Path, tiny_teacher_folder: Path, data: MemoryData, tmp_path: Path
) -> None:
    both: dict[str, list[Event]] = {"fp32": [], "bf16": []}
    for precision, events in both.items():
        config = tiny_config(tiny_bert_folder, tiny_teacher_folder, precision=precision, stage1__max_steps=8)
        run(config, data, tmp_path / precision, events=events)
    exact, rounded = losses(both["fp32"]), losses(both["bf16"])
    assert rounded != exact and rounded == pytest.approx(exact, abs=0.1)
    weights = load_encoder(tmp_path / "bf16" / "model").parameters()
    assert all(weight.dtype == torch.float32 and bool(torch.isfinite(weight).all()) for weight in weights)


class _Unwatched(stepping.Stepper):
    """Steps as on a GPU: nobody looks at a norm before the weights are changed."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self._looks_always = False


@pytest.fixture
def as_on_a_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    """Input made ahead by a thread, dense table, unwatched steps."""
    monkeypatch.setattr(training, "Stepper", _Unwatched)
    monkeypatch.setattr(training, "prefers_sparse", lambda device: False)
    monkeypatch.setattr(training, "Prefetcher", lambda stage, ahead: Prefetcher(stage, ahead=True))


def test_the_way_of_a_gpu_gives_the_same_numbers(
    tiny_bert_folder: Path, tiny_teacher_folder: Path, data: MemoryData, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    config = tiny_config(tiny_bert_folder, tiny_teacher_folder, stage1__anchor_contrast=0.1)
    whole: list[Event] = []
    run(config, data, tmp_path / "cpu", events=whole)
    request.getfixturevalue("as_on_a_gpu")
    events: list[Event] = []
    assert run(config, data, tmp_path / "gpu", events=events, stop_after=3).stopped
    run(config, data, tmp_path / "gpu", events=events)
    assert losses(events)[:4] == pytest.approx(losses(whole)[:4], abs=1e-3)  # then two ways of AdamW differ in rare rows
    assert len(losses(events)) == len(losses(whole))
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("prefetch")]


@pytest.mark.usefixtures("as_on_a_gpu")
def test_a_failure_that_is_noticed_late_has_changed_nothing(
    tiny_bert_folder: Path, tiny_teacher_folder: Path, data: MemoryData, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    embed, calls = Setup.embed, 0

    def spoilt(self: Setup, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        nonlocal calls
        calls += 1
        return embed(self, ids, mask) * (float("nan") if calls >= 4 else 1.0)

    monkeypatch.setattr(Setup, "embed", spoilt)
    config = tiny_config(
        tiny_bert_folder, tiny_teacher_folder, log_seconds=1000, stage1__max_steps=9, stage1__micro_tokens=100_000
    )
    events: list[Event] = []
    with pytest.raises(NotFiniteError):
        run(config, data, tmp_path, events=events)
    assert calls == 9  # it was noticed when the last step was told
    assert events[-1]["checkpoint"] is not None
    saved = load_encoder(Path(events[-1]["checkpoint"]) / "model")
    assert all(bool(torch.isfinite(weight).all()) for weight in saved.parameters())


def test_an_overflow_in_fp16_halves_the_scale_and_takes_the_step_again(
    tiny_bert_folder: Path, tiny_teacher_folder: Path, data: MemoryData, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(training, "choose_device", lambda *_: Device(torch.device("cpu"), "fp16"))
    config = tiny_config(tiny_bert_folder, tiny_teacher_folder, stage1__micro_tokens=100_000)
    whole: list[Event] = []
    run(config, data, tmp_path / "whole", events=whole)
    embed, calls = Setup.embed, 0

    def overflowing(self: Setup, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        nonlocal calls
        calls += 1
        return embed(self, ids, mask) * (float("inf") if calls in (2, 3) else 1.0)

    monkeypatch.setattr(Setup, "embed", overflowing)
    events: list[Event] = []
    run(config, data, tmp_path / "overflow", events=events)
    assert losses(events) == pytest.approx(losses(whole), abs=2e-2)
    scales = []
    for name in ("whole", "overflow"):
        found = Checkpoints(tmp_path / name).load()
        assert found is not None
        scales.append(found.state.loss_scale)
    assert scales == [stepping.FIRST_SCALE, stepping.FIRST_SCALE / 4]


class _Numbered:
    """A stage whose input is its number."""

    name, steps_per_epoch, size = "numbered", 10, 10

    def __init__(self) -> None:
        self.asked: list[tuple[int, int]] = []
        self.inside = threading.Lock()

    def load(self, step: int, micro_tokens: int) -> Loaded:
        assert self.inside.acquire(blocking=False), "two threads at once"
        self.asked.append((step, micro_tokens))
        self.inside.release()
        return Loaded(np.array([step]), [], 1, micro_tokens)

    def gradients(self, loaded: Loaded) -> Iterator[float]:
        raise NotImplementedError


def test_input_made_ahead_is_the_input_asked_for() -> None:
    stage = _Numbered()
    inputs = Prefetcher(stage, ahead=True)  # type: ignore[arg-type]
    for step, tokens in [(0, 64), (1, 64), (1, 32), (2, 32), (7, 32), (8, 32)]:  # retried smaller, and a leap
        loaded = inputs.load(step, tokens)
        assert (loaded.numbers[0], loaded.tokens) == (step, tokens)
    inputs.close()
    assert stage.asked.count((2, 32)) == 1  # what was made ahead is used


def test_rows_are_padded_to_a_multiple_where_that_is_faster() -> None:
    ids = RaggedIds(np.arange(12, dtype=np.int32), np.array([0, 5, 12]))
    padded, mask = ids.padded(np.array([1, 0]), 99, 8)
    assert padded.shape == (2, 8) and mask.sum(axis=1).tolist() == [7, 5]
    assert padded[0].tolist() == [5, 6, 7, 8, 9, 10, 11, 99]


def test_flops_by_hand() -> None:
    """Two layers of width 32, inner width 64: four square and two inner matrices each, six operations a weight."""
    config = BertConfig(
        vocab_size=tiny_tokenizer().get_vocab_size(),
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=64,
        max_position_embeddings=64,
    )
    body = BertModel(config, add_pooling_layer=False)
    encoder = Encoder(body, Tokens.from_backend(tiny_tokenizer(), pad_id=0), pooling=Pooling(), max_tokens=48)
    by_hand = 6 * 2 * (4 * 32 * 32 + 2 * 32 * 64)
    assert flops_per_token(encoder) == by_hand
    words = torch.zeros(len(encoder.table), 32)  # looked up beside the body, as the table is
    beside = Encoder(body, encoder.tokens, pooling=Pooling(), max_tokens=48, words=words)
    assert flops_per_token(beside) == by_hand
    # A device of 1 MFLOP/s that reads 5 such tokens a second:
    assert utilisation(by_hand, 10, 2.0, 1e6) == pytest.approx(5 * by_hand / 1e6)


def test_an_unknown_device_states_no_utilisation(monkeypatch: pytest.MonkeyPatch) -> None:
    name = "NVIDIA H200"
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda device: name)
    gpu = Device(torch.device("cuda:0"), "bf16")
    assert gpu.peak_flops() == 989e12
    assert dataclasses.replace(gpu, precision="fp32").peak_flops() is None
    name = "Some GPU"
    assert gpu.peak_flops() is None and Device(torch.device("cpu"), "bf16").peak_flops() is None


def test_a_network_that_cannot_be_compiled_runs_as_it_is_and_says_so(
    tiny_bert_folder: Path, tiny_teacher_folder: Path, data: MemoryData, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_compiler(model: torch.nn.Module, **options: Any) -> Any:
        def fail(*given: Any) -> torch.Tensor:
            raise RuntimeError("InvalidCxxCompiler: no working C++ compiler\nlong explanation")

        return fail

    monkeypatch.setattr(torch, "compile", no_compiler)
    config = tiny_config(tiny_bert_folder, tiny_teacher_folder)
    plain: list[Event] = []
    refused: list[Event] = []
    run(config, data, tmp_path / "plain", events=plain)
    run(config.with_changes({"compile": True}), data, tmp_path / "refused", events=refused)
    assert losses(refused) == pytest.approx(losses(plain), abs=1e-3)
    said = [event["detail"] for event in refused if event["event"] == "warning"]
    assert len(said) == 2 and all("no working C++ compiler" in text and "long" not in text for text in said)


class _Scarce:
    """Makes an encoder fail for want of memory wherever a batch has more than so many tokens."""

    def __init__(self, encoder: Encoder, most: int, monkeypatch: pytest.MonkeyPatch) -> None:
        self.sizes: list[int] = []
        forward = encoder.forward

        def scarce(ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
            self.sizes.append(ids.numel())
            if ids.numel() > most:
                raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate")
            return forward(ids, mask)

        monkeypatch.setattr(encoder, "forward", scarce)


def test_embedding_halves_its_batches_where_memory_runs_out(
    tiny_bert_folder: Path, tiny_pairs: list[PairRecord], monkeypatch: pytest.MonkeyPatch
) -> None:
    encoder = load_encoder(tiny_bert_folder)
    texts = [record.en for record in tiny_pairs]
    wanted = encoder.embed(texts)
    scarce = _Scarce(encoder, 100, monkeypatch)
    assert np.abs(encoder.embed(texts) - wanted).max() < 1e-5
    assert sum(size > 100 for size in scarce.sizes) <= 6  # from 4096 down; then it has learned
    _Scarce(encoder, 3, monkeypatch)
    with pytest.raises(torch.OutOfMemoryError):
        encoder.embed(texts)


def test_a_teacher_that_is_large_for_the_memory_teaches(
    tiny_bert_folder: Path, tiny_teacher_folder: Path, data: MemoryData, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tiny_config(tiny_bert_folder, tiny_teacher_folder)
    whole: list[Event] = []
    run(config, data, tmp_path / "whole", events=whole)
    opened = training.open_run

    def scarce(*given: Any, **named: Any) -> Any:
        found = opened(*given, **named)
        assert found.teacher is not None
        _Scarce(found.teacher.encoder, most, monkeypatch)
        return found

    monkeypatch.setattr(training, "open_run", scarce)
    most = 100
    events: list[Event] = []
    run(config, data, tmp_path / "scarce", events=events)
    assert losses(events) == pytest.approx(losses(whole), abs=2e-3)
    most = 3
    with pytest.raises(OutOfMemoryError, match="teacher"):
        run(config, data, tmp_path / "hopeless", events=events)
    assert events[-1]["event"] == "error"


@pytest.mark.slow
def test_a_compiled_network_learns_the_same(
    tiny_bert_folder: Path, tiny_teacher_folder: Path, data: MemoryData, tmp_path: Path
) -> None:
    config = tiny_config(tiny_bert_folder, tiny_teacher_folder)
    plain: list[Event] = []
    compiled: list[Event] = []
    run(config, data, tmp_path / "plain", events=plain)
    run(config.with_changes({"compile": True}), data, tmp_path / "compiled", events=compiled)
    assert losses(compiled) == pytest.approx(losses(plain), abs=1e-2)
