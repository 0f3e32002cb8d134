"""Extraction over a folder of real files with a truth file: share of the words found, states that are wrong, by format.

    python -m tests.benchmarks.bench_documents ../shared/documents [--truth FILE] [--format pdf] [--verbose] [--json]

A line of the truth file: {"path", "format", "expect": text|none|any|a state, "words": [...]}. Words are looked for in the
text of all documents of the file (members too), case-insensitively, whitespace normalised.
"""

from __future__ import annotations

import argparse
import json
import sys
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.extraction import Extracted, ExtractionPool


@dataclass
class Tally:
    """What was found in the files of one format."""

    files: int = 0
    words: int = 0
    found: int = 0
    wrong_states: int = 0
    lost: int = 0
    notes: list[str] = field(default_factory=list)


def squeeze(text: str) -> str:
    """Lower case, single spaces."""
    return " ".join(unicodedata.normalize("NFC", text).lower().split())


def judge(truth: dict[str, Any], documents: list[Extracted], tally: Tally) -> None:
    """Count one file into the tally."""
    tally.files += 1
    own = [document for document in documents if not document.member]
    if len(own) != 1:
        tally.lost += 1
        tally.notes.append(f"{truth['path']}: {len(own)} records of the file itself")
        return
    state = str(own[0].state)
    expect = truth["expect"]
    accepted = {"text": ("indexed",), "none": ("empty",), "any": (state,)}.get(expect, (expect,))
    if state not in accepted:
        tally.wrong_states += 1
        tally.notes.append(f"{truth['path']}: {state} ({own[0].format}; {own[0].reason}), expected {expect}")
    if expect == "text":
        text = squeeze("\n".join(page.text for document in documents for page in document.pages))
        missing = [word for word in truth["words"] if squeeze(word) not in text]
        tally.words += len(truth["words"])
        tally.found += len(truth["words"]) - len(missing)
        if missing:
            tally.notes.append(f"{truth['path']}: missing {missing}")


def main() -> int:
    """Run and print; exit code 1 when a file was lost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--truth", type=Path, help="default: truth.jsonl in the folder")
    parser.add_argument("--format", action="append", help="only this format of the truth file; repeatable")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--verbose", action="store_true", help="every wrong state and missing word")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()

    lines = (options.truth or options.folder / "truth.jsonl").read_text("utf-8").splitlines()
    truths = {str(options.folder / truth["path"]): truth for truth in map(json.loads, lines)}
    if options.format:
        truths = {path: truth for path, truth in truths.items() if truth["format"] in options.format}
    found: dict[str, list[Extracted]] = defaultdict(list)
    with ExtractionPool(options.workers) as pool:
        for path, document in pool.extract(truths):
            if document is not None:
                found[path].append(document)

    tallies: dict[str, Tally] = defaultdict(Tally)
    for path, truth in truths.items():
        judge(truth, found[path], tallies[truth["format"]])
    total: Counter[str] = Counter()
    rows = []
    for name, tally in sorted(tallies.items()):
        counts = {key: getattr(tally, key) for key in ("files", "words", "found", "wrong_states", "lost")}
        total.update(counts)
        rows.append({"format": name, **counts})
    rows.append({"format": "all", **total})
    if options.json:
        for row in rows:
            print(json.dumps(row))
    else:
        print(f"{'format':10}{'files':>7}{'words':>7}{'found':>7}{'share':>8}{'wrong states':>14}{'lost':>6}")
        for row in rows:
            share = f"{row['found'] / row['words']:.1%}" if row["words"] else "-"
            print(
                f"{row['format']:10}{row['files']:>7}{row['words']:>7}{row['found']:>7}{share:>8}{row['wrong_states']:>14}{row['lost']:>6}"
            )
        if options.verbose:
            print(*(note for tally in tallies.values() for note in tally.notes), sep="\n")
    return 1 if total["lost"] else 0


if __name__ == "__main__":
    sys.exit(main())
