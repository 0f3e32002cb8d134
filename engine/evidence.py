"""How strongly the query's words speak for a passage: rare words, names and numbers do, in any language; common ones do not.

A word in ``n`` of ``N`` passages has the rarity ``idf(n) / idf(1)``; its evidence is the sixth power of that: close to 1
for a word in a handful of passages, next to nothing for one in every tenth. To that comes how much of the query a passage
covers, by idf and cubed, so that a passage with all of its words stands out and one with an accidental word does not.
That is what fuses with similarity so that shared names help across languages and shared function words do no harm.
(Reciprocal ranks gave every query in the wrong language a full list of accidental matches; see
tests/benchmarks/bench_quality.py.)
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.database import Database
from engine.fulltext_plan import pieces
from engine.query import Term, TermKind
from engine.records import IdArray

_POWER = 6
_COVERAGE_POWER = 3
_COVERAGE_WEIGHT = 2.0
_LEAST = 0.01  # evidence of one word below which its passages are not listed
_LISTED = 2000  # passages of a word that are listed at most: it bounds the time at any library size
_COMMON_SHARE = 0.1
_MOST_PIECES = 48  # words looked up: a pasted page must not take a second
_POSTINGS = "SELECT count(*), group_concat(rowid) FROM (SELECT rowid FROM words WHERE words MATCH ? LIMIT ?)"

Strengths = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Evidence:
    """ids: passages with any evidence, ascending; strengths: theirs. common: terms too frequent to say anything."""

    ids: IdArray
    strengths: Strengths
    common: frozenset[Term] = frozenset()

    def of(self, ids: IdArray) -> Strengths:
        """The evidence of each of ``ids``, 0 for those without."""
        if not len(self.ids):
            return np.zeros(len(ids))
        places = np.minimum(np.searchsorted(self.ids, ids), len(self.ids) - 1)
        return np.where(self.ids[places] == ids, self.strengths[places], 0.0)

    def strongest(self, count: int) -> IdArray:
        """The ids of the most evidence, best first; newer passages first among equals."""
        return self.ids[np.lexsort((-self.ids, -self.strengths))[:count]]


_NO_IDS = np.zeros(0, np.int64)
NO_EVIDENCE = Evidence(_NO_IDS, np.zeros(0))


def gather(database: Database, terms: Sequence[Term]) -> Evidence:
    """The evidence of the wanted terms over the whole library."""
    found: list[_Word] = []
    common = set()
    wanted = list(dict.fromkeys(terms))
    with database.read() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        total = int(raw.execute("SELECT max(id) FROM passages").fetchone()[0] or 0)
        listed = _listed(total)
        for term in wanted:
            operands = _operands(term)
            telling = False
            for operand, share in operands[: max(0, _MOST_PIECES - len(found))]:
                count, joined = raw.execute(_POSTINGS, (operand, listed + 1)).fetchone()
                if count <= listed:
                    telling = True
                    postings = np.fromstring(joined, np.int64, sep=",") if joined else _NO_IDS
                    found.append(_Word(postings, share, _idf(count, total)))
            if operands and not telling:
                common.add(term)
    return _summed(found, _idf(1, total), frozenset(common))


@dataclass(frozen=True, slots=True)
class _Word:
    """One operand with the passages that hold it. share: how much of a word it counts as."""

    postings: IdArray
    share: float
    idf: float


def _operands(term: Term) -> list[tuple[str, float]]:
    """What is looked up for a term: MATCH expressions, and how much of a word each counts as."""
    operands = pieces([term])
    if len(operands) > 1:
        # Overlapping pairs of an unspaced script: each but the first adds one character, half a pair.
        return [(str(operand), 0.5 * (len(operands) + 1) / len(operands)) for operand in operands]
    found = [(str(operand), 1.0) for operand in operands]
    if term.kind is TermKind.WORD and found and len(operands[0].tokens) > 1:
        # "Panthers-Verteidigung": its parts are words too.
        tokens = list(dict.fromkeys(operands[0].tokens))
        found += [(f'"{token}"', 1.0 / len(tokens)) for token in tokens]
    return found


def _idf(count: int, total: int) -> float:
    return math.log(1 + max(0.5, total - count + 0.5) / (count + 0.5))


def _summed(words: Sequence[_Word], ideal: float, common: frozenset[Term]) -> Evidence:
    """Evidence of each passage from the words that it holds."""
    held = [word for word in words if len(word.postings)]
    if not held or ideal <= 0:
        return Evidence(_NO_IDS, np.zeros(0), common)
    unique, places = np.unique(np.concatenate([word.postings for word in held]), return_inverse=True)
    lengths = [len(word.postings) for word in held]
    rarities = [word.share * min(1.0, word.idf / ideal) ** _POWER for word in held]
    strengths = np.bincount(places, np.repeat(rarities, lengths))
    covered = np.bincount(places, np.repeat([word.share * word.idf for word in held], lengths))
    whole = sum(word.share * word.idf for word in words)
    return Evidence(unique, strengths + _COVERAGE_WEIGHT * (covered / whole) ** _COVERAGE_POWER, common)


def _listed(total: int) -> int:
    """How many passages of one word are worth listing: those of the least evidence, or of a word not yet common."""
    telling = total ** (1 - _LEAST ** (1 / _POWER))
    return int(max(16.0, telling, min(_LISTED, _COMMON_SHARE * total)))
