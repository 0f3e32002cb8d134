"""Lines of scripts that need care (right-to-left, Thai, Indic), rebuilt from where the glyphs stand on the page.

pdfium's own order breaks there: it orders text objects by their left edge, so that marks drawn as objects of their own land
in the wrong place, breaks lines at raised marks, and repeats replacement text (/ActualText) that spans several objects.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
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

    ink: its middle, from the drawn outline for marks. replaced: replacement text, its letters share the room evenly.
    tight: its edges are those of its ink, without the room that the font leaves beside it.
    word: letters with one number have no space between them in pdfium's order; typed_space: the last one was in the file.
    """

    text: str
    left: float
    right: float
    baseline: float
    size: float
    ink: float
    replaced: bool = False
    tight: bool = False
    word: int = 0
    typed_space: bool = False
    marks: list[Glyph] = field(default_factory=list)

    @property
    def is_space(self) -> bool:
        """A space that the file itself holds."""
        return self.text.isspace()

    @property
    def is_only_marks(self) -> bool:
        """A glyph without room of its own."""
        return all(map(is_mark, self.text))


@dataclass(slots=True)
class GlyphLine:
    """Glyphs that pdfium put on one line, in its order."""

    glyphs: list[Glyph]

    @property
    def left(self) -> float:
        """The leftmost edge."""
        return min(glyph.left for glyph in self.glyphs)

    @property
    def right(self) -> float:
        """The rightmost edge."""
        return max(glyph.right for glyph in self.glyphs)

    @property
    def baseline(self) -> float:
        """The usual baseline; raised marks do not count."""
        return median([g.baseline for g in self.glyphs if not g.is_only_marks] or [g.baseline for g in self.glyphs])

    @property
    def size(self) -> float:
        """The usual font size."""
        return median(glyph.size for glyph in self.glyphs)


def stitch(lines: Iterable[GlyphLine]) -> list[GlyphLine]:
    """Puts together what pdfium broke: neighbouring lines on one baseline that touch or overlap."""
    result: list[GlyphLine] = []
    for line in lines:
        if not line.glyphs:
            continue
        for earlier in reversed(result[-3:]):
            if _belongs(line, earlier):
                earlier.glyphs += line.glyphs
                break
        else:
            result.append(line)
    return result


def _belongs(line: GlyphLine, earlier: GlyphLine) -> bool:
    size = max(line.size, earlier.size)
    only_marks = all(g.is_only_marks or g.is_space for g in line.glyphs)
    if abs(line.baseline - earlier.baseline) > size * (1.2 if only_marks else _SAME_LINE):
        return False
    gap = max(line.left - earlier.right, earlier.left - line.right)
    return gap < size * (0.3 if only_marks else _COLUMN_GAP)


def line_text(line: GlyphLine, page_right: bool) -> str:
    """The line in reading order, with spaces where the gaps are. page_right: most of the page reads right to left."""
    raw = "".join(glyph.text for glyph in line.glyphs)
    glyphs = _without_repeats(line.glyphs)
    if has_rtl(raw):
        items = _with_spaces(_attach_marks(sorted(glyphs, key=_middle)))
        texts = [base_first(cluster_order(glyph.text)) + _marks(glyph) for glyph in items]
        return "".join(logical_order(texts, page_right or is_right_to_left(texts)))
    if has_thai(raw):
        glyphs = _attach_marks(sorted(glyphs, key=_start))
    return "".join(glyph.text + _marks(glyph) for glyph in _with_spaces(glyphs))


def _middle(glyph: Glyph) -> float:
    return (glyph.left + glyph.right) / 2


def _start(glyph: Glyph) -> float:
    return glyph.left


def _marks(glyph: Glyph) -> str:
    return "".join(mark.text for mark in glyph.marks)


def _without_repeats(glyphs: list[Glyph]) -> list[Glyph]:
    """Replacement text that pdfium gave once for each of the objects it covers, kept once."""
    kept: list[Glyph] = []
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
    bases = [glyph for glyph in glyphs if not glyph.is_space and not glyph.is_only_marks]
    if not bases:
        return glyphs
    result = [glyph for glyph in glyphs if glyph.is_space or not glyph.is_only_marks]
    for mark in glyphs:
        if mark.is_space or not mark.is_only_marks:
            continue
        best = min(
            bases, key=lambda base: (max(base.left - mark.ink, mark.ink - base.right, 0.0), abs(_middle(base) - mark.ink))
        )
        best.marks.append(mark)
    for base in bases:
        base.marks.sort(key=lambda mark: mark.text >= "\u0e48" if mark.text < "\u0e80" else False)  # Thai: vowel, then tone
    return result


def _distance(ink: float, base: Glyph) -> tuple[float, float]:
    return max(base.left - ink, ink - base.right, 0.0), abs(_middle(base) - ink)


def _with_spaces(glyphs: list[Glyph]) -> list[Glyph]:
    """Adds a space at each gap that is wide enough for one and has none."""
    result: list[Glyph] = []
    for glyph in glyphs:
        if result and not glyph.is_space and not result[-1].is_space:
            before = result[-1]
            gap = glyph.left - before.right
            if gap > _space_width(before, glyph) * min(before.size, glyph.size):
                result.append(Glyph(" ", before.right, glyph.left, glyph.baseline, glyph.size, before.right))
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
