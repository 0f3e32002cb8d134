"""The pdfium functions that are called once per character, in batches that cost as little as ctypes allows.

``map`` drives the calls without a line of Python between them, and the functions are bound without giving up the
interpreter's lock around each, which takes longer than the functions themselves.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from itertools import repeat
from typing import Any

import numpy as np
import pypdfium2.raw as pdfium_c
from numpy.typing import NDArray

_POINTER = ctypes.c_void_p
_INT = ctypes.c_int


def _bound(function: Any, result: Any, *arguments: Any) -> Any:
    """The C function behind ``function``, with plain addresses for pointers."""
    return ctypes.PYFUNCTYPE(result, *arguments)(ctypes.cast(function, _POINTER).value or 0)


get_loose_box = _bound(pdfium_c.FPDFText_GetLooseCharBox, _INT, _POINTER, _INT, _POINTER)
get_origin = _bound(pdfium_c.FPDFText_GetCharOrigin, _INT, _POINTER, _INT, _POINTER, _POINTER)
get_character_index = _bound(pdfium_c.FPDFText_GetCharIndexFromTextIndex, _INT, _POINTER, _INT)
_get_unicode = _bound(pdfium_c.FPDFText_GetUnicode, ctypes.c_uint, _POINTER, _INT)
_get_text_object = _bound(pdfium_c.FPDFText_GetTextObject, ctypes.c_size_t, _POINTER, _INT)
_get_ink_box = _bound(pdfium_c.FPDFText_GetCharBox, _INT, _POINTER, _INT, _POINTER, _POINTER, _POINTER, _POINTER)
_get_font_size = _bound(pdfium_c.FPDFText_GetFontSize, ctypes.c_double, _POINTER, _INT)
_is_generated = _bound(pdfium_c.FPDFText_IsGenerated, _INT, _POINTER, _INT)
_has_map_error = _bound(pdfium_c.FPDFText_HasUnicodeMapError, _INT, _POINTER, _INT)
_get_page_object = _bound(pdfium_c.FPDFPage_GetObject, ctypes.c_size_t, _POINTER, _INT)


def address(handle: Any) -> int:
    """The address that a pdfium handle holds."""
    return ctypes.cast(handle, _POINTER).value or 0


def unicodes(text_page: int, count: int) -> NDArray[np.uint32]:
    """The code of each of a page's characters."""
    return np.fromiter(map(_get_unicode, repeat(text_page), range(count)), np.uint32, count)


def text_objects(text_page: int, count: int) -> NDArray[np.uint64]:
    """The address of each character's text object; 0 for characters that pdfium made up."""
    return np.fromiter(map(_get_text_object, repeat(text_page), range(count)), np.uint64, count)


def loose_boxes(text_page: int, indices: Sequence[int]) -> NDArray[np.float32]:
    """Left, top, right and bottom of the room that each character takes, as the font tells it."""
    boxes = np.zeros((len(indices), 4), np.float32)
    start, step = boxes.ctypes.data, 4 * boxes.itemsize
    _run(map(get_loose_box, repeat(text_page), indices, range(start, start + step * len(indices), step)))
    return boxes


def origins(text_page: int, indices: Sequence[int]) -> NDArray[np.float64]:
    """Where on its baseline each character stands: x, y."""
    points = np.zeros((len(indices), 2), np.float64)
    start, step = points.ctypes.data, 2 * points.itemsize
    end = start + step * len(indices)
    _run(map(get_origin, repeat(text_page), indices, range(start, end, step), range(start + 8, end + 8, step)))
    return points


def ink_middles(text_page: int, indices: Sequence[int]) -> NDArray[np.float64]:
    """The middle, from left to right, of what is drawn for each character."""
    boxes = np.zeros((len(indices), 4), np.float64)
    start, step = boxes.ctypes.data, 4 * boxes.itemsize
    places = [range(start + 8 * i, start + 8 * i + step * len(indices), step) for i in range(4)]
    _run(map(_get_ink_box, repeat(text_page), indices, *places))
    middles: NDArray[np.float64] = (boxes[:, 0] + boxes[:, 1]) / 2
    return middles


def font_sizes(text_page: int, indices: Sequence[int]) -> NDArray[np.float64]:
    """The font size of each character, without what the text matrix adds."""
    return np.fromiter(map(_get_font_size, repeat(text_page), indices), np.float64, len(indices))


def generated(text_page: int, indices: Sequence[int]) -> NDArray[np.bool_]:
    """Which characters pdfium made up."""
    return np.fromiter(map(_is_generated, repeat(text_page), indices), np.bool_, len(indices))


def map_errors(text_page: int, indices: Sequence[int]) -> int:
    """How many of the characters have a meaning that the file does not tell."""
    return sum(error == 1 for error in map(_has_map_error, repeat(text_page), indices))


def page_objects(page: int, count: int) -> list[int]:
    """The addresses of a page's objects."""
    return list(map(_get_page_object, repeat(page), range(count)))


def _run(calls: Any) -> None:
    """Makes the calls of a ``map``; what they return, success or not, does not matter: the place stays zero."""
    for _ in calls:
        pass
