"""A database from elsewhere must hold the tables of a library and nothing that acts by itself."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

from sqlalchemy import create_engine

from engine.errors import LibraryArchiveError, SchemaTooNewError
from engine.store import schema


def refuse_foreign_schema(connection: sqlite3.Connection, archive: Path) -> None:
    """Raise for views, unknown triggers and tables, and, in a database of this version, any other difference."""
    application = int(connection.execute("PRAGMA application_id").fetchone()[0])
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if application != schema.APPLICATION_ID or version < 1:
        raise LibraryArchiveError(str(archive), "its database is no library")
    if version > schema.SCHEMA_VERSION:
        raise SchemaTooNewError(str(archive), f"schema {version}, this version knows {schema.SCHEMA_VERSION}")
    expected = _own_schema()
    for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_master"):
        if name.startswith("sqlite_"):  # statistics and the numbers of AUTOINCREMENT: SQLite lets nobody else make such
            continue
        known = expected.get((kind, name))
        same = known is not None and (_plain(known) == _plain(sql) or (kind == "table" and version < schema.SCHEMA_VERSION))
        if not same:
            raise LibraryArchiveError(str(archive), f"its database holds a {kind} {name[:60]!r} that is none of a library")


def _own_schema() -> dict[tuple[str, str], str | None]:
    engine = create_engine("sqlite://")
    try:
        with engine.begin() as connection:
            schema.create_all(connection)
            listed = connection.exec_driver_sql("SELECT type, name, sql FROM sqlite_master").all()
    finally:
        engine.dispose()
    return {(row[0], row[1]): row[2] for row in listed}


def _plain(sql: str | None) -> str:
    """Without the differences that upgrades make: quotes, blanks, and the place of columns added later."""
    return re.sub(r"[\s\"]+", " ", sql or "").strip().lower()
