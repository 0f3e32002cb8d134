"""The codes of an encoder's pieces (``trainer.models.piece_codes``) as a graph keeps them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from trainer.models.piece_codes import PieceCodes

Array = npt.NDArray[np.float32]
_LEVELS: Final = 254  # one less than a byte tells apart, for the rounding of both ends
_SHORT_ROWS: Final = 65_536


@dataclass(frozen=True, slots=True)
class CodeArrays:
    """rows: uint16 [pieces, places] where the table is small enough, else int32. word_weights: those of the words."""

    rows: npt.NDArray[Any]
    weights: Array
    word_weights: Array

    @classmethod
    def of(cls, codes: PieceCodes, table_rows: int) -> CodeArrays:
        """Copies of an encoder's codes over a table of so many rows."""
        rows = codes.rows.cpu().numpy().astype(np.uint16 if table_rows <= _SHORT_ROWS else np.int32)
        weights, word_weights = (codes.weights_of(words=words).cpu().numpy() for words in (False, True))
        return cls(rows, weights, word_weights)

    @property
    def places(self) -> int:
        """The most rows that a piece is mixed of."""
        return int(self.rows.shape[1])


def quantise_weights(weights: Array) -> tuple[npt.NDArray[np.uint8], np.float32, np.uint8]:
    """(whole numbers, scale, the number that stands for 0): weights are (number - zero) * scale. 0 and 1 are exact, so that
    an unused place adds nothing and a piece with a row of its own keeps it."""
    low, high = min(float(weights.min()), 0.0), max(float(weights.max()), 0.0)
    range_ = max(high - low, 1e-6)
    of_one = int(_LEVELS / range_)
    scale = np.float32(1 / of_one if of_one else range_ / _LEVELS)
    zero = np.rint(-low / scale)
    numbers: npt.NDArray[np.uint8] = (np.rint(weights / scale) + zero).clip(0, 255).astype(np.uint8)
    return numbers, scale, np.uint8(zero)
