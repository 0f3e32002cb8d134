"""The store's own consistency: counts against what is counted, vectors against what a vector must be; and the mending."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from sqlalchemy import delete, func, select, update

from engine.documents import DocumentState
from engine.store.database import Database
from engine.store.schema import documents, passages, spaces, vectors
from engine.store.selection import values

_AT_ONCE = 5000
_LENGTH_TOLERANCE = 0.02  # of a unit vector kept in float16


def miscounted(database: Database) -> list[tuple[int, str, int]]:
    """(document id, state, passages held) of documents whose record tells something else."""
    counted = select(passages.c.document_id, func.count().label("held")).group_by(passages.c.document_id).subquery()
    held = func.coalesce(counted.c.held, 0)
    statement = (
        select(documents.c.id, documents.c.state, held)
        .outerjoin(counted, counted.c.document_id == documents.c.id)
        .where((documents.c.passages != held) | ((documents.c.state == DocumentState.INDEXED.value) & (held == 0)))
    )
    with database.read() as connection:
        return [(row[0], row[1], row[2]) for row in connection.execute(statement)]


def recount(database: Database, wrong: Sequence[tuple[int, str, int]]) -> None:
    """Let the records tell what is held."""
    with database.write() as connection:
        for number, state, held in wrong:
            if held == 0 and state == DocumentState.INDEXED.value:
                state = DocumentState.EMPTY.value
            connection.execute(update(documents).where(documents.c.id == number).values(passages=held, state=state))


def unsound_vectors(database: Database) -> Iterator[tuple[int, list[int]]]:
    """Walks all vectors: (id reached, ids of those among the last few thousand that are no unit vectors of their space)."""
    with database.read() as connection:
        sizes = {row[0]: row[1] for row in connection.execute(select(spaces.c.id, spaces.c.dim))}
    last = 0
    while True:
        statement = select(vectors.c.id, vectors.c.space, vectors.c.vector).where(vectors.c.id > last)
        with database.read() as connection:
            rows = connection.execute(statement.order_by(vectors.c.id).limit(_AT_ONCE)).all()
        if not rows:
            return
        last = rows[-1][0]
        yield last, [row[0] for row in rows if not _sound(row[2], sizes.get(row[1], -1))]


def drop_vectors(database: Database, ids: Sequence[int]) -> None:
    """Forget vectors; their passages wait for new ones."""
    with database.write() as connection:
        connection.execute(delete(vectors).where(vectors.c.id.in_(values(ids))))


def _sound(packed: bytes, dim: int) -> bool:
    if len(packed) != 2 * dim:
        return False
    row = np.frombuffer(packed, dtype="<f2").astype(np.float32)
    return bool(abs(float(np.linalg.norm(row)) - 1.0) <= _LENGTH_TOLERANCE)
