"""The course of an adaptation: which command of the trainer comes next, with what, and what came of it.

Lives as long as the program: a window that is made anew (another language, another library) finds it as it was.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from app.line_process import Record
from app.settings import Settings
from app.tasks import Worker
from app.train_errors import TrainerFailed
from app.train_history import History, read_history
from app.train_python import training_python
from app.train_store import Adaptation, Step, delete
from app.trainer_process import TrainerProcess

log = logging.getLogger(__name__)


class Work(StrEnum):
    """What is being done."""

    NONE = ""
    LOOKING = "devices"
    PREPARING = "prepare"
    PLANNING = "plan"
    TRAINING = "run"
    PACKING = "export"
    COMPARING = "evaluate"


class TrainSession(QObject):
    """One adaptation at a time. Slots of ``changed`` ask for the state; results come by signals of their own."""

    changed = Signal()  # another work, or another adaptation
    progressed = Signal(object)  # Record with stage, done, total
    trained_on = Signal()  # the history has grown
    found = Signal(object)  # Record: devices
    planned = Signal(object)  # Record: plan
    failed = Signal(object)  # TrainerFailed

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.worker = Worker("training", self)
        self.process = TrainerProcess(self)
        self.process.told.connect(self._heard)
        self.process.succeeded.connect(self._succeeded)
        self.process.stopped.connect(self._stopped)
        self.process.failed.connect(self._failed)
        self.adaptation: Adaptation | None = None
        self.history = History()
        self.devices: Record = {}
        self.plan: Record = {}
        self.work = Work.NONE
        self._run_after_plan = False
        self._finish_after_stop = False

    @property
    def busy(self) -> bool:
        """Whether the trainer works."""
        return self.work is not Work.NONE

    @property
    def step(self) -> Step:
        """How far the adaptation has come."""
        return self.adaptation.step() if self.adaptation is not None else Step.NEW

    def open(self, adaptation: Adaptation | None) -> None:
        """Take up an adaptation; not while the trainer works on another."""
        if self.busy:
            return
        self.adaptation, self.history, self.plan = adaptation, History(), {}
        if adaptation is not None and self.step >= Step.STARTED:
            task = self.worker.submit(lambda: read_history(adaptation.run))
            task.succeeded.connect(lambda history: self._read(adaptation, history))
        self.changed.emit()

    # What the trainer is told to do

    def look(self) -> None:
        """Ask what there is to compute on, and whether this Python can train at all."""
        if not self.busy:
            self._start(Work.LOOKING, [])

    def prepare(self) -> None:
        """Clean the texts anew; what was made of the old ones goes."""
        made = self._adaptation()
        self._forget_after(Step.NEW)
        made.save()
        self.plan = {}
        options = ["--out", str(made.data)]
        for name, value in (
            ("--source-language", made.source_language),
            ("--target-language", made.target_language),
            ("--columns", made.columns),
        ):
            options += [name, value] if value else []
        options += ["--keep-without-english"] if made.without_english else []
        self._start(Work.PREPARING, [*options, "--", *made.inputs])

    def foresee(self) -> None:
        """Try a few steps to tell how long training will take."""
        made = self._adaptation()
        minutes = ["--minutes", str(made.minutes)] if made.minutes else []
        self._start(Work.PLANNING, [str(made.data), *minutes, *self._chosen()])

    def train(self) -> None:
        """Begin a run with the settings chosen; with a limit of time, after a look at how long it takes."""
        made = self._adaptation()
        self._forget_after(Step.PREPARED)
        self.history = History()
        if made.minutes and not self.plan:
            self._run_after_plan = True
            self.foresee()
            return
        settings: Sequence[str] = self.plan.get("settings", ()) if made.minutes else ()
        made.finished_early = False
        made.arguments = [*self._chosen(), *(part for one in settings for part in ("--set", str(one)))]
        made.save()
        self.go_on()

    def go_on(self) -> None:
        """Start the run, or continue it where it last saved."""
        made = self._adaptation()
        self._start(Work.TRAINING, [str(made.data), "--out", str(made.run), *made.arguments])

    def finish(self) -> None:
        """Pack what was trained, then compare it with what it started from."""
        made = self._adaptation()
        if self.step < Step.PACKED:
            name = ["--name", _package_name(made.name)]
            self._start(Work.PACKING, [str(made.run), "--out", str(made.package), *name])
        elif self.step < Step.COMPARED:
            options = ["--data", str(made.data), "--out", str(made.comparison), "--groups", "1000"]
            self._start(Work.COMPARING, [made.start, str(made.package), *options])

    def finish_early(self) -> None:
        """Stop the run where it is, and take the best model so far as its result. Raises OSError."""
        if self.work is Work.TRAINING:
            self._finish_after_stop = True
            self.process.stop()
            self.changed.emit()
        elif not self.busy:
            made = self._adaptation()
            made.finished_early = True
            made.save()
            self.finish()

    def train_on(self) -> None:
        """Go on with a run that was finished early; what was made of it goes. Raises OSError."""
        made = self._adaptation()
        self._forget_after(Step.STARTED)
        made.finished_early = False
        made.save()
        self.go_on()

    def stop(self) -> None:
        """Stop at the next safe place; a run is saved and can be gone on with."""
        self._run_after_plan = self._finish_after_stop = False
        self.process.stop()
        self.changed.emit()

    def discard(self, to: Step) -> None:
        """Delete what later steps made."""
        if not self.busy and self.adaptation is not None:
            self._forget_after(to)
            self.open(self.adaptation)

    def remove(self) -> None:
        """Delete the adaptation."""
        if not self.busy and self.adaptation is not None:
            doomed = self.adaptation.remove()
            self.open(None)
            self.worker.submit(lambda: delete(doomed))

    def close(self) -> None:
        """Save a run and end; no task and no process is left."""
        self._run_after_plan = self._finish_after_stop = False
        work, self.work = self.work, Work.NONE
        if work is Work.LOOKING:
            self.process.close(0)  # it has nothing to save
        self.process.close()
        self.worker.stop()

    def comparison(self) -> list[Record]:
        """The measurements before and after, as the trainer wrote them. Raises OSError, ValueError."""
        text = (self._adaptation().comparison / "evaluation.json").read_text(encoding="utf-8")
        values: list[Record] = json.loads(text)["evaluations"]
        return values

    def _adaptation(self) -> Adaptation:
        assert self.adaptation is not None
        return self.adaptation

    def _forget_after(self, step: Step) -> None:
        doomed = self._adaptation().forget_after(step)
        self.worker.submit(lambda: delete(doomed))

    def _chosen(self) -> list[str]:
        made = self._adaptation()
        chosen = ["--student", made.start, "--device", made.device]
        chosen += ["--teacher", made.teacher] if made.teacher else []
        for key, value in made.advanced.items():
            chosen += ["--set", f"{key}={value:g}"]
        return chosen

    def _start(self, work: Work, arguments: Sequence[str]) -> None:
        if self.process.running:
            return
        self.work = work
        self.process.start(training_python(self._settings), work.value, arguments)
        self.changed.emit()

    # What it tells

    def _read(self, adaptation: Adaptation, history: History) -> None:
        if adaptation is self.adaptation and self.work is not Work.TRAINING:
            self.history = history
            self.trained_on.emit()

    def _heard(self, record: Record) -> None:
        if record.get("event") == "progress" and "done" in record:
            self.progressed.emit(record)
        elif self.work is Work.TRAINING:
            self.history.add(record)
            self.trained_on.emit()

    def _succeeded(self, last: Record) -> None:
        work, self.work = self.work, Work.NONE
        self._finish_after_stop = False  # it came to its end by itself
        if work is Work.LOOKING:
            self.devices = last
            self.found.emit(last)
        elif work is Work.PLANNING:
            self.plan = last
            self.planned.emit(last)
            if self._run_after_plan:
                self._run_after_plan = False
                self.train()
                return
        elif (work is Work.TRAINING and last.get("event") == "done") or work is Work.PACKING:
            self.finish()
            if self.busy:
                return
        self.changed.emit()

    def _stopped(self) -> None:
        self.work = Work.NONE
        wanted, self._finish_after_stop = self._finish_after_stop, False
        if wanted:
            try:
                self.finish_early()
            except OSError as error:
                self._failed(TrainerFailed("", error.strerror or str(error)))
            return
        self.changed.emit()

    def _failed(self, error: TrainerFailed) -> None:
        log.warning("%s failed: %s", self.work.value, error.kind)
        self.work, self._run_after_plan, self._finish_after_stop = Work.NONE, False, False
        self.changed.emit()
        self.failed.emit(error)


def _package_name(name: str) -> str:
    """As the package's format asks: letters, digits, . _ + -"""
    plain = "".join(char if char.isascii() and (char.isalnum() or char in "._+-") else "-" for char in name)
    while ".." in plain or "--" in plain:
        plain = plain.replace("..", ".").replace("--", "-")
    return plain.strip("-._+")[:60] or "adapted"
