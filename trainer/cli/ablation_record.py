"""``ablation.json``: how a comparison of methods was made and what it gave, so that one command can repeat it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from engine.store.atomic_files import write_atomically
from trainer.errors import CheckpointError
from trainer.evaluation.evaluate import Evaluation

RECORD_FILE = "ablation.json"
_SEQUENCES = ("methods", "lambdas", "sources", "seeds")


@dataclass(frozen=True, slots=True)
class AblationRecord:
    """data: the prepared folder. sources: what was measured on, empty for its test split. scores: see ``recorded_scores``;
    empty until every method is measured. seeds: each method's, empty for the configuration's own.
    """

    data: str
    content_hash: str
    config: dict[str, Any]
    methods: tuple[str, ...]
    lambdas: tuple[float, ...]
    sources: tuple[str, ...]
    versions: dict[str, str]
    scores: dict[str, float] = field(default_factory=dict)
    seeds: tuple[int, ...] = ()


def recorded_scores(found: Sequence[Evaluation]) -> dict[str, float]:
    """MLIR nDCG@20 by model and collection."""
    return {
        f"{evaluation.label}, {scores.name}: MLIR nDCG@20": scores.headline
        for evaluation in found
        for scores in evaluation.retrieval
    }


def write_ablation(out: Path, record: AblationRecord) -> None:
    """Raises CheckpointError."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        write_atomically(out / RECORD_FILE, [json.dumps(asdict(record), ensure_ascii=False, indent=1).encode()])
    except OSError as error:
        raise CheckpointError(str(out / RECORD_FILE), error.strerror or str(error)) from error


def read_ablation(out: Path) -> AblationRecord | None:
    """The record of a comparison; None if the folder has none. Raises CheckpointError if it cannot be read."""
    path = out / RECORD_FILE
    if not path.is_file():
        return None
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        return AblationRecord(**{**values, **{key: tuple(values[key]) for key in _SEQUENCES if key in values}})
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise CheckpointError(str(path), f"not the record of a comparison: {error}") from error
