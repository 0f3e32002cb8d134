"""The figures that models are compared by: one row a model and collection, over its runs where there are several."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from trainer.evaluation.evaluate import Evaluation
from trainer.evaluation.scoring import Scores
from trainer.reporting.table import shown

# Name, figure, digits after the point.
_FIGURES: Final[tuple[tuple[str, Callable[[Scores], float | None], int], ...]] = (
    ("MLIR nDCG@20", lambda scores: scores.mlir["ndcg@20"], 3),
    ("MLIR Recall@20", lambda scores: scores.mlir["recall@20"], 3),
    ("One language nDCG@20", lambda scores: scores.mono["ndcg@20"], 3),
    ("Two languages nDCG@20", lambda scores: scores.cross["ndcg@20"], 3),
    ("MRC@20", lambda scores: scores.mrc["mrc@20"], 1),
    ("PEER@20", lambda scores: scores.peer["peer@20"], 3),
    ("Own language", lambda scores: scores.own_share, 3),
    ("Alignment", lambda scores: scores.geometry.alignment if scores.geometry else None, 3),
    ("Uniformity", lambda scores: scores.geometry.uniformity if scores.geometry else None, 3),
)
HEADER: Final = ("Model", "Collection", *(name for name, _, _ in _FIGURES))


def rows(evaluations: Sequence[Evaluation]) -> list[list[str]]:
    """Cells under ``HEADER``. Of several runs (seeds) of a model: mean and, behind ±, the standard error of the mean."""
    found = []
    for (model, collection), runs in _grouped(evaluations).items():
        cells = [_cell([figure(scores) for scores in runs], digits) for _, figure, digits in _FIGURES]
        found.append([f"{model} ({len(runs)} seeds)" if len(runs) > 1 else model, collection, *cells])
    return found


def points(evaluations: Sequence[Evaluation]) -> dict[str, dict[str, tuple[float, float]]]:
    """(uniformity, alignment) by collection and model, means over its runs; models without either are left out."""
    found: dict[str, dict[str, tuple[float, float]]] = {}
    for (model, collection), runs in _grouped(evaluations).items():
        known = [scores.geometry for scores in runs if scores.geometry is not None]
        if known:
            place = (mean([each.uniformity for each in known]), mean([each.alignment for each in known]))
            found.setdefault(collection, {})[model] = place
    return found


def mean(values: Sequence[float]) -> float:
    """The plain mean."""
    return sum(values) / len(values)


def standard_error(values: Sequence[float]) -> float:
    """Of the mean of two or more values."""
    middle = mean(values)
    return math.sqrt(sum((value - middle) ** 2 for value in values) / (len(values) - 1) / len(values))


def _grouped(evaluations: Iterable[Evaluation]) -> dict[tuple[str, str], list[Scores]]:
    found: dict[tuple[str, str], list[Scores]] = {}
    for evaluation in evaluations:
        for scores in evaluation.retrieval:
            found.setdefault((evaluation.model, scores.name), []).append(scores)
    return found


def _cell(values: Sequence[float | None], digits: int) -> str:
    known = [value for value in values if value is not None and math.isfinite(value)]
    if not known or len(known) < len(values):
        return shown(None)
    middle = shown(mean(known), digits)
    return f"{middle} ± {shown(standard_error(known), digits)}" if len(known) > 1 else middle
