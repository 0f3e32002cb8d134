"""The ONNX graph of a BERT-like encoder, written out: pooling and unit length inside, every weight under a stable name.

Names: ``table`` (and ``scale`` where it is whole numbers; ``table_packed`` and ``table_scale`` where two share a byte),
``words`` likewise, ``codes.rows``, ``codes.weights`` and ``codes.word_weights`` where pieces are mixtures of rows
(``_quantized``, ``_scale`` and ``_zero_point`` where the weights are whole numbers), ``pos``, ``token_type``, ``norm0``,
``layers.N.{q,k,v,o,up,down}.{weight,bias}``, ``layers.N.{n1,n2}.{weight,bias}``. ``trainer.models.package_layout``
describes them in the file, so that training can go on from it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

from trainer.export.codes import CodeArrays, quantise_weights
from trainer.export.precisions import (
    MIDDLE_LEVEL,
    MatrixKind,
    Precision,
    quantise_blocks,
    quantise_columns,
    quantise_rows,
)
from trainer.models.package_codes import CODE_ROWS, CODE_WEIGHTS, CODE_WORD_WEIGHTS

Array = npt.NDArray[np.float32]
_OPSET = 17
_IR_VERSION = 8
_HIDE = -1e4
_FLOAT_BITS, _BYTE_BITS = 32, 8
_MIDDLE = 128  # the whole number that stands for 0: the runtime's fast kernels want them unsigned


@dataclass(frozen=True, slots=True)
class BertWeights:
    """Everything that the graph holds. layers: for each its matrices [in, out], biases and norms, named as in the graph.

    dense: matrices [in, out] and biases, if they have some, that the pooled vector goes through one after another.
    words: vectors of the pieces that are read beside the body, if the encoder has some; words_share: their weight.
    codes: what rows each piece is mixed of, if it is not the row of its number.
    """

    table: Array
    positions: Array
    first_position: int
    token_type: Array
    norm: tuple[Array, Array]
    layers: Sequence[Mapping[str, Array]]
    heads: int
    epsilon: float
    pooling: str
    dense: Sequence[tuple[Array, Array | None]] = ()
    words: Array | None = None
    words_share: float = 1.0
    codes: CodeArrays | None = None


def build(weights: BertWeights, precision: Precision) -> onnx.ModelProto:
    """input_ids, attention_mask: int64 [batch, tokens] -> embedding: float32 [batch, dim], rows of unit length."""
    graph = _Graph(precision)
    hidden = graph.embed(weights)
    bias = graph.mask_bias()
    for number, layer in enumerate(weights.layers):
        hidden = graph.layer(hidden, bias, f"layers.{number}", layer, weights)
    pooled = graph.pool(hidden, weights.pooling, weights.dense)
    if weights.words is not None:
        pooled = graph.add("Add", [graph.unit(pooled), graph.words(weights.words, weights.words_share, weights.codes)])
    graph.unit(pooled, "embedding")
    dim = weights.dense[-1][0].shape[1] if weights.dense else weights.table.shape[1]
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "tokens"])
        for name in ("input_ids", "attention_mask")
    ]
    output = helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["batch", dim])
    made = helper.make_graph(graph.nodes, "encoder", inputs, [output], graph.tensors)
    model = helper.make_model(
        made, opset_imports=[helper.make_opsetid("", _OPSET)], ir_version=_IR_VERSION, producer_name="mimo-train"
    )
    return model


class _Graph:
    """Nodes and tensors as they are added; every method gives the name of what it computes."""

    def __init__(self, precision: Precision) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.tensors: list[onnx.TensorProto] = []
        self._precision = precision
        self._known: set[str] = set()

    def embed(self, weights: BertWeights) -> str:
        if weights.codes is None:
            tokens = self._rows(weights.table, "table", "scale", "input_ids")
        else:
            shares = self._shares(weights.codes.weights, CODE_WEIGHTS)
            rows = self._mixed(weights.table, "table", "scale", weights.codes, shares)
            apart = [0, -1, weights.codes.places, weights.table.shape[1]]
            parts = self.add("Reshape", [rows, self._whole("places_apart", apart)])
            tokens = self.add("ReduceSum", [parts, self._whole("place_axis", [2])], keepdims=0)
        length = self.add("Gather", [self.add("Shape", ["input_ids"]), self._whole("tokens_axis", [1])])
        first = self._whole("first_position", [weights.first_position])
        end = self.add("Add", [length, first])
        places = self.add("Slice", [self._tensor("pos", weights.positions), first, end, self._whole("zero", [0])])
        positions = self.add("Add", [places, self._tensor("token_type", weights.token_type)])
        return self._norm(self.add("Add", [tokens, positions]), "norm0", *weights.norm, weights.epsilon)

    def _mixed(self, table: Array, name: str, scale_name: str, codes: CodeArrays, shares: str) -> str:
        """The rows that pieces are mixed of, one behind the other, each times its share: [batch, tokens * places, columns].

        shares: [batch, tokens, places].
        """
        behind = self._whole("places_joined", [0, -1])
        if "code_rows" not in self._known:
            self._known.add("code_rows")
            places = self.add("Gather", [self._tensor(CODE_ROWS, codes.rows), "input_ids"])
            self.add("Reshape", [self.add("Cast", [places], to=TensorProto.INT64), behind], "code_rows")
        column = self.add("Unsqueeze", [self.add("Reshape", [shares, behind]), self._whole("last", [-1])])
        return self._rows(table, name, scale_name, "code_rows", column)

    def _shares(self, weights: Array, name: str) -> str:
        """The weights that the codes give the rows of each token: float32 [batch, tokens, places]."""
        if self._precision.table_bits == _FLOAT_BITS:
            return self.add("Gather", [self._tensor(name, weights), "input_ids"])
        numbers, scale, zero = quantise_weights(weights)
        looked_up = self.add("Gather", [self._tensor(f"{name}_quantized", numbers), "input_ids"])
        middle = self.add("Cast", [self._tensor(f"{name}_zero_point", np.array(zero))], to=TensorProto.FLOAT)
        levels = self.add("Sub", [self.add("Cast", [looked_up], to=TensorProto.FLOAT), middle])
        return self.add("Mul", [levels, self._number(f"{name}_scale", float(scale))])

    def _rows(self, table: Array, name: str, scale_name: str, ids: str, share: str = "") -> str:
        """The rows of a table that the ids [batch, n] name: float32 [batch, n, columns]. share: [batch, n, 1] times each."""

        def shared(factor: str) -> str:
            return self.add("Mul", [factor, share]) if share else factor

        if self._precision.table_bits == _FLOAT_BITS:
            return shared(self.add("Gather", [self._tensor(name, table), ids]))
        if self._precision.table_bits == _BYTE_BITS:
            numbers, scale = quantise_rows(table)
            looked_up = self.add("Gather", [self._tensor(name, numbers), ids])
            factor = shared(self.add("Gather", [self._tensor(scale_name, scale), ids]))
            return self.add("Mul", [self.add("Cast", [looked_up], to=TensorProto.FLOAT), factor])
        packed, scales = quantise_blocks(table)
        pairs = self.add("Gather", [self._tensor(f"{name}_packed", packed), ids])
        upper = self.add("BitShift", [pairs, self._tensor("half_byte", np.array(4, dtype=np.uint8))], direction="RIGHT")
        upper = self.add("Cast", [upper], to=TensorProto.FLOAT)
        both = self.add("Cast", [pairs], to=TensorProto.FLOAT)
        lower = self.add("Sub", [both, self.add("Mul", [upper, self._number("sixteen", 16.0)])])
        levels = self.add("Sub", [self.add("Concat", [lower, upper], axis=-1), self._number("middle_number", MIDDLE_LEVEL)])
        factor = self.add("Gather", [self._tensor(f"{name}_scale", scales), ids])
        factor = shared(self.add("Cast", [factor], to=TensorProto.FLOAT))
        blocks = self.add(
            "Reshape", [levels, self._whole("blocks_apart", [0, 0, scales.shape[1], table.shape[1] // scales.shape[1]])]
        )
        scaled = self.add("Mul", [blocks, self.add("Unsqueeze", [factor, self._whole("last", [-1])])])
        return self.add("Reshape", [scaled, self._whole("blocks_joined", [0, 0, table.shape[1]])])

    def words(self, words: Array, share: float, codes: CodeArrays | None) -> str:
        """The sum of the pieces' own vectors, its length their share: [batch, dim]."""
        if codes is None:
            seen = self.add("Mul", [self._rows(words, "words", "words_scale", "input_ids"), "mask_column"])
        else:
            shares = self.add("Mul", [self._shares(codes.word_weights, CODE_WORD_WEIGHTS), "mask_column"])
            seen = self._mixed(words, "words", "words_scale", codes, shares)
        summed = self.add("ReduceSum", [seen, self._whole("token_axis", [1])], keepdims=0)
        return self.add("Mul", [self.unit(summed), self._number("words_share", share)])

    def unit(self, vectors: str, name: str = "") -> str:
        """Vectors [batch, dim] at unit length."""
        length = self.add("ReduceL2", [vectors], axes=[-1], keepdims=1)
        return self.add("Div", [vectors, self.add("Max", [length, self._number("least_length", 1e-12)])], name)

    def mask_bias(self) -> str:
        """0 for tokens to see, a large negative number for the others: [batch, 1, 1, tokens]."""
        self.add("Cast", ["attention_mask"], "mask", to=TensorProto.FLOAT)
        self.add("Unsqueeze", ["mask", self._whole("last", [-1])], "mask_column")
        hidden = self.add("Mul", [self.add("Sub", [self._number("one", 1.0), "mask"]), self._number("hide", _HIDE)])
        return self.add("Unsqueeze", [hidden, self._whole("middle", [1, 2])])

    def layer(self, hidden: str, bias: str, name: str, layer: Mapping[str, Array], weights: BertWeights) -> str:
        width = weights.table.shape[1]
        size = layer["q.weight"].shape[1] // weights.heads
        shape = self._whole("heads_apart", [0, 0, weights.heads, size])
        q, k, v = (
            self.add(
                "Transpose",
                [self.add("Reshape", [self._linear(hidden, f"{name}.{part}", layer, part), shape])],
                perm=[0, 2, 3, 1] if part == "k" else [0, 2, 1, 3],
            )
            for part in "qkv"
        )
        scaled = self.add("Mul", [self.add("MatMul", [q, k]), self._number("attention_scale", size**-0.5)])
        seen = self.add("Softmax", [self.add("Add", [scaled, bias])], axis=-1)
        mixed = self.add("Transpose", [self.add("MatMul", [seen, v])], perm=[0, 2, 1, 3])
        joined = self.add("Reshape", [mixed, self._whole("heads_joined", [0, 0, weights.heads * size])])
        first = self._norm(
            self.add("Add", [hidden, self._linear(joined, f"{name}.o", layer, "o")]),
            f"{name}.n1",
            layer["n1.weight"],
            layer["n1.bias"],
            weights.epsilon,
        )
        wide = self._gelu(self._linear(first, f"{name}.up", layer, "up"))
        second = self.add("Add", [first, self._linear(wide, f"{name}.down", layer, "down")])
        assert layer["down.weight"].shape[1] == width
        return self._norm(second, f"{name}.n2", layer["n2.weight"], layer["n2.bias"], weights.epsilon)

    def pool(self, hidden: str, mode: str, dense: Sequence[tuple[Array, Array | None]]) -> str:
        if mode == "cls":
            pooled = self.add("Gather", [hidden, self._tensor("first", np.array(0, dtype=np.int64))], axis=1)
        else:
            total = self.add(
                "ReduceSum", [self.add("Mul", [hidden, "mask_column"]), self._whole("token_axis", [1])], keepdims=0
            )
            count = self.add("ReduceSum", ["mask", self._whole("token_axis", [1])], keepdims=1)
            pooled = self.add("Div", [total, self.add("Max", [count, self._number("least_count", 1e-9)])])
        for number, (matrix, bias) in enumerate(dense):  # once a text: in float32 at every precision
            pooled = self.add("MatMul", [pooled, self._tensor(f"dense.{number}.weight", matrix)])
            if bias is not None:
                pooled = self.add("Add", [pooled, self._tensor(f"dense.{number}.bias", bias)])
        return pooled

    def _linear(self, value: str, name: str, layer: Mapping[str, Array], part: str) -> str:
        return self.add(
            "Add",
            [
                self._product(value, f"{name}.weight", layer[f"{part}.weight"]),
                self._tensor(f"{name}.bias", layer[f"{part}.bias"]),
            ],
        )

    def _product(self, value: str, name: str, matrix: Array) -> str:
        if self._precision.matrices is MatrixKind.FLOAT:
            return self.add("MatMul", [value, self._tensor(name, matrix)])
        whole, scale = quantise_columns(matrix)
        levels, step = self._levels(value)
        numbers = self._tensor(f"{name}_quantized", whole)
        middle = self._tensor("middle_level", np.array(_MIDDLE, dtype=np.uint8))
        product = self.add("MatMulInteger", [levels, numbers, middle])
        exact = self.add("Mul", [self.add("Cast", [product], to=TensorProto.FLOAT), step])
        return self.add("Mul", [exact, self._tensor(f"{name}_scale", scale)])

    def _levels(self, value: str) -> tuple[str, str]:
        """Whole numbers around 128 with a scale for each token: texts that share a batch do not touch one another."""
        levels, step = f"{value}.levels", f"{value}.step"
        if levels not in self._known:
            self._known.add(levels)
            most = self.add("ReduceMax", [self.add("Abs", [value])], axes=[-1], keepdims=1)
            self.add(
                "Max", [self.add("Mul", [most, self._number("level", 1 / 127)]), self._number("least_step", 1e-12)], step
            )
            shifted = self.add("Add", [self.add("Div", [value, step]), self._number("shift", _MIDDLE + 0.5)])
            self.add("Cast", [shifted], levels, to=TensorProto.UINT8)  # cuts off, so that the shift rounds
        return levels, step

    def _norm(self, value: str, name: str, weight: Array, bias: Array, epsilon: float) -> str:
        inputs = [value, self._tensor(f"{name}.weight", weight), self._tensor(f"{name}.bias", bias)]
        return self.add("LayerNormalization", inputs, axis=-1, epsilon=epsilon)

    def _gelu(self, value: str) -> str:
        inner = self.add("Erf", [self.add("Div", [value, self._number("root_two", 2.0**0.5)])])
        grown = self.add("Mul", [value, self.add("Add", [inner, self._number("one", 1.0)])])
        return self.add("Mul", [grown, self._number("half", 0.5)])

    def add(self, kind: str, inputs: list[str], name: str = "", domain: str = "", **attributes: Any) -> str:
        """A node; the name of its output."""
        made = name or f"v{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, inputs, [made], domain=domain, **attributes))
        return made

    def _tensor(self, name: str, values: npt.NDArray[Any]) -> str:
        if name not in self._known:
            self._known.add(name)
            self.tensors.append(numpy_helper.from_array(np.array(values, order="C"), name))
        return name

    def _whole(self, name: str, values: list[int]) -> str:
        return self._tensor(name, np.array(values, dtype=np.int64))

    def _number(self, name: str, value: float) -> str:
        return self._tensor(name, np.array(value, dtype=np.float32))
