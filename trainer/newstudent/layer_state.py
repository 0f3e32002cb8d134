"""A fit of layers on disk: weights, moments and where it is, complete or not there, never a pickle."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import torch

from trainer.errors import CheckpointError
from trainer.newstudent.bag_state import load_tensors, save_tensors
from trainer.newstudent.layer_fit import LayerFit
from trainer.newstudent.layer_options import LayerState

_MODEL, _OPTIMISER, _STATE = "model.", "optimiser.", "state."
_WORDS = "words"  # beside the body: they do not learn, and come with the student
_HALF = "bf16"


def save_layers(path: Path, fit: LayerFit) -> None:
    """Write where a fit is."""
    model = {name: value for name, value in fit.student.state_dict().items() if name != _WORDS}
    # One after the other in whole numbers, but for the seconds: exact, so that the fit goes on with the same numbers.
    state = {name: torch.tensor(value) for name, value in dataclasses.asdict(fit.state).items()}
    state[_HALF] = torch.tensor(fit.device.precision == _HALF)
    parts = ((_MODEL, model), (_OPTIMISER, fit.optimiser.state()), (_STATE, state))
    save_tensors(path, {prefix + name: value.contiguous() for prefix, part in parts for name, value in part.items()})


def load_layers(path: Path, fit: LayerFit) -> bool:
    """Take back what ``save_layers`` wrote, the precision too; whether there was anything. Raises CheckpointError."""
    if not path.is_file():
        return False
    found = load_tensors(path)
    state: dict[str, Any] = {name: value.item() for name, value in _under(found, _STATE).items()}
    half = state.pop(_HALF, None)
    model = _under(found, _MODEL)
    own = {name: value.shape for name, value in fit.student.state_dict().items() if name != _WORDS}
    names = {field.name for field in dataclasses.fields(LayerState)}
    if half is None or state.keys() != names or {name: value.shape for name, value in model.items()} != own:
        raise CheckpointError(str(path), "another fit's")
    fit.optimiser.load(_under(found, _OPTIMISER), str(path))
    fit.student.load_state_dict(model, strict=False)
    fit.state = LayerState(**state)
    fit.device = dataclasses.replace(fit.device, precision=_HALF if half else "fp32")
    return True


def _under(tensors: dict[str, torch.Tensor], prefix: str) -> dict[str, torch.Tensor]:
    return {name.removeprefix(prefix): value for name, value in tensors.items() if name.startswith(prefix)}
