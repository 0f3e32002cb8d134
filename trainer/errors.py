"""The trainer's errors. They carry data (path, detail), not sentences for users; chain them with ``from``.

TrainerError
├── ModelLoadError(source, detail)   a model is missing, damaged, refused, or does not fit its tokenizer
├── DataError(path, detail)          text to train on cannot be read, or is too little to train on
├── ConfigError(key, detail)         a setting that is unknown, mistyped or out of bounds
├── TrainingError(detail, step)      a run cannot go on; the last checkpoint is usable
│   ├── NotFiniteError               a loss or a gradient is NaN or infinite
│   └── OutOfMemoryError             memory does not suffice even for the smallest mini-batch
├── CheckpointError(path, detail)    a checkpoint cannot be written or read, or belongs to another run
└── ExportError(path, detail)        a package cannot be written, or fails its parity test
"""

from __future__ import annotations


class TrainerError(Exception):
    """Base of every error that the trainer raises on purpose."""

    @property
    def detail(self) -> str:
        """A short technical reason in English."""
        return str(self.args[-1]) if self.args else ""


class _AtPathError(TrainerError):
    """An error about a file or folder (or, for models, about a name)."""

    def __init__(self, path: str, detail: str = "") -> None:
        super().__init__(path, detail)
        self.path = path

    def __str__(self) -> str:
        return f"{self.path}: {self.detail}" if self.detail else self.path


class ModelLoadError(_AtPathError):
    """A model is missing, damaged, refused, or does not fit its tokenizer. path: the folder, file or name."""


class DataError(_AtPathError):
    """Text to train on cannot be read, or is too little to train on."""


class ConfigError(TrainerError):
    """A setting that is unknown, mistyped or out of bounds. key: its name, dotted."""

    def __init__(self, key: str, detail: str = "") -> None:
        super().__init__(key, detail)
        self.key = key

    def __str__(self) -> str:
        return f"{self.key}: {self.detail}"


class TrainingError(TrainerError):
    """A run cannot go on; the last checkpoint is usable. step: the optimiser step at which it stopped, if it began."""

    def __init__(self, detail: str, step: int | None = None) -> None:
        super().__init__(detail)
        self.step = step

    def __str__(self) -> str:
        return self.detail if self.step is None else f"step {self.step}: {self.detail}"


class NotFiniteError(TrainingError):
    """A loss or a gradient is NaN or infinite."""


class OutOfMemoryError(TrainingError):
    """Memory does not suffice even for the smallest mini-batch."""


class CheckpointError(_AtPathError):
    """A checkpoint cannot be written or read, or belongs to another run."""


class ExportError(_AtPathError):
    """A package cannot be written, or fails its parity test."""
