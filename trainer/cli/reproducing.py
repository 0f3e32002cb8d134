"""``mimo-train reproduce``: a run or a whole comparison once more, as it was recorded, and whether it gives the same."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

from trainer.ablation import contestants
from trainer.cli.ablating import compare
from trainer.cli.ablation_record import AblationRecord, read_ablation, recorded_scores
from trainer.cli.run_record import RunRecord, read_record, versions
from trainer.cli.training import run_recorded, teller
from trainer.cli.work import Stopped, Work
from trainer.config import TrainConfig
from trainer.data import PreparedData
from trainer.errors import CheckpointError, DataError


def reproduce(options: argparse.Namespace, work: Work) -> int:
    """Repeat what lies in a folder and compare its scores. Exit code 1 where they differ."""
    folder = Path(options.run)
    comparison, run = read_ablation(folder), read_record(folder)
    if comparison is not None and comparison.scores:
        return _compared(work, comparison.scores, _again(comparison, options, work), comparison.versions, options.tolerance)
    if run is not None and run.best_score is not None:
        before = {"dev MLIR nDCG@20": run.best_score}
        return _compared(work, before, _run_again(run, options, work), run.versions, options.tolerance)
    raise CheckpointError(options.run, "no finished run with a dev score, and no finished comparison, to repeat")


def _run_again(record: RunRecord, options: argparse.Namespace, work: Work) -> dict[str, float]:
    data = _data(options.data or record.data, record.content_hash)
    result = run_recorded(TrainConfig.from_mapping(record.config), data, Path(options.out), work.stop, teller(work))
    if result.stopped:
        raise Stopped
    return {} if result.best_score is None else {"dev MLIR nDCG@20": result.best_score}


def _again(record: AblationRecord, options: argparse.Namespace, work: Work) -> dict[str, float]:
    data = _data(options.data or record.data, record.content_hash)
    sources = [Path(path) for path in record.sources] or [data.folder]
    base = TrainConfig.from_mapping(record.config)
    runs = contestants(record.methods, record.lambdas, record.seeds)
    return recorded_scores(compare(base, data, Path(options.out), runs, sources, work))


def _data(folder: str, content_hash: str) -> PreparedData:
    data = PreparedData(folder)
    if data.content_hash != content_hash:
        raise DataError(str(data.folder), "not the text that it was trained on")
    return data


def _compared(
    work: Work, before: Mapping[str, float], now: Mapping[str, float], known: Mapping[str, str], tolerance: float
) -> int:
    differences = {name: abs(now[name] - value) if name in now else float("inf") for name, value in before.items()}
    same = max(differences.values()) <= tolerance
    changed = sorted(name for name, version in versions().items() if known.get(name) != version)
    if work.console.json:
        values = {"before": dict(before), "now": dict(now), "changed_versions": changed}
        work.console.record({"event": "reproduced", "same": same, **values})
        return 0 if same else 1
    for name, value in before.items():
        shown = f"{now[name]:.6f}" if name in now else "none"
        verdict = "the same" if differences[name] <= tolerance else "different"
        work.console.line(f"{name}: {value:.6f} before, {shown} now: {verdict}.")
    if changed:
        work.console.line(f"Other versions now: {', '.join(changed)}.")
    return 0 if same else 1
