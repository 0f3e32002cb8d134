"""JSON, JSON Lines and Jupyter notebooks: the values with their keys."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from engine.extraction.content import Block, Content, Context, Source
from engine.extraction.text.files import paged, read_text
from engine.extraction.text.markdown import markdown_blocks

_PARSED = 48_000_000  # characters; parsing takes many times the room, so longer files are shown as they stand
_NUMBERS = 32  # a list of more numbers than this is data, not text


def read(source: Source, context: Context) -> Content:
    """Records as blocks of ``key: value`` lines; a text that is not JSON after all is taken as it stands."""
    text = read_text(source, context)
    if len(text) <= _PARSED:
        try:
            return Content(paged(_blocks(json.loads(text))))
        except (ValueError, RecursionError):
            pass
        try:
            return Content(paged(_from_lines(text)))
        except (ValueError, RecursionError):
            pass
    return Content(paged([Block(text)]))


def _from_lines(text: str) -> list[Block]:
    blocks: list[Block] = []
    for line in text.splitlines():
        if line.strip():
            blocks.extend(_blocks(json.loads(line)))
    return blocks


def _blocks(value: Any) -> Iterator[Block]:
    if isinstance(value, dict) and isinstance(value.get("cells"), list) and "nbformat" in value:
        yield from _notebook(value["cells"])
        return
    for record in value if isinstance(value, list) else [value]:
        lines = "\n".join(_lines(record))
        if lines:
            yield Block(lines)


def _lines(value: Any) -> Iterator[str]:
    """``key: value`` for each scalar, depth first. Iterative, for hostile nesting."""
    stack: list[tuple[str, Any]] = [("", value)]
    while stack:
        key, current = stack.pop()
        if isinstance(current, dict):
            if key and current:
                yield f"{key}:"
            stack.extend((str(name), inner) for name, inner in reversed(current.items()))
        elif isinstance(current, list):
            if all(isinstance(inner, str | int | float) for inner in current):
                if len(current) <= _NUMBERS or any(isinstance(inner, str) for inner in current):
                    yield _line(key, ", ".join(str(inner) for inner in current))
            else:
                stack.extend((key, inner) for inner in reversed(current))
        elif current is not None and not isinstance(current, bool):
            yield _line(key, str(current))


def _line(key: str, value: str) -> str:
    return f"{key}: {value}" if key else value


def _notebook(cells: list[Any]) -> Iterator[Block]:
    for cell in cells:
        if not isinstance(cell, dict):
            continue
        text = _joined(cell.get("source"))
        if cell.get("cell_type") == "markdown":
            yield from markdown_blocks(text)[1]
        elif text.strip():
            yield Block(text)
        for output in cell.get("outputs") or []:
            if isinstance(output, dict):
                data = output.get("data")
                shown = _joined(output.get("text")) or _joined(data.get("text/plain") if isinstance(data, dict) else None)
                if shown.strip():
                    yield Block(shown)


def _joined(value: Any) -> str:
    if isinstance(value, list):
        return "".join(part for part in value if isinstance(part, str))
    return value if isinstance(value, str) else ""
