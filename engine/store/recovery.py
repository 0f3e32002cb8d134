"""What happens to a database file before it is trusted: its version, its soundness, and where a damaged one goes."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import struct
import time
from collections.abc import Callable
from pathlib import Path

from engine.errors import CatalogError, SchemaTooNewError
from engine.store.schema import APPLICATION_ID, SCHEMA_VERSION
from engine.store.storage_errors import from_os, from_sqlite, is_damage

logger = logging.getLogger(__name__)

CHECK_NAME = "library.check"  # its existence asks the next open to check the database
_COMPANIONS = ("", "-wal", "-shm")
_HEADER = struct.Struct(">60xI4xI")  # user_version at byte 60, application_id at byte 68


def refuse_newer(path: Path) -> None:
    """Raise SchemaTooNewError when the header says so, before SQLite, which may write beside the file, opens it."""
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER.size)
    except FileNotFoundError:
        return
    except OSError as error:
        raise from_os(error, path) from error
    if len(header) == _HEADER.size and header.startswith(b"SQLite format 3\0"):
        version, application = _HEADER.unpack(header)
        if application == APPLICATION_ID and version > SCHEMA_VERSION:
            raise SchemaTooNewError(str(path), f"schema {version}, this version knows {SCHEMA_VERSION}")


def stored_version(path: Path, *, check: bool, connect: Callable[[], sqlite3.Connection] | None = None) -> int | None:
    """The schema version in the file, 0 when it is new and empty, None when it is damaged.

    check: read every page (after an unclean shutdown), not only the schema. connect: how else to open it. Raises
    SchemaTooNewError, and CatalogError for a database of another program.
    """
    if path.exists() and path.stat().st_size == 0 and not _wal(path).exists():
        return 0
    try:
        with contextlib.closing(connect() if connect else sqlite3.connect(path, timeout=30.0)) as connection:
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
            application = int(connection.execute("PRAGMA application_id").fetchone()[0])
            tables = int(connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])
            if check and connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                return None
    except sqlite3.Error as error:
        if is_damage(error):
            return None
        raise from_sqlite(error, path) from error
    if application != APPLICATION_ID and (tables or version):
        raise CatalogError(str(path), f"not a MIMO library (application id {application:#x})")
    if version > SCHEMA_VERSION:
        raise SchemaTooNewError(str(path), f"schema {version}, this version knows {SCHEMA_VERSION}")
    return version


def move_aside(path: Path) -> Path:
    """Rename a damaged database and its companions, so that nothing that may be saved from it is lost."""
    stamp = time.strftime("%Y%m%d-%H%M%S")
    target = path.with_name(f"{path.name}.damaged-{stamp}")
    number = 1
    while target.exists():
        number += 1
        target = path.with_name(f"{path.name}.damaged-{stamp}-{number}")
    for suffix in reversed(_COMPANIONS):  # the database last: were the others left, a new one would take them for its own
        source = path.with_name(path.name + suffix)
        if source.exists():
            try:
                source.rename(target.with_name(target.name + suffix))
            except OSError as error:
                raise from_os(error, source) from error
    logger.warning("damaged database moved to %s", target)
    return target


def ask_for_check(directory: Path) -> None:
    """Have the next open check the whole database: damage was met while it was in use."""
    with contextlib.suppress(OSError):
        (directory / CHECK_NAME).touch()


def _wal(path: Path) -> Path:
    return path.with_name(path.name + "-wal")
