"""The ledger as a view needs it: the ids of all documents in some order at once, their rows page by page."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Text, case, cast, func, select

from engine.documents import Document, DocumentState, SearchFilter
from engine.store import catalog_rows as rows
from engine.store.database import Database
from engine.store.names import fold_name
from engine.store.schema import documents, files
from engine.store.selection import document_conditions, values


class LedgerOrder(StrEnum):
    """What the ledger is sorted by; equal ones stand by path."""

    PATH = "path"
    NAME = "name"  # of the file or the member, without what it lies in
    STATE = "state"
    FORMAT = "format"
    LANGUAGE = "language"
    SIZE = "size"
    MODIFIED = "modified"
    PASSAGES = "passages"


@dataclass(frozen=True, slots=True)
class LedgerRequest:
    """What to list. text: part of a path, title or reason. wanted: its languages are those of documents."""

    wanted: SearchFilter = field(default_factory=SearchFilter)
    states: tuple[DocumentState, ...] = ()
    text: str = ""
    order: LedgerOrder = LedgerOrder.PATH
    descending: bool = False


@dataclass(frozen=True, slots=True)
class LanguageShare:
    """What a library holds in one language ("" for unknown). bytes: of the documents on disk."""

    language: str
    documents: int
    passages: int
    bytes: int


class Ledger:
    """Reads of any size that never block a window for long: call them from a worker."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def ids(self, request: LedgerRequest) -> list[int]:
        """The ids of the documents asked for, in order: 100,000 take a fraction of a second."""
        column = _column(request.order)
        order = column.desc() if request.descending else column.asc()
        with self._database.read() as connection:
            conditions = document_conditions(connection, request.wanted)
            if request.wanted.languages:
                conditions.append(documents.c.language.in_(request.wanted.languages))
            if request.states:
                conditions.append(documents.c.state.in_([state.value for state in request.states]))
            if request.text:
                in_name = func.instr(documents.c.name_key, fold_name(request.text)) > 0
                conditions.append(in_name | (func.instr(func.lower(documents.c.reason), request.text.lower()) > 0))
            found = select(documents.c.id).join(files, files.c.id == documents.c.file_id).where(*conditions)
            return list(connection.scalars(found.order_by(order, files.c.path, documents.c.member)))

    def documents(self, ids: Iterable[int]) -> dict[int, Document]:
        """Documents by id; those removed meanwhile are missing."""
        statement = rows.select_documents().where(documents.c.id.in_(values(ids)))
        with self._database.read() as connection:
            return {row.document_id: rows.document_of(row) for row in connection.execute(statement)}

    def languages(self) -> list[LanguageShare]:
        """What there is in each language, most passages first."""
        total = func.coalesce(func.sum(documents.c.passages), 0)
        statement = (
            select(documents.c.language, func.count(), total, func.coalesce(func.sum(documents.c.size), 0))
            .where(documents.c.passages > 0)
            .group_by(documents.c.language)
            .order_by(total.desc(), documents.c.language)
        )
        with self._database.read() as connection:
            return [LanguageShare(*row) for row in connection.execute(statement)]

    def files_of_folders(self) -> dict[int, int]:
        """How many files each folder holds, by its id."""
        with self._database.read() as connection:
            statement = select(files.c.folder_id, func.count()).group_by(files.c.folder_id)
            return {row[0]: row[1] for row in connection.execute(statement) if row[0] is not None}

    def paths_of(self, ids: Sequence[int]) -> list[str]:
        """The files on disk of these documents (an archive for its members), each once, in order."""
        statement = (
            select(files.c.path).join(documents, documents.c.file_id == files.c.id).where(documents.c.id.in_(values(ids)))
        )
        with self._database.read() as connection:
            return list(dict.fromkeys(connection.scalars(statement.order_by(files.c.path))))


def _column(order: LedgerOrder) -> ColumnElement[Any]:
    if order is LedgerOrder.PATH:
        return files.c.path
    if order is not LedgerOrder.NAME:
        return documents.c[order]
    inside = documents.c.member != ""
    whole = cast(case((inside, documents.c.member), else_=files.c.path), Text)  # paths are kept as bytes
    separator = case((inside, "/"), else_=os.sep)
    # SQLite finds no last separator; but trimming all other characters from the end leaves the folder.
    folder = func.rtrim(whole, func.replace(whole, separator, ""))
    return func.substr(whole, func.length(folder) + 1).collate("NOCASE")
