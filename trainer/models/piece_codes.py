"""Pieces of a vocabulary as short mixtures of the rows of a smaller table.

A whole word of one language is read as what stands for it in others and as its parts, so that it needs no row of its own.
Measured on held-out translations, a vocabulary of 500,000 pieces is the largest gain of all; rows of their own would take
ten times the space.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

_MOST_ROWS = 2**31 - 1
_CHUNK = 16_384  # pieces written out at a time


class PieceCodes(nn.Module):
    """The row of piece v is the sum over k of ``weights[v, k] * table[rows[v, k]]``.

    rows: int32 [pieces, places]. weights: float32 of the same shape, 0 where a place is unused. word_weights: the same for
    the words beside a body (``Encoder.words``); without them ``weights`` holds for both. They move with the module but do
    not learn and are no part of its state: the table under them learns.
    """

    rows: Tensor
    weights: Tensor
    word_weights: Tensor | None

    def __init__(self, rows: Tensor, weights: Tensor, word_weights: Tensor | None = None) -> None:
        """Raises ValueError for what cannot be; ``check`` compares with a table."""
        super().__init__()
        if rows.dim() != 2 or not rows.numel() or rows.is_floating_point() or rows.is_complex() or rows.dtype == torch.bool:
            raise ValueError(f"codes: whole numbers [pieces, places] expected, {rows.dtype} {tuple(rows.shape)} found")
        if not 0 <= int(rows.min()) <= int(rows.max()) <= _MOST_ROWS:
            raise ValueError(f"codes name rows from {int(rows.min())} to {int(rows.max())}")
        for values in (weights,) if word_weights is None else (weights, word_weights):
            if values.shape != rows.shape or not values.is_floating_point():
                raise ValueError(f"codes: weights {values.dtype} {tuple(values.shape)}, floats {tuple(rows.shape)} expected")
            if not torch.isfinite(values).all():
                raise ValueError("codes with weights that are not finite (NaN or infinite)")
        self.register_buffer("rows", rows.detach().to(torch.int32), persistent=False)
        self.register_buffer("weights", weights.detach().float(), persistent=False)
        own = None if word_weights is None else word_weights.detach().float()
        self.register_buffer("word_weights", own, persistent=False)

    def __len__(self) -> int:
        """Pieces."""
        return len(self.rows)

    @property
    def places(self) -> int:
        """The most rows that a piece is mixed of."""
        return self.rows.shape[1]

    @classmethod
    def plain(cls, pieces: int, places: int = 1) -> PieceCodes:
        """Codes in which each piece has a row of its own, under its own number."""
        rows = torch.zeros(pieces, places, dtype=torch.int32)
        weights = torch.zeros(pieces, places)
        rows[:, 0], weights[:, 0] = torch.arange(pieces), 1.0
        return cls(rows, weights)

    def check(self, table: Tensor) -> None:
        """Raise ValueError if the codes name rows that the table does not have."""
        highest = int(self.rows.max())
        if highest >= len(table):
            raise ValueError(f"codes name row {highest} of a table of {len(table)}")

    def same_rows(self, other: PieceCodes) -> bool:
        """Whether both mix the same rows, with whatever weights."""
        return self.rows.shape == other.rows.shape and bool((self.rows == other.rows.to(self.rows.device)).all())

    def weights_of(self, *, words: bool) -> Tensor:
        """The weights for the body's table, or those for the words beside it."""
        return self.word_weights if words and self.word_weights is not None else self.weights

    def look_up(self, ids: Tensor, table: Tensor, *, words: bool = False, sparse: bool = False) -> Tensor:
        """The rows of pieces, float [*ids.shape, width]. sparse: the gradient names only the rows that were read."""
        flat = ids.reshape(-1)
        rows, weights = self.rows[flat], self.weights_of(words=words)[flat].to(table.dtype)
        starts = None
        if sparse:  # a place of weight 0 has no part in the row it names: an optimiser of rows would move it all the same
            used = weights != 0
            ends = used.sum(dim=1).cumsum(dim=0, dtype=rows.dtype)
            starts = functional.pad(ends[:-1], (1, 0))
            rows, weights = rows[used], weights[used]
        mixed = functional.embedding_bag(rows, table, starts, mode="sum", per_sample_weights=weights, sparse=sparse)
        return mixed.view(*ids.shape, table.shape[1])

    @torch.no_grad()
    def expand(self, table: Tensor, *, words: bool = False) -> Tensor:
        """The table written out: a row for every piece [pieces, width]."""
        pieces = torch.arange(len(self), device=table.device)
        parts = (pieces[at : at + _CHUNK] for at in range(0, len(self), _CHUNK))
        return torch.cat([self.look_up(part, table, words=words) for part in parts])
