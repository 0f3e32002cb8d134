"""An evaluation as plain values for JSON; what is not a number becomes null."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.evaluation.evaluate import Evaluation
from trainer.evaluation.geometry import Geometry
from trainer.evaluation.scoring import Scores
from trainer.evaluation.similarity import SimilarityScores

FORMAT_VERSION = 1


def evaluation_values(evaluation: Evaluation) -> dict[str, Any]:
    """{format_version, model, run, notes, retrieval: [...], similarity: [...]}."""
    return {
        "format_version": FORMAT_VERSION,
        "model": evaluation.model,
        "run": evaluation.run,
        "notes": list(evaluation.notes),
        "retrieval": [scores_values(scores) for scores in evaluation.retrieval],
        "similarity": [similarity_values(scores) for scores in evaluation.similarity],
    }


def scores_values(scores: Scores) -> dict[str, Any]:
    """One collection; pairs: {measure: {query language: {passage language: value}}}."""
    return {
        "name": scores.name,
        "queries": scores.queries,
        "passages": scores.passages,
        "mlir": _rounded(scores.mlir),
        "mono": _rounded(scores.mono),
        "cross": _rounded(scores.cross),
        "mrc": _rounded(scores.mrc),
        "peer": _rounded(scores.peer),
        "own_language_share@10": _number(scores.own_share),
        "fair_share": _number(scores.fair_share),
        "geometry": None if scores.geometry is None else geometry_values(scores.geometry),
        "by_language": {language: _rounded(values) for language, values in scores.by_language.items()},
        "pairs": {
            name: _table(values, scores.query_languages, scores.passage_languages) for name, values in scores.pairs.items()
        },
    }


def geometry_values(geometry: Geometry) -> dict[str, Any]:
    """Alignment, uniformity and bitext accuracy."""
    return {
        "alignment": _number(geometry.alignment),
        "uniformity": _number(geometry.uniformity),
        "bitext_accuracy": _number(geometry.bitext),
        "groups": geometry.groups,
        "alignment_by_pair": _table(geometry.alignment_by_pair, geometry.languages, geometry.languages),
        "bitext_by_pair": _table(geometry.bitext_by_pair, geometry.languages, geometry.languages),
    }


def similarity_values(scores: SimilarityScores) -> dict[str, Any]:
    """Spearman correlations."""
    return {
        "name": scores.name,
        "rows": scores.rows,
        "spearman_mono": _number(scores.mono),
        "spearman_cross": _number(scores.cross),
        "by_pair": _table(scores.by_pair, scores.languages, scores.languages),
    }


def _table(
    values: npt.NDArray[np.float64], rows: Sequence[str], columns: Sequence[str]
) -> dict[str, dict[str, float | None]]:
    return {row: {column: _number(float(values[i, j])) for j, column in enumerate(columns)} for i, row in enumerate(rows)}


def _rounded(values: Mapping[str, float | None]) -> dict[str, float | None]:
    return {name: _number(value) for name, value in values.items()}


def _number(value: float | None) -> float | None:
    return None if value is None or not math.isfinite(value) else round(value, 5)
