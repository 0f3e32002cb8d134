"""The passages that wait for their vectors, in the order in which their files were read: newest files first."""

from __future__ import annotations

from engine.store import catalog_vectors
from engine.store.catalog import Catalog
from engine.store.records import StoredPassage


class Backlog:
    """Walks once through the passages without vectors: those of this run first, then what earlier runs left.

    ``Catalog.passages_without_vectors`` gives the last read first, which is the file touched longest ago.
    """

    def __init__(self, catalog: Catalog, space_id: str) -> None:
        self._catalog, self._space_id = catalog, space_id
        self._first = self._cursor = catalog_vectors.last_passage(catalog.database)
        self._old_cursor = 0
        self.old_count = catalog.count_without_vectors(space_id)

    def take(self, count: int) -> list[StoredPassage]:
        """The next ones, at most ``count``; empty when none waits now. None is given twice."""
        database = self._catalog.database
        ids = catalog_vectors.waiting(database, self._space_id, self._cursor, None, count)
        if ids:
            self._cursor = ids[-1]
        elif self._old_cursor < self._first:
            ids = catalog_vectors.waiting(database, self._space_id, self._old_cursor, self._first, count)
            self._old_cursor = ids[-1] if ids else self._first
        return list(self._catalog.passages(ids).values())
