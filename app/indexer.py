"""Keeps one indexing run at a time going on the writer's thread, and starts the next when something was asked meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.tasks import Task, Worker
from engine.indexing.control import IndexControl
from engine.library import Library


class Indexer(QObject):
    """Runs ``Library.index``; changes to the folders go through the same writer thread."""

    started = Signal()
    progressed = Signal(object)  # IndexProgress
    finished = Signal(object)  # IndexTotals
    failed = Signal(object)  # the exception
    stopped = Signal()  # no run is under way any more, however it ended
    folders_changed = Signal()

    def __init__(self, library: Library, writer: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._writer = library, writer
        self._control = IndexControl()
        self._task: Task | None = None
        self._again = False

    @property
    def running(self) -> bool:
        """Whether a run is under way."""
        return self._task is not None

    def start(self, retry: bool = False) -> None:
        """Index all folders; asked during a run, another follows it. retry: also what could not be read before."""
        if self.running:
            self._again = True
            return
        self._again = False
        self._control = control = IndexControl()
        task = self._writer.submit(lambda: self._library.index(control=control, retry=retry))
        self._task = task
        task.progressed.connect(self.progressed)
        task.succeeded.connect(self.finished)
        task.failed.connect(self.failed)
        task.ended.connect(self._ended)
        self.started.emit()

    def pause(self, paused: bool) -> None:
        """Stand still, or go on."""
        if paused:
            self._control.pause()
        else:
            self._control.resume()

    def stop(self) -> None:
        """End the run; what was read is kept."""
        self._again = False
        self._control.cancel()

    def change_folders(self, change: Callable[[], object]) -> None:
        """Stop the run, do ``change`` (add or remove folders) on the writer's thread, then index again."""
        again = self.running
        self._control.cancel()
        task = self._writer.submit(change)
        task.succeeded.connect(lambda _: self.folders_changed.emit())
        task.failed.connect(self.failed)
        if again:
            self._again = True
        else:
            self.start()

    def _ended(self) -> None:
        self._task = None
        if self._again:
            self.start()
        else:
            self.stopped.emit()
