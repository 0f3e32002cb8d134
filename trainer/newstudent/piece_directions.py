"""Where the pieces of a vocabulary point: unit vectors of their mixtures, made when they are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from torch import Tensor
from torch.nn import functional

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
