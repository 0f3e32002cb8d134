"""Encoders that are not BERT's kin, exported by following torch through them."""

from __future__ import annotations

import tempfile
import warnings
from pathlib import Path

import onnx
import torch
from torch import Tensor, nn
from torch.nn import functional

from trainer.errors import ExportError
from trainer.export.precisions import MatrixKind, Precision
from trainer.models import Encoder

_OPSET = 17


class _Unit(nn.Module):
    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        pooled: Tensor = self.encoder(input_ids, attention_mask)
        return functional.normalize(pooled, dim=-1)


def trace(encoder: Encoder, precision: Precision) -> onnx.ModelProto:
    """The graph of any encoder that torch can export, with float32 or run-wide int8 products. Raises ExportError."""
    try:
        model = _traced(encoder)
    except Exception as error:  # the exporter raises whatever its passes raise
        detail = f"torch cannot export a {encoder.body.config.model_type}: {str(error).strip().splitlines()[0][:200]}"
        raise ExportError(encoder.source, detail) from error
    if precision.matrices is MatrixKind.FLOAT:
        return model
    return _quantised(model)


def can_trace_as(precision: Precision) -> bool:
    """Whether a traced graph can have this precision."""
    return precision.matrices is MatrixKind.DYNAMIC or (
        precision.matrices is MatrixKind.FLOAT and precision.table_bits == 32
    )


def _traced(encoder: Encoder) -> onnx.ModelProto:
    ids, mask = encoder.pad(encoder.tokenize(["one text", "another text that is longer"]), "cpu")
    body = encoder.body.config
    before = body._attn_implementation
    body._attn_implementation = "eager"  # the plain products export without special cases
    try:
        with torch.no_grad(), warnings.catch_warnings(), tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "traced.onnx"
            warnings.simplefilter("ignore")
            torch.onnx.export(
                _Unit(encoder).eval(),
                (ids, mask),
                path,
                input_names=["input_ids", "attention_mask"],
                output_names=["embedding"],
                opset_version=_OPSET,
                dynamo=False,
                dynamic_axes={
                    "input_ids": {0: "batch", 1: "tokens"},
                    "attention_mask": {0: "batch", 1: "tokens"},
                    "embedding": {0: "batch"},
                },
            )
            return onnx.load(str(path))
    finally:
        body._attn_implementation = before


def _quantised(model: onnx.ModelProto) -> onnx.ModelProto:
    from onnxruntime.quantization import QuantType, quantize_dynamic

    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "float.onnx", Path(folder) / "int8.onnx"
        onnx.save(model, str(source))
        quantize_dynamic(
            str(source),
            str(target),
            weight_type=QuantType.QInt8,
            per_channel=True,
            reduce_range=True,
            op_types_to_quantize=["MatMul"],
        )
        return onnx.load(str(target))
