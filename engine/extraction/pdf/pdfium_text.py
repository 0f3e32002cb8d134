"""The text of one page by pdfium: fast for most scripts, glyph by glyph where the script needs it.

pdfium's C functions are called directly: a page has thousands of characters, and each Python layer counts.
"""

from __future__ import annotations

import ctypes
import re
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium_c

from engine.extraction.pdf import pdfium_calls as calls
from engine.extraction.pdf.bidi import flip_brackets_if_crossed, is_right_to_left
from engine.extraction.pdf.glyphs import Glyph, GlyphLine, line_text, stitch
from engine.extraction.pdf.lines import Line
from engine.extraction.pdf.scripts import has_complex, has_rtl, is_mark

HYPHEN = "\ufffe"  # pdfium's sign for a hyphen at a line end, which it joins by itself
_BLANK = "\ufeff"  # holds the room of a glyph without meaning
_UNUSABLE = {0xFEFF: None} | dict.fromkeys((*range(9), 11, 12, *range(14, 32), 65535))
_BREAKS = re.compile("\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class PageText:
    """A page's lines. unmapped: share of its characters whose meaning the file does not tell (their codes stand in)."""

    lines: list[Line]
    unmapped: float = 0.0


def page_text(page: Any) -> PageText:
    """The text of a loaded page (a raw FPDF_PAGE)."""
    text_page = pdfium_c.FPDFText_LoadPage(page)
    if not text_page:
        return PageText([])
    try:
        text = _whole_text(text_page)
        if not text.strip():
            return PageText([])
        lines = _complex_lines(page, text_page) if has_complex(text) else _simple_lines(text_page, text)
        return PageText(lines, _unmapped(text_page))
    finally:
        pdfium_c.FPDFText_ClosePage(text_page)


def _unmapped(text_page: Any) -> float:
    count = pdfium_c.FPDFText_CountChars(text_page)
    asked = range(0, count, max(1, count // 60))
    unknown = sum(int(pdfium_c.FPDFText_HasUnicodeMapError(text_page, i) == 1) for i in asked)
    return unknown / max(1, len(asked))


def _whole_text(text_page: Any) -> str:
    count = pdfium_c.FPDFText_CountChars(text_page)
    if count <= 0:
        return ""
    buffer = (ctypes.c_ushort * (2 * count + 2))()
    written = pdfium_c.FPDFText_GetText(text_page, 0, count, buffer)
    return bytes(memoryview(buffer).cast("B")[: max(0, written - 1) * 2]).decode("utf-16-le", errors="replace")


def _simple_lines(text_page: Any, text: str) -> list[Line]:
    """pdfium's own lines, each with its place from its first and last character."""
    lines = []
    box = pdfium_c.FS_RECTF()
    x, y = ctypes.c_double(), ctypes.c_double()
    start = 0
    for part in _BREAKS.split(text):
        end = start + len(part)
        stripped = part.strip()
        if stripped:
            first = start + len(part) - len(part.lstrip())
            last = start + len(part.rstrip()) - 1
            first_char = pdfium_c.FPDFText_GetCharIndexFromTextIndex(text_page, first)
            last_char = pdfium_c.FPDFText_GetCharIndexFromTextIndex(text_page, last)
            size = left = right = baseline = 0.0
            if first_char >= 0 and last_char >= 0 and pdfium_c.FPDFText_GetLooseCharBox(text_page, first_char, box):
                left = box.left
                size = box.top - box.bottom
                if pdfium_c.FPDFText_GetLooseCharBox(text_page, last_char, box):
                    right = box.right
                if pdfium_c.FPDFText_GetCharOrigin(text_page, first_char, x, y):
                    baseline = y.value
            lines.append(Line(stripped.translate(_UNUSABLE), left, max(left, right), baseline, size))
        start = end + (2 if text[end : end + 2] == "\r\n" else 1)
    return lines


def _complex_lines(page: Any, text_page: Any) -> list[Line]:
    glyph_lines = stitch(_glyph_lines(page, text_page))
    page_right = is_right_to_left([glyph.text for line in glyph_lines for glyph in line.glyphs])
    texts = [line_text(line, page_right).translate(_UNUSABLE).strip() for line in glyph_lines]
    if any(map(has_rtl, texts)):
        texts = _brackets_turned(texts)
    return [
        Line(text, line.left, line.right, line.baseline, line.size * 1.3)
        for text, line in zip(texts, glyph_lines, strict=True)
        if text
    ]


def _brackets_turned(texts: list[str]) -> list[str]:
    """The page is judged as a whole: a bracket pair may lie across a line end."""
    whole = "\n".join(texts)
    turned = flip_brackets_if_crossed(whole)
    if turned == whole:
        return texts
    return [new if has_rtl(old) else old for old, new in zip(texts, turned.split("\n"), strict=True)]


def _glyph_lines(page: Any, text_page: Any) -> list[GlyphLine]:
    """pdfium's characters gathered into glyphs and lines. Spaces and line ends that it made up are left out.

    One glyph may give several characters: the same box, or for replacement text one origin and boxes side by side.
    """
    lines = [GlyphLine([])]
    glyphs = lines[-1].glyphs
    handle = calls.address(text_page)
    box = pdfium_c.FS_RECTF()
    x, y = ctypes.c_double(), ctypes.c_double()
    at_box, at_x, at_y = ctypes.addressof(box), ctypes.addressof(x), ctypes.addressof(y)
    owners: dict[int, list[Glyph]] = {}
    last_owner, last_left, last_right, last_x = 0, 0.0, 0.0, 0.0
    size = baseline = 0.0
    word = 0
    space_is_typed = replaced = False
    for index in range(pdfium_c.FPDFText_CountChars(text_page)):
        code = calls.get_unicode(handle, index)
        if code == 10 or code == 13:
            if glyphs:
                lines.append(GlyphLine([]))
                glyphs = lines[-1].glyphs
            last_owner = 0
            continue
        owner = calls.get_text_object(handle, index)
        if code == 32:
            word += 1
            space_is_typed = (not owner and not calls.is_generated(handle, index)) or bool(owner)
        if not owner:  # pdfium's own position for a space is not where the gap is, but it tells which letters are one word
            continue
        text = "-" if code == 0xFFFE else chr(code) if 32 <= code < 0x110000 and not 0xD800 <= code < 0xE000 else _BLANK
        calls.get_loose_box(handle, index, at_box)
        left, right = box.left, box.right
        if owner not in owners:
            owners[owner] = []
            size = _drawn_size(text_page, index, box.top - box.bottom)
        elif owner != last_owner:
            size = owners[owner][-1].size
        tight = box.top - box.bottom < 0.95 * size
        touching = abs(left - last_right) < 0.01
        if tight or touching or owner != last_owner:
            calls.get_origin(handle, index, at_x, at_y)
            baseline = y.value
        if owner == last_owner and glyphs and code != 32:
            one_glyph = left == last_left and right == last_right and left != right
            beside = touching and x.value == last_x
            if one_glyph or beside:
                glyphs[-1].extend(text, left, right, beside)
                last_left, last_right = left, right
                continue
        last_owner, last_left, last_right, last_x = owner, left, right, x.value
        mark = is_mark(text)
        ink = _ink_middle(text_page, index) if mark else 0.0
        glyph = Glyph(text, left, right, baseline, size, ink, tight, word, space_is_typed, code == 32, mark)
        glyphs.append(glyph)
        owners[owner].append(glyph)
    for line in lines:
        replaced = replaced or any(glyph.replaced for glyph in line.glyphs)
    if replaced:
        _widen_replaced(page, owners)
    return lines


def _ink_middle(text_page: Any, index: int) -> float:
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    pdfium_c.FPDFText_GetCharBox(text_page, index, left, right, bottom, top)
    return (left.value + right.value) / 2


def _drawn_size(text_page: Any, index: int, height: float) -> float:
    """A character's font size; where the text matrix scales a font of size 1 or so, what its box's height makes likely."""
    size: float = pdfium_c.FPDFText_GetFontSize(text_page, index)
    return height / 1.3 if height > 2.2 * size else size


def _widen_replaced(page: Any, owners: dict[int, list[Glyph]]) -> None:
    """Replacement text (/ActualText) covers several objects, pdfium gives it the room of the first: adds the silent ones."""
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    current: list[Glyph] = []
    handle = calls.address(page)
    for index in range(pdfium_c.FPDFPage_CountObjects(page)):
        owner = calls.get_page_object(handle, index)
        if owner in owners:
            current = owners[owner]
        elif current and current[-1].replaced:
            page_object = pdfium_c.FPDFPage_GetObject(page, index)
            if pdfium_c.FPDFPageObj_GetType(page_object) != pdfium_c.FPDF_PAGEOBJ_TEXT:
                continue
            glyph = current[-1]
            pdfium_c.FPDFPageObj_GetBounds(page_object, left, bottom, right, top)
            if left.value < glyph.right + glyph.size and right.value > glyph.left - glyph.size:
                glyph.left, glyph.right = min(glyph.left, left.value), max(glyph.right, right.value)
