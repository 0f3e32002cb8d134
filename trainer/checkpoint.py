"""What a run leaves on disk: a checkpoint to go on from, the best model, and at the end the model. Never a pickle.

checkpoints/last.json              names the checkpoint that is whole; replaced in one step
checkpoints/stage2-00000120/       model/ (a sentence-transformers folder), training.safetensors, state.json
best/                              the encoder with the best dev score so far
model/, projection.safetensors     the result
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final

from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from trainer.cache_folder import building, disk_errors, write_json
from trainer.errors import CheckpointError, ModelLoadError
from trainer.models.encoder import Encoder
from trainer.models.loading import load_encoder
from trainer.models.projection import Projection

FORMAT_VERSION: Final = 1
PROJECTION_FILE: Final = "projection.safetensors"
_LAST = "last.json"
_STATE = "state.json"
_TENSORS = "training.safetensors"


@dataclass(slots=True)
class RunState:
    """Where a run is. step: finished optimiser steps of the stage. identity: what the run's numbers depend on.

    precision: that it computes in (empty in checkpoints from before it was noted).
    Random numbers need no place here: every step seeds them from (seed, stage, step).
    """

    identity: str
    stage: str = ""
    step: int = 0
    done: bool = False
    best_score: float | None = None
    best_at: str = ""
    loss_scale: float = 1.0
    good_steps: int = 0
    micro_tokens: int = 0
    seen: int = 0
    scores: list[list[Any]] = field(default_factory=list)
    precision: str = ""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """One read back. tensors: of the optimiser, by name."""

    folder: Path
    state: RunState
    encoder: Encoder
    projection: Mapping[str, Tensor]
    optimiser: Mapping[str, Tensor]


class Checkpoints:
    """The checkpoints of a run's folder."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self._folder = out / "checkpoints"

    @property
    def best_folder(self) -> Path:
        """Where the best model is kept."""
        return self.out / "best"

    def save(self, state: RunState, encoder: Encoder, projection: nn.Module | None, optimiser: Mapping[str, Tensor]) -> Path:
        """Write a checkpoint beside the old one, switch over, remove the old one. Raises CheckpointError; the old stays."""
        folder = self._folder / (f"{state.stage or 'start'}-{state.step:08d}" + ("-done" if state.done else ""))
        tensors = {f"optimiser.{name}": value.detach().cpu().contiguous() for name, value in optimiser.items()}
        if projection is not None:
            tensors |= {f"projection.{name}": value.cpu().contiguous() for name, value in projection.state_dict().items()}
        if self.last() == folder:  # the same step once more: never take apart the only whole one
            folder = folder.with_name(folder.name + "-again") if not folder.name.endswith("-again") else folder
        with building(folder) as staged:
            encoder.save(staged / "model")
            save_file(tensors, staged / _TENSORS)
            (staged / _STATE).write_text(json.dumps(asdict(state)), encoding="utf-8")
            _sync(staged)
            digest = _digest(staged / _TENSORS)
        with disk_errors(folder):
            write_json(self._folder / _LAST, {"format_version": FORMAT_VERSION, "folder": folder.name, "sha256": digest})
            self._remove_others(folder)
        return folder

    def last(self) -> Path | None:
        """The folder of the whole checkpoint, if there is one."""
        pointer = self._folder / _LAST
        if not pointer.is_file():
            return None
        name = _json(pointer).get("folder")
        if not isinstance(name, str) or not name or Path(name).name != name or name in (".", ".."):
            raise CheckpointError(str(pointer), "names no checkpoint")
        return self._folder / name

    def load(self) -> Checkpoint | None:
        """The last checkpoint, checked. Raises CheckpointError if it is damaged."""
        folder = self.last()
        if folder is None:
            return None
        pointer = _json(self._folder / _LAST)
        if pointer.get("format_version") != FORMAT_VERSION:
            raise CheckpointError(str(folder), f"format version {pointer.get('format_version')} is not {FORMAT_VERSION}")
        try:
            if _digest(folder / _TENSORS) != pointer.get("sha256"):
                raise CheckpointError(str(folder / _TENSORS), "damaged: it is not what was written")
            tensors = load_file(folder / _TENSORS)
            state = RunState(**_json(folder / _STATE))
            encoder = load_encoder(folder / "model", role="student")
        except (OSError, SafetensorError, TypeError, ModelLoadError) as error:
            raise CheckpointError(str(folder), str(error)) from error
        return Checkpoint(folder, state, encoder, _under(tensors, "projection."), _under(tensors, "optimiser."))

    def save_best(self, encoder: Encoder) -> None:
        """Keep this model as the best one."""
        encoder.save(self.best_folder)

    def finish(self, encoder: Encoder, projection: nn.Module | None, use_best: bool) -> Path:
        """Write the run's result: the best model, or the last one when nothing was measured."""
        target = self.out / "model"
        if use_best and self.best_folder.is_dir():
            with building(target) as staged:
                shutil.copytree(self.best_folder, staged, dirs_exist_ok=True)
        else:
            encoder.save(target)
        if projection is not None:
            with disk_errors(target):
                staged_file = self.out / f".{PROJECTION_FILE}.{os.getpid()}"
                save_file({name: value.cpu().contiguous() for name, value in projection.state_dict().items()}, staged_file)
                staged_file.replace(self.out / PROJECTION_FILE)
        return target

    def clear(self) -> None:
        """Forget an earlier run in this folder; its result stays until it is replaced."""
        with disk_errors(self._folder):
            (self._folder / _LAST).unlink(missing_ok=True)
            shutil.rmtree(self._folder, ignore_errors=True)
            shutil.rmtree(self.best_folder, ignore_errors=True)

    def _remove_others(self, keep: Path) -> None:
        for folder in self._folder.iterdir():
            if folder.is_dir() and folder != keep:
                shutil.rmtree(folder, ignore_errors=True)


def require_space(out: Path, encoder: Encoder) -> None:
    """Raise CheckpointError now rather than hours later when the disk cannot hold the run's checkpoints and models."""
    size = 4 * sum(weight.numel() for weight in encoder.parameters())
    needed = 2 * 3 * size + 2 * size  # two checkpoints with their moments for a moment, the best model and the result
    with disk_errors(out):
        out.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(out).free
    if free < needed:
        raise CheckpointError(
            str(out), f"{needed / 2**20:,.1f} MB are needed for checkpoints, {free / 2**20:,.1f} MB are free"
        )


def load_projection(path: Path, projection: Projection) -> None:
    """Start from another run's projection. Raises ModelLoadError if it is none or of other sizes."""
    if path.is_dir():
        path = path / PROJECTION_FILE
    try:
        projection.load_state_dict(load_file(path))
    except (OSError, SafetensorError, RuntimeError) as error:
        raise ModelLoadError(str(path), f"no projection for these models: {error}") from error


def _under(tensors: Mapping[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {name.removeprefix(prefix): value for name, value in tensors.items() if name.startswith(prefix)}


def _json(path: Path) -> dict[str, Any]:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CheckpointError(str(path), str(error)) from error
    if not isinstance(values, dict):
        raise CheckpointError(str(path), "no state of a run")
    return values


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _sync(folder: Path) -> None:
    """Reach the disk before the pointer does."""
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb") as file:
                os.fsync(file.fileno())
