"""Plain text and source code: the text as it stands."""

from __future__ import annotations

from engine.extraction.content import Block, Content, Context, RawPage, Source
from engine.extraction.text.files import read_text, stretches


def read(source: Source, context: Context) -> Content:
    """The text in stretches, each one block; its blank lines are its paragraphs."""
    text = read_text(source, context)
    return Content(tuple(RawPage((Block(piece),)) for piece in stretches(text)))
