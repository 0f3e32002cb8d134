"""The library's database file: opened, checked, upgraded, read and written.

Write-ahead log with synchronous=NORMAL: a killed process loses nothing that was committed; after a power failure the
database is sound, at worst without its last commits, whose files are then read again. ``sync()`` makes all of them last.
"""

from __future__ import annotations

import contextlib
import logging
import secrets
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, Engine, create_engine, event, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from engine.errors import LibraryBusyError, ReadOnlyLibraryError
from engine.store import recovery, schema
from engine.store.locking import WriterLock
from engine.store.migrations import migrate
from engine.store.read_only import Access, access, check, is_read_only
from engine.store.storage_errors import from_os, is_damage, translated

logger = logging.getLogger(__name__)

DATABASE_NAME = "library.db"
_SETUP_WAIT_SECONDS = 30.0


class Database:
    """An open library database; a context manager. Threads may share it: they read side by side, writers take turns.

    recovered_from: where a damaged database was moved, when this one had to be started anew. read_only: it can be read, and
    every write raises ReadOnlyLibraryError.
    """

    def __init__(self, directory: Path, recovered_from: Path | None = None, *, read_only: bool = False) -> None:
        self.directory = directory
        self.path = directory / DATABASE_NAME
        self.recovered_from = recovered_from
        self.read_only = read_only
        self._access = access(self.path) if read_only else None
        self._reader = _engine(self.path, self._access, writing=False)
        self._writer = None if read_only else _engine(self.path, writing=True)
        self._writing = threading.Lock()

    @classmethod
    def open(cls, directory: Path) -> Database:
        """Open the library in ``directory``, creating or upgrading it as needed; damaged ones are moved aside.

        One that may not be written is opened for reading. Raises ReadOnlyLibraryError (it must be written first),
        SchemaTooNewError (untouched), LibraryBusyError (another process sets it up), DiskFullError, CatalogError.
        """
        path = directory / DATABASE_NAME
        try:
            if is_read_only(path):
                check(path)
                return cls(directory, read_only=True)
            directory.mkdir(parents=True, exist_ok=True)
            recovery.refuse_newer(path)
            recovered_from = _prepare(directory, path)
        except OSError as error:
            raise from_os(error, path) from error
        return cls(directory, recovered_from)

    @property
    def library_id(self) -> str:
        """A random name given at creation, by which caches know their library."""
        return self.get_meta("library_id") or ""

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees one consistent state until the end of the block. Never waits for a writer."""
        with self._guarded(), self._current_reader().connect() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A connection in one transaction: committed at the end of the block, rolled back when it raises."""
        with self._writing, self._guarded(), self._open_writer().begin() as connection:
            yield connection

    def sync(self) -> None:
        """Make all that was committed outlast a power failure."""
        with self._writing, self._guarded(), self._open_writer().connect() as connection:
            raw: Any = connection.connection.dbapi_connection
            raw.execute("PRAGMA synchronous=FULL")
            try:
                # The commit's fsync of the log covers all that stands before it.
                raw.execute("BEGIN IMMEDIATE")
                raw.execute("INSERT OR REPLACE INTO meta (key, value) VALUES ('synced', ?)", (secrets.token_hex(4),))
                raw.execute("COMMIT")
            finally:
                if raw.in_transaction:
                    raw.execute("ROLLBACK")
                raw.execute("PRAGMA synchronous=NORMAL")

    def get_meta(self, key: str) -> str | None:
        """The value kept under ``key``, None when there is none."""
        with self.read() as connection:
            return connection.scalar(select(schema.meta.c.value).where(schema.meta.c.key == key))

    def set_meta(self, key: str, value: str) -> None:
        """Keep ``value`` under ``key``."""
        with self.write() as connection:
            set_meta(connection, key, value)

    def problems(self) -> list[str]:
        """What a full integrity check finds wrong, nothing when sound. Reads the whole file."""
        with self.read() as connection:
            rows = connection.exec_driver_sql("PRAGMA integrity_check(20)").scalars().all()
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        found = [str(row) for row in rows if row != "ok"]
        return found + [f"row {row[1]} of {row[0]} refers to a missing row of {row[2]}" for row in broken[:20]]

    def close(self) -> None:
        """Close every connection; the last one to close tidies the log into the database."""
        self._reader.dispose()
        if self._writer is None:
            return
        with contextlib.suppress(DBAPIError, sqlite3.Error), self._writer.connect() as connection:
            connection.exec_driver_sql("PRAGMA optimize")
        self._writer.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _open_writer(self) -> Engine:
        if self._writer is None:
            raise ReadOnlyLibraryError(str(self.directory), "read-only")
        return self._writer

    def _current_reader(self) -> Engine:
        """Where nothing may be written, SQLite may not be told of changes either: another file is opened anew."""
        if self._access is None:
            return self._reader
        with self._writing:
            now = access(self.path)
            if now != self._access:
                self._reader.dispose()
                self._reader, self._access = _engine(self.path, now, writing=False), now
            return self._reader

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        with translated(self.path):
            try:
                yield
            except (DBAPIError, sqlite3.Error) as error:
                if is_damage(error.orig if isinstance(error, DBAPIError) else error):
                    recovery.ask_for_check(self.directory)
                raise


def set_meta(connection: Connection, key: str, value: str) -> None:
    """Keep ``value`` under ``key``, in the transaction of ``connection``."""
    statement = upsert(schema.meta).values(key=key, value=value)
    connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_={"value": value}))


def _prepare(directory: Path, path: Path) -> Path | None:
    """Check, create or upgrade the file; gives where a damaged one went."""
    lock = WriterLock(directory)
    try:
        lock.acquire()
    except LibraryBusyError:
        # Whoever writes now has opened it: it is sound and current, or about to be.
        if path.exists() and recovery.stored_version(path, check=False) == schema.SCHEMA_VERSION:
            return None
        lock = WriterLock(directory, _SETUP_WAIT_SECONDS)
        lock.acquire()
    with contextlib.ExitStack() as stack:
        stack.callback(lock.release)
        requested = directory / recovery.CHECK_NAME
        version = recovery.stored_version(path, check=lock.unclean or requested.exists())
        recovered_from = recovery.move_aside(path) if version is None else None
        if version != schema.SCHEMA_VERSION:
            _set_up(path, version or 0)
        requested.unlink(missing_ok=True)
    return recovered_from


def _set_up(path: Path, version: int) -> None:
    """Create the tables of a new file or upgrade an older one, in one transaction with its version number."""
    engine = _engine(path, writing=True)
    try:
        with translated(path), engine.begin() as connection:
            if version == 0:
                schema.create_all(connection)
                connection.execute(insert(schema.meta).values(key="library_id", value=secrets.token_hex(16)))
            else:
                migrate(connection, version)
            connection.exec_driver_sql(f"PRAGMA application_id={schema.APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version={schema.SCHEMA_VERSION}")
    finally:
        engine.dispose()


def _engine(path: Path, read_only: Access | None = None, *, writing: bool) -> Engine:
    # Writers take turns, so they need one connection; the pool is wide enough for any sensible number of readers.
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        pool_size=1 if writing else 8,
        max_overflow=0 if writing else 24,
        connect_args={"timeout": 30.0, "check_same_thread": False},
        **({} if read_only is None else {"creator": read_only.connect}),
    )
    start = "BEGIN IMMEDIATE" if writing else "BEGIN"

    @event.listens_for(engine, "connect")
    def configure(connection: sqlite3.Connection, record: object) -> None:
        connection.isolation_level = None  # transactions are begun below, not by the driver's guesses
        for pragma in (
            *([] if read_only else ["journal_mode=WAL"]),
            "synchronous=NORMAL",
            "foreign_keys=ON",
            "recursive_triggers=ON",  # a row that is replaced counts as removed
            "secure_delete=FAST",  # what a user removes is overwritten where that costs no extra write
            f"cache_size=-{16 if writing else 8}000",
            "journal_size_limit=67108864",
            f"query_only={'OFF' if writing else 'ON'}",
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(start)

    return engine
