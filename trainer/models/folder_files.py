"""Reading the small files of a model folder, and finding its weights: safetensors only."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from trainer.errors import ModelLoadError

_LARGEST_JSON: Final = 16 << 20
_PICKLES: Final = frozenset({".bin", ".pt", ".pth", ".ckpt", ".pkl", ".pickle", ".h5", ".msgpack"})
CONVERT_ADVICE: Final = (
    "pickled weights can run code when they are read and are refused; convert them where you trust them, "
    "for example: AutoModel.from_pretrained(FOLDER).save_pretrained(FOLDER, safe_serialization=True)"
)


def read_json(path: Path) -> dict[str, Any]:
    """The JSON object in a file; raises ModelLoadError."""
    values = read_json_value(path)
    if not isinstance(values, dict):
        raise ModelLoadError(str(path), "a JSON object expected")
    return values


def read_json_value(path: Path) -> Any:
    """Whatever JSON is in a file; raises ModelLoadError."""
    try:
        if path.stat().st_size > _LARGEST_JSON:
            raise ModelLoadError(str(path), "too large for a configuration file")
        return json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ModelLoadError(str(path), error.strerror or str(error)) from error
    except (ValueError, RecursionError) as error:
        raise ModelLoadError(str(path), f"not JSON: {error}") from error


def require_safetensors(folder: Path, stem: str = "model") -> None:
    """Raise ModelLoadError unless the folder holds weights as safetensors; pickles beside them are never read."""
    if (folder / f"{stem}.safetensors").is_file() or (folder / f"{stem}.safetensors.index.json").is_file():
        return
    pickles = sorted(entry.name for entry in folder.iterdir() if entry.suffix.lower() in _PICKLES)
    if pickles:
        raise ModelLoadError(str(folder / pickles[0]), CONVERT_ADVICE)
    raise ModelLoadError(str(folder), f"no weights: {stem}.safetensors is missing")
