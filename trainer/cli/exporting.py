"""``mimo-train export``."""

from __future__ import annotations

import argparse
import math
import re
from pathlib import Path
from typing import Any

from engine.errors import ModelPackageError
from engine.model.model_manifest import ModelManifest
from engine.model.model_package import bundled_path, load_package
from trainer.cli.run_record import RunRecord, model_of, read_record
from trainer.cli.work import Work
from trainer.data import PreparedData
from trainer.data_format import DATA_FILE
from trainer.errors import DataError, ExportError
from trainer.evaluation.dev import DevEvaluator
from trainer.evaluation.retrieval_set import RetrievalSet
from trainer.evaluation.sources import read_sources
from trainer.export.exporting import ExportOptions
from trainer.export.exporting import export as export_model
from trainer.models import load_encoder
from trainer.models.loading import BUNDLED
from trainer.records import SplitName

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_MOST_TEXTS = 8000  # to compare precisions on: more than training looks at, for half a point is little
_NOT_NAME = re.compile(r"[^A-Za-z0-9._+-]+")


def export(options: argparse.Namespace, work: Work) -> int:
    """A trained model to a package."""
    source = bundled_path() if options.model == BUNDLED else Path(options.model)
    record, start = read_record(source), _packaged(source)
    given = _held_out(options, record)
    encoder = load_encoder(model_of(source), role="teacher")
    chosen = ExportOptions(
        name=options.name or (start.name if start else _name(source)),
        version=options.model_version,
        languages=_languages(options, record, given, start),
        precision=options.precision,
        provenance=_provenance(record, start),
        metrics={} if record is None or record.best_score is None else {"dev MLIR nDCG@20": record.best_score},
        **_licence(options, start),
    )
    result = work.advance(export_model(encoder, Path(options.out), chosen, given))
    if work.console.json:
        costs = [
            {
                "precision": cost.precision,
                "accepted": cost.acceptable,
                "lost": cost.lost,
                "observed": cost.observed,
                "mean_lost": cost.mean,
                "mean_lost_upper": cost.upper if math.isfinite(cost.upper) else None,
                "least_cosine": cost.least_cosine,
            }
            for cost in result.costs
        ]
        values = {"event": "done", "package": str(result.folder), "precision": result.manifest.precision}
        work.console.record({**values, "space_id": result.manifest.space_id, "costs": costs, "notes": list(result.notes)})
    else:
        for note in result.notes:
            work.console.line(note)
        work.console.line(f"Package: {result.folder} ({result.manifest.space_id})")
    return 0


def _held_out(options: argparse.Namespace, record: RunRecord | None) -> RetrievalSet | None:
    if options.data:
        path = Path(options.data)
        if (path / DATA_FILE).is_file():
            return DevEvaluator(PreparedData(path), SplitName.DEV, most_texts=_MOST_TEXTS).set
        collections, _ = read_sources(path, split=SplitName.DEV)
        if not collections:
            raise DataError(options.data, "no collection to search in it")
        return collections[0].some_texts(_MOST_TEXTS)
    if record is not None and (Path(record.data) / DATA_FILE).is_file():
        try:
            return DevEvaluator(PreparedData(record.data), SplitName.DEV, most_texts=_MOST_TEXTS).set
        except DataError:
            return None
    return None


def _languages(
    options: argparse.Namespace, record: RunRecord | None, given: RetrievalSet | None, start: ModelManifest | None
) -> tuple[str, ...]:
    named = options.languages or (record.languages if record else ()) or (start.languages if start else ())
    if not named and given is not None:
        named = given.passage_languages
    kept = tuple(language for language in named if _LANGUAGE.fullmatch(language))
    if not kept:
        raise ExportError(options.out, "the languages of the model are not known; name them with --languages")
    return kept


def _packaged(source: Path) -> ModelManifest | None:
    """What the model says of itself where it is a package already."""
    try:
        return load_package(source).manifest
    except ModelPackageError:
        return None


def _licence(options: argparse.Namespace, start: ModelManifest | None) -> dict[str, str]:
    licence = options.licence or (start.licence if start else "")
    return {"licence": licence} if licence else {}


def _name(source: Path) -> str:
    return _NOT_NAME.sub("-", source.resolve().name).strip("-._+")[:60].replace("..", ".") or "model"


def _provenance(record: RunRecord | None, start: ModelManifest | None) -> dict[str, Any]:
    if record is None:
        return {"exported from": start.space_id, **start.provenance} if start else {}
    return {
        "anchor": record.anchor,
        "start": record.config.get("student", ""),
        "method": record.config.get("method", ""),
        "data": {"sha256": record.content_hash, "sources": list(record.sources)},
        "config": record.config,
        "versions": record.versions,
    }
