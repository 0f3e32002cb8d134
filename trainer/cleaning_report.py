"""What was kept and what was not, and why: counts and examples, as JSON and as one page for a person."""

from __future__ import annotations

import html
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import regex

from trainer.data_format import ENGLISH, languages_of
from trainer.records import PairRecord, QueryPassage, SplitName

REPORT_FILE = "report.json"
PAGE_FILE = "report.html"
_EXAMPLES = 12  # of each reason
_PER_SOURCE = 2  # of them from one source
_SHOWN = 240  # characters of an example
_SAMPLE_WORDS = 5000  # English words of a source among which the distinct ones are counted
_FEW = 100  # pairs below which a warning is due
_PROBLEMS = 100
_WORD = regex.compile(r"\p{L}[\p{L}\p{M}'’]*")


@dataclass
class Tally:
    """Counts while preparing; the examples are the first of each source."""

    dropped: Counter[tuple[str, str, str]] = field(default_factory=Counter)  # reason, source, language
    examples: dict[str, list[dict[str, str]]] = field(default_factory=lambda: defaultdict(list))
    kept_examples: dict[str, list[dict[str, str]]] = field(default_factory=lambda: defaultdict(list))
    problems: list[dict[str, str]] = field(default_factory=list)
    files: list[dict[str, object]] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)
    unknown_tags: Counter[str] = field(default_factory=Counter)
    seen_languages: set[str] = field(default_factory=set)
    languages: set[str] = field(default_factory=set)
    sources: set[str] = field(default_factory=set)
    splits: Counter[tuple[str, str]] = field(default_factory=Counter)  # split, kind
    kept: Counter[tuple[str, str]] = field(default_factory=Counter)  # source, language
    query_passages: Counter[str] = field(default_factory=Counter)  # language
    records: Counter[str] = field(default_factory=Counter)  # source
    _per_source: Counter[tuple[str, str]] = field(default_factory=Counter)
    _words: Counter[str] = field(default_factory=Counter)
    _distinct: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _places: dict[str, int] = field(default_factory=dict)
    _rows: list[list[int]] = field(default_factory=list)
    _matrix: npt.NDArray[np.int64] = field(default_factory=lambda: np.zeros((0, 0), np.int64))

    def drop(self, reason: str, source: str, language: str, english: str = "", text: str = "") -> None:
        """Count a text that is left out."""
        self.seen_languages.add(language)
        self.dropped[str(reason), source, language] += 1
        examples = self.examples[str(reason)]
        if text and len(examples) < _EXAMPLES and self._per_source[str(reason), source] < _PER_SOURCE:
            self._per_source[str(reason), source] += 1
            examples.append({"source": source, "language": language, "en": english[:_SHOWN], "text": text[:_SHOWN]})

    def problem(self, reason: str, detail: str, source: str) -> None:
        """Count what an importer left out."""
        self.dropped[reason, source, ""] += 1
        if len(self.problems) < _PROBLEMS and self._per_source[reason, source] < 2 * _PER_SOURCE:
            self._per_source[reason, source] += 1
            self.problems.append({"reason": reason, "file": source, "detail": detail[:_SHOWN]})

    def see(self, source: str, languages: Iterable[str]) -> None:
        """Note what will be written."""
        self.sources.add(source)
        self.languages.update(languages)

    def order(self, languages: Sequence[str]) -> None:
        """Fix the order of the languages of the matrix."""
        self._places = {language: place for place, language in enumerate(languages)}
        self._matrix = np.zeros((len(languages), len(languages)), np.int64)

    def keep(self, split: SplitName, record: PairRecord | QueryPassage) -> None:
        """Count a record that is written."""
        self.records[record.source] += 1
        self._rows.append([self._places[language] for language in languages_of(record)])
        if isinstance(record, QueryPassage):
            self.splits[split.value, "query_passages"] += 1
            self.query_passages.update(languages_of(record))
            return
        self.splits[split.value, "pairs"] += 1
        for language in record.tr:
            self.kept[record.source, language] += 1
        if len(self.kept_examples[record.source]) < _PER_SOURCE:
            language, text = next(iter(record.tr.items()))
            self.kept_examples[record.source].append({"language": language, "en": record.en[:_SHOWN], "text": text[:_SHOWN]})
        if self._words[record.source] < _SAMPLE_WORDS:
            words = _WORD.findall(record.en.casefold())[: _SAMPLE_WORDS - self._words[record.source]]
            self._words[record.source] += len(words)
            self._distinct[record.source].update(words)

    def count_matrix(self) -> None:
        """Add the records since the last time to the matrix of languages that stand side by side."""
        if self._rows:
            present = np.zeros((len(self._rows), len(self._places)), np.float32)
            for at, places in enumerate(self._rows):
                present[at, places] = 1
            self._matrix += (present.T @ present).astype(np.int64)
            self._rows.clear()

    def matrix(self) -> npt.NDArray[np.int64]:
        """Records that have both languages; on the diagonal, those that have the one."""
        return self._matrix

    def by_reason(self) -> dict[str, int]:
        """How many texts each reason cost, most first."""
        total: Counter[str] = Counter()
        for (reason, _, language), count in self.dropped.items():
            if language:
                total[reason] += count
        return dict(total.most_common())

    def problem_counts(self) -> dict[str, int]:
        """How many entries of files importers left out, by reason."""
        total: Counter[str] = Counter()
        for (reason, _, language), count in self.dropped.items():
            if not language:
                total[reason] += count
        return dict(total.most_common())

    def vocabulary(self, source: str) -> tuple[int, int]:
        """Words in a sample of a source's English, and how many distinct ones are among them."""
        return self._words[source], len(self._distinct[source])


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
    """report.json and report.html."""
    values = asdict(report)
    del values["folder"]
    (folder / REPORT_FILE).write_text(json.dumps(values, ensure_ascii=False, indent=1, default=str), encoding="utf-8")
    (folder / PAGE_FILE).write_text(page(report), encoding="utf-8")


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


_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; color: #1d2129; background: #fff;
  max-width: 75rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; margin: .5rem 0 1.5rem }
th, td { padding: .2rem .6rem; border-bottom: 1px solid #dde1e6; text-align: left; vertical-align: top }
td.n { text-align: right; font-variant-numeric: tabular-nums }
.warn { background: #fff4d6; padding: .5rem 1rem; border-left: 4px solid #d19a00 }
.matrix { overflow: auto; max-height: 40rem }
.matrix td, .matrix th { padding: .1rem .35rem; font-size: 12px; border: 0 }
.matrix th { position: sticky; left: 0; top: 0; background: #fff }
summary { cursor: pointer }
.bar { display: inline-block; height: .7rem; background: #4a7bd0 }
@media (prefers-color-scheme: dark) {
  body, .matrix th { background: #16181c; color: #e4e6ea }
  .warn { background: #3a3114 }
  th, td { border-color: #3a3e45 }
}"""


def page(report: PrepareReport) -> str:
    """One self-contained page; everything from files is escaped."""
    counts = report.counts
    parts = [
        "<h1>Prepared data</h1>",
        f"<p>{report.texts_kept:,} translations kept, {report.texts_dropped:,} left out, in {report.seconds:.0f} s.</p>",
        *(f'<p class="warn">{_text(warning)}</p>' for warning in report.warnings),
        "<h2>Parts</h2>",
        _table(
            ["Part", "Pairs", "Query and passage"],
            [[name, f"{of['pairs']:,}", f"{of['query_passages']:,}"] for name, of in counts.items()],
        ),
        "<h2>Left out, by reason</h2>",
        _table(
            ["Reason", "Texts", ""],
            [[name, f"{count:,}", _bar(count, report.dropped)] for name, count in report.dropped.items()],
        ),
        _table(["In files", "Entries"], [[name, f"{count:,}"] for name, count in report.problems.items()])
        if report.problems
        else "",
        *_examples(report.details["examples"]),
        *(
            f"<p>{_text(entry['file'])}: {_text(entry['reason'])}: {_text(entry['detail'])}</p>"
            for entry in report.details["problems"]
        ),
        "<h2>Languages</h2>",
        _table(
            ["Language", "Translations", ""],
            [[name, f"{n:,}", _bar(n, report.languages)] for name, n in report.languages.items()],
        ),
        "<h2>Sources</h2>",
        _table(
            ["Source", "Records", "Translations", "Left out", "Most for"],
            [
                [
                    name,
                    f"{of['records']:,}",
                    f"{of['texts']:,}",
                    f"{sum(of['dropped'].values()):,}",
                    next(iter(of["dropped"]), ""),
                ]
                for name, of in report.sources.items()
            ],
        ),
        "<details><summary>Kept, for example</summary>",
        _table(
            ["Source", "Language", "English", "Text"],
            [
                [name, it["language"], it["en"], it["text"]]
                for name, all_ in report.details["kept_examples"].items()
                for it in all_
            ],
        ),
        "</details><h2>Records by pair of languages</h2>",
        _matrix(report.details["matrix"]["languages"], report.details["matrix"]["records"]),
        "<h2>Files</h2>",
        _table(
            ["File", "Format", "Records"],
            [[it["path"], it["format"], f"{it['records']:,}"] for it in report.details["files"]],
        ),
        "".join(f"<p>Ignored: {_text(path)}</p>" for path in report.details["ignored"][:100]),
    ]
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Prepared data</title>'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<style>{_STYLE}</style></head><body>{''.join(parts)}</body></html>"
    )


class _Html(str):
    """Markup that needs no escaping."""

    __slots__ = ()


def _text(value: object) -> str:
    return value if isinstance(value, _Html) else html.escape(str(value))


def _bar(count: int, among: Mapping[str, int]) -> _Html:
    return _Html(f'<span class="bar" style="width:{120 * count / max(among.values()):.0f}px"></span>')


def _table(heading: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    def cell(value: str, kind: str) -> str:
        form = "class=n" if value.replace(",", "").isdigit() else "dir=auto"
        return f"<{kind} {form}>{_text(value)}</{kind}>"

    head = "".join(f"<th>{_text(name)}</th>" for name in heading)
    body = "".join(f"<tr>{''.join(cell(value, 'td') for value in row)}</tr>" for row in rows)
    return f"<table><tr>{head}</tr>{body}</table>"


def _examples(examples: Mapping[str, Sequence[Mapping[str, str]]]) -> list[str]:
    return [
        f"<details><summary>{_text(reason)}: examples</summary>"
        + _table(
            ["Source", "Language", "English", "Text"], [[it["source"], it["language"], it["en"], it["text"]] for it in found]
        )
        + "</details>"
        for reason, found in examples.items()
        if found
    ]


def _matrix(languages: Sequence[str], records: Sequence[Sequence[int]]) -> str:
    most = max((max(row) for row in records), default=1) or 1
    rows = []
    for language, row in zip(languages, records, strict=True):
        shades = [(count / most) ** 0.4 if count else 0 for count in row]
        cells = "".join(
            f'<td class=n style="background:rgba(74,123,208,{shade:.2f})">{count or ""}</td>'
            for count, shade in zip(row, shades, strict=True)
        )
        rows.append(f"<tr><th>{_text(language)}</th>{cells}</tr>")
    head = "".join(f"<th>{_text(language)}</th>" for language in languages)
    return f'<div class="matrix"><table><tr><th></th>{head}</tr>{"".join(rows)}</table></div>'
