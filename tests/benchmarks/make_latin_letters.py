"""Make resources/latin_letters.txt.gz: how often languages in Latin script write letters beyond ASCII, and beside which.

``python -m tests.benchmarks.make_latin_letters --text ../shared/parallel``

Counts, no text: engine.extraction.latin_statistics tells older encodings apart by them. One line a character of a language:
the language, the character in lower case, how many there are in a million letters, then the letters (a-z folded, or a space
for anything else) before and after it, each with its share in hundredths. Records whose English has an odd checksum are left
out, so that bench_encodings can measure on texts that were not counted.
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import zstandard

from engine.extraction.latin_statistics import neighbour
from tests.benchmarks.bench_encodings import as_written

RESOURCE = Path(__file__).parents[2] / "resources" / "latin_letters.txt.gz"
FILES = ("general", "docs", "query-passage")
LANGUAGES = (
    "af az bs ca cs cy da de en eo es et eu fi fr ga gl hr hu id is it lt lv ms mt nl nn no "
    "pl pt ro sk sl sq sr sv sw tl tr vi"
)
MOST = 2_000_000  # characters of a language and file
RAREST = 20  # in a million letters
LEAST = 12  # times that a character must have been seen


def texts(path: Path, odd: bool) -> Iterator[tuple[str, str]]:
    """(language, text) of the records whose English has an odd (even) checksum."""
    with path.open("rb") as file:
        for line in io.TextIOWrapper(zstandard.ZstdDecompressor().stream_reader(file), encoding="utf-8"):
            record = json.loads(line)
            english = record["en"]["d"] if isinstance(record["en"], dict) else record["en"]
            if zlib.crc32(english.encode()) % 2 == odd:
                for language, value in [("en", record["en"]), *record["tr"].items()]:
                    yield language, value["d"] if isinstance(value, dict) else value


def main() -> None:
    """Count and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--text", type=Path, default=Path("../shared/parallel"))
    options = parser.parse_args()
    languages = frozenset(LANGUAGES.split())
    letters: Counter[str] = Counter()
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    before: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    after: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for name in FILES:
        seen: Counter[str] = Counter()
        for language, text in texts(options.text / f"{name}.jsonl.zst", odd=False):
            if language not in languages or seen[language] > MOST:
                continue
            seen[language] += len(text)
            if language == "vi":
                text = as_written(text, "cp1258")
            padded = f" {text} "
            letters[language] += sum(map(str.isalpha, text))
            for place, character in enumerate(padded):
                if character >= "\x80":
                    key = language, character.lower()
                    counts[language][character.lower()] += 1
                    before[key][neighbour(padded[place - 1])] += 1
                    after[key][neighbour(padded[place + 1])] += 1
    lines = []
    for language, found in sorted(counts.items()):
        for character, count in sorted(found.items()):
            share = round(count * 1e6 / letters[language])
            if share < RAREST or count < LEAST or len(character) > 1:
                continue
            sides = (_shares(side[language, character]) for side in (before, after))
            lines.append(f"{language}\t{character}\t{share}\t" + "\t".join(sides))
    RESOURCE.write_bytes(gzip.compress("\n".join(lines).encode(), mtime=0))
    print(len(lines), "characters,", RESOURCE.stat().st_size, "bytes")


def _shares(counts: Counter[str]) -> str:
    total = counts.total()
    shares = ((letter, round(count * 100 / total)) for letter, count in sorted(counts.items()))
    return "".join(f"{letter}{share}" for letter, share in shares if share)


if __name__ == "__main__":
    main()
