"""From the order in which a line is drawn, left to right, to the order in which it is read.

The Unicode algorithm goes the other way; this is its inverse for one line, enough for what PDF lines hold: right-to-left
text with numbers, dates, foreign words and phrases inside, and the odd right-to-left word inside other text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import cast

from engine.extraction.pdf.scripts import Direction, direction

_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
_IN_NUMBERS = frozenset(".,:/'’٫٬")  # bind two digits that touch them
_AT_NUMBERS = frozenset("%$€£¥₪#°+-−‰§")  # bind to one digit that touches them
_JOINERS = "\u200c\u200d"
_RUNS = re.compile("R+|L+|D+|N")
_ARABIC_LETTER_RUN = re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]")


def item_direction(text: str) -> Direction:
    """The direction of one glyph's text: of its first character that has one."""
    for character in text:
        found = direction(character)
        if found in ("R", "L", "D"):
            return found
    return "N"


def is_right_to_left(items: Sequence[str]) -> bool:
    """Whether a line's base direction is right to left: most of its words' letters are."""
    right = left = 0
    for item in items:
        for character in item:
            found = direction(character)
            right += found == "R"
            left += found == "L"
    return mostly_right(right, left)


def mostly_right(right: int, left: int) -> bool:
    """Whether text with so many letters of each direction reads right to left as a whole."""
    return right > 0 and right * 2 >= left


def reading_order(items: Sequence[str], kinds: str, base_right: bool) -> str:
    """``items``, drawn from left to right, as the text they mean. kinds: the ``item_direction`` of each."""
    if base_right and "L" not in kinds and "D" not in kinds:
        return "".join(reversed(items))
    merged: list[str] = []
    for match in _RUNS.finditer(kinds):  # what keeps together anyway is one item: the rules below cost much more
        run = items[match.start() : match.end()]
        merged.append("".join(reversed(run) if match[0][0] == "R" else run))
    return "".join(_ordered(merged, [cast(Direction, run[0]) for run in _RUNS.findall(kinds)], base_right))


def logical_order(items: Sequence[str], base_right: bool) -> list[str]:
    """``items`` (one glyph's text each, as drawn from left to right) in reading order."""
    return _ordered(items, [item_direction(item) for item in items], base_right)


def _ordered(items: Sequence[str], kinds: Sequence[Direction], base_right: bool) -> list[str]:
    ltr = _left_to_right_items(items, kinds)
    if base_right:
        return _reverse_with_runs(items, ltr)
    return _reverse_right_runs(items, kinds)


def _left_to_right_items(items: Sequence[str], kinds: Sequence[Direction]) -> list[bool]:
    """Which items stand in runs that read left to right: words, numbers, and what lies between the words of a phrase."""
    size = len(items)
    inside = [kind in ("L", "D") for kind in kinds]
    index = 0
    while index < size:
        if inside[index] or kinds[index] == "R":
            index += 1
            continue
        end = index
        while end < size and not inside[end] and kinds[end] == "N":
            end += 1
        before = kinds[index - 1] if index else "R"
        after = kinds[end] if end < size else "R"
        if before in ("L", "D") and after in ("L", "D"):
            gap = "".join(items[index:end])
            numbers = before == "D" and after == "D"
            joined = gap in _IN_NUMBERS or gap in ("-", "–") if numbers else True
            if joined or (numbers and _phrase_around(kinds, inside, index, end)):
                inside[index:end] = [True] * (end - index)
        if before == "D" and not inside[index] and items[index] in _AT_NUMBERS and not (end == index + 1 and after == "R"):
            inside[index] = True
        if (
            after == "D"
            and not inside[end - 1]
            and items[end - 1] in _AT_NUMBERS
            and not (end == index + 1 and before == "R")
        ):
            inside[end - 1] = True
        index = end
    return inside


def _phrase_around(kinds: Sequence[Direction], inside: Sequence[bool], start: int, end: int) -> bool:
    """Whether numbers on both sides of a gap belong to one foreign phrase, as in ``version 2 3 beta``."""
    left = start - 1
    while left >= 0 and inside[left] and kinds[left] != "L":
        left -= 1
    right = end
    while right < len(kinds) and inside[right] and kinds[right] != "L":
        right += 1
    return left >= 0 and kinds[left] == "L" and right < len(kinds) and kinds[right] == "L"


def _reverse_with_runs(items: Sequence[str], ltr: Sequence[bool]) -> list[str]:
    result: list[str] = []
    index = len(items) - 1
    while index >= 0:
        end = index
        while index >= 0 and ltr[index] == ltr[end]:
            index -= 1
        run = list(items[index + 1 : end + 1])
        result += run if ltr[end] else run[::-1]
    return result


def _reverse_right_runs(items: Sequence[str], kinds: Sequence[Direction]) -> list[str]:
    result = list(items)
    index = 0
    while index < len(items):
        if kinds[index] != "R":
            index += 1
            continue
        last = end = index
        while end < len(items) and kinds[end] != "L":
            if kinds[end] == "R":
                last = end
            end += 1
        part = items[index : last + 1]
        result[index : last + 1] = _reverse_with_runs(part, _left_to_right_items(part, kinds[index : last + 1]))
        index = last + 1
    return result


def flip_brackets_if_crossed(text: str) -> str:
    """Brackets of right-to-left text that close before they open are turned round.

    Some producers map a bracket's glyph to what was typed, others to what is drawn; only the pairing tells which.
    """
    kept = _pairs(text)
    flipped_text = text.translate(_MIRRORED)
    if _pairs(flipped_text) > kept:
        return _flip_outside_phrases(text)
    return text


def _flip_outside_phrases(text: str) -> str:
    """Flips all brackets but those inside a foreign phrase, which were never mirrored."""
    parts = re.split(r"([A-Za-z]\S*\([^()]*\))", text)
    return "".join(part if index % 2 else part.translate(_MIRRORED) for index, part in enumerate(parts))


def _pairs(text: str) -> int:
    return len(re.findall(r"\([^()]{0,400}\)|\[[^\[\]]{0,400}\]|«[^«»]{0,400}»|\{[^{}]{0,400}\}", text)) - len(
        re.findall(r"\)[^()]{0,400}\(|\][^\[\]]{0,400}\[|»[^«»]{0,400}«", text)
    )


def cluster_order(text: str) -> str:
    """The letters of one glyph that stands for several, in reading order.

    pdfium turns right-to-left letters round one by one, those within one glyph too. A lam-alef it took apart itself stays.
    """
    if len(text) < 2 or (not _ARABIC_LETTER_RUN.search(text) and item_direction(text) != "R"):
        return text
    if text[0] in _JOINERS or text[-1] in _JOINERS:
        bare = text.strip(_JOINERS)
        return (text[0] if text[0] in _JOINERS else text[-1]) + cluster_order(bare)
    if len(text) == 2 and text[0] == "\u0644":
        return text
    if len(text) == 2 and text[1] == "\u0644" and text[0] in "\u0622\u0623\u0625\u0627\u0671":
        return text[::-1]
    return "".join(logical_order(list(text), True))


def base_first(text: str) -> str:
    """``text`` with the marks it starts with after its first letter."""
    count = 0
    while count < len(text) and direction(text[count]) == "M":
        count += 1
    if not count or count == len(text):
        return text
    return text[count] + text[:count] + text[count + 1 :]
