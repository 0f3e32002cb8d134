"""A transformer body and its tokenizer from a folder in Hugging Face's layout. Never touches the network."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any, Final

import torch
import transformers
from tokenizers import Tokenizer
from transformers import AutoConfig, AutoModel, AutoTokenizer, PretrainedConfig, PreTrainedModel

from trainer.errors import ModelLoadError
from trainer.models.encoder import Encoder, hidden_width
from trainer.models.folder_files import read_json, require_safetensors
from trainer.models.pooling import Pooling
from trainer.models.prompts import Prompts
from trainer.models.quiet import quiet_library
from trainer.models.text_tokens import Tokens

_log = logging.getLogger(__name__)
PROMPTS_FILE = "config_sentence_transformers.json"
_TOKENIZER_FILES: Final = (
    "tokenizer.json",
    "vocab.txt",
    "sentencepiece.bpe.model",
    "spiece.model",
    "tokenizer.model",
    "vocab.json",
)
_SAFE: Final[dict[str, Any]] = {"local_files_only": True, "trust_remote_code": False}
_MOST_TOKENS = 8192  # of a model package
_USUAL_TOKENS = 512  # where a model names no limit
# Their position 0 is the row behind the padding row.
_OFFSET_POSITIONS: Final = frozenset(
    {"roberta", "xlm-roberta", "xlm-roberta-xl", "camembert", "mpnet", "roberta-prelayernorm"}
)
_UNUSED_PARTS: Final = ("pooler", "position_ids", "lm_head", "cls.", "classifier")


def load_folder(folder: Path) -> Encoder:
    """A bare transformer: mean pooling, no prompts (unless it names some). Raises ModelLoadError."""
    config = read_config(folder)
    tokens = load_tokens(folder)
    return Encoder(
        load_body(folder),
        tokens,
        pooling=Pooling(),
        max_tokens=token_limit(folder, config, tokens),
        prompts=load_prompts(folder),
        source=str(folder),
    )


def load_prompts(folder: Path) -> Prompts:
    """The prompts that a folder names, none if it names none. Raises ModelLoadError."""
    path = folder / PROMPTS_FILE
    if not path.is_file():
        return Prompts()
    try:
        return Prompts.from_config(read_json(path))
    except ValueError as error:
        raise ModelLoadError(str(path), str(error)) from error


def read_config(folder: Path) -> PretrainedConfig:
    """The model's configuration, refused where it asks for more than weights. Raises ModelLoadError."""
    path = folder / "config.json"
    values = read_json(path)
    if values.get("quantization_config"):
        raise ModelLoadError(str(path), "quantised weights cannot be trained; use the full-precision model")
    if (folder / "adapter_config.json").exists():
        raise ModelLoadError(str(folder), "an adapter beside the weights; merge it into the model first")
    try:
        config: PretrainedConfig = AutoConfig.from_pretrained(folder, **_SAFE)
        hidden_width(config)
    except Exception as error:  # whatever the library raises for values that it does not expect
        raise ModelLoadError(str(path), _reason(error)) from error
    return config


def load_body(folder: Path) -> PreTrainedModel:
    """The transformer with float32 weights and without unused parts. Raises ModelLoadError."""
    config = read_config(folder)
    require_safetensors(folder)
    kind = model_class(folder, config)
    try:
        with quiet_library():
            body, info = _from_pretrained(kind, folder, config)
    except Exception as error:  # safetensors, shapes, unknown values: one answer for all
        raise ModelLoadError(str(folder), _reason(error)) from error
    missing = [key for key in info["missing_keys"] if not any(part in key for part in _UNUSED_PARTS)]
    if missing:
        some = ", ".join(sorted(missing)[:4])
        raise ModelLoadError(str(folder), f"{len(missing)} weights missing: {some}")
    return without_pooler(body)


def without_pooler(body: PreTrainedModel) -> PreTrainedModel:
    """Drop BERT's pooler: it would be a parameter that never gets a gradient."""
    if getattr(body, "pooler", None) is not None:
        body.pooler = None  # type: ignore[assignment]
    return body


def load_tokens(folder: Path, *, lower_case: bool = False) -> Tokens:
    """The folder's tokenizer. Raises ModelLoadError."""
    if not any((folder / name).is_file() for name in _TOKENIZER_FILES):
        raise ModelLoadError(str(folder), "no tokenizer: tokenizer.json is missing")
    try:
        if (folder / "tokenizer_config.json").is_file() or not (folder / "tokenizer.json").is_file():
            with quiet_library():
                loaded = AutoTokenizer.from_pretrained(folder, use_fast=True, **_SAFE)
            backend, pad = getattr(loaded, "backend_tokenizer", None), loaded.pad_token_id
            if backend is None:
                raise ModelLoadError(str(folder), "its tokenizer has no tokenizer.json form")
        else:
            backend = Tokenizer.from_file(str(folder / "tokenizer.json"))
            pad = read_json(folder / "config.json").get("pad_token_id")
        return Tokens.from_backend(backend, pad_id=pad if isinstance(pad, int) else 0, lower_case=lower_case)
    except ModelLoadError:
        raise
    except Exception as error:  # the libraries raise plain Exception
        raise ModelLoadError(str(folder), f"tokenizer: {_reason(error)}") from error


def token_limit(folder: Path, config: PretrainedConfig, tokens: Tokens, wanted: int | None = None) -> int:
    """Most tokens of one input: what the folder asks for, as far as the model has positions. Raises ModelLoadError."""
    limits = [_MOST_TOKENS]
    positions = getattr(config, "max_position_embeddings", None)
    if isinstance(positions, int) and positions > 0:
        offset = config.model_type in _OFFSET_POSITIONS
        limits.append(positions - (int(getattr(config, "pad_token_id", 0) or 0) + 1 if offset else 0))
        if offset and tokens.pad_id != config.pad_token_id:
            detail = f"the tokenizer is not this model's: padding is {tokens.pad_id}, the model's is {config.pad_token_id}"
            raise ModelLoadError(str(folder), detail)
    path = folder / "tokenizer_config.json"
    named = wanted or (read_json(path).get("model_max_length") if path.is_file() else None)
    if isinstance(named, (int, float)) and 0 < named < 1_000_000:  # the library writes 1e30 for "none"
        limits.append(int(named))
    limit = min(limits)
    return limit if len(limits) > 1 else min(limit, _USUAL_TOKENS)


def model_class(folder: Path | str, config: PretrainedConfig) -> Any:
    """The class that gives hidden states: an encoder-decoder's encoder alone. Raises ModelLoadError."""
    names = {"t5": "T5EncoderModel", "mt5": "MT5EncoderModel", "umt5": "UMT5EncoderModel"}
    if config.model_type in names:
        return getattr(transformers, names[config.model_type])
    if getattr(config, "is_encoder_decoder", False):
        detail = f"{config.model_type} is an encoder-decoder; only T5's kin has a usable encoder"
        raise ModelLoadError(str(folder), detail)
    return AutoModel


def _from_pretrained(kind: Any, folder: Path, config: PretrainedConfig) -> tuple[PreTrainedModel, dict[str, Any]]:
    options = {"config": config, "use_safetensors": True, "dtype": torch.float32, "output_loading_info": True, **_SAFE}
    try:
        # Named, so that a configuration cannot ask for a kernel to be fetched.
        body, info = kind.from_pretrained(folder, attn_implementation="sdpa", **options)
    except (ValueError, ImportError):  # architectures without it
        body, info = kind.from_pretrained(folder, attn_implementation="eager", **options)
    return body, info


def _reason(error: Exception) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return " ".join(lines)[:400] or type(error).__name__
