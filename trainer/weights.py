"""How often each text is trained on: sources and languages by size to a power, wide vocabularies up, short labels down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from trainer.data import ENGLISH, PreparedData
from trainer.errors import ConfigError
from trainer.records import SplitName

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class WeightOptions:
    """Powers and factors; 1 changes nothing, for the alphas 1 is by size and 0 the same for all.

    language_alpha, source_alpha: of n texts, a language (source) gets n ** alpha of the whole. english: times as often as
    its share, for it is every pair's anchor. vocabulary: the power of a source's share of distinct words against the
    median source's. short: the factor of texts whose English has fewer than ``short_below`` characters. sources: own
    factors by source name, on top.
    """

    language_alpha: float = 0.5
    source_alpha: float = 0.7
    english: float = 1.0
    vocabulary: float = 1.0
    short: float = 0.5
    short_below: int = 25
    sources: Mapping[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Raises ConfigError for what cannot be a weight."""
        for key in ("language_alpha", "source_alpha", "english", "vocabulary", "short"):
            if not 0 <= getattr(self, key) < float("inf"):
                raise ConfigError(f"weights.{key}", "must not be negative")
        if any(not 0 <= factor < float("inf") for factor in self.sources.values()):
            raise ConfigError("weights.sources", "must not be negative")


def text_weights(
    data: PreparedData, options: WeightOptions | None = None, split: SplitName | str = SplitName.TRAIN
) -> Floats:
    """One weight for each entry of ``data.pairs(split).texts``; they sum to 1. Empty if there are none.

    Raises ConfigError if a named source is not in the data, or nothing is left to choose from.
    """
    options = options or WeightOptions()
    unknown = set(options.sources) - set(data.sources)
    if unknown:
        raise ConfigError("weights.sources", f"not in the data: {', '.join(sorted(unknown))}")
    records = data.pairs(split)
    texts = records.texts
    if not len(texts):
        return np.empty(0, np.float32)
    sources, languages = texts["source"].astype(np.intp), texts["language"].astype(np.intp)
    weights = source_factors(data, options)[sources]
    english = np.asarray(texts["length"])[np.asarray(records.first[:-1], np.intp)]  # it stands first in each record
    weights[(english < options.short_below)[texts["record"]]] *= options.short
    weights *= _towards(sources, weights, options.source_alpha, len(data.sources))
    weights *= _towards(languages, weights, options.language_alpha, len(data.languages))
    if data.languages[0] == ENGLISH:
        weights[languages == 0] *= options.english
    total = weights.sum()
    if total <= 0:
        raise ConfigError("weights", "every text has weight 0")
    return np.asarray(weights / total, np.float32)


def source_factors(data: PreparedData, options: WeightOptions) -> npt.NDArray[np.float64]:
    """The factor of each of ``data.sources`` from its vocabulary and the options, at most four times up or down."""
    about = data.report.get("sources", {})
    widths = np.array([_width(about.get(source, {})) for source in data.sources])
    known = widths[widths > 0]
    middle = float(np.median(known)) if len(known) else 1.0
    factors = np.where(widths > 0, np.clip(widths / middle, 0.25, 4.0) ** options.vocabulary, 1.0)
    own = np.array([options.sources.get(source, 1.0) for source in data.sources])
    return np.asarray(factors * own, np.float64)


def _width(about: Mapping[str, int]) -> float:
    """Distinct words a source has in a sample, against the square root of the sample (which samples of all sizes share)."""
    words = about.get("sample_words", 0)
    return about.get("distinct_words", 0) / words**0.5 if words else 0.0


def _towards(
    groups: npt.NDArray[np.intp], weights: npt.NDArray[np.float64], alpha: float, count: int
) -> npt.NDArray[np.float64]:
    """The factor of each text that gives its group mass ** alpha instead of its mass."""
    mass = np.bincount(groups, weights=weights, minlength=count)
    factors = np.where(mass > 0, np.maximum(mass, 1e-12) ** (alpha - 1), 0.0)
    return np.asarray(factors[groups], np.float64)
