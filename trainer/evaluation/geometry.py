"""Where translations lie in the space: alignment, uniformity (Wang & Isola 2020), and bitext accuracy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch

from trainer.evaluation.retrieval_set import Item

Vectors = npt.NDArray[np.float32]
Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]
_MOST_UNIFORM = 6000  # texts for uniformity: 18 million pairs
_BLOCK = 1024
_MOST_GROUPS = 2000


@dataclass(frozen=True, slots=True)
class Geometry:
    """alignment: mean squared distance of unit vectors of translations (lower is better). uniformity: log of the mean of
    exp(-2 * squared distance) over all pairs of texts (lower is better). bitext: share of texts whose nearest text in the
    other language is their translation. alignment_by_pair, bitext_by_pair: [languages, languages], NaN on the diagonal."""

    languages: tuple[str, ...]
    alignment: float
    uniformity: float
    bitext: float
    alignment_by_pair: Floats
    bitext_by_pair: Floats
    groups: int


def geometry(items: Sequence[Item], vectors: Vectors, *, most_groups: int = _MOST_GROUPS, seed: int = 0) -> Geometry | None:
    """From texts of equal group, one of each language; None if no two languages share a group."""
    languages = tuple(sorted({item.language for item in items}))
    number = {language: at for at, language in enumerate(languages)}
    places = _places(items, number, most_groups, seed)
    if places is None:
        return None
    size = len(languages)
    alignment, bitext = np.full((size, size), np.nan), np.full((size, size), np.nan)
    for a in range(size):
        for b in range(size):
            both = np.flatnonzero((places[:, a] >= 0) & (places[:, b] >= 0))
            if a == b or not len(both):
                continue
            left, right = vectors[places[both, a]], vectors[places[both, b]]
            if a < b:
                distance = 2.0 - 2.0 * np.einsum("ij,ij->i", left, right, dtype=np.float64)
                alignment[a, b] = alignment[b, a] = float(np.maximum(distance, 0.0).mean())
            bitext[a, b] = _nearest_is_own(left, right)
    if np.isnan(alignment).all():
        return None
    used = np.unique(places[places >= 0])
    return Geometry(
        languages,
        float(np.nanmean(alignment)),
        uniformity(vectors[used], seed=seed),
        float(np.nanmean(bitext)),
        alignment,
        bitext,
        len(places),
    )


def uniformity(vectors: Vectors, *, most: int = _MOST_UNIFORM, seed: int = 0) -> float:
    """Over all pairs of unit vectors, or of a sample drawn by ``seed`` where there are more than ``most``."""
    if len(vectors) > most:
        vectors = vectors[np.random.default_rng(seed).choice(len(vectors), most, replace=False)]
    if len(vectors) < 2:
        return 0.0
    rows = torch.from_numpy(np.ascontiguousarray(vectors))
    total = 0.0
    for first in range(0, len(rows), _BLOCK):
        block = rows[first : first + _BLOCK] @ rows[first:].T
        kernel = torch.exp(4.0 * (block - 1.0)).double()
        total += float(torch.triu(kernel, diagonal=1).sum())
    return float(np.log(total / (len(rows) * (len(rows) - 1) / 2)))


def _nearest_is_own(left: Vectors, right: Vectors) -> float:
    """Share of rows whose nearest row on the right is their own; a tie with another (equal text) counts."""
    targets = torch.from_numpy(np.ascontiguousarray(right))
    hits = 0
    for first, block in _blocks(torch.from_numpy(np.ascontiguousarray(left))):
        scores = block @ targets.T
        own = scores[torch.arange(len(block)), torch.arange(first, first + len(block))]
        hits += int((own >= scores.amax(dim=1) - 1e-6).sum())
    return hits / len(left)


def _blocks(rows: torch.Tensor) -> Iterator[tuple[int, torch.Tensor]]:
    for first in range(0, len(rows), _BLOCK):
        yield first, rows[first : first + _BLOCK]


def _places(items: Sequence[Item], number: dict[str, int], most_groups: int, seed: int) -> Indices | None:
    """[groups, languages]: place of each group's text in each language, -1 for none, of groups in two or more."""
    table: dict[str, dict[int, int]] = {}
    for at, item in enumerate(items):
        if item.group:
            table.setdefault(item.group, {}).setdefault(number[item.language], at)
    groups = sorted(group for group, row in table.items() if len(row) > 1)
    if not groups:
        return None
    if len(groups) > most_groups:
        drawn = np.random.default_rng(seed).choice(len(groups), most_groups, replace=False)
        groups = [groups[at] for at in sorted(drawn.tolist())]
    places = np.full((len(groups), len(number)), -1, dtype=np.int64)
    for row, group in enumerate(groups):
        for language, at in table[group].items():
            places[row, language] = at
    return places
