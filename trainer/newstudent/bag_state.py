"""A fit's table and moments on disk: complete or not there, never a pickle."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor

from trainer.cache_folder import disk_errors
from trainer.errors import CheckpointError
from trainer.newstudent.bag_fit import Fit


def save_table(path: Path, table: Tensor) -> None:
    """Write a table."""
    save_tensors(path, {"table": table.detach().contiguous()})


def load_table(path: Path) -> Tensor | None:
    """What ``save_table`` wrote, None if there is nothing. Raises CheckpointError."""
    return load_tensors(path)["table"] if path.is_file() else None


def save_fit(path: Path, fit: Fit) -> None:
    """Write where a fit is."""
    rows = fit.state.rows
    step = torch.tensor(fit.state.step)
    save_tensors(
        path, {"table": fit.table.detach(), "mean": rows.mean, "square": rows.square, "count": rows.count, "step": step}
    )


@torch.no_grad()
def load_fit(path: Path, fit: Fit) -> None:
    """Take back what ``save_fit`` wrote, if anything. Raises CheckpointError."""
    if not path.is_file():
        return
    found, rows = load_tensors(path), fit.state.rows
    try:
        for name, target in (("table", fit.table), ("mean", rows.mean), ("square", rows.square), ("count", rows.count)):
            target.copy_(found[name])
        fit.state.step = int(found["step"])
    except (KeyError, RuntimeError, ValueError) as error:
        raise CheckpointError(str(path), f"another fit's: {error}") from error


def save_tensors(path: Path, tensors: Mapping[str, Tensor]) -> None:
    """Write tensors, all or none. Raises CheckpointError."""
    staged = path.with_name(f".{path.name}.new")
    with disk_errors(path):
        save_file(dict(tensors), staged)
        staged.replace(path)


def load_tensors(path: Path) -> dict[str, Tensor]:
    """What ``save_tensors`` wrote. Raises CheckpointError."""
    try:
        return load_file(path)
    except (SafetensorError, OSError) as error:
        raise CheckpointError(str(path), str(error)) from error
