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
_BLOCK: Final = 64
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
    """name: as the manifest has it. table_bits: of a number of the tables (32, 8 or 4). meaning: for the model card."""

    name: str
    table_bits: int
    matrices: MatrixKind
    meaning: str


# Fastest first.
PRECISIONS: Final = {
    precision.name: precision
    for precision in (
        Precision("int8", 8, MatrixKind.ROWS, "int8 embeddings and products, activations scaled token by token"),
        Precision("int8-table4", 4, MatrixKind.ROWS, "4-bit embeddings, int8 products, activations scaled token by token"),
        Precision("int8-dynamic", 32, MatrixKind.DYNAMIC, "int8 products, activations scaled over a run"),
        Precision("float32-table8", 8, MatrixKind.FLOAT, "int8 embeddings, float32 products"),
        Precision("float32", 32, MatrixKind.FLOAT, "float32 throughout"),
    )
}


def quantise_rows(matrix: Array) -> tuple[npt.NDArray[np.int8], Array]:
    """(whole numbers, scale [rows, 1])."""
    scale = np.maximum(np.abs(matrix).max(axis=1, keepdims=True) / 127, 1e-12).astype(np.float32)
    return np.rint(matrix / scale).astype(np.int8), scale


def quantise_blocks(matrix: Array) -> tuple[npt.NDArray[np.uint8], Array]:
    """(two 4-bit numbers a byte [rows, columns / 2], a scale for each block of a row): ``OnnxWeights.packed`` reads them.

    A byte holds a column of the left half in its lower four bits and its fellow of the right half in the upper ones, each
    0..14 around ``MIDDLE_LEVEL``. Raises ValueError where the columns are odd.
    """
    rows, columns = matrix.shape
    if columns % 2:
        raise ValueError(f"{columns} columns cannot be halved")
    blocks = matrix.reshape(rows, -1, columns // 2 if columns % (2 * _BLOCK) else _BLOCK)
    scale = np.maximum(np.abs(blocks).max(axis=2) / MIDDLE_LEVEL, 1e-12).astype(np.float32)
    levels = (np.rint(blocks / scale[:, :, None]) + MIDDLE_LEVEL).astype(np.uint8).reshape(rows, columns)
    return levels[:, : columns // 2] | (levels[:, columns // 2 :] << 4), scale


def quantise_columns(matrix: Array) -> tuple[npt.NDArray[np.int8], Array]:
    """(whole numbers up to ``COLUMN_LEVELS``, scale [columns])."""
    scale = np.maximum(np.abs(matrix).max(axis=0) / COLUMN_LEVELS, 1e-12).astype(np.float32)
    return np.rint(matrix / scale).astype(np.int8), scale
