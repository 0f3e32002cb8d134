"""Other names for the folders of a library: its files are on this machine too, somewhere else."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Generator, Mapping

from engine.progress import Progress
from engine.scanning import absolute
from engine.store.names import name_key

_AT_ONCE = 1000


class Remapping:
    """Applies to every path the longest folder that it lies in."""

    def __init__(self, folders: Mapping[str, str], separator: str) -> None:
        """folders: old path -> path on this machine. separator: of the machine that the old paths come from."""
        self._separator = separator
        pairs = [(old, old.rstrip(separator), absolute(new)) for old, new in folders.items()]
        self._pairs = sorted(pairs, key=lambda pair: len(pair[0]), reverse=True)

    def __call__(self, path: str) -> str | None:
        """The path on this machine, None for one that keeps its name."""
        for whole, old, new in self._pairs:
            if path == whole:
                return new
            if path.startswith(old + self._separator):
                rest = path[len(old) :].replace(self._separator, os.sep)
                return new.rstrip(os.sep) + rest
        return None

    def apply(self, connection: sqlite3.Connection) -> Generator[Progress, None, None]:
        """Rename in one transaction. Paths are bytes in the database, as in the schema."""
        connection.execute("BEGIN IMMEDIATE")
        try:
            for number, raw in connection.execute("SELECT id, path FROM folders").fetchall():
                if (new := self(_text(raw))) is not None:
                    connection.execute("UPDATE folders SET path = ? WHERE id = ?", (_bytes(new), number))
            done, last = 0, 0
            while rows := connection.execute(
                "SELECT id, path FROM files WHERE id > ? ORDER BY id LIMIT ?", (last, _AT_ONCE)
            ).fetchall():
                for number, raw in rows:
                    if (new := self(_text(raw))) is not None:
                        self._rename_file(connection, number, _text(raw), new)
                last = rows[-1][0]
                done += len(rows)
                yield Progress("rename", done)
            connection.execute("COMMIT")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")

    def _rename_file(self, connection: sqlite3.Connection, number: int, old: str, path: str) -> None:
        if path.rpartition(os.sep)[2] != old.rpartition(self._separator)[2]:
            # The index of names holds the last part of a path: it is fed anew at the next write.
            connection.execute("DELETE FROM meta WHERE key = 'fulltext.tokens'")
        connection.execute("UPDATE files SET path = ? WHERE id = ?", (_bytes(path), number))
        found = connection.execute("SELECT id, member, title FROM documents WHERE file_id = ?", (number,)).fetchall()
        keys = [(name_key(path, _text(member), title), document) for document, member, title in found]
        connection.executemany("UPDATE documents SET name_key = ? WHERE id = ?", keys)


def _text(raw: bytes) -> str:
    return bytes(raw).decode("utf-8", "surrogatepass")


def _bytes(path: str) -> bytes:
    return path.encode("utf-8", "surrogatepass")
