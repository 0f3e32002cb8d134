"""What ranking needs to know of every candidate, kept in memory: its document and its language.

Two hundred candidates a search, each a look into a table of long rows, took longer than the vector index. Passages never
change and their numbers are never given twice, so that what was read once stays true; one that was removed since is found to
be missing when it is to be shown.
"""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from sqlalchemy import Connection

from engine.errors import EngineError
from engine.store.database import Database
from engine.store.driver import newest_passage, raw
from engine.store.records import IdArray

logger = logging.getLogger(__name__)

Names = npt.NDArray[np.str_]
Values = npt.NDArray[np.float64]
_AT_ONCE = 5_000  # new passages that a search reads on its way; more are read beside it
_FEW = 1_000  # new passages that are looked up again at each search, rather than kept
_SOME = "SELECT id, document_id, language FROM passages WHERE id IN (SELECT value FROM json_each(?))"
_LATER = "SELECT id, document_id, language FROM passages WHERE id > ? AND id <= ?"
# The index holds all three, where the table would be read with its texts.
_ALL = "SELECT id, document_id, language FROM passages INDEXED BY ix_passages_document"


@dataclass(frozen=True, slots=True)
class _Held:
    """By passage number: document (0 for none) and place of the language among the names."""

    documents: IdArray
    languages: npt.NDArray[np.int16]
    names: Names

    @property
    def newest(self) -> int:
        return len(self.documents) - 1


_NOTHING = _Held(np.zeros(1, np.int64), np.zeros(1, np.int16), np.array([""], np.str_))


class PassageFacts:
    """Documents and languages of passages. Safe from several threads. beside: runs what takes long in another thread."""

    def __init__(self, database: Database, beside: Callable[[Callable[[], None]], object]) -> None:
        self._database = database
        self._beside = beside
        self._lock = threading.Lock()
        self._held = _NOTHING
        self._filling = False

    def of(self, connection: Connection, ids: IdArray) -> tuple[IdArray, IdArray, Names]:
        """Those of ``ids`` (ascending) that are known, the document of each, and its language."""
        held = self._held
        if len(ids) and int(ids[-1]) > held.newest:
            held = self._follow(connection)
        known = ids[ids <= held.newest]
        documents, names = held.documents[known], held.names[held.languages[known]]
        there = documents > 0
        known, documents, names = known[there], documents[there], names[there]
        others = ids[ids > held.newest]
        if not len(others):
            return known, documents, names
        rows = _looked_up(connection, others)
        return (
            np.concatenate([known, np.array([row[0] for row in rows], np.int64)]),
            np.concatenate([documents, np.array([row[1] for row in rows], np.int64)]),
            np.concatenate([names, np.array([row[2] for row in rows], np.str_)]),
        )

    def by_language(self, connection: Connection, ids: IdArray, values: Mapping[str, float], default: float) -> Values:
        """The value of the language of each of ``ids`` (ascending), the default for languages without one."""
        held = self._held
        if len(ids) and int(ids[-1]) > held.newest:
            held = self._follow(connection)
        table = np.array([values.get(name, default) for name in held.names.tolist()])
        split = int(np.searchsorted(ids, held.newest, "right"))
        found = table[held.languages[ids[:split]]]
        if split == len(ids):
            return found
        written = {row[0]: row[2] for row in _looked_up(connection, ids[split:])}
        others = [values.get(written.get(number, ""), default) for number in ids[split:].tolist()]
        return np.concatenate([found, np.array(others)])

    def _follow(self, connection: Connection) -> _Held:
        """Take in what was added since, if that is neither next to nothing nor a great deal."""
        newest = newest_passage(connection)
        with self._lock:
            held = self._held
            if newest - held.newest <= (_FEW if held.newest else 0):
                return held
            if newest - held.newest <= _AT_ONCE:
                rows = raw(connection).execute(_LATER, (held.newest, newest)).fetchall()
                self._held = held = _extended(held, rows, newest)
            elif not self._filling:
                self._filling = True
                self._beside(self._fill)
            return held

    def _fill(self) -> None:
        """Read all anew."""
        try:
            with self._database.read() as connection:
                newest = newest_passage(connection)
                held = _extended(_NOTHING, raw(connection).execute(_ALL).fetchall(), newest)
            with self._lock:
                self._held = held
        except EngineError as error:  # closed meanwhile, or not to be read now: each search looks up what it needs
            logger.info("passages not read beside: %s", error)
        finally:
            with self._lock:
                self._filling = False


def _looked_up(connection: Connection, ids: IdArray) -> list[tuple[int, int, str]]:
    """Number, document and language of those that are there, ascending."""
    return sorted(raw(connection).execute(_SOME, (json.dumps(ids.tolist()),)).fetchall())


def _extended(held: _Held, rows: list[tuple[int, int, str]], newest: int) -> _Held:
    places = {name: place for place, name in enumerate(held.names.tolist())}
    for row in rows:
        places.setdefault(row[2], len(places))
    documents = np.concatenate([held.documents, np.zeros(newest - held.newest, np.int64)])
    languages = np.concatenate([held.languages, np.zeros(newest - held.newest, np.int16)])
    ids = np.fromiter((row[0] for row in rows), np.int64, len(rows))
    documents[ids] = np.fromiter((row[1] for row in rows), np.int64, len(rows))
    languages[ids] = np.fromiter((places[row[2]] for row in rows), np.int16, len(rows))
    return _Held(documents, languages, np.array(list(places), np.str_))
