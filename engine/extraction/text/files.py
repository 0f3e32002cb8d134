"""What all text readers share: the whole file's text, decoded, within the limits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.errors import TooLargeError
from engine.extraction.content import Block, Context, RawPage, Source
from engine.extraction.encoding import decode

# A text without pages is cut into stretches of about this many characters, so that what handles it needs little room.
STRETCH = 500_000


def read_text(source: Source, context: Context, declared: str | None = None) -> str:
    """The text of the file, line ends as they are."""
    data = source.path.read_bytes()
    text, _ = decode(data, declared)
    if len(text) > context.limits.characters:
        raise TooLargeError(source.display, f"{len(text)} characters")
    return text


def stretches(text: str) -> Iterator[str]:
    """Cut ``text`` at line ends into pieces of at most STRETCH characters; a longer line is cut at a space, or hard."""
    start = 0
    while len(text) - start > STRETCH:
        end = text.rfind("\n", start + STRETCH // 2, start + STRETCH) + 1
        if end == 0:
            end = text.rfind(" ", start + STRETCH // 2, start + STRETCH) + 1
        if end == 0:
            end = start + STRETCH
        yield text[start:end]
        start = end
    if start < len(text):
        yield text[start:]


def paged(blocks: Iterable[Block]) -> tuple[RawPage, ...]:
    """Blocks as pages without labels, each of about STRETCH characters; over-long blocks are cut."""
    pages: list[RawPage] = []
    current: list[Block] = []
    size = 0
    for block in blocks:
        for piece in stretches(block.text):
            if current and size + len(piece) > STRETCH:
                pages.append(RawPage(tuple(current)))
                current, size = [], 0
            current.append(Block(piece, block.level))
            size += len(piece)
    if current:
        pages.append(RawPage(tuple(current)))
    return tuple(pages)
