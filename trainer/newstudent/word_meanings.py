"""What pieces stand for, from links of all languages: each a short mixture of English pieces."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional

from trainer.newstudent.alignment import Links
from trainer.newstudent.word_counts import Words, language_weights

_CHUNK = 50_000  # pieces at a time: bounds the memory

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Meanings:
    """rows, shares [pieces, places]: English pieces by share, adding up to 1 where something is known. counts: expected
    number of times a piece was linked. told: the part of its links that those shares were."""

    rows: Ints
    shares: Floats
    counts: npt.NDArray[np.float64]
    told: Floats

    @cached_property
    def known(self) -> npt.NDArray[np.bool_]:
        """Pieces of which something is known."""
        found: npt.NDArray[np.bool_] = self.shares.sum(axis=1) > 0
        return found

    def of(self, piece: int) -> dict[int, float]:
        """The mixture of a piece, the largest share first."""
        pairs = zip(self.rows[piece].tolist(), self.shares[piece].tolist(), strict=True)
        return {row: share for row, share in pairs if share > 0}


def meanings(parts: Iterable[Links], pieces: list[str], targets: int, *, places: int = 4, least: float = 0.06) -> Meanings:
    """Of every piece the links to the first ``targets`` pieces, shares under ``least`` dropped, the rest adding up to 1.

    What has letters stands for what has letters: a full stop is in every second sentence.
    """
    letters = np.array([any(character.isalpha() for character in piece) for piece in pieces])
    languages = [_Compact.of(part, letters, targets) for part in parts]
    size = len(pieces)
    rows, mixed, counts = np.zeros((size, places), np.int64), np.zeros((size, places), np.float32), np.zeros(size)
    for first in range(0, size, _CHUNK):
        links = Links.merged([own.between(first, first + _CHUNK) for own in languages])
        counts[first : first + _CHUNK] = np.bincount(links.pieces - first, links.counts, min(_CHUNK, size - first))
        shares = links.counts / counts[links.pieces]
        order = np.lexsort((links.english, -shares, links.pieces))
        piece, english, shares = links.pieces[order], links.english[order], shares[order]
        rank = np.arange(len(piece)) - np.searchsorted(piece, piece)
        kept = (rank < places) & (shares >= least)
        rows[piece[kept], rank[kept]] = english[kept]
        mixed[piece[kept], rank[kept]] = shares[kept]
    total = mixed.sum(axis=1, keepdims=True)
    return Meanings(rows, np.divide(mixed, total, out=mixed, where=total > 0), counts, total[:, 0].copy())


def directions(found: Meanings, table: Tensor, mean: Tensor) -> Tensor:
    """Unit vectors of meanings, half precision [pieces, width], from where the table's mean lies; 0 where none is known."""
    centred = table - mean
    units = torch.zeros(len(found.rows), table.shape[1], dtype=torch.float16)
    for at in range(0, len(units), _CHUNK):
        part = slice(at, at + _CHUNK)
        units[part] = functional.normalize(mixed_rows(found.rows[part], found.shares[part], centred), dim=1).half()
    return units


def mixed_rows(rows: Ints, weights: Floats, table: Tensor) -> Tensor:
    """The mixtures [n, width] of rows of a table."""
    return functional.embedding_bag(
        torch.from_numpy(rows), table, mode="sum", per_sample_weights=torch.from_numpy(weights).to(table.dtype)
    )


def word_use(counts: Mapping[str, Words], growth: float = 0.0) -> dict[str, float]:
    """Each word's share of its language's text, weighted (``language_weights``), added up over languages.

    Only what begins with a letter.
    """
    use: dict[str, float] = {}
    weights = language_weights(counts, growth)
    for language, words in counts.items():
        for word, share in zip(words.words, (words.shares * weights[language]).tolist(), strict=True):
            if len(word) > 1 and word[0].isalpha():
                use[word] = use.get(word, 0.0) + share
    return use


@dataclass(frozen=True, slots=True)
class _Compact:
    """A language's links that count, sorted by piece, in half the memory."""

    pieces: npt.NDArray[np.int32]
    english: npt.NDArray[np.int32]
    counts: npt.NDArray[np.float32]

    @classmethod
    def of(cls, links: Links, letters: npt.NDArray[np.bool_], targets: int) -> _Compact:
        kept = (links.english < targets) & (letters[links.english] | ~letters[links.pieces])
        kinds = (links.pieces[kept].astype(np.int32), links.english[kept].astype(np.int32))
        return cls(*kinds, links.counts[kept].astype(np.float32))

    def between(self, first: int, end: int) -> Links:
        """Those of a range of pieces."""
        part = slice(*np.searchsorted(self.pieces, (first, end)).tolist())
        english = self.english[part].astype(np.int64)
        return Links(self.pieces[part].astype(np.int64), english, self.counts[part].astype(np.float64))
