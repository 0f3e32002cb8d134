"""The steps that bring an older library to this version."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection, select, update

from engine.store.names import name_key
from engine.store.schema import FULLTEXT_TABLES, SCHEMA_VERSION, common_tokens, documents, files


def migrate(connection: Connection, version: int) -> None:
    """Bring a library of an older ``version`` to SCHEMA_VERSION; the caller commits."""
    for step in range(version, SCHEMA_VERSION):
        MIGRATIONS[step](connection)


def _to_version_2(connection: Connection) -> None:
    """Version 1 had no search in names and no list of common tokens."""
    connection.exec_driver_sql("ALTER TABLE documents ADD COLUMN name_key VARCHAR NOT NULL DEFAULT ''")
    named = select(documents.c.id, files.c.path, documents.c.member, documents.c.title).join(
        files, files.c.id == documents.c.file_id
    )
    for row in connection.execute(named).all():
        key = name_key(row.path, row.member, row.title)
        connection.execute(update(documents).where(documents.c.id == row.id).values(name_key=key))
    common_tokens.create(connection)
    for statement in FULLTEXT_TABLES[1:]:
        connection.exec_driver_sql(statement)
    # The words are fed anew at the next write: names are missing, and the token rules may have changed.
    connection.exec_driver_sql("DELETE FROM meta WHERE key = 'fulltext.tokens'")


# The step at key N brings version N to N + 1, inside the one transaction of the whole upgrade.
MIGRATIONS: dict[int, Callable[[Connection], None]] = {1: _to_version_2}
