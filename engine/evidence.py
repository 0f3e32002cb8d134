"""How strongly the query's words speak for a passage: rare words, names and numbers do, in any language; common ones do not.

A word in ``n`` of ``N`` passages has the rarity ``idf(n) / idf(1)``; its evidence is the sixth power of that: close to 1
for a word in a handful of passages, next to nothing for one in every tenth. That is what fuses with similarity so that
shared names help across languages and shared function words do no harm. (Reciprocal ranks gave every query in the wrong
language a full list of accidental matches; see tests/benchmarks/bench_quality.py.)
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.database import Database
from engine.fulltext_plan import pieces
from engine.query import Term
from engine.records import IdArray

_POWER = 6
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


NO_EVIDENCE = Evidence(np.zeros(0, np.int64), np.zeros(0))


def rarity(count: int, total: int) -> float:
    """Evidence of one word that stands in ``count`` of ``total`` passages, 0 to 1."""
    ideal = math.log(1 + (total - 0.5) / 1.5)
    idf = math.log(1 + (total - count + 0.5) / (count + 0.5))
    return float(max(0.0, min(1.0, idf / ideal)) ** _POWER) if ideal > 0 else 0.0


def gather(database: Database, terms: Sequence[Term]) -> Evidence:
    """The evidence of the wanted terms over the whole library."""
    ids: list[IdArray] = []
    weights: list[Strengths] = []
    common = set()
    looked_up = 0
    with database.read() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        total = raw.execute("SELECT max(id) FROM passages").fetchone()[0] or 0
        listed = _listed(total)
        for term in dict.fromkeys(terms):
            operands = pieces([term])
            # Overlapping pairs of an unspaced script: each but the first adds one character, half a pair.
            share = 1.0 if len(operands) == 1 else 0.5 * (len(operands) + 1) / max(1, len(operands))
            found = 0
            for operand in operands[: _MOST_PIECES - looked_up]:
                looked_up += 1
                count, joined = raw.execute(_POSTINGS, (str(operand), listed + 1)).fetchone()
                strength = share * rarity(count, total)
                if count > listed:
                    continue
                found += 1
                if joined and strength >= _LEAST:
                    postings = np.fromstring(joined, np.int64, sep=",")
                    ids.append(postings)
                    weights.append(np.full(len(postings), strength))
            if operands and not found:
                common.add(term)
    if not ids:
        return Evidence(NO_EVIDENCE.ids, NO_EVIDENCE.strengths, frozenset(common))
    unique, inverse = np.unique(np.concatenate(ids), return_inverse=True)
    strengths = np.bincount(inverse, np.concatenate(weights)).astype(np.float64)
    return Evidence(unique, strengths, frozenset(common))


def _listed(total: int) -> int:
    """How many passages of one word are worth listing: those of the least evidence, or of a word not yet common."""
    telling = total ** (1 - _LEAST ** (1 / _POWER))
    return int(max(16.0, telling, min(_LISTED, _COMMON_SHARE * total)))
