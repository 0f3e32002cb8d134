"""A look into an ONNX file before any runtime parses it: what would make it reach outside itself.

Reads only the protobuf framing (a few thousand headers, whatever the size of the weights), so the engine needs no ``onnx``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_MAX_DEPTH = 16
ALLOWED_DOMAINS = frozenset({"", "ai.onnx", "ai.onnx.ml", "com.microsoft"})
# Control flow lets a small file run for ever; no embedding network exported for inference needs it.
REFUSED_OPERATORS = frozenset({"Loop", "Scan", "PyOp", "EPContext"})


class OnnxRefusedError(ValueError):
    """The file is no well-formed ONNX model, or would reach outside itself."""


def refuse_hostile(data: bytes) -> None:
    """Raise OnnxRefusedError for external tensor data, operators of unknown domains, model-local functions or loops."""
    graphs = 0
    for number, value in _fields(memoryview(data)):
        if number == 7:  # ModelProto.graph
            graphs += 1
            _graph(_message(value), 0)
        elif number == 8:  # opset_import: OperatorSetIdProto.domain
            for inner, domain in _fields(_message(value)):
                if inner == 1:
                    _check_domain(domain)
        elif number in (20, 25):  # training_info, functions
            raise OnnxRefusedError("training graphs and model-local functions are not accepted")
    if graphs != 1:
        raise OnnxRefusedError(f"{graphs} graphs, one expected")


def _graph(view: memoryview, depth: int) -> None:
    if depth > _MAX_DEPTH:
        raise OnnxRefusedError("graphs nested too deep")
    for number, value in _fields(view):
        if number == 1:
            _node(_message(value), depth)
        elif number == 5:
            _tensor(_message(value))
        elif number == 15:
            _sparse(_message(value))


def _node(view: memoryview, depth: int) -> None:
    for number, value in _fields(view):
        if number == 4 and _text(value) in REFUSED_OPERATORS:
            raise OnnxRefusedError(f"operator {_text(value)} is not accepted")
        if number == 7:
            _check_domain(value)
        elif number == 5:
            _attribute(_message(value), depth)


def _attribute(view: memoryview, depth: int) -> None:
    visit: dict[int, Callable[[memoryview], None]] = {
        5: _tensor,  # t
        10: _tensor,  # tensors
        6: lambda graph: _graph(graph, depth + 1),  # g
        11: lambda graph: _graph(graph, depth + 1),  # graphs
        22: _sparse,
        23: _sparse,
    }
    for number, value in _fields(view):
        if number in visit:
            visit[number](_message(value))


def _sparse(view: memoryview) -> None:
    for number, value in _fields(view):
        if number in (1, 2):
            _tensor(_message(value))


def _tensor(view: memoryview) -> None:
    for number, value in _fields(view):
        if number == 13 or (number == 14 and value != 0):  # external_data, data_location
            raise OnnxRefusedError("external tensor data is not accepted")


def _check_domain(value: memoryview | int) -> None:
    if _text(value) not in ALLOWED_DOMAINS:
        raise OnnxRefusedError(f"operators of domain {_text(value)!r} are not accepted")


def _text(value: memoryview | int) -> str:
    return bytes(_message(value)[:200]).decode("utf-8", "replace")


def _message(value: memoryview | int) -> memoryview:
    if isinstance(value, int):
        raise OnnxRefusedError("not an ONNX model: wrong field type")
    return value


def _fields(view: memoryview) -> Iterator[tuple[int, memoryview | int]]:
    """Field numbers with their value: a number, or the bytes of a string, message or packed array."""
    at, end = 0, len(view)
    while at < end:
        key, at = _varint(view, at)
        number, kind = key >> 3, key & 7
        if number == 0:
            raise OnnxRefusedError("not an ONNX model: field 0")
        if kind == _VARINT:
            value, at = _varint(view, at)
            yield number, value
            continue
        if kind == _BYTES:
            size, at = _varint(view, at)
        elif kind in (_FIXED32, _FIXED64):
            size = 4 if kind == _FIXED32 else 8
        else:
            raise OnnxRefusedError(f"not an ONNX model: wire type {kind}")
        if size > end - at:
            raise OnnxRefusedError("not an ONNX model: truncated")
        yield number, view[at : at + size]
        at += size


def _varint(view: memoryview, at: int) -> tuple[int, int]:
    result = shift = 0
    while at < len(view) and shift < 64:
        byte = view[at]
        at += 1
        result |= (byte & 0x7F) << shift
        if byte < 0x80:
            return result, at
        shift += 7
    raise OnnxRefusedError("not an ONNX model: broken number")
