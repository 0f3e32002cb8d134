"""Loading graphs beside the searches: until a graph is there, its rows are searched exactly.

A graph of 60,000 rows takes a second or two, most of it for reading and checking their vectors; nobody waits for it.
"""

from __future__ import annotations

import atexit
import logging
import threading
import weakref
from collections.abc import Callable, Iterator, Sequence

from engine.errors import EngineError, VectorIndexError
from engine.vectors.graph import Graph
from engine.vectors.index_manifest import ShardEntry
from engine.vectors.vector_rows import Rows

logger = logging.getLogger(__name__)

Watched = Callable[[Iterator[Rows]], Iterator[Rows]]


class Cancelled(Exception):
    """Loading was given up."""


class GraphLoader:
    """Loads graphs in one thread of its own, and keeps them. Safe from several threads.

    load: loads one, its rows through the function given, which raises Cancelled in time. refuse: is told of a damaged one.
    """

    def __init__(
        self, load: Callable[[ShardEntry, Watched], Graph], refuse: Callable[[ShardEntry, VectorIndexError], None]
    ) -> None:
        self._load = load
        self._refuse = refuse
        self._lock = threading.Lock()
        self._graphs: dict[ShardEntry, Graph] = {}
        self._damaged: set[ShardEntry] = set()
        self._queue: list[ShardEntry] = []
        self._thread: threading.Thread | None = None
        self._stopping = False
        self._version = 0

    @property
    def version(self) -> int:
        """Grows whenever a graph is there, or found damaged."""
        return self._version

    def graph(self, entry: ShardEntry) -> Graph | None:
        """The graph of a shard, if it is loaded."""
        return self._graphs.get(entry)

    def is_damaged(self, entry: ShardEntry) -> bool:
        """Whether loading it failed."""
        return entry in self._damaged

    def want(self, entries: Sequence[ShardEntry]) -> None:
        """Load these, beside the caller; forget the others."""
        with self._lock:
            self._graphs = {entry: graph for entry, graph in self._graphs.items() if entry in entries}
            self._damaged &= set(entries)
            self._queue = [entry for entry in entries if entry not in self._graphs and entry not in self._damaged]
            if self._queue and self._thread is None:
                self._stopping = False
                self._thread = threading.Thread(target=self._run, name="graph-loading", daemon=True)
                _stopped_at_exit(self)
                self._thread.start()

    def wait(self) -> None:
        """Until all that is wanted is loaded, or found damaged."""
        if (thread := self._thread) is not None:
            thread.join()

    def stop(self) -> None:
        """Give up what is being loaded and drop what is."""
        with self._lock:
            self._stopping = True
            self._queue = []
            thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join()
        with self._lock:
            self._graphs, self._damaged = {}, set()

    def _run(self) -> None:
        while True:
            with self._lock:
                if not self._queue or self._stopping:
                    self._thread = None
                    return
                entry = self._queue[0]
            self._one(entry)
            with self._lock:
                if entry in self._queue:
                    self._queue.remove(entry)
                    self._version += 1

    def _one(self, entry: ShardEntry) -> None:
        try:
            graph = self._load(entry, self._watched)
        except Cancelled:
            return
        except VectorIndexError as error:
            with self._lock:
                self._damaged.add(entry)
            self._refuse(entry, error)
        except EngineError as error:  # the database was closed, or cannot be read now: a later search asks again
            logger.info("graph not loaded: %s", error)
        except Exception:
            logger.exception("graph not loaded")
        else:
            with self._lock:
                self._graphs[entry] = graph

    def _watched(self, batches: Iterator[Rows]) -> Iterator[Rows]:
        for rows in batches:
            if self._stopping:
                raise Cancelled
            yield rows


def _stopped_at_exit(loader: GraphLoader) -> None:
    """An interpreter that ends must not pull the ground from under a thread inside SQLite or hnswlib."""
    reference = weakref.ref(loader)

    def stop() -> None:
        if (alive := reference()) is not None:
            alive.stop()

    atexit.register(stop)
    weakref.finalize(loader, atexit.unregister, stop)
