"""Gradient caching: the gradients of the whole batch, in the memory of a part of it."""

from __future__ import annotations

import copy
from collections.abc import Generator
from pathlib import Path

import pytest
import torch
from torch import Tensor

from tests.trainer.memory_data import one_thread  # noqa: F401
from trainer.batching import micro_batches
from trainer.gradcache import cached_backward
from trainer.losses import Losses, contrast
from trainer.models.encoder import Encoder
from trainer.models.loading import load_encoder
from trainer.ragged import RaggedIds, RaggedWriter
from trainer.records import PairRecord


@pytest.fixture
def encoder(tiny_bert_folder: Path) -> Encoder:
    """The tiny student, in training mode."""
    return load_encoder(tiny_bert_folder)


@pytest.fixture
def ids(encoder: Encoder, tiny_pairs: list[PairRecord], tmp_path: Path) -> RaggedIds:
    """12 German queries, then 12 French passages."""
    pairs = tiny_pairs[:12]
    with RaggedWriter(tmp_path) as writer:
        writer.extend(encoder.tokenize([pair.tr["de"] for pair in pairs]))
        writer.extend(encoder.tokenize([pair.tr["fr"] for pair in pairs]))
    return RaggedIds.open(tmp_path)


def _loss(vectors: Tensor) -> Tensor:
    queries, passages = vectors.chunk(2)
    return contrast(queries, passages, torch.arange(len(queries)), 0.05)


def _cached(encoder: Encoder, ids: RaggedIds, tokens: int, retained: int) -> Losses:
    groups = micro_batches(ids.lengths, tokens)
    batches = [[torch.from_numpy(array) for array in ids.padded(places, encoder.pad_id)] for places in groups]

    def at_vectors(vectors: Tensor) -> tuple[Losses, Tensor]:
        vectors.requires_grad_()
        value = _loss(vectors)
        value.backward()
        assert vectors.grad is not None
        return Losses(value.detach()), vectors.grad

    return _end(
        cached_backward(
            lambda number: encoder(*batches[number]),
            [torch.from_numpy(places) for places in groups],
            [batch[0].numel() for batch in batches],
            at_vectors,
            device=torch.device("cpu"),
            retained_tokens=retained,
        )
    )


def _end(steps: Generator[float, None, Losses]) -> Losses:
    last = 0.0
    while True:
        try:
            fraction = next(steps)
        except StopIteration as end:
            assert last == pytest.approx(1)
            result: Losses = end.value
            return result
        assert last <= fraction <= 1
        last = fraction


def _gradients(encoder: Encoder) -> dict[str, Tensor]:
    return {name: weight.grad.to_dense().clone() for name, weight in encoder.named_parameters() if weight.grad is not None}


@pytest.mark.parametrize("retained", [0, 100, 10**6])
@pytest.mark.parametrize("tokens", [60, 10**6])
@pytest.mark.parametrize("sparse", [False, True])
def test_gradients_equal_the_uncached_ones(
    encoder: Encoder, ids: RaggedIds, tokens: int, retained: int, sparse: bool
) -> None:
    encoder.set_dropout(0.0)
    encoder.body.get_input_embeddings().sparse = sparse
    whole = copy.deepcopy(encoder)
    everything = [torch.from_numpy(array) for array in ids.padded(torch.arange(len(ids)).numpy(), 0)]
    expected = _loss(whole(*everything))
    expected.backward()
    losses = _cached(encoder, ids, tokens, retained)
    assert losses.total.item() == pytest.approx(expected.item(), abs=1e-5)
    got, wanted = _gradients(encoder), _gradients(whole)
    assert got.keys() == wanted.keys()
    for name, gradient in wanted.items():
        scale = max(1.0, float(gradient.abs().max()))
        assert float((got[name] - gradient).abs().max()) < 1e-5 * scale, name


def test_dropout_draws_the_same_numbers_again(encoder: Encoder, ids: RaggedIds) -> None:
    """With dropout, keeping all graphs is by definition one forward pass: repeating them must give the same."""
    encoder.set_dropout(0.3)
    results = []
    for retained in (10**6, 0):
        encoder.zero_grad(set_to_none=True)
        torch.manual_seed(5)
        losses = _cached(encoder, ids, 60, retained)
        results.append((losses.total, _gradients(encoder), torch.rand(3)))
    assert torch.equal(results[0][0], results[1][0])
    assert torch.equal(results[0][2], results[1][2])  # and the random state goes on as if each was drawn once
    for name, gradient in results[0][1].items():
        assert torch.allclose(gradient, results[1][1][name], atol=1e-6), name
    torch.manual_seed(6)
    assert _cached(encoder, ids, 60, 0).total != results[0][0]
