"""The text around a passage as rich text: passages before and after it, its best sentence and matched words marked.

Everything is escaped, so markup in a document stays text; each line is a paragraph of its own, which takes its direction
from its first strong letter.
"""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.search_labels import page_name
from app.snippets import Range, printable

translate = QCoreApplication.translate  # lupdate finds the texts by this call

if TYPE_CHECKING:
    from engine.store.catalog import Catalog
    from engine.store.records import StoredPassage

AROUND = 6  # passages on each side at first
MORE = 20  # further ones at a time
_LONGEST = 20_000  # characters shown of one passage
EARLIER, LATER, HIT = "earlier", "later", "hit"  # the names of anchors


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Passages of one document in order, the hit among them. more_before, more_after: whether there are others."""

    passages: tuple[StoredPassage, ...]
    more_before: bool = False
    more_after: bool = False


@dataclass(frozen=True, slots=True)
class Marks:
    """What is marked in the hit's passage: its best sentence, if known, and the matched words."""

    passage_id: int
    sentence: Range | None = None
    words: tuple[Range, ...] = ()


@dataclass(frozen=True, slots=True)
class Colors:
    """As #rrggbb. passage: behind the hit; sentence: behind its best sentence; quiet: of what stands between passages."""

    text: str
    quiet: str
    passage: str
    sentence: str
    link: str


def surroundings(catalog: Catalog, passage_id: int, before: int = AROUND, after: int = AROUND) -> Surroundings:
    """The passages around one. Passages of a document have consecutive ids, in reading order."""
    stored = catalog.passages(range(passage_id - before - 1, passage_id + after + 2))
    hit = stored.get(passage_id)
    if hit is None:
        return Surroundings(())
    mine = sorted((one for one in stored.values() if one.document.id == hit.document.id), key=lambda one: one.id)
    more_before, more_after = mine[0].id < passage_id - before, mine[-1].id > passage_id + after
    return Surroundings(tuple(mine[more_before : len(mine) - more_after]), more_before, more_after)


def opening(catalog: Catalog, document_id: int, count: int) -> Surroundings:
    """The first passages of a document; of one without text, none."""
    first = catalog.first_passage(document_id)
    if first is None:
        return Surroundings(())
    stored = catalog.passages(range(first, first + count + 1))
    mine = [one for one in stored.values() if one.document.id == document_id]
    return Surroundings(tuple(mine[:count]), more_after=len(mine) > count)


def to_html(around: Surroundings, marks: Marks, colors: Colors) -> str:
    """-> rich text for a text browser, with links to see more of the document."""
    parts = [f'<div style="color:{colors.text}">']
    if around.more_before:
        parts.append(_link(EARLIER, translate("preview", "Show earlier text"), colors))
    page: int | None = None
    heading = ""
    for stored in around.passages:
        passage = stored.passage
        if passage.page != page and passage.page_label:
            parts.append(_quiet(printable(page_name(passage.page_label)), colors))
        page = passage.page
        if passage.heading != heading and passage.heading and not passage.text.startswith(passage.heading.split(" > ")[-1]):
            parts.append(_quiet(printable(passage.heading), colors))
        heading = passage.heading
        if stored.id == marks.passage_id:
            parts.append(_hit(passage.text[:_LONGEST], marks, colors))
        else:
            parts.append(_lines(passage.text[:_LONGEST], None, ()))
    if around.more_after:
        parts.append(_link(LATER, translate("preview", "Show later text"), colors))
    return "".join((*parts, "</div>"))


def _hit(text: str, marks: Marks, colors: Colors) -> str:
    """The passage on its own ground, its sentence on a stronger one."""
    return (
        f'<a name="{HIT}"></a><table width="100%" cellspacing="0" cellpadding="6" bgcolor="{colors.passage}">'
        f"<tr><td>{_lines(text, marks.sentence, marks.words, colors.sentence)}</td></tr></table>"
    )


def _lines(text: str, sentence: Range | None, words: Sequence[Range], mark_color: str = "") -> str:
    parts = []
    start = 0
    gap = 0
    for line in text.replace("\r\n", " \n").replace("\r", "\n").split("\n"):
        end = start + len(line)
        if line.strip():
            inner = _marked(text, start, end, sentence, words, mark_color)
            parts.append(f'<p style="margin:{gap}px 0 2px 0;white-space:pre-wrap">{inner}</p>')
            gap = 0
        else:
            gap = 8
        start = end + 1
    return "".join(parts)


def _marked(text: str, start: int, end: int, sentence: Range | None, words: Sequence[Range], mark_color: str) -> str:
    edges = {start, end, *(sentence or ()), *(edge for word in words for edge in word)}
    cuts = sorted(edge for edge in edges if start <= edge <= end)
    parts = []
    for first, last in pairwise(cuts):
        piece = html.escape(_visible(text[first:last]))
        if any(a <= first and last <= b for a, b in words):
            piece = f"<b>{piece}</b>"
        if sentence and sentence[0] <= first and last <= sentence[1]:
            piece = f'<span style="background-color:{mark_color}">{piece}</span>'
        parts.append(piece)
    return "".join(parts)


def _visible(text: str) -> str:
    """Without what a text view cannot show; tabs and joiners stay."""
    return "".join(
        c
        if c.isprintable() or c in "\t\u200c\u200d\u200e\u200f\u00a0\u3000\u00ad" or c.isspace()
        else "\N{REPLACEMENT CHARACTER}"
        for c in text.encode("utf-8", "replace").decode("utf-8")
    )


def _quiet(text: str, colors: Colors) -> str:
    return f'<p style="margin:14px 0 4px 0;color:{colors.quiet};font-size:small">{html.escape(text)}</p>'


def _link(name: str, text: str, colors: Colors) -> str:
    return f'<p style="margin:8px 0"><a href="{name}" style="color:{colors.link}">{html.escape(text)}</a></p>'
