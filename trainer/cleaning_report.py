"""The report of a preparation: what was kept and what was not, and why, with warnings of what looks wrong."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from trainer.cleaning_tally import Tally
from trainer.data_format import ENGLISH
from trainer.records import SplitName

REPORT_FILE = "report.json"
_FEW = 100  # pairs below which a warning is due


@dataclass(frozen=True, slots=True)
class PrepareReport:
    """What a preparation did; ``report.json`` has the same keys."""

    folder: Path
    content_hash: str
    counts: Mapping[str, Mapping[str, int]]  # split: pairs, query_passages
    texts_kept: int  # translations, without the English
    texts_dropped: int
    dropped: Mapping[str, int]  # by reason
    problems: Mapping[str, int]  # what files held that is no translation, by reason
    languages: Mapping[str, int]  # translations kept
    query_passage_languages: Mapping[str, int]
    sources: Mapping[str, Mapping[str, Any]]
    warnings: Sequence[str]
    details: Mapping[str, Any]
    seconds: float
    asked: int = 0  # queries with passages that were made from the translations

    @staticmethod
    def make(folder: Path, tally: Tally, options: object, seconds: float) -> PrepareReport:
        """From the counts, once everything is written."""
        about = json.loads((folder / "data.json").read_text(encoding="utf-8"))
        languages: Counter[str] = Counter()
        for (_, language), count in tally.kept.items():
            languages[language] += count
        dropped = tally.by_reason()
        return PrepareReport(
            folder=folder,
            content_hash=about["content_hash"],
            counts={
                split.value: {kind: tally.splits[split.value, kind] for kind in ("pairs", "query_passages")}
                for split in SplitName
            },
            texts_kept=languages.total(),
            texts_dropped=sum(dropped.values()),
            dropped=dropped,
            problems=tally.problem_counts(),
            languages=dict(languages.most_common()),
            query_passage_languages=dict(tally.query_passages.most_common()),
            sources={source: _about_source(tally, source) for source in sorted(tally.sources)},
            warnings=_warnings(tally),
            details={
                "files": tally.files,
                "ignored": tally.ignored,
                "problems": tally.problems,
                "examples": dict(tally.examples),
                "kept_examples": dict(tally.kept_examples),
                "matrix": {"languages": about["languages"], "records": tally.matrix().tolist()},
                "options": asdict(options),  # type: ignore[call-overload]
            },
            seconds=round(seconds, 2),
        )


def write_report(folder: Path, report: PrepareReport) -> None:
    """``report.json``, for programs; the page for people is ``trainer.cleaning_page``'s."""
    values = asdict(report)
    del values["folder"]
    (folder / REPORT_FILE).write_text(json.dumps(values, ensure_ascii=False, indent=1, default=str), encoding="utf-8")


def _about_source(tally: Tally, source: str) -> dict[str, Any]:
    words, distinct = tally.vocabulary(source)
    dropped: Counter[str] = Counter()
    for (reason, name, language), count in tally.dropped.items():
        if name == source and language:
            dropped[reason] += count
    kept = sum(count for (name, _), count in tally.kept.items() if name == source)
    return {
        "records": tally.records[source],
        "texts": kept,
        "sample_words": words,
        "distinct_words": distinct,
        "dropped": dict(dropped.most_common()),
    }


def _warnings(tally: Tally) -> list[str]:
    found = []
    train, queries = tally.splits["train", "pairs"], tally.splits["train", "query_passages"]
    if train + queries < _FEW:
        found.append(f"only {train + queries} records to train on: enough to try the steps, not to learn from")
    for split in ("dev", "test"):
        if not tally.splits[split, "pairs"]:
            found.append(f"no pairs in {split}: too few records to hold any out")
    if not train:
        found.append("no pairs with English: distillation has nothing to learn from")
    if tally.unknown_tags:
        found.append(
            "unknown language tags left out: " + ", ".join(f"{tag} ({n})" for tag, n in tally.unknown_tags.most_common(20))
        )
    if len(tally.languages - {ENGLISH}) == 1:
        found.append(f"one language beside English only ({next(iter(tally.languages - {ENGLISH}))})")
    dropped, kept = sum(tally.by_reason().values()), tally.kept.total()
    if dropped > kept + tally.query_passages.total():
        found.append(f"more was dropped ({dropped}) than kept ({kept}): look at the reasons")
    found.extend(
        f"{entry['file']}: {entry['detail']}" for entry in tally.problems if entry["reason"] in ("damaged", "unequal_lines")
    )
    return found
