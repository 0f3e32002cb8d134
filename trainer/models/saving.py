"""Writing an encoder as a sentence-transformers folder with safetensors, complete or not at all."""

from __future__ import annotations

import contextlib
import json
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from safetensors.torch import save_file
from torch import nn

from trainer.errors import CheckpointError
from trainer.models.quiet import quiet_library

if TYPE_CHECKING:
    from trainer.models.encoder import Encoder

_TYPES = "sentence_transformers.models."  # every version of the library reads these names
WORDS_MODULE = "Words"
CODES_MODULE = "Codes"
_SPECIAL = {
    "pad_token": ("[PAD]", "<pad>"),
    "unk_token": ("[UNK]", "<unk>"),
    "cls_token": ("[CLS]", "<s>"),
    "sep_token": ("[SEP]", "</s>"),
}


def save_encoder(encoder: Encoder, folder: Path) -> Path:
    """Write the encoder; a folder already at the place is replaced once the new one is complete. Raises CheckpointError."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        staged = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f".{folder.name}-"))
        try:
            _write(encoder, staged)
            staged.chmod(0o755)
            _swap(staged, folder)
        finally:
            shutil.rmtree(staged, ignore_errors=True)
    except OSError as error:
        raise CheckpointError(str(folder), error.strerror or str(error)) from error
    return folder


def _swap(staged: Path, folder: Path) -> None:
    old: Path | None = None
    if folder.exists():
        old = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f".{folder.name}-old-")) / folder.name
        folder.rename(old)
    try:
        staged.rename(folder)
    except OSError:
        if old is not None:
            old.rename(folder)
        raise
    finally:
        if old is not None:
            with contextlib.suppress(OSError):
                shutil.rmtree(old.parent)


def _write(encoder: Encoder, folder: Path) -> None:
    with quiet_library():
        encoder.body.save_pretrained(folder, safe_serialization=True)
    (folder / "tokenizer.json").write_bytes(encoder.tokens.definition)
    _json(folder / "tokenizer_config.json", _tokenizer_config(encoder))
    _json(folder / "sentence_bert_config.json", {"max_seq_length": encoder.max_tokens, "do_lower_case": False})
    _json(
        folder / "config_sentence_transformers.json",
        {"__version__": {}, **encoder.prompts.to_config(), "similarity_fn_name": "cosine"},
    )
    modules = ["Transformer", "Pooling"]
    (folder / "1_Pooling").mkdir()
    _json(folder / "1_Pooling" / "config.json", encoder.pooling.to_config(encoder.width))
    layers = list(encoder.dense)
    while layers:
        layer = layers.pop(0)
        activation = layers.pop(0) if layers and not isinstance(layers[0], nn.Linear) else nn.Identity()
        modules.append("Dense")
        _write_dense(layer, activation, folder / f"{len(modules) - 1}_Dense")
    if encoder.words is not None:
        modules.append(WORDS_MODULE)
        place = folder / f"{len(modules) - 1}_{WORDS_MODULE}"
        place.mkdir()
        save_file({WORDS_MODULE.lower(): encoder.words.detach().cpu().contiguous()}, place / "model.safetensors")
        _json(place / "config.json", {"share": encoder.words_share})
    if encoder.codes is not None:
        modules.append(CODES_MODULE)
        place = folder / f"{len(modules) - 1}_{CODES_MODULE}"
        place.mkdir()
        save_file(
            {name: values.cpu().contiguous() for name, values in encoder.codes.named_buffers()}, place / "model.safetensors"
        )
        _json(place / "config.json", {"pieces": encoder.pieces, "places": encoder.codes.places})
    modules.append("Normalize")
    paths = [""] + [f"{at}_{name}" for at, name in enumerate(modules) if at]
    (folder / paths[-1]).mkdir()
    entries = [{"idx": at, "name": str(at), "path": paths[at], "type": _type(name)} for at, name in enumerate(modules)]
    _json(folder / "modules.json", entries)


def _type(module: str) -> str:
    # Other programs must refuse what they cannot compute instead of leaving it out.
    return f"trainer.models.{module}" if module in (WORDS_MODULE, CODES_MODULE) else _TYPES + module


def _write_dense(layer: nn.Module, activation: nn.Module, folder: Path) -> None:
    folder.mkdir()
    weights = {f"linear.{name}": value.detach().cpu().contiguous() for name, value in layer.state_dict().items()}
    save_file(weights, folder / "model.safetensors")
    config = {
        "in_features": layer.in_features,
        "out_features": layer.out_features,
        "bias": "linear.bias" in weights,
        "activation_function": f"{type(activation).__module__}.{type(activation).__name__}",
    }
    _json(folder / "config.json", config)


def _tokenizer_config(encoder: Encoder) -> dict[str, Any]:
    """Enough for AutoTokenizer to take ``tokenizer.json`` as it is."""
    backend = encoder.tokens.backend()
    config: dict[str, Any] = {"tokenizer_class": "PreTrainedTokenizerFast", "model_max_length": encoder.max_tokens}
    for key, names in _SPECIAL.items():
        found = next((name for name in names if backend.token_to_id(name) is not None), None)
        if found is not None:
            config[key] = found
    pad = backend.id_to_token(encoder.pad_id)
    if pad is not None:
        config["pad_token"] = pad
    return config


def _json(path: Path, values: Any) -> None:
    path.write_text(json.dumps(values, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
