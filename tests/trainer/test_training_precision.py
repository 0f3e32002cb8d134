"""Sixteen bits on a CPU: what stays float32, who decides, and that a run keeps to what it began with."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest
import torch
from torch.nn import functional

from tests.trainer.memory_data import MemoryData, asked_of, one_thread, run, tiny_config  # noqa: F401
from trainer import precision
from trainer.checkpoint import Checkpoints
from trainer.distributed import World
from trainer.errors import CheckpointError, ConfigError
from trainer.events import Event
from trainer.hardware import Device, choose_device
from trainer.models import load_encoder
from trainer.precision import bf16_pays, settled, trial_seconds
from trainer.records import PairRecord

_CPU = Device(torch.device("cpu"), "fp32")
_HALF = Device(torch.device("cpu"), "bf16")


@pytest.fixture
def data(tiny_pairs: list[PairRecord]) -> MemoryData:
    return MemoryData(tiny_pairs[:40], asked_of(tiny_pairs[40:70]))


def _steps(events: list[Event]) -> list[tuple[str, int, float]]:
    return [(event["stage"], event["step"], event["loss"]) for event in events if event["event"] == "step"]


def _precisions(events: list[Event]) -> list[str]:
    return [event["precision"] for event in events if event["event"] == "start"]


def _trial(monkeypatch: pytest.MonkeyPatch, plain: float, half: float, *, multiplies: bool = True) -> None:
    """As if the trial had taken so many seconds in float32 and in bfloat16."""
    monkeypatch.setattr(precision, "multiplies_bf16", lambda: multiplies)
    monkeypatch.setattr(precision, "_LEAST_FLOPS", 0)
    monkeypatch.setattr(precision, "trial_seconds", lambda student, device: (plain, half))


def _gradients(folder: Path, texts: list[str], device: Device) -> tuple[torch.Tensor, dict[str, torch.Tensor]]:
    encoder = load_encoder(folder).train()
    encoder.set_dropout(0.0)
    with device.autocast():
        vectors = encoder(*encoder.pad(encoder.tokenize(texts)))
    goal = torch.randn(vectors.shape, generator=torch.Generator().manual_seed(0))
    torch.autograd.backward([functional.cosine_similarity(vectors.float(), goal).sum()])
    found = {name: weight.grad for name, weight in encoder.named_parameters() if weight.grad is not None}
    return vectors, found


def test_gradients_in_bfloat16_are_float32_and_point_where_the_exact_ones_do(
    tiny_bert_folder: Path, tiny_pairs: list[PairRecord]
) -> None:
    texts = [record.en for record in tiny_pairs[:24]]
    vectors, exact = _gradients(tiny_bert_folder, texts, _CPU)
    rounded_vectors, rounded = _gradients(tiny_bert_folder, texts, _HALF)
    assert float(functional.cosine_similarity(vectors.detach(), rounded_vectors.detach()).min()) > 0.999
    assert not torch.equal(vectors, rounded_vectors)
    assert rounded.keys() == exact.keys()
    assert all(gradient.dtype == torch.float32 for gradient in rounded.values())
    for name, gradient in exact.items():
        if "key.bias" not in name:  # its gradient is nothing but rounding: softmax does not see it
            assert float(functional.cosine_similarity(gradient.flatten(), rounded[name].flatten(), dim=0)) > 0.99, name


@pytest.mark.parametrize("named", [False, True])
def test_attention_in_sixteen_bits_is_computed_in_thirty_two(monkeypatch: pytest.MonkeyPatch, named: bool) -> None:
    generator = torch.Generator().manual_seed(0)
    query, key, value = (torch.randn(2, 4, 7, 8, generator=generator).bfloat16() for _ in range(3))
    mask = torch.zeros(2, 1, 1, 7).bfloat16()
    mask[1, ..., 5:] = float("-inf")
    exact = functional.scaled_dot_product_attention(query.float(), key.float(), value.float(), attn_mask=mask.float())
    given: tuple[Any, ...] = () if named else (query, key, value)
    more = {"query": query, "key": key, "value": value} if named else {}
    with _HALF.autocast():
        found = functional.scaled_dot_product_attention(*given, **more, attn_mask=mask)
        product = query.float() @ key.float().transpose(-1, -2)
    assert found.dtype == torch.bfloat16 and torch.equal(found, exact.bfloat16())
    assert product.dtype == torch.bfloat16  # everything else is as autocast has it
    assert functional.scaled_dot_product_attention(query, key, value).dtype == torch.bfloat16


@pytest.mark.parametrize(
    ("seconds", "multiplies", "wanted"),
    [((1.0, 0.5), True, "bf16"), ((1.0, 0.9), True, "fp32"), ((1.0, 2.0), True, "fp32"), ((1.0, 0.5), False, "fp32")],
)
def test_a_cpu_computes_in_sixteen_bits_where_that_pays(
    monkeypatch: pytest.MonkeyPatch, tiny_bert_folder: Path, seconds: tuple[float, float], multiplies: bool, wanted: str
) -> None:
    _trial(monkeypatch, *seconds, multiplies=multiplies)
    student = load_encoder(tiny_bert_folder)
    assert settled("auto", _CPU, student, None, World()).precision == wanted
    # What is named is done, what began in one goes on in it, and before precisions were noted all was float32.
    assert settled("fp32", _CPU, student, "bf16", World()) == _CPU
    assert settled("auto", _CPU, student, "bf16", World()).precision == "bf16"
    assert settled("auto", _CPU, student, "fp32", World()).precision == "fp32"
    assert settled("auto", _CPU, student, "", World()).precision == "fp32"


def test_a_run_in_fp16_needs_its_gpu(tiny_bert_folder: Path) -> None:
    with pytest.raises(ConfigError, match="fp16"):
        settled("auto", _CPU, load_encoder(tiny_bert_folder), "fp16", World())


def test_small_networks_are_not_tried(monkeypatch: pytest.MonkeyPatch, tiny_bert_folder: Path) -> None:
    def never(*_: object) -> tuple[float, float]:
        raise AssertionError("tried")

    monkeypatch.setattr(precision, "multiplies_bf16", lambda: True)
    monkeypatch.setattr(precision, "trial_seconds", never)
    assert not bf16_pays(load_encoder(tiny_bert_folder), _CPU)


def test_the_trial_changes_nothing(tiny_bert_folder: Path) -> None:
    student, before = load_encoder(tiny_bert_folder), load_encoder(tiny_bert_folder).state_dict()
    plain, half = trial_seconds(student, _CPU)
    assert 0 < plain < float("inf") and 0 < half < float("inf")
    assert all(torch.equal(weight, before[name]) for name, weight in student.state_dict().items())
    assert all(weight.grad is None for weight in student.parameters()) and student.training


def test_a_run_goes_on_in_the_precision_that_it_began_in(
    monkeypatch: pytest.MonkeyPatch, tiny_bert_folder: Path, tiny_teacher_folder: Path, data: MemoryData, tmp_path: Path
) -> None:
    config = tiny_config(tiny_bert_folder, tiny_teacher_folder, precision="auto")
    whole: list[Event] = []
    parts: list[Event] = []
    _trial(monkeypatch, 1.0, 0.5)
    run(config, data, tmp_path / "whole", events=whole)
    assert run(config, data, tmp_path / "parts", events=parts, stop_after=3).stopped
    _trial(monkeypatch, 0.5, 1.0, multiplies=False)  # another computer
    run(config, data, tmp_path / "parts", events=parts)
    assert _precisions(whole) == ["bf16"] and _precisions(parts) == ["bf16", "bf16"]
    assert _steps(parts) == _steps(whole)
    first, second = (load_encoder(tmp_path / name / "model").state_dict() for name in ("whole", "parts"))
    assert all(torch.equal(weight, second[name]) for name, weight in first.items())
    named = config.with_changes({"precision": "bf16"})  # the same thing said aloud is the same run
    assert run(named, data, tmp_path / "whole").model == tmp_path / "whole" / "model"
    with pytest.raises(CheckpointError, match="another run"):
        run(config.with_changes({"precision": "fp32"}), data, tmp_path / "whole")


def test_what_sixteen_bits_learn_is_kept_in_thirty_two(
    tiny_bert_folder: Path, tiny_teacher_folder: Path, data: MemoryData, tmp_path: Path
) -> None:
    config = tiny_config(tiny_bert_folder, tiny_teacher_folder, precision="bf16")
    assert run(config, data, tmp_path, stop_after=6).stopped
    found = Checkpoints(tmp_path).load()
    assert found is not None and found.state.precision == "bf16"
    kept = [*found.encoder.state_dict().values(), *found.projection.values(), *found.optimiser.values()]
    assert {value.dtype for value in kept if value.is_floating_point()} == {torch.float32}


def test_a_checkpoint_from_before_precisions_were_noted_goes_on(
    monkeypatch: pytest.MonkeyPatch, tiny_bert_folder: Path, tiny_teacher_folder: Path, data: MemoryData, tmp_path: Path
) -> None:
    config = tiny_config(tiny_bert_folder, tiny_teacher_folder, precision="auto")
    _trial(monkeypatch, 0.5, 1.0)
    assert run(config, data, tmp_path, stop_after=3).stopped
    checkpoints = Checkpoints(tmp_path)
    found = checkpoints.load()
    assert found is not None
    old = dataclasses.replace(found.state, precision="")
    (found.folder / "state.json").write_text(
        json.dumps({key: value for key, value in dataclasses.asdict(old).items() if key != "precision"})
    )
    _trial(monkeypatch, 1.0, 0.5)
    events: list[Event] = []
    assert run(config, data, tmp_path, events=events).model is not None
    assert _precisions(events) == ["fp32"]


def test_an_automatic_precision_is_float32_until_the_student_is_known() -> None:
    assert choose_device("cpu", "auto") == _CPU and choose_device("cpu", "bf16") == _HALF
