"""``run.json``: what a run was started with, so that it can be evaluated, exported and repeated."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from engine.store.atomic_files import write_atomically
from trainer.config import TrainConfig
from trainer.data import PreparedData
from trainer.errors import CheckpointError

RECORD_FILE = "run.json"
MODEL_FOLDER = "model"
BEST_FOLDER = "best"
EVENTS = "events.jsonl"


@dataclass(frozen=True, slots=True)
class RunRecord:
    """data: the prepared folder. versions: of what computed. anchor, best_score: as the finished run told them."""

    data: str
    content_hash: str
    languages: tuple[str, ...]
    sources: tuple[str, ...]
    config: dict[str, Any]
    versions: dict[str, str]
    anchor: str = ""
    best_score: float | None = None


def record_of(config: TrainConfig, data: PreparedData) -> RunRecord:
    """The record of a run that begins."""
    folder = str(data.folder.resolve())
    return RunRecord(folder, data.content_hash, data.languages, data.sources, config.to_dict(), versions())


def versions() -> dict[str, str]:
    """Of what computes: the program itself and the libraries that its numbers depend on."""
    return {name: metadata.version(name) for name in ("mimo-search", "torch", "transformers", "tokenizers", "numpy")}


def write_record(out: Path, record: RunRecord) -> None:
    """Write ``run.json``. Raises CheckpointError."""
    values = {name: getattr(record, name) for name in RunRecord.__slots__}
    try:
        out.mkdir(parents=True, exist_ok=True)
        write_atomically(out / RECORD_FILE, [json.dumps(values, ensure_ascii=False, indent=1).encode()])
    except OSError as error:
        raise CheckpointError(str(out / RECORD_FILE), error.strerror or str(error)) from error


def read_record(out: Path) -> RunRecord | None:
    """The record of a run's folder; None if it has none. Raises CheckpointError if it cannot be read."""
    path = out / RECORD_FILE
    if not path.is_file():
        return None
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        return RunRecord(**{**values, "languages": tuple(values["languages"]), "sources": tuple(values["sources"])})
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise CheckpointError(str(path), f"not the record of a run: {error}") from error


def model_of(path: Path) -> Path:
    """The model's folder: of a run, its result, or the best so far of one that was stopped; else the folder itself."""
    if (path / RECORD_FILE).is_file():
        for inner in (path / MODEL_FOLDER, path / BEST_FOLDER):
            if inner.is_dir():
                return inner
    return path
