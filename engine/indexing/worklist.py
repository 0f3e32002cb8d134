"""The files of a run, on disk: what the walk found, what is to be read, what is gone.

A million files as Python objects are half a gigabyte. Here they stand in a private SQLite database without a name, which
stays in memory while it is small and vanishes with the process, however that ends.
"""

from __future__ import annotations

import sqlite3
import tempfile
import threading
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.documents import DocumentState
from engine.scanning import ScannedFile
from engine.store.records import FileRecord
from engine.store.storage_errors import translated

_AT_ONCE = 1000
_CACHE_KB = 8000
_FILE = "path, size, mtime, inode, problem"
_KNOWN = "known_size, known_mtime, known_hash, known_state, known_folder"
_TABLES = (
    f"CREATE TABLE found ({_FILE})",
    f"CREATE TABLE todo ({_FILE}, folder, over_limit, {_KNOWN})",
    "CREATE TABLE missing (path PRIMARY KEY, size, mtime, hash, state, folder)",
    "CREATE INDEX missing_content ON missing (size, hash)",
)
_MOVED = (
    f"SELECT rowid, {_FILE}, folder, over_limit, {_KNOWN} FROM todo WHERE rowid > ? AND known_state IS NULL"  # noqa: S608
    f" AND problem = '' AND size IN (SELECT size FROM missing WHERE hash != '') ORDER BY rowid LIMIT {_AT_ONCE}"
)


@dataclass(frozen=True, slots=True)
class Todo:
    """A file to be read. known: what the catalogue has under its path. over_limit: larger than may be read."""

    file: ScannedFile
    folder_id: int
    known: FileRecord | None = None
    over_limit: bool = False


class Worklist:
    """Filled folder by folder, then sorted, then read. Reading is safe from any thread. Raises LibraryError (full disk)."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._connection = sqlite3.connect("", check_same_thread=False, isolation_level=None)
        with self._guarded() as connection:
            # Nothing here outlives the run, so nothing is worth a journal: one transaction that is never committed.
            for statement in ("PRAGMA journal_mode=OFF", f"PRAGMA cache_size=-{_CACHE_KB}", "BEGIN EXCLUSIVE", *_TABLES):
                connection.execute(statement)

    def close(self) -> None:
        """Forget everything."""
        with self._lock:
            self._connection.close()

    # What the walk of one folder found

    def find(self, files: Iterable[ScannedFile]) -> None:
        """Files of the folder that is being walked."""
        rows = [_file_row(file) for file in files]
        with self._guarded() as connection:
            connection.executemany("INSERT INTO found VALUES (?, ?, ?, ?, ?)", rows)

    def found(self) -> Iterator[ScannedFile]:
        """What ``find`` got, by path, each path once. To be read to its end, then forgotten with ``next_folder``."""
        with self._guarded() as connection:
            cursor = connection.execute(f"SELECT {_FILE} FROM found ORDER BY path")  # noqa: S608 (constants)
        last = None
        while True:
            with self._guarded():
                rows = cursor.fetchmany(_AT_ONCE)
            if not rows:
                return
            for row in rows:
                if row[0] != last:
                    yield _file(row)
                last = row[0]

    def next_folder(self) -> None:
        """Forget what was found; what was decided about it stays."""
        with self._guarded() as connection:
            connection.execute("DELETE FROM found")

    # What was decided

    def add(self, todos: Iterable[Todo]) -> None:
        """Files to be read."""
        rows = [_todo_row(todo) for todo in todos]
        with self._guarded() as connection:
            connection.executemany(f"INSERT INTO todo VALUES ({', '.join('?' * 12)})", rows)  # noqa: S608

    def add_missing(self, records: Iterable[FileRecord]) -> None:
        """Files of the catalogue that are not there any more."""
        rows = [(packed(record.path), *_record_values(record)) for record in records]
        with self._guarded() as connection:
            connection.executemany("INSERT OR IGNORE INTO missing VALUES (?, ?, ?, ?, ?, ?)", rows)

    def sort(self) -> None:
        """Newest first: what a person touched last is searchable first."""
        with self._guarded() as connection:
            connection.execute("ALTER TABLE todo RENAME TO unsorted")
            connection.execute("CREATE TABLE todo AS SELECT * FROM unsorted ORDER BY mtime DESC, path")
            connection.execute("DROP TABLE unsorted")

    def clear(self) -> None:
        """Nothing is to be done."""
        with self._guarded() as connection:
            for table in ("found", "todo", "missing"):
                connection.execute(f"DELETE FROM {table}")  # noqa: S608 (constants)

    # The work

    def counts(self) -> tuple[int, int]:
        """How many files are to be read, and their bytes."""
        with self._guarded() as connection:
            statement = "SELECT count(*), coalesce(sum(CASE WHEN over_limit THEN 0 ELSE size END), 0) FROM todo"
            files, size = connection.execute(statement).fetchone()
        return int(files), int(size)

    def files(self) -> Iterator[Todo]:
        """What is to be read, in order."""
        statement = f"SELECT rowid, * FROM todo WHERE rowid > ? ORDER BY rowid LIMIT {_AT_ONCE}"  # noqa: S608
        yield from (todo for _, todo in self._pages(statement))

    def maybe_moved(self) -> Iterator[tuple[int, Todo]]:
        """New files of the size of a missing one, each with its number for ``drop``."""
        yield from self._pages(_MOVED)

    def origins(self, size: int, content_hash: str) -> list[FileRecord]:
        """The missing files of this content."""
        with self._guarded() as connection:
            statement = "SELECT path, size, mtime, hash, state, folder FROM missing WHERE size = ? AND hash = ?"
            return [_record(row) for row in connection.execute(statement, (size, content_hash))]

    def drop(self, number: int, origin: str) -> None:
        """A file was found to be the missing ``origin``: neither is to be dealt with any more."""
        with self._guarded() as connection:
            connection.execute("DELETE FROM todo WHERE rowid = ?", (number,))
            connection.execute("DELETE FROM missing WHERE path = ?", (packed(origin),))

    def missing(self, at_once: int) -> Iterator[list[str]]:
        """The paths of the missing files, some at a time."""
        last = b""
        while True:
            with self._guarded() as connection:
                statement = "SELECT path FROM missing WHERE path > ? ORDER BY path LIMIT ?"
                paths = [row[0] for row in connection.execute(statement, (last, at_once))]
            if not paths:
                return
            last = paths[-1]
            yield [_unpacked(path) for path in paths]

    def _pages(self, statement: str) -> Iterator[tuple[int, Todo]]:
        last = 0
        while True:
            with self._guarded() as connection:
                rows = connection.execute(statement, (last,)).fetchall()
            if not rows:
                return
            last = rows[-1][0]
            yield from ((row[0], _todo(row[1:])) for row in rows)

    @contextmanager
    def _guarded(self) -> Generator[sqlite3.Connection, None, None]:
        with self._lock, translated(Path(tempfile.gettempdir())):
            yield self._connection


def packed(path: str) -> bytes:
    """As the catalogue stores paths, so that both sort alike."""
    return path.encode("utf-8", "surrogatepass")


def _unpacked(path: bytes) -> str:
    return path.decode("utf-8", "surrogatepass")


def _file_row(file: ScannedFile) -> tuple[Any, ...]:
    # An inode may need all of 64 bits, of which SQLite's numbers have 63.
    return packed(file.path), file.size, file.mtime_ns, str(file.inode), file.problem


def _file(row: Sequence[Any]) -> ScannedFile:
    return ScannedFile(_unpacked(row[0]), row[1], row[2], int(row[3]), row[4])


def _todo_row(todo: Todo) -> tuple[Any, ...]:
    known = todo.known
    values = (None,) * 5 if known is None else _record_values(known)
    return *_file_row(todo.file), todo.folder_id, todo.over_limit, *values


def _todo(row: Sequence[Any]) -> Todo:
    known = None if row[10] is None else _record((row[0], *row[7:12]))
    return Todo(_file(row[:5]), row[5], known, bool(row[6]))


def _record_values(record: FileRecord) -> tuple[Any, ...]:
    return record.size, record.mtime_ns, record.content_hash, record.state.value, record.folder_id


def _record(row: Sequence[Any]) -> FileRecord:
    return FileRecord(_unpacked(row[0]), row[1], row[2], row[3], DocumentState(row[4]), row[5])
