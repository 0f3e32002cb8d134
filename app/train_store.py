"""Adaptations of a model on disk. How far one has come is seen from what lies in its folder, so that no crash can belie it.

adaptation.json   what was chosen: name, files, settings
data/             the cleaned texts and report.json          (mimo-train prepare)
run/              checkpoints, events.jsonl, the best model  (mimo-train run)
package/          the model package                          (mimo-train export)
comparison/       evaluation.json, before and after          (mimo-train evaluate)
"""

from __future__ import annotations

import contextlib
import json
import secrets
import shutil
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from enum import IntEnum
from pathlib import Path
from typing import Any

from app.libraries import free_place
from engine.platform_paths import data_directory
from engine.store.atomic_files import write_atomically

RECORD_FILE = "adaptation.json"
BUNDLED = "bundled"  # how the trainer calls the model that comes with the program


class Step(IntEnum):
    """How far an adaptation has come."""

    NEW = 0
    PREPARED = 1
    STARTED = 2  # a run that is to be gone on with
    TRAINED = 3
    PACKED = 4
    COMPARED = 5


@dataclass
class Adaptation:
    """What a person chose. start: the model package that is trained further. arguments: of ``mimo-train run``, as given."""

    folder: Path
    name: str = ""
    created: float = 0.0
    inputs: list[str] = field(default_factory=list)
    source_language: str = ""
    target_language: str = ""
    columns: str = ""
    without_english: bool = False
    start: str = BUNDLED
    device: str = "auto"
    minutes: int = 0
    advanced: dict[str, float] = field(default_factory=dict)
    teacher: str = ""
    arguments: list[str] = field(default_factory=list)
    used: str = ""  # key of the installed model
    finished_early: bool = False  # the best model so far is the result; the run can still be gone on with

    @property
    def data(self) -> Path:
        """The cleaned texts."""
        return self.folder / "data"

    @property
    def run(self) -> Path:
        """The training."""
        return self.folder / "run"

    @property
    def package(self) -> Path:
        """What came out."""
        return self.folder / "package"

    @property
    def comparison(self) -> Path:
        """Before and after."""
        return self.folder / "comparison"

    def step(self) -> Step:
        """How far it has come."""
        marks = {
            Step.COMPARED: self.comparison / "evaluation.json",
            Step.PACKED: self.package / "manifest.json",
            Step.TRAINED: self.run / ("best" if self.finished_early else "model"),
            Step.STARTED: self.run / "events.jsonl",
            Step.PREPARED: self.data / "data.json",
        }
        return next((step for step, mark in marks.items() if mark.exists()), Step.NEW)

    def save(self) -> None:
        """Write what was chosen. Raises OSError."""
        values = asdict(self)
        del values["folder"]
        self.folder.mkdir(parents=True, exist_ok=True)
        write_atomically(self.folder / RECORD_FILE, [json.dumps(values, indent=1).encode()])

    def forget_after(self, step: Step) -> list[Path]:
        """Put aside what later steps made, for it belongs to other texts or settings. -> the folders to delete."""
        aside = []
        for later, folder in (
            (Step.COMPARED, self.comparison),
            (Step.PACKED, self.package),
            (Step.STARTED, self.run),
            (Step.PREPARED, self.data),
        ):
            if later > step and folder.exists():
                aside.append(folder.rename(self.folder / f".{folder.name}-{secrets.token_hex(4)}"))
        return aside

    def remove(self) -> list[Path]:
        """Take it out of the list. -> what is to be deleted. An installed model stays installed."""
        with contextlib.suppress(OSError):
            (self.folder / RECORD_FILE).unlink()
        return [self.folder]


def delete(folders: Sequence[Path]) -> None:
    """Delete folders; large ones take their time."""
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)


def training_directory() -> Path:
    """Where adaptations lie."""
    return data_directory() / "training"


def new_adaptation(name: str) -> Adaptation:
    """One in a folder of its own, not written yet."""
    return Adaptation(free_place(training_directory(), name), name=name, created=time.time())


def read_adaptations() -> list[Adaptation]:
    """Those on disk, the newest first; what cannot be read is passed over."""
    found = []
    folder = training_directory()
    for path in folder.glob(f"*/{RECORD_FILE}") if folder.is_dir() else ():
        with contextlib.suppress(OSError, ValueError, TypeError):
            found.append(_read(path.parent, json.loads(path.read_text(encoding="utf-8"))))
    return sorted(found, key=lambda one: -one.created)


def _read(folder: Path, values: Mapping[str, Any]) -> Adaptation:
    if not isinstance(values, dict):
        raise ValueError(RECORD_FILE)
    made = Adaptation(folder)
    for key, value in values.items():
        if key != "folder" and hasattr(made, key) and type(value) is type(getattr(made, key)):
            setattr(made, key, value)
    return made
