"""pdfium's characters gathered into glyphs, a page at a time: what each stands for and where it is drawn.

One glyph may give several characters: with the same box, or for replacement text (/ActualText) with boxes side by side.
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import pypdfium2.raw as pdfium_c
from numpy.typing import NDArray

from engine.extraction.pdf import classes
from engine.extraction.pdf import pdfium_calls as calls
from engine.extraction.pdf.scripts import has_rtl, has_thai

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Numbers = NDArray[np.intp]

_BLANK = 0xFEFF  # holds the room of a glyph without meaning
_HYPHEN = 0xFFFE  # pdfium's sign for a hyphen at a line end, which it joins by itself


@dataclass(slots=True)
class Glyphs:
    """A page's glyphs in pdfium's order; every field has one entry for each.

    line: pdfium's line. ink: the middle of what is drawn, for marks. tight: the edges are those of the ink, without the room
    that the font leaves beside it. word: letters with one number have no space between them in pdfium's order; typed_space:
    the last space before was in the file. space, only_marks: what the text is. replaced: replacement text, which may cover
    more than its object. first, last: the text's outer characters, as places in the tables of ``classes``.
    right_letters, left_letters: how many letters of its text read which way.
    """

    texts: list[str]
    line: Numbers
    left: Floats
    right: Floats
    baseline: Floats
    size: Floats
    ink: Floats
    word: Numbers
    tight: Flags
    typed_space: Flags
    space: Flags
    only_marks: Flags
    replaced: Flags
    first: NDArray[np.uint32]
    last: NDArray[np.uint32]
    right_letters: Numbers
    left_letters: Numbers


def gather(page: Any, text_page: Any, text: str) -> Glyphs | None:
    """The page's glyphs; None when it has none. Spaces and line ends that pdfium made up are left out.

    text: the page's whole text, which spares asking for each character where both agree in length.
    """
    handle = calls.address(text_page)
    count = pdfium_c.FPDFText_CountChars(text_page)
    if len(text) == count:
        codes = np.frombuffer(text.encode("utf-32-le", errors="surrogatepass"), np.uint32)
    else:
        codes = calls.unicodes(handle, count)
    objects = calls.text_objects(handle, count)
    line_ends = (codes == 10) | (codes == 13)
    kept = np.flatnonzero((objects != 0) & ~line_ends)
    if not len(kept):
        return None
    typed = _typed_spaces(handle, codes, objects)
    words, rows = (codes == 32).cumsum(), line_ends.cumsum()
    kept = _brought_together(handle, kept, objects, rows)
    indices: list[int] = kept.tolist()
    codes, typed, words, rows = codes[kept], typed[kept], words[kept], rows[kept]
    objects = objects[kept]
    boxes = calls.loose_boxes(handle, indices)
    height = (boxes[:, 1] - boxes[:, 3]).astype(np.float64)
    left, right = boxes[:, 0], boxes[:, 2]

    fresh = np.ones(len(kept), np.bool_)  # another object than the character before has, or another line
    fresh[1:] = (objects[1:] != objects[:-1]) | (rows[1:] != rows[:-1])
    touching, one_glyph = np.zeros(len(kept), np.bool_), np.zeros(len(kept), np.bool_)
    touching[1:] = (np.abs(left[1:] - right[:-1]) < 0.01) | (np.abs(right[1:] - left[:-1]) < 0.01)
    one_glyph[1:] = (left[1:] == left[:-1]) & (right[1:] == right[:-1]) & (left[1:] != right[1:])

    runs = np.flatnonzero(fresh)
    run_of = fresh.cumsum() - 1
    at = calls.origins(handle, kept[runs].tolist())
    beside = touching & _are_replaced(handle, kept, runs, at[:, 0], touching, fresh)[run_of]
    size = _drawn_sizes(handle, kept, objects, height)
    start = fresh | ~(one_glyph | beside) | (codes == 32)
    first = np.flatnonzero(start)

    codes = np.where(codes == _HYPHEN, ord("-"), codes)
    codes = np.where((codes < 32) | (codes > 0x10FFFF) | ((codes >= 0xD800) & (codes < 0xE000)), _BLANK, codes)
    string = codes.astype("<u4").tobytes().decode("utf-32-le")
    places = classes.basic(codes)
    kinds = classes.kinds()[places]
    last = np.append(first[1:], len(kept)) - 1
    marks = classes.marks()[places]
    only_marks = np.logical_and.reduceat(marks, first)
    ink = np.zeros(len(first))
    lone = np.flatnonzero(only_marks)
    if len(lone) and (has_rtl(string) or has_thai(string)):
        ink[lone] = calls.ink_middles(handle, kept[first[lone]].tolist())
    glyphs = Glyphs(
        texts=list(string) if len(first) == len(kept) else [string[a:b] for a, b in pairwise((*first.tolist(), len(kept)))],
        line=rows[first],
        left=np.minimum.reduceat(left, first).astype(np.float64),
        right=np.maximum.reduceat(right, first).astype(np.float64),
        baseline=at[run_of[first], 1],
        size=size[first],
        ink=ink,
        word=words[first],
        tight=(height < 0.95 * size)[first],
        typed_space=typed[first],
        space=codes[first] == 32,
        only_marks=only_marks,
        replaced=np.logical_or.reduceat(beside, first),
        first=places[first],
        last=places[last],
        right_letters=np.add.reduceat(kinds == ord("R"), first, dtype=np.intp),
        left_letters=np.add.reduceat(kinds == ord("L"), first, dtype=np.intp),
    )
    if glyphs.replaced.any():
        _widen_replaced(page, glyphs, objects[first].tolist())
    return glyphs


def _typed_spaces(handle: int, codes: NDArray[np.uint32], objects: NDArray[np.uint64]) -> Flags:
    """For each character whether the last space up to it stands in the file, rather than being pdfium's guess."""
    spaces = np.flatnonzero(codes == 32)
    typed = np.zeros(len(codes) + 1, np.bool_)  # the last is for characters before any space
    typed[spaces] = True
    asked = spaces[objects[spaces] == 0]
    typed[asked] = ~calls.generated(handle, asked.tolist())
    latest = np.full(len(codes), -1)
    latest[spaces] = spaces
    found: Flags = typed[np.maximum.accumulate(latest)]
    return found


def _brought_together(handle: int, kept: Numbers, objects: NDArray[np.uint64], rows: Numbers) -> Numbers:
    """``kept``, with replacement text in one piece where pdfium put characters of other objects amid it.

    Its characters all stand at the origin of their object. ``rows`` changes for those that change lines.
    """
    owners, lines = objects[kept], rows[kept]
    starts = np.flatnonzero(np.append(True, (owners[1:] != owners[:-1]) | (lines[1:] != lines[:-1])))
    _, which, counts = np.unique(owners[starts], return_inverse=True, return_counts=True)
    torn = np.flatnonzero(counts[which] > 1)
    if not len(torn):
        return kept
    places: dict[tuple[int, float, float], int] = {}
    rank = list(range(len(starts)))
    origins = calls.origins(handle, kept[starts[torn]].tolist()).tolist()
    for run, owner, (x, y) in zip(torn.tolist(), owners[starts[torn]].tolist(), origins, strict=True):
        rank[run] = places.setdefault((owner, x, y), run)
    lengths = np.diff(np.append(starts, len(kept)))
    rows[kept] = np.repeat(lines[starts[rank]], lengths)
    moved: Numbers = kept[np.argsort(np.repeat(rank, lengths), kind="stable")]
    return moved


def _are_replaced(handle: int, kept: Numbers, runs: Numbers, x: Floats, touching: Flags, fresh: Flags) -> Flags:
    """For each run of one object's characters whether it is replacement text: then all of them have one origin."""
    replaced = np.zeros(len(runs), np.bool_)
    second = np.minimum(runs + 1, len(kept) - 1)
    asked = np.flatnonzero(touching[second] & ~fresh[second])
    replaced[asked] = calls.origins(handle, kept[second[asked]].tolist())[:, 0] == x[asked]
    return replaced


def _drawn_sizes(handle: int, kept: Numbers, objects: NDArray[np.uint64], height: Floats) -> Floats:
    """Each object's font size; where the text matrix scales a font of size 1 or so, what a box's height makes likely."""
    _, first, which = np.unique(objects, return_index=True, return_inverse=True)
    sizes = calls.font_sizes(handle, kept[first].tolist())
    heights = height[first]
    drawn: Floats = np.where(heights > 2.2 * sizes, heights / 1.3, sizes)[which]
    return drawn


def _widen_replaced(page: Any, glyphs: Glyphs, objects: list[int]) -> None:
    """Replacement text covers several objects, pdfium gives it the room of the first: adds that of the silent ones."""
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    last_glyph = dict(zip(objects, range(len(objects)), strict=True))
    replaced = glyphs.replaced.tolist()
    current = -1
    owners = calls.page_objects(calls.address(page), pdfium_c.FPDFPage_CountObjects(page))
    for index, owner in enumerate(owners):
        found = last_glyph.get(owner)
        if found is not None:
            current = found
        elif current >= 0 and replaced[current]:
            page_object = pdfium_c.FPDFPage_GetObject(page, index)
            if pdfium_c.FPDFPageObj_GetType(page_object) != pdfium_c.FPDF_PAGEOBJ_TEXT:
                continue
            pdfium_c.FPDFPageObj_GetBounds(page_object, left, bottom, right, top)
            room, here, there = glyphs.size[current], glyphs.left[current], glyphs.right[current]
            if left.value < there + room and right.value > here - room:
                glyphs.left[current], glyphs.right[current] = min(here, left.value), max(there, right.value)
