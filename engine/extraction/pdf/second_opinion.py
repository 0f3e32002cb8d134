"""pypdf's reading of single pages, asked for only where pdfium's looks wrong: it is ten times slower, so on a short lead."""

from __future__ import annotations

import logging
import time
from pathlib import Path
from typing import Any

from pypdf import PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError

from engine.extraction.pdf.lines import Line

_MAX_CONTENT = 4 << 20  # bytes of one page's instructions: pypdf needs hundreds of times as much memory
_FAILURES = (
    PyPdfError,
    ValueError,
    KeyError,
    TypeError,
    IndexError,
    AttributeError,
    RecursionError,
    OSError,
    AssertionError,
    NotImplementedError,
    OverflowError,
    ArithmeticError,
)

logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it logs every oddity of every hostile file


class _OutOfTimeError(Exception):
    pass


class SecondOpinion:
    """Opens the file with pypdf at the first question. seconds: for all questions together."""

    def __init__(self, path: Path, seconds: float) -> None:
        self._path = path
        self._seconds = seconds
        self._reader: PdfReader | None = None
        self._failed = False
        self.needs_password = False

    @property
    def spent(self) -> bool:
        """No more answers: out of time, or pypdf cannot open the file."""
        return self._failed or self._seconds <= 0

    def page_count(self) -> int | None:
        """How many pages pypdf sees; None when it cannot open the file."""
        reader = self._opened()
        if reader is None:
            return None
        try:
            return len(reader.pages)
        except _FAILURES:
            return None

    def lines(self, number: int) -> list[Line]:
        """The page's lines, without their places; [] when there is no answer."""
        started = time.monotonic()
        try:
            return self._lines(number, started + self._seconds)
        except (_OutOfTimeError, *_FAILURES):
            return []
        finally:
            self._seconds -= time.monotonic() - started

    def _lines(self, number: int, deadline: float) -> list[Line]:
        reader = self._opened()
        if reader is None:
            return []
        page = reader.pages[number]
        contents = page.get_contents()
        if contents is None or len(contents.get_data()) > _MAX_CONTENT:
            return []

        def check(*_: Any) -> None:
            if time.monotonic() > deadline:
                raise _OutOfTimeError

        text = page.extract_text(visitor_operand_before=check)
        return [Line(" ".join(part.split())) for part in text.split("\n") if part.strip()]

    def _opened(self) -> PdfReader | None:
        if self._reader is None and not self.spent:
            try:
                self._reader = PdfReader(self._path, strict=False)
                if self._reader.is_encrypted and not self._reader.decrypt(""):
                    self.needs_password = True
                    raise FileNotDecryptedError
            except (DependencyError, *_FAILURES):
                self._reader = None
                self._failed = True
        return self._reader
