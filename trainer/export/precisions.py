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
    """name: as the manifest has it. meaning: for the model card."""

    name: str
    table_int8: bool
    matrices: MatrixKind
    meaning: str


# Fastest first.
PRECISIONS: Final = {
    precision.name: precision
    for precision in (
        Precision("int8", True, MatrixKind.ROWS, "int8 embeddings and products, activations scaled token by token"),
        Precision("int8-dynamic", False, MatrixKind.DYNAMIC, "int8 products, activations scaled over a run"),
        Precision("float32-table8", True, MatrixKind.FLOAT, "int8 embeddings, float32 products"),
        Precision("float32", False, MatrixKind.FLOAT, "float32 throughout"),
    )
}


def quantise_rows(matrix: Array) -> tuple[npt.NDArray[np.int8], Array]:
    """(whole numbers, scale [rows, 1])."""
    scale = np.maximum(np.abs(matrix).max(axis=1, keepdims=True) / 127, 1e-12).astype(np.float32)
    return np.rint(matrix / scale).astype(np.int8), scale


def quantise_columns(matrix: Array) -> tuple[npt.NDArray[np.int8], Array]:
    """(whole numbers up to ``COLUMN_LEVELS``, scale [columns])."""
    scale = np.maximum(np.abs(matrix).max(axis=0) / COLUMN_LEVELS, 1e-12).astype(np.float32)
    return np.rint(matrix / scale).astype(np.int8), scale
