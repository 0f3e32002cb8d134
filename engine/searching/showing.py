"""From what was found to the hits that are shown: grouped, copies folded, explained."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, overload

import numpy as np

from engine.documents import Confidence, Document, SearchHit, Why
from engine.searching.calibration import Calibration
from engine.searching.candidates import Found
from engine.searching.marking import Highlighter
from engine.searching.query import Query
from engine.searching.ranking import Group, Grouper, Scores, order
from engine.store.records import StoredPassage

if TYPE_CHECKING:
    from engine.store.catalog import Catalog


class _LaterHits(Sequence[SearchHit]):
    """Hits that are made when they are looked at: the further passages of a document, which few people open."""

    def __init__(self, make: Callable[[int], SearchHit], places: tuple[int, ...]) -> None:
        self._make = make
        self._places = places
        self._made: dict[int, SearchHit] = {}

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, at: int) -> SearchHit: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[SearchHit]: ...
    def __getitem__(self, at: int | slice) -> SearchHit | Sequence[SearchHit]:
        if isinstance(at, slice):
            return [self[place] for place in range(*at.indices(len(self)))]
        place = self._places[at]
        if place not in self._made:
            self._made[place] = self._make(place)
        return self._made[place]


@dataclass(frozen=True, slots=True)
class Outline:
    """A document found. copies: as of a hit. languages: of its passages that were found."""

    document: Document
    copies: tuple[str, ...]
    languages: frozenset[str]


class Shown:
    """Turns the best of what was found into hits. Its length is the number of groups."""

    def __init__(self, found: Found, scores: Scores, calibration: Calibration, query: Query) -> None:
        self._size = found.size
        self._candidates = found.candidates
        self._exact = found.exact_scores is not None
        self._scores = scores
        self._calibration = calibration
        self._highlighter = Highlighter(query.terms, found.evidence.common.terms, found.evidence.common.tokens)
        self._stored: dict[int, StoredPassage] = {}
        self._groups: list[Group] = []

    def __len__(self) -> int:
        return len(self._groups)

    @property
    def documents(self) -> int:
        """How many documents the candidates are of: more groups than that there cannot be."""
        return len(set(self._candidates.documents.tolist()))

    def group(self, catalog: Catalog, k: int, *, by_document: bool) -> None:
        """Find the best k groups, in one look into the database unless copies fill it."""
        grouper = Grouper(k, by_document=by_document)
        ids, documents = self._candidates.ids, self._candidates.documents.tolist()
        places, at = order(self._scores, ids).tolist(), 0
        while at < len(places) and not grouper.full:
            batch, at = grouper.batch(places, documents, at)
            found = catalog.passages(ids[batch].tolist())
            self._stored.update(found)
            for place in batch:
                if (passage := found.get(int(ids[place]))) is not None:
                    grouper.add(place, passage, float(self._candidates.cosines[place]))
        self._groups = grouper.groups

    def outlines(self) -> tuple[Outline, ...]:
        """The groups without what is only for showing them."""
        outlines = []
        for group in self._groups:
            passages = [self._stored[int(self._candidates.ids[place])] for place in group.places]
            languages = frozenset(stored.passage.language for stored in passages)
            outlines.append(Outline(passages[0].document, tuple(group.copies), languages))
        return tuple(outlines)

    def hits(self) -> tuple[SearchHit, ...]:
        """The hits; told apart from grouping, because what is found is not always enough to be shown."""
        return tuple(map(self._hit_of, self._groups))

    def _hit_of(self, group: Group) -> SearchHit:
        first, *others = group.places
        more = _LaterHits(self._hit, tuple(others)) if others else ()
        return self._hit(first, tuple(group.copies), more)

    def _hit(self, place: int, copies: tuple[str, ...] = (), more: Sequence[SearchHit] = ()) -> SearchHit:
        candidates = self._candidates
        stored = self._stored[int(candidates.ids[place])]
        text = stored.passage.text
        highlights = self._highlighter.spans(text)
        cosine = None if np.isnan(candidates.cosines[place]) else float(candidates.cosines[place])
        evidence = float(candidates.evidence[place])
        why = Why(
            semantic=cosine,
            words=tuple(dict.fromkeys(text[start:end] for start, end in highlights)),
            semantic_rank=int(candidates.semantic_ranks[place]) or None,
            word_rank=int(candidates.word_ranks[place]) or None,
            evidence=evidence,
        )
        # What exact mode gives has the words that were asked for; it makes no guess that one could doubt.
        sure = Confidence.GOOD if self._exact else self._calibration.confidence(cosine, evidence, self._size)
        score = float(self._scores[place])
        return SearchHit(stored.id, stored.document, stored.passage, score, why, sure, highlights, copies, more)
