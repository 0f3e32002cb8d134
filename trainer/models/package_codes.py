"""The codes of pieces (``PieceCodes``) in the graph of a model package, under names that exporting and reading share."""

from __future__ import annotations

from typing import Final

import torch
from torch import Tensor

from trainer.models.onnx_weights import OnnxWeights
from trainer.models.piece_codes import PieceCodes

CODE_ROWS: Final = "codes.rows"
CODE_WEIGHTS: Final = "codes.weights"
CODE_WORD_WEIGHTS: Final = "codes.word_weights"


def codes_of_graph(weights: OnnxWeights) -> PieceCodes | None:
    """The codes that a graph reads its pieces by, None if it has none. Raises ValueError for what cannot be."""
    if CODE_ROWS not in weights:
        return None
    own = _weights(weights, CODE_WEIGHTS)
    if own is None:
        raise ValueError("codes without weights")
    return PieceCodes(torch.from_numpy(weights.whole(CODE_ROWS)), own, _weights(weights, CODE_WORD_WEIGHTS))


def _weights(weights: OnnxWeights, name: str) -> Tensor | None:
    if name in weights:
        return torch.from_numpy(weights.array(name))
    quantised = f"{name}_quantized"
    return torch.from_numpy(weights.dense(quantised)) if quantised in weights else None
