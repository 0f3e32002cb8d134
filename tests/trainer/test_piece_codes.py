"""Pieces as mixtures of rows: the same as a table written out, in training, folders and joining; hostile ones refused."""

from __future__ import annotations

import copy
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file, save_file
from torch import Tensor

from tests.trainer.tiny_models import tiny_bert, tiny_tokenizer, write_json
from trainer.config import ScheduleConfig
from trainer.errors import ModelLoadError
from trainer.models import Encoder, PieceCodes, Pooling, Tokens, load_encoder
from trainer.models.coded import coded, expanded
from trainer.models.huggingface import without_pooler
from trainer.newstudent.bag import bag_student
from trainer.newstudent.joining import joined
from trainer.optimisers import Optimiser

TEXTS = ["a red house", "Der Hund", "水 本", "la nuit et la mer, 3", ""]
ROWS, WIDTH = 20, 32


def random_codes(pieces: int, rows: int, seed: int, places: int = 4, *, words: bool = True) -> PieceCodes:
    """Mixtures of up to ``places`` rows, some weights below 0, and every other piece a row of its own."""
    generator = torch.Generator().manual_seed(seed)
    chosen = torch.randint(rows, (pieces, places), generator=generator)
    weights = torch.rand(pieces, places, generator=generator) * 1.2 - 0.2
    weights[torch.rand(pieces, places, generator=generator) < 0.3] = 0.0
    weights[::2] = 0.0
    weights[::2, 0] = 1.0
    own = torch.where(weights != 0, weights * torch.rand(pieces, 1, generator=generator), weights)
    return PieceCodes(chosen, weights, own if words else None)


def coded_tiny(seed: int = 0, *, words: bool = True) -> Encoder:
    """The tiny BERT with a table of 20 rows, of which every piece of its tokenizer is mixed."""
    tokens = Tokens.from_backend(tiny_tokenizer())
    plain = Encoder(without_pooler(tiny_bert(WIDTH, 1)), tokens, pooling=Pooling(), max_tokens=48, words_share=0.7)
    generator = torch.Generator().manual_seed(seed)
    table, own = (torch.randn(ROWS, WIDTH, generator=generator) * 0.15 for _ in range(2))
    codes = random_codes(tokens.highest_id + 1, ROWS, seed, words=words)
    return coded(plain, tokens, codes, table, own if words else None).eval()


@given(seed=st.integers(0, 2**16), words=st.booleans())
@settings(max_examples=10, deadline=None)
def test_codes_give_the_vectors_and_gradients_of_the_table_written_out(seed: int, words: bool) -> None:
    encoder = coded_tiny(seed, words=words)
    plain = expanded(encoder)
    assert encoder.pieces == plain.pieces == len(plain.table) and len(encoder.table) == ROWS and plain.codes is None
    np.testing.assert_allclose(encoder.embed(TEXTS), plain.embed(TEXTS), atol=1e-5)
    for model in (encoder, plain):
        model(*model.pad(model.tokenize(TEXTS))).square().sum().backward()
    assert plain.table.grad is not None and encoder.codes is not None and encoder.table.grad is not None
    codes = encoder.codes
    wanted = torch.zeros(ROWS, WIDTH)
    for place in range(codes.places):
        wanted.index_add_(0, codes.rows[:, place].long(), codes.weights[:, place, None] * plain.table.grad)
    torch.testing.assert_close(encoder.table.grad, wanted, atol=1e-4, rtol=1e-4)
    for (name, weight), other in zip(encoder.named_parameters(), plain.parameters(), strict=True):
        if weight is not encoder.table and weight.grad is not None:
            torch.testing.assert_close(weight.grad, other.grad, atol=1e-4, rtol=1e-4, msg=name)


def test_sparse_steps_move_the_rows_that_were_read_and_no_others() -> None:
    encoder = coded_tiny(3)
    assert encoder.codes is not None
    optimiser = Optimiser(encoder, None, ScheduleConfig(table_rate=0.1, body_rate=0.0), sparse_table=True)
    before = encoder.table.detach().clone()

    def step(texts: list[str]) -> Tensor:
        ids, mask = encoder.pad(encoder.tokenize(texts))
        encoder(ids, mask).square().sum().backward()
        assert encoder.table.grad is not None and encoder.table.grad.is_sparse
        optimiser.clip()
        optimiser.step()
        optimiser.zero()
        return ids.unique()

    pieces = step(TEXTS[:1])
    read = encoder.codes.rows[pieces][encoder.codes.weights[pieces] != 0].unique()
    moved = (encoder.table.detach() != before).any(dim=1).nonzero().flatten()
    assert moved.tolist() == read.tolist() and 0 < len(read) < ROWS
    step(TEXTS[1:])  # other rows join in


def test_dense_and_sparse_gradients_are_the_same() -> None:
    encoder = coded_tiny(4)
    gradients = []
    for sparse in (False, True):
        encoder.body.get_input_embeddings().sparse = sparse
        encoder(*encoder.pad(encoder.tokenize(TEXTS))).square().sum().backward()
        assert encoder.table.grad is not None
        gradients.append(encoder.table.grad.to_dense() if sparse else encoder.table.grad)
        encoder.table.grad = None
    torch.testing.assert_close(*gradients)


def test_codes_come_back_from_a_folder(tmp_path: Path) -> None:
    encoder = coded_tiny(5)
    again = load_encoder(encoder.save(tmp_path / "m"))
    assert again.codes is not None and encoder.codes is not None and again.codes.same_rows(encoder.codes)
    np.testing.assert_array_equal(again.embed(TEXTS), encoder.embed(TEXTS))
    assert load_encoder(again.save(tmp_path / "n")).fingerprint() == again.fingerprint() != expanded(again).fingerprint()
    twin = copy.deepcopy(encoder)
    np.testing.assert_array_equal(twin.embed(TEXTS), encoder.embed(TEXTS))
    twin.codes = PieceCodes(encoder.codes.rows, encoder.codes.weights * 2, encoder.codes.word_weights)
    assert twin.fingerprint() != encoder.fingerprint()
    alone = load_encoder(coded_tiny(5, words=False).save(tmp_path / "alone"))
    assert alone.codes is not None and alone.codes.word_weights is None and alone.words is None


def test_a_plain_table_written_as_codes_changes_nothing() -> None:
    plain = expanded(coded_tiny(6))
    assert expanded(plain) is plain
    codes = PieceCodes.plain(plain.pieces, places=3)
    again = coded(plain, plain.tokens, codes, plain.table, plain.words)
    np.testing.assert_allclose(again.embed(TEXTS), plain.embed(TEXTS), atol=1e-6)
    assert again.table is not plain.table and again.training == plain.training


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"rows": torch.full((3, 2), -1)}, "rows from -1"),
        ({"rows": torch.full((3, 2), 2**40)}, "codes name rows"),
        ({"rows": torch.zeros(3, 2)}, "whole numbers"),
        ({"rows": torch.zeros(3, 2, dtype=torch.bool)}, "whole numbers"),
        ({"rows": torch.zeros(0, 2, dtype=torch.int64)}, "whole numbers"),
        ({"rows": torch.zeros(6, dtype=torch.int64)}, "whole numbers"),
        ({"weights": torch.zeros(3, 1)}, "weights"),
        ({"weights": torch.zeros(3, 2, dtype=torch.int64)}, "weights"),
        ({"weights": torch.full((3, 2), float("nan"))}, "finite"),
        ({"word_weights": torch.full((3, 2), float("inf"))}, "finite"),
        ({"word_weights": torch.zeros(2, 3)}, "weights"),
        ({"rows": torch.full((3, 2), ROWS)}, "row 20 of a table of 20"),
        ({}, "token ids up to"),
        ({"weights": None}, "weights"),
    ],
)
def test_hostile_codes_are_refused(change: dict[str, Tensor | None], told: str, tmp_path: Path) -> None:
    folder = coded_tiny(7).save(tmp_path / "m")
    sound = {"rows": torch.zeros(3, 2, dtype=torch.int64), "weights": torch.ones(3, 2), "word_weights": torch.ones(3, 2)}
    place = folder / "3_Codes" / "model.safetensors"
    assert load_file(place)["rows"].shape[1] == 4
    save_file({name: value for name, value in (sound | change).items() if value is not None}, place)
    with pytest.raises(ModelLoadError, match=told):
        load_encoder(folder)


def test_damaged_codes_and_unknown_rows_are_refused(tmp_path: Path) -> None:
    folder = coded_tiny(8).save(tmp_path / "m")
    place = folder / "3_Codes" / "model.safetensors"
    place.write_bytes(place.read_bytes()[:-9])
    with pytest.raises(ModelLoadError, match="codes"):
        load_encoder(folder)
    place.unlink()
    with pytest.raises(ModelLoadError, match=r"model\.safetensors is missing"):
        load_encoder(folder)
    write_json(folder / "modules.json", [{"type": "x.Transformer", "path": ""}, {"type": "x.Codes", "path": "3_Codes"}])
    with pytest.raises(ModelLoadError, match="Pooling expected"):
        load_encoder(folder)


def test_bodies_that_do_more_than_look_up_take_no_codes() -> None:
    plain = expanded(coded_tiny(9))

    class Scaled(torch.nn.Embedding):
        pass

    plain.body.set_input_embeddings(Scaled(ROWS, WIDTH))
    with pytest.raises(ValueError, match="more than look rows up"):
        Encoder(plain.body, plain.tokens, pooling=Pooling(), max_tokens=48, codes=random_codes(9, ROWS, 0))


def test_a_bag_of_the_same_rows_becomes_the_words_with_weights_of_its_own() -> None:
    layered = coded_tiny(10, words=False)
    assert layered.codes is not None
    tokens = layered.tokens
    rows = torch.randn(ROWS, WIDTH, generator=torch.Generator().manual_seed(1))
    plain = bag_student(tokens, torch.zeros(tokens.highest_id + 1, WIDTH))
    other = PieceCodes(layered.codes.rows, layered.codes.weights * 0.5 + 0.1)
    bag = coded(plain, tokens, other, rows)
    both = joined(layered, bag, 0.6)
    np.testing.assert_allclose(
        both.embed(TEXTS[:3]), joined(expanded(layered), expanded(bag), 0.6).embed(TEXTS[:3]), atol=1e-5
    )
    for wrong in (plain, coded(plain, tokens, random_codes(len(other), ROWS, 99), rows)):
        with pytest.raises(ModelLoadError, match="same rows"):
            joined(layered, wrong)
