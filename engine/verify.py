"""Checking a library: the database, the words, the vectors and the vector index, each against what it was made from."""

from __future__ import annotations

import logging
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.errors import EngineError
from engine.progress import Progress
from engine.store import catalog_checks, recovery
from engine.store.fulltext import FullText
from engine.store.locking import WriterLock

if TYPE_CHECKING:
    from engine.library import Library

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong. part: ``database``, ``words``, ``ledger``, ``vectors`` or ``index``. damage: not so where work is
    only left to do, as after any run that was stopped."""

    part: str
    detail: str
    repaired: bool = False
    damage: bool = True


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What was found. sound: nothing is wrong, or all of it was repaired. passages: how many were checked."""

    findings: tuple[Finding, ...]
    passages: int

    @property
    def sound(self) -> bool:
        """Whether the library can be relied on now."""
        return all(finding.repaired or not finding.damage for finding in self.findings)


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
        wrong = catalog_checks.miscounted(self.library.database)
        yield Progress("verify", 2, None, "ledger")
        if wrong and self.repair:
            catalog_checks.recount(self.library.database, wrong)
        if wrong:
            self._add("ledger", [f"{len(wrong)} documents have another number of passages than recorded"], self.repair)

    def vectors(self) -> Iterator[Progress]:
        """Every vector: of the right length, finite, of unit size."""
        bad: list[int] = []
        for reached, unsound in catalog_checks.unsound_vectors(self.library.database):
            bad += unsound
            yield Progress("verify", reached, None, "vectors")
        if bad and self.repair:
            catalog_checks.drop_vectors(self.library.database, bad)
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
        detail = f"{missing:,} passages have no vector yet; `mimo index` computes them"
        self.findings.append(Finding("vectors", detail, not left, damage=False))

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
