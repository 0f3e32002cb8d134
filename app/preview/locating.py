"""Where a passage stands among the characters of a PDF page.

The engine orders and cleans a page's text (columns, right-to-left lines, hyphens, presentation forms), the page holds it
as drawn. So both are reduced to letters and digits, and where the passage is not found whole it is found by its pieces:
runs of characters of the page that the passage has too.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

Span = tuple[int, int]  # [start, end) of character indices on the page

_PIECE = 6  # letters in a row that count as shared
_BRIDGED = 12  # letters between two shared pieces that are taken to belong to them
_LEAST_SHARE = 0.3  # of the passage that must be found for anything to be marked
_FAR = 400  # letters without a shared piece that part one region from the next


def locate(page: Sequence[str], passage: str, within: Sequence[Span] = ()) -> list[Span]:
    """The stretches of ``page`` (one character an item) that show ``passage``; within: look only there."""
    letters, places = _letters(page)
    wanted, _ = _letters(passage)
    if within:
        kept = [i for i, place in enumerate(places) if any(start <= place < end for start, end in within)]
        letters, places = "".join(letters[i] for i in kept), [places[i] for i in kept]
    if not wanted or not letters:
        return []
    at = letters.find(wanted)
    if at >= 0:
        return _joined(places, [(at, at + len(wanted))])
    for turned in (wanted, wanted[::-1]):  # a line drawn from its end
        found = _by_pieces(letters, turned)
        if found:
            return _joined(places, found)
    return []


def _letters(text: Sequence[str]) -> tuple[str, list[int]]:
    """Letters and digits as compared, and for each the index of the character that it comes from."""
    letters: list[str] = []
    places: list[int] = []
    for index, character in enumerate(text):
        if character.isascii():
            folded = character.lower() if character.isalnum() else ""
        else:
            folded = "".join(
                c
                for c in unicodedata.normalize("NFKD", character).casefold()
                if c.isalnum() or unicodedata.category(c) == "Mc"
            )
        letters.append(folded)
        places.extend([index] * len(folded))
    return "".join(letters), places


def _by_pieces(letters: str, wanted: str) -> list[Span]:
    """The densest region of ``letters`` whose pieces are in ``wanted``; [] when too little of it is found."""
    size = min(_PIECE, len(wanted))
    pieces = {wanted[i : i + size] for i in range(len(wanted) - size + 1)}
    runs: list[list[int]] = []
    for at in range(len(letters) - size + 1):
        if letters[at : at + size] in pieces:
            if runs and at <= runs[-1][1] + _BRIDGED:
                runs[-1][1] = at + size
            else:
                runs.append([at, at + size])
    best: list[list[int]] = []
    region: list[list[int]] = []
    for run in runs:
        if region and run[0] - region[-1][1] > _FAR:
            region = []
        region.append(run)
        if _length(region) > _length(best):
            best = list(region)
    # A chance piece far from the rest says nothing.
    best = [run for run in best if run[1] - run[0] >= min(2 * _PIECE, len(wanted))] or best
    return [(start, end) for start, end in best] if _length(best) >= _LEAST_SHARE * len(wanted) else []


def _length(runs: Sequence[Sequence[int]]) -> int:
    return sum(end - start for start, end in runs)


def _joined(places: Sequence[int], spans: Sequence[Span]) -> list[Span]:
    """Spans of letters as spans of the page's characters; one is cut where the page goes on elsewhere."""
    found: list[Span] = []
    for start, end in spans:
        first = places[start]
        for before, after in zip(places[start : end - 1], places[start + 1 : end], strict=True):
            if after - before > 40:
                found.append((first, before + 1))
                first = after
        found.append((first, places[end - 1] + 1))
    return found
