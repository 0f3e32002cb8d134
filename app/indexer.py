"""The window's side of the indexing process: commands out, progress in, and a new one when it dies."""

from __future__ import annotations

import json
import logging
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from app.told_errors import IndexProcessDied, rebuilt
from engine.indexing.progress import IndexProgress, IndexTotals
from engine.progress import Progress

if TYPE_CHECKING:
    from engine.store.records import FolderOptions

log = logging.getLogger(__name__)

Record = dict[str, Any]

_QUIT_MS = 10_000  # a run ends within moments; a process that does not is killed, which costs nothing that was committed
_REST_MS = 120_000  # a process that has nothing to do gives its memory back by starting anew
_LIVED_S = 20.0  # one that died younger than this is not started again at once
_AGAIN_MS = 30_000


class Indexer(QObject):
    """Keeps the library in ``directory`` up to date. ``running`` tells whether a run is under way just now."""

    started = Signal()
    progressed = Signal(object)  # Progress, mostly IndexProgress
    finished = Signal(object)  # IndexTotals of a run
    failed = Signal(object)  # the exception
    stopped = Signal()  # no run is under way any more, however it ended
    folders_changed = Signal()
    throttled = Signal(bool)  # whether it goes slowly to spare the battery
    recovered = Signal(object)  # where a damaged database was moved; no str, since Qt loses names that are not UTF-8

    def __init__(self, directory: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._directory = directory
        self._process: QProcess | None = None
        self._buffer = bytearray()
        self._settings: Record = {"watch": True, "rescan_seconds": 900.0, "throttle_on_battery": True}
        self._begun = 0.0
        self._wanted: dict[int, Record] = {}  # commands that are not done yet, by number
        self._number = self._given = 0  # of the last command; of the last one that this process was given
        self._busy = self._paused = self._closed = self._used = self._ready = self._refused = False
        self._holding = False  # someone has the library, or is to have it when the run under way has ended
        self._held: Callable[[], None] | None = None  # that one, while it waits
        self._holds: list[Callable[[], None]] = []  # who is next
        self._model: Path | None = None
        self._leaving: QProcess | None = None  # was told to quit, and has not ended yet
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._renew)
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self.start)

    @property
    def running(self) -> bool:
        """Whether a run is under way."""
        return self._busy

    @property
    def paused(self) -> bool:
        """Whether runs stand still."""
        return self._paused

    def start(self) -> None:
        """Begin to keep the library up to date; when that is so already, look at every folder now.

        While somebody else has the library, both come when it is given back.
        """
        if self._holding or self._closed:
            return
        if self._process is None:
            self._launch()
        else:
            self._send({"do": "go"})

    def retry(self, paths: Sequence[str] = ()) -> None:
        """Read again the files that could not be read: these, or all of them."""
        self._send({"do": "retry", "paths": list(paths)})

    def add_folders(self, paths: Sequence[str], options: FolderOptions | None = None) -> None:
        """Add folders, or give those that are there other options, and read them."""
        self._send({"do": "add", "paths": list(paths), "options": None if options is None else asdict(options)})

    def remove_folder(self, path: str) -> None:
        """Take a folder out of the library."""
        self._send({"do": "remove", "path": path})

    def pause(self, paused: bool) -> None:
        """Stand still, or go on."""
        self._paused = paused
        if self._process is not None:
            self._write({"do": "pause" if paused else "resume"})

    def configure(self, *, watch: bool, rescan_minutes: int, throttle_on_battery: bool) -> None:
        """Take over the user's settings; they hold for the run under way."""
        self._settings = {
            "watch": watch,
            "rescan_seconds": rescan_minutes * 60.0,
            "throttle_on_battery": throttle_on_battery,
        }
        if self._process is not None:
            self._write({"do": "settings", **self._settings})

    def hold(self, then: Callable[[], None]) -> None:
        """Call ``then`` when the run under way has ended and nothing writes to the library, until ``release``.

        Who asks while another has it waits for that one's ``release``; commands that come meanwhile wait too.
        """
        if self._closed:
            return
        if self._holding:
            self._holds.append(then)
            return
        self._holding = True
        if self._process is None:
            self._see_off()
            then()
        else:
            self._held = then
            self._write({"do": "hold"})

    def release(self) -> None:
        """Give the library back, after ``hold``: to the next who asked for it, or to the indexing process."""
        self._holding = False
        if self._holds:
            self.hold(self._holds.pop(0))
        elif self._process is None or self._number == self._given:
            self.start()
        else:
            self._give()

    def use_model(self, path: Path | None) -> None:
        """Compute vectors with the model in this folder from now on; None: with the one in use."""
        if path == self._model:
            return
        self._model = path
        if self._process is not None:
            self.hold(self._start_anew)

    def _start_anew(self) -> None:
        self._leave(self.release)

    def close(self) -> None:
        """End the process, for good; what was read is kept."""
        self._closed = True
        self._again.stop()
        self._end()
        self._rest.stop()

    def _end(self) -> None:
        """End the process, and wait until it has."""
        self._see_off()
        if self._part() is not None:
            self._see_off()
            self._set_busy(False)

    def _leave(self, then: Callable[[], None]) -> None:
        """End the process and go on with ``then`` when it has ended: that takes a second, for which no window may wait."""
        self._see_off()
        process = self._part()
        if process is None:
            then()
            return

        def left() -> None:
            if self._leaving is process:  # else somebody has waited for it
                self._leaving = None
                process.deleteLater()
            if not self._closed:
                then()

        process.finished.connect(left)
        QTimer.singleShot(_QUIT_MS, process, process.kill)
        self._set_busy(False)

    def _part(self) -> QProcess | None:
        """Tell the process to quit; what it says from now on is not heard."""
        process, self._process = self._process, None
        if process is None:
            return None
        process.readyReadStandardOutput.disconnect(self._read)
        process.finished.disconnect(self._ended)
        process.errorOccurred.disconnect(self._broke)
        self._write({"do": "quit"}, process)
        process.closeWriteChannel()
        self._leaving = process
        return process

    def _see_off(self) -> None:
        """Wait for a process that was told to quit."""
        process = self._leaving
        if process is None:
            return
        if process.state() is not QProcess.ProcessState.NotRunning and not process.waitForFinished(_QUIT_MS):
            process.kill()
            process.waitForFinished(_QUIT_MS)
        if self._leaving is process:
            self._leaving = None
            process.deleteLater()

    def _launch(self) -> None:
        self._again.stop()
        self._begun = time.monotonic()
        self._ready = self._refused = False
        self._buffer.clear()
        process = QProcess(self)
        process.setProgram(sys.executable)
        process.setArguments(["-P", "-m", "app.index_process"])
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._broke)
        self._process = process
        process.start()
        self._write({"library": str(self._directory), "model": str(self._model) if self._model else None})
        self._write({"do": "settings", **self._settings})
        if self._paused:
            self._write({"do": "pause"})
        self._given = 0
        self._give()  # it looks at every folder too

    def _send(self, record: Record) -> None:
        """A command that ends what is under way. The process is started for it if there is none."""
        if self._closed:
            return
        self._number += 1
        self._wanted[self._number] = {**record, "number": self._number}
        if self._holding:
            return  # given when the library is given back
        if self._process is None:
            self._launch()
        else:
            self._give()

    def _give(self) -> None:
        """Tell the process what it does not know yet."""
        for number, record in self._wanted.items():
            if number > self._given:
                self._write(record)
        self._given = self._number
        self._set_busy(True)

    def _write(self, record: Record, process: QProcess | None = None) -> None:
        target = process or self._process
        if target is not None:
            target.write(json.dumps(record).encode("ascii") + b"\n")

    def _read(self) -> None:
        process = self._process
        assert process is not None
        self._buffer += process.readAllStandardOutput().data()
        *lines, rest = self._buffer.split(b"\n")
        self._buffer = bytearray(rest)
        for line in lines:
            try:
                record = json.loads(line)
            except ValueError:
                log.warning("the indexing process told nonsense")
                continue
            self._heard(record)
            if self._process is not process:  # a slot has ended it: what it said last is of no interest any more
                return

    def _heard(self, record: Record) -> None:
        match record.get("event"):
            case "progress":
                self._used = self._used or record["step"].get("embedded", 0) > 0
                self._set_busy(True)
                kind = IndexProgress if record["kind"] == "run" else Progress
                self.progressed.emit(kind(**record["step"]))
            case "totals":
                totals = record["totals"]
                totals["unreachable"] = tuple((path, reason) for path, reason in totals["unreachable"])
                totals["blind"] = tuple(totals["blind"])
                self.finished.emit(IndexTotals(**totals))
            case "done":
                self._wanted.pop(record["number"], None)
            case "idle":
                if not self._wanted:
                    self._set_busy(False)
            case "folders":
                self.folders_changed.emit()
            case "held":
                then, self._held = self._held, None
                self._set_busy(False)
                if then is not None:
                    then()
            case "power":
                self.throttled.emit(bool(record["throttled"]))
            case "ready":
                self._ready = True
                if record["recovered_from"]:
                    self.recovered.emit(record["recovered_from"])
            case "failed":
                self._refused = not self._ready
                self.failed.emit(rebuilt(record))

    def _set_busy(self, busy: bool) -> None:
        if busy == self._busy:
            return
        self._busy = busy
        if busy:
            self._rest.stop()
            self.started.emit()
        else:
            if self._used and not self._closed:
                self._rest.start()
            self.stopped.emit()

    def _renew(self) -> None:
        """Nothing has happened for a while, and the model need not stay in memory."""
        if self._process is None or self._busy or self._holding:
            return
        self._used = False
        self._leave(self._begin_anew)

    def _begin_anew(self) -> None:
        if self._process is None and not self._holding:
            self._launch()

    def _broke(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._ended(-1)

    def _ended(self, code: int, *_: object) -> None:
        """The process died. What it had committed is safe; another takes over, later if this one died young."""
        process, self._process = self._process, None
        if process is None:
            return
        process.deleteLater()
        # What it was told to read again may be what it died of.
        self._wanted = {number: one for number, one in self._wanted.items() if one["do"] != "retry"}
        if not self._refused:  # else it said why itself
            self.failed.emit(IndexProcessDied(str(self._directory), str(code)))
        self._set_busy(False)
        then, self._held = self._held, None
        if self._holding:  # another is started when the library is given back
            if then is not None:
                then()
        elif time.monotonic() - self._begun > _LIVED_S:
            self.start()
        elif not self._closed:
            self._again.start()
