"""Long text for languages that have no documents: sentences put together that have nothing to do with one another.

The teacher's vector of the English bundle is as good a target as any; what is learned is to read on to the end.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

import numpy as np

from trainer.data import PreparedData
from trainer.data_format import ENGLISH
from trainer.mining.held_out import HeldOut
from trainer.mining.options import MiningOptions
from trainer.mining.windows import joined, share
from trainer.records import PairRecord, SplitName

BUNDLE = "bundle"
_FEWEST = 3


def bundles(
    data: PreparedData, held_out: HeldOut, long: Counter[str], options: MiningOptions, sources: Collection[str]
) -> Iterator[PairRecord]:
    """What each language lacks to ``options.bundles`` long texts; long: how many it has."""
    records = data.pairs(SplitName.TRAIN)
    texts = records.texts
    wanted = np.isin(texts["source"], [at for at, name in enumerate(data.sources) if name in sources])
    for number, language in enumerate(data.languages):
        lacking = options.bundles - long[language]
        if language == ENGLISH or lacking <= 0:
            continue
        own = np.asarray(texts["record"][wanted & (texts["language"] == number)])
        order = np.random.default_rng([options.seed, number]).permutation(own)
        yield from _of_language(records, order.tolist(), language, lacking, held_out, options)


def _of_language(
    records: Sequence[PairRecord], order: list[int], language: str, lacking: int, held_out: HeldOut, options: MiningOptions
) -> Iterator[PairRecord]:
    run: list[PairRecord] = []
    made = 0
    for at in order:
        if made >= lacking:
            return
        record = records[at]
        if held_out.touches(record.en):
            continue
        run.append(PairRecord(record.en, {language: record.tr[language]}, BUNDLE))
        size = sum(len(one.en) for one in run)
        if len(run) >= _FEWEST and size >= options.shortest + (options.longest - options.shortest) * share(
            run[0].en, options.seed
        ):
            yield joined(run)
            run, made = [], made + 1
