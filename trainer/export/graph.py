"""An encoder's graph at a precision, by whichever way knows it, with what is needed to train on from it."""

from __future__ import annotations

import logging

import onnx

from trainer.export.bert_graph import build
from trainer.export.bert_weights import bert_weights, can_be_written_out
from trainer.export.precisions import PRECISIONS, MatrixKind, Precision
from trainer.export.tracing import can_trace_as, trace
from trainer.models import Encoder
from trainer.models.coded import expanded
from trainer.models.package_layout import attach, describe

_log = logging.getLogger(__name__)


def precisions_for(encoder: Encoder) -> list[Precision]:
    """Those that the encoder can be exported at, coarsest first."""
    written_out = can_be_written_out(encoder)
    return [
        precision
        for precision in PRECISIONS.values()
        if (precision.matrices is not MatrixKind.DYNAMIC if written_out else can_trace_as(precision))
    ]


def make_graph(encoder: Encoder, precision: Precision) -> onnx.ModelProto:
    """input_ids, attention_mask -> embedding. Raises ExportError."""
    if can_be_written_out(encoder):
        model = build(bert_weights(encoder), precision)
    else:
        encoder = expanded(encoder)  # torch's exporter has no way to look mixtures up
        model = trace(encoder, precision)
    try:
        attach(model, describe(model, encoder))
    except ValueError as error:  # the package works, but training cannot go on from it
        _log.warning("%s: the graph cannot be described for training on: %s", encoder.source, error)
    return model
