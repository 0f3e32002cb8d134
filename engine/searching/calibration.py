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

from engine.documents import Confidence
from engine.store.records import FloatArray

WORDLESS = 0.05  # evidence up to which a hit shares no word worth speaking of with the query
_LEAST_DEVIATION = 1e-3
_PAIRS = 4096


@dataclass(frozen=True, slots=True)
class Judge:
    """A logistic model of a hit answering its query, and the probabilities between which it cannot be told.

    Its features, one weight each: the standardised cosine of the passage; that of its best sentence (0 where the judge was
    fitted without); log(1 + evidence of words); log of the library's passages, because the best of many unrelated passages
    is more alike than the best of few. good: from here on a hit is a good match. none: below, it is none.
    """

    intercept: float
    passage: float
    sentence: float
    words: float
    size: float
    good: float = 0.5
    none: float = 0.5

    def probability(self, passage: float, sentence: float, evidence: float, size: int) -> float:
        """How probably a hit answers, where as many queries have an answer in the library as have none."""
        logit = self.intercept + self.passage * passage + self.sentence * sentence
        logit += self.words * math.log1p(evidence) + self.size * math.log(max(1, size))
        return 1.0 / (1.0 + math.exp(-max(-60.0, min(60.0, logit))))

    def confidence(self, probability: float) -> Confidence:
        """What to tell of a hit."""
        if probability >= self.good:
            return Confidence.GOOD
        return Confidence.UNCERTAIN if probability >= self.none else Confidence.NONE


@dataclass(frozen=True, slots=True)
class Judges:
    """Two, because right hits in another language hardly ever share a word: wordless judges every hit by its likeness alone,
    worded those that share words. The surer verdict counts."""

    worded: Judge
    wordless: Judge

    def confidence(self, passage: float, sentence: float, evidence: float, size: int) -> Confidence:
        """What to tell of a hit."""
        alone = self.wordless.confidence(self.wordless.probability(passage, sentence, 0.0, size))
        if evidence <= WORDLESS or alone is Confidence.GOOD:
            return alone
        worded = self.worded.confidence(self.worded.probability(passage, sentence, evidence, size))
        return next(level for level in Confidence if level in (alone, worded))


@dataclass(frozen=True, slots=True)
class Calibration:
    """How to read the cosines of one vector space.

    mean, deviation: of cosines between queries and passages that have nothing to do with each other.
    own_language: how much higher a passage in the query's language scores than an equally good one in another, in
    deviations. at_once: judge by what searching knows. closely: judge when the best sentence of the passage is known too.
    """

    mean: float
    deviation: float
    own_language: float
    at_once: Judges
    closely: Judges
    fitted: bool = True

    def standardised(self, cosine: float) -> float:
        """A cosine as deviations above what unrelated texts have."""
        return (cosine - self.mean) / self.deviation

    def confidence(self, cosine: float | None, evidence: float, size: int, sentence: float | None = None) -> Confidence:
        """How sure a hit is. cosine: None without a vector. sentence: cosine of its best sentence, when known."""
        passage = 0.0 if cosine is None else self.standardised(cosine)
        if sentence is None:
            return self.at_once.confidence(passage, 0.0, evidence, size)
        return self.closely.confidence(passage, self.standardised(sentence), evidence, size)


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
        at_once=_judges(values["at_once"]),
        closely=_judges(values["closely"]),
        fitted=fitted,
    )


def _judges(values: Mapping[str, Any]) -> Judges:
    return Judges(worded=Judge(**values["worded"]), wordless=Judge(**values["wordless"]))


@cache
def _resource() -> dict[str, dict[str, Any]]:
    loaded: dict[str, dict[str, Any]] = json.loads((files("resources") / "calibration.json").read_text("utf-8"))
    return loaded
