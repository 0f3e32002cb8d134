"""What a model's similarities mean: their scale, its leaning to the query's own language, when a hit is a good one.

Fitted per vector space by tests/benchmarks/fit_calibration.py and kept in resources/calibration.json. A space without
figures there (a model the user trained) takes the scale from the library's own vectors and the rest from the defaults,
which are in units of that scale.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np

from engine.store.records import FloatArray

_LEAST_DEVIATION = 1e-3
_PAIRS = 4096


@dataclass(frozen=True, slots=True)
class Calibration:
    """How to read the cosines of one vector space.

    mean, deviation: of cosines between queries and passages that have nothing to do with each other.
    own_language: how much higher a passage in the query's language scores than an equally good one in another, in
    deviations. intercept, semantic, words: the logistic model of a hit being relevant, from its standardised cosine and
    log(1 + word evidence). floor: the probability from which a hit counts as a good match. semantic_floor: the standardised
    cosine from which it does whatever its words: passages in another language may share none.
    """

    mean: float
    deviation: float
    own_language: float
    intercept: float
    semantic: float
    words: float
    floor: float
    semantic_floor: float
    fitted: bool = True

    def standardised(self, cosine: float) -> float:
        """A cosine as deviations above what unrelated texts have."""
        return (cosine - self.mean) / self.deviation

    def probability(self, cosine: float, evidence: float) -> float:
        """How probably a hit is relevant, from its cosine and the evidence of its words."""
        logit = self.intercept + self.semantic * self.standardised(cosine) + self.words * math.log1p(evidence)
        return 1.0 / (1.0 + math.exp(-max(-60.0, min(60.0, logit))))

    def confident(self, cosine: float, evidence: float) -> bool:
        """Whether a hit counts as a good match."""
        return self.standardised(cosine) >= self.semantic_floor or self.probability(cosine, evidence) >= self.floor


def fitted_calibration(space_id: str) -> Calibration | None:
    """The figures measured for a vector space, None when there are none."""
    values = _resource()["spaces"].get(space_id)
    return None if values is None else _read(values, fitted=True)


def default_calibration(vectors: FloatArray, seed: int = 0) -> Calibration:
    """Figures for a space that nobody measured. vectors: unit rows, a sample of the library's passages.

    Cosines of random pairs of passages stand in for those of unrelated queries and passages.
    """
    defaults = _read(_resource()["default"], fitted=False)
    if len(vectors) < 8:
        return defaults
    pairs = np.random.default_rng(seed).integers(0, len(vectors), (_PAIRS, 2))
    pairs = pairs[pairs[:, 0] != pairs[:, 1]]
    cosines = np.einsum("ij,ij->i", vectors[pairs[:, 0]], vectors[pairs[:, 1]])
    # Quantiles: copies and near-copies in the library must not stretch the scale.
    low, middle, high = np.quantile(cosines, (0.16, 0.5, 0.84))
    return replace(defaults, mean=float(middle), deviation=max(float(high - low) / 2, _LEAST_DEVIATION))


def _read(values: Mapping[str, Any], *, fitted: bool) -> Calibration:
    return Calibration(
        mean=float(values["mean"]),
        deviation=float(values["deviation"]),
        own_language=float(values["own_language"]),
        intercept=float(values["intercept"]),
        semantic=float(values["semantic"]),
        words=float(values["words"]),
        floor=float(values["floor"]),
        semantic_floor=float(values["semantic_floor"]),
        fitted=fitted,
    )


@cache
def _resource() -> dict[str, dict[str, Any]]:
    loaded: dict[str, dict[str, Any]] = json.loads((files("resources") / "calibration.json").read_text("utf-8"))
    return loaded
