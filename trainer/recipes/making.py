"""The steps of a recipe, each into one folder: what the commands of ``mimo-train`` do, with a recipe's settings."""

from __future__ import annotations

import json
import threading
from collections.abc import Generator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from engine.progress import Progress
from trainer.cache_folder import building, disk_errors
from trainer.cleaning import CleanOptions
from trainer.data import PreparedData
from trainer.data_format import ENGLISH
from trainer.errors import ModelLoadError
from trainer.evaluation.dev import DevEvaluator
from trainer.evaluation.embedders import open_embedder
from trainer.evaluation.evaluate import evaluate
from trainer.events import Event, make
from trainer.export.exporting import ExportOptions, export
from trainer.mining.mine import mine
from trainer.mining.options import MiningOptions
from trainer.models import load_encoder, load_teacher
from trainer.preparing import PrepareOptions, prepare
from trainer.recipes.command import Stopped
from trainer.recipes.reading import EvaluationSettings, PackageSettings, Recipe, StudentSettings, TextSettings
from trainer.records import SplitName
from trainer.reporting.page import evaluation_page
from trainer.reporting.plain import evaluation_values
from trainer.splitting import SplitOptions
from trainer.training import train

T = TypeVar("T")


def clean(settings: TextSettings, files: Sequence[Path], folder: Path) -> Generator[Event, None, None]:
    """Read, clean and split the files."""
    options = PrepareOptions(
        clean=CleanOptions(check_language=settings.check_language),
        split=SplitOptions(dev=settings.dev, test=settings.test),
    )
    report = yield from _told(prepare(files, folder, options))
    yield make("prepared", counts=dict(report.counts), kept=report.texts_kept, dropped=dict(report.dropped))


def mine_more(options: MiningOptions, files: Sequence[Path], cleaned: Path, folder: Path) -> Generator[Event, None, None]:
    """Long passages and more queries."""
    report = yield from mine(PreparedData(cleaned), files, folder, options)
    yield make("mined", records=dict(report.records), dropped=dict(report.dropped))


def new_student(
    settings: StudentSettings, data: PreparedData, folder: Path, teacher: str, *, start: str = "", seed: int = 0
) -> Generator[Event, None, None]:
    """What training starts from: another model, or a new student on the teacher's body.

    start: what would stand in for a teacher that is not there, which a new student cannot have. Raises TrainerError.
    """
    if settings.start:
        with building(folder) as staged:
            load_encoder(settings.start, role="student").save(staged / "model")
        return
    from trainer.newstudent.making import StudentOptions, make_student, report  # sentencepiece is wanted only here

    found = load_teacher(teacher or None, start=start)
    if found.is_start_model:
        raise ModelLoadError(teacher or "teacher", "a new student needs the teacher's body; name a teacher")
    options = StudentOptions(
        pieces=settings.pieces,
        characters=settings.characters,
        exponent=settings.exponent,
        boosts={ENGLISH: settings.english, **settings.boosts},
        pairs=settings.pairs,
        refine_pairs=settings.refine_pairs,
        iterations=settings.iterations,
        seed=seed,
    )
    with building(folder) as staged:
        made = yield from make_student(data, found.encoder, options, staged / "model")
        described = report(made)
        (staged / "student.json").write_text(json.dumps(described, ensure_ascii=False, indent=1), encoding="utf-8")
    worst = sorted(described["languages"], key=lambda row: -row["tokens_per_character"])[:10]
    yield make("student", pieces=described["pieces"], aligned=described["aligned_share"], worst=worst)


def train_model(recipe: Recipe, data: PreparedData, folder: Path, stop: threading.Event) -> Generator[Event, None, None]:
    """Both stages, from the student of the step before. Raises Stopped."""
    student = folder.parent / "student" / "model"
    config = recipe.train.with_changes({"student": str(student), "cache": str(folder.parent / "cache")})
    result = yield from train(config, data, folder, stop=stop)
    if result.stopped:
        raise Stopped


def export_package(
    settings: PackageSettings, model: Path, data: PreparedData, made: Mapping[str, Any], folder: Path
) -> Generator[Event, None, None]:
    """The package, at the fastest precision that costs no language too much of the dev split. made: how the model was."""
    sources = [name for name in data.sources if ":" not in name]
    options = ExportOptions(
        name=settings.name,
        version=settings.version,
        languages=data.languages,
        precision=settings.precision,
        provenance={**made, "data": {"sha256": data.content_hash, "sources": sources}},
    )
    if settings.licence:
        options = replace(options, licence=settings.licence)
    encoder = load_encoder(model, role="teacher")
    compared = DevEvaluator(data, SplitName.DEV, most_texts=settings.compared).set
    result = yield from _told(export(encoder, folder, options, compared))
    yield make("exported", precision=result.manifest.precision, space_id=result.manifest.space_id, notes=list(result.notes))


def evaluate_package(
    settings: EvaluationSettings, package: Path, data: Path, sets: Path | None, folder: Path, *, name: str, events: Path
) -> Generator[Event, None, Mapping[str, Any]]:
    """What the package reaches, run as users run it. data: whose test split is held out. events: log of the training."""
    sources = [sets / one for one in settings.folders] if sets else []
    sources += [data] if settings.held_out or not sources else []
    found = yield from _told(evaluate(open_embedder(package), sources, model=name, groups=settings.groups or None))
    values = evaluation_values(found)
    with building(folder) as staged, disk_errors(folder):
        (staged / "evaluation.json").write_text(json.dumps(values, ensure_ascii=False, indent=1), encoding="utf-8")
        page = evaluation_page([found], events=events, title=name)
        (staged / "evaluation.html").write_text(page, encoding="utf-8", errors="replace")
    return {
        scores.name: {
            "mlir ndcg@20": scores.mlir["ndcg@20"],
            "mono": scores.mono["ndcg@10"],
            "cross": scores.cross["ndcg@10"],
        }
        for scores in found.retrieval
    }


def _told(steps: Generator[Progress, None, T]) -> Generator[Event, None, T]:
    """Progress as events."""
    while True:
        try:
            progress = next(steps)
        except StopIteration as end:
            result: T = end.value
            return result
        yield make("prepare", what=progress.stage, done=progress.done, total=progress.total, detail=progress.detail)
