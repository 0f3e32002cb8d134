"""A page of a PDF as pixels, with the boxes of the passage on it. Runs in the preview's child process."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import Any

import pypdfium2.raw as pdfium_c

from app.preview.drawing import MOST_PIXELS, Box, Drawing
from app.preview.locating import Span, locate
from engine.errors import CorruptError, TooLargeError
from engine.extraction.pdf.document import PdfFile, Unopenable, opened

_MOST_CHARACTERS = 200_000  # of a page that are searched for the passage
_MOST_BOXES = 400
_WHITE = 0xFFFFFFFF


def draw(file: Path, display: str, number: int, width: int, passage: str, sentence: str) -> Drawing:
    """Page ``number`` (0-based), ``width`` pixels wide. Raises EncryptedError, CorruptError, TooLargeError."""
    try:
        with opened(file, display) as document:
            count = len(document)
            if not 0 <= number < count:
                raise CorruptError(display, f"page {number + 1} of {count}")
            with document.page(number) as page:
                if page is None:
                    raise CorruptError(display, f"page {number + 1} cannot be loaded")
                return _drawn(document, page, display, width, passage, sentence)
    except Unopenable as error:
        raise CorruptError(display, str(error)) from error


def _drawn(document: PdfFile, page: Any, display: str, width: int, passage: str, sentence: str) -> Drawing:
    points_wide, points_high = pdfium_c.FPDF_GetPageWidthF(page), pdfium_c.FPDF_GetPageHeightF(page)
    if not (points_wide > 0 and points_high > 0):
        raise CorruptError(display, "a page without a size")
    height = max(1, round(width * points_high / points_wide))
    if width * height > MOST_PIXELS:  # a very long page: narrower, but whole
        shrink = (MOST_PIXELS / (width * height)) ** 0.5
        width, height = max(1, int(width * shrink)), max(1, int(height * shrink))
    if width * height > MOST_PIXELS:
        raise TooLargeError(display, f"a page of {points_wide:g} x {points_high:g} points")
    pixels = ctypes.create_string_buffer(4 * width * height)
    bitmap = pdfium_c.FPDFBitmap_CreateEx(width, height, pdfium_c.FPDFBitmap_BGRx, pixels, 4 * width)
    if not bitmap:
        raise MemoryError
    try:
        pdfium_c.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, _WHITE)
        pdfium_c.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, pdfium_c.FPDF_ANNOT)
        if document._forms:  # what is filled in
            pdfium_c.FPDF_FFLDraw(document._forms, bitmap, page, 0, 0, width, height, 0, pdfium_c.FPDF_ANNOT)
    finally:
        pdfium_c.FPDFBitmap_Destroy(bitmap)
    whole, best = _boxes(page, width, height, passage, sentence)
    return Drawing(width, height, pixels.raw, len(document), whole, best)


def _boxes(page: Any, width: int, height: int, passage: str, sentence: str) -> tuple[list[Box], list[Box]]:
    """Where the passage stands on the page, and its best sentence; empty when it is not found there."""
    text_page = pdfium_c.FPDFText_LoadPage(page) if passage else None
    if not text_page:
        return [], []
    try:
        count = min(pdfium_c.FPDFText_CountChars(text_page), _MOST_CHARACTERS)
        text = [chr(_scalar(pdfium_c.FPDFText_GetUnicode(text_page, index))) for index in range(count)]
        whole = locate(text, passage)
        best = locate(text, sentence, whole) if sentence else []
        return _rectangles(page, text_page, whole, width, height), _rectangles(page, text_page, best, width, height)
    finally:
        pdfium_c.FPDFText_ClosePage(text_page)


def _scalar(code: int) -> int:
    return code if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else 0xFFFD


def _rectangles(page: Any, text_page: Any, spans: list[Span], width: int, height: int) -> list[Box]:
    """A box for each line of each span, in pixels."""
    boxes: list[Box] = []
    left, top, right, bottom = (ctypes.c_double() for _ in range(4))
    for start, end in spans:
        for index in range(min(_MOST_BOXES, pdfium_c.FPDFText_CountRects(text_page, start, end - start))):
            if pdfium_c.FPDFText_GetRect(text_page, index, left, top, right, bottom):
                x1, y1 = _on_device(page, width, height, left.value, top.value)
                x2, y2 = _on_device(page, width, height, right.value, bottom.value)
                boxes.append((min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1)))
    return merged(boxes)[:_MOST_BOXES]


def merged(boxes: list[Box]) -> list[Box]:
    """One box for each stretch of a line: many programs place each word or letter on its own."""
    lines: list[Box] = []
    for x, y, width, height in boxes:
        for place in range(len(lines) - 1, max(-1, len(lines) - 4), -1):
            left, top, wide, high = lines[place]
            shared = min(y + height, top + high) - max(y, top)
            gap = max(x - (left + wide), left - (x + width))
            if shared >= 0.5 * min(height, high) and gap <= 1.2 * max(height, high):
                new_left, new_top = min(left, x), min(top, y)
                lines[place] = (
                    new_left,
                    new_top,
                    max(left + wide, x + width) - new_left,
                    max(top + high, y + height) - new_top,
                )
                break
        else:
            lines.append((x, y, width, height))
    return lines


def _on_device(page: Any, width: int, height: int, x: float, y: float) -> tuple[int, int]:
    """A point of the page in pixels, however the page is turned."""
    at_x, at_y = ctypes.c_int(), ctypes.c_int()
    pdfium_c.FPDF_PageToDevice(page, 0, 0, width, height, 0, x, y, at_x, at_y)
    return at_x.value, at_y.value
