"""Vectors in fewer dimensions: what the graph of the index is built over, to be a third of the size.

The directions are the strongest of the vectors' second moments (not centred: inner products are what counts). One more
dimension takes the length that a vector loses, and is zero in queries: the rows keep unit length, so that inner products
order them as distances do, which graph search relies on, while the inner product with a query stays that of the projections.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from engine.records import FloatArray

STEPS = (64, 96, 128, 192, 256, 384, 512)


@dataclass(frozen=True, slots=True)
class Projection:
    """basis: [dim, dimensions - 1] orthonormal columns; None keeps the vectors as they are."""

    dim: int
    basis: FloatArray | None

    @property
    def dimensions(self) -> int:
        """Of the projected vectors."""
        return self.dim if self.basis is None else self.basis.shape[1] + 1

    def rows(self, vectors: FloatArray) -> FloatArray:
        """Unit rows [n, dim], projected to unit rows [n, dimensions]."""
        if self.basis is None:
            return vectors
        projected = np.empty((len(vectors), self.dimensions), np.float32)
        np.matmul(vectors, self.basis, out=projected[:, :-1])
        kept = np.einsum("ij,ij->i", projected[:, :-1], projected[:, :-1])
        projected[:, -1] = np.sqrt(np.maximum(0.0, 1.0 - kept))
        return projected

    def queries(self, vectors: FloatArray) -> FloatArray:
        """Queries [n, dim], projected so that their inner products with ``rows`` estimate those of the originals."""
        if self.basis is None:
            return vectors
        projected = np.zeros((len(vectors), self.dimensions), np.float32)
        np.matmul(vectors, self.basis, out=projected[:, :-1])
        return projected


def fit(sample: FloatArray) -> FloatArray:
    """Every direction of ``sample`` [n, dim], the strongest first, as columns."""
    moments = sample.T @ sample
    _, directions = np.linalg.eigh(moments.astype(np.float64))
    return np.ascontiguousarray(directions[:, ::-1], np.float32)


def steps(dim: int) -> tuple[int, ...]:
    """The sizes to try for vectors of ``dim`` dimensions, ending with no projection at all."""
    return (*(step for step in STEPS if step <= dim * 3 // 4), dim)


def projection_of(directions: FloatArray, dimensions: int) -> Projection:
    """The projection to ``dimensions`` by the directions that ``fit`` found."""
    dim = directions.shape[0]
    if dimensions >= dim:
        return Projection(dim, None)
    return Projection(dim, np.ascontiguousarray(directions[:, : dimensions - 1]))
