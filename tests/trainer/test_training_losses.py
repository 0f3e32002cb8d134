"""Losses against what the method's formulas say, written out."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from torch import nn

from trainer.losses import (
    RetrievalBatch,
    RetrievalObjective,
    TextObjective,
    contrast,
    distances,
    lakda,
    nested,
)


@pytest.fixture
def vectors() -> list[torch.Tensor]:
    """Three sets of six vectors, float64, with gradients."""
    generator = torch.Generator().manual_seed(3)
    return [torch.randn(6, 8, generator=generator, dtype=torch.float64, requires_grad=True) for _ in range(3)]


def _logits(queries: torch.Tensor, passages: torch.Tensor) -> np.ndarray:
    a, b = queries.detach().numpy(), passages.detach().numpy()
    a, b = a / np.linalg.norm(a, axis=1, keepdims=True), b / np.linalg.norm(b, axis=1, keepdims=True)
    return a @ b.T * 20


def _log_softmax(logits: np.ndarray) -> np.ndarray:
    return logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))


def test_distances(vectors: list[torch.Tensor]) -> None:
    a, b = vectors[0].detach(), vectors[1].detach()
    for row in range(6):
        x, y = a[row].numpy(), b[row].numpy()
        cosine = x @ y / np.linalg.norm(x) / np.linalg.norm(y)
        assert distances(a, b)[row].item() == pytest.approx(1 - cosine)
        assert distances(a, b, "mse")[row].item() == pytest.approx(((x - y) ** 2).mean())
        assert distances(a, b, "l2")[row].item() == pytest.approx(np.linalg.norm(x - y))


def test_contrast_is_cross_entropy_over_twenty_times_the_cosine(vectors: list[torch.Tensor]) -> None:
    expected = -np.diag(_log_softmax(_logits(vectors[0], vectors[1]))).mean()
    assert contrast(vectors[0], vectors[1], torch.arange(6), 0.05).item() == pytest.approx(expected)


def test_equal_passages_are_no_negatives(vectors: list[torch.Tensor]) -> None:
    groups = torch.tensor([0, 1, 0, 2, 3, 4])
    logits = _logits(vectors[0], vectors[1])
    logits[0, 2] = logits[2, 0] = -math.inf
    expected = -np.diag(_log_softmax(logits)).mean()
    assert contrast(vectors[0], vectors[1], groups, 0.05).item() == pytest.approx(expected)


def test_lakda_mixes_infonce_with_the_divergence_of_two_languages(vectors: list[torch.Tensor]) -> None:
    first, second, passages = vectors
    log_a, log_b = _log_softmax(_logits(first, passages)), _log_softmax(_logits(second, passages))
    info, divergence = -np.diag(log_a).mean(), (np.exp(log_b) * (log_b - log_a)).sum(axis=1).mean()
    total, *parts = lakda(first, second, passages, torch.arange(6), temperature=0.05, weight=0.3)
    assert [part.item() for part in parts] == pytest.approx([info, divergence])
    assert total.item() == pytest.approx(0.7 * info + 0.3 * divergence)
    same, *_ = lakda(first, first, passages, torch.arange(6), temperature=0.05, weight=1.0)
    assert same.item() == pytest.approx(0, abs=1e-12)


def test_mimo_is_the_weighted_sum_and_distils_only_rows_with_english(vectors: list[torch.Tensor]) -> None:
    projection = nn.Linear(8, 8, bias=False, dtype=torch.float64)
    english = torch.tensor([True, True, False, True, False, True])
    teacher = [vectors[2].detach()[english], vectors[2].detach()[english].flip(0)]
    batch = RetrievalBatch(torch.arange(6), english.nonzero()[:, 0], *teacher)
    losses = RetrievalObjective(projection, "mimo", 0.2)(vectors[:2], batch)
    distil = (
        sum(distances(projection(side[english]), aim).mean() for side, aim in zip(vectors[:2], teacher, strict=True)) / 2
    )
    xlco = contrast(vectors[0], vectors[1], torch.arange(6), 0.05)
    assert losses.total.item() == pytest.approx(0.2 * xlco.item() + 0.8 * distil.item())
    assert losses.parts["distil"].item() == pytest.approx(distil.item())
    alone = RetrievalObjective(projection, "distil", 0.0)(vectors[:2], batch)
    assert set(alone.parts) == {"distil"}
    bare = RetrievalObjective(projection, "xlco", 1.0)(vectors[:2], RetrievalBatch(torch.arange(6), torch.arange(0)))
    assert bare.total.item() == pytest.approx(xlco.item())


def test_matryoshka_averages_over_prefixes(vectors: list[torch.Tensor]) -> None:
    batch = RetrievalBatch(torch.arange(6), torch.arange(6))
    losses = RetrievalObjective(nn.Identity(), "xlco", 1.0, dims=(4, 2, 8, 99))(vectors[:2], batch)
    each = [contrast(vectors[0][:, :dim], vectors[1][:, :dim], torch.arange(6), 0.05) for dim in (8, 4, 2)]
    assert losses.total.item() == pytest.approx(sum(one.item() for one in each) / 3)
    assert [int((view[0] != 0).sum()) for view in nested(vectors[0], (4, 2))] == [8, 4, 2]


def test_stage_1_sums_rows_and_treats_texts_of_a_record_as_one_class(vectors: list[torch.Tensor]) -> None:
    records = torch.tensor([4, 4, 7, 9, 9, 1])
    by_record = {
        number: torch.nn.functional.normalize(vectors[2][row].detach(), dim=0) for row, number in enumerate([4, 7, 9, 1])
    }
    teacher = torch.stack([by_record[int(number)] for number in records])
    plain = TextObjective(nn.Identity())(vectors[0], teacher)
    assert plain.total.item() == pytest.approx(distances(vectors[0], teacher).sum().item())
    order = [1, 4, 7, 9]
    anchors = torch.stack([by_record[number] for number in order])
    classes = torch.tensor([order.index(int(number)) for number in records])
    objective = TextObjective(nn.Identity(), anchor_contrast=0.5)
    assert objective.names == ("distil", "anchor")
    pulled = objective(vectors[0], teacher, (anchors, classes))
    entropy = -_log_softmax(_logits(vectors[0], anchors))[np.arange(6), classes.numpy()].sum()
    assert pulled.parts["anchor"].item() == pytest.approx(entropy)
    assert pulled.total.item() == pytest.approx(plain.total.item() + 0.5 * entropy)
    halves = [
        objective(vectors[0][part], teacher[part], (anchors, classes[part])).total for part in (slice(0, 2), slice(2, 6))
    ]
    assert sum(halves).item() == pytest.approx(pulled.total.item())
