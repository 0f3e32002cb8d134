"""The weights of BERT and its kin (RoBERTa, XLM-R, ...) out of an encoder, under the graph's names."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from trainer.export.bert_graph import BertWeights
from trainer.export.codes import CodeArrays
from trainer.models import Encoder

_PLAIN: Final = frozenset({"bert"})
# Their first position is the row behind the padding row.
_OFFSET: Final = frozenset({"roberta", "xlm-roberta", "camembert"})
_POOLINGS: Final = (("mean",), ("cls",))
_PARTS: Final = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "o": "attention.output.dense",
    "n1": "attention.output.LayerNorm",
    "up": "intermediate.dense",
    "down": "output.dense",
    "n2": "output.LayerNorm",
}
_NORMS: Final = ("n1", "n2")


def can_be_written_out(encoder: Encoder) -> bool:
    """Whether ``bert_weights`` knows this encoder; others are exported by tracing them."""
    config: Any = encoder.body.config
    return (
        config.model_type in _PLAIN | _OFFSET
        and getattr(config, "hidden_act", "") == "gelu"
        and getattr(config, "position_embedding_type", "absolute") in ("absolute", None)
        and not getattr(config, "is_decoder", False)
        and encoder.pooling.modes in _POOLINGS
        and all(isinstance(layer, nn.Linear) for layer in encoder.dense)
    )


def bert_weights(encoder: Encoder) -> BertWeights:
    """float32 copies."""
    state = {name: _array(value) for name, value in encoder.body.state_dict().items()}
    config: Any = encoder.body.config
    first = config.pad_token_id + 1 if config.model_type in _OFFSET else 0
    layers = []
    for number in range(config.num_hidden_layers):
        layer: dict[str, npt.NDArray[np.float32]] = {}
        for short, name in _PARTS.items():
            weight = state[f"encoder.layer.{number}.{name}.weight"]
            layer[f"{short}.weight"] = weight if short in _NORMS else np.ascontiguousarray(weight.T)
            layer[f"{short}.bias"] = state[f"encoder.layer.{number}.{name}.bias"]
        layers.append(layer)
    return BertWeights(
        table=state["embeddings.word_embeddings.weight"],
        positions=state["embeddings.position_embeddings.weight"],
        first_position=first,
        token_type=state["embeddings.token_type_embeddings.weight"][0],
        norm=(state["embeddings.LayerNorm.weight"], state["embeddings.LayerNorm.bias"]),
        layers=layers,
        heads=config.num_attention_heads,
        epsilon=float(config.layer_norm_eps),
        pooling=encoder.pooling.modes[0],
        dense=[_linear(layer) for layer in encoder.dense if isinstance(layer, nn.Linear)],
        words=None if encoder.words is None else _array(encoder.words),
        words_share=encoder.words_share,
        codes=None if encoder.codes is None else CodeArrays.of(encoder.codes, len(encoder.table)),
    )


def _linear(layer: nn.Linear) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32] | None]:
    bias = None if layer.bias is None else _array(layer.bias)
    return np.ascontiguousarray(_array(layer.weight).T), bias


def _array(value: torch.Tensor) -> npt.NDArray[np.float32]:
    made: npt.NDArray[np.float32] = value.detach().float().cpu().numpy()
    return made
