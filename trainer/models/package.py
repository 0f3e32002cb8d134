"""A model package back to a trainable encoder: weights out of the graph, proved against the graph before use."""

from __future__ import annotations

import logging
from pathlib import Path

import numpy as np
import onnx

from engine.embedding import load_embedder
from engine.errors import ModelPackageError
from engine.model.model_manifest import MODEL_FILE, TOKENIZER_FILE
from engine.model.model_package import ModelPackage, load_package
from trainer.errors import ModelLoadError
from trainer.models import package_layout
from trainer.models.encoder import Encoder
from trainer.models.onnx_weights import OnnxWeights
from trainer.models.package_bert import bert_from_graph, pooling_of_graph
from trainer.models.package_codes import codes_of_graph
from trainer.models.prompts import Prompts
from trainer.models.text_tokens import Tokens

_log = logging.getLogger(__name__)
# Least cosine of the rebuilt network to ONNX Runtime's on the reference texts. Quantised graphs round their activations.
_LEAST_COSINE = {"float32": 0.9999, "float16": 0.998}
_LEAST_COSINE_QUANTISED = 0.97


def load_packaged(folder: Path) -> Encoder:
    """The encoder of a model package, in float32. Raises ModelLoadError unless it computes what the package computes."""
    try:
        package = load_package(folder)
        encoder = _rebuild(package)
        _prove(encoder, package)
    except ModelPackageError as error:
        raise ModelLoadError(error.path, error.detail) from error
    return encoder


def _rebuild(package: ModelPackage) -> Encoder:
    manifest = package.manifest
    try:
        weights = OnnxWeights(onnx.load_from_string(package.read(MODEL_FILE)))
        layout = package_layout.read(weights)
        if layout is not None:
            body, dense, words, pooling = package_layout.build(layout, weights)
        else:
            body, dense, words, pooling = bert_from_graph(weights), [], None, pooling_of_graph(weights)
        return Encoder(
            body,
            Tokens(package.read(TOKENIZER_FILE), pad_id=layout.pad_id if layout else 0),
            pooling=pooling,
            dense=dense,
            words=words,
            words_share=layout.words_share if layout else 1.0,
            codes=codes_of_graph(weights),
            max_tokens=manifest.max_tokens,
            prompts=Prompts(manifest.query_prefix, manifest.passage_prefix),
            source=str(package.path),
        )
    except ModelPackageError:
        raise
    except Exception as error:  # a hostile graph or layout can make the libraries raise anything
        detail = f"the graph cannot be turned back into a network to train: {error}"
        raise ModelLoadError(str(package.path / MODEL_FILE), detail) from error


def _prove(encoder: Encoder, package: ModelPackage) -> None:
    """Compare with ONNX Runtime on the reference texts: a mapping that is wrong anywhere shows at once."""
    embedder = load_embedder(package.path, threads=1)
    texts = [reference.text for reference in package.manifest.reference]
    cosines = np.sum(embedder.embed_queries(texts) * encoder.embed(texts, encoder.query_prompt), axis=1)
    least = _LEAST_COSINE.get(package.manifest.precision, _LEAST_COSINE_QUANTISED)
    if not float(cosines.min()) >= least:
        detail = (
            f"the rebuilt network differs from the package's: cosine {float(cosines.min()):.4f}, at least {least} expected"
        )
        raise ModelLoadError(str(package.path / MODEL_FILE), detail)
    _log.info("%s: rebuilt network, least cosine to the package %.5f", package.path, float(cosines.min()))
