"""``mimo-train evaluate``."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

from engine.store.atomic_files import write_atomically
from trainer.cli.run_record import EVENTS, model_of, read_record
from trainer.cli.work import Work
from trainer.errors import DataError
from trainer.evaluation.embedders import open_embedder
from trainer.evaluation.evaluate import Evaluation
from trainer.evaluation.evaluate import evaluate as evaluate_model
from trainer.records import SplitName
from trainer.reporting.page import evaluation_page
from trainer.reporting.plain import evaluation_values
from trainer.reporting.table import evaluation_table


def evaluate(options: argparse.Namespace, work: Work) -> int:
    """Measure every model on every source."""
    sources = [Path(path) for path in options.data]
    found: list[Evaluation] = []
    for name in options.models:
        model = name if name == "bundled" else str(model_of(Path(name)))
        record = None if name == "bundled" else read_record(Path(name))
        steps = evaluate_model(
            open_embedder(model, options.device),
            sources,
            model=name,
            split=SplitName(options.split),
            languages=options.languages,
            groups=options.groups,
            notes=[f"Trained with {record.anchor}."] if record and record.anchor else [],
        )
        found.append(work.advance(steps))
        if work.console.json:
            work.console.record({"event": "evaluation", **evaluation_values(found[-1])})
        else:
            work.console.line(evaluation_table(found[-1]))
    if options.out:
        write_reports(Path(options.out), found, _events(options))
        if not work.console.json:
            work.console.line(f"\nWritten to {options.out}: evaluation.json, evaluation.html")
    return 0


def write_reports(out: Path, found: Sequence[Evaluation], events: Path | None, title: str = "Evaluation") -> None:
    """``evaluation.json`` and ``evaluation.html`` in a folder. Raises DataError."""
    values = {"evaluations": [evaluation_values(evaluation) for evaluation in found]}
    page = evaluation_page(found, events=events, title=title)
    try:
        out.mkdir(parents=True, exist_ok=True)
        write_atomically(out / "evaluation.json", [json.dumps(values, ensure_ascii=False, indent=1).encode()])
        write_atomically(out / "evaluation.html", [page.encode("utf-8", "replace")])
    except OSError as error:
        raise DataError(str(out), error.strerror or str(error)) from error


def _events(options: argparse.Namespace) -> Path | None:
    if options.events:
        return Path(options.events)
    runs = [Path(name) / EVENTS for name in options.models if (Path(name) / EVENTS).is_file()]
    return runs[0] if len(runs) == 1 else None
