"""Keeping the full text index equal to the passages, inside the transactions that change them.

The FTS5 tables are contentless: they hold words, not texts. To take a passage out, FTS5 needs the very words that went in;
they are computed again from the stored passage, which is sound as long as the token rules are the same. So the rules'
version is kept, and when it differs everything is fed anew, in the transaction that first writes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, select, text

from engine.store.database import set_meta
from engine.store.schema import documents, files, meta, passages
from engine.store.selection import values
from engine.store.tokens import TOKENS_VERSION, token_text

_VERSION_KEY = "fulltext.tokens"
_BATCH = 2000
_ADD_WORDS = text("INSERT INTO words (rowid, text, heading) VALUES (:id, :text, :heading)")
_DROP_WORDS = text("INSERT INTO words (words, rowid, text, heading) VALUES ('delete', :id, :text, :heading)")
_ADD_NAME = text("INSERT INTO names (rowid, name) VALUES (:id, :name)")
_DROP_NAME = text("INSERT INTO names (names, rowid, name) VALUES ('delete', :id, :name)")


def ensure_current(connection: Connection) -> None:
    """Feed everything anew if other token rules made the index; to be called before the first change of a session."""
    if connection.scalar(select(meta.c.value).where(meta.c.key == _VERSION_KEY)) != TOKENS_VERSION:
        for _ in rebuild(connection):
            pass


def rebuild(connection: Connection) -> Iterator[int]:
    """Empty both tables and feed them from the stored passages; yields how many are in, after each batch."""
    connection.exec_driver_sql("INSERT INTO words (words) VALUES ('delete-all')")
    connection.exec_driver_sql("INSERT INTO names (names) VALUES ('delete-all')")
    connection.execute(text("DELETE FROM common_tokens"))
    done, last = 0, 0
    statement = select(passages.c.id, passages.c.text, passages.c.heading).order_by(passages.c.id).limit(_BATCH)
    while batch := connection.execute(statement.where(passages.c.id > last)).all():
        add_passages(connection, [(row.id, row.text, row.heading) for row in batch])
        last = batch[-1].id
        done += len(batch)
        yield done
    last = 0
    names = (
        select(documents.c.id, files.c.path, documents.c.member, documents.c.title)
        .join_from(documents, files, files.c.id == documents.c.file_id)
        .order_by(documents.c.id)
        .limit(_BATCH)
    )
    while found := connection.execute(names.where(documents.c.id > last)).all():
        add_names(connection, [(row.id, name_of(row.path, row.member, row.title)) for row in found])
        last = found[-1].id
    set_meta(connection, _VERSION_KEY, TOKENS_VERSION)


def add_passages(connection: Connection, rows: Iterable[tuple[int, str, str]]) -> None:
    """Put passages in: (id, text, heading)."""
    if prepared := _prepared(rows):
        connection.execute(_ADD_WORDS, prepared)


def drop_documents(connection: Connection, document_ids: list[int]) -> None:
    """Take the passages and names of documents out; to be called while they still stand in their tables."""
    held = list(connection.scalars(select(passages.c.id).where(passages.c.document_id.in_(values(document_ids)))))
    statement = select(passages.c.id, passages.c.text, passages.c.heading)
    for at in range(0, len(held), _BATCH):
        batch = connection.execute(statement.where(passages.c.id.in_(values(held[at : at + _BATCH])))).all()
        connection.execute(_DROP_WORDS, _prepared((row.id, row.text, row.heading) for row in batch))
    drop_names(connection, document_ids)


def drop_names(connection: Connection, document_ids: list[int]) -> None:
    """Take the names of documents out, before a move or removal."""
    statement = (
        select(documents.c.id, files.c.path, documents.c.member, documents.c.title)
        .join_from(documents, files, files.c.id == documents.c.file_id)
        .where(documents.c.id.in_(values(document_ids)))
    )
    found = [
        {"id": row.id, "name": token_text(name_of(row.path, row.member, row.title))} for row in connection.execute(statement)
    ]
    if found:
        connection.execute(_DROP_NAME, found)


def add_names(connection: Connection, rows: Iterable[tuple[int, str]]) -> None:
    """Put document names in: (document id, name)."""
    prepared = [{"id": number, "name": token_text(name)} for number, name in rows]
    if prepared:
        connection.execute(_ADD_NAME, prepared)


def name_of(path: str, member: str, title: str) -> str:
    """What a document is found by when its name is asked for: file name, member path, title."""
    base = path.replace("\\", "/").rpartition("/")[2]
    # Undecodable bytes are no part of any word.
    return f"{base} {member} {title}".encode("utf-8", "replace").decode()


def _prepared(rows: Iterable[tuple[int, str, str]]) -> list[dict[str, object]]:
    return [{"id": number, "text": token_text(body), "heading": token_text(heading)} for number, body, heading in rows]
