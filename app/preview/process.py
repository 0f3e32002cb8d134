"""The window's side of the preview's child process: one request at a time, the newest wins, a stuck child is killed.

Everything is by Qt's own signals: no thread waits, and the GUI thread never blocks on the child.
"""

from __future__ import annotations

import json
import struct
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, QTimer, Signal

from app.preview.drawing import MOST_PIXELS, Drawing

if TYPE_CHECKING:
    from engine.extraction.scratch import Scratch

# -P: nothing is imported from the folder that happens to be the current one.
COMMAND = (sys.executable, "-P", "-m", "app.preview.child")
SECONDS = 15.0  # of processor time for one answer: on a busy computer the same file takes longer by the clock
_WALL_CLOCK = 4  # times as many by the clock, for what waits instead of working
MEMORY = (1 << 30) + (768 << 20)
_STALE_MS = 700  # how much longer an answer that nobody wants any more may take
_STARTING_MS = 5000  # the same for a child's first answer
_WATCH_MS = 200
_IDLE_MS = 60_000
_LENGTH = struct.Struct(">Q")
_MOST_HEAD = 4 << 20


@dataclass(frozen=True, slots=True)
class Failure:
    """Why there is no drawing. state: as in the ledger ("encrypted", "corrupt", ...); reason: technical, in English."""

    state: str
    reason: str


class PreviewProcess(QObject):
    """Asks the child. ``answered`` comes once for each request that was not replaced by a newer one."""

    answered = Signal(int, object)  # the request's number; a Drawing, a str (path of a file) or a Failure

    def __init__(self, parent: QObject | None = None, command: Sequence[str] = COMMAND, seconds: float = SECONDS) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._process: QProcess | None = None
        self._scratch: Scratch | None = None
        self._number = 0
        self._asked: int | None = None  # in the child
        self._next: tuple[int, dict[str, Any]] | None = None
        self._path: object = None  # of what is in the child
        self._warm = False  # the child has answered before
        self._telling = 0  # answers that are about to be emitted
        self._received = bytearray()
        self._head: dict[str, Any] | None = None
        self._dying: dict[QProcess, Scratch] = {}
        self._seconds = seconds
        self._spent = 0.0  # processor time of the child before the request
        self._deadline = QTimer(self, singleShot=True, interval=round(seconds * 1000 * _WALL_CLOCK))
        self._deadline.timeout.connect(self._too_long)
        self._stale = QTimer(self, singleShot=True)
        self._stale.timeout.connect(lambda: self._kill(None))
        self._watch = QTimer(self, interval=_WATCH_MS)
        self._watch.timeout.connect(self._check)
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(self.stop)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._asked is not None or self._next is not None or self._telling > 0

    def ask(self, request: dict[str, Any]) -> int:
        """Ask for something; an earlier request without an answer is dropped. Gives the request's number."""
        self._number += 1
        self._next = (self._number, request)
        if self._asked is None:
            self._send()
        elif request.get("path") == self._path:
            self._stale.stop()  # the same file again, as with another mark: it need not be opened anew
        else:
            self._give_little_time()
        return self._number

    def drop(self) -> None:
        """Nobody wants the answer any more."""
        self._next = None
        self._number += 1
        if self._asked is not None:
            self._give_little_time()

    def stop(self) -> None:
        """End the child and forget what was asked."""
        self._next = self._asked = None
        for timer in (self._deadline, self._stale, self._watch, self._idle):
            timer.stop()
        self._end()
        for process in tuple(self._dying):
            process.waitForFinished(2000)
            self._buried(process)

    def _give_little_time(self) -> None:
        """Nobody wants the answer: what takes long is given up. A child that is still starting is not at fault."""
        if not self._stale.isActive():
            self._stale.start(_STALE_MS if self._warm else _STARTING_MS)

    def _send(self) -> None:
        if self._next is None:
            return
        number, request = self._next
        self._next, self._asked, self._path = None, number, request.get("path")
        self._head = None
        self._received.clear()
        self._idle.stop()
        self._spent = 0.0
        if self._process is None:
            self._start()
        else:
            self._spent, _ = _usage(self._process.processId())
        assert self._process is not None
        payload = json.dumps({"id": number, **request}).encode("utf-8")
        self._process.write(_LENGTH.pack(len(payload)) + payload)
        self._deadline.start()
        self._watch.start()

    def _start(self) -> None:
        self._warm = False
        from engine.extraction.sandbox import environment  # not at import: the readers come along with it
        from engine.extraction.scratch import Scratch

        self._scratch = Scratch()
        process = QProcess(self)
        settings = QProcessEnvironment()
        for key, value in environment(self._scratch.path).items():
            settings.insert(key, value)
        settings.insert("QT_QPA_PLATFORM", "offscreen")
        process.setProcessEnvironment(settings)
        process.setWorkingDirectory(str(self._scratch.path))
        process.setStandardErrorFile(QProcess.nullDevice())
        # Methods, not lambdas: Qt lets go of them when this object goes with its child still running.
        process.readyReadStandardOutput.connect(self._read)
        process.errorOccurred.connect(self._ended)
        process.finished.connect(self._ended)
        self._process = process
        process.start(self._command[0], self._command[1:])

    def _read(self) -> None:
        process = self._process
        if process is None or self._asked is None:
            return
        self._received += bytes(process.readAllStandardOutput().data())
        try:
            if self._head is None:
                if len(self._received) < _LENGTH.size:
                    return
                (length,) = _LENGTH.unpack_from(self._received)
                if length > _MOST_HEAD:
                    raise ValueError(f"an answer of {length} bytes")
                if len(self._received) < _LENGTH.size + length:
                    return
                head = json.loads(self._received[_LENGTH.size : _LENGTH.size + length])
                if not isinstance(head, dict) or int(head.get("bytes", 0)) > 4 * MOST_PIXELS:
                    raise ValueError("not an answer")
                self._head = head
                del self._received[: _LENGTH.size + length]
            if len(self._received) >= int(self._head.get("bytes", 0)):
                self._warm = True
                self._answer(_outcome(self._head, bytes(self._received)))
        except (ValueError, KeyError, TypeError) as error:
            self._kill(Failure("corrupt", str(error)))

    def _answer(self, outcome: Drawing | Failure | str) -> None:
        number, self._asked = self._asked, None
        self._deadline.stop()
        self._stale.stop()
        self._watch.stop()
        self._received.clear()
        if self._next is not None:
            self._send()
        else:
            self._idle.start()
            # In the next turn of the event loop: whoever asked knows the number by then, even when the start failed.
            self._telling += 1
            QTimer.singleShot(0, self, lambda: self._tell(number, outcome))

    def _tell(self, number: int | None, outcome: Drawing | Failure | str) -> None:
        self._telling -= 1
        if number == self._number:
            self.answered.emit(number, outcome)

    def _check(self) -> None:
        """Time, and the memory that the system's own limit does not catch, as on macOS and Windows."""
        if self._process is not None:
            seconds, memory = _usage(self._process.processId())
            if memory > MEMORY:
                self._kill(Failure("too_large", "needs too much memory"))
            elif seconds - self._spent > self._seconds:
                self._too_long()

    def _too_long(self) -> None:
        self._kill(Failure("timed_out", f"no answer within {self._seconds:g} s"))

    def _kill(self, verdict: Failure | None) -> None:
        """End the child in the middle of its work; what was asked next goes to a new one."""
        if self._process is not None:
            self._end()
            self._answer(verdict or Failure("timed_out", "given up"))

    def _ended(self, *_: object) -> None:
        process = self._process
        if process is not None:
            reason = f"its reader ended ({process.exitCode()}: {process.errorString()})"
            asked = self._asked is not None
            self._end()
            if asked:
                self._answer(Failure("corrupt", reason))

    def _end(self) -> None:
        """Kill the child; its folder goes when it is gone."""
        process, scratch = self._process, self._scratch
        self._process = self._scratch = None
        if process is None or scratch is None:
            return
        process.readyReadStandardOutput.disconnect()
        process.errorOccurred.disconnect()
        process.finished.disconnect()
        if process.state() == QProcess.ProcessState.NotRunning:
            scratch.close()
            process.deleteLater()
            return
        self._dying[process] = scratch
        process.finished.connect(lambda *_: self._buried(process))
        process.kill()

    def _buried(self, process: QProcess) -> None:
        scratch = self._dying.pop(process, None)
        if scratch is not None:
            scratch.close()
            process.deleteLater()


def _usage(number: int) -> tuple[float, int]:
    """A process's processor time in seconds and memory in bytes; zeros when it cannot be asked."""
    import psutil

    try:
        process = psutil.Process(number)
        times = process.cpu_times()
        return float(times.user + times.system), int(process.memory_info().rss)
    except psutil.Error:
        return 0.0, 0


def _outcome(head: dict[str, Any], pixels: bytes) -> Drawing | Failure | str:
    if "state" in head:
        return Failure(str(head["state"]), str(head["reason"]))
    if "file" in head:
        return str(head["file"])
    return Drawing.from_json(head, pixels)
