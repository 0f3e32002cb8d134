"""``mimo-train ablate``."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from trainer.ablation import PAPER, Contestant, contestants
from trainer.cli.ablation_record import AblationRecord, recorded_scores, write_ablation
from trainer.cli.evaluating import write_reports
from trainer.cli.run_record import read_record, versions
from trainer.cli.training import config_of, event_text, run_recorded
from trainer.cli.work import Stopped, Work
from trainer.config import TrainConfig
from trainer.data import PreparedData
from trainer.distributed import join_world
from trainer.evaluation.embedders import open_embedder
from trainer.evaluation.evaluate import Evaluation
from trainer.evaluation.evaluate import evaluate as evaluate_model
from trainer.reporting import headlines
from trainer.reporting.plain import evaluation_values
from trainer.reporting.table import columns


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
        seeds=tuple(options.seeds),
    )
    sources = [Path(path) for path in tests] or [data.folder]
    runs = contestants(record.methods, record.lambdas, record.seeds)
    found = compare(base, data, out, runs, sources, work)
    config = _precise(base, out / runs[0].folder).to_dict()
    if not join_world(base.device).is_first:
        return 0
    write_ablation(out, replace(record, config=config, scores=recorded_scores(found)))
    if not work.console.json:
        work.console.line(ablation_table(found))
        work.console.line(f"\nWritten to {out}: evaluation.json, evaluation.html; mimo-train reproduce {out} repeats it")
    return 0


def compare(
    base: TrainConfig,
    data: PreparedData,
    out: Path,
    runs: Sequence[Contestant],
    sources: list[Path],
    work: Work,
) -> list[Evaluation]:
    """The start model and every method's last model, measured on the sources. Raises Stopped when asked to stop.

    Of several processes (torchrun) all train, and the first alone measures: the others find nothing.
    """
    world = join_world(base.device)
    found = [] if not world.is_first else [_measured(work, "Start model", base.student, sources, base.device)]
    for contestant in runs:
        if not work.console.json:
            work.console.note(f"{contestant.folder}:")

        def tell(event: Mapping[str, Any], run: str = contestant.folder) -> None:
            if work.console.json:
                work.console.record({"run": run, **event})
            elif not work.quiet and event.get("event") in ("stage", "step", "eval", "warning"):
                work.console.note("  " + event_text(event))

        result = run_recorded(contestant.config(base, out), data, out / contestant.folder, work.stop, tell)
        if result.stopped or result.model is None:
            raise Stopped
        base = _precise(base, out / contestant.folder)
        if not world.is_first:
            continue
        found.append(_measured(work, contestant.title, str(result.model), sources, base.device, contestant.run))
        write_reports(out, found, None, "Ablation")  # after each run: a long comparison can be looked at while it goes on
    return found


def _precise(base: TrainConfig, run: Path) -> TrainConfig:
    """With the precision that this run came to: what is compared must not differ in it."""
    record = read_record(run)
    return base if record is None else base.with_changes({"precision": record.config["precision"]})


def _measured(work: Work, title: str, model: str, sources: list[Path], device: str, run: str = "") -> Evaluation:
    evaluation = replace(work.advance(evaluate_model(open_embedder(model, device), sources, model=title)), run=run)
    if work.console.json:
        work.console.record({"event": "evaluation", **evaluation_values(evaluation)})
    return evaluation


def ablation_table(found: Sequence[Evaluation]) -> str:
    """The paper's table: one row a model and collection."""
    return columns([list(headlines.HEADER), *headlines.rows(found)])
