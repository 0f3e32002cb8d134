"""Optimisers: the row-wise AdamW against torch's, rates over time, state out and in."""

from __future__ import annotations

import copy
import itertools
import math
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import nn

from tests.trainer.memory_data import one_thread  # noqa: F401
from trainer.config import Stage1Config
from trainer.errors import CheckpointError
from trainer.models.loading import load_encoder
from trainer.models.projection import Projection
from trainer.optimisers import Optimiser, RowAdamW, rate_at

_SCHEDULE = Stage1Config(table_rate=0.01, body_rate=0.02, projection_rate=0.03)


def _sparse(rows: list[int], values: torch.Tensor, size: tuple[int, int]) -> torch.Tensor:
    return torch.sparse_coo_tensor([rows], values, size, check_invariants=True).coalesce()


def test_rows_that_always_occur_are_updated_as_torch_does() -> None:
    torch.manual_seed(0)
    table = nn.Parameter(torch.randn(6, 4))
    dense = nn.Parameter(table.detach().clone())
    before = table.detach().clone()
    own = RowAdamW(table, 0.05, (0.9, 0.98))
    other = torch.optim.AdamW([dense], lr=0.05, betas=(0.9, 0.98), weight_decay=0)
    for _ in range(5):
        values = torch.randn(3, 4)
        table.grad = _sparse([0, 2, 5], values, (6, 4))
        dense.grad = table.grad.to_dense()
        own.step()
        other.step()
    assert torch.allclose(table[[0, 2, 5]], dense[[0, 2, 5]], atol=1e-6)
    assert torch.equal(table[[1, 3, 4]], before[[1, 3, 4]])


def test_a_rare_row_starts_with_the_plain_rate() -> None:
    table = nn.Parameter(torch.zeros(2, 3))
    own = RowAdamW(table, 0.1, (0.9, 0.98))
    for _ in range(50):
        table.grad = _sparse([0], torch.ones(1, 3), (2, 3))
        own.step()
    table.grad = _sparse([1], torch.full((1, 3), -7.0), (2, 3))
    own.step()
    assert table[1].tolist() == pytest.approx([0.1] * 3, rel=1e-4)


def test_rates_warm_up_and_decay() -> None:
    linear = replace(_SCHEDULE, warmup=0.1, decay="linear")
    rates = [rate_at(step, 100, linear) for step in range(100)]
    assert rates[0] < rates[5] < rates[9] < 1 and rates[10] == 1
    assert rates[55] == pytest.approx(0.5) and 0 < rates[99] < 0.02
    assert all(later < earlier for earlier, later in itertools.pairwise(rates[10:]))
    cosine = replace(linear, decay="cosine", final_rate=0.1)
    assert rate_at(55, 100, cosine) == pytest.approx(0.55) and rate_at(99, 100, cosine) == pytest.approx(0.1, abs=0.01)
    assert rate_at(90, 100, replace(linear, decay="constant")) == 1
    assert rate_at(0, 1, linear) == 1


@pytest.mark.parametrize("sparse", [True, False])
def test_state_goes_out_and_in(tiny_bert_folder: Path, sparse: bool) -> None:
    def steps(optimiser: Optimiser, encoder: nn.Module, projection: nn.Module, count: int, seed: int) -> None:
        torch.manual_seed(seed)
        for _ in range(count):
            optimiser.zero()
            ids = torch.randint(4, 50, (3, 7))
            projection(encoder(ids, torch.ones_like(ids))).square().sum().backward()
            norm = optimiser.clip()
            assert norm > 1  # and is cut to 1:
            assert float(optimiser.clip()) == pytest.approx(1, rel=1e-3)
            optimiser.step()

    encoder, projection = load_encoder(tiny_bert_folder), Projection(32, 48)
    encoder.set_dropout(0)
    optimiser = Optimiser(encoder, projection, _SCHEDULE, sparse_table=sparse)
    assert optimiser.set_rate(0.5) == pytest.approx({"table": 0.005, "body": 0.01, "projection": 0.015})
    steps(optimiser, encoder, projection, 2, 0)
    copied = copy.deepcopy((encoder, projection))
    other = Optimiser(*copied, _SCHEDULE, sparse_table=sparse)
    other.set_rate(0.5)
    other.load(optimiser.state(), "here")
    steps(optimiser, encoder, projection, 2, 1)
    steps(other, *copied, 2, 1)
    for one, two in zip(encoder.parameters(), copied[0].parameters(), strict=True):
        assert torch.equal(one, two)
    with pytest.raises(CheckpointError):
        other.load({name: value[..., :1] for name, value in optimiser.state().items() if value.dim()}, "here")


@pytest.mark.parametrize("sparse", [True, False])
def test_gradients_that_are_no_numbers_show_and_change_nothing(tiny_bert_folder: Path, sparse: bool) -> None:
    """Also where nobody looks at the norm before the step: on a GPU nobody does."""
    encoder = load_encoder(tiny_bert_folder)
    optimiser = Optimiser(encoder, None, _SCHEDULE, sparse_table=sparse)

    def step(factor: float) -> float:
        torch.manual_seed(0)
        ids = torch.randint(4, 50, (3, 7))
        optimiser.zero()
        (encoder(ids, torch.ones_like(ids)).sum() * factor).backward()
        norm = optimiser.clip()
        optimiser.step()
        return float(norm)

    assert math.isfinite(step(1.0))
    before, moments = copy.deepcopy(encoder.state_dict()), copy.deepcopy(optimiser.state())
    for factor in (float("nan"), float("inf")):
        assert not math.isfinite(step(factor))
    for name, weight in encoder.state_dict().items():
        assert torch.equal(weight, before[name]), name
    after = optimiser.state()
    assert all(torch.equal(after[name], value) for name, value in moments.items())
    step(1.0)
    assert not torch.equal(encoder.table, before["body.embeddings.word_embeddings.weight"])


def test_a_scaled_loss_gives_the_same_step(tiny_bert_folder: Path) -> None:
    """fp16 multiplies the loss; the clipping undoes it before it cuts."""
    states = []
    for scale in (1.0, 1024.0):
        encoder = load_encoder(tiny_bert_folder)
        encoder.set_dropout(0)
        optimiser = Optimiser(encoder, None, replace(_SCHEDULE, clip_norm=0.5), sparse_table=False)
        torch.manual_seed(0)
        ids = torch.randint(4, 50, (3, 7))
        (encoder(ids, torch.ones_like(ids)).square().sum() * scale).backward()
        norm = float(optimiser.clip(scale))
        optimiser.step()
        states.append((norm, encoder.state_dict()))
    assert states[0][0] == pytest.approx(states[1][0], rel=1e-5)
    for name, weight in states[0][1].items():
        assert torch.allclose(weight, states[1][1][name], atol=1e-5), name
