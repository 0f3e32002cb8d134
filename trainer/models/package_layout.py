"""What an exporter writes into ``model.onnx`` so that training can go on from a package: which tensor is which weight.

The exporter calls ``describe(model, encoder)`` on the finished graph (after quantising) and ``attach(model, layout)``;
loading calls ``read(model)``. Weights are matched by content, so the graph may name and arrange its tensors as it likes.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Final

import numpy as np
import onnx
import torch
from torch import Tensor, nn
from transformers import AutoConfig, AutoModel, PreTrainedModel

from trainer.models.encoder import Encoder
from trainer.models.huggingface import model_class, without_pooler
from trainer.models.onnx_weights import Array, OnnxWeights
from trainer.models.pooling import Pooling
from trainer.models.sentence_folder import ACTIVATIONS

METADATA_KEY: Final = "mimo.encoder"
_FORMAT = 1
_MOST_INLINE = 65_536  # numbers of a weight that the graph does not hold and the layout carries itself
_PROBE = 4096
_WORDS = "words"  # the only weight of an encoder that is neither the body's nor a dense layer's
# Mean difference over mean size below which a tensor is the weight: float16 rounds a little, whole numbers more. Other
# weights of the same shape are at about 1.
_TOLERANCE = 0.002
_TOLERANCE_WHOLE = 0.2


@dataclass(frozen=True, slots=True)
class Place:
    """Where a weight lies in the graph: (tensor - zero) * scale, then transposed; blocks of a column if it has ``rows``,
    two numbers a byte if it is ``packed``."""

    tensor: str
    transposed: bool = False
    scale: str = ""
    zero: str = ""
    rows: int = 0
    packed: bool = False

    def value(self, weights: OnnxWeights, part: slice = slice(None)) -> Array:
        """The weight, or some of its rows (of its columns, if transposed)."""
        if self.packed:
            return weights.packed(self.tensor, self.scale, part)
        if self.rows:
            return weights.blocks(self.tensor, self.scale, self.rows, part)
        array = weights.scaled(self.tensor, self.scale, self.zero, part)
        return array.T if self.transposed else array


@dataclass(frozen=True, slots=True)
class Layout:
    """An encoder as a graph holds it. config: the body's. dense: (in, out, bias, activation) of layers after the pooling.
    places: by the weight's name in the encoder; ``words`` is among them where the encoder has some.

    inline: small weights that the exporter folded into others, as base64 of float32.
    """

    config: Mapping[str, Any]
    pooling: tuple[str, ...]
    pad_id: int
    places: Mapping[str, Place]
    dense: tuple[tuple[int, int, bool, str], ...] = ()
    inline: Mapping[str, str] = field(default_factory=dict)
    words_share: float = 1.0


def describe(model: onnx.ModelProto, encoder: Encoder) -> Layout:
    """The layout of a graph that was exported from this encoder. Raises ValueError if a large weight is not in it."""
    weights = OnnxWeights(model)
    finder = _Finder(weights)
    places: dict[str, Place] = {}
    inline: dict[str, str] = {}
    for name, value in encoder.state_dict().items():
        array = value.detach().float().cpu().numpy()
        place = finder.find(array)
        if place is not None:
            places[name] = place
        elif array.size <= _MOST_INLINE:
            inline[name] = base64.b64encode(np.ascontiguousarray(array, dtype="<f4").tobytes()).decode("ascii")
        else:
            raise ValueError(f"the graph does not hold {name} {array.shape}")
    config = json.loads(encoder.body.config.to_json_string(use_diff=False))
    config.pop("_name_or_path", None)  # a folder of whoever made it: the same weights would be another package elsewhere
    return Layout(
        config, encoder.pooling.modes, encoder.pad_id, places, tuple(_dense_of(encoder.dense)), inline, encoder.words_share
    )


def attach(model: onnx.ModelProto, layout: Layout) -> None:
    """Write the layout into the model's metadata."""
    entry = model.metadata_props.add()
    entry.key, entry.value = METADATA_KEY, json.dumps({"format": _FORMAT, **asdict(layout)}, separators=(",", ":"))


def read(weights: OnnxWeights) -> Layout | None:
    """The layout that a graph carries, None if it carries none. Raises ValueError if it cannot be read."""
    text = weights.metadata.get(METADATA_KEY)
    if text is None:
        return None
    values = json.loads(text)
    try:
        if values["format"] != _FORMAT:
            raise ValueError(f"layout format {values['format']}, this program reads {_FORMAT}")
        places = {str(name): Place(**place) for name, place in values["places"].items()}
        dense = tuple((int(i), int(o), bool(bias), str(name)) for i, o, bias, name in values["dense"])
        inline = {str(name): str(data) for name, data in values["inline"].items()}
        share = float(values.get("words_share", 1.0))
        return Layout(dict(values["config"]), tuple(values["pooling"]), int(values["pad_id"]), places, dense, inline, share)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"layout of unknown form: {error}") from error


def build(layout: Layout, weights: OnnxWeights) -> tuple[PreTrainedModel, list[nn.Module], Tensor | None, Pooling]:
    """(body, dense layers, words, pooling) with the graph's weights. Raises ValueError where they do not fit."""
    config = AutoConfig.for_model(**{str(key): value for key, value in layout.config.items() if key != "auto_map"})
    kind = model_class("model.onnx", config)
    maker = AutoModel.from_config if kind is AutoModel else kind
    body = without_pooler(maker(config, **({"trust_remote_code": False} if kind is AutoModel else {})))
    dense: list[nn.Module] = []
    for columns, rows, bias, activation in layout.dense:
        dense.append(nn.Linear(columns, rows, bias=bias) if activation == "Linear" else ACTIVATIONS[activation]())
    holder = nn.ModuleDict({"body": body, "dense": nn.ModuleList(dense)})
    for name, target in holder.state_dict().items():
        target.copy_(_value(name, target, layout, weights))
    place = layout.places.get(_WORDS)
    words = None if place is None else torch.from_numpy(np.array(place.value(weights), dtype=np.float32))
    return body, dense, words, Pooling(layout.pooling)


def _value(name: str, target: Tensor, layout: Layout, weights: OnnxWeights) -> Tensor:
    place = layout.places.get(name)
    if place is not None:
        array = place.value(weights)
    elif name in layout.inline:
        array = np.frombuffer(base64.b64decode(layout.inline[name]), dtype="<f4").reshape(tuple(target.shape))
    else:
        raise ValueError(f"the layout does not name {name}")
    if array.shape != tuple(target.shape):
        raise ValueError(f"{name}: shape {array.shape}, {tuple(target.shape)} expected")
    return torch.from_numpy(np.array(array, dtype=np.float32))


def _dense_of(layers: nn.ModuleList) -> Iterator[tuple[int, int, bool, str]]:
    for layer in layers:
        if isinstance(layer, nn.Linear):
            yield layer.in_features, layer.out_features, layer.bias is not None, "Linear"
        else:
            yield 0, 0, False, type(layer).__name__


class _Finder:
    """Finds the tensor with a given content, by shape, then by a probe of values, then by all of them."""

    def __init__(self, weights: OnnxWeights) -> None:
        self._weights = weights
        cut = [(name, *weights.block_scales(name)) for name in weights.names() if len(weights.shape(name)) == 3]
        self._blocks = [(name, scale, rows) for name, scale, rows in cut if scale]
        self._by_shape: dict[tuple[int, ...], list[str]] = {}
        for name in weights.names():
            self._by_shape.setdefault(weights.shape(name), []).append(name)

    def find(self, array: Array) -> Place | None:
        """The nearest tensor of the shape if it is near enough."""
        best: tuple[float, Place] | None = None
        for place in self._candidates(array):
            away = self._distance(array, place)
            tolerance = _TOLERANCE_WHOLE if place.scale else _TOLERANCE
            if away < min(tolerance, best[0] if best else tolerance):
                best = away, place
        return best[1] if best else None

    def _candidates(self, array: Array) -> Iterator[Place]:
        shapes = [(array.shape, False)] + ([(array.shape[::-1], True)] if array.ndim == 2 else [])
        for shape, transposed in shapes:
            for name in self._by_shape.get(shape, []):
                if self._weights.is_float(name):
                    yield Place(name, transposed)
                else:
                    for scale, zero in self._weights.scales(name):
                        yield Place(name, transposed, scale, zero)
        if array.ndim == 2:
            for name, scale in self._weights.packed_tables():
                if self._weights.shape(name) == (array.shape[0], array.shape[1] // 2):
                    yield Place(name, scale=scale, packed=True)
            for name, scale, rows in self._blocks:
                if (self._weights.shape(name)[0], rows) == array.shape:
                    yield Place(name, scale=scale, rows=rows)

    def _distance(self, array: Array, place: Place) -> float:
        """Mean difference relative to the weight's mean size; of a few rows first."""
        rows = max(1, _PROBE // max(1, array.size // max(1, len(array)))) if array.ndim else 1
        if array.ndim == 2 and not place.transposed and not self._near(array, place, slice(0, rows)):
            return float("inf")
        return self._compare(array, place, slice(None))

    def _near(self, array: Array, place: Place, part: slice) -> bool:
        return self._compare(array, place, part) < 2 * _TOLERANCE_WHOLE

    def _compare(self, array: Array, place: Place, part: slice) -> float:
        got = place.value(self._weights, slice(None) if place.transposed else part)
        want = array[part] if array.ndim and not place.transposed else array
        if got.shape != want.shape:
            return float("inf")
        size = float(np.abs(want).mean())
        return float(np.abs(got - want).mean()) / size if size else float(np.abs(got).max(initial=0))
