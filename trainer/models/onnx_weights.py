"""Float32 weights out of an exported, possibly quantised ONNX graph, under the names of the modules that held them."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import numpy.typing as npt
import onnx
from onnx import numpy_helper

Array = npt.NDArray[np.float32]
_PASSING: Final = frozenset({"Mul", "Cast", "Identity"})
_QUANTISED = "_quantized"


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

    def array(self, name: str) -> Array:
        """An initialiser as float32; whole numbers as they stand (``dense`` scales them)."""
        return numpy_helper.to_array(self._raw[name]).astype(np.float32)

    def dense(self, name: str) -> Array:
        """A matrix as float32, scaled back if the quantiser made it of whole numbers."""
        values = self.array(name)
        if not name.endswith(_QUANTISED):
            return values
        stem = name.removesuffix(_QUANTISED)
        zero = self.array(f"{stem}_zero_point") if f"{stem}_zero_point" in self else np.float32(0)
        return (values - zero) * self.array(f"{stem}_scale")

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

    def node_constants(self, kind: str) -> list[list[Any]]:
        """For each node of a kind, the constant values among its inputs."""
        constants = {
            node.output[0]: numpy_helper.to_array(node.attribute[0].t)
            for node in self._nodes
            if node.op_type == "Constant" and node.attribute and node.attribute[0].name == "value"
        }
        constants.update(
            {
                name: numpy_helper.to_array(tensor)
                for name, tensor in self._raw.items()
                if not tensor.dims or list(tensor.dims) == [1]
            }
        )
        return [
            [constants[name].reshape(-1).tolist() for name in node.input if name in constants]
            for node in self._nodes
            if node.op_type == kind
        ]


def _attribute(node: onnx.NodeProto, name: str) -> int:
    return next((int(attribute.i) for attribute in node.attribute if attribute.name == name), 0)
