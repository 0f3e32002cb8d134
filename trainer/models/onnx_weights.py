"""Float32 weights out of an exported, possibly quantised ONNX graph."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, numpy_helper

Array = npt.NDArray[np.float32]
_PASSING: Final = frozenset({"Mul", "Cast", "Identity"})
_FLOATS: Final = frozenset({TensorProto.FLOAT, TensorProto.FLOAT16, TensorProto.BFLOAT16})
_WHOLE: Final = frozenset({TensorProto.INT8, TensorProto.UINT8})
_QUANTISED = "_quantized"
_PACKED = "_packed"
_ALL = slice(None)


class OnnxWeights:
    """The initialisers of a graph. Matrices that exporters rename are found by following the graph to their bias."""

    def __init__(self, model: onnx.ModelProto) -> None:
        self._raw = {tensor.name: tensor for tensor in model.graph.initializer}
        self._nodes = list(model.graph.node)
        self._producer = {name: node for node in self._nodes for name in node.output}
        self.metadata = {entry.key: entry.value for entry in model.metadata_props}

    def __contains__(self, name: str) -> bool:
        return name in self._raw

    def names(self) -> list[str]:
        """Names of all initialisers, in the file's order."""
        return list(self._raw)

    def shape(self, name: str) -> tuple[int, ...]:
        """Shape of an initialiser."""
        return tuple(self._raw[name].dims)

    def is_float(self, name: str) -> bool:
        """Whether an initialiser holds floating-point numbers."""
        return self._raw[name].data_type in _FLOATS

    def array(self, name: str, part: slice = _ALL) -> Array:
        """An initialiser (some rows of it) as float32; whole numbers as they stand."""
        values = numpy_helper.to_array(self._raw[name])
        return (values[part] if values.ndim else values).astype(np.float32)

    def whole(self, name: str) -> npt.NDArray[np.int64]:
        """An initialiser of whole numbers of any kind, exactly. Raises ValueError for others."""
        values = numpy_helper.to_array(self._raw[name])
        if values.dtype.kind not in "iu":
            raise ValueError(f"{name}: whole numbers expected")
        return values.astype(np.int64)

    def scaled(self, name: str, scale: str = "", zero: str = "", part: slice = _ALL) -> Array:
        """(tensor - zero) * scale. A scale for each row is cut like the rows."""
        values = self.array(name, part)
        if zero:
            values = values - self._along(zero, part)
        return values * self._along(scale, part) if scale else values

    def _along(self, name: str, part: slice) -> Array:
        shape = self.shape(name)
        return self.array(name, part if len(shape) == 2 and shape[1] == 1 else _ALL)

    def scales(self, name: str) -> Iterator[tuple[str, str]]:
        """(scale, zero point) that may belong to a tensor of whole numbers: by name, else by shape."""
        if self._raw[name].data_type not in _WHOLE:
            return
        stem = name.removesuffix(_QUANTISED)
        if stem != name and f"{stem}_scale" in self:
            yield f"{stem}_scale", f"{stem}_zero_point" if f"{stem}_zero_point" in self else ""
            return
        rows = self.shape(name)[0] if self.shape(name) else 0
        yield from ((other, "") for other in self._raw if self.shape(other) == (rows, 1) and self.is_float(other))

    def packed(self, name: str, scales: str, part: slice = _ALL) -> Array:
        """A table of 4-bit numbers around 7, a column of the left and one of the right half in a byte, blocks scaled."""
        raw = numpy_helper.to_array(self._raw[name])[part]
        scale = self.array(scales, part)
        levels = np.concatenate([raw & 15, raw >> 4], axis=1).astype(np.float32) - 7
        matrix: Array = (levels.reshape(*scale.shape, -1) * scale[:, :, None]).reshape(levels.shape)
        return matrix

    def packed_tables(self) -> Iterator[tuple[str, str]]:
        """(name, scales) of the tables of 4-bit numbers."""
        for name in self._raw:
            scales = f"{name.removesuffix(_PACKED)}_scale"
            if name.endswith(_PACKED) and scales in self and len(self.shape(name)) == len(self.shape(scales)) == 2:
                yield name, scales

    def blocks(self, name: str, scales: str, rows: int, part: slice = _ALL) -> Array:
        """A matrix [columns, rows] kept in blocks of a column around 128: MatMulNBits of 8 bits. part: some columns."""
        whole = (self.array(name, part) - 128) * self.array(scales, part).reshape(-1, self.shape(name)[1], 1)
        matrix: Array = whole.reshape(len(whole), -1)[:, :rows]
        return matrix

    def block_scales(self, name: str) -> tuple[str, int]:
        """(scales, rows) of a tensor of blocks, ("", 0) if it is none."""
        for node in self._nodes:
            if (
                node.op_type == "MatMulNBits"
                and node.input[1] == name
                and _attribute(node, "bits") == 8
                and len(node.input) == 3
            ):
                return node.input[2], _attribute(node, "K")
        return "", 0

    def dense(self, name: str) -> Array:
        """A matrix as float32, scaled back if the quantiser made it of whole numbers."""
        scale, zero = next(self.scales(name), ("", ""))
        return self.scaled(name, scale, zero)

    def linear(self, bias: str) -> Array | None:
        """The [in, out] matrix whose product this bias is added to; None if the graph has no such sum."""
        for node in self._nodes:
            if node.op_type == "Gemm" and len(node.input) == 3 and node.input[2] == bias:
                matrix = self.dense(node.input[1])
                return matrix.T if _attribute(node, "transB") else matrix
            if node.op_type == "Add" and bias in node.input:
                other = node.input[0] if node.input[1] == bias else node.input[1]
                return self._product_matrix(other)
        return None

    def _product_matrix(self, value: str) -> Array | None:
        pending, seen = [value], 0
        while pending and seen < 16:
            node = self._producer.get(pending.pop())
            seen += 1
            if node is None:
                continue
            if node.op_type in ("MatMul", "MatMulInteger") and node.input[1] in self:
                return self.dense(node.input[1])
            if node.op_type in _PASSING:
                pending.extend(node.input)
        return None

    def node_number(self, kind: str, name: str, default: float) -> float:
        """A floating-point attribute of the first node of a kind."""
        for node in self._nodes:
            if node.op_type == kind:
                return next((attribute.f for attribute in node.attribute if attribute.name == name), default)
        return default

    def node_constants(self, kind: str) -> list[list[Any]]:
        """For each node of a kind, the numbers among its inputs that are constant."""
        constants = {
            node.output[0]: numpy_helper.to_array(node.attribute[0].t)
            for node in self._nodes
            if node.op_type == "Constant" and node.attribute and node.attribute[0].name == "value"
        }
        small = {name: numpy_helper.to_array(raw) for name, raw in self._raw.items() if np.prod(raw.dims, dtype=int) <= 8}
        constants.update(small)
        return [
            [number for name in node.input if name in constants for number in constants[name].reshape(-1).tolist()]
            for node in self._nodes
            if node.op_type == kind
        ]


def _attribute(node: onnx.NodeProto, name: str) -> int:
    return next((int(attribute.i) for attribute in node.attribute if attribute.name == name), 0)
