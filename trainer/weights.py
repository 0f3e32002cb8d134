"""How often stage 1 reads each text: sources and languages by size to a power, wide vocabularies up, short labels down."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from trainer.config import Stage1Config
from trainer.corpus import PairCorpus
from trainer.errors import ConfigError

Floats = npt.NDArray[np.float64]
_MOST_WIDTH: Final = 4.0  # a source's vocabulary counts at most so many times up or down


def text_weights(corpus: PairCorpus, config: Stage1Config) -> Floats:
    """How often each text comes in an epoch, 1 on average: float64 [texts].

    The factor of its source (``source_factors``), times ``short_weight`` where its English is a label; then sources, and
    after them languages, are tempered to the powers that the config names, so that neither one large corpus nor one large
    language fills the epoch; English comes ``english_weight`` times its share, for it is every pair's anchor. None comes
    more often than ``max_repeats``. Raises ConfigError if nothing is left to choose from.
    """
    sources, languages = np.asarray(corpus.source, np.intp), np.asarray(corpus.language, np.intp)
    weights = source_factors(corpus, config)[sources]
    weights[(corpus.characters < config.short_below)[corpus.record]] *= config.short_weight
    weights *= _towards(sources, weights, config.source_exponent, len(corpus.sources))
    weights *= _towards(languages, weights, config.language_exponent, len(corpus.languages))
    weights[languages == 0] *= config.english_weight
    total = weights.sum()
    if not total > 0:
        raise ConfigError("stage1.source_weights", "every text has weight 0")
    return np.asarray(np.minimum(weights * (len(weights) / total), config.max_repeats), np.float64)


def source_factors(corpus: PairCorpus, config: Stage1Config) -> Floats:
    """The factor of each of ``corpus.sources``: its vocabulary's width against the median source's, times its own weight."""
    widths = np.array(corpus.widths, np.float64)
    known = widths[widths > 0]
    middle = float(np.median(known)) if len(known) else 1.0
    relative = np.where(widths > 0, np.clip(widths / middle, 1 / _MOST_WIDTH, _MOST_WIDTH), 1.0)
    own = np.array([config.source_weights.get(source, 1.0) for source in corpus.sources])
    return np.asarray(relative**config.vocabulary_exponent * own, np.float64)


def _towards(groups: npt.NDArray[np.intp], weights: Floats, exponent: float, count: int) -> Floats:
    """The factor of each text that gives its group mass ** exponent instead of its mass."""
    mass = np.bincount(groups, weights=weights, minlength=count)
    factors = np.where(mass > 0, np.maximum(mass, 1e-12) ** (exponent - 1), 0.0)
    return np.asarray(factors[groups], np.float64)
