"""How a package's weights are kept, and the rounding that each way means.

Measured on the start model (two cores with AVX-512 VNNI, one thread a run, texts alone): ``int8`` runs 1.9 times as fast
as float32 with vectors at a mean cosine of .997 to it (least .994); ``int8-dynamic``, ONNX Runtime's own way, 2.0 times
as fast at .994 (least .988), and texts that share a run move one another to .983. MatMulNBits in blocks of 128 ran 1.3
times as fast at .999, in blocks of 32 no faster than float32.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float32]

# Two products of such a number and one of 8 bits still fit 16 bits: processors without VNNI add them so.
COLUMN_LEVELS: Final = 63
# Columns that share a scale where a number has 4 bits, and the number that stands for 0.
_BLOCK: Final = 32
_SHARES: Final = (0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1.0)
_SMALLEST_HALF: Final = 6.2e-5
MIDDLE_LEVEL: Final = 7


class MatrixKind(StrEnum):
    """How a matrix product is computed.

    FLOAT: in float32. ROWS: whole numbers, activations scaled token by token: a text's vector does not depend on its
    company. DYNAMIC: whole numbers, activations scaled over all texts of a run.
    """

    FLOAT = "float"
    ROWS = "rows"
    DYNAMIC = "dynamic"


@dataclass(frozen=True, slots=True)
class Precision:
    """name: as the manifest has it. table_bits: of a number of the tables (32, 8 or 4). meaning: for the model card.
    only_named: taken where it is asked for by name, never by itself: it gains room, not speed."""

    name: str
    table_bits: int
    matrices: MatrixKind
    meaning: str
    only_named: bool = False


# Coarsest first: where one costs too much, the next one is tried.
PRECISIONS: Final = {
    precision.name: precision
    for precision in (
        Precision(
            "int8-table4",
            4,
            MatrixKind.ROWS,
            "4-bit embeddings, int8 products, activations scaled token by token",
            only_named=True,
        ),
        Precision("int8", 8, MatrixKind.ROWS, "int8 embeddings and products, activations scaled token by token"),
        Precision("int8-dynamic", 32, MatrixKind.DYNAMIC, "int8 products, activations scaled over a run"),
        Precision("float32-table8", 8, MatrixKind.FLOAT, "int8 embeddings, float32 products"),
        Precision("float32", 32, MatrixKind.FLOAT, "float32 throughout"),
    )
}


def quantise_rows(matrix: Array) -> tuple[npt.NDArray[np.int8], Array]:
    """(whole numbers, scale [rows, 1])."""
    scale = np.maximum(np.abs(matrix).max(axis=1, keepdims=True) / 127, 1e-12).astype(np.float32)
    return np.rint(matrix / scale).astype(np.int8), scale


def quantise_blocks(matrix: Array) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.float16]]:
    """(two 4-bit numbers a byte [rows, columns / 2], a scale for each block of a row): ``OnnxWeights.packed`` reads them.

    A byte holds a column of the left half in its lower four bits and its fellow of the right half in the upper ones, each
    0..14 around ``MIDDLE_LEVEL``. Of several scales a block gets the one that leaves the least squared error (40 % less
    than that of the largest number, on the start model's table). Raises ValueError where the columns are odd.
    """
    rows, columns = matrix.shape
    if columns % 2:
        raise ValueError(f"{columns} columns cannot be halved")
    blocks = matrix.reshape(rows, -1, columns // 2 if columns % (2 * _BLOCK) else _BLOCK)
    largest = np.abs(blocks).max(axis=2) / MIDDLE_LEVEL
    scale = np.zeros(largest.shape, np.float16)
    least = np.full(largest.shape, np.inf, np.float32)
    for share in _SHARES:
        tried = np.maximum(largest * share, _SMALLEST_HALF).astype(np.float16)
        error = np.square(_levels(blocks, tried) * tried.astype(np.float32)[:, :, None] - blocks).sum(axis=2)
        better = error < least
        scale[better], least[better] = tried[better], error[better]
    levels: npt.NDArray[np.uint8] = (_levels(blocks, scale) + MIDDLE_LEVEL).astype(np.uint8).reshape(rows, columns)
    packed: npt.NDArray[np.uint8] = (levels[:, : columns // 2] + 16 * levels[:, columns // 2 :]).astype(np.uint8)
    return packed, scale


def _levels(blocks: Array, scale: npt.NDArray[np.float16]) -> Array:
    rounded: Array = np.rint(blocks / scale.astype(np.float32)[:, :, None]).clip(-MIDDLE_LEVEL, MIDDLE_LEVEL)
    return rounded


def quantise_columns(matrix: Array) -> tuple[npt.NDArray[np.int8], Array]:
    """(whole numbers up to ``COLUMN_LEVELS``, scale [columns])."""
    scale = np.maximum(np.abs(matrix).max(axis=0) / COLUMN_LEVELS, 1e-12).astype(np.float32)
    return np.rint(matrix / scale).astype(np.int8), scale
