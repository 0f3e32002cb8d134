"""Libraries that may not be written: on a read-only medium, or of another user. They can be searched all the same.

SQLite reads a database with a write-ahead log in two ways where it may write nothing. While the log and its index are there
(another user has it open, or was killed), it reads through them. Without them it must be told that nobody writes, and then
notices no change: so before each use the file is looked at, and opened anew when it is another.
"""

from __future__ import annotations

import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from engine.errors import CatalogError, ReadOnlyLibraryError
from engine.store import recovery
from engine.store.locking import LOCK_NAME
from engine.store.schema import SCHEMA_VERSION
from engine.store.storage_errors import from_os


@dataclass(frozen=True, slots=True)
class Access:
    """How the database can be read now. uri: for SQLite. stamp: differs when the file does."""

    uri: str
    stamp: tuple[int, int, int]

    def connect(self) -> sqlite3.Connection:
        """A connection that writes nothing, not even beside the file."""
        return sqlite3.connect(self.uri, uri=True, timeout=30.0, check_same_thread=False)


def is_read_only(path: Path) -> bool:
    """Whether there is a library at ``path`` that this user cannot write."""
    if not path.exists():
        return False
    lock = path.with_name(LOCK_NAME)
    return not all(os.access(place, os.W_OK) for place in (path.parent, path, lock if lock.exists() else path))


def access(path: Path) -> Access:
    """Look at the file. Raises ReadOnlyLibraryError where reading it needs writing first."""
    log, index = path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")
    try:
        status = path.stat()
        logged = log.exists() and log.stat().st_size > 0
    except OSError as error:
        raise from_os(error, path) from error
    if logged and not index.exists():
        detail = "its last change is not whole, and it must be opened once where it may be written"
        raise ReadOnlyLibraryError(str(path.parent), detail)
    # For ever unchanged, says "immutable": true until the stamp differs.
    mode = "mode=ro" if logged else "mode=ro&immutable=1"
    return Access(f"{path.absolute().as_uri()}?{mode}", (status.st_mtime_ns, status.st_size, status.st_ino))


def check(path: Path) -> None:
    """Refuse what cannot be read as it is: newer, older, damaged, of another program."""
    recovery.refuse_newer(path)
    version = recovery.stored_version(path, check=False, connect=access(path).connect)
    if version is None:
        raise CatalogError(str(path), "it is damaged")
    if version != SCHEMA_VERSION:
        detail = "it is of an older version, and must be opened once where it may be written"
        raise ReadOnlyLibraryError(str(path.parent), detail)
