"""Markdown: headings and paragraphs without their markup."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from engine.extraction.content import Block, Content, Context, Source
from engine.extraction.html import blocks_from_html
from engine.extraction.text.files import paged, read_text

_PARSED = 5_000_000  # characters; the parser is no match for more
_FRONT_MATTER = re.compile(r"\A---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.S)
_TITLE = re.compile(r"^title:\s*[\"']?(.*?)[\"']?\s*$", re.M)
_TAG = re.compile(r"<[^<>]*>")


def read(source: Source, context: Context) -> Content:
    """Blocks; the title is the front matter's or the first top heading."""
    text = read_text(source, context)
    if len(text) > _PARSED:
        return Content(paged([Block(text)]))
    title, blocks = markdown_blocks(text)
    return Content(paged(blocks), title)


def markdown_blocks(text: str) -> tuple[str, list[Block]]:
    """Title and blocks of a Markdown text."""
    title = ""
    blocks: list[Block] = []
    if matter := _FRONT_MATTER.match(text):
        blocks.append(Block(matter.group(1)))
        found = _TITLE.search(matter.group(1))
        title = found.group(1) if found else ""
        text = text[matter.end() :]
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    blocks.extend(_blocks(parser.parse(text)))
    if not blocks and text.strip():  # nested deeper than the parser goes
        blocks.append(Block(text))
    if not title:
        title = next((block.text for block in blocks if block.level == 1), "")
    return title, blocks


def _blocks(tokens: Sequence[Token]) -> Iterator[Block]:
    level = 0
    row: list[str] | None = None
    for token in tokens:
        if token.type == "heading_open":
            level = int(token.tag[1])
        elif token.type == "heading_close":
            level = 0
        elif token.type == "tr_open":
            row = []
        elif token.type == "tr_close":
            if row:
                yield Block(" | ".join(row))
            row = None
        elif token.type == "inline":
            text = _inline(token.children or [])
            if row is not None:
                row.append(text)
            else:
                yield Block(text, level)
        elif token.type in ("fence", "code_block"):
            yield Block(token.content)
        elif token.type == "html_block":
            yield from blocks_from_html(token.content)[1]


def _inline(tokens: Sequence[Token]) -> str:
    parts: list[str] = []
    target = ""
    for token in tokens:
        if token.type in ("text", "code_inline", "text_special"):
            parts.append(token.content)
        elif token.type in ("softbreak", "hardbreak"):
            parts.append("\n")
        elif token.type == "image":
            parts.append(_inline(token.children or []))
        elif token.type == "html_inline":
            parts.append(_TAG.sub("", token.content))
        elif token.type == "link_open":
            target = str(token.attrGet("href") or "")
        elif token.type == "link_close":
            # The address is part of what a person wrote, and is searched for.
            if target.startswith(("http://", "https://", "mailto:")) and target not in "".join(parts[-2:]):
                parts.append(f" ({target})")
            target = ""
    return "".join(parts)
