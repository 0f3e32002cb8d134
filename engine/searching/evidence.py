"""How strongly the query's words speak for a passage: rare words, names and numbers do, in any language; common ones do not.

A word in ``n`` of ``N`` passages has the rarity ``idf(n) / idf(1)``; its evidence is the sixth power of that: close to 1
for a word in a handful of passages, next to nothing for one in every tenth. To that comes how much of the query a passage
covers, by idf and cubed, so that a passage with all of its words stands out and one with an accidental word does not.
That is what fuses with similarity so that shared names help across languages and shared function words do no harm.
(Reciprocal ranks gave every query in the wrong language a full list of accidental matches; see
tests/benchmarks/bench_quality.py.)

What a library cannot know by itself, because it is small or has little in a language, comes from general text: every word
is counted as if ``_GENERAL`` passages of such text stood beside the library's own (common_words). The words of one
passage are judged by its own language too: whatever the query's language is taken for, "die" says little in a German text.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from sqlalchemy import Connection

from engine.searching.passage_facts import PassageFacts
from engine.searching.query import Term, TermKind
from engine.store.database import Database
from engine.store.driver import newest_passage, raw
from engine.store.fulltext_plan import Piece, pieces
from engine.store.records import IdArray
from engine.text.common_words import languages_of, shares_of

_POWER = 6
_COVERAGE_POWER = 3
_COVERAGE_WEIGHT = 2.0
_GENERAL = 1000  # passages of general text that are counted beside the library's
_UNLISTED = 0.001  # share of them that has a word too rare to be listed; numbers are taken to be in none
_LEAST = 0.01  # evidence of one word below which its passages are not listed
_LISTED = 2000  # passages of a word that are listed at most: it bounds the time at any library size
_COMMON_SHARE = 0.1
_COMMON_IN_GENERAL = 0.02  # share from which a word is not worth marking
_MOST_PIECES = 48  # words looked up: a pasted page must not take a second
_REMEMBERED = 4096
_POSTINGS = "SELECT count(*), group_concat(rowid) FROM (SELECT rowid FROM words WHERE words MATCH ? LIMIT ?)"

Strengths = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Common:
    """What says too little to be marked: whole terms, and tokens of terms in scripts written without spaces."""

    terms: frozenset[Term] = frozenset()
    tokens: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Evidence:
    """ids: passages with any evidence, ascending; strengths: theirs."""

    ids: IdArray
    strengths: Strengths
    common: Common = field(default_factory=Common)

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


@dataclass(frozen=True, slots=True)
class _Operand:
    """What is looked up for a term. share: how much of a word it counts as. general: its share of general text."""

    piece: Piece
    share: float
    general: float


@dataclass(frozen=True, slots=True)
class _Word:
    """An operand with the passages that hold it, and how telling it is in each: idfs, one for all or one for each."""

    postings: IdArray
    share: float
    idf: float
    idfs: Strengths


class WordEvidence:
    """Gathers evidence over one library; safe from several threads. Remembers which words were too common to list."""

    def __init__(self, database: Database, facts: PassageFacts) -> None:
        self._database = database
        self._facts = facts
        self._lock = threading.Lock()
        self._common: set[str] = set()
        self._common_at = 0  # passages when they were found to be

    def gather(self, terms: Sequence[Term], language: str) -> Evidence:
        """The evidence of the wanted terms over the whole library. language: of the query."""
        found: list[_Word] = []
        common = _commons(terms, language)
        telling_terms: set[Term] = set()
        skipped: set[Term] = set()
        with self._database.read() as connection:
            driver = raw(connection)
            total = newest_passage(connection)
            listed, known = _listed(total), self._known_common(total)
            for term in dict.fromkeys(terms):
                operands = _operands(term, language)
                for operand in operands[: max(0, _MOST_PIECES - len(found))]:
                    expression = str(operand.piece)
                    if expression in known:
                        continue
                    count, joined = driver.execute(_POSTINGS, (expression, listed + 1)).fetchone()
                    if count > listed:
                        self._remember(expression)
                        continue
                    telling_terms.add(term)
                    postings = np.sort(np.fromstring(joined, np.int64, sep=",")) if joined else _NO_IDS
                    found.append(self._word(connection, operand, postings, total))
                if operands and term not in telling_terms:
                    skipped.add(term)
        return _summed(found, _idf(1, total + _GENERAL), Common(common.terms | skipped, common.tokens))

    def _word(self, connection: Connection, operand: _Operand, postings: IdArray, total: int) -> _Word:
        """How telling an operand is in each passage that holds it."""
        counted = total + _GENERAL
        idf = _idf(len(postings) + _GENERAL * operand.general, counted)
        piece = operand.piece
        commoner = {}
        if len(piece.tokens) == 1 and not piece.prefix and _rarity(idf, counted) >= _LEAST:
            commoner = {code: share for code, share in languages_of(piece.tokens[0]).items() if share > operand.general}
        if not commoner or not len(postings):
            return _Word(postings, operand.share, idf, np.full(len(postings), idf))
        idfs = {code: _idf(len(postings) + _GENERAL * share, counted) for code, share in commoner.items()}
        return _Word(postings, operand.share, idf, self._facts.by_language(connection, postings, idfs, idf))

    def _known_common(self, total: int) -> set[str]:
        with self._lock:
            if not 0.8 * self._common_at <= total <= 1.25 * self._common_at:
                self._common, self._common_at = set(), total
            return self._common

    def _remember(self, expression: str) -> None:
        with self._lock:
            if len(self._common) < _REMEMBERED:
                self._common.add(expression)


def without_lookup(terms: Sequence[Term], language: str) -> Evidence:
    """No evidence, only what general text says about which words are common."""
    return Evidence(_NO_IDS, np.zeros(0), _commons(terms, language))


def _commons(terms: Sequence[Term], language: str) -> Common:
    """The terms and tokens that are common in the query's language."""
    shares = shares_of(language)
    whole: set[Term] = set()
    tokens: set[str] = set()
    for term in terms:
        operands = pieces([term])
        ordinary = [piece for piece in operands if _general(piece, shares) >= _COMMON_IN_GENERAL]
        tokens.update(piece.tokens[0] for piece in ordinary)
        if operands and len(ordinary) == len(operands):
            whole.add(term)
    return Common(frozenset(whole), frozenset(tokens))


def _general(piece: Piece, shares: object) -> float:
    """The share of general text that holds an operand; a phrase or the beginning of a word is none of its words."""
    if len(piece.tokens) > 1 or piece.prefix:
        return 0.0
    token = piece.tokens[0]
    known = shares.get(token)  # type: ignore[attr-defined]
    if known is not None:
        return float(known)
    return 0.0 if any(character.isdigit() for character in token) else _UNLISTED


def _operands(term: Term, language: str) -> list[_Operand]:
    """What is looked up for a term."""
    shares = shares_of(language)
    operands = pieces([term])
    if len(operands) > 1:
        # Overlapping pairs of an unspaced script: each but the first adds one character, half a pair.
        weight = 0.5 * (len(operands) + 1) / len(operands)
        return [_Operand(piece, weight, _general(piece, shares)) for piece in operands]
    found = [_Operand(piece, 1.0, _general(piece, shares)) for piece in operands]
    if term.kind is TermKind.WORD and found and len(operands[0].tokens) > 1:
        # "Panthers-Verteidigung": its parts are words too.
        parts = [Piece((token,)) for token in dict.fromkeys(operands[0].tokens)]
        found += [_Operand(part, 1.0 / len(parts), _general(part, shares)) for part in parts]
    return found


def _idf(count: float, total: int) -> float:
    return math.log(1 + max(0.5, total - count + 0.5) / (count + 0.5))


def _rarity(idf: float, total: int) -> float:
    return float(min(1.0, idf / _idf(1, total)) ** _POWER)


def _summed(words: Sequence[_Word], ideal: float, common: Common) -> Evidence:
    """Evidence of each passage from the words that it holds."""
    held = [word for word in words if len(word.postings)]
    if not held:
        return Evidence(_NO_IDS, np.zeros(0), common)
    unique, places = np.unique(np.concatenate([word.postings for word in held]), return_inverse=True)
    rarities = [word.share * np.minimum(1.0, word.idfs / ideal) ** _POWER for word in held]
    strengths = np.bincount(places, np.concatenate(rarities))
    covered = np.bincount(places, np.concatenate([word.share * word.idfs for word in held]))
    whole = sum(word.share * word.idf for word in words)
    return Evidence(unique, strengths + _COVERAGE_WEIGHT * (covered / whole) ** _COVERAGE_POWER, common)


def _listed(total: int) -> int:
    """How many passages of one word are worth listing: those of the least evidence, or of a word not yet common."""
    telling = total ** (1 - _LEAST ** (1 / _POWER))
    return int(max(16.0, telling, min(_LISTED, _COMMON_SHARE * total)))
