"""Below SQLAlchemy, where a search runs many small statements: there the layer takes longer than SQLite."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from engine.store.database import Database


def raw(connection: Connection) -> sqlite3.Connection:
    """The driver's own connection, in the same transaction."""
    own = connection.connection.driver_connection
    assert isinstance(own, sqlite3.Connection)
    return own


@contextmanager
def reading(database: Database, connection: Connection | None) -> Iterator[Connection]:
    """``connection`` if a read is under way, else one for the block."""
    if connection is not None:
        yield connection
        return
    with database.read() as opened:
        yield opened
