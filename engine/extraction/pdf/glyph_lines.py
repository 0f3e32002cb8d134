"""Lines of scripts that need care (right-to-left, Thai, Indic), rebuilt from where the glyphs stand on the page.

pdfium's own order breaks there: it orders text objects by their left edge, so that marks drawn as objects of their own land
in the wrong place, breaks lines at raised marks, and repeats replacement text (/ActualText) that spans several objects.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from engine.extraction.pdf import classes
from engine.extraction.pdf.bidi import base_first, cluster_order, item_direction, mostly_right, reading_order
from engine.extraction.pdf.glyphs import Flags, Floats, Glyphs, Numbers
from engine.extraction.pdf.lines import Line
from engine.extraction.pdf.scripts import has_rtl, has_thai, is_mark

_SAME_LINE = 0.35  # of the font size: two baselines closer than this are one line
_WORD_GAP = 0.13  # of the font size: wider gaps between glyphs are spaces
_TYPED_GAP = 0.05  # the same, where pdfium saw a space in the file
_GAP_IN_WORD = 0.3  # the same, where pdfium saw no space
_SIDE_ROOM = 0.06  # of the font size: what fonts leave beside a letter's ink
_COLUMN_GAP = 2.5  # of the font size: pieces of one line farther apart than this stay apart
_LINE_HEIGHT = 1.3  # of the font size
_NEAR = 4  # glyphs on each side of a mark that may be its letter
_WINDOW = 8  # glyphs back in which replacement text may be repeated


@dataclass(slots=True)
class _Piece:
    """Glyphs from one place to another that pdfium put on one line, or several such stretches put together."""

    stretches: list[tuple[int, int]]
    left: float
    right: float
    baseline: float
    size: float
    only_marks: bool


def lines_of(glyphs: Glyphs) -> list[Line]:
    """The page's lines, each in reading order, with spaces where the gaps are."""
    pieces = _stitched(glyphs)
    row = np.zeros(len(glyphs.texts), np.intp)
    for number, piece in enumerate(pieces):
        for start, end in piece.stretches:
            row[start:end] = number
    scripts = [_script("".join(["".join(glyphs.texts[start:end]) for start, end in piece.stretches])) for piece in pieces]
    texts = _texts(glyphs, row, scripts)
    return [
        Line(text, piece.left, piece.right, piece.baseline, piece.size * _LINE_HEIGHT)
        for text, piece in zip(texts, pieces, strict=True)
    ]


def _script(text: str) -> str:
    """Which care a line needs."""
    return "right" if has_rtl(text) else "thai" if has_thai(text) else ""


def _stitched(glyphs: Glyphs) -> list[_Piece]:
    """Puts together what pdfium broke: neighbouring lines on one baseline that touch or overlap."""
    ends = [0, *(np.flatnonzero(np.diff(glyphs.line)) + 1).tolist(), len(glyphs.texts)]
    measures = _Measures(glyphs)
    result: list[_Piece] = []
    for stretch in pairwise(ends):
        piece = measures.of([stretch])
        for place in range(len(result) - 1, max(-1, len(result) - 4), -1):
            if _belongs(piece, result[place]):
                result[place] = measures.of([*result[place].stretches, stretch])
                break
        else:
            result.append(piece)
    return result


class _Measures:
    """A page's glyphs as plain lists, of which stretches are measured."""

    def __init__(self, glyphs: Glyphs) -> None:
        self._left, self._right = glyphs.left.tolist(), glyphs.right.tolist()
        self._size, self._baseline = glyphs.size.tolist(), glyphs.baseline.tolist()
        self._marks, self._spaces = glyphs.only_marks.tolist(), glyphs.space.tolist()

    def of(self, stretches: list[tuple[int, int]]) -> _Piece:
        """The edges, the usual font size, and the usual baseline, for which raised marks do not count."""
        cuts = [slice(start, end) for start, end in stretches]
        baselines = [y for cut in cuts for y, mark in zip(self._baseline[cut], self._marks[cut], strict=True) if not mark]
        return _Piece(
            stretches,
            min([min(self._left[cut]) for cut in cuts]),
            max([max(self._right[cut]) for cut in cuts]),
            _middle_one(baselines or [y for cut in cuts for y in self._baseline[cut]]),
            _middle_one([size for cut in cuts for size in self._size[cut]]),
            all(mark or space for cut in cuts for mark, space in zip(self._marks[cut], self._spaces[cut], strict=True)),
        )


def _middle_one(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]


def _belongs(piece: _Piece, earlier: _Piece) -> bool:
    size = max(piece.size, earlier.size)
    if abs(piece.baseline - earlier.baseline) > size * (1.2 if piece.only_marks else _SAME_LINE):
        return False
    gap = max(piece.left - earlier.right, earlier.left - piece.right)
    return gap < size * (0.3 if piece.only_marks else _COLUMN_GAP)


def _texts(glyphs: Glyphs, row: Numbers, scripts: Sequence[str]) -> list[str]:
    """The text of each row. scripts: which care each needs."""
    middle = (glyphs.left + glyphs.right) / 2
    right_rows = np.array([script == "right" for script in scripts])
    thai_rows = np.array([script == "thai" for script in scripts])
    key = np.where(right_rows[row], middle, np.where(thai_rows[row], glyphs.left, 0.0))
    order = np.lexsort((key, row))  # stable: other rows stay in pdfium's order
    texts = glyphs.texts.copy()
    kinds = classes.kinds()[glyphs.first]
    several = [place for place, text in enumerate(texts) if len(text) > 1]
    if several:
        order = order[~_repeated(glyphs, row, several)[order]]
        right_glyphs = right_rows[row].tolist()
        for place in several:
            if right_glyphs[place]:
                texts[place] = base_first(cluster_order(texts[place]))
                kinds[place] = ord(item_direction(texts[place]))
    loose = glyphs.only_marks & (right_rows | thai_rows)[row]
    if loose.any():
        order = order[~_attached(texts, glyphs, row, order, loose)[order]]
    gaps = np.flatnonzero(_wide_gaps(glyphs, row, order)) + 1
    rows = np.insert(row[order], gaps, row[order[gaps]])
    places = np.insert(order, gaps, len(texts)).tolist()
    all_kinds = (kinds.tobytes() + b"N").decode()
    texts.append(" ")
    right_letters = np.bincount(row, glyphs.right_letters, len(scripts)).tolist()
    left_letters = np.bincount(row, glyphs.left_letters, len(scripts)).tolist()
    page_right = mostly_right(sum(right_letters), sum(left_letters))
    result = []
    ends = np.searchsorted(rows, np.arange(len(scripts) + 1)).tolist()
    for number, (start, end) in enumerate(pairwise(ends)):
        items = [texts[place] for place in places[start:end]]
        if scripts[number] == "right":
            base_right = page_right or mostly_right(right_letters[number], left_letters[number])
            result.append(reading_order(items, "".join([all_kinds[place] for place in places[start:end]]), base_right))
        else:
            result.append("".join(items))
    return result


def _repeated(glyphs: Glyphs, row: Numbers, several: Sequence[int]) -> Flags:
    """Replacement text that pdfium gave once for each of the objects it covers; all but the leftmost one."""
    repeated = np.zeros(len(glyphs.texts), np.bool_)
    candidates = [place for place in several if glyphs.replaced[place] or any(map(is_mark, glyphs.texts[place]))]
    kept: list[int] = []
    for place in sorted(candidates, key=lambda place: (row[place], glyphs.left[place])):
        if any(row[other] == row[place] and _same_text(glyphs, place, other) for other in kept[-_WINDOW:]):
            repeated[place] = True
        else:
            kept.append(place)
    return repeated


def _same_text(glyphs: Glyphs, place: int, other: int) -> bool:
    """Whether two overlapping glyphs stand for one text: replaced text, or a letter and its mark that each claim both."""
    if sorted(glyphs.texts[place]) != sorted(glyphs.texts[other]):
        return False
    slack = 0.1 * glyphs.size[place]
    return bool(glyphs.left[other] < glyphs.right[place] + slack and glyphs.left[place] < glyphs.right[other] + slack)


def _attached(texts: list[str], glyphs: Glyphs, row: Numbers, order: Numbers, loose: Flags) -> Flags:
    """Hands every glyph that is only a mark to the glyph whose room its ink is in; tells which found one."""
    found = np.zeros(len(loose), np.bool_)
    left, right, ink = glyphs.left.tolist(), glyphs.right.tolist(), glyphs.ink.tolist()
    is_loose, is_space = loose.tolist(), glyphs.space.tolist()
    marks_of: dict[int, list[str]] = {}
    for places in np.split(order, np.flatnonzero(np.diff(row[order])) + 1):
        members = places.tolist()
        marks = [place for place in members if is_loose[place]]
        bases = sorted(
            (left[place] + right[place], place) for place in members if not is_loose[place] and not is_space[place]
        )
        if not marks or not bases:
            continue
        found[marks] = True
        for mark in marks:
            x = ink[mark]
            near = bisect_left(bases, (2 * x, -1))
            _, _, best = min(
                (max(left[base] - x, x - right[base], 0.0), abs(doubled - 2 * x), base)
                for doubled, base in bases[max(0, near - _NEAR) : near + _NEAR]
            )
            marks_of.setdefault(best, []).append(texts[mark])
    for base, letters in marks_of.items():
        texts[base] += "".join(sorted(letters, key=_is_tone))
    return found


def _is_tone(mark: str) -> bool:
    """Thai tone marks come after the vowel marks."""
    return "\u0e48" <= mark < "\u0e80"


def _wide_gaps(glyphs: Glyphs, row: Numbers, order: Numbers) -> Flags:
    """Where, between neighbours in ``order``, there is room for a space and none."""
    before, after = order[:-1], order[1:]
    replaced, space = glyphs.replaced, glyphs.space
    typed = glyphs.typed_space[before] | glyphs.typed_space[after]
    in_word = np.where(replaced[before] | replaced[after], _WORD_GAP, _GAP_IN_WORD)
    width: Floats = np.where(glyphs.word[before] == glyphs.word[after], in_word, np.where(typed, _TYPED_GAP, _WORD_GAP))
    width += 0.05 * (replaced[before] & classes.unspaced()[glyphs.last[before]])  # its true width is not known
    sides = glyphs.tight[before].astype(np.float64) + glyphs.tight[after]
    width += _SIDE_ROOM * sides * ~classes.indic()[glyphs.first[before]]  # whose letters hang together by their head line
    room = glyphs.left[after] - glyphs.right[before]
    wide: Flags = room > width * np.minimum(glyphs.size[before], glyphs.size[after])
    wide &= ~space[before] & ~space[after] & (row[before] == row[after])
    return wide
