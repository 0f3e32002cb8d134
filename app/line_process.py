"""A child process that speaks JSON lines: what it tells as signals, never waited for except at the end."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QProcess, Signal

log = logging.getLogger(__name__)

Record = dict[str, Any]

NOT_STARTED = -1000
_KILL_MS = 5_000
_LONGEST_LINE = 16 << 20
_ERROR_BYTES = 8_000  # of what it said last on its standard error


class LineProcess(QObject):
    """Runs one program at a time. ``ended`` comes exactly once for every start, also of a program that is not there."""

    told = Signal(object)  # Record
    ended = Signal(int)  # exit status; negative: a signal, or NOT_STARTED

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._buffer = bytearray()
        self._errors = bytearray()
        self._nonsense = 0

    @property
    def running(self) -> bool:
        """Whether a program runs."""
        return self._process is not None

    @property
    def nonsense(self) -> int:
        """Lines of the last program that were no records."""
        return self._nonsense

    @property
    def said(self) -> str:
        """The end of what the last program wrote to its standard error: for a log, or a person who asks."""
        return self._errors.decode("utf-8", "replace").strip()

    def start(self, program: str, arguments: Sequence[str], first: Record | None = None) -> None:
        """Run a program; ``first`` is the first line of its input, which stays open."""
        assert self._process is None
        self._buffer.clear()
        self._errors.clear()
        self._nonsense = 0
        process = self._process = QProcess(self)
        process.setProgram(program)
        process.setArguments(list(arguments))
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._read_errors)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._broke)
        process.start()
        if first is not None:
            process.write(json.dumps(first).encode("ascii") + b"\n")

    def end_input(self) -> None:
        """Close its input: what is asked to stop this way does so in order, and ``ended`` tells."""
        if self._process is not None:
            self._process.closeWriteChannel()

    def kill(self) -> None:
        """End it at once."""
        if self._process is not None:
            self._process.kill()

    def close(self, patience_ms: int = 0) -> None:
        """Let it end by itself for a while, then kill it; nothing is told any more. Waits: for the end of the program."""
        process, self._process = self._process, None
        if process is None:
            return
        for signal, slot in (
            (process.readyReadStandardOutput, self._read),
            (process.readyReadStandardError, self._read_errors),
            (process.finished, self._finished),
            (process.errorOccurred, self._broke),
        ):
            signal.disconnect(slot)
        process.closeWriteChannel()
        if process.state() is not QProcess.ProcessState.NotRunning and not process.waitForFinished(patience_ms):
            process.kill()
            process.waitForFinished(_KILL_MS)
        process.deleteLater()

    def _read(self) -> None:
        if self._process is None:
            return
        self._buffer += self._process.readAllStandardOutput().data()
        *lines, rest = self._buffer.split(b"\n")
        self._buffer = bytearray(rest) if len(rest) <= _LONGEST_LINE else bytearray()
        for line in lines:
            if line.strip():
                self._hear(bytes(line))

    def _hear(self, line: bytes) -> None:
        try:
            record = json.loads(line)
        except (ValueError, RecursionError):
            record = None
        if isinstance(record, dict):
            self.told.emit(record)
            return
        self._nonsense += 1
        if self._nonsense == 1:
            log.warning("a line of a child process is no record")

    def _read_errors(self) -> None:
        if self._process is not None:
            self._errors += self._process.readAllStandardError().data()
            del self._errors[:-_ERROR_BYTES]

    def _broke(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end(NOT_STARTED)

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        self._read_errors()
        self._end(-max(1, abs(code)) if status is QProcess.ExitStatus.CrashExit else code)

    def _end(self, code: int) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
            self.ended.emit(code)
