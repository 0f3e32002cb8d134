"""How often the language of a passage, and of a sentence, is told right: per language, over all the model's languages.

    python -m tests.benchmarks.bench_language [--parallel ../shared/parallel] [--xquad ../shared/eval/xquad_p] [--count 200]

Passages are texts of more than 250 characters (100 in Chinese, Japanese, Korean) from the translated passages and manuals;
sentences are 40 to 160 characters long. Half of the records was looked at when the word lists of engine/kin_languages.py
were made; only the other half is measured on. The labels are the data's own; what they get wrong counts against us.
"""

from __future__ import annotations

import argparse
import io
import json
import random
import time
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import zstandard

from engine.text.language import detect

LARGEST = (
    "en",
    "zh",
    "hi",
    "es",
    "fr",
    "ar",
    "bn",
    "pt",
    "ru",
    "ur",
    "id",
    "de",
    "ja",
    "mr",
    "te",
    "tr",
    "ta",
    "vi",
    "ko",
    "it",
)
DENSE = {"zh", "zh-hant", "ja", "ko"}
SAME = {"zh-hant": "zh"}


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--parallel", type=Path, default=Path("../shared/parallel"))
    parser.add_argument("--xquad", type=Path, default=Path("../shared/eval/xquad_p"))
    parser.add_argument("--count", type=int, default=200, help="texts of each kind and language")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    sets = sample(options.parallel, options.count, options.seed)
    with (options.xquad / "corpus.jsonl").open(encoding="utf-8") as file:
        for record in map(json.loads, file):
            sets.setdefault("xquad", {}).setdefault(record["lang"], []).append(record["text"])
    before = psutil.Process().memory_info().rss
    detect("the first question loads the model")
    result: dict[str, Any] = {"memory MB": round((psutil.Process().memory_info().rss - before) / 1e6)}
    for kind, by_language in sets.items():
        result[kind] = measure(by_language)
    if options.json:
        print(json.dumps(result, ensure_ascii=False))
        return
    print("memory MB", result["memory MB"])
    for kind in sets:
        print_table(kind, result[kind])


def measure(by_language: dict[str, list[str]]) -> dict[str, Any]:
    """Share right per language, what it was taken for instead, means, and texts a second."""
    began = time.perf_counter()
    told = {code: Counter(detect(text) for text in texts) for code, texts in by_language.items()}
    seconds = time.perf_counter() - began
    right = {code: counts[SAME.get(code, code)] / counts.total() for code, counts in told.items()}
    largest = [right[code] for code in LARGEST if code in right]
    return {
        "languages": len(right),
        "texts": sum(counts.total() for counts in told.values()),
        "mean": sum(right.values()) / len(right),
        "mean of the 20 largest": sum(largest) / len(largest),
        "least of the 20 largest": min(largest),
        "texts/s": sum(counts.total() for counts in told.values()) / seconds,
        "right": right,
        "wrong": {
            code: [pair for pair in counts.most_common(4) if pair[0] != SAME.get(code, code)][:3]
            for code, counts in told.items()
        },
    }


def print_table(kind: str, result: dict[str, Any]) -> None:
    """One line a kind, one a language that is told worse than 95 times in 100."""
    print(f"{kind}: {result['texts']} texts, {result['languages']} languages, {result['texts/s']:.0f}/s")
    for key in ("mean", "mean of the 20 largest", "least of the 20 largest"):
        print(f"  {key:26} {result[key]:.4f}")
    for code, share in sorted(result["right"].items(), key=lambda item: item[1]):
        if share < 0.95:
            print(f"  {code:8} {share:.3f} {result['wrong'][code]}")


def sample(folder: Path, count: int, seed: int) -> dict[str, dict[str, list[str]]]:
    """Reservoir samples: {"passages" | "sentences": {language: texts}}."""
    chance = random.Random(seed)
    kept: dict[str, dict[str, list[str]]] = {"passages": {}, "sentences": {}}
    seen: Counter[tuple[str, str]] = Counter()
    for kind, language, text in texts(folder):
        seen[kind, language] += 1
        reservoir = kept[kind].setdefault(language, [])
        if len(reservoir) < count:
            reservoir.append(text)
        elif (place := chance.randrange(seen[kind, language])) < count:
            reservoir[place] = text
    return kept


def texts(folder: Path) -> Iterator[tuple[str, str, str]]:
    """(kind, language, text) of everything long enough."""
    for name in ("general", "docs", "query-passage"):
        for record in lines(folder / f"{name}.jsonl.zst"):
            english = record["en"]["d"] if isinstance(record["en"], dict) else record["en"]
            if zlib.crc32(english.encode()) % 2 == 0:
                continue
            for language, value in [("en", record["en"]), *record["tr"].items()]:
                text = value["d"] if isinstance(value, dict) else value
                dense = language in DENSE
                if len(text) > (100 if dense else 250):
                    yield "passages", language, text
                elif name == "general" and (15 if dense else 40) <= len(text) <= 160:
                    yield "sentences", language, text


def lines(path: Path) -> Iterator[dict[str, Any]]:
    """Records of a compressed file."""
    with path.open("rb") as file:
        for line in io.TextIOWrapper(zstandard.ZstdDecompressor().stream_reader(file), encoding="utf-8"):
            yield json.loads(line)


if __name__ == "__main__":
    main()
