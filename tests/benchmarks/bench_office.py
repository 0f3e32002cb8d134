"""Office readers against the usual libraries on the same generated files: ``python -m tests.benchmarks.bench_office``."""

from __future__ import annotations

import argparse
import json
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import docx as python_docx
import openpyxl

from engine.extraction.content import Content, Context, Limits, Source
from engine.extraction.office.docx import read as read_docx
from engine.extraction.office.sheets import read as read_sheets


def make_docx(path: Path, paragraphs: int, words: random.Random) -> None:
    """A document of runs, as Word writes them."""
    document = python_docx.Document()
    for _ in range(paragraphs):
        paragraph = document.add_paragraph()
        for _ in range(4):
            paragraph.add_run(" ".join(f"w{words.randrange(5000)}" for _ in range(8)) + " ").bold = True
    document.save(str(path))


def make_xlsx(path: Path, rows: int, words: random.Random) -> None:
    """A sheet of texts and numbers."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("a")
    for row in range(rows):
        sheet.append([f"text {words.randrange(9999)}", row, row * 1.5, *(f"w{words.randrange(5000)}" for _ in range(7))])
    book.save(path)


def own(reader: Callable[[Source, Context], Content], path: Path) -> int:
    """Characters that our reader finds."""
    content = reader(Source(path, path.name, path.name), Context(Limits(), path.parent))
    return sum(len(block.text) for page in content.pages for block in page.blocks)


def by_python_docx(path: Path) -> int:
    """Characters that python-docx finds in the body's paragraphs."""
    return sum(len(paragraph.text) for paragraph in python_docx.Document(str(path)).paragraphs)


def by_openpyxl(path: Path) -> int:
    """Characters that openpyxl finds, read-only."""
    book = openpyxl.load_workbook(path, read_only=True)
    return sum(len(str(value)) for sheet in book for row in sheet.iter_rows(values_only=True) for value in row)


def timed(work: Callable[[], int], repeats: int) -> tuple[float, int]:
    """Best time of a few runs, and the result."""
    best, result = float("inf"), 0
    for _ in range(repeats):
        start = time.perf_counter()
        result = work()
        best = min(best, time.perf_counter() - start)
    return best, result


def main() -> None:
    """Print how many times as fast ours is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--paragraphs", type=int, default=5000)
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    words = random.Random(1)
    with tempfile.TemporaryDirectory() as folder:
        document, sheet = Path(folder, "a.docx"), Path(folder, "a.xlsx")
        make_docx(document, options.paragraphs, words)
        make_xlsx(sheet, options.rows, words)
        cases = (
            ("docx", "python-docx", lambda: own(read_docx, document), lambda: by_python_docx(document)),
            ("xlsx", "openpyxl", lambda: own(read_sheets, sheet), lambda: by_openpyxl(sheet)),
        )
        for name, library, ours, theirs in cases:
            (our_time, our_size), (their_time, their_size) = timed(ours, options.repeats), timed(theirs, options.repeats)
            result = {"format": name, "library": library, "times_as_fast": round(their_time / our_time, 1)}
            result |= {"characters": our_size, "library_characters": their_size}
            print(json.dumps(result) if options.json else "  ".join(f"{key}: {value}" for key, value in result.items()))


if __name__ == "__main__":
    main()
