"""Sentences in every script: UAX #29's sentence properties, tailored to running text, without a dictionary.

Scripts that end sentences with a mark of their own (。 । ؟ ۔ ። ։ ။ and the rest of STerm) need no space after it; a full
stop needs one, and is doubted after abbreviations, initials and ordinals and before lower case. Thai, Lao and Khmer, which
put spaces between clauses, and any overlong stretch are cut at spaces.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from engine.text.abbreviations import ABBREVIATIONS
from engine.text.lines import line_breaks

_LONG = 400  # characters; longer stretches without an end mark are cut at a space
_CLAUSE = 80  # Thai, Lao: shortest stretch that ends at a space
_SPACED_CLAUSES = regex.compile(r"[\p{Thai}\p{Lao}]")
_SPACE = regex.compile(r"\s+")

# What closes a sentence, with the closing quotes and brackets that belong to it.
_MARK = regex.compile(
    r"""
    (?P<own>[[\p{SB=STerm}།༎༏༐༑༔]--[!?]]+[\p{SB=STerm}\p{SB=ATerm}]*[\p{Pe}\p{Pf}"']*)  # needs no space after it
    | (?P<shared>[.!?․﹒．…]+[\p{SB=STerm}\p{SB=ATerm}]*[\p{Pe}\p{Pf}\p{Pi}"']*(?:[ \u00a0\u202f]»)?
        (?=\s|$|[\p{Han}\p{Hiragana}\p{Katakana}]))
    | (?P<greek>(?<=[\p{Greek}][\p{Pe}\p{Pf}]?);(?=\s|$))  # the Greek question mark
    """,
    regex.VERBOSE | regex.V1,
)
_NEXT = regex.compile(r"\s*[\p{Ps}\p{Pi}\p{Pf}\"'¿¡*_-]*(?P<first>.)", regex.DOTALL)
_WORD_BEFORE = regex.compile(r"[^\s\p{Ps}\p{Pi}\"']*+$")
_INITIAL = regex.compile(r"\p{Lu}\p{M}*(?:[.-]\p{L}\p{M}*)*|[\p{Latin}\p{Cyrillic}\p{Greek}](?:\.\p{L})+")
_GEORGIAN = regex.compile(r"[\u10D0-\u10FF]")  # lower case to Unicode, but sentences start with it
# German writes nouns with capitals, so that only the word before tells "am 3. Mai" from "Nummer 3. Dann"; a number at the
# start of a line counts an item.
_BEFORE_ORDINAL = regex.compile(
    r"(?:^|\n|\b(?:am|im|vom|zum|beim|ab|bis|der|die|das|dem|den|des|dieser|jeden|jedem|seit|und))\s*\d+$", regex.IGNORECASE
)
_LONG_WORD = 24  # characters looked back at before a full stop


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """[start, end) of each sentence, in order, without the white space around it; together they hold all other text."""
    spans: list[tuple[int, int]] = []
    start = 0
    for end in _boundaries(text):
        spans.extend(_clauses(text, *_trim(text, start, end)))
        start = end
    return spans


def _boundaries(text: str) -> Iterator[int]:
    """Ends of sentences, ascending, the text's own end last."""
    breaks = line_breaks(text)
    at = 0
    for match in _MARK.finditer(text):
        end = match.end()
        while at < len(breaks) and breaks[at] < end:
            yield breaks[at]
            at += 1
        if match.lastgroup == "own" or _ends_sentence(text, match.start(), end):
            yield end
    yield from breaks[at:]
    yield len(text)


def _ends_sentence(text: str, start: int, end: int) -> bool:
    """Whether the mark at [start, end), of the kind that many scripts share, closes a sentence."""
    following = _NEXT.match(text, end)
    if following is None:
        return True
    first = following["first"]
    if (first.islower() and not _GEORGIAN.match(first)) or first in ",;:،؛)]}":
        return False
    if text[start:end] != ".":
        return True
    word = _WORD_BEFORE.search(text, max(0, start - _LONG_WORD), start)
    before = word[0] if word else ""
    if before.isdigit() and len(before) <= 2 and _BEFORE_ORDINAL.search(text, max(0, start - 2 * _LONG_WORD), start):
        return False
    return before.lower() not in ABBREVIATIONS and not _INITIAL.fullmatch(before)


def _clauses(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The span itself, or, if it is overlong or written in Thai or Lao, its parts between spaces."""
    while end - start > _CLAUSE:
        thai = _SPACED_CLAUSES.search(text, start, min(end, start + _CLAUSE)) is not None
        if not thai and end - start <= _LONG:
            break
        gap = _SPACE.search(text, start + (_CLAUSE if thai else _LONG), end)
        if gap is None:
            break
        yield start, gap.start()
        start = gap.end()
    if start < end:
        yield start, end


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
