"""One sentence for every error of the trainer."""

from __future__ import annotations

from engine.cli.messages import sentence as engine_sentence
from trainer import errors

_SENTENCES: dict[type[BaseException], str] = {
    errors.ModelLoadError: "The model {path} cannot be used: {detail}.",
    errors.DataError: "The text {path} cannot be used: {detail}.",
    errors.ConfigError: "The setting {key} is wrong: {detail}.",
    errors.NotFiniteError: "Training stopped at step {step}: {detail}; the last checkpoint is usable.",
    errors.OutOfMemoryError: "Training stopped at step {step}: {detail}; the last checkpoint is usable.",
    errors.TrainingError: "Training stopped: {detail}.",
    errors.CheckpointError: "The run cannot use {path}: {detail}.",
    errors.ExportError: "The package {path} was not written: {detail}.",
    errors.TrainerError: "It failed: {detail}.",
}


def sentence(error: BaseException) -> str:
    """What to tell a person about an error."""
    for kind in type(error).__mro__:
        if kind in _SENTENCES:
            values = {name: str(getattr(error, name, "")) for name in ("path", "key", "step", "detail")}
            values["detail"] = values["detail"].rstrip(".") or "for an unknown reason"
            return _SENTENCES[kind].format(**values).replace(" at step None", "")
    return engine_sentence(error)
