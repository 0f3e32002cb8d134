"""The most likely language of a text by the statistics of its bytes: the tables of py3langid, a naive Bayes classifier over
byte n-grams, evaluated at more than twice that package's speed: every passage of a library passes here.
"""

from __future__ import annotations

import math
import unicodedata
from array import array
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import numpy as np
import numpy.typing as npt
from py3langid.modelio import load_model

from engine.memory import give_back

_BLOCK = 4096  # rows


class ByteStatistics:
    """About 70 MB of tables; made once."""

    def __init__(self, wanted: Callable[[str], bool]) -> None:
        """wanted: which of the classifier's codes may be answered."""
        by_feature, prior, codes, moves, rows, outputs = load_model(Path(str(files("py3langid"))) / "data" / "model.npz.xz")
        chosen = [place for place, code in enumerate(codes) if wanted(code)]
        # Whole rows lie together: a text asks for some 250 of them. Whole numbers take as little room as half floats, whose
        # conversion would take half of the time.
        self._by_feature, self._step, self._middle = _whole(np.asarray(by_feature), chosen)
        self._prior = np.asarray(prior, dtype=np.float32)[chosen]
        self._codes = sorted({codes[place] for place in chosen})
        # A language may have several columns, one a script.
        self._owner = np.array([self._codes.index(codes[place]) for place in chosen])
        self._moves = moves
        self._base = array("i", [row << 8 for row in rows])
        self._outputs = np.asarray(outputs, dtype=np.int32)
        del by_feature, outputs, rows
        give_back()

    def classify(self, text: str) -> tuple[str, float]:
        """The most likely code, and how likely it is."""
        if text.isupper():  # the tables know lower case better
            text = text.lower()
        data = unicodedata.normalize("NFC", text).encode("utf-8", "surrogatepass")
        moves, base = self._moves, self._base
        state = 0
        states = [state := moves[base[state] + byte] for byte in data]
        found = self._outputs[np.array(states, dtype=np.int32)]
        features, counts = np.unique(found[found >= 0], return_counts=True)
        weights = np.log1p(counts.astype(np.float32))
        rows = self._by_feature.take(features, axis=0).astype(np.float32)
        scores = weights @ rows * self._step + self._middle * weights.sum() + self._prior
        if not features.size:
            scores[:] = 0.0
        likely = np.exp((scores - scores.max()) / math.sqrt(len(data) or 1))
        shares = np.bincount(self._owner, weights=likely)
        best = int(shares.argmax())
        return self._codes[best], float(shares[best] / shares.sum())


def _whole(table: npt.NDArray[np.floating], columns: list[int]) -> tuple[npt.NDArray[np.int16], np.float32, np.float32]:
    """Some columns as whole numbers, what one of them is worth, and what zero stands for."""
    low, high = float(table.min()), float(table.max())
    step, middle = (high - low) / 65534, (low + high) / 2
    found = np.empty((len(table), len(columns)), np.int16)
    for at in range(0, len(table), _BLOCK):  # of the table, which is large, no second copy is made
        block = table[at : at + _BLOCK, columns].astype(np.float32)
        found[at : at + _BLOCK] = np.rint((block - middle) / step)
    return found, np.float32(step), np.float32(middle)
