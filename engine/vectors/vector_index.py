"""Nearest passages by meaning, by searching graphs over the database's vectors.

The database is the truth and the graphs are a cache: rows that no graph holds (new ones, or all while a graph is missing or
damaged) are searched exactly, removed ones are never given, and a graph is filled with the vectors as they are stored, so
that its cosines are the exact ones. Every answer is right at any moment; a graph only makes it fast.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Generator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from sqlalchemy import Connection

from engine.errors import VectorIndexError
from engine.progress import Progress
from engine.store.database import Database
from engine.store.records import FloatArray, IdArray
from engine.vectors.graph import Graph
from engine.vectors.graph_loading import GraphLoader, Watched
from engine.vectors.index_building import EXACT_ROWS, SHARD_ROWS, Builder
from engine.vectors.index_manifest import IndexFiles, ShardEntry, gaps
from engine.vectors.pending import IN_MEMORY, Pending, search_rows
from engine.vectors.shard_search import search_shards
from engine.vectors.vector_rows import LATEST, VectorRows

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class State:
    """What searches use. unloaded: ranges of shards that are being loaded, read for each search until they are. pending: of
    the rows of no shard; None when they are too many to hold, then they are read too."""

    stamp: object
    version: int
    newest: int
    removal: int
    shards: tuple[tuple[ShardEntry, Graph], ...]
    unloaded: tuple[tuple[int, int], ...]
    gaps: tuple[tuple[int, int], ...]
    pending: Pending | None


class VectorIndex:
    """The index of one vector space of a library. Searching is safe from any thread; building is for the one writer.

    It follows what any process commits by itself, at each search. Graphs are loaded beside the first ones.
    """

    def __init__(
        self,
        database: Database,
        space_id: str,
        dim: int,
        *,
        shard_rows: int = SHARD_ROWS,
        exact_rows: int = EXACT_ROWS,
        threads: int | None = None,
    ) -> None:
        self.space_id = space_id
        self.dim = dim
        self.database = database
        self._source = VectorRows(space_id, dim)
        self._files = IndexFiles(database.directory, database.library_id, space_id, dim)
        self._builder = Builder(database, self._source, self._files, shard_rows, exact_rows, threads)
        self._lock = threading.Lock()
        self._state: State | None = None
        self._loader = GraphLoader(self._load, self._refuse)

    @classmethod
    def open(
        cls, directory: Path, database: Database, space_id: str, dim: int, *, threads: int | None = None
    ) -> VectorIndex:
        """The index of ``space_id`` in the library that ``database`` is. threads: for building, None for all cores.

        Reads nothing yet; whatever is wrong with the files shows later as exact, slower search, until ``build``.
        """
        if directory != database.directory:
            raise ValueError(f"{directory} is not the folder of {database.path}")
        return cls(database, space_id, dim, threads=threads)

    # Searching

    def search(self, query: FloatArray, k: int, state: State | None = None) -> tuple[IdArray, FloatArray]:
        """Passage ids and cosines of the k nearest to ``query`` (unit length), best first.

        state: what ``refresh`` gave, by a caller that has called it for this search.
        """
        query = _checked(query, self.dim)
        state = state or self.refresh()
        found = [search_shards(state.shards, query, k)]
        ranges = state.unloaded
        if state.pending is None:
            ranges += state.gaps
        elif len(state.pending):
            found.append(state.pending.search(query, k))
        found += [search_rows(self._source.scan(self.database, after, to), query, k) for after, to in ranges]
        return _sorted(np.concatenate([part[0] for part in found]), np.concatenate([part[1] for part in found]), k)

    def search_among(self, query: FloatArray, passage_ids: Sequence[int] | IdArray, k: int) -> tuple[IdArray, FloatArray]:
        """The k nearest of ``passage_ids``, exactly; those without a vector are left out. Time grows with their number."""
        query = _checked(query, self.dim)
        wanted = np.asarray(passage_ids, np.int64).tolist()
        with self.database.read() as connection:
            parts = (self._source.by_passage(connection, wanted[at : at + 4096]) for at in range(0, len(wanted), 4096))
            return _sorted(*search_rows(parts, query, k), k)

    def search_exactly(self, query: FloatArray, k: int) -> tuple[IdArray, FloatArray]:
        """The k nearest, by reading every vector: what ``search`` is measured against."""
        query = _checked(query, self.dim)
        return _sorted(*search_rows(self._source.scan(self.database, 0), query, k), k)

    def matrix(self, passage_ids: Sequence[int] | IdArray) -> tuple[IdArray, FloatArray]:
        """Those of the passages that have a vector, in no order, and a row for each."""
        with self.database.read() as connection:
            rows = self._source.by_passage(connection, np.asarray(passage_ids, np.int64).tolist())
        return rows.passage_ids, rows.matrix

    def vectors(self, passage_ids: Sequence[int] | IdArray) -> dict[int, FloatArray]:
        """The stored vectors of passages, of those that have one."""
        passages, matrix = self.matrix(passage_ids)
        return dict(zip(passages.tolist(), matrix, strict=True))

    # Following the database and the files

    def refresh(self) -> State:
        """Take in what was committed or built since, by any process. Every search does this first; it is cheap.

        What it gives is for ``search`` alone.
        """
        stamp = self._files.stamp()
        with self._lock, self.database.read() as connection:
            newest, removal = self._source.newest(connection), self._source.removal(connection)
            state = self._state
            if state is not None and (newest < state.newest or removal < state.removal):
                self._loader.stop()  # the database was replaced
                state = None
            if state is None or state.stamp != stamp or state.version != self._loader.version:
                state = self._loaded(connection, stamp, newest, removal)
            elif newest > state.newest or removal > state.removal:
                state = self._followed(connection, state, newest, removal)
            self._state = state
            return state

    def load(self) -> None:
        """Load every graph now. Without it they are loaded beside the first searches, which read the vectors meanwhile."""
        self.refresh()
        self._loader.wait()
        self.refresh()

    def release(self) -> None:
        """Drop the graphs and vectors from memory; the next search loads them again."""
        self._loader.stop()
        with self._lock:
            self._state = None

    # Building

    @property
    def needs_build(self) -> bool:
        """Whether enough has changed, or is missing or damaged, for ``build`` to be worth it."""
        return self._builder.needed(self._files.read())

    def build(self, *, force: bool = False) -> Generator[Progress, None, None]:
        """Bring the graphs up to date; small changes are left to exact search. For the process that holds the writer lock.

        Yields Progress("index", rows done, rows to do). Closing it keeps what is built so far; an error keeps the old.
        force: build everything anew.
        """
        yield from self._builder.build(force=force)

    def save(self) -> None:
        """Nothing to do: ``build`` publishes each shard as it is finished. Kept for callers that save on closing."""

    def verify(self) -> list[str]:
        """What is wrong with the index's files, by reading them all. What is damaged is built again by the next build."""
        found = []
        for entry in self._files.read():
            try:
                self._load(entry)
            except VectorIndexError as error:
                found.append(f"{error.path}: {error.detail}")
                self._files.condemn(entry)
        return found

    def statistics(self) -> dict[str, Any]:
        """shards: as the manifest lists them, with the recall measured; pending: rows not in them; bytes: on disk."""
        entries = self._files.read()
        pending = self._builder.pending(entries)
        return {"shards": [asdict(entry) for entry in entries], "pending": pending, "bytes": self._files.size()}

    def _loaded(self, connection: Connection, stamp: object, newest: int, removal: int) -> State:
        version = self._loader.version  # before looking what is there: what comes meanwhile is for the next time
        entries = [entry for entry in self._files.read() if not self._loader.is_damaged(entry)]
        self._loader.want(entries)
        shards, unloaded = [], []
        for entry in entries:
            if (graph := self._loader.graph(entry)) is None:
                unloaded.append((entry.after, entry.to))
                continue
            graph.remove(self._source.removed(connection, entry.removal))
            shards.append((entry, graph))
        ranges = gaps(entries)
        pending: Pending | None = Pending(self.dim)
        for after, to in ranges:
            if pending is not None and len(pending) + self._source.count(connection, after, to, IN_MEMORY + 1) <= IN_MEMORY:
                pending.add(self._source.range(connection, after, to, IN_MEMORY))
            else:
                pending = None
        return State(stamp, version, newest, removal, tuple(shards), tuple(unloaded), tuple(ranges), pending)

    def _followed(self, connection: Connection, state: State, newest: int, removal: int) -> State:
        pending = state.pending
        if newest > state.newest and pending is not None:
            added = self._source.range(connection, state.newest, LATEST, IN_MEMORY + 1)
            if len(pending) + len(added) <= IN_MEMORY:
                pending.add(added)
            else:
                pending = None
        if removal > state.removal:
            removed = self._source.removed(connection, state.removal)
            for _, graph in state.shards:
                graph.remove(removed)
            if pending is not None:
                pending.remove(removed)
        return replace(state, newest=newest, removal=removal, pending=pending)

    def _load(self, entry: ShardEntry, watched: Watched = lambda rows: rows) -> Graph:
        """A shard's graph, checked: its bytes, its structure, and every row against the database, whose vectors fill it."""
        path = self._files.graph(entry)
        with self.database.read() as connection:
            if entry.to > self._source.newest(connection):
                raise VectorIndexError(str(path), "newer than the database")
            graph = Graph.load(path, self.dim, watched(self._source.ranges(connection, entry.after, entry.to)))
        if len(graph) != entry.nodes or graph.ends[0] <= entry.after or graph.ends[1] > entry.to:
            raise VectorIndexError(str(path), "does not hold the rows that the manifest says")
        return graph

    def _refuse(self, entry: ShardEntry, error: VectorIndexError) -> None:
        """A graph that cannot be loaded: its rows are searched exactly, and the next build replaces it."""
        if entry in self._files.read():  # else a build has replaced it meanwhile
            logger.warning("%s: %s; searching its rows exactly", error.path, error.detail)
            self._files.condemn(entry)


def _checked(query: FloatArray, dim: int) -> FloatArray:
    vector = np.ascontiguousarray(query, np.float32).reshape(-1)
    if vector.shape != (dim,) or not np.isfinite(vector).all():
        raise ValueError(f"a query needs {dim} finite numbers")
    return vector


def _sorted(passages: IdArray, scores: FloatArray, k: int) -> tuple[IdArray, FloatArray]:
    """The k best, best first; the older passage first among equals."""
    order = np.lexsort((passages, -scores))[:k]
    return passages[order], scores[order]
