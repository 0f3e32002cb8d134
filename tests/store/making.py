"""Small libraries for the store's tests: real databases, vectors with neighbourhoods, texts in several scripts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from engine.documents import DocumentState, Passage
from engine.store.catalog import Catalog
from engine.store.database import Database
from engine.store.records import DocumentContent, FileRecord, FloatArray
from engine.vectors.vector_index import VectorIndex

SPACE = "tests/space 1"
DIM = 32


def vectors(count: int, seed: int = 0, dim: int = DIM) -> FloatArray:
    """Unit rows in overlapping clusters."""
    random = np.random.default_rng(seed)
    centres = np.random.default_rng(99).standard_normal((20, dim))
    rows = centres[random.integers(20, size=count)] + 0.7 * random.standard_normal((count, dim))
    unit: FloatArray = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
    return unit


def content(
    texts: Sequence[str], matrix: FloatArray | None = None, *, member: str = "", language: str = "en"
) -> DocumentContent:
    """An indexed document with one passage a text."""
    passages = [Passage(text, 0, 0, len(text), language=language) for text in texts]
    return DocumentContent(member, DocumentState.INDEXED, "txt", passages=passages, vectors=matrix, language=language)


def file(path: str, content_hash: str = "", folder_id: int | None = None) -> FileRecord:
    """A file of no importance."""
    return FileRecord(path, 100, 1_700_000_000_000_000_000, content_hash, folder_id=folder_id)


def put(catalog: Catalog, path: str, texts: Sequence[str], matrix: FloatArray | None = None) -> None:
    """Put a file with one document."""
    catalog.put_file(file(path), [content(texts, matrix)], space_id=SPACE)


def fill(catalog: Catalog, matrix: FloatArray, each: int = 100, prefix: str = "/data") -> None:
    """Put vectors, ``each`` in a file."""
    for start in range(0, len(matrix), each):
        rows = matrix[start : start + each]
        put(catalog, f"{prefix}/{start:06}.txt", [f"passage {start + number}" for number in range(len(rows))], rows)


def index_of(database: Database, directory: Path, *, shard_rows: int = 400, exact_rows: int = 100) -> VectorIndex:
    """An index with shards small enough for a test."""
    assert database.directory == directory
    return VectorIndex(database, SPACE, DIM, shard_rows=shard_rows, exact_rows=exact_rows, threads=1)
