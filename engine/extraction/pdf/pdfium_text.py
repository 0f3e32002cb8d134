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
from engine.extraction.pdf.bidi import flip_brackets_if_crossed
from engine.extraction.pdf.glyph_lines import lines_of
from engine.extraction.pdf.glyphs import gather
from engine.extraction.pdf.lines import Line
from engine.extraction.pdf.scripts import has_complex, has_rtl

_UNUSABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufeff\uffff]")
_ASKED = 60  # characters of a page that are asked whether the file tells their meaning
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
        lines = _complex_lines(page, text_page, text) if has_complex(text) else _simple_lines(text_page, text)
        return PageText(lines, _unmapped(text_page))
    finally:
        pdfium_c.FPDFText_ClosePage(text_page)


def _unmapped(text_page: Any) -> float:
    count = pdfium_c.FPDFText_CountChars(text_page)
    asked = range(0, count, max(1, count // _ASKED))
    return calls.map_errors(calls.address(text_page), asked) / max(1, len(asked))


def _whole_text(text_page: Any) -> str:
    count = pdfium_c.FPDFText_CountChars(text_page)
    if count <= 0:
        return ""
    buffer = (ctypes.c_ushort * (2 * count + 2))()
    written = pdfium_c.FPDFText_GetText(text_page, 0, count, buffer)
    return bytes(memoryview(buffer).cast("B")[: max(0, written - 1) * 2]).decode("utf-16-le", errors="replace")


def _simple_lines(text_page: Any, text: str) -> list[Line]:
    """pdfium's own lines, each with its place from its first and last character."""
    handle = calls.address(text_page)
    ends: list[int] = []  # of each line's first and last character
    texts: list[str] = []
    start = 0
    for part in _BREAKS.split(text):
        stripped = part.strip()
        if stripped:
            first = start + len(part) - len(part.lstrip())
            ends += (first, first + len(stripped) - 1)
            texts.append(_UNUSABLE.sub("", stripped))
        start += len(part)
        start += 2 if text[start : start + 2] == "\r\n" else 1
    if len(text) != pdfium_c.FPDFText_CountChars(text_page):  # characters without a text
        ends = [calls.get_character_index(handle, end) for end in ends]
    boxes = calls.loose_boxes(handle, ends).tolist()
    origins = calls.origins(handle, ends[::2]).tolist()
    return [
        Line(line, left, max(left, right), baseline, top - bottom)
        for line, (left, top, _, bottom), (_, _, right, _), (_, baseline) in zip(
            texts, boxes[::2], boxes[1::2], origins, strict=True
        )
    ]


def _complex_lines(page: Any, text_page: Any, text: str) -> list[Line]:
    glyphs = gather(page, text_page, text)
    lines = lines_of(glyphs) if glyphs else []
    texts = [_UNUSABLE.sub("", line.text).strip() for line in lines]
    if has_rtl(text):
        texts = _brackets_turned(texts)
    return [
        Line(text, line.left, line.right, line.baseline, line.size) for text, line in zip(texts, lines, strict=True) if text
    ]


def _brackets_turned(texts: list[str]) -> list[str]:
    """The page is judged as a whole: a bracket pair may lie across a line end."""
    whole = "\n".join(texts)
    turned = flip_brackets_if_crossed(whole)
    if turned == whole:
        return texts
    return [new if has_rtl(old) else old for old, new in zip(texts, turned.split("\n"), strict=True)]
