"""SubRip and WebVTT: what is said, in stretches of about a minute, labelled with their time."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from engine.extraction.content import Block, Content, Context, RawPage, Source
from engine.extraction.text.files import read_text

_TIMING = re.compile(r"^\s*(?:(\d+):)?(\d{1,2}):(\d{2})[.,]\d{1,3}\s*-->")
_STRETCH_SECONDS = 60
_VOICE = re.compile(r"<v(?:\.[^\s>]{0,50})?\s{1,5}([^>\n]{1,200})>")
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,200}>|<\d[\d:.]{0,20}>|\{\\[^}]{0,200}\}")
_NOT_SPOKEN = ("NOTE", "STYLE", "REGION")


def read(source: Source, context: Context) -> Content:
    """One page for each minute or so, its label the time of its first cue."""
    pages: list[RawPage] = []
    spoken: list[str] = []
    begun = 0
    for seconds, text in _cues(read_text(source, context)):
        if spoken and not begun <= seconds < begun + _STRETCH_SECONDS:
            pages.append(_page(spoken, begun))
            spoken = []
        if not spoken:
            begun = seconds
        spoken.append(text)
    if spoken:
        pages.append(_page(spoken, begun))
    return Content(tuple(pages))


def _page(spoken: list[str], begun: int) -> RawPage:
    return RawPage((Block("\n".join(spoken)),), f"{begun // 3600:02}:{begun // 60 % 60:02}:{begun % 60:02}")


def _cues(text: str) -> Iterator[tuple[int, str]]:
    """Start in seconds and text of each cue. A cue is what follows a timing line up to an empty line or the next one."""
    lines = text.splitlines()
    start: int | None = None
    cue: list[str] = []
    for index, line in enumerate(lines):
        timing = _TIMING.match(line)
        if timing:
            if start is not None and cue:
                yield start, "\n".join(cue)
            hours, minutes, seconds = (int(part or 0) for part in timing.groups())
            start, cue = hours * 3600 + minutes * 60 + seconds, []
        elif start is not None:
            if not line.strip():
                if cue:
                    yield start, "\n".join(cue)
                cue = []
                if index + 1 < len(lines) and lines[index + 1].startswith(_NOT_SPOKEN):
                    start = None
                continue
            following = lines[index + 1] if index + 1 < len(lines) else ""
            if not cue and _TIMING.match(following) and (line.strip().isdigit() or not lines[index - 1].strip()):
                continue  # the number or name of the next cue
            spoken = html.unescape(_TAG.sub("", _VOICE.sub(r"\1: ", line))).strip()
            if spoken:
                cue.append(spoken)
    if start is not None and cue:
        yield start, "\n".join(cue)
