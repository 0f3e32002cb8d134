"""The catalogue: folders, files, documents, passages and their vectors, in the database that is a library's only truth.

Every change is one transaction: after a kill at any moment, a file is there with all its passages, vectors and words, or as
it was before.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Any

import numpy as np
from sqlalchemy import ColumnElement, Connection, Select, delete, func, insert, select, update

from engine.documents import Document, DocumentState, SearchFilter
from engine.store import catalog_rows as rows
from engine.store import catalog_writing as writing
from engine.store import fulltext_feed
from engine.store.database import Database
from engine.store.driver import raw
from engine.store.names import fold_name
from engine.store.records import (
    DocumentContent,
    FileRecord,
    FloatArray,
    FolderOptions,
    FolderRecord,
    IdArray,
    StoredPassage,
)
from engine.store.schema import documents, files, folders, passages, spaces, vectors
from engine.store.selection import document_conditions, passage_ids, values

_REMOVED_AT_ONCE = 200  # files of a transaction: a removed folder must not hold the log and the memory of 100,000 files
_LISTED_AT_ONCE = 2000


class Catalog:
    """What is in a library. Methods may be called from any thread; each write is committed when the method returns."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._words_current = False

    # Folders

    def add_folder(self, path: str, options: FolderOptions | None = None) -> FolderRecord:
        """Add a folder, or give one that is there other options (None leaves them)."""
        with self._write() as connection:
            known = connection.execute(rows.select_folders().where(folders.c.path == path)).one_or_none()
            if known is None:
                stored = rows.options_text(options or FolderOptions())
                connection.execute(insert(folders).values(path=path, options=stored))
            elif options is not None:
                stored = rows.options_text(options)
                connection.execute(update(folders).where(folders.c.path == path).values(options=stored))
            return rows.folder_of(connection.execute(rows.select_folders().where(folders.c.path == path)).one())

    def folders(self) -> list[FolderRecord]:
        """The folders, by path."""
        with self.database.read() as connection:
            return [rows.folder_of(row) for row in connection.execute(rows.select_folders().order_by(folders.c.path))]

    def remove_folder(self, path: str) -> int:
        """Remove a folder and the files that were read for it; gives how many. Nothing happens when it is unknown."""
        with self.database.read() as connection:
            folder_id = connection.scalar(select(folders.c.id).where(folders.c.path == path))
        removed = 0
        while folder_id is not None:
            with self._write() as connection:
                some = select(files.c.id).where(files.c.folder_id == folder_id).limit(_REMOVED_AT_ONCE)
                ids = list(connection.scalars(some))
                writing.remove_file_ids(connection, ids)
                removed += len(ids)
                if not ids:
                    connection.execute(delete(folders).where(folders.c.id == folder_id))
                    return removed
        return removed

    # Files

    def files(self, folder_id: int | None = None) -> Iterator[FileRecord]:
        """Every file of one folder, or of the library; ordered by path. The library may be written meanwhile."""
        last = None
        while True:
            statement = rows.select_files().order_by(files.c.path).limit(_LISTED_AT_ONCE)
            if folder_id is not None:
                statement = statement.where(files.c.folder_id == folder_id)
            if last is not None:
                statement = statement.where(files.c.path > last)
            with self.database.read() as connection:
                found = connection.execute(statement).all()
            if not found:
                return
            last = found[-1].path
            yield from map(rows.file_of, found)

    def file(self, path: str) -> FileRecord | None:
        """The file at exactly ``path``."""
        with self.database.read() as connection:
            row = connection.execute(rows.select_files().where(files.c.path == path)).one_or_none()
        return None if row is None else rows.file_of(row)

    def files_with_hash(self, content_hash: str) -> list[FileRecord]:
        """The files whose content is the same: sources for ``move_file`` and ``copy_file``."""
        if not content_hash:
            return []
        with self.database.read() as connection:
            found = connection.execute(rows.select_files().where(files.c.content_hash == content_hash))
            return [rows.file_of(row) for row in found]

    def put_file(self, file: FileRecord, contents: Sequence[DocumentContent], *, space_id: str | None = None) -> None:
        """Replace a file with all that was read from it, in one transaction. space_id: of the contents' vectors."""
        with self._write() as connection:
            writing.put_file(connection, file, contents, space_id)

    def touch_file(self, file: FileRecord) -> bool:
        """Record another size, time, hash or folder of a file whose content was found unchanged."""
        with self._write() as connection:
            return writing.move_file(connection, file.path, file)

    def move_file(self, old_path: str, new: FileRecord) -> bool:
        """Follow a rename: all that was read stays, nothing is embedded. False when ``old_path`` is unknown."""
        with self._write() as connection:
            return writing.move_file(connection, old_path, new)

    def copy_file(self, source_path: str, new: FileRecord) -> bool:
        """Fill ``new`` from a file of equal content, nothing is embedded. False when ``source_path`` is unknown."""
        with self._write() as connection:
            return writing.copy_file(connection, source_path, new)

    def remove_files(self, paths: Iterable[str]) -> int:
        """Remove files with everything read from them; gives how many there were."""
        removed, pending = 0, iter(paths)
        while some := list(islice(pending, _REMOVED_AT_ONCE)):
            with self._write() as connection:
                removed += writing.remove_files(connection, some)
        return removed

    # The ledger

    def documents(
        self,
        wanted: SearchFilter | None = None,
        *,
        states: Sequence[DocumentState] = (),
        text: str = "",
        limit: int | None = None,
        offset: int = 0,
    ) -> list[Document]:
        """Documents by path. wanted: its languages are those of documents here. text: part of path or title, folded."""
        with self.database.read() as connection:
            conditions = _ledger_conditions(connection, wanted or SearchFilter(), states, text)
            statement = rows.select_documents().where(*conditions).order_by(files.c.path, documents.c.member)
            return [rows.document_of(row) for row in connection.execute(statement.limit(limit).offset(offset))]

    def count_documents(
        self, wanted: SearchFilter | None = None, *, states: Sequence[DocumentState] = (), text: str = ""
    ) -> int:
        """How many ``documents`` would give without limit."""
        with self.database.read() as connection:
            conditions = _ledger_conditions(connection, wanted or SearchFilter(), states, text)
            joined = select(func.count()).select_from(documents).join(files, files.c.id == documents.c.file_id)
            return connection.scalar(joined.where(*conditions)) or 0

    def document(self, document_id: int) -> Document | None:
        """One document."""
        with self.database.read() as connection:
            row = connection.execute(rows.select_documents().where(documents.c.id == document_id)).one_or_none()
        return None if row is None else rows.document_of(row)

    def count_by_state(self) -> dict[DocumentState, int]:
        """Documents of each state."""
        return {DocumentState(key): count for key, count in self._count_by(documents.c.state).items()}

    def count_by_format(self) -> dict[str, int]:
        """Documents of each format, most first."""
        return self._count_by(documents.c.format)

    def count_by_language(self) -> dict[str, int]:
        """Passages of each language, most first."""
        return self._count_by(passages.c.language)

    def count_files(self) -> int:
        """How many files."""
        with self.database.read() as connection:
            return connection.scalar(select(func.count()).select_from(files)) or 0

    def count_passages(self) -> int:
        """How many passages."""
        with self.database.read() as connection:
            return connection.scalar(select(func.count()).select_from(passages)) or 0

    # Passages

    def passage(self, passage_id: int) -> StoredPassage | None:
        """One passage with its document; None when it was removed."""
        return self.passages([passage_id]).get(passage_id)

    def passages(self, ids: Iterable[int]) -> dict[int, StoredPassage]:
        """Passages with their documents, by id, in the order asked; removed ones are missing."""
        wanted = [int(number) for number in ids]
        with self.database.read() as connection:
            found = raw(connection).execute(rows.PASSAGES_BY_ID, (json.dumps(wanted),)).fetchall()
        known: dict[int, Document] = {}
        by_id = {row[0]: rows.passage_of_values(row, known) for row in found}
        return {number: by_id[number] for number in wanted if number in by_id}

    def first_passage(self, document_id: int) -> int | None:
        """The id of the passage that a document begins with; None when it has none. Those after it have the next ids."""
        statement = select(func.min(passages.c.id)).where(passages.c.document_id == document_id)
        with self.database.read() as connection:
            found: int | None = connection.scalar(statement)
        return found

    def passages_of(self, document_id: int) -> list[StoredPassage]:
        """The passages of a document in reading order."""
        statement = rows.select_passages().where(passages.c.document_id == document_id).order_by(passages.c.id)
        with self.database.read() as connection:
            return [rows.passage_of(row) for row in connection.execute(statement)]

    def matching(self, wanted: SearchFilter, limit: int) -> IdArray | None:
        """Ids of the passages that satisfy ``wanted``, sorted; None when there are more than ``limit``."""
        with self.database.read() as connection:
            found = connection.scalars(passage_ids(connection, wanted).limit(limit + 1)).all()
        return None if len(found) > limit else np.sort(np.asarray(found, np.int64))

    def count_matching(self, wanted: SearchFilter) -> int:
        """How many passages satisfy ``wanted``."""
        with self.database.read() as connection:
            return connection.scalar(select(func.count()).select_from(passage_ids(connection, wanted).subquery())) or 0

    def among(self, ids: Iterable[int], wanted: SearchFilter) -> set[int]:
        """Those of ``ids`` that satisfy ``wanted`` (and still exist)."""
        with self.database.read() as connection:
            statement = passage_ids(connection, wanted).where(passages.c.id.in_(values(ids)))
            return set(connection.scalars(statement))

    # Vectors

    def spaces(self) -> dict[str, tuple[int, int]]:
        """Vector spaces in use: space_id -> (dimensions, passages that have a vector in it)."""
        counted = select(vectors.c.space, func.count().label("count")).group_by(vectors.c.space).subquery()
        statement = select(spaces.c.space_id, spaces.c.dim, func.coalesce(counted.c.count, 0)).join_from(
            spaces, counted, counted.c.space == spaces.c.id, isouter=True
        )
        with self.database.read() as connection:
            return {row[0]: (row[1], row[2]) for row in connection.execute(statement)}

    def count_without_vectors(self, space_id: str) -> int:
        """How many passages have no vector in a space."""
        with self.database.read() as connection:
            return connection.scalar(select(func.count()).select_from(_without_vectors(space_id).subquery())) or 0

    def passages_without_vectors(self, space_id: str, batch: int = 512) -> Iterator[list[StoredPassage]]:
        """Batches of passages still to be embedded for a space, newest first. ``put_vectors`` may be called in between."""
        last: int | None = None
        while True:
            missing = _without_vectors(space_id).order_by(passages.c.id.desc()).limit(batch)
            if last is not None:
                missing = missing.where(passages.c.id < last)
            with self.database.read() as connection:
                ids = connection.scalars(missing).all()
            if not ids:
                return
            last = int(ids[-1])
            yield list(self.passages(ids).values())

    def put_vectors(self, space_id: str, ids: Sequence[int], matrix: FloatArray) -> int:
        """Store vectors of passages; those of passages removed meanwhile are dropped. Gives how many were stored."""
        with self._write() as connection:
            alive = set(connection.scalars(select(passages.c.id).where(passages.c.id.in_(values(ids)))))
            kept = [position for position, number in enumerate(ids) if number in alive]
            writing.add_vectors(connection, space_id, [ids[position] for position in kept], matrix[kept])
            return len(kept)

    def remove_space(self, space_id: str) -> int:
        """Drop the vectors of a model no longer in use; gives how many there were."""
        removed = 0
        while True:
            with self._write() as connection:
                key = connection.scalar(select(spaces.c.id).where(spaces.c.space_id == space_id))
                some = list(connection.scalars(select(vectors.c.id).where(vectors.c.space == key).limit(20_000)))
                connection.execute(delete(vectors).where(vectors.c.id.in_(values(some))))
                removed += len(some)
                if not some:
                    connection.execute(delete(spaces).where(spaces.c.id == key))
                    return removed

    # Small values

    def get_meta(self, key: str) -> str | None:
        """The value kept under ``key``."""
        return self.database.get_meta(key)

    def set_meta(self, key: str, value: str) -> None:
        """Keep ``value`` under ``key``."""
        self.database.set_meta(key, value)

    @contextmanager
    def _write(self) -> Iterator[Connection]:
        with self.database.write() as connection:
            if not self._words_current:
                fulltext_feed.ensure_current(connection)
            yield connection
        self._words_current = True

    def _count_by(self, column: ColumnElement[str]) -> dict[str, int]:
        statement = select(column, func.count()).group_by(column).order_by(func.count().desc(), column)
        with self.database.read() as connection:
            return {row[0]: row[1] for row in connection.execute(statement)}


def _ledger_conditions(
    connection: Connection, wanted: SearchFilter, states: Sequence[DocumentState], text: str
) -> list[ColumnElement[bool]]:
    conditions = document_conditions(connection, wanted)
    if wanted.languages:
        conditions.append(documents.c.language.in_(wanted.languages))
    if states:
        conditions.append(documents.c.state.in_([state.value for state in states]))
    if text:
        conditions.append(func.instr(documents.c.name_key, fold_name(text)) > 0)
    return conditions


def _without_vectors(space_id: str) -> Select[Any]:
    space = select(spaces.c.id).where(spaces.c.space_id == space_id).scalar_subquery()
    known = select(vectors.c.id).where(vectors.c.passage_id == passages.c.id, vectors.c.space == space)
    return select(passages.c.id).where(~known.exists())
