"""Sentences for what goes wrong with the trainer: its own typed errors, and its process ending by itself."""

from __future__ import annotations

import errno
import os

from PySide6.QtCore import QCoreApplication

from app.snippets import path_line, printable
from app.train_reasons import reason_text

translate = QCoreApplication.translate  # by this name, and with the context spelled out, lupdate finds the texts

DIED = "died"
NOT_INSTALLED = "not installed"


class TrainerFailed(Exception):
    """kind: the trainer's own name of the error, DIED or NOT_INSTALLED. reason: a few technical words in English."""

    def __init__(self, kind: str, reason: str = "", path: str = "") -> None:
        super().__init__(kind, reason, path)
        self.kind, self.reason, self.path = kind, reason, path


def trainer_sentence(error: TrainerFailed) -> str:
    """-> what happened, and what to do."""
    if os.strerror(errno.ENOSPC) in error.reason or error.kind == "DiskFullError":
        return translate("trainer", "The disk is full. Free some space and go on; what was kept last is whole.")
    sentence = _SENTENCES.get(error.kind, _other)()
    reason = printable(reason_text(error.reason) or error.kind)
    return sentence.replace("{path}", path_line(error.path)).replace("{reason}", reason)


def _other() -> str:
    return translate("trainer", "It did not work ({reason}). Nothing that was kept is lost.")


_SENTENCES = {
    DIED: lambda: translate(
        "trainer", "The training process ended unexpectedly ({reason}). You can go on from where it last saved."
    ),
    NOT_INSTALLED: lambda: translate("trainer", "“{path}” cannot train: what training needs is not installed there."),
    "ModelLoadError": lambda: translate("trainer", "The model “{path}” cannot be trained further: {reason}."),
    "DataError": lambda: translate("trainer", "These texts cannot be used: {reason} ({path})."),
    "ConfigError": lambda: translate("trainer", "A setting is wrong: {reason}."),
    "OutOfMemoryError": lambda: translate(
        "trainer", "The memory does not suffice. Close other programs or choose a smaller batch, then go on."
    ),
    "NotFiniteError": lambda: translate(
        "trainer", "Training became unstable ({reason}). Start it again with another random seed, or fewer passes."
    ),
    "TrainingError": lambda: translate("trainer", "Training stopped: {reason}. You can go on from where it last saved."),
    "CheckpointError": lambda: translate("trainer", "What was saved of the training cannot be used: {reason}."),
    "ExportError": lambda: translate("trainer", "The trained model could not be packed: {reason}."),
}
