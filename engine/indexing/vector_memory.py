"""Vectors of texts met lately: copies, boilerplate, and what is unchanged in a changed file are embedded once."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import numpy as np

from engine.store import catalog_vectors
from engine.store.catalog import Catalog
from engine.store.catalog_vectors import Row
from engine.store.records import FloatArray
from engine.text.chunking import embedding_text

_CAPACITY = 16_000  # 17 MB at 384 dimensions


class VectorMemory:
    """Text -> float16 vector; forgets the oldest."""

    def __init__(self, capacity: int = _CAPACITY) -> None:
        self._capacity = capacity
        self._rows: dict[bytes, Row] = {}

    def put(self, texts: Sequence[str], rows: FloatArray) -> None:
        """Remember the vectors of embedding texts."""
        for text, row in zip(texts, rows.astype(np.float16), strict=True):
            self._add(_digest(text), row)

    def get(self, text: str) -> Row | None:
        """The vector of an embedding text, if remembered."""
        return self._rows.get(_digest(text))

    def load_file(self, catalog: Catalog, path: str, space_id: str) -> None:
        """Remember the vectors that the library holds for a file which is about to be read again or under another name."""
        for passage, title, row in catalog_vectors.of_file(catalog.database, path, space_id, self._capacity):
            self._add(_digest(embedding_text(passage, title)), row)

    def _add(self, digest: bytes, row: Row) -> None:
        self._rows[digest] = row
        if len(self._rows) > self._capacity:
            del self._rows[next(iter(self._rows))]


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
