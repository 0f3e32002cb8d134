"""The trainer as a child process: one ``mimo-train`` command at a time, stopped by closing its input.

The trainer then saves a checkpoint and ends; so it does when this program dies, whose end of the pipe closes with it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.line_process import NOT_STARTED, LineProcess, Record
from app.train_errors import DIED, NOT_INSTALLED, TrainerFailed

CLOSE_MS = 60_000  # to save a checkpoint of a large model on a slow disk


class TrainerProcess(QObject):
    """Exactly one of succeeded, stopped and failed comes for each ``start``."""

    told = Signal(object)  # Record
    succeeded = Signal(object)  # the last Record
    stopped = Signal()  # because it was asked to
    failed = Signal(object)  # TrainerFailed

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = LineProcess(self)
        self._process.told.connect(self._heard)
        self._process.ended.connect(self._ended)
        self._last: Record = {}
        self._error: Record | None = None
        self._stopping = False
        self._python = ""

    @property
    def running(self) -> bool:
        """Whether a command is under way."""
        return self._process.running

    @property
    def stopping(self) -> bool:
        """Whether it was asked to stop and has not yet."""
        return self._stopping and self._process.running

    def start(self, python: str, command: str, arguments: Sequence[str]) -> None:
        """Run a command of ``mimo-train`` by this Python."""
        self._last, self._error, self._stopping, self._python = {}, None, False, python
        self._process.start(python, ["-P", "-m", "trainer", command, "--json", "--stdin-stop", *arguments])

    def stop(self) -> None:
        """Ask it to stop at the next safe place."""
        self._stopping = True
        self._process.end_input()

    def close(self, patience_ms: int = CLOSE_MS) -> None:
        """Wait until it has saved and ended; nothing is told any more."""
        self._process.close(patience_ms)

    def _heard(self, record: Record) -> None:
        if record.get("event") == "error":
            self._error = {**(self._error or {}), **record}
            return
        self._last = record
        self.told.emit(record)

    def _ended(self, code: int) -> None:
        if self._error is not None:
            error = self._error
            reason = str(error.get("reason") or error.get("detail") or "")
            self.failed.emit(TrainerFailed(str(error.get("kind", "")), reason, str(error.get("path", ""))))
        elif self._stopping and code in (0, 1) and self._last.get("event") != "done":
            self.stopped.emit()
        elif code == 0:
            self.succeeded.emit(self._last)
        elif code == NOT_STARTED or "ModuleNotFoundError" in self._process.said or "No module named" in self._process.said:
            self.failed.emit(TrainerFailed(NOT_INSTALLED, "", self._python))
        else:
            lines = self._process.said.splitlines()
            self.failed.emit(TrainerFailed(DIED, lines[-1][:200] if lines and code > 0 else str(code)))
