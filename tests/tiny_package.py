"""A complete, tiny model package (mean of a word's random vectors), written for a test in a few milliseconds."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

DIM = 8
WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "cat", "sat", "on", "mat", "red", "dog", "house"]


def tokenizer() -> Tokenizer:
    """Words between spaces, lower-cased."""
    made = Tokenizer(models.WordLevel({word: place for place, word in enumerate(WORDS)}, unk_token="[UNK]"))
    made.normalizer = normalizers.Lowercase()
    made.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    made.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", WORDS.index("[CLS]")), ("[SEP]", WORDS.index("[SEP]"))]
    )
    return made


def table(seed: int = 0) -> np.ndarray:
    """The vectors of the words."""
    return np.random.default_rng(seed).normal(size=(len(WORDS), DIM)).astype(np.float32)


def network(seed: int = 0, *, output: str = "embedding", ids: str = "input_ids", scale: float = 1.0) -> onnx.ModelProto:
    """Masked mean of the vectors, of unit length times ``scale``."""
    nodes = [
        helper.make_node("Gather", ["table", ids], ["rows"]),
        helper.make_node("Cast", ["attention_mask"], ["mask"], to=TensorProto.FLOAT),
        helper.make_node("Unsqueeze", ["mask", "last"], ["wide"]),
        helper.make_node("Mul", ["rows", "wide"], ["kept"]),
        helper.make_node("ReduceSum", ["kept", "one"], ["sum"], keepdims=0),
        helper.make_node("LpNormalization", ["sum"], ["unit"], axis=-1, p=2),
        helper.make_node("Mul", ["unit", "scale"], [output]),
    ]
    graph = helper.make_graph(
        nodes,
        "tiny",
        [helper.make_tensor_value_info(name, TensorProto.INT64, ["b", "t"]) for name in (ids, "attention_mask")],
        [helper.make_tensor_value_info(output, TensorProto.FLOAT, ["b", DIM])],
        [
            numpy_helper.from_array(table(seed), "table"),
            numpy_helper.from_array(np.array([-1]), "last"),
            numpy_helper.from_array(np.array([1]), "one"),
            numpy_helper.from_array(np.array(scale, dtype=np.float32), "scale"),
        ],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def reference(text: str, seed: int = 0) -> list[float]:
    """What the network gives for a text, computed without it."""
    vectors = table(seed)
    total = vectors[[WORDS.index("[CLS]"), WORDS.index("[SEP]")]].sum(axis=0)
    total = total + sum(vectors[WORDS.index(word) if word in WORDS else 1] for word in text.lower().split())
    return [float(x) for x in total / np.linalg.norm(total)]


def write(folder: Path, *, seed: int = 0, model: onnx.ModelProto | None = None, **changes: Any) -> Path:
    """Write the package; ``changes`` replace keys of the manifest (None removes one)."""
    folder.mkdir(parents=True, exist_ok=True)
    files = {
        "model.onnx": (model or network(seed)).SerializeToString(),
        "tokenizer.json": tokenizer().to_str().encode(),
    }
    manifest: dict[str, Any] = {
        "format_version": 1,
        "name": "tiny",
        "version": "1.0",
        "space_id": f"tiny-{seed}",
        "dim": DIM,
        "max_tokens": 16,
        "query_prefix": "",
        "passage_prefix": "",
        "languages": ["en"],
        "precision": "float32",
        "sha256": {name: hashlib.sha256(data).hexdigest() for name, data in files.items()},
        "reference": [{"text": text, "vector": reference(text, seed)} for text in ("the cat", "red house")],
        "licence": "CC0-1.0",
        "provenance": {},
        "metrics": {},
    }
    manifest.update(changes)
    manifest = {key: value for key, value in manifest.items() if value is not None}
    for name, data in files.items():
        (folder / name).write_bytes(data)
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    return folder
