"""Make resources/common_words.txt.gz: in what share of passages the common words of each language stand.

``python -m tests.benchmarks.make_common_words --text ../shared/parallel``

A word list with frequencies, no text: common_words reads it to know which words of a small library, or of a language
that a library has little of, are rare there by chance only. Sentences of three kinds of text (general, manuals, questions
with their passages) are strung together to passages of 600 characters and cut by tokens; the kinds are averaged by
their roots, so that what is common in one kind alone counts little. One line a language: its code, then after each tab the
words of one level, a level being half as common as the one before; sorted, so that it packs well.
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import random
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import zstandard

from engine.store.tokens import token_text
from engine.text.common_words import LEVELS

RESOURCE = Path(__file__).parents[2] / "resources" / "common_words.txt.gz"
FILES = ("general", "docs", "query-passage")
SAME = {"zh-hant": "zh"}  # as engine.text.language names them
CHARACTERS = 600  # of a passage
PASSAGES = 1500  # of each language and kind of text
LEAST_PASSAGES = 60  # from which a kind of text counts
LEAST_KEPT = 4  # passages that a word must stand in: fewer are chance
MOST_WORDS = 500  # of a language


def sentences(row: dict[str, object]) -> Iterator[tuple[str, str]]:
    """(language, text) of one record."""
    for code, text in [("en", row["en"]), *dict(row["tr"]).items()]:  # type: ignore[call-overload]
        yield SAME.get(code, code), text if isinstance(text, str) else f"{text['q']} {text['d']}"


def shares(path: Path, known: dict[str, int]) -> dict[str, dict[str, float]]:
    """Language -> word -> share of passages, of one file. known: about how many sentences of each language it has."""
    chance = random.Random(0)
    pending: dict[str, list[str]] = defaultdict(list)
    made: Counter[str] = Counter()
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    with path.open("rb") as packed:
        for line in io.TextIOWrapper(zstandard.ZstdDecompressor().stream_reader(packed), "utf-8"):
            for code, text in sentences(json.loads(line)):
                # From all over the file, which has one source after another.
                if made[code] >= PASSAGES or chance.random() > PASSAGES * 12 / known.get(code, 1):
                    continue
                some = pending[code]
                some.append(text[:CHARACTERS])
                if sum(map(len, some)) >= CHARACTERS:
                    counts[code].update(set(token_text(" ".join(some)).split()))
                    made[code] += 1
                    pending[code] = []
    return {
        code: {word: number / made[code] for word, number in words.items() if number >= LEAST_KEPT}
        for code, words in counts.items()
        if made[code] >= LEAST_PASSAGES
    }


def levels(kinds: list[dict[str, float]]) -> list[list[str]]:
    """The most common words, by level."""
    merged = {
        word: (sum(kind.get(word, 0.0) ** 0.5 for kind in kinds) / len(kinds)) ** 2
        for word in {word for kind in kinds for word in kind if not word.isdigit()}
    }
    found: list[list[str]] = [[] for _ in LEVELS]
    for word in sorted(merged, key=lambda word: (-merged[word], word))[:MOST_WORDS]:
        place = next((place for place, level in enumerate(LEVELS) if merged[word] >= level / 2**0.5), None)
        if place is not None:
            found[place].append(word)
    return [sorted(words) for words in found]


def main() -> None:
    """Count, write, say how much."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--text", type=Path, required=True)
    arguments = parser.parse_args()
    known = json.loads((arguments.text / "sources.json").read_text("utf-8"))["files"]
    of_language: dict[str, list[dict[str, float]]] = defaultdict(list)
    for name in FILES:
        available = {"en": known[name]["records"], **known[name]["per_language"]}
        for code, words in shares(arguments.text / f"{name}.jsonl.zst", available).items():
            of_language[code].append(words)
        print(name, flush=True)
    lines = ["\t".join([code, *(" ".join(words) for words in levels(of_language[code]))]) for code in sorted(of_language)]
    packed = gzip.compress("\n".join(lines).encode(), mtime=0)
    RESOURCE.write_bytes(packed)
    print(f"{len(lines)} languages, {sum(len(line.split()) - 1 for line in lines)} words, {len(packed)} bytes")


if __name__ == "__main__":
    main()
