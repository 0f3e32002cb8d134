"""Changes to files with all that hangs on them, each a function on a connection inside one transaction."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from sqlalchemy import Connection, delete, insert, select, text, update

from engine.documents import Passage
from engine.store import fulltext_feed
from engine.store.names import name_key
from engine.store.records import DocumentContent, FileRecord, FloatArray
from engine.store.schema import documents, files, passages, safe_text, spaces, vectors
from engine.store.selection import values

_AT_ONCE = 1000  # passages: a file of a hundred thousand must not stand in memory once more as rows and as words


def put_file(connection: Connection, file: FileRecord, contents: Sequence[DocumentContent], space_id: str | None) -> None:
    """Replace ``file`` and everything read from it."""
    remove_files(connection, [file.path])
    file_id = connection.execute(insert(files).values(_file_values(file))).inserted_primary_key[0]  # type: ignore[index]
    for content in contents:
        _put_document(connection, file_id, file, content, space_id)


def remove_files(connection: Connection, paths: Sequence[str]) -> int:
    """Remove files with their documents, passages, vectors and words; gives how many there were."""
    ids = [found for path in paths if (found := _file_id(connection, path)) is not None]
    remove_file_ids(connection, ids)
    return len(ids)


def remove_file_ids(connection: Connection, ids: Sequence[int]) -> None:
    """Remove files by id."""
    if not ids:
        return
    chosen = list(connection.scalars(select(documents.c.id).where(documents.c.file_id.in_(values(ids)))))
    fulltext_feed.drop_documents(connection, chosen)
    connection.execute(delete(files).where(files.c.id.in_(values(ids))))  # the rest goes by cascade


def move_file(connection: Connection, old_path: str, new: FileRecord) -> bool:
    """Give a file another path, keeping all that was read from it; a file already at the new path is replaced."""
    file_id = _file_id(connection, old_path)
    if file_id is None:
        return False
    if new.path != old_path:
        remove_files(connection, [new.path])
    chosen = _documents_of(connection, file_id)
    fulltext_feed.drop_names(connection, [row.id for row in chosen])
    connection.execute(update(files).where(files.c.id == file_id).values(_file_values(new)))
    for row in chosen:
        key = name_key(new.path, row.member, row.title)
        changes: dict[str, Any] = {"name_key": key} if row.member else {"name_key": key, "modified": new.mtime_ns / 1e9}
        connection.execute(update(documents).where(documents.c.id == row.id).values(changes))
    _add_names(connection, new.path, chosen)
    return True


def copy_file(connection: Connection, source_path: str, new: FileRecord) -> bool:
    """Fill ``new`` with all that was read from an equal file, vectors of every space included."""
    source_id = _file_id(connection, source_path)
    if source_id is None or source_path == new.path:
        return False
    remove_files(connection, [new.path])
    file_id = connection.execute(insert(files).values(_file_values(new))).inserted_primary_key[0]  # type: ignore[index]
    for row in connection.execute(select(documents).where(documents.c.file_id == source_id)).all():
        copied = dict(row._mapping) | {"file_id": file_id, "name_key": name_key(new.path, row.member, row.title)}
        if not row.member:
            copied["modified"] = new.mtime_ns / 1e9
        old_document = copied.pop("id")
        document_id = connection.execute(insert(documents).values(copied)).inserted_primary_key[0]  # type: ignore[index]
        fulltext_feed.add_names(connection, [(document_id, fulltext_feed.name_of(new.path, row.member, row.title))])
        _copy_passages(connection, old_document, document_id)
    return True


def space_key(connection: Connection, space_id: str, dim: int) -> int:
    """The key of a vector space, made on first use."""
    found = connection.execute(select(spaces.c.id, spaces.c.dim).where(spaces.c.space_id == space_id)).one_or_none()
    if found is None:
        return int(connection.execute(insert(spaces).values(space_id=space_id, dim=dim)).inserted_primary_key[0])  # type: ignore[index]
    if found.dim != dim:
        raise ValueError(f"space {space_id!r} has {found.dim} dimensions, not {dim}")
    return int(found.id)


def add_vectors(connection: Connection, space_id: str, ids: Sequence[int], rows: FloatArray) -> None:
    """Put vectors of passages in, as float16."""
    if rows.ndim != 2 or len(rows) != len(ids) or not np.isfinite(rows).all():
        raise ValueError(f"{len(ids)} passages, vectors of shape {rows.shape}, all to be finite")
    if len(ids):
        space = space_key(connection, space_id, rows.shape[1])
        packed = rows.astype("<f2")
        prepared = [
            {"space": space, "passage_id": int(number), "vector": row.tobytes()}
            for number, row in zip(ids, packed, strict=True)
        ]
        connection.execute(insert(vectors).prefix_with("OR REPLACE"), prepared)


def _put_document(
    connection: Connection, file_id: int, file: FileRecord, content: DocumentContent, space_id: str | None
) -> None:
    if content.vectors is not None and space_id is None:
        raise ValueError("vectors need a space_id")
    title = safe_text(content.title)
    row = {
        "file_id": file_id,
        "member": content.member,
        "state": content.state.value,
        "reason": content.reason,
        "format": content.format,
        "title": title,
        "size": content.size if content.member else file.size,
        "modified": file.mtime_ns / 1e9 if content.modified is None else content.modified,
        "language": content.language,
        "pages": content.pages,
        "passages": len(content.passages),
        "name_key": name_key(file.path, content.member, title),
    }
    document_id = int(connection.execute(insert(documents).values(row)).inserted_primary_key[0])  # type: ignore[index]
    fulltext_feed.add_names(connection, [(document_id, fulltext_feed.name_of(file.path, content.member, title))])
    ids = _put_passages(connection, document_id, content.passages)
    if content.vectors is not None and space_id is not None:
        add_vectors(connection, space_id, ids, content.vectors)


def _put_passages(connection: Connection, document_id: int, found: Sequence[Passage]) -> range:
    first = _next_passage_id(connection)
    ids = range(first, first + len(found))
    for at in range(0, len(found), _AT_ONCE):
        some = zip(ids[at : at + _AT_ONCE], found[at : at + _AT_ONCE], strict=True)
        _insert_passages(connection, [_passage_values(number, document_id, passage) for number, passage in some])
    return ids


def _insert_passages(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    connection.execute(insert(passages), rows)
    fulltext_feed.add_passages(connection, [(row["id"], row["text"], row["heading"]) for row in rows])


def _passage_values(number: int, document_id: int, passage: Passage) -> dict[str, Any]:
    # The text as stored, lone surrogates replaced, is what its words must be computed from.
    return {
        "id": number,
        "document_id": document_id,
        "page": passage.page,
        "start": passage.start,
        "end": passage.end,
        "page_label": passage.page_label,
        "heading": safe_text(passage.heading),
        "language": passage.language,
        "text": safe_text(passage.text),
    }


def _copy_passages(connection: Connection, old_document: int, document_id: int) -> None:
    held = list(connection.scalars(select(passages.c.id).where(passages.c.document_id == old_document)))
    held.sort()
    first = _next_passage_id(connection)
    for at in range(0, len(held), _AT_ONCE):
        numbers = {number: first + at + place for place, number in enumerate(held[at : at + _AT_ONCE])}
        source = connection.execute(select(passages).where(passages.c.id.in_(values(numbers))))
        rows = [dict(row._mapping) | {"id": numbers[row.id], "document_id": document_id} for row in source]
        _insert_passages(connection, rows)
        stored = connection.execute(
            select(vectors.c.space, vectors.c.passage_id, vectors.c.vector).where(vectors.c.passage_id.in_(values(numbers)))
        ).all()
        if stored:
            copied = [{"space": row.space, "passage_id": numbers[row.passage_id], "vector": row.vector} for row in stored]
            connection.execute(insert(vectors), copied)


def _next_passage_id(connection: Connection) -> int:
    # Ids given in advance save reading each back; AUTOINCREMENT's own counter follows them.
    return int(connection.scalar(text("SELECT seq FROM sqlite_sequence WHERE name = 'passages'")) or 0) + 1


def _file_id(connection: Connection, path: str) -> int | None:
    return connection.scalar(select(files.c.id).where(files.c.path == path))


def _documents_of(connection: Connection, file_id: int) -> Sequence[Any]:
    statement = select(documents.c.id, documents.c.member, documents.c.title).where(documents.c.file_id == file_id)
    return connection.execute(statement).all()


def _add_names(connection: Connection, path: str, chosen: Sequence[Any]) -> None:
    names = [(row.id, fulltext_feed.name_of(path, row.member, row.title)) for row in chosen]
    fulltext_feed.add_names(connection, names)


def _file_values(file: FileRecord) -> Mapping[str, Any]:
    if not os.path.isabs(file.path):  # noqa: PTH117 (pathlib would normalise it)
        raise ValueError(f"not absolute: {file.path!r}")
    return {
        "path": file.path,
        "size": file.size,
        "mtime_ns": file.mtime_ns,
        "content_hash": file.content_hash,
        "state": file.state.value,
        "folder_id": file.folder_id,
    }
