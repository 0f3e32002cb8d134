"""One neighbour graph (HNSW) over a range of vector rows: built, searched, and turned to a file and back.

hnswlib's own files have neither magic nor checksum, its loader takes a wrong dimension silently, crashes on a bad neighbour
id, and opens paths in the narrow character set of Windows. So the graph is taken out of hnswlib as arrays and kept in a
format of our own, and every id is checked before hnswlib gets the arrays back. The file holds the links alone: the vectors
are read from the database, where they stand anyway, which makes the index a tenth of the size.
"""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import hnswlib
import numpy as np
import numpy.typing as npt

from engine.errors import VectorIndexError
from engine.store.records import FloatArray, IdArray
from engine.vectors.graph_arrays import BoolArray, GraphArrays, check, fill_missing, prints_of
from engine.vectors.vector_rows import Rows

MAGIC = b"MIMO graph 2\n"
LINKS = 16  # M: neighbours of a node on the upper levels, twice as many on the lowest
# ef_construction. Questions lie far from what answers them, and are found by it more than by more links: on 20,000 real
# passages 500 found with ef 256 what 300 needed 384 for (.986 of ten) and 128 not even 512, at 0.5 ms a row of a
# processor's time, which is little beside embedding the row.
BREADTH = 500
_LONGEST_HEADER = 1 << 16
_NO_IDS = np.empty(0, np.int64)


class Graph:
    """Vectors by row id, searched approximately. Adding is for one thread alone; searching and removing for any."""

    def __init__(self, dim: int, index: Any, labels: IdArray, passages: IdArray) -> None:
        """labels: row ids, ascending; passages: of each the passage."""
        self.dim = dim
        self._index = index
        self._labels = labels
        self._passages = passages
        self._alive = np.ones(len(labels), np.bool_)
        self._living = len(labels)
        self._lock = threading.Lock()

    @classmethod
    def create(cls, dim: int, capacity: int) -> Graph:
        """An empty graph with room for ``capacity`` rows."""
        index = hnswlib.Index(space="ip", dim=dim)
        index.init_index(max_elements=capacity, M=LINKS, ef_construction=BREADTH, random_seed=1)
        return cls(dim, index, _NO_IDS, _NO_IDS)

    def __len__(self) -> int:
        return len(self._labels)

    @property
    def alive(self) -> int:
        """Rows that were not removed."""
        return self._living

    @property
    def ends(self) -> tuple[int, int]:
        """The first and the last row id."""
        return int(self._labels[0]), int(self._labels[-1])

    def add(self, rows: Rows, threads: int | None = None) -> None:
        """Add rows whose ids are above all that are in."""
        self._index.add_items(rows.matrix, rows.ids, num_threads=threads or os.cpu_count() or 1)
        self._labels = np.concatenate([self._labels, rows.ids])
        self._passages = np.concatenate([self._passages, rows.passage_ids])
        self._alive = np.concatenate([self._alive, np.ones(len(rows), np.bool_)])
        self._living += len(rows)

    def search(self, query: FloatArray, wanted: int) -> tuple[IdArray, FloatArray]:
        """Passages and cosines of about ``wanted`` rows nearest to ``query`` [dim], best first.

        The more are wanted, the more surely the first of them are the nearest.
        """
        labels, cosines = self.nearest(query, wanted)
        passages, kept = self.passages_of(labels)
        return passages[kept], cosines[kept]

    def nearest(self, query: FloatArray, wanted: int) -> tuple[IdArray, FloatArray]:
        """The same with row ids; some may have been removed meanwhile (``passages_of`` tells)."""
        wanted = min(wanted, self._living)
        while wanted > 0:
            try:
                # One thread: starting others takes longer than the search.
                found, distances = self._index.knn_query(query, k=wanted, num_threads=1)
            except RuntimeError:  # fewer could be reached: hnswlib gives all that were asked for, or none
                wanted //= 2
                continue
            return found[0].astype(np.int64), 1.0 - distances[0]
        return _NO_IDS, np.empty(0, np.float32)

    def passages_of(self, labels: IdArray) -> tuple[IdArray, BoolArray]:
        """Of each row its passage, and whether it is still there. labels: rows of this graph."""
        places = np.searchsorted(self._labels, labels)
        return self._passages[places], self._alive[places]

    def remove(self, ids: IdArray) -> None:
        """Never give these rows again; ids that are not in it are passed over."""
        with self._lock:
            places = np.searchsorted(self._labels, ids)
            known = (places < len(self._labels)) & (self._labels[np.minimum(places, len(self._labels) - 1)] == ids)
            places = np.unique(places[known])
            for place in places[self._alive[places]].tolist():
                self._index.mark_deleted(int(self._labels[place]))
                self._alive[place] = False
                self._living -= 1

    def buffers(self) -> Iterator[bytes | npt.NDArray[Any]]:
        """The graph as a file's contents, in order."""
        arrays = GraphArrays.of(self._index.__getstate__()[0])
        encoded = json.dumps({"dim": self.dim, **arrays.numbers()}, separators=(",", ":")).encode()
        yield MAGIC
        yield len(encoded).to_bytes(4, "little")
        yield encoded
        yield from arrays.buffers()

    @classmethod
    def load(cls, path: Path, dim: int, rows: Iterable[Rows], room: int = 0) -> Graph:
        """Read a graph and check every part; VectorIndexError if anything is wrong.

        rows: the vectors of the graph's range, by ascending id; rows of the graph that are not among them were removed.
        room: rows that may be added.
        """
        try:
            arrays = _read(path, dim)
            check(arrays)
            return cls._filled(arrays, dim, rows, room)
        except (OSError, ValueError, KeyError, TypeError, OverflowError, MemoryError) as error:
            raise VectorIndexError(str(path), f"{type(error).__name__}: {error}") from error

    @classmethod
    def _filled(cls, arrays: GraphArrays, dim: int, rows: Iterable[Rows], room: int) -> Graph:
        """The graph with the vectors of ``rows``, which must be the ones that it was built over."""
        order = np.argsort(arrays.labels)
        labels = arrays.labels[order].astype(np.int64)
        records = arrays.records(dim)
        missing: BoolArray = np.ones(len(labels), np.bool_)
        passages = np.zeros(len(labels), np.int64)
        for batch in rows:
            places = np.minimum(np.searchsorted(labels, batch.ids), len(labels) - 1)
            nodes = order[places]
            if (labels[places] != batch.ids).any():
                raise ValueError("does not hold every row of its range")
            if (arrays.prints[nodes] != prints_of(batch.matrix)).any():
                raise ValueError("vectors differ from the database's")
            records["vector"][nodes] = batch.matrix
            passages[places] = batch.passage_ids
            missing[nodes] = False
        fill_missing(records, missing)
        graph = cls(dim, hnswlib.Index(arrays.state(records, room)), labels, passages)
        graph._alive = ~arrays.deleted[order]
        graph._living = int(graph._alive.sum())
        graph.remove(labels[missing[order]])
        return graph


def _read(path: Path, dim: int) -> GraphArrays:
    with path.open("rb") as file:
        if file.read(len(MAGIC)) != MAGIC:
            raise ValueError("not a graph")
        length = int.from_bytes(file.read(4), "little")
        if length > _LONGEST_HEADER:
            raise ValueError("header too long")
        header = json.loads(file.read(length))
        if header["dim"] != dim:
            raise ValueError(f"{header['dim']} dimensions, not {dim}")
        return GraphArrays.read(file, header, path.stat().st_size)
