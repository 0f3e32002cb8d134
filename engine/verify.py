"""Checking a library: the database, the words, the vectors and the vector index, each against what it was made from."""

from __future__ import annotations

import logging
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from sqlalchemy import delete, func, select, update

from engine import recovery
from engine.documents import DocumentState
from engine.errors import EngineError
from engine.fulltext import FullText
from engine.locking import WriterLock
from engine.progress import Progress
from engine.schema import documents, passages, spaces, vectors
from engine.selection import values

if TYPE_CHECKING:
    from engine.library import Library

log = logging.getLogger(__name__)

_AT_ONCE = 5000
_LENGTH_TOLERANCE = 0.02  # of a unit vector kept in float16


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong. part: ``database``, ``words``, ``ledger``, ``vectors`` or ``index``."""

    part: str
    detail: str
    repaired: bool = False


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What was found. sound: nothing is wrong, or all of it was repaired. passages: how many were checked."""

    findings: tuple[Finding, ...]
    passages: int

    @property
    def sound(self) -> bool:
        """Whether the library can be relied on now."""
        return all(finding.repaired for finding in self.findings)


def verify_library(library: Library, repair: bool) -> Generator[Progress, None, VerifyReport]:
    """Check everything; with ``repair`` mend it: what can be derived is derived anew, what cannot is taken out."""
    with WriterLock(library.directory):
        check = _Check(library, repair)
        for step in (check.database, check.words, check.ledger, check.vectors):
            yield Progress("verify", 0, None, step.__name__)
            yield from step()
    # Missing vectors are computed, and the index built, by an indexing run over no folder; it takes the lock itself.
    yield from check.missing_vectors()
    yield from check.index()
    return VerifyReport(tuple(check.findings), library.catalog.count_passages())


class _Check:
    def __init__(self, library: Library, repair: bool) -> None:
        self.library, self.repair = library, repair
        self.findings: list[Finding] = []

    def database(self) -> Iterator[Progress]:
        """Pages, rows and references, by SQLite's own check."""
        found = self.library.database.problems()
        if found and self.repair:
            yield Progress("verify", 0, None, "reindex")
            try:
                with self.library.database.write() as connection:
                    connection.exec_driver_sql("REINDEX")
                mended = not self.library.database.problems()
            except EngineError:
                mended = False
            if not mended:
                # The next process to open it moves it aside; what can be saved from it is not lost.
                recovery.ask_for_check(self.library.directory)
            self._add("database", found, mended)
        else:
            self._add("database", found, False)
        yield Progress("verify", 1, None, "database")

    def words(self) -> Iterator[Progress]:
        """The full text index against the passages."""
        full_text = FullText(self.library.database)
        found = full_text.problems()
        if found and self.repair:
            yield from full_text.rebuild()
            self._add("words", found, not full_text.problems())
        else:
            self._add("words", found, False)

    def ledger(self) -> Iterator[Progress]:
        """The counts and states of documents against their passages."""
        counted = select(passages.c.document_id, func.count().label("held")).group_by(passages.c.document_id).subquery()
        held = func.coalesce(counted.c.held, 0)
        statement = (
            select(documents.c.id, documents.c.passages, documents.c.state, held)
            .outerjoin(counted, counted.c.document_id == documents.c.id)
            .where((documents.c.passages != held) | ((documents.c.state == DocumentState.INDEXED.value) & (held == 0)))
        )
        with self.library.database.read() as connection:
            wrong = connection.execute(statement).all()
        yield Progress("verify", 2, None, "ledger")
        if wrong and self.repair:
            with self.library.database.write() as connection:
                for row in wrong:
                    state = DocumentState.EMPTY.value if row[3] == 0 and row[2] == DocumentState.INDEXED.value else row[2]
                    change = update(documents).where(documents.c.id == row[0]).values(passages=row[3], state=state)
                    connection.execute(change)
        if wrong:
            self._add("ledger", [f"{len(wrong)} documents have another number of passages than recorded"], self.repair)

    def vectors(self) -> Iterator[Progress]:
        """Every vector: of the right length, finite, of unit size."""
        bad: list[int] = []
        last = 0
        with self.library.database.read() as connection:
            sizes = {row[0]: row[1] for row in connection.execute(select(spaces.c.id, spaces.c.dim))}
        while True:
            statement = select(vectors.c.id, vectors.c.space, vectors.c.vector).where(vectors.c.id > last)
            with self.library.database.read() as connection:
                rows = connection.execute(statement.order_by(vectors.c.id).limit(_AT_ONCE)).all()
            if not rows:
                break
            last = rows[-1][0]
            bad += [row[0] for row in rows if not _sound_vector(row[2], sizes.get(row[1], -1))]
            yield Progress("verify", last, None, "vectors")
        if bad and self.repair:
            with self.library.database.write() as connection:
                connection.execute(delete(vectors).where(vectors.c.id.in_(values(bad))))
        if bad:
            self._add("vectors", [f"{len(bad)} vectors are damaged"], self.repair)

    def missing_vectors(self) -> Generator[Progress, None, None]:
        """Passages without a vector: an interrupted run leaves them, and the repair of damaged vectors."""
        library = self.library
        missing = library.catalog.count_without_vectors(library.space_id)
        if not missing:
            return
        if self.repair:
            from engine.indexing.session import embed_pending

            yield from embed_pending(library)
        left = library.catalog.count_without_vectors(library.space_id)
        self._add("vectors", [f"{missing} passages have no vector yet; `mimo index` computes them"], not left)

    def index(self) -> Generator[Progress, None, None]:
        """The vector index against the vectors."""
        index = self.library.vector_index
        found = index.verify()
        if found and self.repair:
            with WriterLock(self.library.directory):
                yield from index.build(force=True)
            self._add("index", found, not index.verify())
        else:
            self._add("index", found, False)

    def _add(self, part: str, details: list[str], repaired: bool) -> None:
        self.findings += [Finding(part, detail, repaired) for detail in details]


def _sound_vector(packed: bytes, dim: int) -> bool:
    if len(packed) != 2 * dim:
        return False
    row = np.frombuffer(packed, dtype="<f2").astype(np.float32)
    return bool(abs(float(np.linalg.norm(row)) - 1.0) <= _LENGTH_TOLERANCE)
