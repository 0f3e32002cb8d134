"""From lines to blocks: paragraphs put together, hyphens at line ends taken out, headings told by their size."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from engine.extraction.content import Block
from engine.extraction.pdf.lines import Line
from engine.extraction.pdf.scripts import HAN_KANA, has_rtl, is_unspaced

_PDFIUM_HYPHEN = re.compile("\\s*\ufffe\\s*")
_SPACED_OUT = re.compile(f"(?<![{HAN_KANA}])[{HAN_KANA}](?: [{HAN_KANA}](?![{HAN_KANA}])){{2,}}")
_ENDS_WITH_HYPHEN = re.compile(r"[^\W\d_]{2}[-\u2010\u00ad]")
_STARTS_LOWER = re.compile(r"[^\W\d_]")
_ITEM = re.compile(r"\s*(?:[•●▪■‣◦*–—-]\s|\(?\d{1,3}[.)]\s|\(?[a-zA-Z][.)]\s)")
_SENTENCE_END = tuple(".!?:;。！？：؟۔।")


def blocks(lines: Sequence[Line], body_size: float) -> tuple[Block, ...]:
    """The page's paragraphs and headings, in the order of its lines. body_size: the document's usual line height."""
    lines = _joined_pieces(lines)
    result: list[Block] = []
    paragraph: list[Line] = []
    leading = _usual_leading(lines)
    right_edge = _right_edges(lines)
    for line in lines:
        if paragraph and _new_paragraph(paragraph[-1], line, leading, right_edge):
            result.append(_block(paragraph, body_size))
            paragraph = []
        paragraph.append(line)
    if paragraph:
        result.append(_block(paragraph, body_size))
    return tuple(block for block in result if block.text)


def usual_size(pages: Iterable[Sequence[Line]]) -> float:
    """The line height that most of the text has."""
    sizes: Counter[float] = Counter()
    for lines in pages:
        for line in lines:
            if line.size > 0:
                sizes[round(line.size * 2) / 2] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def join(first: str, second: str) -> str:
    """Two lines of one paragraph as one text."""
    if not first or not second:
        return first + second
    if _ENDS_WITH_HYPHEN.fullmatch(first[-3:]) and _STARTS_LOWER.match(second) and second[0].islower():
        return first[:-1] + second
    if first[-1] in "-\u2010" and len(first) > 1 and first[-2].isalnum() and second[0].isalnum():
        return first + second
    if is_unspaced(first[-1]) and is_unspaced(second[0]):
        return first + second
    return f"{first} {second}"


def _joined_pieces(lines: Sequence[Line]) -> list[Line]:
    """Superscripts and pieces of one line, which pdfium gives lines of their own, back in place."""
    result: list[Line] = []
    for line in lines:
        before = result[-1] if result else None
        if before is not None and before.size and line.size and _continues(before, line):
            size = max(before.size, line.size)
            gap = line.left - before.right
            text = before.text + ("" if gap < 0.12 * size else " ") + line.text
            baseline = before.baseline if before.size >= line.size else line.baseline
            result[-1] = Line(text, before.left, max(line.right, before.right), baseline, size)
        else:
            result.append(line)
    return result


def _continues(before: Line, line: Line) -> bool:
    size = max(before.size, line.size)
    return (
        abs(before.baseline - line.baseline) < 0.4 * size
        and -0.2 * size < line.left - before.right < 0.7 * size
        and not has_rtl(before.text)
        and not has_rtl(line.text)
    )


def _usual_leading(lines: Sequence[Line]) -> float:
    gaps: Counter[float] = Counter()
    for before, line in pairwise(lines):
        gap = before.baseline - line.baseline
        if line.size and 0.5 * line.size < gap < 2.5 * line.size:
            gaps[round(gap * 2) / 2] += 1
    return gaps.most_common(1)[0][0] if gaps else 0.0


def _right_edges(lines: Sequence[Line]) -> float:
    """The widest line: lines much shorter than it end a paragraph when a sentence ends there."""
    return max((line.right - line.left for line in lines), default=0.0)


def _new_paragraph(before: Line, line: Line, leading: float, width: float) -> bool:
    if not before.size or not line.size:
        return False
    size = max(before.size, line.size)
    if min(before.size, line.size) < 0.85 * size:
        return True
    gap = before.baseline - line.baseline
    if gap < 0.3 * size:  # a new column, or something drawn out of order: the sentence may well go on
        ended = before.text.endswith(_SENTENCE_END)
        return gap > -3 * size or ended or not line.text[:1].islower()
    if gap > max(1.25 * leading, 1.15 * size) or _ITEM.match(line.text):
        return True
    short = before.right - before.left < 0.75 * width
    if short and before.text.endswith(_SENTENCE_END):
        return True
    indent = (before.right - line.right) if has_rtl(line.text) else (line.left - before.left)
    return 0.8 * size < indent < 4 * size and before.text.endswith(_SENTENCE_END)


def _block(paragraph: Sequence[Line], body_size: float) -> Block:
    text = ""
    for line in paragraph:
        text = join(text, line.text)
    text = _PDFIUM_HYPHEN.sub(_soft_or_hard, text)
    text = _SPACED_OUT.sub(lambda match: match[0].replace(" ", ""), text).strip()
    return Block(text, _level(paragraph, text, body_size))


def _soft_or_hard(match: re.Match[str]) -> str:
    """pdfium's hyphen at a line end: gone between small letters, kept in names, numbers and beside nothing."""
    before, after = match.string[: match.start()][-1:], match.string[match.end() :][:1]
    if before.isalpha() and after.isalpha() and (after.islower() or not after.isupper()):
        return ""
    return "-"


def _level(paragraph: Sequence[Line], text: str, body_size: float) -> int:
    size = max(line.size for line in paragraph)
    if not body_size or size < 1.15 * body_size or len(paragraph) > 3 or len(text) > 200 or not any(map(str.isalpha, text)):
        return 0
    ratio = size / body_size
    return 1 if ratio >= 1.6 else 2 if ratio >= 1.3 else 3
