"""``mimo-train ablate``."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from trainer.ablation import PAPER, contestants
from trainer.cli.ablation_record import AblationRecord, headlines, write_ablation
from trainer.cli.evaluating import write_reports
from trainer.cli.run_record import versions
from trainer.cli.training import config_of, event_text, run_recorded
from trainer.cli.work import Stopped, Work
from trainer.config import TrainConfig
from trainer.data import PreparedData
from trainer.evaluation.embedders import open_embedder
from trainer.evaluation.evaluate import Evaluation
from trainer.evaluation.evaluate import evaluate as evaluate_model
from trainer.reporting.plain import evaluation_values
from trainer.reporting.table import columns, shown


def ablate(options: argparse.Namespace, work: Work) -> int:
    """Train and measure every method; what is finished already is not trained again."""
    base = config_of(options)
    if options.paper:
        base = base.with_changes(PAPER)
    data, out = PreparedData(options.data), Path(options.out)
    tests = tuple(str(Path(path).resolve()) for path in options.test)
    record = AblationRecord(
        str(data.folder.resolve()),
        data.content_hash,
        base.to_dict(),
        tuple(options.methods),
        tuple(options.lambdas),
        tests,
        versions(),
    )
    sources = [Path(path) for path in tests] or [data.folder]
    found = compare(base, data, out, options.methods, options.lambdas, sources, work)
    write_ablation(out, replace(record, scores=headlines(found)))
    if not work.console.json:
        work.console.line(ablation_table(found))
        work.console.line(f"\nWritten to {out}: evaluation.json, evaluation.html; mimo-train reproduce {out} repeats it")
    return 0


def compare(
    base: TrainConfig,
    data: PreparedData,
    out: Path,
    methods: Sequence[str],
    lambdas: Sequence[float],
    sources: list[Path],
    work: Work,
) -> list[Evaluation]:
    """The start model and every method's last model, measured on the sources. Raises Stopped when asked to stop."""
    runs = contestants(methods, lambdas)
    found = [_measured(work, "Start model", base.student, sources, base.device)]
    for contestant in runs:
        if not work.console.json:
            work.console.note(f"{contestant.title}:")

        def tell(event: Mapping[str, Any], run: str = contestant.folder) -> None:
            if work.console.json:
                work.console.record({"run": run, **event})
            elif not work.quiet and event.get("event") in ("stage", "step", "eval", "warning", "error"):
                work.console.note("  " + event_text(event))

        result = run_recorded(contestant.config(base, out), data, out / contestant.folder, work.stop, tell)
        if result.stopped or result.model is None:
            raise Stopped
        found.append(_measured(work, contestant.title, str(result.model), sources, base.device))
        write_reports(out, found, None, "Ablation")  # after each run: a long comparison can be looked at while it goes on
    return found


def _measured(work: Work, title: str, model: str, sources: list[Path], device: str) -> Evaluation:
    evaluation = work.advance(evaluate_model(open_embedder(model, device), sources, model=title))
    if work.console.json:
        work.console.record({"event": "evaluation", **evaluation_values(evaluation)})
    return evaluation


def ablation_table(found: list[Evaluation]) -> str:
    """The paper's table: one row a model and collection."""
    header = [
        "",
        "MLIR nDCG@20",
        "Recall@20",
        "mono nDCG@20",
        "cross nDCG@20",
        "MRC@20",
        "PEER@20",
        "alignment",
        "uniformity",
    ]
    rows = [
        [
            f"{evaluation.model} ({scores.name})",
            shown(scores.mlir["ndcg@20"]),
            shown(scores.mlir["recall@20"]),
            shown(scores.mono["ndcg@20"]),
            shown(scores.cross["ndcg@20"]),
            shown(scores.mrc["mrc@20"], 1),
            shown(scores.peer["peer@20"]),
            shown(scores.geometry.alignment if scores.geometry else None),
            shown(scores.geometry.uniformity if scores.geometry else None),
        ]
        for evaluation in found
        for scores in evaluation.retrieval
    ]
    return columns([header, *rows])
