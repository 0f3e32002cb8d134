"""What of a passage a result shows: a stretch around the best sentence or the matched words, as safe HTML or plain text."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from itertools import pairwise
from pathlib import PurePath

from engine.documents import SearchHit

SNIPPET_LENGTH = 420  # characters: about four lines of a result

# Joiners, which Persian, Indic scripts and emoji need, and spaces that Python does not call printable.
_KEPT = "\u200c\u200d\u00ad\u00a0\u3000\u2009\u202f"

_FROM_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")

_OPENING = re.compile("<|&(?=lt;)")

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Snippet:
    """text: what is shown. sentence, words: ranges in ``text`` (sentence None when unknown)."""

    text: str
    sentence: Range | None
    words: tuple[Range, ...]


def document_title(hit: SearchHit) -> str:
    """-> the document's title, or its file name (of the member, inside containers), ``visible``."""
    name = PurePath(hit.document.path.rpartition("!/")[2]).name or hit.document.path
    return visible(hit.document.title.strip() or name)


def document_name(hit: SearchHit) -> str:
    """-> the same, ``printable``."""
    return printable(document_title(hit))


def visible(text: str) -> str:
    """-> text with undecodable bytes, control characters and marks that reorder made visible, on one line."""
    shown = text.encode("utf-8", "replace").decode("utf-8")
    return "".join(c if c.isprintable() or c in _KEPT else "\N{REPLACEMENT CHARACTER}" for c in shown)


def printable(text: str) -> str:
    """-> ``visible`` text for labels and tool tips, which Qt would take for HTML where a name begins like a tag.

    A word joiner, which is not seen, stands behind what opens one.
    """
    return _OPENING.sub("\\g<0>\N{WORD JOINER}", visible(text))


def isolated(text: str) -> str:
    """-> ``text`` so that its direction does not reorder what stands beside it."""
    return f"\u2068{text}\u2069"


def left_to_right(text: str) -> str:
    """-> a path, date or number, whose parts follow each other from left to right in any window; "" stays so."""
    return f"\u2066{text}\u2069" if text else ""


def path_line(path: str) -> str:
    """-> a path for a line of any window: its parts follow each other from left to right, whatever script each is in."""
    parts = re.split(r"([/\\])", printable(path))
    return left_to_right("".join(isolated(part) if _FROM_RIGHT.search(part) else part for part in parts))


def snippet(hit: SearchHit, mark: Range | None, length: int = SNIPPET_LENGTH) -> Snippet:
    """Cut the passage to ``length`` characters around its best sentence, else around the first matched word."""
    text = hit.passage.text
    focus = mark or (hit.highlights[0] if hit.highlights else (0, 0))
    start = 0
    if len(text) > length and focus[1] > length * 3 // 4:
        start = _word_start(text, max(0, min(focus[0], len(text) - length)))
    end = min(len(text), start + length)
    cut = text[start:end].encode("utf-8", "replace").decode("utf-8")
    before, after = ("… " if start else ""), (" …" if end < len(text) else "")
    shift = len(before) - start
    sentence = _clip(mark, start, end, shift) if mark else None
    words = tuple(r for h in hit.highlights if (r := _clip(h, start, end, shift)) is not None)
    return Snippet(before + _one_paragraph(cut) + after, sentence, words)


def to_html(shown: Snippet, mark_color: str) -> str:
    """-> rich text with the sentence on ``mark_color`` and the matched words bold; everything escaped."""
    cuts = sorted({0, len(shown.text), *(p for r in shown.words for p in r), *(shown.sentence or ())})
    parts = []
    for start, end in pairwise(cuts):
        piece = html.escape(shown.text[start:end])
        if any(a <= start and end <= b for a, b in shown.words):
            piece = f"<b>{piece}</b>"
        if shown.sentence and shown.sentence[0] <= start and end <= shown.sentence[1]:
            piece = f'<span style="background-color:{mark_color}">{piece}</span>'
        parts.append(piece)
    return "".join(parts)


def shortened(text: str, length: int) -> str:
    """-> the text, or its beginning where it is longer: whole words where words have spaces, and "…"."""
    if len(text) <= length:
        return text
    cut = text[: length + 1].rfind(" ")
    return text[: cut if cut > length // 2 else length].rstrip() + "…"


def plain_line(hit: SearchHit, path: bool = False) -> str:
    """-> one line of text for a hit: name, page, language, beginning of the passage."""
    where = f" · {printable(hit.passage.page_label)}" if hit.passage.page_label else ""
    name = printable(hit.document.path) if path else document_name(hit)
    return f"{name}{where} · {hit.passage.language} · {printable(_one_paragraph(hit.passage.text[:160]))}"


def _one_paragraph(text: str) -> str:
    # One space for one character, so that ranges stay right.
    return "".join(" " if c in "\r\n\t\v\f\u2028\u2029" else c for c in text)


def _clip(r: Range, start: int, end: int, shift: int) -> Range | None:
    a, b = max(r[0], start), min(r[1], end)
    return (a + shift, b + shift) if a < b else None


def _word_start(text: str, position: int) -> int:
    """-> the next place after a space, within a few characters, so that no word is cut where words have spaces."""
    for at in range(position, min(position + 20, len(text))):
        if at and text[at - 1].isspace():
            return at
    return position
