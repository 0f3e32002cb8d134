"""A small library with a vector index, and what its searches must find."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.store.catalog import Catalog
from engine.store.database import Database
from engine.store.records import FloatArray
from engine.vectors.vector_index import VectorIndex
from tests.store.making import vectors

COUNT = 1000


@dataclass
class Library:
    directory: Path
    database: Database
    catalog: Catalog
    index: VectorIndex
    rows: FloatArray

    def expect(self, query: FloatArray, k: int = 10) -> list[int]:
        """By NumPy alone."""
        stored = self.rows.astype(np.float16).astype(np.float32)
        alive = np.array([record.path for record in self.catalog.files()])
        live = np.repeat(np.isin([f"/data/{start:06}.txt" for start in range(0, len(stored), 100)], alive), 100)[
            : len(stored)
        ]
        scores = np.where(live, stored @ query, -9)
        return [int(place) + 1 for place in np.argsort(-scores)[:k]]

    def recall(self, count: int = 40) -> float:
        """Of the graphs, not of the exact search that stands in while they are loaded."""
        self.index.load()
        queries = vectors(count, seed=7)
        return float(np.mean([len(set(self.expect(q)) & set(self.index.search(q, 10)[0].tolist())) / 10 for q in queries]))


def graphs(library: Library) -> list[Path]:
    """The files of the graphs."""
    return sorted((library.directory / "indexes").glob("*.hnsw"))
