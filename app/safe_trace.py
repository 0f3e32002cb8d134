"""Tracebacks that can be shown to anybody: where in the program, never with what data.

The text of an exception may hold a query, a path or a piece of a document (a decoding error carries the very bytes), so
only kinds, numbers of the system's errors, and places in the code are told.
"""

from __future__ import annotations

import logging
import sysconfig
import traceback
from pathlib import Path
from types import TracebackType

_ROOTS = (str(Path(__file__).resolve().parent.parent), sysconfig.get_path("purelib"), sysconfig.get_path("stdlib"))
_DEPTH = 8  # of chained exceptions


def safe_traceback(error: BaseException, trace: TracebackType | None = None) -> str:
    """The frames of an exception and of those that caused it, without their messages."""
    parts: list[str] = []
    current: BaseException | None = error
    while current is not None and len(parts) < _DEPTH:
        frames = traceback.extract_tb(trace if current is error and trace is not None else current.__traceback__)
        lines = [f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]
        parts.append("\n".join([_kind(current), *lines]))
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return "\ncaused by ".join(parts)


def _kind(error: BaseException) -> str:
    number = getattr(error, "errno", None) or getattr(error, "sqlite_errorname", None)
    name = f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")
    return f"{name} [{number}]" if number else name


def _short(filename: str) -> str:
    """A file of the program without the folders above it, which may name a person."""
    for root in _ROOTS:
        if filename.startswith(root):
            return filename[len(root) :].lstrip("/\\")
    return Path(filename).name


class SafeFormatter(logging.Formatter):
    """A log line whose exceptions are told by ``safe_traceback``."""

    def formatException(self, ei: object) -> str:
        """The frames only."""
        error = ei[1] if isinstance(ei, tuple) else None
        return safe_traceback(error) if isinstance(error, BaseException) else ""
