"""What only a GPU can show. On a machine lent for minutes, without what pyproject names beside torch and pytest:

    python3 -m pytest -o addopts= -q -s -p no:cacheprovider --noconftest -p tests.trainer.conftest tests/trainer/test_gpu.py

It is to take under four minutes on one GPU and prints rates, utilisation, and the ratio to sentence-transformers, whose
losses are run in a plain loop here (its own trainer needs ``datasets``): that does less, so the ratio is on the low side.
MIMO_GPU_REHEARSAL=1 runs all that a CPU can run of it, small, to see that the tests themselves work.
"""

from __future__ import annotations

import itertools
import os
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from transformers import BertConfig, BertModel

from tests.trainer.memory_data import MemoryData, asked_of, run, tiny_config
from tests.trainer.tiny_models import TINY_WORDS, random_model, save_sentence_model, tiny_tokenizer
from trainer.events import Event
from trainer.gradcache import cached_backward
from trainer.hardware import choose_device
from trainer.losses import Losses
from trainer.models import load_encoder
from trainer.records import PairRecord, QueryPassage

_REHEARSAL = bool(os.environ.get("MIMO_GPU_REHEARSAL")) and not torch.cuda.is_available()
pytestmark = [
    pytest.mark.gpu,
    pytest.mark.skipif(not (torch.cuda.is_available() or _REHEARSAL), reason="there is no CUDA device here"),
]
only_gpu = pytest.mark.skipif(_REHEARSAL, reason="only a GPU can")
_DEVICE = "cpu" if _REHEARSAL else "cuda"
_SMALLER = 128 if _REHEARSAL else 1  # sizes are divided by it
_HALVES = ("bf16",) if _REHEARSAL else ("bf16", "fp16")
_WIDTH, _LAYERS, _TOKENS = 384, 6, 128  # the bundled model's network


@pytest.fixture
def data(tiny_pairs: list[PairRecord]) -> MemoryData:
    return MemoryData(tiny_pairs[:40], asked_of(tiny_pairs[40:70]))


def losses(events: list[Event]) -> list[float]:
    return [event["loss"] for event in events if event["event"] == "step"]


def trained(student: Path, teacher: Path, data: MemoryData, out: Path, **changes: object) -> list[Event]:
    events: list[Event] = []
    run(tiny_config(student, teacher, **{"device": _DEVICE, **changes}), data, out, events=events)
    assert events[-1]["event"] == "done"
    return events


def test_every_precision_learns_what_a_cpu_learns(
    tiny_bert_folder: Path, tiny_teacher_folder: Path, data: MemoryData, tmp_path: Path
) -> None:
    exact = losses(trained(tiny_bert_folder, tiny_teacher_folder, data, tmp_path / "cpu", device="cpu"))
    for precision, tolerance in {"fp32": 5e-3, **dict.fromkeys(_HALVES, 0.1)}.items():
        events = trained(tiny_bert_folder, tiny_teacher_folder, data, tmp_path / precision, precision=precision)
        print(f"\n{precision}: most different loss {np.abs(np.subtract(losses(events), exact)).max():.5f}")
        assert losses(events) == pytest.approx(exact, abs=tolerance)
        weights = load_encoder(tmp_path / precision / "model").parameters()
        assert all(weight.dtype == torch.float32 and bool(torch.isfinite(weight).all()) for weight in weights)


@only_gpu
def test_a_compiled_network_learns_the_same(
    tiny_bert_folder: Path, tiny_teacher_folder: Path, data: MemoryData, tmp_path: Path
) -> None:
    plain = trained(tiny_bert_folder, tiny_teacher_folder, data, tmp_path / "plain", precision="fp32")
    compiled = trained(tiny_bert_folder, tiny_teacher_folder, data, tmp_path / "compiled", precision="fp32", compile=True)
    warnings = [event["detail"] for event in compiled if event["event"] == "warning"]
    print(f"\ncompile: {warnings or 'works'}")
    assert losses(compiled) == pytest.approx(losses(plain), abs=1e-2)
    assert not warnings


def test_stopped_and_continued_gives_the_same_numbers(
    tiny_bert_folder: Path, tiny_teacher_folder: Path, data: MemoryData, tmp_path: Path
) -> None:
    for precision in _HALVES:
        whole = trained(tiny_bert_folder, tiny_teacher_folder, data, tmp_path / precision / "whole", precision=precision)
        config = tiny_config(tiny_bert_folder, tiny_teacher_folder, device=_DEVICE, precision=precision)
        events: list[Event] = []
        assert run(config, data, tmp_path / precision / "stopped", events=events, stop_after=3).stopped
        run(config, data, tmp_path / precision / "stopped", events=events)
        difference = np.abs(np.subtract(losses(events), losses(whole))).max()
        first, second = (load_encoder(tmp_path / precision / name / "model").state_dict() for name in ("whole", "stopped"))
        equal = all(torch.equal(weight, second[name]) for name, weight in first.items())
        print(f"\nresume in {precision}: most different loss {difference:.2e}; weights bitwise equal: {equal}")
        # Some of torch's backward kernels add in no fixed order: where they do, two whole runs differ as much.
        assert difference < 1e-3


@only_gpu
def test_memory_that_runs_out_halves_the_mini_batch_and_changes_nothing(
    large_student: Path, tiny_teacher_folder: Path, tmp_path: Path
) -> None:
    """Truly: the process may use little more than the weights and their moments take."""
    pairs = some_pairs(2048, _TOKENS)
    settings = {"stage1__max_steps": 2, "stage1__batch_size": 2048, "stage2__enabled": False, "precision": "bf16"}
    whole = trained(large_student, tiny_teacher_folder, MemoryData(pairs), tmp_path / "whole", **settings)
    total = torch.cuda.get_device_properties(0).total_memory
    torch.cuda.empty_cache()
    torch.cuda.set_per_process_memory_fraction(min(1.0, 2.5 * 2**30 / total))
    try:
        events = trained(
            large_student,
            tiny_teacher_folder,
            MemoryData(pairs),
            tmp_path / "scarce",
            **settings,
            stage1__micro_tokens=262_144,
        )
    finally:
        torch.cuda.set_per_process_memory_fraction(1.0)
    sizes = [event["micro_tokens"] for event in events if event["event"] == "memory"]
    print(f"\nout of memory: mini-batches of {sizes} tokens")
    assert sizes and sizes == sorted(sizes, reverse=True)
    assert losses(events) == pytest.approx(losses(whole), abs=5e-3)


def test_cached_gradients_equal_the_uncached_ones(large_student: Path) -> None:
    encoder = load_encoder(large_student).to(_DEVICE).train()
    device = choose_device(_DEVICE, "fp32")
    texts = [record.en for record in some_pairs(64, 40)]
    rows = encoder.tokenize(texts)
    parts = [np.arange(first, first + 16) for first in range(0, 64, 16)]
    goal = torch.randn(64, _WIDTH, generator=torch.Generator().manual_seed(0)).to(_DEVICE)

    def loss_of(vectors: torch.Tensor) -> torch.Tensor:
        unit = torch.nn.functional.normalize(vectors, dim=-1)
        return torch.nn.functional.cross_entropy(
            unit @ torch.nn.functional.normalize(goal, dim=-1).T * 20, torch.arange(64, device=_DEVICE)
        )

    def embed(part: np.ndarray) -> torch.Tensor:
        return encoder(*encoder.pad([rows[at] for at in part]))

    encoder.set_dropout(0.1)
    gradients = []
    for retained in (0, 10**9):  # with all graphs kept there is nothing cached: the plain way
        encoder.zero_grad(set_to_none=True)
        torch.manual_seed(7)

        def at_vectors(vectors: torch.Tensor) -> tuple[Losses, torch.Tensor]:
            leaf = vectors.detach().requires_grad_()
            loss = loss_of(leaf)
            loss.backward()
            assert leaf.grad is not None
            return Losses(loss.detach(), {}), leaf.grad

        steps = cached_backward(
            lambda number: embed(parts[number]),
            [torch.from_numpy(part) for part in parts],
            [640] * 4,
            at_vectors,
            device=device.torch,
            retained_tokens=retained,
        )
        for _ in steps:
            pass
        gradients.append(
            {name: weight.grad.clone() for name, weight in encoder.named_parameters() if weight.grad is not None}
        )
    worst = max(float((gradients[0][name] - other).abs().max()) for name, other in gradients[1].items())
    print(f"\ngradient cache: most different gradient {worst:.2e}")
    assert gradients[0].keys() == gradients[1].keys() and worst < 1e-5


@pytest.fixture(scope="module")
def large_student(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundled model's network with random weights."""
    config = BertConfig(
        vocab_size=tiny_tokenizer().get_vocab_size(),
        hidden_size=_WIDTH,
        num_hidden_layers=_LAYERS,
        num_attention_heads=12,
        intermediate_size=4 * _WIDTH,
        max_position_embeddings=_TOKENS,
        pad_token_id=0,
    )
    folder = tmp_path_factory.mktemp("large") / "student"
    return save_sentence_model(folder, width=_WIDTH, seed=3, model=random_model(BertModel, config, 3))


def some_pairs(count: int, most_words: int) -> list[PairRecord]:
    """Sentences of all lengths in two languages."""
    choose = random.Random(1)
    found = []
    for _ in range(count):
        words = [choose.choice(TINY_WORDS) for _ in range(choose.randint(4, max(5, most_words // 2)))]
        found.append(PairRecord(" ".join(word["en"] for word in words), {"de": " ".join(word["de"] for word in words)}))
    return found


def rate(events: list[Event], name: str) -> float:
    """The middle one of a stage's rates, the first steps left out."""
    values = [event[name] for event in events if event["event"] == "step" and name in event]
    return float(np.median(values[len(values) // 3 :]))


def timed(step: Callable[[], object], steps: int) -> float:
    """Steps a second, warmed up."""
    for _ in range(3):
        step()
    finish = (lambda: None) if _REHEARSAL else torch.cuda.synchronize
    finish()
    began = time.perf_counter()
    for _ in range(steps):
        step()
    finish()
    return steps / (time.perf_counter() - began)


def test_rates_and_utilisation(large_student: Path, tiny_teacher_folder: Path, tmp_path: Path) -> None:
    """Stage 1 and stage 2 with the bundled model's network, with and without compiling."""
    pairs = some_pairs(30_000 // _SMALLER, _TOKENS - 40)
    asked = [QueryPassage((r.en[:30], r.en), {"de": (r.tr["de"][:30], r.tr["de"])}) for r in pairs[: 12_000 // _SMALLER]]
    settings = {"precision": "bf16", "log_seconds": 0.5, "stage1__query_passages": False}
    settings |= {"stage1__batch_size": 4096 // _SMALLER, "stage1__max_steps": 40 // min(8, _SMALLER)}
    settings |= {"stage2__batch_size": 2048 // _SMALLER, "stage2__max_steps": 20 // min(4, _SMALLER)}
    for compiling in (False,) if _REHEARSAL else (False, True):
        events = trained(
            large_student,
            tiny_teacher_folder,
            MemoryData(pairs, asked),
            tmp_path / str(compiling),
            **settings,
            compile=compiling,
        )
        for stage in ("stage1", "stage2"):
            own = [event for event in events if event.get("stage") == stage]
            told = [event for event in own if event["event"] == "step"]
            assert told and all(event["memory_mb"] > 0 for event in told)
            shown = f"{rate(own, 'mfu'):.3f}" if "mfu" in told[-1] else "unknown (a device without a known peak)"
            print(
                f"\n{stage}{', compiled' if compiling else ''}: {rate(own, 'pairs_per_s'):.0f} rows/s, "
                f"{rate(own, 'tokens_per_s'):.0f} tokens/s, MFU {shown}, peak {told[-1]['memory_mb']:.0f} MB"
            )
            values = losses(own)
            assert np.isfinite(values).all()
            # From random weights, where stage 1 falls far; so few steps of stage 2 differ by their texts as much.
            assert stage == "stage2" or values[-1] < values[0]


def their_rate(model: Any, loss: torch.nn.Module, sides: list[list[str]], size: int, labels: object, steps: int) -> float:
    """Rows a second of a plain loop round one of sentence-transformers' losses: tokenise, forward, backward, AdamW."""
    adam = torch.optim.AdamW(model.parameters(), lr=1e-4, fused=True)
    made = getattr(model, "preprocess", None) or model.tokenize  # version 6 and before
    firsts = itertools.cycle(range(0, len(sides[0]) - size + 1, size))

    def step() -> None:
        first = next(firsts)
        inputs = [
            {key: value.to(_DEVICE) if isinstance(value, torch.Tensor) else value for key, value in made(rows).items()}
            for rows in (side[first : first + size] for side in sides)
        ]
        with torch.autocast(_DEVICE, torch.bfloat16):
            value = loss(inputs, labels)
        value.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        adam.step()
        adam.zero_grad(set_to_none=True)

    return size * timed(step, steps)


def test_speed_against_sentence_transformers(large_student: Path, tmp_path: Path) -> None:
    """The same texts, batch, precision and student; theirs tokenises in step with its loop, as its trainer does."""
    sentence_transformers = pytest.importorskip("sentence_transformers")
    from sentence_transformers import losses as their_losses

    pairs = some_pairs(16_384 // _SMALLER, _TOKENS - 40)
    english, german = [record.en for record in pairs], [record.tr["de"] for record in pairs]
    size, contrast = 1024 // _SMALLER, 2048 // _SMALLER
    model = sentence_transformers.SentenceTransformer(str(large_student), device=_DEVICE)
    model.max_seq_length = 48  # as the folder says for ours
    goal = torch.randn(size, _WIDTH, device=_DEVICE)
    theirs = their_rate(model, their_losses.MSELoss(model), [english + german], size, goal, 20 // min(8, _SMALLER))
    cached = their_losses.CachedMultipleNegativesRankingLoss(model, mini_batch_size=512)
    theirs2 = their_rate(model, cached, [english, german], contrast, None, 8 // min(4, _SMALLER))
    del model, cached
    settings = {"precision": "bf16", "log_seconds": 0.5, "stage1__query_passages": False, "stage1__max_tokens": 48}
    settings |= {"stage1__batch_size": size, "stage1__max_steps": 60 // min(8, _SMALLER), "stage1__distance": "mse"}
    settings |= {f"stage1__{key}": 1 for key in ("source_exponent", "language_exponent", "english_weight", "short_weight")}
    settings |= {"stage2__enabled": False}
    ours = rate(trained(large_student, large_student, MemoryData(pairs), tmp_path / "1", **settings), "pairs_per_s")
    asked = [QueryPassage((r.en, r.en), {"de": (r.tr["de"], r.tr["de"])}) for r in pairs]
    settings = {"precision": "bf16", "log_seconds": 0.5, "method": "xlco", "stage2__max_tokens": 48}
    settings |= {"stage2__batch_size": contrast, "stage2__max_steps": 30 // min(8, _SMALLER)}
    ours2 = rate(trained(large_student, large_student, MemoryData([], asked), tmp_path / "2", **settings), "pairs_per_s")
    print(f"\nstage 1: ours {ours:.0f} texts/s, theirs {theirs:.0f}: {ours / theirs:.2f}x")
    print(f"stage 2, contrast: ours {ours2:.0f} rows/s, theirs {theirs2:.0f}: {ours2 / theirs2:.2f}x")
    assert ours > 0 and theirs > 0 and ours2 > 0 and theirs2 > 0
