"""``mine``: a prepared data folder and the files it was made from to a larger one, with long passages and more queries."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path

from trainer.data import PreparedData
from trainer.data_writing import PreparedWriter, new_folder
from trainer.events import Event, make
from trainer.importers.base import ImportOptions
from trainer.mining.bundles import BUNDLE, bundles
from trainer.mining.held_out import HeldOut
from trainer.mining.options import MiningOptions
from trainer.mining.ordered import TrainIndex, ordered_records
from trainer.mining.queries import cloze, headed, sentence_of
from trainer.mining.report import MiningReport
from trainer.mining.windows import Window, is_prose, joined, share, windows
from trainer.records import PairRecord, QueryPassage, SplitName
from trainer.splitting import key_of

REPORT_FILE = "mining.json"
_KINDS = ("long", "cloze", "heading", "sentence")
_LONG = 150  # characters of an English text that counts as a long one of its language
_EVERY = 50_000


def mine(
    data: PreparedData,
    files: Sequence[Path],
    out: Path,
    options: MiningOptions,
    imports: ImportOptions | None = None,
) -> Generator[Event, None, MiningReport]:
    """Write a prepared folder with all of ``data`` and what is mined for its training split; dev and test stay as they are.

    files, imports: what the data was made from, and how it was read. No sentence of dev or test is in a mined record, and no
    query is its passage. Raises DataError.
    """
    report = MiningReport()
    yield make("prepare", what="index", done=0, total=1)
    index, held_out = TrainIndex(data), HeldOut(data)
    sources = [*data.sources, BUNDLE, *(f"{kind}:{source}" for kind in _KINDS for source in data.sources)]
    with new_folder(out) as staged:
        with PreparedWriter(staged, data.languages, sources, data.seed) as writer:
            done = 0
            for split in SplitName:
                for record in _iterated(data, split):
                    writer.add(split, record)
                    done += 1
                    if done % _EVERY == 0:
                        yield make("prepare", what="copy", done=done, total=None)
            long = Counter[str]()
            stream = ordered_records(files, set(options.ordered), index, held_out, imports or ImportOptions())
            for mined in _mined(data, stream, held_out, options, report):
                writer.add(SplitName.TRAIN, mined)
                report.add(mined)
                if isinstance(mined, PairRecord):
                    long.update(list(mined.tr))
                if report.records.total() % 5000 == 0:
                    yield make("prepare", what="mined", done=report.records.total(), total=None)
            long.update(_long_texts(data))
            for bundle in bundles(data, held_out, long, options, options.bundle_sources or data.sources):
                writer.add(SplitName.TRAIN, bundle)
                report.add(bundle)
            writer.finish(mined=dict(report.records))
        if (data.folder / "report.json").is_file():
            shutil.copy(data.folder / "report.json", staged)
        (staged / REPORT_FILE).write_text(json.dumps(report.to_dict(), ensure_ascii=False, indent=1), encoding="utf-8")
    return report


def _iterated(data: PreparedData, split: SplitName) -> Iterator[PairRecord | QueryPassage]:
    yield from data.pairs(split)
    yield from data.query_passages(split)


def _mined(
    data: PreparedData,
    stream: Iterator[tuple[str, PairRecord | None]],
    held_out: HeldOut,
    options: MiningOptions,
    report: MiningReport,
) -> Iterator[PairRecord | QueryPassage]:
    if options.prose:
        stream = ((source, record if record and is_prose(record.en) else None) for source, record in stream)
    cut = windows(stream, shortest=options.shortest, longest=options.longest, headed=options.headed, seed=options.seed)
    pending: list[Window] = []
    place = ""
    for window in cut:
        if window.source != place:
            yield from _of_source(pending, options, report)
            pending, place = [], window.source
        pending.append(window)
    yield from _of_source(pending, options, report)
    for record in data.query_passages(SplitName.TRAIN):
        if record.en is None or held_out.touches(record.en[1]):
            continue
        passage = PairRecord(record.en[1], {key: both[1] for key, both in record.tr.items()}, record.source)
        found = sentence_of(passage, options)
        if found is not None:
            yield found


def _of_source(found: Sequence[Window], options: MiningOptions, report: MiningReport) -> Iterator[PairRecord | QueryPassage]:
    """What the passages of one source give. Headings are counted over the whole source first."""
    common = Counter(key_of(window.heading.en) for window in found if window.heading)
    for window in found:
        if len(window.records) > 1:
            passage = joined(window.records)
            if passage.tr and options.passages:
                yield PairRecord(passage.en, passage.tr, f"long:{window.source}")
            asked = cloze(window, options) if _is_asked(passage.en, window.source, options) else None
            if asked is not None:
                yield asked
        if window.heading is not None:
            if common[key_of(window.heading.en)] >= options.common_heading:
                report.dropped["common heading"] += 1
            else:
                section = headed(window)
                if section is None:
                    report.dropped["heading without a language of its section"] += 1
                else:
                    yield section
        for record in window.records:
            if len(record.en) >= options.shortest and _is_asked(record.en, window.source, options):
                inner = sentence_of(record, options)
                if inner is not None:
                    yield inner


def _is_asked(text: str, source: str, options: MiningOptions) -> bool:
    return share(text, options.seed + 2) < options.asked.get(source, 1.0)


def _long_texts(data: PreparedData) -> Counter[str]:
    """How many texts of some length each language has among the translations and passages."""
    counts = Counter[str]()
    for records in (data.pairs(SplitName.TRAIN), data.query_passages(SplitName.TRAIN)):
        texts = records.texts
        for number, language in enumerate(data.languages):
            counts[language] += int(((texts["language"] == number) & (texts["length"] >= _LONG)).sum())
    return counts
