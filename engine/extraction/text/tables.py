"""CSV and TSV: a line of text for each row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from itertools import islice

from engine.extraction.content import Block, Content, Context, Source
from engine.extraction.extensions import extension_of
from engine.extraction.text.files import paged, read_text

_DELIMITERS = ",;\t|"
_ROWS_A_BLOCK = 25


def read(source: Source, context: Context) -> Content:
    """Rows with their cells set apart by " | ", some rows a block."""
    text = read_text(source, context)
    # A field may be as long as the file. The limit is the whole process's, other readers of CSV too: never lowered.
    csv.field_size_limit(max(csv.field_size_limit(), len(text)))
    lines = text.splitlines()
    if lines and lines[0].startswith("sep=") and len(lines[0]) == 5:  # a hint for Excel, no data
        delimiter, text = lines[0][4], text.split("\n", 1)[-1]
    else:
        delimiter = "\t" if extension_of(source.name) in ("tsv", "tab") and "\t" in text else _delimiter(lines[:50])
    return Content(paged(_blocks(text, delimiter)))


def _delimiter(lines: list[str]) -> str:
    """The one that cuts most lines into the same number of fields, more than one."""
    best = (0.0, ",")
    for delimiter in _DELIMITERS:
        widths = [len(row) for row in csv.reader(lines, delimiter=delimiter) if row]
        if not widths:
            continue
        usual = max(set(widths), key=widths.count)
        if usual > 1:
            best = max(best, (widths.count(usual) / len(widths) + usual / 1000, delimiter))
    return best[1]


def _blocks(text: str, delimiter: str) -> Iterator[Block]:
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    lines = (line for line in (" | ".join(cell.strip() for cell in row if cell.strip()) for row in rows) if line)
    while chunk := list(islice(lines, _ROWS_A_BLOCK)):
        yield Block("\n".join(chunk))
