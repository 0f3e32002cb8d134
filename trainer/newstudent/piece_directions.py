"""Where the pieces of a vocabulary point: unit vectors of their mixtures, made when they are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from torch import Tensor
from torch.nn import functional

from trainer.errors import ModelLoadError
from trainer.models.encoder import Encoder
from trainer.newstudent.word_codes import Mixtures
from trainer.newstudent.word_meanings import mixed_rows


@dataclass(frozen=True, slots=True)
class Directions:
    """Of mixtures of the rows of a table. A vocabulary's vectors would take a gigabyte at once."""

    mixed: Mixtures
    table: Tensor

    def of(self, pieces: Sequence[int]) -> Tensor:
        """Unit vectors [pieces, width]."""
        chosen = np.asarray(pieces, np.int64)
        return functional.normalize(mixed_rows(self.mixed.rows[chosen], self.mixed.weights[chosen], self.table), dim=1)

    def shares(self, piece: int) -> dict[int, float]:
        """Rows of a piece, adding up to 1."""
        weights = self.mixed.word_weights[piece]
        total = float(weights.sum())
        pairs = zip(self.mixed.rows[piece].tolist(), weights.tolist(), strict=True)
        return {row: weight / total for row, weight in pairs if weight > 0}


def directions_of(encoder: Encoder) -> Directions:
    """Of the pieces of a student over a wide vocabulary. Raises ModelLoadError for one without codes."""
    codes = encoder.codes
    if codes is None:
        raise ModelLoadError(encoder.source, "a student over a wide vocabulary expected")
    beside = encoder.words is not None  # words that are added up say what each means
    rows, weights = codes.rows.numpy(), codes.weights_of(words=beside).numpy()
    none = rows[:0], weights[:0], weights[:0]
    table = encoder.words if encoder.words is not None else encoder.table
    return Directions(Mixtures(rows, weights, weights, np.zeros(len(rows), np.bool_), none), table.detach())
