"""One neighbour graph (HNSW) over a range of vector rows: built, searched, and turned to buffers and back.

hnswlib's own files have neither magic nor checksum, its loader takes a wrong dimension silently, crashes on a bad neighbour
id, and opens paths in the narrow character set of Windows. So the graph is taken out of hnswlib as arrays, kept in a format
of our own (vectors as float16, a third smaller), and every id is checked before hnswlib gets the arrays back.
"""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import hnswlib
import numpy as np
import numpy.typing as npt

from engine.errors import VectorIndexError
from engine.graph_arrays import GraphArrays, check
from engine.projection import Projection
from engine.records import FloatArray, IdArray

MAGIC = b"MIMO graph 1\n"
LINKS = 16  # M: neighbours of a node on the upper levels, twice as many on the lowest
BREADTH = 100  # ef_construction
_LONGEST_HEADER = 1 << 16
_BATCH = 2048


class Graph:
    """Vectors by row id, searched approximately. Adding is for one thread alone; searching and removing for any."""

    def __init__(self, projection: Projection, index: Any, labels: IdArray) -> None:
        self.projection = projection
        self._index = index
        self._labels = labels  # ascending
        self._removed: set[int] = set()
        self._lock = threading.Lock()

    @classmethod
    def create(cls, projection: Projection, capacity: int) -> Graph:
        """An empty graph with room for ``capacity`` rows."""
        index = hnswlib.Index(space="ip", dim=projection.dimensions)
        index.init_index(max_elements=capacity, M=LINKS, ef_construction=BREADTH, random_seed=1)
        return cls(projection, index, np.empty(0, np.int64))

    def __len__(self) -> int:
        return len(self._labels)

    @property
    def alive(self) -> int:
        """Rows that were not removed."""
        return len(self._labels) - len(self._removed)

    def add(self, ids: IdArray, matrix: FloatArray, threads: int | None = None) -> None:
        """Add rows whose ids are above all that are in."""
        for start in range(0, len(ids), _BATCH):
            part = slice(start, start + _BATCH)
            projected = self.projection.rows(matrix[part])
            self._index.add_items(projected, ids[part], num_threads=threads or os.cpu_count() or 1)
        self._labels = np.concatenate([self._labels, ids])

    def search(self, query: FloatArray, candidates: int) -> tuple[IdArray, FloatArray]:
        """Row ids and estimated cosines of about ``candidates`` rows nearest to ``query`` [dim]."""
        wanted = min(candidates, self.alive)
        projected = self.projection.queries(query[None, :])
        while wanted > 0:
            try:
                found, distances = self._index.knn_query(projected, k=wanted, num_threads=1)
            except RuntimeError:  # fewer could be reached: hnswlib gives all that were asked for, or none
                wanted //= 2
                continue
            return found[0].astype(np.int64), 1.0 - distances[0]
        return np.empty(0, np.int64), np.empty(0, np.float32)

    def remove(self, ids: IdArray) -> None:
        """Never give these rows again; ids that are not in it are passed over."""
        with self._lock:
            places = np.searchsorted(self._labels, ids)
            known = (places < len(self._labels)) & (self._labels[np.minimum(places, len(self._labels) - 1)] == ids)
            for label in ids[known].tolist():
                if label not in self._removed:
                    self._index.mark_deleted(label)
                    self._removed.add(label)

    def sample(self, count: int) -> tuple[IdArray, FloatArray]:
        """Row ids and projected vectors of some rows spread over the graph, for comparing it with the database."""
        chosen = self._labels[:: max(1, len(self._labels) // max(1, count))]
        return chosen, np.asarray(self._index.get_items(chosen), np.float32)

    def buffers(self) -> Iterator[bytes | npt.NDArray[Any]]:
        """The graph as a file's contents, in order."""
        arrays = GraphArrays.of(self._index.__getstate__()[0])
        basis = self.projection.basis
        header: dict[str, Any] = {
            "dim": self.projection.dim,
            "dimensions": self.projection.dimensions,
            **arrays.numbers(),
        }
        encoded = json.dumps(header, separators=(",", ":")).encode()
        yield MAGIC
        yield len(encoded).to_bytes(4, "little")
        yield encoded
        if basis is not None:
            yield np.ascontiguousarray(basis, "<f4")
        yield from arrays.buffers()

    @classmethod
    def load(cls, path: Path, dim: int, room: int = 0) -> Graph:
        """Read a graph and check every part; VectorIndexError if anything is wrong. room: rows that may be added."""
        try:
            with path.open("rb") as file:
                return cls._read(file, path, dim, room)
        except (OSError, ValueError, KeyError, TypeError, OverflowError, MemoryError) as error:
            raise VectorIndexError(str(path), f"{type(error).__name__}: {error}") from error

    @classmethod
    def _read(cls, file: BinaryIO, path: Path, dim: int, room: int) -> Graph:
        if file.read(len(MAGIC)) != MAGIC:
            raise ValueError("not a graph")
        length = int.from_bytes(file.read(4), "little")
        if length > _LONGEST_HEADER:
            raise ValueError("header too long")
        header = json.loads(file.read(length))
        if header["dim"] != dim:
            raise ValueError(f"{header['dim']} dimensions, not {dim}")
        dimensions = int(header["dimensions"])
        if not 1 < dimensions <= dim:
            raise ValueError(f"{dimensions} dimensions of {dim}")
        basis = None
        if dimensions < dim:
            basis = np.fromfile(file, "<f4", dim * (dimensions - 1)).reshape(dim, dimensions - 1).astype(np.float32)
            if not np.isfinite(basis).all():
                raise ValueError("projection is not finite")
        arrays = GraphArrays.read(file, header, dimensions, path.stat().st_size)
        check(arrays)
        graph = cls(Projection(dim, basis), hnswlib.Index(arrays.state(room)), np.sort(arrays.labels.astype(np.int64)))
        graph._removed = set(arrays.labels[arrays.deleted].tolist())
        return graph
