"""A student without layers is a BERT like any other: it embeds, is saved, exported, loaded and trained on."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
import transformers

from engine.embedding import load_embedder
from tests.trainer.tiny_models import TINY_WORDS
from trainer.errors import ModelLoadError
from trainer.export.exporting import ExportOptions, export
from trainer.models import Encoder, Pooling, Tokens, load_encoder
from trainer.newstudent.bag import bag_student, piece_shares, piece_table
from trainer.newstudent.building import build_student
from trainer.newstudent.joining import joined
from trainer.newstudent.tokenizer import train_tokenizer

_WIDTH = 24
_TEXTS = ["house Haus maison 家", "the dog sees the red house", "der Hund isst", "", "white tree " * 40]


@pytest.fixture(scope="module")
def tokens() -> Tokens:
    words = [word for entry in TINY_WORDS for word in entry.values()] * 20 + _TEXTS
    return train_tokenizer(words, pieces=200, character_coverage=1.0, seed_pieces=5000)


@pytest.fixture(scope="module")
def bag(tokens: Tokens) -> Encoder:
    table = torch.randn(tokens.highest_id + 1, _WIDTH, generator=torch.Generator().manual_seed(0)) / _WIDTH**0.5
    return bag_student(tokens, table * torch.linspace(0.2, 3, len(table))[:, None], max_tokens=64)


def test_a_text_is_the_sum_of_its_rows_whose_lengths_weigh(bag: Encoder) -> None:
    rows = [bag.table.detach()[torch.from_numpy(ids.astype(np.int64))].sum(0) for ids in bag.tokenize(_TEXTS)]
    sums = torch.nn.functional.normalize(torch.stack(rows), dim=-1).numpy()
    # The normalisation takes out the mean of a row, one direction of all, and bends the longest rows a little.
    assert float((sums * bag.embed(_TEXTS)).sum(axis=1).min()) > 0.95


def test_the_order_of_pieces_does_not_matter(bag: Encoder) -> None:
    forth, back = bag.embed(["house dog tree"]), bag.embed(["tree house dog"])
    assert np.allclose(forth, back, atol=1e-5)


def test_it_comes_back_from_a_folder_and_from_a_package(bag: Encoder, tmp_path: Path) -> None:
    again = load_encoder(bag.save(tmp_path / "folder"))
    assert np.allclose(again.embed(_TEXTS), bag.embed(_TEXTS), atol=1e-6)
    steps = export(bag, tmp_path / "package", ExportOptions("bag", "1", ("en", "de"), precision="float32-table8"))
    while next(steps, None) is not None:
        pass
    embedder = load_embedder(tmp_path / "package")
    assert float((embedder.embed_passages(_TEXTS) * bag.embed(_TEXTS)).sum(axis=1).min()) > 0.999
    trained_on = load_encoder(tmp_path / "package")
    assert float((trained_on.embed(_TEXTS) * bag.embed(_TEXTS)).sum(axis=1).min()) > 0.999
    assert trained_on.body.config.num_hidden_layers == 0


def test_a_package_of_one_is_trained_on(bag: Encoder) -> None:
    ids, mask = bag.pad(bag.tokenize(_TEXTS))
    bag.zero_grad()
    bag(ids, mask).square().sum().backward()
    gradient = bag.table.grad
    assert gradient is not None and float(gradient.norm()) > 0
    bag.zero_grad()


def test_the_first_table_comes_from_another_model(tokens: Tokens, tiny_bert_folder: Path) -> None:
    body = load_encoder(tiny_bert_folder, role="teacher")
    table = torch.randn(tokens.highest_id + 1, body.table.shape[1], generator=torch.Generator().manual_seed(1))
    model = build_student(body, tokens, table)
    rows = piece_table(model)
    shares = torch.from_numpy(piece_shares(tokens))
    assert rows.shape == (len(table), model.dim) and abs(float(rows.norm(dim=1).mean()) - 1) < 1e-5
    ordinary = shares > 0
    assert abs(float(shares.sum()) - 1) < 1e-9
    assert float(rows[~ordinary].norm(dim=1).max()) < float(rows[ordinary].norm(dim=1).mean())
    frequent = int(shares.argmax())
    assert float(rows[frequent].norm()) < float(rows[ordinary].norm(dim=1).mean())


def test_what_does_not_fit_is_refused(tokens: Tokens, tiny_bert_folder: Path) -> None:
    with pytest.raises(ModelLoadError):
        bag_student(tokens, torch.zeros(3, _WIDTH))
    with pytest.raises(ModelLoadError):
        piece_shares(load_encoder(tiny_bert_folder).tokens)


def test_joined_with_a_student_with_layers_it_adds_its_direction(tokens: Tokens, bag: Encoder) -> None:
    layered = _layered(tokens)
    both = joined(layered, bag, 0.7)
    texts = [text for text in _TEXTS if text]
    words = np.stack([bag.table.detach()[torch.from_numpy(ids.astype(np.int64))].sum(0) for ids in bag.tokenize(texts)])
    sums = layered.embed(texts) + 0.7 * words / np.linalg.norm(words, axis=1, keepdims=True)
    wanted = sums / np.linalg.norm(sums, axis=1, keepdims=True)
    np.testing.assert_allclose(both.embed(texts), wanted, atol=1e-5)
    for refused in (lambda: joined(both, bag), lambda: joined(layered, layered), lambda: joined(bag, both)):
        with pytest.raises(ModelLoadError):
            refused()
    learning = _learning(both)
    assert any(weight is both.table for weight in learning) and not any(weight is both.words for weight in learning)


def _learning(encoder: Encoder) -> list[torch.Tensor]:
    return [weight for group in encoder.parameter_groups(table_rate=1, body_rate=1) for weight in group["params"]]


def _layered(tokens: Tokens) -> Encoder:
    torch.manual_seed(1)
    config = transformers.BertConfig(
        vocab_size=tokens.highest_id + 1,
        hidden_size=_WIDTH,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=48,
        max_position_embeddings=64,
    )
    body = transformers.BertModel(config, add_pooling_layer=False)
    return Encoder(body, tokens, pooling=Pooling(), max_tokens=64).eval()
