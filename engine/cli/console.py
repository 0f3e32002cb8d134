"""Where the command line writes: JSON Lines or text, on any console, for any file name, safe against what files contain."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import sys
import unicodedata
from collections.abc import Mapping
from typing import Any, TextIO

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_STYLES = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "blue": "34", "mark": "1;33"}


class Console:
    """Standard output and error of one command.

    json: one JSON object a line on standard output, UTF-8 whatever the console's encoding. Progress and messages for
    people go to standard error, so that standard output can be piped.
    """

    def __init__(self, *, json: bool = False, out: TextIO | None = None, err: TextIO | None = None) -> None:
        self.json = json
        self.out = out if out is not None else sys.stdout
        self.err = err if err is not None else sys.stderr
        _make_lenient(self.out)
        _make_lenient(self.err)
        self._out_colour = _wants_colour(self.out)
        self._err_colour = _wants_colour(self.err)

    @property
    def live(self) -> bool:
        """Whether a bar that redraws itself makes sense: a terminal for people."""
        return not self.json and _is_terminal(self.err) and os.environ.get("TERM") != "dumb"

    def width(self) -> int:
        """Columns of the terminal."""
        return max(20, shutil.get_terminal_size((80, 24)).columns)

    def line(self, text: str = "") -> None:
        """A line of the answer."""
        print(text, file=self.out, flush=True)

    def record(self, values: Mapping[str, Any]) -> None:
        """A JSON line. Half of a surrogate pair (a file name that is no text) is escaped, so that any name comes back."""
        text = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
        try:
            data = text.encode("utf-8")
        except UnicodeEncodeError:
            data = json.dumps(values, separators=(",", ":")).encode("ascii")
        buffer = getattr(self.out, "buffer", None)
        if buffer is None:
            self.line(data.decode("utf-8"))
            return
        self.out.flush()
        buffer.write(data + b"\n")
        buffer.flush()

    def note(self, text: str) -> None:
        """A message for people, beside the answer."""
        print(text, file=self.err, flush=True)

    def style(self, text: str, style: str, *, err: bool = False) -> str:
        """Coloured where colours are wanted: on a terminal, unless NO_COLOR is set."""
        if not (self._err_colour if err else self._out_colour):
            return text
        return f"\x1b[{_STYLES[style]}m{text}\x1b[0m"


def harmless(text: str) -> str:
    """One line, without the characters that let a file's name or text command the terminal, turn or break the line."""
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text)


def columns(text: str) -> int:
    """Terminal columns that ``text`` takes: East Asian wide characters take two, combining marks none."""
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(unicodedata.combining(char) != 0 for char in text)


def fit(text: str, width: int) -> str:
    """``text`` cut in its middle to at most ``width`` columns: of a path both ends tell something."""
    if columns(text) <= width:
        return text
    if width < 5:
        return ""
    head, tail = list(text), ""
    kept = ""
    half = (width - 1) // 2
    for char in head:
        if columns(kept + char) > half:
            break
        kept += char
    for char in reversed(head):
        if columns(char + tail) > width - 1 - half:
            break
        tail = char + tail
    return f"{kept}…{tail}"


def _make_lenient(stream: TextIO) -> None:
    """Never fail for a character that the console lacks; on UTF-8, odd bytes of file names go out as they are."""
    encoding = (getattr(stream, "encoding", None) or "").lower().replace("-", "")
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        with contextlib.suppress(OSError, ValueError):
            reconfigure(errors="surrogateescape" if encoding == "utf8" else "backslashreplace")


def _is_terminal(stream: TextIO) -> bool:
    try:
        return stream.isatty()
    except (AttributeError, ValueError):
        return False


def _wants_colour(stream: TextIO) -> bool:
    return _is_terminal(stream) and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
