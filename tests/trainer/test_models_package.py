"""Model packages back to trainable encoders: every precision, traced graphs of other architectures, hostile layouts."""

from __future__ import annotations

import hashlib
import io
import json
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
import transformers
from safetensors.torch import save_file
from torch import Tensor, nn
from torch.nn import functional

from engine.embedding import load_embedder
from tests.trainer.tiny_models import random_model, save_model, tiny_tokenizer, write_json
from trainer.errors import ModelLoadError
from trainer.export.bert_graph import build
from trainer.export.bert_weights import bert_weights
from trainer.export.graph import make_graph
from trainer.export.precisions import PRECISIONS
from trainer.models import Encoder, Pooling, load_encoder
from trainer.models import package_layout as layouts

TEXTS = ["a red house", "Der Hund", "水 本", "la nuit et la mer, 3"]


def write_package(folder: Path, model: onnx.ModelProto, encoder: Encoder, precision: str) -> Path:
    """A package whose reference vectors are the graph's own."""
    folder.mkdir()
    data = model.SerializeToString()
    session = onnxruntime.InferenceSession(data)
    references = []
    for text in TEXTS:
        ids, mask = encoder.pad(encoder.tokenize([text]))
        (vector,) = session.run(None, {"input_ids": ids.numpy(), "attention_mask": mask.numpy()})[0]
        references.append({"text": text, "vector": [float(x) for x in vector]})
    files = {"model.onnx": data, "tokenizer.json": encoder.tokens.definition}
    for name, content in files.items():
        (folder / name).write_bytes(content)
    manifest = {
        "format_version": 1,
        "name": "tiny",
        "version": "1",
        "space_id": "tiny-1",
        "dim": encoder.dim,
        "max_tokens": encoder.max_tokens,
        "query_prefix": "",
        "passage_prefix": "passage: ",
        "languages": ["en"],
        "precision": precision,
        "sha256": {name: hashlib.sha256(content).hexdigest() for name, content in files.items()},
        "reference": references,
        "licence": "",
        "provenance": {},
        "metrics": {},
    }
    write_json(folder / "manifest.json", manifest)
    return folder


class _Unit(nn.Module):
    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        return functional.normalize(self.encoder(input_ids, attention_mask), dim=-1)


def traced(encoder: Encoder) -> onnx.ModelProto:
    """Exported by torch's own tracer, whose tensors have names of its making."""
    buffer = io.BytesIO()
    axes = {name: {0: "batch", 1: "tokens"} for name in ("input_ids", "attention_mask")}
    torch.onnx.export(
        _Unit(encoder),
        encoder.pad(encoder.tokenize(TEXTS[:2])),
        buffer,  # type: ignore[arg-type]
        input_names=list(axes),
        output_names=["embedding"],
        dynamic_axes=axes | {"embedding": {0: "batch"}},
        opset_version=17,
        dynamo=False,
    )
    return onnx.load_from_string(buffer.getvalue())


@pytest.mark.parametrize(("pooling", "layout"), [("mean", True), ("mean", False), ("cls", True)])
@pytest.mark.parametrize("precision", sorted(PRECISIONS))
def test_exported_packages_come_back(
    precision: str, pooling: str, layout: bool, tiny_bert_folder: Path, tmp_path: Path
) -> None:
    encoder = load_encoder(tiny_bert_folder, role="teacher")
    encoder.pooling = Pooling((pooling,))
    graph = build(bert_weights(encoder), PRECISIONS[precision])
    if layout:
        layouts.attach(graph, layouts.describe(graph, encoder))
    folder = write_package(tmp_path / "p", graph, encoder, precision)
    again = load_encoder(folder, role="student")
    assert (again.pooling, again.max_tokens, again.passage_prompt) == (encoder.pooling, 48, "passage: ")
    assert again.training and again.table.requires_grad
    cosines = (again.embed(TEXTS) * encoder.embed(TEXTS)).sum(1)
    assert cosines.min() > {"float32": 0.99999, "int8-table4": 0.98}.get(precision, 0.995)


@pytest.mark.parametrize("precision", ["int8", "int8-table4", "float32"])
def test_words_beside_the_body_come_back_from_package_and_folder(
    precision: str, tiny_bert_folder: Path, tmp_path: Path
) -> None:
    encoder = with_words(load_encoder(tiny_bert_folder, role="teacher"))
    graph = make_graph(encoder, PRECISIONS[precision])
    folder = write_package(tmp_path / "p", graph, encoder, precision)
    packaged = load_embedder(folder).embed_passages(TEXTS)
    wanted = encoder.embed(TEXTS, "passage: ")
    assert (packaged * wanted).sum(1).min() > (0.99999 if precision == "float32" else 0.98)
    again = load_encoder(folder)
    assert again.words is not None and not again.words.requires_grad
    assert (again.embed(TEXTS, "passage: ") * packaged).sum(1).min() > 0.995
    saved = load_encoder(encoder.save(tmp_path / "saved"))
    np.testing.assert_allclose(saved.embed(TEXTS), encoder.embed(TEXTS), atol=1e-6)
    assert saved.fingerprint() == encoder.fingerprint()


def test_words_of_another_size_are_refused(tiny_bert_folder: Path, tmp_path: Path) -> None:
    folder = with_words(load_encoder(tiny_bert_folder, role="teacher")).save(tmp_path / "m")
    save_file({"words": torch.zeros(3, 32)}, folder / "2_Words" / "model.safetensors")
    with pytest.raises(ModelLoadError, match="words of shape"):
        load_encoder(folder)
    save_file({"words": torch.full((3, 32), float("nan"))}, folder / "2_Words" / "model.safetensors")
    with pytest.raises(ModelLoadError, match="finite"):
        load_encoder(folder)


def with_words(encoder: Encoder) -> Encoder:
    words = torch.randn(encoder.table.shape, generator=torch.Generator().manual_seed(3))
    return Encoder(
        encoder.body,
        encoder.tokens,
        pooling=encoder.pooling,
        max_tokens=encoder.max_tokens,
        prompts=encoder.prompts,
        words=words,
        words_share=0.7,
    ).eval()


@pytest.mark.parametrize("kind", ["DistilBert", "ModernBert"])
@pytest.mark.filterwarnings("ignore")
def test_traced_graphs_of_other_architectures_carry_their_layout(kind: str, tmp_path: Path) -> None:
    size = {"vocab_size": tiny_tokenizer().get_vocab_size(), "pad_token_id": 0, "max_position_embeddings": 64}
    if kind == "DistilBert":
        config = transformers.DistilBertConfig(dim=32, n_layers=2, n_heads=4, hidden_dim=64, **size)
    else:
        wide = {"hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 4, "intermediate_size": 64}
        ends = {"cls_token_id": 2, "sep_token_id": 3, "bos_token_id": 2, "eos_token_id": 3}
        config = transformers.ModernBertConfig(**wide, **size, **ends)
    model = random_model(getattr(transformers, f"{kind}Model"), config, 5)
    encoder = load_encoder(save_model(tmp_path / "m", model), role="teacher")
    graph = traced(encoder)
    layouts.attach(graph, layouts.describe(graph, encoder))
    folder = write_package(tmp_path / "p", graph, encoder, "float32")
    again = load_encoder(folder)
    np.testing.assert_allclose(again.embed(TEXTS), encoder.embed(TEXTS), atol=1e-5)


def test_layouts_carry_small_weights_and_refuse_to_lose_large_ones(tiny_bert_folder: Path) -> None:
    encoder = load_encoder(tiny_bert_folder, role="teacher")
    graph = build(bert_weights(encoder), PRECISIONS["float32"])
    layout = layouts.describe(graph, encoder)
    assert "body.embeddings.token_type_embeddings.weight" in layout.inline
    del graph.graph.initializer[:]
    layouts._MOST_INLINE, kept = 100, layouts._MOST_INLINE  # type: ignore[misc]
    try:
        with pytest.raises(ValueError, match="does not hold"):
            layouts.describe(graph, encoder)
    finally:
        layouts._MOST_INLINE = kept  # type: ignore[misc]


def test_packages_that_compute_something_else_are_refused(tiny_bert_folder: Path, tmp_path: Path) -> None:
    encoder = load_encoder(tiny_bert_folder, role="teacher")
    graph = build(bert_weights(encoder), PRECISIONS["float32"])
    layout = layouts.describe(graph, encoder)
    query, key = (f"body.encoder.layer.1.attention.self.{part}.weight" for part in ("query", "value"))
    swapped = dict(layout.places) | {query: layout.places[key], key: layout.places[query]}
    layouts.attach(graph, layouts.Layout(layout.config, layout.pooling, layout.pad_id, swapped, (), layout.inline))
    with pytest.raises(ModelLoadError, match="differs"):
        load_encoder(write_package(tmp_path / "p", graph, encoder, "float32"))


@pytest.mark.parametrize(
    "text",
    ["{", "[]", '{"format": 9}', '{"format": 1}', json.dumps({"format": 1, "config": {"model_type": "x"}, "places": {}})],
)
def test_broken_layouts_are_refused(text: str, tiny_bert_folder: Path, tmp_path: Path) -> None:
    encoder = load_encoder(tiny_bert_folder, role="teacher")
    graph = build(bert_weights(encoder), PRECISIONS["float32"])
    entry = graph.metadata_props.add()
    entry.key, entry.value = layouts.METADATA_KEY, text
    with pytest.raises(ModelLoadError, match="turned back"):
        load_encoder(write_package(tmp_path / "p", graph, encoder, "float32"))


def test_damaged_packages_are_refused(tiny_bert_folder: Path, tmp_path: Path) -> None:
    encoder = load_encoder(tiny_bert_folder, role="teacher")
    graph = build(bert_weights(encoder), PRECISIONS["float32"])
    folder = write_package(tmp_path / "p", graph, encoder, "float32")
    (folder / "model.onnx").write_bytes((folder / "model.onnx").read_bytes()[:-10])
    with pytest.raises(ModelLoadError, match="sha256"):
        load_encoder(folder)


@pytest.mark.slow
def test_the_bundled_package_comes_back() -> None:
    encoder = load_encoder("bundled")
    assert encoder.dim == len(encoder.embed(["Guten Tag"])[0]) and len(encoder.table) > 1000
