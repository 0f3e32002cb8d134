"""Refining a table: a translation's mean input embedding should be its English text's.

Ridge regression towards the table as it is, ``min |A X - B|^2 + pull |X - X0|^2`` with A = each text's pieces as shares and
B = the mean of its English word embeddings, solved by conjugate gradients with Jacobi preconditioning. Pieces seen seldom
stay where the alignment put them.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence

import numpy as np
import torch
from torch import Tensor

from trainer.models.text_tokens import TokenIds


@torch.no_grad()
def refine_table(
    table: Tensor,
    foreign: Sequence[TokenIds],
    english: Sequence[TokenIds],
    english_table: Tensor,
    *,
    pull: float = 0.03,
    iterations: int = 12,
) -> Iterator[tuple[int, Tensor]]:
    """(iteration, table so far) after each iteration; token ids without special tokens, empty texts left out."""
    places = [at for at, (f, e) in enumerate(zip(foreign, english, strict=True)) if len(f) and len(e)]
    shares = _shares([foreign[at] for at in places], len(table))
    target = _shares([english[at] for at in places], len(english_table)) @ english_table.detach().float().cpu()
    turned = shares.t().to_sparse_csr()
    yield from solved(shares, turned, target, table, pull=pull, iterations=iterations)


@torch.no_grad()
def solved(
    texts: Tensor, turned: Tensor, target: Tensor, table: Tensor, *, pull: float, iterations: int
) -> Iterator[tuple[int, Tensor]]:
    """(iteration, table so far) of ``min |texts X - target|^2 + pull |X - table|^2``.

    texts: [texts, rows of the table] CSR. turned: the same transposed, CSR too.
    """
    weight = torch.zeros(len(table)).index_add_(0, texts.col_indices(), texts.values() ** 2) + pull
    start, current = table, table.clone()
    residual = turned @ (target - texts @ current) + pull * (start - current)
    scaled = residual / weight[:, None]
    direction, old = scaled.clone(), (residual * scaled).sum(0)
    for iteration in range(1, iterations + 1):
        step = turned @ (texts @ direction) + pull * direction
        rate = old / (direction * step).sum(0).clamp(min=1e-20)
        current += rate * direction
        residual -= rate * step
        scaled = residual / weight[:, None]
        new = (residual * scaled).sum(0)
        direction = scaled + (new / old.clamp(min=1e-20)) * direction
        old = new
        yield iteration, current


def _shares(rows: Sequence[TokenIds], columns: int) -> Tensor:
    """[texts, columns] CSR: how much of a text each piece is."""
    lengths = np.fromiter((len(row) for row in rows), np.int64, len(rows))
    text = np.repeat(np.arange(len(rows)), lengths)
    keys, counts = np.unique(text * columns + np.concatenate(rows).astype(np.int64), return_counts=True)
    places = torch.from_numpy(np.stack([keys // columns, keys % columns]))
    values = torch.from_numpy((counts / lengths[keys // columns]).astype(np.float32))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # "in beta", and that checks are off
        return torch.sparse_coo_tensor(places, values, (len(rows), columns)).coalesce().to_sparse_csr()
