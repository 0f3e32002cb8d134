"""Which line ends are breaks that someone meant, and which only wrap a paragraph."""

from __future__ import annotations

from itertools import pairwise

import regex

_PARAGRAPH = regex.compile(r"\n[^\S\n]*\n\s*|[\f\x1d\u2029]\s*")
_NEWLINE = regex.compile(r"\r\n|[\n\r\v\x1c\x1e\x85\u2028]")
_ITEM = regex.compile(r"\s*(?:[-*+•‣◦▪●·–—]\s|\(?\p{Nd}{1,3}[.)、．]|[#>|]|\p{Lu}[.)]\s)")
_FIRST_WORD = regex.compile(r"\s*(\S+)")
_NARROWEST = 32  # characters; shorter lines are not wrapped, they are meant


def paragraph_spans(text: str) -> list[tuple[int, int]]:
    """[start, end) of each stretch between blank lines, white space around it included in none."""
    spans = []
    start = 0
    for gap in _PARAGRAPH.finditer(text):
        spans.append((start, gap.start()))
        start = gap.end()
    spans.append((start, len(text)))
    return [span for span in spans if not text[slice(*span)].isspace() and span[0] < span[1]]


def line_breaks(text: str) -> list[int]:
    """Offsets, ascending, at which a line or paragraph starts because someone meant it to."""
    breaks: list[int] = []
    for start, end in paragraph_spans(text):
        if start:
            breaks.append(start)
        breaks.extend(_meant(text, start, end))
    return breaks


def _meant(text: str, start: int, end: int) -> list[int]:
    """Line starts inside a paragraph, but for those that only continue a wrapped line."""
    lines = []
    at = start
    for newline in _NEWLINE.finditer(text, start, end):
        lines.append((at, newline.start()))
        at = newline.end()
    if not lines:
        return []
    lines.append((at, end))
    width = max(stop - begin for begin, stop in lines)
    return [here[0] for before, here in pairwise(lines) if width < _NARROWEST or not _wraps(text, before, here, width)]


def _wraps(text: str, before: tuple[int, int], here: tuple[int, int], width: int) -> bool:
    """Whether the line went on because its next word did not fit: wrapped lines are filled as far as the width allows."""
    if "\t" in text[slice(*before)] or _ITEM.match(text, *here):
        return False
    word = _FIRST_WORD.match(text, *here)
    if word is None:
        return False
    length = before[1] - before[0]
    # Scripts without spaces fill the line to within a character or two; "first word" is then a whole line.
    return length + 1 + min(len(word[1]), width // 3) >= width
