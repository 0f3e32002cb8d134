"""Whatever turns texts into unit vectors: a model package in the engine, or an encoder in torch."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from engine.embedding import load_embedder
from engine.errors import ModelPackageError
from engine.model.model_manifest import MANIFEST_FILE
from engine.model.model_package import bundled_path
from trainer.errors import ModelLoadError
from trainer.hardware import choose_device
from trainer.models import Encoder, load_encoder

Vectors = npt.NDArray[np.float32]
_BUNDLED = "bundled"
_BATCH_TOKENS, _GPU_BATCH_TOKENS = 4096, 65_536


class TextEmbedder(Protocol):
    """What evaluation asks of a model; ``engine.embedding.Embedder`` is one."""

    @property
    def dim(self) -> int:
        """Length of the vectors."""

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        """Unit rows [n, dim] of texts as queries."""

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """Unit rows [n, dim] of texts as passages."""


class EncoderEmbedder:
    """An ``Encoder`` as a ``TextEmbedder``, with its own prompts. dim: cut the vectors to it (Matryoshka)."""

    def __init__(self, encoder: Encoder, *, dim: int | None = None) -> None:
        self._encoder = encoder
        self._dim = min(dim or encoder.dim, encoder.dim)

    @property
    def dim(self) -> int:
        """Length of the vectors."""
        return self._dim

    @property
    def device_kind(self) -> str:
        """cpu, cuda or mps."""
        return self._encoder.device.type

    @property
    def takes_sides_alike(self) -> bool:
        """Whether a text has the same vector as a query and as a passage."""
        return self._encoder.query_prompt == self._encoder.passage_prompt

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        """Unit rows of texts behind the query prompt."""
        return self._embed(texts, self._encoder.query_prompt)

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """Unit rows of texts behind the passage prompt."""
        return self._embed(texts, self._encoder.passage_prompt)

    def _embed(self, texts: Sequence[str], prompt: str) -> Vectors:
        batch = _GPU_BATCH_TOKENS if self.device_kind == "cuda" else _BATCH_TOKENS
        return self._cut(self._encoder.embed(texts, prompt, batch_tokens=batch))

    def _cut(self, vectors: Vectors) -> Vectors:
        if self._dim == vectors.shape[1]:
            return vectors
        head = vectors[:, : self._dim]
        unit: Vectors = head / np.maximum(np.linalg.norm(head, axis=1, keepdims=True), 1e-12)
        return unit


def open_embedder(source: str | Path, device: str = "auto") -> TextEmbedder:
    """The model that ``source`` names: packages run in the engine as users run them, all else in torch on ``device``.

    Raises ModelLoadError, and ConfigError for a device that is not there.
    """
    folder = bundled_path() if source == _BUNDLED else Path(source).expanduser()
    if (folder / MANIFEST_FILE).is_file():
        try:
            return load_embedder(folder)
        except ModelPackageError as error:
            raise ModelLoadError(error.path, error.detail) from error
    return EncoderEmbedder(load_encoder(source, role="teacher").to(choose_device(device, "fp32").torch))
