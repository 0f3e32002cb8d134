"""Models by name from the Hugging Face hub: the only place of the trainer that may use the network."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from trainer.errors import ModelLoadError

_NAME: Final = re.compile(r"[A-Za-z0-9][\w.-]{0,95}(/[A-Za-z0-9][\w.-]{0,95})?")
# What a model without code and without pickles consists of.
_PATTERNS: Final = ("*.json", "*.safetensors", "*.txt", "*.model")


def looks_like_name(source: str) -> bool:
    """Whether this can be a hub name, ``owner/model`` or ``model``, rather than a path."""
    return _NAME.fullmatch(source) is not None and ".." not in source


def download(name: str) -> Path:
    """The folder of a named model, fetched if it is not cached; raises ModelLoadError."""
    import huggingface_hub
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError, LocalEntryNotFoundError

    try:
        return Path(huggingface_hub.snapshot_download(name, allow_patterns=list(_PATTERNS)))
    except (HfHubHTTPError, HFValidationError, LocalEntryNotFoundError, OSError, ValueError) as error:
        detail = f"neither a folder nor a model that could be fetched by name: {_first_line(error)}"
        raise ModelLoadError(name, detail) from error


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:300]
