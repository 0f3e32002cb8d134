"""Which passages may be hits: nearest vectors and telling words, asked side by side, under the request's filter."""

from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from engine.documents import SearchFilter, SearchMode
from engine.searching.evidence import NO_EVIDENCE, Evidence, WordEvidence, without_lookup
from engine.searching.passage_facts import PassageFacts
from engine.searching.query import Query
from engine.searching.ranking import EVIDENCE_WEIGHT, Candidates, Scores
from engine.store.driver import newest_passage, raw
from engine.store.records import FloatArray, IdArray

if TYPE_CHECKING:
    from engine.store.catalog import Catalog
    from engine.store.database import Database
    from engine.store.fulltext import FullText
    from engine.vectors.vector_index import State, VectorIndex

NAME_EVIDENCE = 2.0  # of a document whose name or title has every word of the query
_LISTED = 20_000  # passages of a filter up to which they are listed; what more pass is applied to what was found
# Comparing one passage with the query, its vector read from the database, takes as long as asking the graphs for this many
# more neighbours (measured at 100,000 passages: 4.3 and about 4 microseconds, and the graphs are asked generously).
_AS_MANY = 0.7
_GENEROUS = 1.5  # times what a filter would leave of the neighbours, were it blind to meaning
_PHRASE_LIMIT = 1000  # passages with a phrase that are ranked
_NAMED = 20
_FIRST_PASSAGES = "SELECT min(id) FROM passages WHERE document_id IN (SELECT value FROM json_each(?)) GROUP BY document_id"
_NO_IDS = np.zeros(0, np.int64)
_NO_VECTORS = _NO_IDS, np.zeros((0, 0), np.float32)


@dataclass(frozen=True, slots=True)
class Found:
    """candidates: in no order. size: about how many passages there are. exact_scores: bm25 of each in exact mode. complete:
    asking for more would give no more."""

    candidates: Candidates
    evidence: Evidence
    complete: bool
    size: int
    exact_scores: Scores | None = None

    @classmethod
    def of(cls, candidates: Candidates, size: int) -> Found:
        """Candidates that were found without words."""
        return cls(candidates, NO_EVIDENCE, True, size)


@dataclass(frozen=True, slots=True)
class Hopeless:
    """Which passages found by words alone cannot come among the best, so that their vectors need not be read.

    deviation: of the cosines. slack: deviations that the query's language can cost a hit. best: how many hits may be shown.
    """

    deviation: float
    slack: float
    best: int

    def drop(self, word_ids: IdArray, evidence: Evidence, ids: IdArray, cosines: FloatArray) -> IdArray:
        """``word_ids`` without the hopeless. ids, cosines: the semantic list; what is not in it is no more alike than its
        last."""
        if len(ids) < self.best:
            return word_ids
        scores = cosines / self.deviation + EVIDENCE_WEIGHT * evidence.of(ids)
        least = float(np.partition(scores, -self.best)[-self.best]) - self.slack
        reached = float(cosines.min()) / self.deviation + EVIDENCE_WEIGHT * evidence.of(word_ids)
        return word_ids[reached >= least]


@dataclass(frozen=True, slots=True)
class _Words:
    """What the words say. ids: best first. named: documents found by name; first: their first passages. allowed: what
    passes the filter, if that is few. vectors: those of ids and first that have one, with a row each; not in exact mode,
    which has scores by bm25."""

    ids: IdArray
    evidence: Evidence
    named: frozenset[int]
    first: IdArray
    allowed: IdArray | None
    vectors: tuple[IdArray, FloatArray]
    scores: dict[int, float] | None = None

    def likeness(self, vector: FloatArray) -> tuple[IdArray, FloatArray]:
        """Those with a vector, and their cosines to one."""
        ids, matrix = self.vectors
        return ids, matrix @ vector if len(ids) else np.zeros(0, np.float32)


class CandidateFinder:
    """Finds candidates; safe from several threads."""

    def __init__(self, database: Database, catalog: Catalog, fulltext: FullText, vector_index: VectorIndex) -> None:
        self._database = database
        self._catalog = catalog
        self._fulltext = fulltext
        self._vectors = vector_index
        self._beside = ThreadPoolExecutor(2, thread_name_prefix="words")
        self._facts = PassageFacts(database, ThreadPoolExecutor(1, thread_name_prefix="passage-facts").submit)
        self._evidence = WordEvidence(database, self._facts)

    def find(
        self,
        query: Query,
        wanted: SearchFilter,
        mode: SearchMode,
        count: int,
        embed: Callable[[], FloatArray],
        language: Callable[[], str],
        hopeless: Hopeless | None = None,
    ) -> Found:
        """About ``count`` candidates from each list. embed: gives the query's vector. language: of the query."""
        if mode is SearchMode.EXACT:
            found = self._words(query, wanted, mode, count, language())
            return self._joined(query, found, None, _NO_IDS, np.zeros(0, np.float32), len(found.ids) < count)
        states: list[State] = []

        def beside() -> _Words:
            states.append(self._vectors.refresh())
            return self._words(query, wanted, mode, count, language())

        # The words are looked up beside the network and the graphs, which let other threads go on.
        words = self._beside.submit(beside)
        try:
            vector = embed()
            ids, cosines = self._nearest(vector, query, wanted, count, words.result, states[0] if states else None)
        finally:
            found = words.result()
        complete = len(ids) < count and len(found.ids) < count
        if hopeless is not None and len(ids) >= count and not query.required and not query.excluded:
            found = replace(found, ids=hopeless.drop(found.ids, found.evidence, ids, cosines))
        return self._joined(query, found, vector, ids, cosines, complete)

    def _nearest(
        self,
        vector: FloatArray,
        query: Query,
        wanted: SearchFilter,
        count: int,
        words: Callable[[], _Words],
        state: State | None,
    ) -> tuple[IdArray, FloatArray]:
        """The semantic list. words: waits for them; without phrases and filters it need not. state: of the vectors."""
        if query.required:
            ids, cosines = words().likeness(vector)
            nearest = np.lexsort((ids, -cosines))[:count]
            return ids[nearest], cosines[nearest]
        if wanted == SearchFilter():
            return self._vectors.search(vector, count, state)
        if (allowed := words().allowed) is not None:
            return self._nearest_of(vector, allowed, count)
        asked = 4 * count
        while True:
            ids, cosines = self._vectors.search(vector, asked)
            kept = np.isin(ids, self._passing(ids, wanted, None))
            if kept.sum() >= count or len(ids) < asked:
                return ids[kept][:count], cosines[kept][:count]
            asked *= 4

    def _nearest_of(self, vector: FloatArray, allowed: IdArray, count: int) -> tuple[IdArray, FloatArray]:
        """The nearest of ``allowed``: few are all compared; of many, the neighbours are looked for in the graphs first."""
        with self._database.read() as connection:
            newest = newest_passage(connection)
        asked = int(_GENEROUS * count * newest / max(1, len(allowed)))
        if asked < _AS_MANY * len(allowed):
            ids, cosines = self._vectors.search(vector, asked)
            kept = np.isin(ids, allowed)
            if kept.sum() >= count:
                return ids[kept][:count], cosines[kept][:count]
        return self._vectors.search_among(vector, allowed, count)

    def _words(self, query: Query, wanted: SearchFilter, mode: SearchMode, count: int, language: str) -> _Words:
        filtered = wanted != SearchFilter()
        allowed = self._catalog.matching(wanted, _LISTED) if filtered else None
        widened = 8 if filtered and allowed is None else 1  # a filter that many pass is applied to what was found
        if mode is SearchMode.HYBRID:
            evidence = self._evidence.gather(query.wanted, language)
        else:  # meaning alone ranks, or bm25; words are only marked
            evidence = without_lookup(query.wanted, language)
        named, first = self._named(query, mode)
        scores: dict[int, float] = {}
        if query.required or mode is SearchMode.EXACT:
            limit = _PHRASE_LIMIT if query.required else count
            among = None if allowed is None else allowed.tolist()
            scores = dict(self._fulltext.search(query.terms, widened * limit, among))
            ids = np.array(list(scores), np.int64)
        elif allowed is not None:
            kept = np.isin(evidence.ids, allowed, assume_unique=True)
            ids = Evidence(evidence.ids[kept], evidence.strengths[kept]).strongest(count)
        else:
            ids = evidence.strongest(widened * count)
        if filtered:
            first = self._passing(first, wanted, allowed)
            if allowed is None:
                ids = self._passing(ids, wanted, allowed)[: None if query.required else count]
        if mode is SearchMode.EXACT:
            return _Words(ids, evidence, named, first, allowed, _NO_VECTORS, scores)
        # Read here, beside the network and the graphs, although a part of them will turn out to be hopeless.
        listed = np.concatenate([ids, first])
        return _Words(ids, evidence, named, first, allowed, self._vectors.matrix(listed) if len(listed) else _NO_VECTORS)

    def _named(self, query: Query, mode: SearchMode) -> tuple[frozenset[int], IdArray]:
        """Documents whose names have all the query's words, and the first passage of each."""
        if mode is SearchMode.SEMANTIC or query.required:
            return frozenset(), _NO_IDS
        named = frozenset(document for document, _ in self._fulltext.search_names(query.wanted, _NAMED))
        if not named:
            return named, _NO_IDS
        with self._database.read() as connection:
            rows = raw(connection).execute(_FIRST_PASSAGES, (json.dumps(sorted(named)),)).fetchall()
        return named, np.array([row[0] for row in rows], np.int64)

    def _passing(self, ids: IdArray, wanted: SearchFilter, allowed: IdArray | None) -> IdArray:
        """Those of ``ids`` that pass the filter, in their order."""
        if not len(ids):
            return ids
        if allowed is not None:
            return ids[np.isin(ids, allowed)]
        passing = self._catalog.among(ids.tolist(), wanted)
        return np.array([number for number in ids.tolist() if number in passing], np.int64)

    def _joined(
        self, query: Query, words: _Words, vector: FloatArray | None, ids: IdArray, cosines: FloatArray, complete: bool
    ) -> Found:
        """Both lists as one set of candidates, with what ranking needs to know of each."""
        everyone = np.unique(np.concatenate([ids, words.ids, words.first]))
        if query.excluded:
            dropped = self._fulltext.matching(query.excluded, everyone.tolist())
            everyone = np.array([number for number in everyone.tolist() if number not in dropped], np.int64)
        with self._database.read() as connection:
            kept, documents, languages = self._facts.of(connection, everyone)  # those removed meanwhile may be missing
            size = newest_passage(connection)
        known = ids
        if vector is not None:
            others, likeness = words.likeness(vector)
            known, cosines = np.concatenate([ids, others]), np.concatenate([cosines, likeness])
        named = np.isin(documents, np.fromiter(words.named, np.int64, len(words.named)))
        candidates = Candidates(
            ids=kept,
            cosines=_looked_up(known, cosines.astype(np.float64), kept, np.nan),
            evidence=words.evidence.of(kept) + NAME_EVIDENCE * named,
            languages=languages,
            semantic_ranks=_ranks(ids, kept),
            word_ranks=_ranks(words.ids, kept),
            documents=documents,
        )
        scores = None
        if words.scores is not None:
            # A document called exactly so stands beside the best match of the words.
            best = max(words.scores.values(), default=1.0)
            numbers = np.fromiter(words.scores.keys(), np.int64, len(words.scores))
            bm25 = np.fromiter(words.scores.values(), np.float64, len(words.scores))
            scores = _looked_up(numbers, bm25, kept, 0.0) + best * named
        return Found(candidates, words.evidence, complete, size, scores)


def _looked_up(keys: IdArray, values: Scores, wanted: IdArray, default: float) -> Scores:
    """The value of each of ``wanted`` among ``keys``, which are in any order; the first of a key that comes twice."""
    if not len(keys):
        return np.full(len(wanted), default)
    order = np.argsort(keys, kind="stable")
    places = order[np.minimum(np.searchsorted(keys, wanted, sorter=order), len(keys) - 1)]
    return np.where(keys[places] == wanted, values[places], default)


def _ranks(listed: IdArray, ids: IdArray) -> IdArray:
    """The 1-based place of each of ``ids`` in a list, 0 when absent."""
    return _looked_up(listed, np.arange(1.0, len(listed) + 1), ids, 0.0).astype(np.int64)
