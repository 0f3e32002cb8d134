"""Work off the GUI thread: one worker thread each for writing and for reading, tasks that report by signals.

A task is a QObject of the main thread; the worker thread only emits its signals, so every slot runs on the main thread
(study/codebases.md, habits 3, 4, 6, 7). Long work is a generator of Progress; cancelling closes it where it runs.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from engine.progress import Progress

log = logging.getLogger(__name__)

# A progress bar cannot show more, and a flood of queued events would keep the window busy.
PROGRESS_INTERVAL_S = 0.05

Call = Callable[[], object]  # may return a Generator[Progress, None, result]


class Task(QObject):
    """A piece of work handed to a Worker. Exactly one of succeeded, failed and cancelled comes, then ended."""

    progressed = Signal(object)  # Progress
    succeeded = Signal(object)  # what the call returned
    failed = Signal(object)  # the exception
    cancelled = Signal()
    ended = Signal()

    def __init__(self, call: Call, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._call: Call | None = call
        self._cancel = threading.Event()

    def cancel(self) -> None:
        """Ask it to stop: before it starts, or between two steps of its generator."""
        self._cancel.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether cancel() was called."""
        return self._cancel.is_set()

    def run(self) -> None:
        """Do the work in the calling thread. Called by the worker."""
        call, self._call = self._call, None
        try:
            if call is None or self._cancel.is_set():
                self.cancelled.emit()
                return
            outcome: object = call()
            if isinstance(outcome, Generator):
                whole, result = self._drive(outcome)
            else:
                whole, result = not self.is_cancelled, outcome
        except Exception as error:
            log.debug("task failed", exc_info=True)
            self.failed.emit(error)
        else:
            if whole:
                self.succeeded.emit(result)
            else:
                self.cancelled.emit()
        finally:
            self.ended.emit()

    def _drive(self, steps: Generator[Progress, None, Any]) -> tuple[bool, Any]:
        """Whether it came to its end, and with what. What did is done, though somebody wanted to cancel it."""
        shown = float("-inf")
        last_stage = ""
        try:
            while not self.is_cancelled:
                step = next(steps)
                now = time.monotonic()
                if step.stage != last_stage or now - shown >= PROGRESS_INTERVAL_S:
                    self.progressed.emit(step)
                    shown, last_stage = now, step.stage
        except StopIteration as stop:
            return True, stop.value
        finally:
            steps.close()
        return False, None


class Worker(QObject):
    """One thread that does its tasks one after another."""

    _done = Signal(object)  # a task whose run has returned in the worker's thread

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._tasks: set[Task] = set()
        self._stopped = False
        self._done.connect(self._forget)

    def submit(self, call: Call) -> Task:
        """Queue ``call``. It starts in the next turn of the event loop, so that the caller can connect to its signals."""
        # Not a child: a child that is about to be deleted when its worker goes would be deleted twice.
        task = Task(call)
        self._tasks.add(task)
        QTimer.singleShot(0, task, lambda: self._start(task))
        return task

    def _start(self, task: Task) -> None:
        if self._stopped:
            task.cancel()
            task.run()
            self._forget(task)
        else:
            self._executor.submit(task.run).add_done_callback(lambda future: self._returned(task, future))

    def _returned(self, task: Task, future: Future[None]) -> None:
        """In the worker's thread. Only now may the task be deleted: before, its signals were still being told."""
        if (error := future.exception()) is not None:
            log.error("a task broke", exc_info=error)
        self._done.emit(task)

    @property
    def busy(self) -> bool:
        """Whether a task is queued or running."""
        return bool(self._tasks)

    def stop(self) -> None:
        """Cancel everything and wait for the running step to end."""
        self._stopped = True
        for task in tuple(self._tasks):
            task.cancel()
        self._executor.shutdown(wait=True)  # what is queued sees that it was cancelled, and says so

    def _forget(self, task: Task) -> None:
        self._tasks.discard(task)
        task.deleteLater()
