"""``mimo-train prepare``."""

from __future__ import annotations

import argparse
from pathlib import Path

from trainer.cleaning import CleanOptions
from trainer.cli.work import Work
from trainer.importers.base import ImportOptions
from trainer.mining.own_text import FEWEST, prepare_to_ask
from trainer.preparing import PrepareOptions
from trainer.preparing import prepare as prepare_data
from trainer.splitting import SplitOptions


def prepare(options: argparse.Namespace, work: Work) -> int:
    """Files of parallel text to a data folder."""
    chosen = PrepareOptions(
        imports=ImportOptions(
            columns=options.columns, source_language=options.source_language, target_language=options.target_language
        ),
        clean=CleanOptions(check_language=options.check_language),
        split=SplitOptions(dev=options.dev, test=options.test, seed=options.seed),
        without_english="target-only" if options.keep_without_english else "refuse",
    )
    inputs, out = [Path(path) for path in options.inputs], Path(options.out)
    if options.questions == "off":
        report = work.advance(prepare_data(inputs, out, chosen))
    else:
        report = work.advance(prepare_to_ask(inputs, out, chosen, fewest=FEWEST if options.questions == "auto" else 1))
    if work.console.json:
        work.console.record(
            {
                "event": "done",
                "data": str(report.folder),
                "counts": {split: dict(counts) for split, counts in report.counts.items()},
                "texts_kept": report.texts_kept,
                "texts_dropped": report.texts_dropped,
                "asked": report.asked,
                "dropped": dict(report.dropped),
                "languages": dict(report.languages),
                "warnings": list(report.warnings),
            }
        )
        return 0
    for split, counts in report.counts.items():
        work.console.line(f"{split}: {counts['pairs']:,} pairs, {counts['query_passages']:,} queries with passages")
    dropped = ", ".join(f"{reason} {count:,}" for reason, count in report.dropped.items())
    work.console.line(f"Translations kept: {report.texts_kept:,}; dropped: {report.texts_dropped:,} ({dropped or 'none'})")
    if report.asked:
        work.console.line(f"Made {report.asked:,} queries with passages from neighbouring sentences, for stage 2")
    for warning in report.warnings:
        work.console.note(warning)
    work.console.line(f"Written to {report.folder} (report.html tells what was dropped and why)")
    return 0
