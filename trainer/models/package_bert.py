"""The BERT of a graph written out by hand (``layers.N.q``...): the start model's or ``trainer.export``'s, as BertModel."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np
import torch
from torch import Tensor
from transformers import BertConfig, BertModel, PreTrainedModel

from trainer.models.onnx_weights import Array, OnnxWeights
from trainer.models.pooling import Pooling

# Graph name -> name in a BertModel's layer.
_LINEARS: Final = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "o": "attention.output.dense",
    "up": "intermediate.dense",
    "down": "output.dense",
}
_NORMS: Final = {"n1": "attention.output.LayerNorm", "n2": "output.LayerNorm"}


def bert_from_graph(weights: OnnxWeights) -> PreTrainedModel:
    """Raises ValueError if this is not such a graph."""
    state = {name: torch.from_numpy(np.ascontiguousarray(value)) for name, value in _state(weights)}
    layers = sum(name.endswith("intermediate.dense.weight") for name in state)
    rows, width = state["embeddings.word_embeddings.weight"].shape
    config = BertConfig(
        vocab_size=rows,
        hidden_size=width,
        num_hidden_layers=layers,
        num_attention_heads=_heads(weights, width),
        intermediate_size=state["encoder.layer.0.intermediate.dense.weight"].shape[0],
        max_position_embeddings=len(state["embeddings.position_embeddings.weight"]),
        pad_token_id=0,
        layer_norm_eps=weights.node_number("LayerNormalization", "epsilon", 1e-12),
    )
    return _filled(BertModel(config, add_pooling_layer=False), state)


def _filled(body: BertModel, state: dict[str, Tensor]) -> PreTrainedModel:
    missing, unexpected = body.load_state_dict(state, strict=False)
    lacking = [name for name in missing if "position_ids" not in name and "token_type_ids" not in name]
    if lacking or unexpected:
        raise ValueError(f"weights missing: {lacking[:3]}, left over: {unexpected[:3]}")
    return body


def _state(weights: OnnxWeights) -> Iterator[tuple[str, Array]]:
    packed = dict(weights.packed_tables()).get("table_packed", "")
    if not ("table" in weights or packed) or "pos" not in weights or "layers.0.q.bias" not in weights:
        raise ValueError("a graph of unknown layout")
    if packed:
        table = weights.packed("table_packed", packed)
    else:
        table = weights.array("table") * (weights.array("scale") if "scale" in weights else 1)
    yield "embeddings.word_embeddings.weight", table
    positions = weights.array("pos")
    yield "embeddings.position_embeddings.weight", positions
    # The start model's graph holds the sum of position and type; a type row of zeros keeps it that way.
    own = weights.array("token_type") if "token_type" in weights else np.zeros(positions.shape[1], dtype=np.float32)
    yield "embeddings.token_type_embeddings.weight", np.stack([own, own])
    yield from _norm(weights, "norm0", "embeddings.LayerNorm")
    layer = 0
    while f"layers.{layer}.q.bias" in weights:
        for short, name in _LINEARS.items():
            bias = f"layers.{layer}.{short}.bias"
            matrix = _matrix(weights, f"layers.{layer}.{short}.weight", bias)
            if matrix is None:
                raise ValueError(f"no matrix is added to {bias}")
            yield f"encoder.layer.{layer}.{name}.weight", matrix.T
            yield f"encoder.layer.{layer}.{name}.bias", weights.array(bias)
        for short, name in _NORMS.items():
            yield from _norm(weights, f"layers.{layer}.{short}", f"encoder.layer.{layer}.{name}")
        layer += 1


def pooling_of_graph(weights: OnnxWeights) -> Pooling:
    """Mean, unless the graph takes the first token."""
    return Pooling(("cls",)) if "first" in weights else Pooling()


def _matrix(weights: OnnxWeights, name: str, bias: str) -> Array | None:
    """A matrix [in, out] under its own name in any of the exporter's precisions, else the one that leads to the bias."""
    if name in weights:
        return weights.array(name)
    if f"{name}_quantized" in weights:
        return weights.dense(f"{name}_quantized")
    if f"{name}_blocks" not in weights:
        return weights.linear(bias)
    scales, rows = weights.block_scales(f"{name}_blocks")
    return weights.blocks(f"{name}_blocks", scales, rows).T


def _norm(weights: OnnxWeights, graph_name: str, name: str) -> Iterator[tuple[str, Array]]:
    for part in ("weight", "bias"):
        yield f"{name}.{part}", weights.array(f"{graph_name}.{part}")


def _heads(weights: OnnxWeights, width: int) -> int:
    """From the constants that split the states into heads: [batch, tokens, heads, size]."""
    for kind in ("Concat", "Reshape"):
        for constants in weights.node_constants(kind):
            numbers = [int(value) for value in constants]
            if len(numbers) >= 2 and numbers[-1] > 0 and numbers[-2] > 0 and numbers[-2] * numbers[-1] == width:
                return numbers[-2]
    raise ValueError("the number of attention heads cannot be told")
