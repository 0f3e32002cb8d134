"""Full text search over passages (words, phrases, prefixes, exclusions) and over the names of documents."""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Iterator, Sequence

import numpy as np
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from engine.progress import Progress
from engine.searching.query import Term
from engine.store import fulltext_feed
from engine.store.database import Database, set_meta
from engine.store.driver import newest_passage, raw
from engine.store.fulltext_plan import BUDGET, COUNTED_FROM, WORDS, Piece, Plan, pieces, plan
from engine.store.records import IdArray
from engine.store.schema import common_tokens

_COUNTED_KEY = "fulltext.counted_at"
_HEADING_WEIGHT = 0.5  # headings are carried along by every passage below them
_ALLOWED = " AND +rowid IN (SELECT value FROM json_each(:allowed))"  # "+": a test of matches, not another way in
# Sorted here, not by SQLite, which would take twice as long.
_RANKED = (
    "SELECT rowid, -bm25(words, 1.0, {weight}) FROM words WHERE words MATCH :match{allowed} ORDER BY rowid DESC LIMIT :limit"
)
_NEWEST = "SELECT rowid, 0.0 FROM words WHERE words MATCH :match{allowed} ORDER BY rowid DESC LIMIT :limit"
_FEW = "SELECT count(*) FROM (SELECT rowid FROM words WHERE words MATCH ? LIMIT ?)"
_COUNTS = "SELECT token, passages FROM common_tokens WHERE token IN (SELECT value FROM json_each(?))"
# The newest of them; one row, because fetching them takes longer than finding them.
_HOLDING = "SELECT group_concat(rowid) FROM (SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?)"
_RANKED_AT_ONCE = 400  # passages that are ranked although there are more: those with the most telling words
_NAMES = "SELECT rowid, -bm25(names) AS score FROM names WHERE names MATCH ? ORDER BY score DESC LIMIT ?"


class FullText:
    """The words of a library. Searching is safe from any thread; feeding happens inside the catalogue's transactions."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def search(
        self, terms: Sequence[Term], limit: int, allowed: Collection[int] | None = None, *, every: bool = False
    ) -> list[tuple[int, float]]:
        """(passage id, bm25) of the best matches, best first; larger is better.

        Phrases must match, of the words and prefixes any may (all must, with ``every``), excluded terms must not.
        allowed: only these passages. Where every word is so common that ranking cannot tell passages apart, scores are 0
        and the newest come first.
        """
        with self.database.read() as connection:
            for attempt in plan(terms, _counts(connection, terms), every=every):
                if found := _run(connection, attempt, limit, allowed):
                    return found
        return []

    def search_names(self, terms: Sequence[Term], limit: int) -> list[tuple[int, float]]:
        """(document id, bm25) of documents by file name, member path and title; every wanted term must match."""
        wanted = [f"({piece})" for piece in pieces([term for term in terms if not term.excluded])]
        if not wanted:
            return []
        with self.database.read() as connection:
            rows = raw(connection).execute(_NAMES, (" AND ".join(wanted), limit)).fetchall()
            return [(int(row[0]), float(row[1])) for row in rows]

    def matching(self, terms: Sequence[Term], ids: Collection[int]) -> set[int]:
        """Those of ``ids`` that match any of the terms: for exclusions from hits that came from elsewhere."""
        operands = dict.fromkeys(" AND ".join(f"({piece})" for piece in pieces([term])) for term in terms)
        match = " OR ".join(f"({operand})" for operand in operands if operand)
        if not match:
            return set()
        statement = text(f"SELECT rowid FROM words WHERE words MATCH :match{_ALLOWED}")  # noqa: S608 (a constant)
        with self.database.read() as connection:
            found = connection.execute(statement, {"match": match, "allowed": _json(ids)})
            return {int(row[0]) for row in found}

    def maintain(self) -> Iterator[Progress]:
        """After a large change: merge the index's segments and count common tokens again where the library has grown."""
        total = self._passages()
        for step in range(1, 65):
            yield Progress("merge", step - 1)
            with self.database.write() as connection:
                before = _changes(connection)
                connection.exec_driver_sql("INSERT INTO words (words, rank) VALUES ('merge', 400)")
                if _changes(connection) - before < 2:  # documented: fewer than two changes, nothing was left to merge
                    break
        counted = int(self.database.get_meta(_COUNTED_KEY) or 0)
        if total > COUNTED_FROM and not 0.8 * counted < total < 1.25 * counted:
            yield Progress("count", 0, total)
            self.count_tokens()
        yield Progress("count", total, total)

    def count_tokens(self) -> int:
        """Count in how many passages each token is and keep those in many; gives how many tokens that are."""
        statement = text("SELECT term, doc FROM words_vocabulary WHERE doc >= :least")
        with self.database.read() as connection:
            found = connection.execute(statement, {"least": COUNTED_FROM}).all()
        with self.database.write() as connection:
            connection.execute(common_tokens.delete())
            if found:
                connection.execute(common_tokens.insert(), [{"token": row[0], "passages": row[1]} for row in found])
            set_meta(connection, _COUNTED_KEY, str(self._passages()))
        return len(found)

    def rebuild(self) -> Iterator[Progress]:
        """Empty the index and feed it from the passages, in one transaction: searches see the old one meanwhile."""
        total = self._passages()
        with self.database.write() as connection:
            for done in fulltext_feed.rebuild(connection):
                yield Progress("words", done, total)
        yield from self.maintain()

    def problems(self) -> list[str]:
        """What is wrong with the index: damaged, or out of step with the passages. Reads it whole."""
        found = []
        with self.database.write() as connection:
            for name in ("words", "names"):
                try:
                    connection.exec_driver_sql(f"INSERT INTO {name} ({name}) VALUES ('integrity-check')")  # noqa: S608
                except DBAPIError as error:
                    found.append(f"full text index {name}: {error}")
        with self.database.read() as connection:
            held = connection.execute(text("SELECT count(*) FROM words_docsize")).scalar() or 0
        if held != self._passages():
            found.append(f"full text index holds {held} of {self._passages()} passages")
        return found

    def _passages(self) -> int:
        with self.database.read() as connection:
            return connection.execute(text("SELECT count(*) FROM passages")).scalar() or 0


def _counts(connection: Connection, terms: Sequence[Term]) -> dict[str, int]:
    wanted = {token for piece in pieces([term for term in terms if not term.excluded]) for token in piece.tokens}
    return dict(raw(connection).execute(_COUNTS, (json.dumps(sorted(wanted)),)).fetchall())


def _run(connection: Connection, attempt: Plan, limit: int, allowed: Collection[int] | None) -> list[tuple[int, float]]:
    ranked = attempt.ranked
    if ranked is None:
        held = raw(connection).execute(_FEW, (attempt.expression, BUDGET + 1)).fetchone()
        ranked = held[0] <= BUDGET
    if ranked and attempt.words and (picked := _most_telling(connection, attempt.words, limit, allowed)) is not None:
        allowed = picked
    statement = (_RANKED if ranked else _NEWEST).format(weight=_HEADING_WEIGHT, allowed="" if allowed is None else _ALLOWED)
    # Twice the budget bounds what no count foretells, such as a prefix of many words.
    values: dict[str, object] = {"match": attempt.expression, "limit": max(limit, 2 * BUDGET) if ranked else limit}
    if allowed is not None:
        values["allowed"] = _json(allowed)
    found: dict[int, float] = dict(raw(connection).execute(statement, values).fetchall())
    if found and attempt.commoner is not None:
        holding = _holding(connection, attempt.commoner)
        idf = max(0.0, _idf(len(holding), newest_passage(connection)))
        for number in holding.tolist():
            if number in found:
                found[number] += idf
    return sorted(found.items(), key=lambda item: (-item[1], -item[0]))[:limit]


def _most_telling(
    connection: Connection, words: Sequence[Piece], limit: int, allowed: Collection[int] | None
) -> list[int] | None:
    """The passages that ``words`` speak for most, were each in them once; None when there are few."""
    most = max(_RANKED_AT_ONCE, 2 * limit)
    total = newest_passage(connection)
    listed, weights = [], []
    for word in words:
        holding = _holding(connection, word)
        if allowed is not None:
            holding = holding[np.isin(holding, np.fromiter(allowed, np.int64, len(allowed)))]
        listed.append(holding)
        weights.append(np.full(len(holding), max(1e-6, _idf(len(holding), total))))
    numbers = np.concatenate(listed)
    if len(numbers) <= most:
        return None
    unique, places = np.unique(numbers, return_inverse=True)
    if len(unique) <= most:
        return None
    strengths = np.bincount(places, np.concatenate(weights))
    chosen: list[int] = unique[np.lexsort((-unique, -strengths))[:most]].tolist()
    return chosen


def _holding(connection: Connection, word: Piece) -> IdArray:
    joined = raw(connection).execute(_HOLDING, (str(word), 2 * WORDS * BUDGET)).fetchone()[0]
    return np.fromstring(joined, np.int64, sep=",") if joined else np.zeros(0, np.int64)


def _idf(holding: int, total: int) -> float:
    """What bm25 gives for a word that stands once in a passage of mean length."""
    return math.log((max(0, total - holding) + 0.5) / (holding + 0.5))


def _changes(connection: Connection) -> int:
    return int(connection.exec_driver_sql("SELECT total_changes()").scalar() or 0)


def _json(ids: Collection[int]) -> str:
    return json.dumps([int(number) for number in ids])
