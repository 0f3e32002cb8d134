"""Rows of the catalogue's tables as the frozen values that callers get, and the joins that give them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import Row, Select, select

from engine.documents import Document, DocumentState, Passage
from engine.store.records import FileRecord, FolderOptions, FolderRecord, StoredPassage
from engine.store.schema import documents, files, folders, passages
from engine.store.selection import MEMBER_SEPARATOR

_DOCUMENT_COLUMNS = (
    documents.c.id.label("document_id"),
    files.c.path,
    documents.c.member,
    documents.c.state,
    documents.c.reason,
    documents.c.format,
    documents.c.title,
    documents.c.size,
    documents.c.modified,
    files.c.content_hash,
    documents.c.language.label("document_language"),
    documents.c.pages,
    documents.c.passages,
)
_PASSAGE_COLUMNS = (
    passages.c.id,
    passages.c.page,
    passages.c.start,
    passages.c.end,
    passages.c.page_label,
    passages.c.heading,
    passages.c.language,
    passages.c.text,
)


def select_documents() -> Select[Any]:
    """Documents with their files, for ``document_of``."""
    return select(*_DOCUMENT_COLUMNS).join_from(documents, files, files.c.id == documents.c.file_id)


def select_passages() -> Select[Any]:
    """Passages with their documents and files, for ``passage_of``."""
    return (
        select(*_PASSAGE_COLUMNS, *_DOCUMENT_COLUMNS)
        .join_from(passages, documents, documents.c.id == passages.c.document_id)
        .join(files, files.c.id == documents.c.file_id)
    )


# What select_passages gives, for any number of ids, as the driver runs it: the layer above takes longer than SQLite.
PASSAGES_BY_ID = (
    "SELECT p.id, p.page, p.start, p.end, p.page_label, p.heading, p.language, p.text, d.id, f.path, d.member, d.state,"
    " d.reason, d.format, d.title, d.size, d.modified, f.content_hash, d.language, d.pages, d.passages"
    " FROM json_each(?) wanted CROSS JOIN passages p ON p.id = wanted.value"
    " JOIN documents d ON d.id = p.document_id JOIN files f ON f.id = d.file_id"
)


def passage_of_values(row: Sequence[Any], known: dict[int, Document]) -> StoredPassage:
    """A row of PASSAGES_BY_ID. known: the documents of other rows of the same result."""
    number, page, start, end, page_label, heading, language, text, document_id = row[:9]
    document = known.get(document_id)
    if document is None:
        path, member = (bytes(value).decode("utf-8", "surrogatepass") for value in row[9:11])
        state = DocumentState(row[11])
        full_path = path + MEMBER_SEPARATOR + member if member else path
        document = known[document_id] = Document(document_id, full_path, state, *row[12:])
    return StoredPassage(number, document, Passage(text, page, start, end, page_label, heading, language))


def document_of(row: Row[Any]) -> Document:
    """A row of ``select_documents``."""
    return Document(
        id=row.document_id,
        path=row.path + MEMBER_SEPARATOR + row.member if row.member else row.path,
        state=DocumentState(row.state),
        reason=row.reason,
        format=row.format,
        title=row.title,
        size=row.size,
        modified=row.modified,
        content_hash=row.content_hash,
        language=row.document_language,
        pages=row.pages,
        passages=row.passages,
    )


def passage_of(row: Row[Any]) -> StoredPassage:
    """A row of ``select_passages``."""
    passage = Passage(row.text, row.page, row.start, row.end, row.page_label, row.heading, row.language)
    return StoredPassage(row.id, document_of(row), passage)


def select_files() -> Select[Any]:
    """Files, for ``file_of``."""
    columns = files.c
    return select(columns.path, columns.size, columns.mtime_ns, columns.content_hash, columns.state, columns.folder_id)


def file_of(row: Row[Any]) -> FileRecord:
    """A row of ``select_files``."""
    return FileRecord(row.path, row.size, row.mtime_ns, row.content_hash, DocumentState(row.state), row.folder_id)


def folder_of(row: Row[Any]) -> FolderRecord:
    """A row of the folders table."""
    return FolderRecord(row.id, row.path, options_from(json.loads(row.options)))


def select_folders() -> Select[Any]:
    """Folders, for ``folder_of``."""
    return select(folders.c.id, folders.c.path, folders.c.options)


def options_from(stored: Mapping[str, Any]) -> FolderOptions:
    """Folder options as stored; keys that this version does not know are passed over."""
    known = {key: value for key, value in stored.items() if key in FolderOptions.__dataclass_fields__}
    if "excludes" in known:
        known["excludes"] = tuple(known["excludes"])
    return FolderOptions(**known)


def options_text(options: FolderOptions) -> str:
    """Folder options for the table. ASCII JSON, so that undecodable bytes in a pattern survive as escapes."""
    return json.dumps(asdict(options))
