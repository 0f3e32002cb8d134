"""Where in a passage the answer is: the query's words as character ranges, the best sentence also across languages."""

from __future__ import annotations

import re
import threading
from collections import OrderedDict
from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from engine.documents import SearchHit
from engine.searching.query import Term, TermKind
from engine.store.records import FloatArray
from engine.store.tokens import Token, fold, query_tokens, tokens
from engine.text.chunking import embedded_heading
from engine.text.sentences import sentence_spans

if TYPE_CHECKING:
    from engine.embedding import Embedder

Span = tuple[int, int]

_CACHED_PASSAGES = 512
_MOST_SENTENCES = 40  # of one passage
_LEAST_LETTERS = 8  # a heading's number or "Yes." is no sentence to mark while there are others
_LONGEST_WORD = 64
_WORD_BONUS = 0.1  # cosine that having all the query's matched words is worth


class Highlighter:
    """Finds the words of a query in texts, by the same tokens that the full text index has."""

    def __init__(
        self, terms: Sequence[Term], common: Collection[Term] = (), common_tokens: Collection[str] = frozenset()
    ) -> None:
        """common: terms not worth marking, common_tokens: parts of terms that are not, unless there are only such."""
        wanted = [term for term in terms if not term.excluded]
        telling = [term for term in wanted if term not in common]
        self._needles = [_Needle(term, common_tokens if telling else ()) for term in telling or wanted]
        self._needles = [needle for needle in self._needles if needle.pieces]
        self._known: dict[str, list[Span]] = {}

    def spans(self, text: str) -> tuple[Span, ...]:
        """[start, end) of each match, ascending, none touching another."""
        folded = fold(text)
        needles = [needle for needle in self._needles if any(piece[0] in folded for piece in needle.pieces)]
        if not needles:
            return ()
        found: list[Span] = []
        for start, end in _windows(text, folded, needles):
            found += [(start + first, start + last) for first, last in self._matches(text[start:end])]
        return _merged(found)

    def _matches(self, text: str) -> list[Span]:
        """All matches in a text; remembered for single words, which come again and again."""
        matches = self._known.get(text)
        if matches is None:
            parts = tokens(text)
            places: dict[str, list[int]] = {}
            for place, token in enumerate(parts):
                places.setdefault(token.text, []).append(place)
            matches = [span for needle in self._needles for span in needle.spans(parts, places)]
            if len(text) <= _LONGEST_WORD:
                self._known[text] = matches
        return matches


def _windows(text: str, folded: str, needles: Sequence[_Needle]) -> list[Span]:
    """Where to look for tokens: around the needles when folding left every place as it was, else everywhere.

    Cutting a whole passage into tokens for each hit would take longer than finding the hits.
    """
    pieces = {piece for needle in needles for piece in needle.pieces if all(token in folded for token in piece)}
    if len(folded) != len(text) or any(len(piece) > 1 for piece in pieces):
        return [(0, len(text))]
    windows: list[Span] = []
    for at in sorted(match.start() for piece in pieces for match in re.finditer(re.escape(piece[0]), folded)):
        if windows and at < windows[-1][1]:
            continue
        before, after = text[max(0, at - _LONGEST_WORD) : at], text[at : at + _LONGEST_WORD]
        start = at if not before or before[-1].isspace() else at - len(before.rsplit(None, 1)[-1])
        end = at + len((after.split(None, 1) or "-")[0])
        while start > 0 and not text[start - 1].isspace():  # longer words still
            start -= 1
        while end < len(text) and not text[end].isspace():
            end += 1
        windows.append((start, end))
    return windows


class _Needle:
    """The token sequences of one term; the last token of each may be the beginning of a word."""

    def __init__(self, term: Term, common_tokens: Collection[str]) -> None:
        parts = query_tokens(term.text)
        unspaced = any(first.end > second.start for first, second in pairwise(parts))
        self._single = bool(parts and parts[-1].single)
        self.prefix = term.kind is TermKind.PREFIX or self._single
        sequence = tuple(part.text for part in parts)
        self.pieces: list[tuple[str, ...]] = [sequence] if sequence else []
        if unspaced and term.kind is TermKind.WORD:
            different = dict.fromkeys(sequence)
            self.pieces = [(text,) for text in different if text not in common_tokens] or [(text,) for text in different]
        elif len(sequence) > 1 and term.kind is TermKind.WORD:
            # "Panthers-Verteidigung": its parts are words too, but not the 12 of "12.03.".
            self.pieces += [(text,) for text in dict.fromkeys(sequence) if len(text) > 2 and text not in common_tokens]

    def spans(self, found: Sequence[Token], places: dict[str, list[int]]) -> list[Span]:
        spans = []
        for piece in self.pieces:
            if len(piece) == 1 and self.prefix:
                for place, token in enumerate(found):
                    if token.text.startswith(piece[0]):
                        spans.append((token.start, self._end(found, place, piece[0])))
                continue
            for place in places.get(piece[0], ()):
                if end := self._matches(piece, found, place):
                    spans.append((found[place].start, end))
        return spans

    def _matches(self, piece: tuple[str, ...], found: Sequence[Token], place: int) -> int | None:
        """Where the match starting at ``place`` ends. The lone last character of an unspaced run may be passed over."""
        at = place
        for step, wanted in enumerate(piece):
            if step:
                at += 1
                if at < len(found) and found[at].single and found[at].text != wanted:
                    at += 1
            if at >= len(found):
                return None
            last = step == len(piece) - 1
            if not (found[at].text == wanted or (last and self.prefix and found[at].text.startswith(wanted))):
                return None
        return self._end(found, at, piece[-1])

    def _end(self, found: Sequence[Token], place: int, wanted: str) -> int:
        """A lone character asked for is the first of a pair: the pair's second begins where the next token does."""
        token = found[place]
        if self._single and token.text != wanted and place + 1 < len(found) and found[place + 1].start < token.end:
            return found[place + 1].start
        return token.end


def _merged(spans: Sequence[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


class Marker:
    """Picks the best sentence of a passage for a query. Keeps the sentences' vectors of the passages last shown."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._lock = threading.Lock()
        self._cache: OrderedDict[tuple[int, str], tuple[list[Span], FloatArray]] = OrderedDict()
        self._headings: dict[str, FloatArray] = {}

    def mark(self, query_vector: FloatArray, hits: Sequence[SearchHit]) -> dict[int, Span]:
        """passage id -> [start, end) of the sentence nearest to the query; hits without any text are left out."""
        self._embed_missing(hits)
        marked: dict[int, Span] = {}
        for hit in hits:
            spans, vectors = self._sentences(hit)
            if not spans:
                continue
            scores = np.array([_word_share(span, hit.highlights) for span in spans]) * _WORD_BONUS
            if len(spans) > 1:
                scores = scores + vectors @ query_vector
            marked[hit.passage_id] = spans[int(np.argmax(scores))]
        return marked

    def likeness(self, query_vector: FloatArray, hits: Sequence[SearchHit]) -> dict[int, float]:
        """passage id -> cosine of what is nearest to the query, for passages of more than one sentence: a sentence or the
        heading, which may answer alone. The heading stands over other passages too, and so says no more than this one's
        own cosine, of which it is a part."""
        self._embed_missing(hits)
        found = {hit.passage_id: self._sentences(hit)[1] for hit in hits}
        likeness = {number: float((vectors @ query_vector).max()) for number, vectors in found.items() if len(vectors)}
        under = [(hit, heading) for hit in hits if hit.passage_id in likeness and (heading := _heading(hit))]
        vectors = self._heading_vectors([heading for _, heading in under])
        for (hit, _), cosine in zip(under, vectors @ query_vector, strict=True):
            at_most = float(cosine) if hit.why.semantic is None else min(float(cosine), hit.why.semantic)
            likeness[hit.passage_id] = max(likeness[hit.passage_id], at_most)
        return likeness

    def _heading_vectors(self, headings: Sequence[str]) -> FloatArray:
        """A row for each. Those of the last result are remembered, for it is looked at again while one goes on typing."""
        with self._lock:
            known = self._headings
        missing = [heading for heading in dict.fromkeys(headings) if heading not in known]
        known = known | dict(zip(missing, self._embedder.embed_passages(missing), strict=True))
        with self._lock:
            self._headings = {heading: known[heading] for heading in headings}
        return (
            np.stack([known[heading] for heading in headings]) if headings else np.zeros((0, self._embedder.dim), np.float32)
        )

    def _sentences(self, hit: SearchHit) -> tuple[list[Span], FloatArray]:
        with self._lock:
            key = (hit.passage_id, hit.passage.text)
            found = self._cache.get(key)
            if found is not None:
                self._cache.move_to_end(key)
                return found
        return self._embed([hit])[0]

    def _embed_missing(self, hits: Sequence[SearchHit]) -> None:
        with self._lock:
            missing = [hit for hit in hits if (hit.passage_id, hit.passage.text) not in self._cache]
        prepared = self._embed(missing)
        with self._lock:
            for hit, entry in zip(missing, prepared, strict=True):
                self._cache[hit.passage_id, hit.passage.text] = entry
            while len(self._cache) > max(_CACHED_PASSAGES, len(hits)):
                self._cache.popitem(last=False)

    def _embed(self, hits: Sequence[SearchHit]) -> list[tuple[list[Span], FloatArray]]:
        all_spans = [_sentences_of(hit.passage.text) for hit in hits]
        # A passage of one sentence needs no vector.
        texts = [
            hit.passage.text[start:end]
            for hit, spans in zip(hits, all_spans, strict=True)
            if len(spans) > 1
            for start, end in spans
        ]
        vectors = self._embedder.embed_passages(texts)
        entries, at = [], 0
        for spans in all_spans:
            count = len(spans) if len(spans) > 1 else 0
            entries.append((spans, vectors[at : at + count]))
            at += count
        return entries


def _heading(hit: SearchHit) -> str:
    return embedded_heading(hit.passage, hit.document.title)


def _sentences_of(text: str) -> list[Span]:
    spans = sentence_spans(text)
    full = [span for span in spans if sum(map(str.isalnum, text[span[0] : span[1]])) >= _LEAST_LETTERS]
    return (full or spans)[:_MOST_SENTENCES]


def _word_share(span: Span, highlights: Sequence[Span]) -> float:
    """Share of the passage's matched words that stand in a sentence."""
    inside = sum(span[0] <= start < span[1] for start, _ in highlights)
    return inside / len(highlights) if highlights else 0.0
