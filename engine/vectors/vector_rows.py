"""The vectors of one space as they stand in the database: the truth that every index of them answers to."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from sqlalchemy import Connection

from engine.store.database import Database
from engine.store.driver import raw
from engine.store.records import FloatArray, IdArray
from engine.store.schema import spaces

LATEST = (1 << 63) - 1
_COLUMNS = "SELECT v.id, v.passage_id, v.vector FROM"
# One bound parameter for any number of ids; json_each first, so that each is one seek.
_BY_ID = f"{_COLUMNS} json_each(?) wanted CROSS JOIN vectors v ON v.id = wanted.value"
_BY_PASSAGE = f"{_COLUMNS} json_each(?) wanted CROSS JOIN vectors v ON v.passage_id = wanted.value AND v.space = ?"
_RANGE = f"{_COLUMNS} vectors v WHERE v.space = ? AND v.id > ? AND v.id <= ? ORDER BY v.id LIMIT ?"
_NO_SPACE = -1


@dataclass(frozen=True, slots=True)
class Rows:
    """Vectors with their row ids and passages; matrix is float32 [n, dim], converted from the stored float16."""

    ids: IdArray
    passage_ids: IdArray
    matrix: FloatArray

    def __len__(self) -> int:
        return len(self.ids)


class VectorRows:
    """Reads the vectors of ``space_id``. Every method takes the connection, so that a search sees one state."""

    def __init__(self, space_id: str, dim: int) -> None:
        self.space_id = space_id
        self.dim = dim
        self._key = _NO_SPACE

    def key(self, connection: Connection) -> int:
        """The key of the space, -1 as long as it holds nothing."""
        if self._key == _NO_SPACE:
            row = connection.execute(spaces.select().where(spaces.c.space_id == self.space_id)).one_or_none()
            if row is not None and row.dim != self.dim:
                raise ValueError(f"space {self.space_id!r} has {row.dim} dimensions, not {self.dim}")
            self._key = _NO_SPACE if row is None else int(row.id)
        return self._key

    def by_id(self, connection: Connection, ids: Sequence[int]) -> Rows:
        """The rows that still exist of those with ``ids``."""
        return self._rows(raw(connection).execute(_BY_ID, (json.dumps(ids),)).fetchall())

    def by_passage(self, connection: Connection, passage_ids: Sequence[int]) -> Rows:
        """The vectors of passages, of those that have one."""
        found = raw(connection).execute(_BY_PASSAGE, (json.dumps(passage_ids), self.key(connection)))
        return self._rows(found.fetchall())

    def range(self, connection: Connection, after: int, to: int, limit: int) -> Rows:
        """The first ``limit`` rows with ``after < id <= to``, by id."""
        return self._rows(raw(connection).execute(_RANGE, (self.key(connection), after, to, limit)).fetchall())

    def ranges(self, connection: Connection, after: int, to: int, batch: int = 4096) -> Iterator[Rows]:
        """Every row with ``after < id <= to``, by id, in one state of the database."""
        while len(rows := self.range(connection, after, to, batch)):
            yield rows
            after = int(rows.ids[-1])

    def scan(self, database: Database, after: int, to: int = LATEST, batch: int = 2048) -> Iterator[Rows]:
        """Every row with ``after < id <= to``, by id. A state a batch: a long read would keep the log from being emptied."""
        while True:
            with database.read() as connection:
                rows = self.range(connection, after, to, batch)
            if not len(rows):
                return
            yield rows
            after = int(rows.ids[-1])

    def ids(self, connection: Connection, after: int, to: int, limit: int) -> IdArray:
        """The ids of the first ``limit`` rows with ``after < id <= to``."""
        statement = "SELECT id FROM vectors WHERE space = ? AND id > ? AND id <= ? ORDER BY id LIMIT ?"
        found = connection.exec_driver_sql(statement, (self.key(connection), after, to, limit)).scalars().all()
        return np.asarray(found, np.int64)

    def count(self, connection: Connection, after: int = 0, to: int = LATEST, limit: int = LATEST) -> int:
        """How many rows have ``after < id <= to``, at most ``limit``."""
        statement = "SELECT count(*) FROM (SELECT 1 FROM vectors WHERE space = ? AND id > ? AND id <= ? LIMIT ?)"
        return int(connection.exec_driver_sql(statement, (self.key(connection), after, to, limit)).scalar_one())

    def newest(self, connection: Connection) -> int:
        """The highest id ever given in a committed transaction (of any space)."""
        statement = "SELECT seq FROM sqlite_sequence WHERE name = 'vectors'"
        return _number(connection, statement)

    def removal(self, connection: Connection) -> int:
        """The number of the latest removal (of any space)."""
        statement = "SELECT seq FROM sqlite_sequence WHERE name = 'removed_vectors'"
        return _number(connection, statement)

    def removed(self, connection: Connection, after: int) -> IdArray:
        """The ids of rows removed after removal number ``after``."""
        statement = "SELECT vector_id FROM removed_vectors WHERE seq > ? AND space = ?"
        found = connection.exec_driver_sql(statement, (after, self.key(connection))).scalars().all()
        return np.asarray(found, np.int64)

    def forget_removals(self, connection: Connection, needed: Sequence[tuple[int, int, int]]) -> None:
        """Delete the removals that no index needs. needed: (first id, last id, reflects removals up to) of each."""
        kept = "".join(" AND NOT (vector_id BETWEEN ? AND ? AND seq > ?)" for _ in needed)
        values = [value for item in needed for value in item]
        statement = f"DELETE FROM removed_vectors WHERE space = ?{kept}"  # noqa: S608 (placeholders only)
        connection.exec_driver_sql(statement, (self.key(connection), *values))

    def _rows(self, found: Sequence[Sequence[object]]) -> Rows:
        good = [row for row in found if isinstance(row[2], bytes) and len(row[2]) == 2 * self.dim]
        ids = np.fromiter((row[0] for row in good), np.int64, len(good))
        passage_ids = np.fromiter((row[1] for row in good), np.int64, len(good))
        packed: npt.NDArray[np.float16] = np.frombuffer(b"".join(row[2] for row in good), "<f2")  # type: ignore[misc]
        return Rows(ids, passage_ids, packed.astype(np.float32).reshape(len(good), self.dim))


def _number(connection: Connection, statement: str) -> int:
    row = raw(connection).execute(statement).fetchone()
    return int(row[0]) if row else 0
