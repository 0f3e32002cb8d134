"""The training records of a source in the order of its documents: prepared data is sorted by hash, its files are not."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from trainer.cleaning import normalise_text
from trainer.data import PreparedData
from trainer.data_format import ENGLISH
from trainer.importers.base import ImportOptions, Texts
from trainer.importers.registry import gather
from trainer.languages import normalise
from trainer.mining.held_out import HeldOut
from trainer.records import PairRecord, SplitName
from trainer.splitting import text_hash


class TrainIndex:
    """Finds the training record of an English text."""

    def __init__(self, data: PreparedData) -> None:
        self._pairs = data.pairs(SplitName.TRAIN)
        hashes = np.fromiter((text_hash(pair.en) for pair in self._pairs), np.uint64, len(self._pairs))
        self._order: npt.NDArray[np.int64] = np.argsort(hashes, kind="stable")
        self._hashes = hashes[self._order]

    def find(self, english: str) -> PairRecord | None:
        """The record with this English text; None if it was dropped or is held out."""
        key = np.uint64(text_hash(english))
        at = int(np.searchsorted(self._hashes, key))
        if at == len(self._hashes) or self._hashes[at] != key:
            return None
        return self._pairs[int(self._order[at])]


def ordered_records(
    files: Sequence[Path], sources: Collection[str], index: TrainIndex, held_out: HeldOut, imports: ImportOptions
) -> Iterator[tuple[str, PairRecord | None]]:
    """(source, record) as the files have them; None where one is missing, so that nothing is joined over a gap.

    Only the translations that were kept come along, and of a sentence that comes twice, its first place is its only one.
    """
    found, _ = gather(files)
    seen: set[str] = set()
    for source, importer in found:
        for item in importer.read(source, imports):
            if not isinstance(item, Texts) or item.source not in sources:
                continue
            english = next(
                (text for tag, text in item.texts.items() if normalise(imports.names.get(tag, tag)) == ENGLISH), ""
            )
            record = index.find(normalise_text(english))
            if record is None or record.en in seen or held_out.touches(record.en):
                yield item.source, None
                continue
            seen.add(record.en)
            yield item.source, record
