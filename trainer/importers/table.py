"""Tables of text, a language a column: TSV and CSV; what each column holds is read from the header or from the text."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

import regex

from engine.text.language import UNKNOWN, detect
from trainer.errors import DataError
from trainer.importers.base import ImportOptions, Item, Problem, Texts
from trainer.importers.lines import DamagedStreamError, lines
from trainer.importers.source import Source
from trainer.languages import from_name, normalise

_LOOKED_AT = 200  # rows
_DELIMITERS = "\t,;|"
_NAMES = """source target src tgt trg text translation original id key context comment notes score english_text source_text
    target_text sentence1 sentence2 segment string term definition domain"""
_HEADINGS = frozenset(_NAMES.split())
_BETWEEN = re.compile(r"[\s:_/-]+")
_STATED = re.compile(r'"?sep=(.)"?')
_LETTERS = regex.compile(r"\p{L}")


class TableImporter:
    """Reads TSV and CSV."""

    name = "table"

    def matches(self, source: Source) -> bool:
        """By its ending, or by tabs in every one of the first lines."""
        if source.name.endswith((".tsv", ".csv", ".tab")):
            return True
        first = source.head.split(b"\n")[:20]
        return source.name.endswith(".txt") and len(first) > 1 and all(b"\t" in line for line in first[:-1])

    def read(self, source: Source, options: ImportOptions) -> Iterator[Item]:
        """One record a row. Raises DataError where the columns' languages cannot be told: give them then."""
        try:
            with source.open() as stream:
                text = (line or "" for line in lines(stream, options.longest))
                yield from rows_to_items(_rows(text, source, options), source, options)
        except DamagedStreamError as damage:
            yield Problem("damaged", f"{source.path.name}: {damage}; what stands before was read")


def rows_to_items(rows: Iterator[Sequence[str] | Problem], source: Source, options: ImportOptions) -> Iterator[Item]:
    """Rows of cells as records, once the columns' languages are known."""
    first = list(islice(rows, _LOOKED_AT))
    cells = [row for row in first if not isinstance(row, Problem)]
    if not cells:
        yield from (row for row in first if isinstance(row, Problem))
        return
    header = _is_header(cells[0]) if options.header is None else options.header
    columns = _columns(cells, header, source, options)
    for row in chain(first, rows):
        if isinstance(row, Problem):
            yield row
        elif header:
            header = False
        elif not any(cell.strip() for cell in row):
            continue
        elif len(row) <= max(columns):
            yield Problem("bad_line", f"{source.path.name}: too few columns: {' | '.join(row)[:80]}")
        else:
            yield Texts({tag: row[at] for at, tag in columns.items() if row[at].strip()}, source.stem)


def _rows(text: Iterator[str], source: Source, options: ImportOptions) -> Iterator[Sequence[str] | Problem]:
    first = list(islice(text, _LOOKED_AT))
    stated = _STATED.fullmatch(first[0]) if first else None
    if stated:  # as Excel reads and some programs write it
        first = first[1:]
    delimiter = options.delimiter or (stated[1] if stated else _delimiter(first, source.name))
    quoted = delimiter != "\t" or _is_quoted(first)
    csv.field_size_limit(max(csv.field_size_limit(), options.longest))
    yield from _parsed(chain(first, text), delimiter, quoted, source)


def _parsed(text: Iterable[str], delimiter: str, quoted: bool, source: Source) -> Iterator[Sequence[str] | Problem]:
    """Rows of cells. Where a quotation mark is never closed, so that it swallows rows, these are read line by line."""
    taken: list[str] = []

    def handed() -> Iterator[str]:
        for line in text:
            taken.append(line)
            yield f"{line}\n"

    def parse(rows: Iterable[str]) -> Iterator[list[str]]:
        return csv.reader(rows, delimiter=delimiter, quoting=csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE)

    reader = parse(handed())
    number = 0
    width = 0
    while True:
        number += len(taken)
        taken.clear()
        error = ""
        try:
            row = next(reader)
            width = width or len(row)
        except StopIteration:
            return
        except csv.Error as damage:
            error = str(damage)
        if len(taken) > 1 and (error or len(row) != width):
            yield from (next(parse([line]), []) for line in taken)
        elif error:
            yield Problem("bad_line", f"{source.path.name}:{number + len(taken)}: {error}")
        else:
            yield row


def _delimiter(sample: Sequence[str], name: str) -> str:
    if name.endswith((".tsv", ".tab")):
        return "\t"

    def consistency(delimiter: str) -> tuple[float, int]:
        widths = Counter(len(row) for row in csv.reader(list(sample), delimiter=delimiter) if row)
        width, rows = widths.most_common(1)[0] if widths else (1, 0)
        return (rows / max(widths.total(), 1) if width > 1 else 0.0, width)

    try:
        return max(_DELIMITERS, key=consistency)
    except csv.Error:
        return "\t" if any("\t" in line for line in sample) else ","


def _is_quoted(sample: Sequence[str]) -> bool:
    """Whether cells are quoted: most that begin with a quotation mark end with one. Corpora of text are mostly not."""
    cells = [cell for line in sample for cell in line.split("\t") if cell.startswith('"')]
    whole = sum(len(cell) > 1 and cell.endswith('"') and cell[1:-1].replace('""', "").count('"') == 0 for cell in cells)
    return bool(cells) and whole == len(cells) and whole * 2 > len(sample)


def _is_header(row: Sequence[str]) -> bool:
    names = [cell.strip() for cell in row if cell.strip()]
    return bool(names) and all(_language_of(name) or name.lower().replace(" ", "_") in _HEADINGS for name in names)


def _language_of(heading: str) -> str | None:
    """What "German", "de-AT", "German (Austria)", "Source (English)", "Target: fr" or "text_de" name."""
    if found := from_name(heading):
        return found
    outer, _, inner = heading.strip().removesuffix(")").partition("(")
    if inner:
        return from_name(outer) or from_name(inner)
    others = [word for word in _BETWEEN.split(heading.strip()) if word.lower() not in _HEADINGS]
    return from_name(others[0]) if len(others) == 1 else None


def _columns(rows: Sequence[Sequence[str]], header: bool, source: Source, options: ImportOptions) -> dict[int, str]:
    """Language tag by column. Raises DataError if there are not two languages to be told."""
    if options.columns:
        return {at: tag for at, tag in enumerate(options.columns) if tag}
    named = [_language_of(cell) or "" for cell in rows[0]] if header else []
    columns = {at: tag for at, tag in enumerate(named) if tag and _is_text(rows[1:], at)}  # "id" is Indonesian, or a number
    if len(columns) < 2:
        columns |= {at: tag for at, tag in _guessed(rows[header:]).items() if tag not in columns.values()}
    if len(columns) < 2 and options.source_language and options.target_language and len(rows[0]) == 2:
        columns = {0: options.source_language, 1: options.target_language}
    if len(columns) < 2 or len(set(columns.values())) < len(columns):
        guess = ", ".join(f"{at + 1}: {tag}" for at, tag in columns.items()) or "none"
        raise DataError(
            str(source.path), f"the languages of its columns cannot be told (found {guess}): name them, as in en,de"
        )
    return columns


def _is_text(rows: Sequence[Sequence[str]], at: int) -> bool:
    """Whether any good part of a column's cells has letters."""
    cells = [row[at] for row in rows if len(row) > at and row[at].strip()]
    return not cells or sum(bool(_LETTERS.search(cell)) for cell in cells) * 5 > len(cells)


def _guessed(rows: Sequence[Sequence[str]]) -> dict[int, str]:
    """What language most cells of a column are in, where most are text."""
    found: dict[int, str] = {}
    width = Counter(len(row) for row in rows).most_common(1)[0][0] if rows else 0
    for at in range(width):
        texts = [row[at] for row in rows if len(row) > at and len(_LETTERS.findall(row[at])) >= 2]
        if len(texts) * 2 < len(rows) or sum(map(len, texts)) < 2 * len(texts):
            continue
        votes = Counter(detect(text) for text in texts)
        whole = detect(" ".join(texts)[:2000])
        tag, count = votes.most_common(1)[0]
        tag = whole if whole != UNKNOWN and votes[whole] * 2 >= count else tag
        if normalise(tag):
            found[at] = tag
    return found
