"""Pages to passages: whole sentences and paragraphs, measured in the model's own tokens, in every script.

Nothing is lost: every character of a page that is not white space lies in exactly one passage of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.documents import Passage
from engine.extraction.content import TextPage
from engine.text.headings import HeadingTrail
from engine.text.language import detect
from engine.text.units import Break, Tokens, Unit, page_units

# Of a passage's own text. Measured (bench_chunking: English, Chinese, Thai; nDCG@10 own language/across languages):
# 96 .750/.476, 128 .732/.483, 160 .702/.465, 200 .699/.465; 96 makes 41 % more passages than 128.
TARGET_TOKENS = 128
_HEADING_TOKENS = 48  # kept free for heading and special tokens
_HEADING_CHARACTERS = 64  # of it embedded; about 48 tokens in the densest scripts
_SAMPLE = 2000  # characters of a document that tell its language


@dataclass(frozen=True, slots=True)
class _Sizes:
    """Tokens of a passage: it is closed past ``target``, never passes ``most``, and is joined to another below ``small``."""

    target: int
    most: int
    small: int


def split(
    pages: Sequence[TextPage], tokenizer: Tokens, max_tokens: int, *, target: int = TARGET_TOKENS
) -> Iterator[Passage]:
    """Passages of a document, in order, each within one page, at most ``max_tokens`` with special tokens and heading.

    tokenizer: ``embedder.tokenizer``. max_tokens: ``embedder.manifest.max_tokens``. Deterministic.
    """
    most = max(8, max_tokens - _HEADING_TOKENS - 2)
    target = max(8, min(target, most * 4 // 5))
    sizes = _Sizes(target, most, target // 4)
    fallback = document_language(pages)
    trail = HeadingTrail()
    for number, page in enumerate(pages):
        trail.open(page)
        for start, end in _pack(page_units(page, tokenizer, target), sizes):
            text = page.text[start:end]
            heading = trail.at(start)
            yield Passage(text, number, start, end, page.label, heading, detect(text, fallback))


def embedding_text(passage: Passage, title: str = "") -> str:
    """What is embedded for a passage: the heading it stands under, or else its document's title, and its text."""
    heading = embedded_heading(passage, title)
    return f"{heading}\n{passage.text}" if heading else passage.text


def embedded_heading(passage: Passage, title: str = "") -> str:
    """What of that stands before the text; empty where there is no heading, or the text begins with it."""
    heading = (passage.heading.rsplit(" > ", 1)[-1] or title).strip()[:_HEADING_CHARACTERS]
    return "" if passage.text.startswith(heading) else heading


def document_language(pages: Sequence[TextPage]) -> str:
    """Language of a document's first text, for passages too short to tell theirs."""
    sample: list[str] = []
    room = _SAMPLE
    for page in pages:
        part = page.text[:room].strip()
        if part:
            sample.append(part)
            room -= len(part)
        if room <= 0:
            break
    return detect("\n".join(sample))


def _pack(units: Sequence[Unit], sizes: _Sizes) -> list[tuple[int, int]]:
    """[start, end) of passages: consecutive units, closed at the best place near the target."""
    groups: list[list[int]] = []  # start, end, tokens, break before
    remaining = _paragraph_tokens(units)
    for unit, ahead in zip(units, remaining, strict=True):
        if groups and not _closes(groups[-1][2], unit, ahead, sizes):
            groups[-1][1] = unit.end
            groups[-1][2] += unit.tokens
        else:
            groups.append([unit.start, unit.end, unit.tokens, int(unit.before)])
    return [(start, end) for start, end, _, _ in _join_small(groups, sizes)]


def _closes(tokens: int, unit: Unit, ahead: int, sizes: _Sizes) -> bool:
    """Whether a passage of ``tokens`` ends before ``unit``, whose paragraph still has ``ahead`` tokens."""
    if tokens + unit.tokens > sizes.target:
        return True
    if unit.before == Break.HEADING:
        return tokens >= sizes.small
    return unit.before == Break.PARAGRAPH and tokens >= sizes.target // 2 and tokens + ahead > sizes.target


def _paragraph_tokens(units: Sequence[Unit]) -> list[int]:
    """For each unit the tokens from it to the end of its paragraph."""
    ahead = [0] * len(units)
    total = 0
    for place in range(len(units) - 1, -1, -1):
        total += units[place].tokens
        ahead[place] = total
        if units[place].before >= Break.PARAGRAPH:
            total = 0
    return ahead


def _join_small(groups: list[list[int]], sizes: _Sizes) -> list[list[int]]:
    """Tails of a few tokens go to the passage before them, if that does not start a new section and stays in bounds."""
    joined: list[list[int]] = []
    for group in groups:
        start_of_section = group[3] == Break.HEADING
        if joined and not start_of_section and group[2] < sizes.small and joined[-1][2] + group[2] <= sizes.most:
            joined[-1][1] = group[1]
            joined[-1][2] += group[2]
        else:
            joined.append(group)
    return joined
