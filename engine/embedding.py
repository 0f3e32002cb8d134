"""Texts to vectors with ONNX Runtime: ``load_embedder()`` gives an ``Embedder`` for the bundled or another model package."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import numpy as np
import numpy.typing as npt
import psutil

from engine.errors import ModelPackageError
from engine.model.model_manifest import MODEL_FILE, TOKENIZER_FILE, ModelManifest
from engine.model.model_package import ModelPackage, load_package
from engine.model.onnx_session import open_session
from engine.model.tokenizer import TextTokenizer
from engine.platform_paths import cache_directory

Vectors = npt.NDArray[np.float32]
# One run takes at most this many tokens, padding included: measured fastest of 64..8192 for short texts and passages.
_BATCH_TOKENS = 256
# Quantised networks scale their activations by the largest value in a run: texts that share one change each other's
# vectors (cosine down to 0.989). Alone, every text always has the same vector, and no run holds padding.
_ALONE = 0
_WINDOW = 1024  # texts tokenised and sorted by length together
# Least cosine to the manifest's reference vectors. Whole-number kernels differ a little between processors.
_LEAST_COSINE = {"float32": 0.999, "float16": 0.995}
_LEAST_COSINE_QUANTISED = 0.97


class Embedder:
    """Unit float32 vectors of queries and passages. Safe to use from several threads at once."""

    def __init__(self, package: ModelPackage, *, threads: int | None = None) -> None:
        """threads: runs of the network side by side, one per physical core by default. Raises ModelPackageError."""
        self._package = package
        self.manifest: ModelManifest = package.manifest
        try:
            self.tokenizer = TextTokenizer(package.read(TOKENIZER_FILE), cache_directory() / "vocabularies")
        except ValueError as error:
            raise ModelPackageError(str(package.path / TOKENIZER_FILE), str(error)) from error
        self._session = open_session(package)
        self._threads = threads or psutil.cpu_count(logical=False) or 1
        self._pool = ThreadPoolExecutor(self._threads, thread_name_prefix="embedding")
        self._batch_tokens = _BATCH_TOKENS if self.manifest.precision.startswith("float") else _ALONE

    @property
    def dim(self) -> int:
        """Length of the vectors."""
        return self.manifest.dim

    @property
    def space_id(self) -> str:
        """Identifies the vector space: vectors of other spaces cannot be compared with these."""
        return self.manifest.space_id

    @property
    def path(self) -> Path:
        """The package's folder."""
        return self._package.path

    def count_tokens(self, text: str) -> int:
        """Tokens of one input as the network gets it, special tokens included, prefix not."""
        return self.tokenizer.count(text)

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        """One unit row per text, prefixed as a query; an empty text gives the vector of the empty string."""
        return self._embed(texts, self.manifest.query_prefix)

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """One unit row per text, prefixed as a passage."""
        return self._embed(texts, self.manifest.passage_prefix)

    def embed_passage_batches(self, texts: Sequence[str]) -> Iterator[tuple[npt.NDArray[np.int64], Vectors]]:
        """The same, batch by batch as they are ready: (places in ``texts``, their rows). Close it to cancel."""
        return self._batches(texts, self.manifest.passage_prefix)

    def verify(self) -> None:
        """Embed the manifest's reference texts; ModelPackageError if this machine's vectors differ from the trainer's."""
        expected = np.array([reference.vector for reference in self.manifest.reference], dtype=np.float32)
        got = np.vstack([self.embed_queries([reference.text]) for reference in self.manifest.reference])
        cosine = float((got * expected).sum(axis=1).min())
        least = _LEAST_COSINE.get(self.manifest.precision, _LEAST_COSINE_QUANTISED)
        if not cosine >= least:
            detail = f"reference vectors differ: cosine {cosine:.4f}, at least {least} expected"
            raise ModelPackageError(str(self.path), detail)

    def _embed(self, texts: Sequence[str], prefix: str) -> Vectors:
        vectors = np.zeros((len(texts), self.dim), dtype=np.float32)
        for places, rows in self._batches(texts, prefix):
            vectors[places] = rows
        return vectors

    def _batches(self, texts: Sequence[str], prefix: str) -> Iterator[tuple[npt.NDArray[np.int64], Vectors]]:
        for first in range(0, len(texts), _WINDOW):
            window = [prefix + text for text in texts[first : first + _WINDOW]]
            ids = self.tokenizer.encode(window, self.manifest.max_tokens)
            plan = list(_plan([len(row) for row in ids], self._batch_tokens))
            for places, rows in self._side_by_side(plan, ids):
                yield np.array(places, dtype=np.int64) + first, rows

    def _side_by_side(self, plan: Sequence[list[int]], ids: Sequence[Sequence[int]]) -> Iterator[tuple[list[int], Vectors]]:
        """Runs the batches on all threads, few ahead of the reader: cancelling costs little, and a query asked meanwhile,
        which runs in its own thread, competes with running batches only, never waits behind queued ones."""
        if len(plan) == 1:
            yield plan[0], self._run([ids[place] for place in plan[0]])
            return
        ahead: deque[tuple[list[int], Future[Vectors]]] = deque()
        try:
            for places in plan:
                ahead.append((places, self._pool.submit(self._run, [ids[place] for place in places])))
                if len(ahead) > 2 * self._threads:
                    done, future = ahead.popleft()
                    yield done, future.result()
            while ahead:
                done, future = ahead.popleft()
                yield done, future.result()
        finally:
            for _, future in ahead:
                future.cancel()

    def _run(self, ids: Sequence[Sequence[int]]) -> Vectors:
        width = max(1, max(len(row) for row in ids))
        inputs = np.zeros((len(ids), width), dtype=np.int64)
        mask = np.zeros((len(ids), width), dtype=np.int64)
        for place, row in enumerate(ids):
            inputs[place, : len(row)] = row
            mask[place, : len(row)] = 1
        try:
            (rows,) = self._session.run(["embedding"], {"input_ids": inputs, "attention_mask": mask})
        except Exception as error:  # the runtime's exceptions share no base class; some texts only may fail
            raise ModelPackageError(str(self.path / MODEL_FILE), f"the network does not run: {error}") from error
        return self._unit(np.asarray(rows, dtype=np.float32), len(ids))

    def _unit(self, rows: Vectors, count: int) -> Vectors:
        """The graph normalises already; this makes it hold for every package, and refuses what cannot be a vector."""
        if rows.shape != (count, self.dim):
            raise ModelPackageError(str(self.path / MODEL_FILE), f"output of shape {rows.shape}")
        lengths = np.sqrt(np.einsum("ij,ij->i", rows, rows))
        if not np.isfinite(lengths).all():
            raise ModelPackageError(str(self.path / MODEL_FILE), "output that is not finite")
        unit: Vectors = rows / np.maximum(lengths, 1e-12)[:, None]
        return unit


def load_embedder(path: str | Path | None = None, *, threads: int | None = None, verify: bool = True) -> Embedder:
    """An embedder for the package in a folder, the bundled one by default. Raises ModelPackageError.

    verify: embed the reference texts (a few milliseconds), so that a runtime that computes nonsense is never used.
    """
    embedder = Embedder(load_package(path), threads=threads)
    if verify:
        embedder.verify()
    return embedder


def _plan(lengths: Sequence[int], batch_tokens: int) -> Iterator[list[int]]:
    """Batches of places, longest texts first, each at most ``batch_tokens`` wide with its padding, or of one text."""
    order = sorted(range(len(lengths)), key=lambda place: -lengths[place])
    at = 0
    while at < len(order):
        rows = max(1, batch_tokens // max(1, lengths[order[at]]))
        yield order[at : at + rows]
        at += rows
