"""The report of a preparation as one page for people."""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from trainer.cleaning_report import PrepareReport

PAGE_FILE = "report.html"

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


def write_page(folder: Path, report: PrepareReport) -> None:
    """``report.html``, beside ``report.json``."""
    (folder / PAGE_FILE).write_text(page(report), encoding="utf-8")


def page(report: PrepareReport) -> str:
    """One self-contained page; everything from files is escaped."""
    counts = report.counts
    parts = [
        "<h1>Prepared data</h1>",
        f"<p>{report.texts_kept:,} translations kept, {report.texts_dropped:,} left out, in {report.seconds:.0f} s.</p>",
        f"<p>{report.asked:,} queries with passages were made from neighbouring sentences (mining.json has examples).</p>"
        if report.asked
        else "",
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
