"""Sentences of a page with their token counts, none larger than a passage may be: what passages are packed from."""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Protocol

import numpy as np
import numpy.typing as npt
import regex

from engine.extraction.content import TextPage
from engine.text.lines import paragraph_spans
from engine.text.sentences import sentence_spans

_PIECE = 2000  # characters tokenised at once; keeps unbroken giants linear and their tokens few
_GRAPHEME = regex.compile(r"\X")
_LONGEST_GRAPHEME = 64  # characters; longer heaps of marks are cut anywhere
_SWARM = 1000  # sentences of a page
_TINY = 6  # characters of a sentence, on average
_RUN = 60  # characters
_PAUSE = regex.compile(r"[\s,;:،؛、，；：)\]}]")


class Tokens(Protocol):
    """The part of a tokenizer that chunking needs (``engine.model.tokenizer.TextTokenizer``)."""

    def counts(self, texts: Sequence[str]) -> list[int]:
        """For each text the number of its tokens, without special tokens."""
        ...

    def starts(self, texts: Sequence[str]) -> list[npt.NDArray[np.int64]]:
        """For each text the ascending character offsets of its tokens, without special tokens."""
        ...


class Break(IntEnum):
    """What stands before a unit; the higher, the better a place to end a passage."""

    INSIDE = 0  # of a giant sentence
    SENTENCE = 1
    PARAGRAPH = 2
    HEADING = 3


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence, or a part of a giant one, at ``page.text[start:end]``."""

    start: int
    end: int
    tokens: int
    before: Break


def page_units(page: TextPage, tokens: Tokens, largest: int) -> list[Unit]:
    """The page's units in order; together they hold every character that is not white space. largest: tokens of one."""
    text = page.text
    paragraphs = {start for start, _ in paragraph_spans(text)}
    headings = sorted({min(max(0, heading.start), len(text)) for heading in page.headings})
    paragraphs.update(min(max(0, heading.end), len(text)) for heading in page.headings)
    pieces: list[tuple[int, int, Break]] = []
    for start, end in _cut_at(_joined(sentence_spans(text)), headings):
        first = _break_before(text, start, paragraphs, headings)
        pieces.extend(
            (at, until, first if at == start else Break.INSIDE) for at, until in _graphemic_pieces(text, start, end)
        )
    counts = tokens.counts([text[start:end] for start, end, _ in pieces])
    # Places of tokens are wanted of the few pieces that must be cut.
    giants = iter(tokens.starts([text[at:to] for (at, to, _), count in zip(pieces, counts, strict=True) if count > largest]))
    units: list[Unit] = []
    for (start, end, before), count in zip(pieces, counts, strict=True):
        if count <= largest:
            units.append(Unit(start, end, count, before))
        else:
            units.extend(_cut(text, start, end, next(giants), before, largest))
    return units


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans, or, where a page is a swarm of tiny ones (leaders of dots, columns of single digits), runs of them: else
    a few megabytes of dots would be a million sentences."""
    if len(spans) < _SWARM or sum(end - start for start, end in spans) >= _TINY * len(spans):
        return spans
    runs = [spans[0]]
    for start, end in spans[1:]:
        if end - runs[-1][0] <= _RUN:
            runs[-1] = (runs[-1][0], end)
        else:
            runs.append((start, end))
    return runs


def _cut_at(spans: Sequence[tuple[int, int]], places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Spans, cut where a heading starts inside one."""
    for start, end in spans:
        for place in places[bisect.bisect_right(places, start) : bisect.bisect_left(places, end)]:
            yield start, place
            start = place
        yield start, end


def _break_before(text: str, start: int, paragraphs: set[int], headings: Sequence[int]) -> Break:
    at = start
    while at > 0 and text[at - 1].isspace() and at not in paragraphs:
        at -= 1
    place = bisect.bisect_left(headings, at)
    if place < len(headings) and headings[place] <= start:
        return Break.HEADING
    return Break.PARAGRAPH if at in paragraphs else Break.SENTENCE


def _graphemic_pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > _PIECE:
        cut = grapheme_boundary(text, start, _last_pause(text, start + _PIECE // 2, start + _PIECE))
        yield start, cut
        start = cut
    if start < end:
        yield start, end


def _cut(text: str, start: int, end: int, places: npt.NDArray[np.int64], before: Break, largest: int) -> Iterator[Unit]:
    """A piece of too many tokens, cut between tokens, at a pause if there is one in the last third."""
    offset, total, first = start, len(places), 0
    while total - first > largest:
        low = offset + int(places[first + max(1, largest * 2 // 3)])
        cut = grapheme_boundary(text, start, _last_pause(text, low, offset + int(places[first + largest])))
        until = int(np.searchsorted(places, cut - offset))
        if cut <= start or cut >= end:
            break
        yield Unit(start, cut, until - first, before)
        start, first, before = cut, until, Break.INSIDE
    yield Unit(start, end, total - first, before)


def _last_pause(text: str, low: int, high: int) -> int:
    """The place after the last space or comma in text[low:high], or ``high``."""
    for at in range(high, low, -1):
        if _PAUSE.match(text, at - 1):
            return at
    return high


def grapheme_boundary(text: str, low: int, place: int) -> int:
    """The last place in (low, place] where no user-perceived character is cut; ``place`` itself if there is none."""
    at = max(low, place - _LONGEST_GRAPHEME)
    window_end = min(len(text), place + _LONGEST_GRAPHEME)
    best = place
    for match in _GRAPHEME.finditer(text, at, window_end):
        if match.end() >= place:
            return match.end() if match.end() == place else best
        best = match.end()
    return place
