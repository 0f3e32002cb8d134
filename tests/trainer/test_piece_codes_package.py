"""Codes of pieces in model packages: every precision, there and back, and packages that lie about them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from onnx import numpy_helper

from engine.embedding import load_embedder
from engine.errors import ModelPackageError
from tests.trainer.test_models_package import write_package
from tests.trainer.test_piece_codes import TEXTS, coded_tiny
from trainer.errors import ModelLoadError
from trainer.export.bert_graph import build
from trainer.export.bert_weights import bert_weights
from trainer.export.codes import CodeArrays, quantise_weights
from trainer.export.graph import make_graph
from trainer.export.precisions import PRECISIONS
from trainer.models import Encoder, PieceCodes, load_encoder
from trainer.models.package_codes import CODE_ROWS, CODE_WEIGHTS

_LEAST = {"float32": 0.99999, "float32-table8": 0.999, "int8-table4": 0.97}
TEXT = TEXTS[:4]  # an empty text is two special tokens: nothing to compare


@pytest.mark.parametrize("words", [True, False])
@pytest.mark.parametrize("precision", sorted(set(PRECISIONS) - {"int8-dynamic"}))
def test_codes_come_back_from_a_package(precision: str, words: bool, tmp_path: Path) -> None:
    encoder = coded_tiny(1, words=words)
    graph = make_graph(encoder, PRECISIONS[precision])
    folder = write_package(tmp_path / "p", graph, encoder, precision)
    packaged = load_embedder(folder).embed_passages(TEXT)
    assert (packaged * encoder.embed(TEXT, "passage: ")).sum(1).min() > _LEAST.get(precision, 0.99)
    again = load_encoder(folder)
    assert again.codes is not None and encoder.codes is not None and again.codes.same_rows(encoder.codes)
    assert (again.words is None) != words and again.pieces == encoder.pieces and len(again.table) == len(encoder.table)
    assert (again.embed(TEXT, "passage: ") * packaged).sum(1).min() > (0.99999 if precision == "float32" else 0.995)
    # As the package stands, not as it was before its rounding.
    assert (again.codes.weights - encoder.codes.weights).abs().max() < 0.01
    assert not again.codes.weights[encoder.codes.weights == 0].any()  # unused places stay unused


def test_several_texts_of_different_lengths_in_one_run(tmp_path: Path) -> None:
    encoder = coded_tiny(2)
    folder = write_package(tmp_path / "p", make_graph(encoder, PRECISIONS["float32"]), encoder, "float32")
    embedder = load_embedder(folder)
    ids, mask = encoder.pad(encoder.tokenize(TEXTS))
    feed = {"input_ids": ids.numpy(), "attention_mask": mask.numpy()}
    (together,) = embedder._session.run(None, feed)
    np.testing.assert_allclose(together, encoder.embed(TEXTS), atol=1e-5)


def test_a_package_without_a_layout_keeps_its_codes(tmp_path: Path) -> None:
    encoder = coded_tiny(3, words=False)
    folder = write_package(tmp_path / "p", build(bert_weights(encoder), PRECISIONS["int8"]), encoder, "int8")
    again = load_encoder(folder)
    assert again.codes is not None and again.pieces == encoder.pieces


def test_many_rows_take_four_bytes_few_take_two() -> None:
    codes = PieceCodes(torch.tensor([[0, 65_535]]), torch.ones(1, 2))
    assert CodeArrays.of(codes, 65_536).rows.dtype == np.uint16
    assert CodeArrays.of(codes, 65_537).rows.dtype == np.int32


@given(
    st.lists(st.floats(-3, 3, width=32), min_size=1, max_size=30),
    st.booleans(),
)
def test_quantised_weights_are_near_and_exact_at_0_and_1(values: list[float], ones: bool) -> None:
    weights = np.array([*values, 0.0, *([1.0] if ones else [])], np.float32)
    numbers, scale, zero = quantise_weights(weights)
    back = (numbers.astype(np.float32) - np.float32(zero)) * scale
    assert np.abs(back - weights).max() <= (weights.max() - weights.min() + 1) / 250
    assert (back[weights == 0] == 0).all() and np.allclose(back[weights == 1], 1, atol=1e-6)


def _rows(model: onnx.ModelProto, values: npt.NDArray[np.generic], name: str = CODE_ROWS) -> None:
    tensor = next(tensor for tensor in model.graph.initializer if tensor.name == name)
    tensor.CopyFrom(numpy_helper.from_array(values, name))


def _far(model: onnx.ModelProto, encoder: Encoder) -> None:
    rows = np.full((encoder.pieces, 4), 19, np.uint16)
    rows[60:] = 60_000  # pieces that the reference texts do not hold
    _rows(model, rows)


def _negative(model: onnx.ModelProto, encoder: Encoder) -> None:
    assert encoder.codes is not None
    _rows(model, encoder.codes.rows.numpy().astype(np.int32) - 1)


def _fewer(model: onnx.ModelProto, encoder: Encoder) -> None:
    _rows(model, np.zeros((3, 4), np.uint16))


def _fractions(model: onnx.ModelProto, encoder: Encoder) -> None:
    _rows(model, np.zeros((encoder.pieces, 4), np.float32))


def _endless(model: onnx.ModelProto, encoder: Encoder) -> None:
    _rows(model, np.full((encoder.pieces, 4), np.nan, np.float32), CODE_WEIGHTS)


def _without_weights(model: onnx.ModelProto, encoder: Encoder) -> None:
    for node in model.graph.node:
        node.input[:] = ["other" if name == CODE_WEIGHTS else name for name in node.input]
    next(tensor for tensor in model.graph.initializer if tensor.name == CODE_WEIGHTS).name = "other"


def _swapped(model: onnx.ModelProto, encoder: Encoder) -> None:
    """Names that say something else than the graph computes."""
    generator = np.random.default_rng(0)
    model.graph.initializer.append(
        numpy_helper.from_array(generator.integers(0, 20, (encoder.pieces, 4)).astype(np.uint16), "decoy")
    )
    for tensor in model.graph.initializer:
        tensor.name = {CODE_ROWS: "decoy", "decoy": CODE_ROWS}.get(tensor.name, tensor.name)
    for node in model.graph.node:
        node.input[:] = ["decoy" if name == CODE_ROWS else name for name in node.input]


@pytest.mark.parametrize("spoil", [_far, _negative, _fewer, _fractions, _endless, _without_weights, _swapped])
def test_packages_that_lie_about_their_codes_are_refused(
    spoil: Callable[[onnx.ModelProto, Encoder], None], tmp_path: Path
) -> None:
    encoder = coded_tiny(4)
    sound = make_graph(encoder, PRECISIONS["float32"])
    folder = write_package(tmp_path / "p", sound, encoder, "float32")
    spoilt = onnx.ModelProto()
    spoilt.CopyFrom(sound)
    spoil(spoilt, encoder)
    _replace(folder, spoilt)
    with pytest.raises(ModelLoadError):
        load_encoder(folder)


def test_rows_that_are_not_there_are_an_error_of_the_package_not_a_crash(tmp_path: Path) -> None:
    encoder = coded_tiny(5)
    model = make_graph(encoder, PRECISIONS["int8-table4"])
    folder = write_package(tmp_path / "p", model, encoder, "int8-table4")
    _rows(model, np.full((encoder.pieces, 4), 60_000, np.uint16))
    _replace(folder, model)
    with pytest.raises(ModelPackageError, match="does not run"):
        load_embedder(folder)
    with pytest.raises(ModelLoadError):
        load_encoder(folder)


def _replace(folder: Path, model: onnx.ModelProto) -> None:
    """Another graph under the same manifest, with its digest set right."""
    import hashlib
    import json

    data = model.SerializeToString()
    (folder / "model.onnx").write_bytes(data)
    manifest = json.loads((folder / "manifest.json").read_text())
    manifest["sha256"]["model.onnx"] = hashlib.sha256(data).hexdigest()
    (folder / "manifest.json").write_text(json.dumps(manifest))
