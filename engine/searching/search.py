"""Searching a library: words and vectors asked side by side, fused, grouped, explained."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from engine.documents import SearchHit, SearchMode, SearchRequest, SearchResult, Why
from engine.searching.calibration import Calibration, default_calibration, fitted_calibration
from engine.searching.candidates import CandidateFinder, Found, Hopeless
from engine.searching.marking import Marker, Span
from engine.searching.query import Query, TermKind, parse
from engine.searching.ranking import Candidates, fused_scores
from engine.searching.showing import Outline, Shown
from engine.store.driver import newest_passage
from engine.store.records import FloatArray
from engine.store.tokens import query_tokens
from engine.text import language

if TYPE_CHECKING:
    from engine.embedding import Embedder
    from engine.store.catalog import Catalog
    from engine.store.database import Database
    from engine.store.fulltext import FullText
    from engine.vectors.vector_index import VectorIndex

_LEAST_CANDIDATES = 128  # of each list; fusion and balance change the order within them
_LEAST_EXACT = 2 * _LEAST_CANDIDATES
_MOST_CANDIDATES = 6400  # when single documents fill the lists
_SAMPLE = 1024
_MOST_EXPLAINED = 64  # words of a query
_EXPLAINED_CHARACTERS = 40_000  # of all the texts that are embedded for it: a pasted page must not take seconds
_REMEMBERED = 32  # query vectors: the sentences of a result are marked just after it was found


class Searcher:
    """Searches one library. Safe from several threads at once."""

    def __init__(
        self, database: Database, catalog: Catalog, fulltext: FullText, vector_index: VectorIndex, embedder: Embedder
    ) -> None:
        self.vector_index = vector_index
        self._database = database
        self._catalog = catalog
        self._embedder = embedder
        self._finder = CandidateFinder(database, catalog, fulltext, vector_index)
        self._marker = Marker(embedder)
        self._lock = threading.Lock()
        self._queries: OrderedDict[str, FloatArray] = OrderedDict()
        self._fitted = fitted_calibration(embedder.space_id)
        self._sampled: tuple[int, Calibration] | None = None

    def search(self, request: SearchRequest) -> SearchResult:
        """The best passages for a query, grouped by document. A query without a word in it finds nothing."""
        started = time.perf_counter()
        query = parse(request.query)
        if not query.text or request.k < 1:
            return SearchResult((), seconds=time.perf_counter() - started)
        spoken = cache(lambda: language.detect(query.text))
        shown, relaxed = self._found(query, request, spoken)
        return SearchResult(shown.hits(), spoken(), time.perf_counter() - started, relaxed)

    def outlines(self, request: SearchRequest) -> tuple[Outline, ...]:
        """The documents that ``search`` gives, in its order, without what is only for showing: for counting them."""
        query = parse(request.query)
        if not query.text or request.k < 1:
            return ()
        return self._found(query, request, cache(lambda: language.detect(query.text)))[0].outlines()

    def _found(self, query: Query, request: SearchRequest, spoken: Callable[[], str]) -> tuple[Shown, bool]:
        """What is to be shown, and whether the words of the query's phrases were looked for instead of them."""
        shown = self._best(query, request, spoken)
        if not shown and query.required and any(term.kind is not TermKind.PHRASE for term in query.wanted):
            # A question with a quotation in it, not a phrase asked for alone.
            relaxed = self._best(query.relaxed(), request, spoken)
            return relaxed, bool(relaxed)
        return shown, False

    def _best(self, query: Query, request: SearchRequest, spoken: Callable[[], str]) -> Shown:
        calibration = self.calibration()
        # Ranking by words alone gives many at no cost, and a second look for more of them costs as much as the first.
        least = _LEAST_EXACT if request.mode is SearchMode.EXACT else _LEAST_CANDIDATES
        count = max(least, 5 * request.k)
        slack = calibration.own_language * min(1.0, max(0.0, request.language_balance))
        hopeless = Hopeless(calibration.deviation, slack, 3 * request.k)
        while True:
            found = self._finder.find(
                query, request.filter, request.mode, count, lambda: self._vector(query.text), spoken, hopeless
            )
            if found.exact_scores is not None:
                scores = found.exact_scores
            else:
                scores = fused_scores(found.candidates, calibration, spoken(), request.language_balance)
            shown = Shown(found, scores, calibration, query)
            last = found.complete or count >= _MOST_CANDIDATES
            if last or not request.group or shown.documents >= request.k:
                shown.group(self._catalog, request.k, by_document=request.group)
                if last or len(shown) >= request.k:
                    return shown
            count *= 4

    def explain(self, query: str, passage_id: int) -> Why | None:
        """What each word of the query adds to its likeness to a passage: how far the cosine falls without the word.

        Embeds the query once for each word: for one hit that someone looks at. None when there is nothing to explain.
        """
        parsed = parse(query)
        vector = self.vector_index.vectors([passage_id]).get(passage_id)
        if not parsed.text or vector is None:
            return None
        spans = _words(parsed.text)[: max(1, min(_MOST_EXPLAINED, _EXPLAINED_CHARACTERS // len(parsed.text)))]
        without = [(parsed.text[:start] + " " + parsed.text[end:]).strip() for start, end in spans]
        cosine = float(self._vector(parsed.text) @ vector)
        falls = cosine - self._embedder.embed_queries(without) @ vector
        words = [parsed.text[start:end] for start, end in spans]
        return Why(semantic=cosine, attribution=tuple(zip(words, (float(fall) for fall in falls), strict=True)))

    def similar(self, passage_id: int, k: int = 10) -> SearchResult:
        """Passages that say much the same as one of the library, in any language; nothing if it has no vector yet."""
        started = time.perf_counter()
        vector = self.vector_index.vectors([passage_id]).get(passage_id)
        source = self._catalog.passage(passage_id)
        if vector is None or source is None or k < 1:
            return SearchResult((), seconds=time.perf_counter() - started)
        calibration = self.calibration()
        ids, cosines = self.vector_index.search(vector, max(_LEAST_CANDIDATES, 5 * k))
        ids, cosines = ids[ids != passage_id], cosines[ids != passage_id]
        stored = self._catalog.passages(ids.tolist())
        kept = np.array([number in stored for number in ids.tolist()], bool)
        ids, cosines = ids[kept], cosines[kept].astype(np.float64)
        candidates = Candidates(
            ids=ids,
            cosines=cosines,
            evidence=np.zeros(len(ids)),
            languages=np.array([stored[number].passage.language for number in ids.tolist()], np.str_),
            semantic_ranks=np.arange(1, len(ids) + 1),
            word_ranks=np.zeros(len(ids), np.int64),
            documents=np.array([stored[number].document.id for number in ids.tolist()], np.int64),
        )
        scores = fused_scores(candidates, calibration, source.passage.language, 0.0)
        shown = Shown(Found.of(candidates, self._size()), scores, calibration, Query(""))
        shown.group(self._catalog, k, by_document=True)
        return SearchResult(shown.hits(), source.passage.language, time.perf_counter() - started)

    def mark(self, query: str, hits: Sequence[SearchHit]) -> dict[int, Span]:
        """passage id -> [start, end) of the sentence of each hit that answers best, in any language."""
        text = parse(query).text
        return self._marker.mark(self._vector(text), hits) if text else {}

    def judged(self, query: str, result: SearchResult) -> SearchResult:
        """The same hits, each with its confidence by a closer look: at the sentences of its passage, as ``mark`` does.

        Embeds them, so that it takes longer than searching; marking the same hits then costs nothing more.
        """
        text = parse(query).text
        looked_at = [hit for hit in result.hits if hit.why.semantic is not None]
        if not text or not looked_at:
            return result
        sentences = self._marker.likeness(self._vector(text), looked_at)
        calibration, size = self.calibration(), self._size()
        hits = []
        for hit in result.hits:
            if (cosine := hit.why.semantic) is not None:
                sentence = sentences.get(hit.passage_id, cosine)
                hit = replace(hit, confidence=calibration.confidence(cosine, hit.why.evidence, size, sentence))
            hits.append(hit)
        return replace(result, hits=tuple(hits))

    def calibration(self) -> Calibration:
        """How to read this model's cosines: as measured, else by the library's own vectors, again as it grows."""
        if self._fitted is not None:
            return self._fitted
        newest = self._size()
        with self._lock:
            if self._sampled is None or newest > 2 * self._sampled[0]:
                picked = np.random.default_rng(newest).integers(1, newest + 1, _SAMPLE) if newest else np.zeros(0, np.int64)
                vectors = list(self.vector_index.vectors(np.unique(picked)).values())
                matrix = np.stack(vectors) if vectors else np.zeros((0, self.vector_index.dim), np.float32)
                self._sampled = (max(16, newest), default_calibration(matrix))
            return self._sampled[1]

    def _size(self) -> int:
        """About how many passages there are."""
        with self._database.read() as connection:
            return newest_passage(connection)

    def forget_queries(self) -> None:
        """Drop the remembered query vectors, so that a benchmark times what a new query costs."""
        with self._lock:
            self._queries.clear()

    def _vector(self, text: str) -> FloatArray:
        with self._lock:
            known = self._queries.get(text)
        if known is not None:
            return known
        vector: FloatArray = self._embedder.embed_queries([text])[0]
        with self._lock:
            self._queries[text] = vector
            while len(self._queries) > _REMEMBERED:
                self._queries.popitem(last=False)
        return vector


def _words(text: str) -> list[Span]:
    """The words of a query; the pairs of an unspaced script overlap, there it is every second one."""
    spans: list[Span] = []
    for token in query_tokens(text):
        if not spans or token.start >= spans[-1][1]:
            spans.append((token.start, token.end))
    return spans
