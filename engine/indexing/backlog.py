"""The passages that wait for their vectors, in the order in which their files were read: newest files first."""

from __future__ import annotations

from sqlalchemy import ColumnElement, and_, exists, func, select

from engine.catalog import Catalog
from engine.records import StoredPassage
from engine.schema import passages, spaces, vectors


class Backlog:
    """Walks once through the passages without vectors: those of this run first, then what earlier runs left.

    ``Catalog.passages_without_vectors`` gives the last read first, which is the file touched longest ago.
    """

    def __init__(self, catalog: Catalog, space_id: str) -> None:
        self._catalog, self._space_id = catalog, space_id
        with catalog.database.read() as connection:
            self._first = connection.scalar(select(func.max(passages.c.id))) or 0
        self._cursor = self._first
        self._old_cursor = 0
        self.old_count = catalog.count_without_vectors(space_id)

    def take(self, count: int) -> list[StoredPassage]:
        """The next ones, at most ``count``; empty when none waits now. None is given twice."""
        ids = self._ids(passages.c.id > self._cursor, count)
        if ids:
            self._cursor = ids[-1]
        elif self._old_cursor < self._first:
            ids = self._ids(and_(passages.c.id > self._old_cursor, passages.c.id <= self._first), count)
            self._old_cursor = ids[-1] if ids else self._first
        return list(self._catalog.passages(ids).values())

    def _ids(self, where: ColumnElement[bool], count: int) -> list[int]:
        space = select(spaces.c.id).where(spaces.c.space_id == self._space_id).scalar_subquery()
        embedded = exists().where(vectors.c.passage_id == passages.c.id, vectors.c.space == space)
        statement = select(passages.c.id).where(where, ~embedded).order_by(passages.c.id).limit(count)
        with self._catalog.database.read() as connection:
            return list(connection.scalars(statement))
