"""A package's network as a sentence-transformers model in torch, with the package's own weights, dequantised.

``weights.json`` and ``positions.npy``, which the exporter writes beside the package, name the initialisers of the graph.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
import torch
from onnx import numpy_helper
from sentence_transformers import SentenceTransformer
from sentence_transformers.models import Normalize, Pooling, Transformer
from transformers import BertConfig, BertModel, PreTrainedTokenizerFast

from engine.embedding import Embedder
from engine.model.model_manifest import MODEL_FILE, TOKENIZER_FILE

_HEADS = 12


def sentence_transformer(embedder: Embedder, weights: Path, folder: Path) -> SentenceTransformer:
    """The same network in torch. weights: the folder with weights.json; folder: a place for its Hugging Face form."""
    state = state_dict(embedder.path / MODEL_FILE, weights)
    vocabulary, dim = state["embeddings.word_embeddings.weight"].shape
    layers = sum(name.endswith("attention.self.query.weight") for name in state)
    config = BertConfig(
        vocab_size=vocabulary,
        hidden_size=dim,
        num_hidden_layers=layers,
        num_attention_heads=_HEADS,
        intermediate_size=state["encoder.layer.0.intermediate.dense.weight"].shape[0],
        max_position_embeddings=state["embeddings.position_embeddings.weight"].shape[0],
        type_vocab_size=state["embeddings.token_type_embeddings.weight"].shape[0],
    )
    network = BertModel(config, add_pooling_layer=False)
    missing, unexpected = network.load_state_dict({k: torch.from_numpy(v.copy()) for k, v in state.items()}, strict=False)
    if unexpected or any("position_ids" not in name for name in missing):
        raise ValueError(f"missing {missing}, unexpected {unexpected}")
    network.save_pretrained(folder)
    PreTrainedTokenizerFast(
        tokenizer_file=str(embedder.path / TOKENIZER_FILE),
        pad_token="[PAD]",
        unk_token="[UNK]",
        cls_token="[CLS]",
        sep_token="[SEP]",
        model_max_length=embedder.manifest.max_tokens,
    ).save_pretrained(folder)
    transformer = Transformer(str(folder), max_seq_length=embedder.manifest.max_tokens)
    return SentenceTransformer(modules=[transformer, Pooling(dim), Normalize()], device="cpu")


def state_dict(model: Path, weights: Path) -> dict[str, npt.NDArray[np.float32]]:
    """Names and float32 weights of a BertModel without pooler."""
    names = json.loads((weights / "weights.json").read_text(encoding="utf-8"))
    arrays = {tensor.name: numpy_helper.to_array(tensor) for tensor in onnx.load(str(model)).graph.initializer}
    state = {name: np.array(vector, dtype=np.float32) for name, vector in names["vectors"].items()}
    for name, source in names["matrices"].items():
        matrix = arrays[source].astype(np.float32)
        if source.endswith("_quantized"):
            matrix *= arrays[source.replace("_quantized", "_scale")]
        state[name] = np.ascontiguousarray(matrix.T)
    state["embeddings.word_embeddings.weight"] = arrays[names["table"]].astype(np.float32) * arrays[names["scale"]]
    state["embeddings.position_embeddings.weight"] = np.load(weights / "positions.npy").astype(np.float32)
    return state
