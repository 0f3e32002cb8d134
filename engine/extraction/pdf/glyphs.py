"""Lines of scripts that need care (right-to-left, Thai, Indic), rebuilt from where the glyphs stand on the page.

pdfium's own order breaks there: it orders text objects by their left edge, so that marks drawn as objects of their own land
in the wrong place, breaks lines at raised marks, and repeats replacement text (/ActualText) that spans several objects.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from operator import attrgetter
from statistics import median

from engine.extraction.pdf.bidi import base_first, cluster_order, is_right_to_left, logical_order
from engine.extraction.pdf.scripts import has_rtl, has_thai, is_indic, is_mark, is_unspaced

_SAME_LINE = 0.35  # of the font size: two baselines closer than this are one line
_WORD_GAP = 0.13  # of the font size: wider gaps between glyphs are spaces
_TYPED_GAP = 0.05  # the same, where pdfium saw a space in the file
_GAP_IN_WORD = 0.3  # the same, where pdfium saw no space
_SIDE_ROOM = 0.06  # of the font size: what fonts leave beside a letter's ink
_COLUMN_GAP = 2.5  # of the font size: pieces of one line farther apart than this stay apart


@dataclass(slots=True)
class Glyph:
    """What one glyph, or one stretch of replacement text, stands for.

    ink: the middle of what is drawn, for marks. tight: the edges are those of the ink, without the room that the font
    leaves beside it. word: letters with one number have no space between them in pdfium's order; typed_space: the last
    space before was in the file. space, only_marks: what ``text`` is. replaced: replacement text, which may cover more.
    """

    text: str
    left: float
    right: float
    baseline: float
    size: float
    ink: float
    tight: bool = False
    word: int = 0
    typed_space: bool = False
    space: bool = False
    only_marks: bool = False
    replaced: bool = False
    marks: list[Glyph] | None = None

    def extend(self, text: str, left: float, right: float, replaced: bool) -> None:
        """One more character of the same glyph."""
        self.text += text
        self.only_marks = self.only_marks and is_mark(text)
        self.replaced = self.replaced or replaced
        self.left, self.right = min(self.left, left), max(self.right, right)


@dataclass(slots=True)
class GlyphLine:
    """Glyphs that pdfium put on one line, in its order; the rest is told by ``measure``."""

    glyphs: list[Glyph]
    left: float = 0.0
    right: float = 0.0
    baseline: float = 0.0
    size: float = 0.0
    only_marks: bool = False

    def measure(self) -> None:
        """Finds the edges, the usual font size, and the usual baseline, for which raised marks do not count."""
        self.left = min([glyph.left for glyph in self.glyphs])
        self.right = max([glyph.right for glyph in self.glyphs])
        self.size = median([glyph.size for glyph in self.glyphs])
        self.only_marks = all(glyph.only_marks or glyph.space for glyph in self.glyphs)
        baselines = [glyph.baseline for glyph in self.glyphs if not glyph.only_marks]
        self.baseline = median(baselines or [glyph.baseline for glyph in self.glyphs])


def stitch(lines: Iterable[GlyphLine]) -> list[GlyphLine]:
    """Puts together what pdfium broke: neighbouring lines on one baseline that touch or overlap."""
    result: list[GlyphLine] = []
    for line in lines:
        if not line.glyphs:
            continue
        line.measure()
        for earlier in reversed(result[-3:]):
            if _belongs(line, earlier):
                earlier.glyphs += line.glyphs
                earlier.measure()
                break
        else:
            result.append(line)
    return result


def _belongs(line: GlyphLine, earlier: GlyphLine) -> bool:
    size = max(line.size, earlier.size)
    if abs(line.baseline - earlier.baseline) > size * (1.2 if line.only_marks else _SAME_LINE):
        return False
    gap = max(line.left - earlier.right, earlier.left - line.right)
    return gap < size * (0.3 if line.only_marks else _COLUMN_GAP)


def line_text(line: GlyphLine, page_right: bool) -> str:
    """The line in reading order, with spaces where the gaps are. page_right: most of the page reads right to left."""
    raw = "".join(glyph.text for glyph in line.glyphs)
    glyphs = _without_repeats(line.glyphs)
    if has_rtl(raw):
        items = _with_spaces(_attach_marks(sorted(glyphs, key=_middle)))
        texts = [base_first(cluster_order(glyph.text)) + _marks(glyph) for glyph in items]
        return "".join(logical_order(texts, page_right or is_right_to_left(texts)))
    if has_thai(raw):
        glyphs = _attach_marks(sorted(glyphs, key=attrgetter("left")))
    return "".join(glyph.text + _marks(glyph) for glyph in _with_spaces(glyphs))


def _middle(glyph: Glyph) -> float:
    return (glyph.left + glyph.right) / 2


def _marks(glyph: Glyph) -> str:
    return "".join([mark.text for mark in glyph.marks]) if glyph.marks else ""


def _without_repeats(glyphs: list[Glyph]) -> list[Glyph]:
    """Replacement text that pdfium gave once for each of the objects it covers, kept once."""
    kept: list[Glyph] = []
    if all(len(glyph.text) == 1 for glyph in glyphs):
        return glyphs
    for glyph in glyphs:
        if len(glyph.text) > 1 and any(_repeats(glyph, other) for other in kept[-8:]):
            continue
        kept.append(glyph)
    return kept


def _repeats(glyph: Glyph, other: Glyph) -> bool:
    """Whether two overlapping glyphs stand for one text: replaced text, or a letter and its mark that each claim both."""
    if sorted(glyph.text) != sorted(other.text) or not (glyph.replaced or any(map(is_mark, glyph.text))):
        return False
    slack = 0.1 * glyph.size
    return other.left < glyph.right + slack and glyph.left < other.right + slack


def _attach_marks(glyphs: list[Glyph]) -> list[Glyph]:
    """Hands every glyph that is only a mark to the glyph whose room its ink is in (``glyphs`` sorted by position)."""
    if not any(glyph.only_marks for glyph in glyphs):
        return glyphs
    bases = [glyph for glyph in glyphs if not glyph.space and not glyph.only_marks]
    if not bases:
        return glyphs
    result = [glyph for glyph in glyphs if glyph.space or not glyph.only_marks]
    for mark in glyphs:
        if mark.space or not mark.only_marks:
            continue
        best = min(bases, key=partial(_distance, mark.ink))
        if best.marks is None:
            best.marks = []
        best.marks.append(mark)
    for base in bases:
        if base.marks and len(base.marks) > 1:
            base.marks.sort(key=_is_tone)
    return result


def _is_tone(mark: Glyph) -> bool:
    """Thai tone marks come after the vowel marks."""
    return "\u0e48" <= mark.text < "\u0e80"


def _distance(ink: float, base: Glyph) -> tuple[float, float]:
    return max(base.left - ink, ink - base.right, 0.0), abs(_middle(base) - ink)


def _with_spaces(glyphs: list[Glyph]) -> list[Glyph]:
    """Adds a space at each gap that is wide enough for one and has none."""
    result: list[Glyph] = []
    for glyph in glyphs:
        if result and not glyph.space and not result[-1].space:
            before = result[-1]
            gap = glyph.left - before.right
            if gap > _space_width(before, glyph) * min(before.size, glyph.size):
                result.append(Glyph(" ", before.right, glyph.left, glyph.baseline, glyph.size, 0.0, space=True))
        result.append(glyph)
    return result


def _space_width(before: Glyph, glyph: Glyph) -> float:
    """How wide a gap, in font sizes, must be to be a space."""
    if before.word == glyph.word:
        width = _WORD_GAP if before.replaced or glyph.replaced else _GAP_IN_WORD
    elif before.typed_space or glyph.typed_space:
        width = _TYPED_GAP
    else:
        width = _WORD_GAP
    if before.replaced and is_unspaced(before.text[-1]):
        width += 0.05  # its true width is not known
    if not is_indic(before.text):  # its letters hang together by their head line
        width += _SIDE_ROOM * (before.tight + glyph.tight)
    return width
