"""Models from folders: vectors equal to sentence-transformers', bad folders refused with a reason."""

from __future__ import annotations

import json
import shutil
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
import transformers
from safetensors.torch import load_file, save_file
from torch import nn

from tests.trainer.tiny_models import random_model, save_model, save_sentence_model, tiny_bert, tiny_tokenizer, write_json
from trainer.errors import ModelLoadError
from trainer.models import Encoder, Pooling, load_encoder
from trainer.models.hub import looks_like_name

TEXTS = ["a red house", "Der Hund, 3 x groß!", "水 本 夜", "", "city " * 90, "école\ud800 blanche"]
SIZE = {
    "hidden_size": 32,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "intermediate_size": 64,
    "max_position_embeddings": 66,
}
ARCHITECTURES: dict[str, dict[str, Any]] = {
    "Bert": SIZE | {"pad_token_id": 0},
    "XLMRoberta": SIZE | {"pad_token_id": 0},
    "MPNet": SIZE | {"pad_token_id": 0},
    "DistilBert": {
        "dim": 32,
        "n_layers": 2,
        "n_heads": 4,
        "hidden_dim": 64,
        "max_position_embeddings": 66,
        "pad_token_id": 0,
    },
    "ModernBert": SIZE | {"pad_token_id": 0, "cls_token_id": 2, "sep_token_id": 3, "bos_token_id": 2, "eos_token_id": 3},
    "T5": {"d_model": 32, "d_kv": 8, "d_ff": 64, "num_layers": 2, "num_heads": 4, "pad_token_id": 0},
    "Qwen3": SIZE | {"num_key_value_heads": 2, "head_dim": 8, "pad_token_id": 0, "bos_token_id": 2, "eos_token_id": 3},
}


def make(kind: str) -> transformers.PreTrainedModel:
    """A tiny random model of an architecture."""
    names = {"T5": ("T5EncoderModel", "T5Config")}.get(kind, (f"{kind}Model", f"{kind}Config"))
    config = getattr(transformers, names[1])(vocab_size=tiny_tokenizer().get_vocab_size(), **ARCHITECTURES[kind])
    return random_model(getattr(transformers, names[0]), config, seed=3)


def reference(folder: Path, texts: list[str], prompt: str = "") -> np.ndarray:
    """What sentence-transformers computes."""
    library = pytest.importorskip("sentence_transformers")
    model = library.SentenceTransformer(str(folder), device="cpu", local_files_only=True)
    clean = [text.replace("\ud800", "\ufffd") for text in texts]
    return model.encode(clean, prompt=prompt or None, normalize_embeddings=True)


@pytest.fixture
def student(tiny_bert_folder: Path, tmp_path: Path) -> Path:
    """A copy that a test may damage."""
    return shutil.copytree(tiny_bert_folder, tmp_path / "model")


def test_roles_and_attributes(tiny_bert_folder: Path, tiny_teacher_folder: Path) -> None:
    student, teacher = load_encoder(tiny_bert_folder, role="student"), load_encoder(tiny_teacher_folder, role="teacher")
    assert (student.dim, teacher.dim) == (32, 48)
    assert (student.max_tokens, teacher.query_prompt) == (48, "query: ")
    assert student.training and not teacher.training
    assert all(weight.requires_grad for weight in student.parameters())
    assert not any(weight.requires_grad for weight in teacher.parameters())
    vectors = student.embed(["a red house", "der Hund", "水"])
    assert student.training
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert (vectors @ vectors.T)[0, 1] < 0.999


@pytest.mark.parametrize("kind", ARCHITECTURES)
def test_vectors_are_those_of_sentence_transformers(kind: str, tmp_path: Path) -> None:
    pooling = "lasttoken" if kind == "Qwen3" else "mean"
    folder = save_sentence_model(tmp_path / kind, width=32, seed=0, model=make(kind), pooling=pooling)
    encoder = load_encoder(folder, role="teacher")
    assert encoder.max_tokens == 48
    np.testing.assert_allclose(encoder.embed(TEXTS), reference(folder, TEXTS), atol=2e-5)
    saved = encoder.save(tmp_path / "saved")
    np.testing.assert_allclose(load_encoder(saved, role="teacher").embed(TEXTS), encoder.embed(TEXTS), atol=1e-6)
    np.testing.assert_allclose(reference(saved, TEXTS), encoder.embed(TEXTS), atol=2e-5)


@pytest.mark.parametrize("mode", ["cls", "max", "mean", "mean_sqrt_len_tokens", "weightedmean", "lasttoken"])
def test_poolings_are_those_of_sentence_transformers(mode: str) -> None:
    library = pytest.importorskip("sentence_transformers.models")
    hidden = torch.randn(3, 7, 8, generator=torch.Generator().manual_seed(0))
    mask = torch.tensor([[1] * 7, [1] * 4 + [0] * 3, [1] + [0] * 6])
    theirs = library.Pooling(8, pooling_mode=mode)({"token_embeddings": hidden, "attention_mask": mask})[
        "sentence_embedding"
    ]
    torch.testing.assert_close(Pooling((mode,))(hidden, mask), theirs)


def test_pooling_configurations_of_old_and_new_versions() -> None:
    old = {"word_embedding_dimension": 8, "pooling_mode_cls_token": True, "pooling_mode_mean_tokens": True}
    assert Pooling.from_config(old).modes == ("cls", "mean")
    assert Pooling.from_config({"embedding_dimension": 8, "pooling_mode": ["cls", "mean"]}).modes == ("cls", "mean")
    assert Pooling.from_config(Pooling(("cls", "max")).to_config(8)).modes == ("cls", "max")
    for bad in ({"pooling_mode": "attention"}, {"pooling_mode": 3}, {"pooling_mode": "mean", "include_prompt": False}):
        with pytest.raises(ValueError):
            Pooling.from_config(bad)


def test_mean_pooling_keeps_its_precision_under_autocast() -> None:
    hidden = torch.randn(2, 300, 8, generator=torch.Generator().manual_seed(1))
    mask = torch.ones(2, 300, dtype=torch.long)
    with torch.autocast("cpu", torch.bfloat16):
        pooled = Pooling()(hidden, mask)
    torch.testing.assert_close(pooled, hidden.mean(1), atol=1e-6, rtol=1e-5)


def test_prompts_lower_case_and_dense_layers_are_honoured(tmp_path: Path) -> None:
    folder = save_sentence_model(tmp_path / "m", width=32, seed=5, query_prompt="QUERY: ")
    write_json(folder / "sentence_bert_config.json", {"max_seq_length": 20, "do_lower_case": True})
    layer = nn.Linear(32, 12)
    (folder / "3_Dense").mkdir()
    save_file(
        {"linear.weight": layer.weight.detach(), "linear.bias": layer.bias.detach()}, folder / "3_Dense/model.safetensors"
    )
    shape = {"in_features": 32, "out_features": 12, "bias": True}
    write_json(folder / "3_Dense/config.json", shape | {"activation_function": "torch.nn.modules.activation.Tanh"})
    modules = json.loads((folder / "modules.json").read_text())
    modules.insert(2, {"idx": 3, "name": "3", "path": "3_Dense", "type": "sentence_transformers.models.Dense"})
    write_json(folder / "modules.json", modules)
    encoder = load_encoder(folder, role="teacher")
    assert (encoder.dim, encoder.max_tokens, encoder.query_prompt, encoder.passage_prompt) == (12, 20, "QUERY: ", "")
    got = encoder.embed(TEXTS, encoder.query_prompt)
    np.testing.assert_allclose(got, reference(folder, TEXTS, "QUERY: "), atol=2e-5)
    saved = encoder.save(tmp_path / "saved")
    np.testing.assert_allclose(load_encoder(saved).embed(TEXTS, "QUERY: "), got, atol=1e-6)
    np.testing.assert_allclose(reference(saved, TEXTS, "QUERY: "), got, atol=2e-5)


def test_a_teacher_without_prompts_gets_those_named(tiny_bert_folder: Path) -> None:
    assert load_encoder(tiny_bert_folder, role="teacher").query_prompt == ""
    named = load_encoder(tiny_bert_folder, role="teacher", query_prompt="ask: ")
    assert (named.query_prompt, named.passage_prompt) == ("ask: ", "")


def test_tokens_are_cut_behind_the_prompt_and_padded(tiny_bert_folder: Path) -> None:
    encoder = load_encoder(tiny_bert_folder)
    rows = encoder.tokenize(["dog " * 100, "dog", ""], "red ", max_tokens=9)
    assert [len(row) for row in rows] == [9, 4, 3]
    assert all(row.dtype == np.int32 and row[0] == 2 and row[-1] == 3 for row in rows)
    ids, mask = encoder.pad(rows)
    assert ids.shape == mask.shape == (3, 9)
    assert mask.sum(1).tolist() == [9, 4, 3] and ids[1, 4:].eq(encoder.pad_id).all()
    assert [array.shape for array in encoder.pad([])] == [(0, 1), (0, 1)]


def test_parameter_groups_hold_every_weight_once(tiny_bert_folder: Path) -> None:
    encoder = load_encoder(tiny_bert_folder)
    groups = encoder.parameter_groups(table_rate=1e-3, body_rate=1e-4, weight_decay=0.01)
    assert [group["name"] for group in groups] == ["table", "body", "plain"]
    found = [id(weight) for group in groups for weight in group["params"]]
    assert sorted(found) == sorted(id(weight) for weight in encoder.parameters())
    loss = encoder(*encoder.pad(encoder.tokenize(["a dog", "hand"]))).square().sum()
    loss.backward()
    assert all(weight.grad is not None for weight in encoder.parameters())  # no part that never learns


def test_fingerprints_tell_models_apart(tiny_bert_folder: Path) -> None:
    one, other = load_encoder(tiny_bert_folder), load_encoder(tiny_bert_folder)
    assert one.fingerprint() == other.fingerprint()
    with torch.no_grad():
        other.table[5, 3] += 1e-3
    assert one.fingerprint() != other.fingerprint()
    assert load_encoder(tiny_bert_folder, query_prompt="q: ").fingerprint() != one.fingerprint()


def test_dropout_can_be_switched_off(tiny_bert_folder: Path) -> None:
    encoder = load_encoder(tiny_bert_folder)
    batch = encoder.pad(encoder.tokenize(["a red house by the sea"]))
    assert not torch.equal(encoder(*batch), encoder(*batch))
    encoder.set_dropout(0.0)
    assert torch.equal(encoder(*batch), encoder(*batch))


def test_bare_folders_of_half_precision_load_as_float32(tmp_path: Path) -> None:
    folder = save_model(tmp_path / "bare", tiny_bert(32, 4).half())
    encoder = load_encoder(str(folder))
    assert encoder.pooling.modes == ("mean",) and encoder.max_tokens == 64
    assert all(weight.dtype == torch.float32 for weight in encoder.parameters())


def _edit(name: str, **values: Any) -> Callable[[Path], None]:
    def damage(folder: Path) -> None:
        config = json.loads((folder / name).read_text())
        write_json(folder / name, config | values)

    return damage


def _pickle(folder: Path) -> None:
    weights = load_file(folder / "model.safetensors")
    torch.save(weights, folder / "pytorch_model.bin")
    (folder / "model.safetensors").unlink()


def _weights(change: Callable[[dict[str, torch.Tensor]], Any]) -> Callable[[Path], None]:
    def damage(folder: Path) -> None:
        weights = load_file(folder / "model.safetensors")
        change(weights)
        save_file(weights, folder / "model.safetensors", {"format": "pt"})

    return damage


def _larger_vocabulary(folder: Path) -> None:
    tokenizer = json.loads((folder / "tokenizer.json").read_text())
    vocabulary = tokenizer["model"]["vocab"]
    vocabulary |= {f"more{at}": len(vocabulary) + at for at in range(40)}
    write_json(folder / "tokenizer.json", tokenizer)


def _module_outside(folder: Path) -> None:
    modules = json.loads((folder / "modules.json").read_text())
    modules[1]["path"] = "../elsewhere"
    write_json(folder / "modules.json", modules)


def _unknown_module(folder: Path) -> None:
    modules = json.loads((folder / "modules.json").read_text())
    modules[2]["type"] = "evil.module.Runner"
    write_json(folder / "modules.json", modules)


def _truncated(folder: Path) -> None:
    path = folder / "model.safetensors"
    path.write_bytes(path.read_bytes()[:-100])


BAD_FOLDERS: dict[str, tuple[Callable[[Path], Any], str]] = {
    "pickled weights": (_pickle, "save_pretrained"),
    "NaN": (_weights(lambda w: w["encoder.layer.0.output.dense.weight"].fill_(float("nan"))), "not finite"),
    "infinity": (_weights(lambda w: w["embeddings.LayerNorm.bias"].fill_(float("inf"))), "not finite"),
    "a layer missing": (_weights(lambda w: w.pop("encoder.layer.1.output.dense.weight")), "missing"),
    "another shape": (_edit("config.json", hidden_size=64), "model"),
    "truncated": (_truncated, "model"),
    "no weights": (lambda f: (f / "model.safetensors").unlink(), "model.safetensors is missing"),
    "another model's tokenizer": (_larger_vocabulary, "not this model's"),
    "no tokenizer": (lambda f: (f / "tokenizer.json").unlink(), "no tokenizer"),
    "broken tokenizer": (lambda f: (f / "tokenizer.json").write_text("{}"), "tokenizer"),
    "no configuration": (lambda f: (f / "config.json").unlink(), "config.json"),
    "broken configuration": (lambda f: (f / "config.json").write_text("{"), "not JSON"),
    "unknown model": (_edit("config.json", model_type="surprise"), "surprise"),
    "quantised": (_edit("config.json", quantization_config={"quant_method": "bitsandbytes"}), "quantised"),
    "adapter": (lambda f: (f / "adapter_config.json").write_text("{}"), "adapter"),
    "no pooling": (lambda f: (f / "1_Pooling/config.json").unlink(), "config.json"),
    "unknown pooling": (_edit("1_Pooling/config.json", pooling_mode="x"), "pooling"),
    "module outside": (_module_outside, "outside"),
    "unknown module": (_unknown_module, "not supported"),
    "broken prompts": (_edit("config_sentence_transformers.json", prompts={"query": 3}), "prompts"),
}


@pytest.mark.parametrize("name", BAD_FOLDERS)
def test_bad_folders_are_refused_with_a_reason(name: str, student: Path) -> None:
    damage, reason = BAD_FOLDERS[name]
    damage(student)
    with pytest.raises(ModelLoadError, match=reason) as caught:
        load_encoder(student)
    assert str(student) in str(caught.value)


def test_padding_of_another_model_is_seen_where_positions_depend_on_it(tmp_path: Path) -> None:
    config = transformers.XLMRobertaConfig(vocab_size=tiny_tokenizer().get_vocab_size(), **SIZE | {"pad_token_id": 1})
    folder = save_model(tmp_path / "m", random_model(transformers.XLMRobertaModel, config, 1))
    with pytest.raises(ModelLoadError, match="padding"):
        load_encoder(folder)


def test_code_in_a_folder_is_never_run(student: Path) -> None:
    (student / "trap.py").write_text("raise SystemExit('ran')\nclass Trap: pass\n")
    _edit("config.json", model_type="trap", auto_map={"AutoConfig": "trap.Trap", "AutoModel": "trap.Trap"})(student)
    with pytest.raises(ModelLoadError):
        load_encoder(student)


def test_folders_never_touch_the_network(tiny_bert_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    load_encoder(tiny_bert_folder)
    for missing in (tiny_bert_folder / "no" / "such", "./missing", "~/missing-model", Path("owner/model")):
        with pytest.raises(ModelLoadError, match="no such folder"):
            load_encoder(missing)


def test_names_are_fetched_without_code_and_pickles(tiny_bert_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import huggingface_hub

    asked: list[tuple[str, list[str]]] = []

    def fetch(name: str, allow_patterns: list[str]) -> str:
        asked.append((name, allow_patterns))
        if name == "owner/absent":
            raise OSError("offline\nmore")
        return str(tiny_bert_folder)

    monkeypatch.setattr(huggingface_hub, "snapshot_download", fetch)
    assert load_encoder("owner/tiny").source == "owner/tiny"
    assert not any(pattern.endswith((".py", ".bin", "*")) for pattern in asked[0][1])
    with pytest.raises(ModelLoadError, match="offline"):
        load_encoder("owner/absent")
    assert not any(map(looks_like_name, ("../x", "a/b/c", "/abs", "a b", "..", "")))


def test_saving_replaces_whole_folders(tiny_bert_folder: Path, tmp_path: Path) -> None:
    encoder: Encoder = load_encoder(tiny_bert_folder)
    target = tmp_path / "out"
    encoder.save(target)
    (target / "stale.txt").write_text("x")
    encoder.save(target)
    assert not (target / "stale.txt").exists()
    assert [entry.name for entry in tmp_path.iterdir()] == ["out"]
    assert not list(target.rglob("*.bin"))
