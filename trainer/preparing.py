"""Files of parallel text to a prepared data folder: read, clean, merge what has the same English, split, report.

Two passes, in memory that does not grow with the files: the first reads and cleans every file and sorts the records into
buckets on disk by the hash of their English text; the second takes one bucket at a time.
"""

from __future__ import annotations

import json
import time
from array import array
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from itertools import groupby
from pathlib import Path
from typing import Any, BinaryIO, Literal, TypeVar

import numpy as np

from engine.progress import Progress
from trainer.cleaning import Cleaner, CleanOptions, Reason, normalise_text
from trainer.cleaning_report import PrepareReport, Tally, write_report
from trainer.data_format import ENGLISH, languages_of, to_json
from trainer.data_writing import PreparedWriter, new_folder
from trainer.errors import DataError
from trainer.importers.base import Importer, ImportOptions, Item, Passages, Problem, Texts
from trainer.importers.registry import gather
from trainer.importers.source import Source
from trainer.languages import normalise
from trainer.records import PairRecord, QueryPassage
from trainer.splitting import SplitOptions, Splitter, text_hash

T = TypeVar("T")

_EVERY = 2000  # records between two reports of progress
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
    where the folder cannot be written. Stages: ``read`` (bytes), ``split`` (buckets).
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
        with _Buckets(work, max(1, min(_MOST_BUCKETS, size // _BUCKET_BYTES))) as buckets:
            reading = _Reading(options, buckets)
            yield from reading.read(found)
        tally = reading.tally
        tally.ignored = [str(path) for path in unknown]
        if not buckets.pairs and not buckets.queries:
            raise DataError(str(out), _why_nothing(tally))
        yield from _write(staged, buckets, reading, options)
        for path in work.iterdir():
            path.unlink()
        work.rmdir()
        report = PrepareReport.make(staged, tally, options, time.monotonic() - start)
        write_report(staged, report)
    return replace(report, folder=Path(out))


class _Buckets:
    """Records on disk, by ranges of the hash of their English text."""

    def __init__(self, folder: Path, count: int) -> None:
        self.count = count
        self.pairs = 0
        self.queries = array("Q")
        self.passages = array("Q")
        self._stack = ExitStack()
        self._folder = folder
        self._files: dict[str, BinaryIO] = {}

    def __enter__(self) -> _Buckets:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def add_pair(self, key: int, record: PairRecord) -> None:
        self.pairs += 1
        self._write("pairs", key, 0, record)

    def add_query_passage(self, query: int, passage: int, record: QueryPassage) -> None:
        self._write("queries", passage, len(self.queries), record)
        self.queries.append(query)
        self.passages.append(passage)

    def read(self, kind: str, at: int) -> list[tuple[int, int, dict[str, Any]]]:
        """(hash, row, record) of one bucket, by hash; those of the same hash in the order they came."""
        path = self._folder / f"{kind}-{at}"
        if not path.exists():
            return []
        with path.open("rb") as file:
            split = (line.split(b"\t", 2) for line in file)
            return sorted(((int(key), int(row), json.loads(text)) for key, row, text in split), key=lambda entry: entry[:2])

    def _write(self, kind: str, key: int, row: int, record: PairRecord | QueryPassage) -> None:
        name = f"{kind}-{key * self.count >> 64}"
        if name not in self._files:
            self._files[name] = self._stack.enter_context((self._folder / name).open("wb"))
        self._files[name].write(f"{key}\t{row}\t{to_json(record)}\n".encode("utf-8", "replace"))


class _Reading:
    """The first pass."""

    def __init__(self, options: PrepareOptions, buckets: _Buckets) -> None:
        self.tally = Tally()
        self._options = options
        self._buckets = buckets
        self._cleaner = Cleaner(options.clean)
        self._seed = options.split.seed

    def read(self, found: Sequence[tuple[Source, Importer]]) -> Iterator[Progress]:
        """Read, clean and sort every file."""
        total = sum(source.size for source, _ in found)
        before = 0
        for source, importer in found:
            name = source.path.name
            yield Progress("read", before, total, name)
            records = 0
            for item in importer.read(source, self._options.imports):
                records += 1
                if records % _EVERY == 0:
                    yield Progress("read", min(total, before + source.read_bytes), total, name)
                self._take(item, source.stem)
            before += source.size
            self.tally.files.append({"path": str(source.path), "format": importer.name, "records": records})
        yield Progress("read", total, total)

    def _take(self, item: Item, file: str) -> None:
        if isinstance(item, Problem):
            self.tally.problem(item.reason, item.detail, file)
        elif isinstance(item, Texts):
            self._take_texts(item)
        else:
            self._take_passages(item)

    def _take_texts(self, item: Texts) -> None:
        source = item.source
        texts = {key: normalise_text(text) for key, text in self._by_key(item.texts, source).items()}
        for key in [key for key, text in texts.items() if not text]:
            del texts[key]
            self.tally.drop(Reason.EMPTY, source, key)
        english = texts.pop(ENGLISH, "")
        if not texts or (not english and len(texts) < 2):
            self._one_language(source, {ENGLISH: english} if english else texts)
        elif not english:
            self._take_target_only(source, texts)
        elif (reason := self._cleaner.alone(english, ENGLISH, source)) is not None:
            for key in texts:
                self.tally.drop(reason, source, key, english, english)
        else:
            kept = {}
            for key, text in texts.items():
                reason = self._cleaner.translation(english, text, key, source)
                if reason is None:
                    kept[key] = text
                else:
                    self.tally.drop(reason, source, key, english, text)
            if kept:
                self._buckets.add_pair(text_hash(english, self._seed), PairRecord(english, kept, source))
                self.tally.see(source, [ENGLISH, *kept])

    def _take_passages(self, item: Passages) -> None:
        source = item.source
        found: dict[str, tuple[str, str]] = {}
        for key, (query, passage) in self._by_key(item.texts, source).items():
            both = (normalise_text(query), normalise_text(passage))
            reason = self._cleaner.passage(*both, key, source)
            if reason is None:
                found[key] = both
            else:
                self.tally.drop(reason, source, key, *both)
        if found:
            english = found.pop(ENGLISH, None)
            self._add_query_passage(QueryPassage(english, found, source))

    def _take_target_only(self, source: str, texts: Mapping[str, str]) -> None:
        """Without English: the first text takes its place in the rules."""
        if self._options.without_english == "refuse":
            for key, text in texts.items():
                self.tally.drop(Reason.NO_ENGLISH, source, key, "", text)
            return
        (anchor, first), *others = texts.items()
        reason = self._cleaner.alone(first, anchor, source)
        kept = {} if reason else {anchor: first}
        for key, text in others:
            found = reason or self._cleaner.translation(first, text, key, source)
            if found is None:
                kept[key] = text
            else:
                self.tally.drop(found, source, key, first, text)
        if len(kept) > 1:
            self._add_query_passage(QueryPassage(None, {key: (text, text) for key, text in kept.items()}, source))

    def _add_query_passage(self, record: QueryPassage) -> None:
        language, (query, passage) = (
            (ENGLISH, record.en) if record.en is not None else min(record.tr.items(), key=lambda entry: entry[0])
        )
        mark = "" if language == ENGLISH else f"{language}: "
        hashes = text_hash(mark + query, self._seed), text_hash(mark + passage, self._seed)
        self._buckets.add_query_passage(*hashes, record)
        self.tally.see(record.source, languages_of(record))

    def _one_language(self, source: str, texts: Mapping[str, str]) -> None:
        for key, text in texts.items():
            self.tally.drop(Reason.ONE_LANGUAGE, source, key, "", text)

    def _by_key(self, texts: Mapping[str, T], source: str) -> dict[str, T]:
        """With language keys; what has an unknown tag, or a language for the second time, is left out and counted."""
        names = self._options.imports.names
        found: dict[str, T] = {}
        for tag, text in texts.items():
            key = normalise(names.get(tag, tag))
            if key is None:
                self.tally.unknown_tags[tag[:40]] += 1
                self.tally.drop(Reason.UNKNOWN_LANGUAGE, source, tag[:40], "", str(text))
            elif key in found:
                self.tally.drop(Reason.DUPLICATE, source, key, "", str(text))
            else:
                found[key] = text
        return found


def _write(staged: Path, buckets: _Buckets, reading: _Reading, options: PrepareOptions) -> Iterator[Progress]:
    """The second pass."""
    tally = reading.tally
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
    entries: Sequence[tuple[int, int, dict[str, Any]]], buckets: _Buckets, tally: Tally
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
