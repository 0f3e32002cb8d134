"""What indexing asks of the store about vectors: which passages wait for theirs, and those of a file that is read again."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
from sqlalchemy import exists, func, select

from engine.documents import Passage
from engine.store.database import Database
from engine.store.schema import documents, files, passages, spaces, vectors

Row = npt.NDArray[np.float16]


def last_passage(database: Database) -> int:
    """The highest passage id, 0 in an empty library."""
    with database.read() as connection:
        return connection.scalar(select(func.max(passages.c.id))) or 0


def waiting(database: Database, space_id: str, after: int, until: int | None, count: int) -> list[int]:
    """Ids, ascending, of at most ``count`` passages without a vector: above ``after``, up to ``until``."""
    space = select(spaces.c.id).where(spaces.c.space_id == space_id).scalar_subquery()
    embedded = exists().where(vectors.c.passage_id == passages.c.id, vectors.c.space == space)
    statement = select(passages.c.id).where(passages.c.id > after, ~embedded).order_by(passages.c.id).limit(count)
    if until is not None:
        statement = statement.where(passages.c.id <= until)
    with database.read() as connection:
        return list(connection.scalars(statement))


def count_of_file(database: Database, path: str, space_id: str) -> tuple[int, int]:
    """How many passages a file has, and how many of them have a vector."""
    own = (
        select(passages.c.id)
        .join(documents, documents.c.id == passages.c.document_id)
        .join(files, files.c.id == documents.c.file_id)
        .where(files.c.path == path)
        .subquery()
    )
    space = select(spaces.c.id).where(spaces.c.space_id == space_id).scalar_subquery()
    embedded = select(func.count()).select_from(vectors).join(own, own.c.id == vectors.c.passage_id)
    with database.read() as connection:
        total = connection.scalar(select(func.count()).select_from(own)) or 0
        return total, connection.scalar(embedded.where(vectors.c.space == space)) or 0


def of_file(database: Database, path: str, space_id: str, limit: int) -> Iterator[tuple[Passage, str, Row]]:
    """Passages of a file with their document's title and their vector, at most ``limit``."""
    statement = (
        select(passages.c.text, passages.c.heading, documents.c.title, vectors.c.vector)
        .select_from(files)
        .join(documents, documents.c.file_id == files.c.id)
        .join(passages, passages.c.document_id == documents.c.id)
        .join(vectors, vectors.c.passage_id == passages.c.id)
        .join(spaces, spaces.c.id == vectors.c.space)
        .where(files.c.path == path, spaces.c.space_id == space_id)
        .limit(limit)
    )
    with database.read() as connection:
        for text, heading, title, packed in connection.execute(statement):
            yield Passage(text, 0, 0, len(text), heading=heading), title, np.frombuffer(packed, dtype="<f2")
