"""From a reader's raw blocks to the page text that passages, offsets and highlights refer to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.extraction.content import Heading, RawPage, TextPage
from engine.extraction.normalise import normalise

_SEPARATOR = "\n\n"


def text_page(raw: RawPage) -> TextPage:
    """Normalise the blocks and join them with blank lines, noting where the headings came to lie."""
    parts: list[str] = []
    headings: list[Heading] = []
    position = 0
    for block in raw.blocks:
        # Indentation at the start of a block is kept (source code), empty lines around it are not.
        text = normalise(block.text).rstrip().lstrip("\r\n")
        if not text.strip():
            continue
        if parts:
            position += len(_SEPARATOR)
        if block.level:
            headings.append(Heading(position, position + len(text), min(block.level, 6)))
        parts.append(text)
        position += len(text)
    return TextPage(_SEPARATOR.join(parts), raw.label, tuple(headings))


def text_pages(raw: Iterable[RawPage]) -> Iterator[TextPage]:
    """All pages, empty ones too: a page's index is its number."""
    for page in raw:
        yield text_page(page)
