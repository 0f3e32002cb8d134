"""What other parts of the program say in a few English words, found in a table of how a person is told it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from PySide6.QtCore import QLocale

from app.display_names import data_size

# What is said, as it stands in its source, with a mark for each thing that is put in -> the text, with {1}, {2} for these.
Wording = tuple[str, Callable[[], str]]

_MARKS = re.compile(r"(\(…\)|\(number\)|\(bytes\))")  # anything; a number; a number of bytes
_BYTES = "(bytes)"


def found_wording(said: str, wordings: Sequence[Wording], *, within: bool = False) -> str | None:
    """-> how a person is told what is said; None where the table does not have it. within: also amid other words."""
    for known, text in wordings:
        if found := _match(known, said, within):
            shown = [_shown(part, mark) for part, mark in zip(found.groups(), _MARKS.findall(known), strict=True)]
            return filled(text(), shown)
    return None


def filled(text: str, parts: Sequence[str]) -> str:
    """-> the text with its {1}, {2} put in."""
    return re.sub(r"\{(\d)\}", lambda place: parts[int(place[1]) - 1], text)


def literal_parts(known: str) -> list[str]:
    """-> what of a table's entry must stand in the source of what says it."""
    return [part for part in _MARKS.split(known) if part and not _MARKS.fullmatch(part)]


def _shown(part: str, mark: str) -> str:
    """In the digits and units of the interface."""
    if not (part.isascii() and part.isdigit()) or len(part) > 18:
        return part
    return data_size(int(part)) if mark == _BYTES else QLocale().toString(int(part))


def _match(known: str, said: str, within: bool) -> re.Match[str] | None:
    return _pattern(known).search(said) if within else _pattern(known).fullmatch(said)


@cache
def _pattern(known: str) -> re.Pattern[str]:
    """The last put-in reaches to the end, where nothing follows."""
    kinds = {"(…)": "(.+?)", "(number)": r"([\d.]+)", _BYTES: r"(\d+)"}
    parts = (kinds.get(part) or re.escape(part) for part in _MARKS.split(known))
    return re.compile("".join(parts) + ("$" if known.endswith("(…)") else ""), re.DOTALL)
