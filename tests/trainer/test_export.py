"""From an encoder to a package that the engine runs and training can go on from."""

from __future__ import annotations

import json
from collections.abc import Generator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from engine.embedding import load_embedder
from engine.model.model_manifest import MODEL_FILE
from tests.trainer.tiny_models import random_model, save_sentence_model, tiny_tokenizer
from trainer.data_writing import write_prepared
from trainer.errors import ExportError
from trainer.evaluation.dev import DevEvaluator
from trainer.evaluation.retrieval_set import RetrievalSet
from trainer.export.exporting import ExportOptions, ExportResult, export, space_id
from trainer.export.gate import best_estimates, upper_bound
from trainer.models import Encoder, load_encoder
from trainer.records import PairRecord, SplitName


def finish(steps: Generator[Any, None, ExportResult]) -> ExportResult:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: ExportResult = end.value
            return result


def options(precision: str = "auto") -> ExportOptions:
    return ExportOptions("tiny", "1.0", ("en", "de", "fr", "ja"), precision, provenance={"teacher": "<none>"})


@pytest.fixture
def held_out(tmp_path: Path, tiny_pairs: list[PairRecord]) -> RetrievalSet:
    return DevEvaluator(write_prepared(tmp_path / "data", {SplitName.DEV: tiny_pairs[:40]})).set


def texts(given: RetrievalSet, language: str) -> list[str]:
    return [item.text for item in given.passages if item.language == language]


def test_float_package_computes_what_torch_computes_in_every_language(
    tmp_path: Path, tiny_bert_folder: Path, held_out: RetrievalSet
) -> None:
    encoder = load_encoder(tiny_bert_folder, role="teacher")
    result = finish(export(encoder, tmp_path / "package", options("float32"), held_out))
    embedder = load_embedder(result.folder)
    for language in held_out.passage_languages:
        ours = embedder.embed_passages(texts(held_out, language))
        assert (ours * encoder.embed(texts(held_out, language))).sum(axis=1).min() > 0.9999
    assert result.manifest.precision == "float32"
    assert result.costs[0].worst[1] == pytest.approx(0.0, abs=1e-9)


def test_int8_vectors_do_not_depend_on_their_company(tmp_path: Path, tiny_bert_folder: Path) -> None:
    import onnxruntime as ort

    from trainer.export.graph import make_graph
    from trainer.export.precisions import PRECISIONS

    encoder = load_encoder(tiny_bert_folder, role="teacher")
    model = make_graph(encoder, PRECISIONS["int8"]).SerializeToString()
    session = ort.InferenceSession(model, providers=["CPUExecutionProvider"])
    words = ["red house", "big big water in the old city by the sea", "fire"]
    rows = encoder.tokenize(words)

    def run(chosen: list[Any]) -> np.ndarray:
        ids, mask = encoder.pad(chosen)
        return session.run(None, {"input_ids": ids.numpy(), "attention_mask": mask.numpy()})[0]

    together = run(rows)
    alone = np.vstack([run([row]) for row in rows])
    assert (together * alone).sum(axis=1).min() > 0.99999
    assert (together * encoder.embed(words)).sum(axis=1).min() > 0.99


@pytest.mark.parametrize("bias", [True, False])
def test_a_map_after_the_pooling_is_in_the_graph_at_every_precision(
    tmp_path: Path, tiny_bert_folder: Path, bias: bool
) -> None:
    plain = load_encoder(tiny_bert_folder, role="teacher")
    torch.manual_seed(0)
    dense = [torch.nn.Linear(32, 24, bias=bias), torch.nn.Linear(24, 16, bias=bias)]
    encoder = Encoder(plain.body, plain.tokens, pooling=plain.pooling, max_tokens=plain.max_tokens, dense=dense).eval()
    sample = ["red house", "big water in the old city", "家"]
    for precision in ("int8", "float32-table8", "float32"):
        made = _package(encoder, tmp_path / precision, precision)
        embedder = load_embedder(made)
        assert embedder.dim == 16
        assert (embedder.embed_passages(sample) * encoder.embed(sample)).sum(axis=1).min() > 0.99
        again = load_encoder(made)
        assert len(again.dense) == 2
        assert (again.embed(sample) * encoder.embed(sample)).sum(axis=1).min() > 0.99


def _package(encoder: Encoder, folder: Path, precision: str) -> Path:
    """A package at this precision, whatever it costs."""
    from trainer.export.exporting import _finish, _write
    from trainer.export.precisions import PRECISIONS

    embedder = _write(encoder, folder, PRECISIONS[precision], options())
    _finish(folder, embedder, options(), [], [])
    return folder


def test_the_package_says_how_its_precision_was_chosen_and_trains_on(
    tmp_path: Path, tiny_bert_folder: Path, held_out: RetrievalSet
) -> None:
    encoder = load_encoder(tiny_bert_folder, role="teacher")
    result = finish(export(encoder, tmp_path / "package", options(), held_out))
    assert max(*result.costs[-1].lost.values(), result.costs[-1].upper) <= 0.005
    assert all(not cost.acceptable for cost in result.costs[:-1])
    card = (result.folder / "MODEL_CARD.md").read_text(encoding="utf-8")
    assert all(note in card for note in result.notes)
    assert "<none>" not in card
    assert set(result.costs[-1].least_cosine) == {"en", "de", "fr", "ja"}
    again = load_encoder(result.folder, role="student")
    sample = texts(held_out, "ja")
    assert (again.embed(sample) * encoder.embed(sample)).sum(axis=1).min() > 0.98
    manifest = json.loads((result.folder / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["space_id"].startswith("tiny-1.0-")
    assert sorted(entry.name for entry in result.folder.iterdir()) == [
        "MODEL_CARD.md",
        "manifest.json",
        "model.onnx",
        "tokenizer.json",
    ]


def test_few_queries_are_judged_by_all_languages_and_many_by_themselves() -> None:
    rng = np.random.default_rng(0)
    count = np.array([5] * 40 + [4000])
    group = np.repeat(np.arange(41), count)
    chance = rng.normal(0.002, 0.03, len(group))  # as int8 was measured: a fifth of a point, three points a query
    plain = np.bincount(group, weights=chance) / count
    assert plain.max() > 0.01  # by the plain means it would be refused
    assert best_estimates(chance, group).max() < 0.005
    chance[group == 40] += 0.006
    estimates = best_estimates(chance, group)
    assert estimates[40] == pytest.approx(0.008, abs=0.0015)  # a real cost in a language with text enough shows
    chance[group == 3] += 0.3
    assert best_estimates(chance, group)[3] > 0.05  # and so does a great one on five queries
    assert best_estimates(np.ones(3), np.zeros(3, np.intp)) == pytest.approx([1.0])


def test_too_little_text_shows_nothing() -> None:
    rng = np.random.default_rng(1)
    few, many = rng.normal(0.002, 0.03, 40), rng.normal(0.002, 0.03, 4000)
    assert upper_bound(few, np.arange(40)) > 0.005 > upper_bound(many, np.arange(4000)) > 0.002
    # Versions of one query that err together are one observation, not forty.
    assert upper_bound(np.repeat(few, 40), np.repeat(np.arange(40), 40)) > 0.005


def test_ten_records_are_too_little_to_judge_by(
    tmp_path: Path, tiny_bert_folder: Path, tiny_pairs: list[PairRecord]
) -> None:
    given = DevEvaluator(write_prepared(tmp_path / "data", {SplitName.DEV: tiny_pairs[:10]})).set
    result = finish(export(load_encoder(tiny_bert_folder, role="teacher"), tmp_path / "package", options(), given))
    assert result.manifest.precision.startswith("float") and any("too little" in note for note in result.notes)


def test_a_precision_that_costs_too_much_is_refused(
    tmp_path: Path, tiny_bert_folder: Path, held_out: RetrievalSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("trainer.export.precisions.COLUMN_LEVELS", 1)  # a rounding that ruins the model
    encoder = load_encoder(tiny_bert_folder, role="teacher")
    result = finish(export(encoder, tmp_path / "package", options("int8"), held_out))
    assert result.costs[0].precision == "int8"
    assert not result.costs[0].acceptable
    assert result.manifest.precision.startswith("float")
    assert any("int8 was asked for" in note for note in result.notes)


@pytest.mark.parametrize(
    ("asked", "tried"),
    [
        ("auto", ["int8", "float32-table8"]),
        ("int8", ["int8", "float32-table8"]),
        ("int8-table4", ["int8-table4", "int8", "float32-table8"]),
    ],
)
def test_what_follows_a_refused_precision_is_finer_never_coarser(
    tmp_path: Path,
    tiny_bert_folder: Path,
    held_out: RetrievalSet,
    monkeypatch: pytest.MonkeyPatch,
    asked: str,
    tried: list[str],
) -> None:
    monkeypatch.setattr("trainer.export.precisions.COLUMN_LEVELS", 1)
    encoder = load_encoder(tiny_bert_folder, role="teacher")
    result = finish(export(encoder, tmp_path / "package", options(asked), held_out))
    assert [cost.precision for cost in result.costs][: len(tried)] == tried


def test_without_held_out_text_products_stay_float(tmp_path: Path, tiny_bert_folder: Path) -> None:
    result = finish(export(load_encoder(tiny_bert_folder, role="teacher"), tmp_path / "package", options()))
    assert result.manifest.precision == "float32-table8"
    assert (result.folder / MODEL_FILE).is_file()


def test_prompts_and_cls_pooling_travel(tmp_path: Path) -> None:
    folder = save_sentence_model(tmp_path / "model", width=32, seed=5, query_prompt="ask: ", pooling="cls")
    encoder = load_encoder(folder, role="teacher")
    result = finish(export(encoder, tmp_path / "package", options("float32")))
    embedder = load_embedder(result.folder)
    assert embedder.manifest.query_prefix == "ask: "
    assert (embedder.embed_queries(["red dog"]) * encoder.embed(["red dog"], "ask: ")).sum() > 0.9999
    assert load_encoder(result.folder).pooling == encoder.pooling


def xlm_roberta() -> torch.nn.Module:
    from transformers import XLMRobertaConfig, XLMRobertaModel

    config = XLMRobertaConfig(
        vocab_size=tiny_tokenizer().get_vocab_size(),
        hidden_size=32,
        num_hidden_layers=1,
        num_attention_heads=4,
        intermediate_size=48,
        max_position_embeddings=66,
        pad_token_id=0,
        type_vocab_size=1,
    )
    return random_model(XLMRobertaModel, config, 3)


def modern_bert() -> torch.nn.Module:
    from transformers import ModernBertConfig, ModernBertModel

    config = ModernBertConfig(
        vocab_size=tiny_tokenizer().get_vocab_size(),
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=48,
        max_position_embeddings=64,
        pad_token_id=0,
    )
    return random_model(ModernBertModel, config, 4)


@pytest.mark.parametrize("make", [xlm_roberta, modern_bert])
def test_other_architectures(tmp_path: Path, make: Any, held_out: RetrievalSet) -> None:
    folder = save_sentence_model(tmp_path / "model", width=32, seed=0, model=make())
    encoder: Encoder = load_encoder(folder, role="teacher")
    result = finish(export(encoder, tmp_path / "package", options("float32"), held_out))
    sample = texts(held_out, "de")
    assert (load_embedder(result.folder).embed_passages(sample) * encoder.embed(sample)).sum(axis=1).min() > 0.9999
    again = load_encoder(result.folder)
    assert (again.embed(sample) * encoder.embed(sample)).sum(axis=1).min() > 0.9999


def test_other_things_are_not_overwritten(tmp_path: Path, tiny_bert_folder: Path) -> None:
    (tmp_path / "package").mkdir()
    (tmp_path / "package" / "thesis.txt").write_text("mine")
    with pytest.raises(ExportError, match="something else"):
        finish(export(load_encoder(tiny_bert_folder, role="teacher"), tmp_path / "package", options()))
    assert [entry.name for entry in tmp_path.iterdir()] == ["package"]


def test_the_space_is_that_of_the_network_and_its_tokenizer() -> None:
    options = ExportOptions(name="tiny", version="1.0", languages=("en",))
    digests = {"model.onnx": "a" * 64, "tokenizer.json": "b" * 64}
    one = space_id(options, digests)
    assert one.startswith("tiny-1.0-")
    assert one == space_id(options, dict(digests))
    assert len({one, *(space_id(options, {**digests, name: "c" * 64}) for name in digests)}) == 3
