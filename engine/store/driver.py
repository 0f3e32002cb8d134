"""Below SQLAlchemy, where a search runs many small statements: there the layer takes longer than SQLite."""

from __future__ import annotations

import sqlite3

from sqlalchemy import Connection


def raw(connection: Connection) -> sqlite3.Connection:
    """The driver's own connection, in the same transaction."""
    own = connection.connection.driver_connection
    assert isinstance(own, sqlite3.Connection)
    return own


def newest_passage(connection: Connection) -> int:
    """The highest number of a passage, 0 in an empty library: about how many there are, which costs nothing to read."""
    return int(raw(connection).execute("SELECT max(id) FROM passages").fetchone()[0] or 0)
