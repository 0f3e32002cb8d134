"""The few pdfium functions that are called once per character, bound so that a call costs as little as ctypes allows."""

from __future__ import annotations

import ctypes
from typing import Any

import pypdfium2.raw as pdfium_c

_POINTER = ctypes.c_void_p
_INT = ctypes.c_int


def _bound(function: Any, result: Any, *arguments: Any) -> Any:
    """The C function behind ``function``, with plain addresses for pointers."""
    return ctypes.CFUNCTYPE(result, *arguments)(ctypes.cast(function, _POINTER).value or 0)


get_unicode = _bound(pdfium_c.FPDFText_GetUnicode, ctypes.c_uint, _POINTER, _INT)
get_text_object = _bound(pdfium_c.FPDFText_GetTextObject, _POINTER, _POINTER, _INT)
get_loose_box = _bound(pdfium_c.FPDFText_GetLooseCharBox, _INT, _POINTER, _INT, _POINTER)
get_origin = _bound(pdfium_c.FPDFText_GetCharOrigin, _INT, _POINTER, _INT, _POINTER, _POINTER)
is_generated = _bound(pdfium_c.FPDFText_IsGenerated, _INT, _POINTER, _INT)
get_page_object = _bound(pdfium_c.FPDFPage_GetObject, _POINTER, _POINTER, _INT)


def address(handle: Any) -> int:
    """The address that a pdfium handle holds."""
    return ctypes.cast(handle, _POINTER).value or 0
