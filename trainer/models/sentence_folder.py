"""A folder that sentence-transformers wrote: body, pooling, dense layers, prompts and limits as it says."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, Final

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from trainer.errors import ModelLoadError
from trainer.models.encoder import Encoder
from trainer.models.folder_files import read_json, read_json_value, require_safetensors
from trainer.models.huggingface import load_body, load_prompts, load_tokens, read_config, token_limit
from trainer.models.piece_codes import PieceCodes
from trainer.models.pooling import Pooling
from trainer.models.saving import CODES_MODULE, WORDS_MODULE

MODULES_FILE = "modules.json"
_TRANSFORMER_CONFIGS: Final = tuple(
    f"sentence_{kind}_config.json"
    for kind in ("bert", "roberta", "distilbert", "camembert", "albert", "xlm-roberta", "xlnet")
)
ACTIVATIONS: Final[dict[str, type[nn.Module]]] = {
    kind.__name__: kind for kind in (nn.Identity, nn.Tanh, nn.ReLU, nn.GELU, nn.Sigmoid, nn.SiLU)
}


def load_sentence_folder(folder: Path) -> Encoder:
    """The encoder that ``modules.json`` describes. Raises ModelLoadError, also for modules other than those known."""
    modules = _modules(folder)
    kinds = [kind for kind, _ in modules]
    if kinds[:2] != ["Transformer", "Pooling"]:
        raise ModelLoadError(str(folder / MODULES_FILE), f"a Transformer and a Pooling expected, {', '.join(kinds)} found")
    body_folder = modules[0][1]
    config = read_config(body_folder)
    settings = _transformer_settings(body_folder)
    tokens = load_tokens(body_folder, lower_case=settings.get("do_lower_case") is True)
    limit = settings.get("max_seq_length")
    body = load_body(body_folder)
    dense: list[nn.Module] = []
    words: Tensor | None = None
    codes: PieceCodes | None = None
    share = 1.0
    for kind, path in modules[2:]:
        if kind == "Dense" and words is None:
            dense.extend(_dense(path))
        elif kind == WORDS_MODULE and words is None:
            words, share = _words(path)
        elif kind == CODES_MODULE and codes is None:
            codes = _codes(path)
        elif kind not in ("Normalize", "Dropout"):  # vectors are normalised where they are used
            raise ModelLoadError(str(folder / MODULES_FILE), f"{kind} modules are not supported")
    try:
        return Encoder(
            body,
            tokens,
            pooling=_pooling(modules[1][1]),
            max_tokens=token_limit(body_folder, config, tokens, limit if isinstance(limit, int) else None),
            prompts=load_prompts(folder),
            dense=dense,
            words=words,
            words_share=share,
            codes=codes,
            source=str(folder),
        )
    except ValueError as error:
        raise ModelLoadError(str(folder), str(error)) from error


def _modules(folder: Path) -> list[tuple[str, Path]]:
    """(class name, folder) of each module in order; only folders inside this one."""
    path = folder / MODULES_FILE
    entries = read_json_value(path)
    if not isinstance(entries, list) or not entries:
        raise ModelLoadError(str(path), "a list of modules expected")
    found: list[tuple[str, Path]] = []
    for entry in entries:
        if not isinstance(entry, dict) or not isinstance(entry.get("type"), str) or not isinstance(entry.get("path"), str):
            raise ModelLoadError(str(path), "modules with type and path expected")
        where = folder / entry["path"]
        if ".." in Path(entry["path"]).parts or Path(entry["path"]).is_absolute():
            raise ModelLoadError(str(path), f"a module outside the folder: {entry['path']}")
        found.append((entry["type"].rsplit(".", 1)[-1], where))
    return found


def _transformer_settings(folder: Path) -> dict[str, Any]:
    for name in _TRANSFORMER_CONFIGS:
        if (folder / name).is_file():
            return read_json(folder / name)
    return {}


def _pooling(folder: Path) -> Pooling:
    try:
        return Pooling.from_config(read_json(folder / "config.json"))
    except ValueError as error:
        raise ModelLoadError(str(folder / "config.json"), str(error)) from error


def _words(folder: Path) -> tuple[Tensor, float]:
    share = read_json(folder / "config.json").get("share")
    if not isinstance(share, float) or not math.isfinite(share):
        raise ModelLoadError(str(folder / "config.json"), "share: a number expected")
    require_safetensors(folder)
    try:
        words = load_file(folder / "model.safetensors")[WORDS_MODULE.lower()].float()
    except Exception as error:  # missing names, damaged files
        raise ModelLoadError(str(folder), f"words: {error}") from error
    if not torch.isfinite(words).all():
        raise ModelLoadError(str(folder), "weights that are not finite (NaN or infinite)")
    return words, share


def _codes(folder: Path) -> PieceCodes:
    require_safetensors(folder)
    try:
        values = load_file(folder / "model.safetensors")
        return PieceCodes(values["rows"], values["weights"], values.get("word_weights"))
    except Exception as error:  # missing names, wrong shapes, damaged files
        raise ModelLoadError(str(folder), f"codes: {error}") from error


def _dense(folder: Path) -> list[nn.Module]:
    config = read_json(folder / "config.json")
    require_safetensors(folder)
    activation = str(config.get("activation_function", "Tanh")).rsplit(".", 1)[-1]
    if activation not in ACTIVATIONS:
        raise ModelLoadError(str(folder / "config.json"), f"activation {activation} is not supported")
    try:
        weights = {
            name.removeprefix("linear."): value.float() for name, value in load_file(folder / "model.safetensors").items()
        }
        rows, columns = weights["weight"].shape
        layer = nn.Linear(columns, rows, bias="bias" in weights)
        layer.load_state_dict(weights)
    except Exception as error:  # missing names, wrong shapes, damaged files
        raise ModelLoadError(str(folder), f"dense layer: {error}") from error
    if not all(torch.isfinite(value).all() for value in weights.values()):
        raise ModelLoadError(str(folder), "weights that are not finite (NaN or infinite)")
    own = ACTIVATIONS[activation]()
    return [layer] if isinstance(own, nn.Identity) else [layer, own]
