"""Files of parallel text to a prepared data folder: read, clean, merge what has the same English, split, report.

Two passes, in memory that does not grow with the files: the first reads and cleans every file and sorts the records into
buckets on disk by the hash of their English text; the second takes one bucket at a time.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from pathlib import Path
from typing import Any, Literal

import numpy as np

from engine.progress import Progress
from trainer.buckets import Buckets
from trainer.cleaning import CleanOptions, Reason
from trainer.cleaning_page import write_page
from trainer.cleaning_report import PrepareReport, write_report
from trainer.cleaning_tally import Tally
from trainer.data_format import ENGLISH
from trainer.data_writing import PreparedWriter, new_folder
from trainer.errors import DataError
from trainer.importers.base import ImportOptions
from trainer.importers.registry import gather
from trainer.intake import Intake
from trainer.records import PairRecord, QueryPassage
from trainer.splitting import SplitOptions, Splitter

_BUCKET_BYTES = 32 << 20
_MOST_BUCKETS = 256
_UNPACKED = 6  # how much larger text is than its compressed file, to choose the number of buckets


@dataclass(frozen=True, slots=True)
class PrepareOptions:
    """How to read, clean and split.

    without_english: records without English text are refused, or (``target-only``) kept as texts that stand for both query
    and passage: the contrastive part of stage 2 trains on them, distillation cannot.
    """

    imports: ImportOptions = field(default_factory=ImportOptions)
    clean: CleanOptions = field(default_factory=CleanOptions)
    split: SplitOptions = field(default_factory=SplitOptions)
    without_english: Literal["refuse", "target-only"] = "refuse"


def prepare(
    inputs: Sequence[Path | str], out: Path | str, options: PrepareOptions | None = None
) -> Generator[Progress, None, PrepareReport]:
    """Write a prepared data folder from files and folders of parallel text; it is complete or not there.

    Raises DataError where a file is missing or of no known format, where nothing is left to train on (and says why), or
    where the folder cannot be written. Stages: ``import`` (bytes), ``split`` (buckets).
    """
    options = options or PrepareOptions()
    start = time.monotonic()
    found, unknown = gather(Path(path) for path in inputs)
    with new_folder(Path(out)) as staged:
        work = staged / "work"
        work.mkdir()
        size = sum(
            source.size * (_UNPACKED if source.path.suffix in (".zst", ".gz", ".xz", ".bz2") else 1) for source, _ in found
        )
        with Buckets(work, max(1, min(_MOST_BUCKETS, size // _BUCKET_BYTES))) as buckets:
            keep = options.without_english == "target-only"
            intake = Intake(buckets, options.imports, options.clean, seed=options.split.seed, keep_without_english=keep)
            yield from intake.read(found)
        tally = intake.tally
        tally.ignored = [str(path) for path in unknown]
        if not buckets.pairs and not buckets.queries:
            raise DataError(str(out), _why_nothing(tally))
        yield from _write(staged, buckets, tally, options)
        for path in work.iterdir():
            path.unlink()
        work.rmdir()
        report = PrepareReport.make(staged, tally, options, time.monotonic() - start)
        write_report(staged, report)
        write_page(staged, report)
    return replace(report, folder=Path(out))


def _write(staged: Path, buckets: Buckets, tally: Tally, options: PrepareOptions) -> Iterator[Progress]:
    """The second pass."""
    queries, passages = (
        np.frombuffer(values, np.uint64) if values else None for values in (buckets.queries, buckets.passages)
    )
    splitter = Splitter(options.split, buckets.pairs, queries, passages)
    with PreparedWriter(staged, tally.languages, tally.sources, options.split.seed) as writer:
        tally.order(writer.languages)
        for at in range(buckets.count):
            yield Progress("split", at, buckets.count)
            for key, pair in _merged_pairs(buckets.read("pairs", at), tally):
                split = splitter.pair(key)
                writer.add(split, pair)
                tally.keep(split, pair)
            for row, query in _merged_queries(buckets.read("queries", at), buckets, tally):
                split = splitter.query_passage(row)
                writer.add(split, query)
                tally.keep(split, query)
            tally.count_matrix()
        writer.finish()
    yield Progress("split", buckets.count, buckets.count)


def _merged_pairs(entries: Sequence[tuple[int, int, dict[str, Any]]], tally: Tally) -> Iterator[tuple[int, PairRecord]]:
    """Records of the same English as one: of each language the first translation. By hash, so in no order of the files."""
    for key, same in groupby(entries, key=lambda entry: entry[0]):
        (_, _, first), *others = same
        texts: dict[str, str] = first["tr"]
        for _, _, other in others:
            for language, text in other["tr"].items():
                if texts.setdefault(language, text) is not text:
                    tally.drop(Reason.DUPLICATE, other["src"], language, other["en"], text)
        yield key, PairRecord(first["en"], texts, first["src"])


def _merged_queries(
    entries: Sequence[tuple[int, int, dict[str, Any]]], buckets: Buckets, tally: Tally
) -> Iterator[tuple[int, QueryPassage]]:
    """Records of the same query and passage as one."""
    merged: dict[tuple[int, int], tuple[int, dict[str, Any]]] = {}
    for passage, row, record in entries:
        _, first = merged.setdefault((buckets.queries[row], passage), (row, record))
        if first is record:
            continue
        for language, both in record["tr"].items():
            if first["tr"].setdefault(language, both) is not both:
                tally.drop(Reason.DUPLICATE, record["src"], language, both["q"], both["d"])
        if not record["tr"]:
            tally.drop(Reason.DUPLICATE, record["src"], ENGLISH, record["en"]["q"], record["en"]["d"])
    for row, record in merged.values():
        english = None if record["en"] is None else (record["en"]["q"], record["en"]["d"])
        others = {language: (both["q"], both["d"]) for language, both in record["tr"].items()}
        yield row, QueryPassage(english, others, record["src"])


def _why_nothing(tally: Tally) -> str:
    """What to tell when no record is left."""
    dropped = tally.by_reason()
    if not dropped and not tally.problems:
        return "no text in these files"
    reason = next(iter(dropped), "")
    languages = ", ".join(sorted(tally.seen_languages)[:20])
    if reason == Reason.NO_ENGLISH:
        return f"no English side ({languages}): English is the anchor; with target-only such texts train stage 2's contrast"
    if reason == Reason.ONE_LANGUAGE:
        return f"one language only ({languages}): translations are needed"
    if reason == Reason.UNKNOWN_LANGUAGE:
        return f"unknown language tags: {', '.join(sorted(tally.unknown_tags)[:20])}; say what they stand for"
    stated = ", ".join(f"{name} {count}" for name, count in [*dropped.items(), *tally.problem_counts().items()][:6])
    return f"nothing is left to train on: {stated}"
