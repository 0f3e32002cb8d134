"""Vectors of texts met lately: copies, boilerplate, and what is unchanged in a changed file are embedded once."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from sqlalchemy import select

from engine.catalog import Catalog
from engine.chunking import embedding_text
from engine.documents import Passage
from engine.records import FloatArray
from engine.schema import documents, files, passages, spaces, vectors

_CAPACITY = 40_000  # 40 MB at 384 dimensions

Row = npt.NDArray[np.float16]


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
        statement = (
            select(passages.c.text, passages.c.heading, documents.c.title, vectors.c.vector)
            .select_from(files)
            .join(documents, documents.c.file_id == files.c.id)
            .join(passages, passages.c.document_id == documents.c.id)
            .join(vectors, vectors.c.passage_id == passages.c.id)
            .join(spaces, spaces.c.id == vectors.c.space)
            .where(files.c.path == path, spaces.c.space_id == space_id)
            .limit(self._capacity)
        )
        with catalog.database.read() as connection:
            for text, heading, title, packed in connection.execute(statement):
                passage = Passage(text, 0, 0, len(text), heading=heading)
                self._add(_digest(embedding_text(passage, title)), np.frombuffer(packed, dtype="<f2"))

    def _add(self, digest: bytes, row: Row) -> None:
        self._rows[digest] = row
        if len(self._rows) > self._capacity:
            del self._rows[next(iter(self._rows))]


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
