"""The text of one page by pdfium: fast for most scripts, glyph by glyph where the script needs it.

pdfium's C functions are called directly: a page has thousands of characters, and each Python layer counts.
"""

from __future__ import annotations

import ctypes
import re
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium_c

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
    """pdfium's characters gathered into glyphs and lines. Spaces and line ends that it made up are left out."""
    lines = [GlyphLine([])]
    box = pdfium_c.FS_RECTF()
    x, y = ctypes.c_double(), ctypes.c_double()
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    sizes: dict[int, float] = {}
    previous: tuple[int, float, float] | None = None
    word = 0
    space_is_typed = False
    owners: dict[int, list[Glyph]] = {}
    for index in range(pdfium_c.FPDFText_CountChars(text_page)):
        code = pdfium_c.FPDFText_GetUnicode(text_page, index)
        if code == 10 or code == 13:
            if lines[-1].glyphs:
                lines.append(GlyphLine([]))
            previous = None
            continue
        text = "-" if code == 0xFFFE else chr(code) if 32 <= code < 0x110000 and not 0xD800 <= code < 0xE000 else _BLANK
        holder = pdfium_c.FPDFText_GetTextObject(text_page, index)
        owner = ctypes.cast(holder, ctypes.c_void_p).value or 0
        if code == 32:
            word += 1
            space_is_typed = pdfium_c.FPDFText_IsGenerated(text_page, index) == 0
        if not owner:  # pdfium's own position for a space is not where the gap is, but it tells which letters are one word
            continue
        pdfium_c.FPDFText_GetLooseCharBox(text_page, index, box)
        pdfium_c.FPDFText_GetCharOrigin(text_page, index, x, y)
        key = (owner, x.value, y.value)
        glyphs = lines[-1].glyphs
        if key == previous and glyphs and code != 32:
            glyph = glyphs[-1]
            glyph.replaced = glyph.replaced or abs(box.left - glyph.right) < 0.01 < box.right - box.left
            glyph.text += text
            glyph.left, glyph.right = min(glyph.left, box.left), max(glyph.right, box.right)
            continue
        previous = key
        if owner not in sizes:
            sizes[owner] = _drawn_size(text_page, index, box.top - box.bottom)
        size = sizes[owner]
        ink = (box.left + box.right) / 2
        if is_mark(text) and pdfium_c.FPDFText_GetCharBox(text_page, index, left, right, bottom, top):
            ink = (left.value + right.value) / 2
        tight = box.top - box.bottom < 0.95 * size
        glyph = Glyph(text, box.left, box.right, y.value, size, ink, tight=tight, word=word, typed_space=space_is_typed)
        glyphs.append(glyph)
        owners.setdefault(owner, []).append(glyph)
    if any(glyph.replaced for line in lines for glyph in line.glyphs):
        _widen_replaced(page, owners)
    return lines


def _drawn_size(text_page: Any, index: int, height: float) -> float:
    """A character's font size; where the text matrix scales a font of size 1 or so, what its box's height makes likely."""
    size: float = pdfium_c.FPDFText_GetFontSize(text_page, index)
    return height / 1.3 if height > 2.2 * size else size


def _widen_replaced(page: Any, owners: dict[int, list[Glyph]]) -> None:
    """Replacement text (/ActualText) covers several objects, pdfium gives it the room of the first: adds the silent ones."""
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    current: list[Glyph] = []
    for index in range(pdfium_c.FPDFPage_CountObjects(page)):
        page_object = pdfium_c.FPDFPage_GetObject(page, index)
        owner = ctypes.cast(page_object, ctypes.c_void_p).value or 0
        if owner in owners:
            current = owners[owner]
        elif (
            current
            and current[-1].replaced
            and pdfium_c.FPDFPageObj_GetType(page_object) == pdfium_c.FPDF_PAGEOBJ_TEXT
            and pdfium_c.FPDFPageObj_GetBounds(page_object, left, bottom, right, top)
        ):
            glyph = current[-1]
            if left.value < glyph.right + glyph.size and right.value > glyph.left - glyph.size:
                glyph.left, glyph.right = min(glyph.left, left.value), max(glyph.right, right.value)
