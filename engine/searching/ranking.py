"""From candidates to hits: both lists fused into one order, grouped by document, copies folded.

Fusion is by score, in deviations of the model's own scale: standardised cosine, plus the evidence of the query's words
(evidence), minus what a passage gains just from being in the query's language. Measured against reciprocal rank
fusion in tests/benchmarks/bench_quality.py: ranks cannot tell a list that knows from a list that guesses, so they mixed
accidental matches into every cross-lingual result.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from engine.documents import Passage
from engine.searching.calibration import Calibration
from engine.store.records import IdArray, StoredPassage

EVIDENCE_WEIGHT = 1.8  # deviations of cosine that one word found in next to no other passage is worth
_SAME_SHARE = 0.9  # of their different words that two near-copies have in common
_SAME_COSINE = 0.02  # how far at most their similarities to the query lie apart
_LONGEST_WORDS = 16  # mean length from which a text is taken for one written without spaces
_PIECES = 12  # of a text that are looked for in another before all of their words are compared
_PIECE = 6  # characters of each
_FAR_BEHIND = 3  # more pieces missing than there: the others need not be looked for
_START = 20  # letters of a passage by which copies are looked up
_SPARE_GROUPS = 1  # read beyond those wanted, because some will be copies
_MOST_MORE = 9  # further passages shown of one document

Scores = npt.NDArray[np.float64]
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Candidates:
    """Passages that may be hits, one place in every array each.

    cosines: NaN where there is no vector. evidence: of words. languages: of passages. semantic_ranks, word_ranks: 1-based,
    0 when absent from that list. documents: the number of each one's document.
    """

    ids: IdArray
    cosines: Scores
    evidence: Scores
    languages: npt.NDArray[np.str_]
    semantic_ranks: IdArray
    word_ranks: IdArray
    documents: IdArray


def fused_scores(candidates: Candidates, calibration: Calibration, language: str, balance: float) -> Scores:
    """The score that hits are sorted by. language: of the query. balance: 0 leaves the model's leaning, 1 takes it away."""
    # A passage whose vector is not there yet is judged by its words, as if it were as alike as unrelated text.
    cosines = np.where(np.isnan(candidates.cosines), calibration.mean, candidates.cosines)
    scores = (cosines - calibration.mean) / calibration.deviation + EVIDENCE_WEIGHT * candidates.evidence
    own = candidates.languages == language
    return np.asarray(scores - own * (min(1.0, max(0.0, balance)) * calibration.own_language))


def order(scores: Scores, ids: IdArray) -> IdArray:
    """Places, best first; among equals the newer passage."""
    return np.lexsort((-ids, -scores))


@dataclass(slots=True)
class Group:
    """A document's hits, best first, as places among the candidates, and the other documents with the same text."""

    places: list[int]
    copies: dict[str, None] = field(default_factory=dict)


class Grouper:
    """Takes passages best first, folds copies into what they copy, groups the rest by document."""

    def __init__(self, wanted: int, *, by_document: bool) -> None:
        self.groups: list[Group] = []
        self._wanted = wanted
        self._by_document = by_document
        self._group_of: dict[int, Group] = {}
        self._seen: dict[str, list[tuple[float, int, _Print, Group, int]]] = {}
        self._starting: dict[str, list[tuple[_Print, Group, int]]] = {}

    @property
    def full(self) -> bool:
        """Whether there are as many groups as wanted."""
        return len(self.groups) >= self._wanted

    def room(self, document: int) -> int:
        """How many more passages of a document could be shown."""
        known = self._group_of.get(document) if self._by_document else None
        return 1 + _MOST_MORE - (len(known.places) if known else 0)

    def batch(self, places: Sequence[int], documents: Sequence[int], at: int) -> tuple[list[int], int]:
        """The next of ``places`` to read, from ``at`` on, and where those after them begin.

        As many as fill the groups, unless copies are folded, and at least twice as many as groups are missing: documents
        may show several. documents: of each candidate.
        """
        missing = self._wanted - len(self.groups) + _SPARE_GROUPS
        batch: list[int] = []
        read: dict[int, int] = {}
        new = 0
        while at < len(places) and (new < missing or len(batch) < 2 * missing):
            place, at = places[at], at + 1
            document = documents[place]
            if not self._by_document:
                new += 1
            elif (already := read.get(document, 0)) < self.room(document):
                new += not already and document not in self._group_of
                read[document] = already + 1
            else:
                continue
            batch.append(place)
        return batch, at

    def add(self, place: int, stored: StoredPassage, cosine: float) -> None:
        """The next passage in order. cosine: to the query; without any (NaN) only equal texts are copies."""
        document = stored.document
        if self.room(document.id) <= 0:
            return
        print_ = _Print(stored.passage, cosine)
        original = self._original(print_)
        if original is not None:
            copied, holder = original
            if holder != document.id:
                copied.copies[document.path] = None
            return
        known = self._group_of.get(document.id) if self._by_document else None
        if known is None:
            if self.full:
                return
            known = Group([place])
            self.groups.append(known)
            self._group_of[document.id] = known
        else:
            known.places.append(place)
        entry = (print_, known, document.id)
        self._starting.setdefault(print_.start, []).append(entry)
        self._seen.setdefault(print_.language, []).append((cosine, print_.length, *entry))

    def _original(self, print_: _Print) -> tuple[Group, int] | None:
        for seen, group, holder in self._starting.get(print_.start, ()):
            if seen.key == print_.key:
                return group, holder
        cosine, length = print_.cosine, print_.length
        for their_cosine, their_length, seen, group, holder in self._seen.get(print_.language, ()):
            # The cheap tests first: NaN is near to nothing.
            near = abs(cosine - their_cosine) <= _SAME_COSINE and 0.85 < length / their_length < 1.15
            if near and print_.may_be(seen) and print_.nearly(seen):
                return group, holder
        return None


class _Print:
    """What two copies of a passage have in common. Texts that differ in a number are never copies: think of invoices.

    start: of the key, cheaper to have.
    """

    def __init__(self, passage: Passage, cosine: float) -> None:
        self.start = _letters(passage.text[: 4 * _START])[:_START]
        self.language = passage.language
        self.cosine = cosine
        self.length = len(passage.text) + 1
        self._text = passage.text
        self._key: str | None = None
        self._folded: str | None = None
        self._pieces: list[str] | None = None
        self._digits: list[str] | None = None
        self._words: frozenset[str] | None = None

    @property
    def key(self) -> str:
        """The same for texts that differ in white space, punctuation and case alone."""
        if self._key is None:
            self._key = _letters(self._text)
        return self._key

    def may_be(self, other: _Print) -> bool:
        """Whether pieces of this text are in the other: true of any two that are nearly the same."""
        theirs, behind = other._folded_text(), 0
        for piece in self._sample():
            behind += -1 if piece in theirs else 1
            if behind > _FAR_BEHIND:
                return False
        return True

    def nearly(self, other: _Print) -> bool:
        """Whether the other, of about the same length, is the same text but for a few words."""
        if self._numbers() != other._numbers():
            return False
        mine, theirs = self._cut(), other._cut()
        return len(mine & theirs) >= _SAME_SHARE * max(len(mine), len(theirs))

    def _folded_text(self) -> str:
        """The text without case and without its line ends, which copies have elsewhere."""
        if self._folded is None:
            folded = self._text.casefold()
            self._folded = " ".join(folded.split()) if "\n" in folded else folded
        return self._folded

    def _sample(self) -> list[str]:
        """Pieces from everywhere in the text; none of a short one, of which each word is too large a part."""
        if self._pieces is None:
            folded = self._folded_text()
            step = len(folded) // _PIECES
            starts = range(0, step * _PIECES, step) if step > 2 * _PIECE else ()
            self._pieces = [folded[at : at + _PIECE] for at in starts]
        return self._pieces

    def _numbers(self) -> list[str]:
        if self._digits is None:
            self._digits = _NUMBER.findall(self._text)
        return self._digits

    def _cut(self) -> frozenset[str]:
        """The different words of the text, with what sticks to them; pairs of characters where there are no spaces."""
        if self._words is None:
            folded = self._folded_text()
            words = folded.split()
            spaced = len(words) * _LONGEST_WORDS > len(folded)
            self._words = frozenset(words if spaced else map("".join, pairwise("".join(words))))
        return self._words


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
