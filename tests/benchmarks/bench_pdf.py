"""PDF text: pages/s against plain pypdf (a ratio, one run) over a mixed set and by script; quality against known text.

    python -m tests.benchmarks.bench_pdf [--parallel docs.jsonl.zst] [--pages 4] [--makers typst,fpdf2,chromium]

Each PDF is made here from known paragraphs; every reader's text is normalised the same way. similarity: 1 - edit distance
over length; words: share of the text's words found (two-letter sequences for scripts without spaces). Times are processor
times, best of several: all readers use one core, and what else runs on the machine does not count. pdfium's own time is the
floor: no reader that builds on it can be faster.
Needs the Noto fonts, and fpdf2, uharfbuzz, typst, rapidfuzz, zstandard (the ``bench`` extra).
"""

from __future__ import annotations

import argparse
import io
import json
import logging
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pypdfium2
from pypdf import PdfReader

from engine.extraction.content import Context, Limits, Source
from engine.extraction.normalise import normalise
from engine.extraction.pdf import read
from tests.benchmarks.pdf_makers import MAKERS

LANGUAGES = ("en", "de", "ru", "ar", "fa", "he", "zh", "ja", "ko", "th", "hi")
UNSPACED = ("zh", "ja", "th")
SCRIPTS = {
    "Latin": ("en", "de"),
    "Cyrillic": ("ru",),
    "Arabic": ("ar", "fa"),
    "Hebrew": ("he",),
    "CJK": ("zh", "ja", "ko"),
    "Thai": ("th",),
    "Devanagari": ("hi",),
}
CHARACTERS_PER_PAGE = {"zh": 1300, "ja": 1300, "ko": 1800}


def paragraphs(path: Path, pages: int) -> dict[str, list[str]]:
    """Enough paragraphs of each language for so many pages."""
    import zstandard

    found: dict[str, list[str]] = {language: [] for language in LANGUAGES}
    room = {language: pages * CHARACTERS_PER_PAGE.get(language, 2600) for language in LANGUAGES}
    with path.open("rb") as raw, zstandard.ZstdDecompressor().stream_reader(raw) as stream:
        for line in io.TextIOWrapper(stream, encoding="utf-8"):
            record = json.loads(line)
            for language in LANGUAGES:
                text = record["en"] if language == "en" else record["tr"].get(language, "")
                if room[language] > 0 and len(text) > 60 and _plain(text):
                    found[language].append(" ".join(text.split()))
                    room[language] -= len(text)
            if all(left <= 0 for left in room.values()):
                break
    return found


def _plain(text: str) -> bool:
    """Without symbols that the fonts lack: they would measure the fonts."""
    return not re.search("[\U00010000-\U0010ffff\u2190-\u2bff\u200b-\u200f\u2028-\u202f\\\\]", text)


def ours(path: Path) -> str:
    context = Context(Limits(), path.parent)
    content = read(Source(path, path.name, path.name), context)
    return "\n\n".join(block.text for page in content.pages for block in page.blocks)


def pypdf_alone(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def pdfium_alone(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


Row = dict[str, object]
READERS: dict[str, Callable[[Path], str]] = {"ours": ours, "pypdf": pypdf_alone, "pdfium": pdfium_alone}


def quality(known: str, found: str, language: str) -> tuple[float, float]:
    """Similarity and word recall."""
    from rapidfuzz.distance import Levenshtein

    blank = "" if language in UNSPACED else " "
    known, found = (blank.join(normalise(text).split()) for text in (known, found))
    return Levenshtein.normalized_similarity(known, found), _recall(known, found, language)


def _recall(known: str, found: str, language: str) -> float:
    def units(text: str) -> Iterator[str]:
        if language in UNSPACED:
            return (text[i : i + 2] for i in range(len(text) - 1))
        return (word.strip(".,;:!?()[]{}\"'“”„«»،؛؟।") for word in text.split())

    wanted, have = Counter(units(known)), Counter(units(found))
    wanted.pop("", None)
    return sum((wanted & have).values()) / max(1, wanted.total())


def best_time(reader: Callable[[Path], str], path: Path, repeats: int) -> float:
    times = []
    for _ in range(repeats):
        started = time.process_time()
        reader(path)
        times.append(time.process_time() - started)
    return min(times)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--parallel", type=Path, default=Path("../shared/parallel/docs.jsonl.zst"))
    parser.add_argument("--pages", type=int, default=4, help="about so many pages of each language and maker")
    parser.add_argument("--makers", default=",".join(MAKERS))
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    if not options.parallel.exists():
        print(f"bench_pdf: {options.parallel} is missing; name a text source with --parallel", file=sys.stderr)
        return 1
    texts = paragraphs(options.parallel, options.pages)
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        for maker in options.makers.split(","):
            for language, known in texts.items():
                target = Path(folder, f"{maker}-{language}.pdf")
                try:
                    made = bool(known) and MAKERS[maker](language, known, target)
                except Exception as error:  # a maker's own fault says nothing about the readers
                    print(f"{maker} {language}: not made: {error!r}"[:200], file=sys.stderr)
                    made = False
                if not made:
                    continue
                with pypdfium2.PdfDocument(target) as document:
                    row: Row = {"maker": maker, "language": language, "pages": len(document)}
                for name, reader in READERS.items():
                    row[f"{name}_similarity"], row[f"{name}_words"] = quality("\n".join(known), reader(target), language)
                    row[f"{name}_seconds"] = best_time(reader, target, options.repeats)
                rows.append(row)
    report(rows, options.json)
    return 0


def total(rows: Sequence[Row], key: str) -> float:
    return sum(float(str(row[key])) for row in rows)


def ratio(rows: Sequence[Row], reader: str) -> float:
    """How many times pypdf's pages/s a reader gives over all the rows' pages."""
    return total(rows, "pypdf_seconds") / total(rows, f"{reader}_seconds")


def mean(rows: Sequence[Row], key: str) -> float:
    """Over pages."""
    return sum(float(str(row[key])) * float(str(row["pages"])) for row in rows) / total(rows, "pages")


def report(rows: list[Row], as_json: bool) -> None:
    groups = {script: [row for row in rows if row["language"] in languages] for script, languages in SCRIPTS.items()}
    groups = {script: members for script, members in groups.items() if members}
    if as_json:
        for row in rows:
            print(json.dumps(row))
        by_script = {script: ratio(members, "ours") for script, members in groups.items()}
        whole = {"pages": total(rows, "pages"), "pages_per_second_to_pypdf": ratio(rows, "ours"), "by_script": by_script}
        print(json.dumps(whole))
        return
    print(f"{total(rows, 'pages'):.0f} pages, all scripts and makers: {ratio(rows, 'ours'):.1f} times pypdf's pages/s")
    print()
    print(f"{'':20} {'pages':>5}   similarity ours pypdf pdfium   words ours pypdf pdfium   pages/s to pypdf  pdfium alone")
    for name, members in [*groups.items(), *((f"{row['maker']} {row['language']}", [row]) for row in rows)]:
        similarity, words = (
            "  ".join(f"{mean(members, f'{reader}_{what}'):.3f}" for reader in READERS) for what in ("similarity", "words")
        )
        speed, floor = ratio(members, "ours"), ratio(members, "pdfium")
        pages = total(members, "pages")
        print(f"{name:20} {pages:5.0f}        {similarity}         {words}           {speed:5.1f}x       {floor:5.1f}x")


if __name__ == "__main__":
    sys.exit(main())
