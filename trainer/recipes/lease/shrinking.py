"""Model folders made small for a transfer: the embedding table in int8 by rows, everything else in float16, and back."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor

from trainer.cache_folder import building
from trainer.errors import ModelLoadError

_SUFFIX: Final = ".safetensors"
_ROWS, _SCALE = "::int8", "::scale"
_TABLE: Final = "word_embeddings"


def shrink(folder: Path, out: Path, *, exact_table: bool = False) -> None:
    """A smaller copy of a model's folder. exact_table: the table in float16 too (a teacher's, which is the target)."""
    with building(out) as staged:
        for path, target in _files(folder, staged):
            if path.suffix == _SUFFIX:
                save_file(dict(_small(_load(path), exact_table)), target)
            else:
                shutil.copy(path, target)


def expand(folder: Path, out: Path) -> None:
    """The folder again, in float32. Raises ModelLoadError if it is damaged."""
    with building(out) as staged:
        for path, target in _files(folder, staged):
            if path.suffix == _SUFFIX:
                save_file(dict(_large(_load(path))), target, metadata={"format": "pt"})
            else:
                shutil.copy(path, target)


def _files(folder: Path, out: Path) -> list[tuple[Path, Path]]:
    pairs = [(path, out / path.relative_to(folder)) for path in sorted(folder.rglob("*")) if not path.is_dir()]
    for path in sorted(folder.rglob("*")):
        if path.is_dir():
            (out / path.relative_to(folder)).mkdir(parents=True, exist_ok=True)
    return pairs


def _small(weights: dict[str, Tensor], exact_table: bool) -> list[tuple[str, Tensor]]:
    small: list[tuple[str, Tensor]] = []
    for name, value in weights.items():
        if _TABLE in name and value.dim() == 2 and not exact_table:
            scale = value.float().abs().amax(1) / 127 + 1e-12
            small += [(name + _ROWS, (value.float() / scale[:, None]).round().to(torch.int8)), (name + _SCALE, scale)]
        else:
            small.append((name, value.half() if value.is_floating_point() else value))
    return small


def _large(weights: dict[str, Tensor]) -> list[tuple[str, Tensor]]:
    large: list[tuple[str, Tensor]] = []
    for name, value in weights.items():
        if name.endswith(_ROWS):
            plain = name.removesuffix(_ROWS)
            large.append((plain, value.float() * weights[plain + _SCALE][:, None]))
        elif not name.endswith(_SCALE):
            large.append((name, value.float() if value.is_floating_point() else value))
    return large


def _load(path: Path) -> dict[str, Tensor]:
    try:
        return load_file(path)
    except (OSError, SafetensorError) as error:
        raise ModelLoadError(str(path), str(error)) from error
