"""Building a vector index: shards over the rows that no shard covers yet, one shard in memory at a time."""

from __future__ import annotations

import logging
from collections.abc import Generator, Sequence
from dataclasses import dataclass

import numpy as np

from engine.errors import VectorIndexError
from engine.progress import Progress
from engine.store.database import Database
from engine.store.records import FloatArray
from engine.vectors.graph import Graph
from engine.vectors.index_manifest import IndexFiles, ShardEntry, gaps
from engine.vectors.index_tuning import SAMPLE_ROWS, Measured, best_scores, make_queries, measure, sample_ids
from engine.vectors.vector_rows import LATEST, VectorRows

logger = logging.getLogger(__name__)

SHARD_ROWS = 50_000  # 80 MB at 384 dimensions, twice that while it is loaded or written: keeps indexing below 700 MB
EXACT_ROWS = 5_000  # up to here exact search is as fast as a graph
_STALE = 0.2  # of a shard's rows removed: build it again
_UNMEASURED = Measured(192, 192, 0.0)  # of a shard whose building was cut short


@dataclass(slots=True)
class Builder:
    """Builds the index of one space. threads: of hnswlib, None for all cores."""

    database: Database
    source: VectorRows
    files: IndexFiles
    shard_rows: int = SHARD_ROWS
    exact_rows: int = EXACT_ROWS
    threads: int | None = None

    def pending(self, entries: Sequence[ShardEntry], limit: int = LATEST) -> int:
        """How many rows no shard covers, counted up to ``limit`` or a little above."""
        with self.database.read() as connection:
            return sum(self.source.count(connection, after, to, limit) for after, to in gaps(entries))

    def enough(self, entries: Sequence[ShardEntry]) -> int:
        """More pending rows than this are worth a build: it rewrites a shard, and work must stay linear in the rows."""
        return max(self.exact_rows, min(3 * self.exact_rows, sum(entry.nodes for entry in entries) // 20))

    def needed(self, entries: Sequence[ShardEntry]) -> bool:
        """Whether ``build`` would do more than look."""
        limit = self.enough(entries)
        return len(self.sound(entries)) < len(entries) or self.pending(entries, limit + 1) > limit

    def sound(self, entries: Sequence[ShardEntry]) -> list[ShardEntry]:
        """The shards that need not be built again: the graph is there, undamaged, few of its rows were removed."""
        found = []
        for entry in entries:
            with self.database.read() as connection:
                newest = self.source.newest(connection)
                removed = self.source.removed(connection, entry.removal)
            dead = entry.removed + int(((removed > entry.after) & (removed <= entry.to)).sum())
            # An id above the newest: the database is an older copy, and will give that id to another row.
            if dead <= _STALE * entry.nodes and entry.to <= newest and self.files.is_sound(entry):
                found.append(entry)
        return found

    def build(self, *, force: bool = False) -> Generator[Progress, None, None]:
        """Bring the index up to date; closing the generator keeps what is built so far. force: all of it anew."""
        listed = self.files.read()
        entries = [] if force else self.sound(listed)
        pending = self.pending(entries)
        if pending + sum(entry.nodes for entry in entries) <= self.exact_rows:
            entries, pending = [], 0
        elif len(entries) == len(listed) and not force and pending <= self.enough(entries):
            pending = 0
        done = 0
        with self.database.read() as connection:
            newest = self.source.newest(connection)  # what is committed from now on is for the next build
        for after, to in gaps(entries) if pending else ():
            while ids := self._next_ids(entries, after, min(to, newest)):
                yield from self._shard(entries, after, ids, done, pending)
                done, after = done + len(ids), ids[-1]
        if entries != listed:
            self._publish(entries)
        yield Progress("index", pending, pending)

    def _before(self, entries: Sequence[ShardEntry], after: int) -> ShardEntry | None:
        """The shard that ends where a gap begins, if it has room."""
        return next((entry for entry in entries if entry.to == after and entry.nodes < self.shard_rows), None)

    def _next_ids(self, entries: Sequence[ShardEntry], after: int, to: int) -> list[int]:
        base = self._before(entries, after)
        room = self.shard_rows - (base.nodes if base else 0)
        with self.database.read() as connection:
            return [int(number) for number in self.source.ids(connection, after, to, room)]

    def _shard(
        self, entries: list[ShardEntry], after: int, ids: list[int], done: int, total: int
    ) -> Generator[Progress, None, None]:
        """Index the rows ``ids`` above ``after``: into the shard before them, or into one of their own."""
        with self.database.read() as connection:
            removal = self.source.removal(connection)
        base = self._before(entries, after)
        graph = self._extended(base, len(ids)) if base else None
        if base is not None:
            entries.remove(base)
        start = base.after if base else after
        if graph is None:
            # Also where the shard before could not be read: its rows are built again with these.
            graph = Graph.create(self.source.dim, len(ids) + (base.nodes if base else 0))
            after = start
        reached = after
        try:
            for rows in self.source.scan(self.database, after, ids[-1]):
                graph.add(rows, self.threads)
                reached = int(rows.ids[-1])
                yield Progress("index", min(total, done + int(np.searchsorted(ids, reached, "right"))), total)
        except GeneratorExit:
            if reached > start:
                self._keep(entries, graph, (start, reached), removal, _UNMEASURED)
            raise
        if len(graph):  # all may have been removed meanwhile
            queries = make_queries(self._sample(start, ids[-1]))
            best = best_scores(self.source.scan(self.database, start, ids[-1]), queries)
            self._keep(entries, graph, (start, ids[-1]), removal, measure(graph, queries, best))

    def _extended(self, base: ShardEntry, room: int) -> Graph | None:
        """The graph of a shard with room for more rows; None if it is damaged."""
        try:
            with self.database.read() as connection:
                rows = self.source.ranges(connection, base.after, base.to)
                return Graph.load(self.files.graph(base), self.source.dim, rows, room)
        except VectorIndexError as error:
            logger.warning("%s; its rows are indexed again", error)
            return None

    def _sample(self, after: int, to: int) -> FloatArray:
        with self.database.read() as connection:
            chosen = sample_ids(self.source.ids(connection, after, to, LATEST), SAMPLE_ROWS)
            return self.source.by_id(connection, chosen.tolist()).matrix

    def _keep(
        self,
        entries: list[ShardEntry],
        graph: Graph,
        covered: tuple[int, int],
        removal: int,
        measured: Measured,
    ) -> None:
        """Write a graph and publish it with the others."""
        # The rows must outlast a power failure before a file says that they are indexed: their ids could be given again.
        self.database.sync()
        name, digest = self.files.write_graph(graph.buffers())
        entries.append(
            ShardEntry(
                file=name,
                after=covered[0],
                to=covered[1],
                nodes=len(graph),
                removed=len(graph) - graph.alive,
                removal=removal,
                checksum=digest,
                narrow=measured.narrow,
                breadth=measured.breadth,
                recall=measured.recall,
            )
        )
        entries.sort(key=lambda entry: entry.after)
        self._publish(entries)

    def _publish(self, entries: Sequence[ShardEntry]) -> None:
        self.files.publish(entries)
        with self.database.write() as connection:
            needed = [(entry.after + 1, entry.to, entry.removal) for entry in entries]
            self.source.forget_removals(connection, needed)
