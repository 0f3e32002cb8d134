"""Lines of scripts that need care (right-to-left, Thai, Indic), rebuilt from where the glyphs stand on the page.

pdfium's own order breaks there: it orders text objects by their left edge, so that marks drawn as objects of their own land
in the wrong place, breaks lines at raised marks, and repeats replacement text (/ActualText) that spans several objects.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import or_

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
_SLACK = 0.1  # of the font size: glyphs closer than this overlap


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
        baselines: list[float] = []
        sizes: list[float] = []
        only_marks = True
        for start, end in stretches:
            marks = self._marks[start:end]
            if True in marks:
                only_marks = only_marks and all(map(or_, marks, self._spaces[start:end]))
                baselines += [y for y, mark in zip(self._baseline[start:end], marks, strict=True) if not mark]
            else:
                only_marks = False
                baselines += self._baseline[start:end]
            sizes += self._size[start:end]
        return _Piece(
            stretches,
            min([min(self._left[start:end]) for start, end in stretches]),
            max([max(self._right[start:end]) for start, end in stretches]),
            _middle_one(baselines or self._baseline[slice(*stretches[0])]),
            _middle_one(sizes),
            only_marks,
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
    several: list[int] = np.flatnonzero(np.fromiter(map(len, texts), np.intp, len(texts)) > 1).tolist()
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
    places = np.insert(order, gaps, len(texts))
    ordered_kinds = np.append(kinds, np.uint8(ord("N")))[places].tobytes().decode()
    texts.append(" ")
    ordered = list(map(texts.__getitem__, places.tolist()))
    right_letters = np.bincount(row, glyphs.right_letters, len(scripts)).tolist()
    left_letters = np.bincount(row, glyphs.left_letters, len(scripts)).tolist()
    page_right = mostly_right(sum(right_letters), sum(left_letters))
    result = []
    ends = np.searchsorted(rows, np.arange(len(scripts) + 1)).tolist()
    for number, (start, end) in enumerate(pairwise(ends)):
        if scripts[number] == "right":
            base_right = page_right or mostly_right(right_letters[number], left_letters[number])
            result.append(reading_order(ordered[start:end], ordered_kinds[start:end], base_right))
        else:
            result.append("".join(ordered[start:end]))
    return result


def _repeated(glyphs: Glyphs, row: Numbers, several: Sequence[int]) -> Flags:
    """Overlapping glyphs that stand for one text, all but the leftmost.

    pdfium gives replacement text once for each of the objects it covers; a letter and its mark may each claim both.
    """
    repeated = np.zeros(len(glyphs.texts), np.bool_)
    left, right, size, rows = (values.tolist() for values in (glyphs.left, glyphs.right, glyphs.size, row))
    alike: dict[tuple[int, str], list[int]] = {}
    for place in several:
        text = glyphs.texts[place]
        if glyphs.replaced[place] or any(map(is_mark, text)):
            alike.setdefault((rows[place], "".join(sorted(text))), []).append(place)
    for places in alike.values():
        before = -1
        for place in sorted(places, key=left.__getitem__):
            if before >= 0 and left[place] < right[before] + _SLACK * size[place]:
                repeated[place] = True
            else:
                before = place
    return repeated


def _attached(texts: list[str], glyphs: Glyphs, row: Numbers, order: Numbers, loose: Flags) -> Flags:
    """Hands every glyph that is only a mark to the glyph whose room its ink is in; tells which found one."""
    found = np.zeros(len(loose), np.bool_)
    middle = np.where(loose, glyphs.ink, (glyphs.left + glyphs.right) / 2)
    members = order[~glyphs.space[order]]
    members = members[np.lexsort((middle[members], row[members]))]
    is_loose = loose[members]
    bases, marks = members[~is_loose], members[is_loose]
    if not len(bases):
        return found
    near = (~is_loose).cumsum()[is_loose][:, None] + np.arange(-_NEAR, _NEAR)  # a mark's neighbours among the bases
    candidates = bases[np.clip(near, 0, len(bases) - 1)]
    ink = glyphs.ink[marks][:, None]
    outside = np.maximum(np.maximum(glyphs.left[candidates] - ink, ink - glyphs.right[candidates]), 0.0)
    outside[row[candidates] != row[marks][:, None]] = np.inf
    closest = outside.min(axis=1)
    distance = np.where(outside == closest[:, None], np.abs(middle[candidates] - ink), np.inf)
    best = candidates[np.arange(len(marks)), distance.argmin(axis=1)]
    near_one = closest < np.inf
    found[marks[near_one]] = True
    marks_of: dict[int, list[str]] = {}
    for base, mark in zip(best[near_one].tolist(), marks[near_one].tolist(), strict=True):
        marks_of.setdefault(base, []).append(texts[mark])
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
    sides = (glyphs.tight[before] & ~replaced[before]).astype(np.float64) + glyphs.tight[after]
    width += _SIDE_ROOM * sides * ~classes.indic()[glyphs.first[before]]  # whose letters hang together by their head line
    room = glyphs.left[after] - glyphs.right[before]
    wide: Flags = room > width * np.minimum(glyphs.size[before], glyphs.size[after])
    wide &= ~space[before] & ~space[after] & (row[before] == row[after])
    return wide
