"""reStructuredText: headings by their adornments, the rest as text.

docutils is not used: it drops what stands in directives it does not know, and Sphinx projects are full of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.extraction.content import Block, Content, Context, Source
from engine.extraction.text.files import paged, read_text

_LONG = 10_000  # characters; no person marks up such a line, and the patterns would take their time
_ADORNMENT = re.compile(r"([!-/:-@\[-`{-~])\1{2,}\s*$")
_ROLE = re.compile(r":[\w.+:-]{1,50}:`([^`<]{0,300}?)\s{0,5}(?:<[^`>]{0,500}>)?`")
_LINK = re.compile(r"`([^`<]{1,300}?)\s{0,5}<([^`>]{1,500})>`__?")
_MARKED = re.compile(r"(\*\*|\*|``|`)(?=\S)(.{1,500}?)(?<=\S)\1(?:__?)?")
_DIRECTIVE = re.compile(r"^(\s*)\.\. ([\w:-]+)::\s*(.*)$")
_HIDDEN = re.compile(
    r"^\s*(\.\. _[^:]+:\s*$|:(?:class|name|width|height|align|target|maxdepth|caption|alt|scale|figclass):)"
)


def read(source: Source, context: Context) -> Content:
    """Paragraphs and headings; the first heading is the title."""
    blocks = list(_blocks(read_text(source, context)))
    title = next((block.text for block in blocks if block.level), "")
    return Content(paged(blocks), title)


def _blocks(text: str) -> Iterator[Block]:
    lines = text.expandtabs(8).splitlines()
    styles: list[str] = []
    paragraph: list[str] = []
    index = 0
    while index < len(lines):
        line = lines[index].rstrip()
        heading = _heading(lines, index)
        if (heading or not line) and paragraph:
            yield Block("\n".join(paragraph))
            paragraph = []
        if heading:
            title, style, used = heading
            if style not in styles:
                styles.append(style)
            yield Block(_clean(title), min(styles.index(style) + 1, 6))
            index += used
            continue
        if line and not _ADORNMENT.fullmatch(line) and not _HIDDEN.match(line):
            cleaned = _clean(line)
            if cleaned.strip():
                paragraph.append(cleaned)
        index += 1
    if paragraph:
        yield Block("\n".join(paragraph))


def _heading(lines: list[str], index: int) -> tuple[str, str, int] | None:
    """Title, style of adornment and number of lines of the heading that begins here."""
    line = lines[index].rstrip()
    following = lines[index + 1].rstrip() if index + 1 < len(lines) else ""
    last = lines[index + 2].rstrip() if index + 2 < len(lines) else ""
    if _ADORNMENT.fullmatch(line) and following.strip() and line == last and not _ADORNMENT.fullmatch(following):
        return following.strip(), line[0] * 2, 3
    if not line or line[0] == " " or _ADORNMENT.fullmatch(line) or not _ADORNMENT.fullmatch(following):
        return None
    # Wide characters take two columns, so an underline may be longer than the title has characters, not much shorter.
    if len(following) >= len(line) * 0.8 and (index == 0 or not lines[index - 1].strip()):
        return line, following[0], 2
    return None


def _clean(line: str) -> str:
    if len(line) > _LONG:
        return line
    if directive := _DIRECTIVE.match(line):
        line = directive.group(1) + directive.group(3)
    line = _ROLE.sub(r"\1", line)
    line = _LINK.sub(r"\1 (\2)", line)
    return _MARKED.sub(r"\2", line).replace("::", ":")
