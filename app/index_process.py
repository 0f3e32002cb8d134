"""The process that keeps a library up to date, beside the window: ``python -m app.index_process``.

It is no thread of the window because parts of reading and of loading the model hold Python's lock for hundreds of
milliseconds, in which a window would not answer. Commands come as JSON lines on standard input, the first names the
library; what happens goes out as JSON lines. The end of the input, also by the death of the window, ends the process.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import queue
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Generator
from dataclasses import asdict
from typing import Any, BinaryIO

from app.logs import start_log
from engine.errors import EngineError, LibraryBusyError
from engine.indexing.control import IndexControl
from engine.indexing.progress import IndexProgress, IndexTotals
from engine.library import Library
from engine.progress import Progress
from engine.store.records import FolderOptions

log = logging.getLogger(__name__)

Record = dict[str, Any]
Tell = Callable[[Record], None]

_PROGRESS_S = 0.1  # a person sees no more
_POWER_S = 15.0
_AGAIN_S = 120.0  # after a failure (a full disk, another writer), things are tried again this much later
_OPENING_S = 10.0  # every program that opens a library has it to itself for a moment, the searching process too
_TURN_S = 0.2  # commands are looked for this often meanwhile
BATTERY_SHARE = 0.3
# Commands that need no end of the run under way.
_AT_ONCE = frozenset({"pause", "resume", "settings"})


class _Told(Library):
    """A library whose runs tell when they begin and what they did, also those that watching starts."""

    tell: Tell

    def index(
        self, *arguments: Any, control: IndexControl | None = None, **options: Any
    ) -> Generator[Progress, None, IndexTotals]:
        """See ``Library.index``. Waits for who only opens the library: that takes moments, and no wish is lost by it."""
        control = control or IndexControl()
        until = time.monotonic() + _OPENING_S
        while True:
            try:
                totals = yield from super().index(*arguments, control=control, wait_seconds=_TURN_S, **options)
                break
            except LibraryBusyError as error:
                if control.cancelled:
                    raise
                if time.monotonic() > until:
                    self.tell(failure(error))
                    raise
        self.tell({"event": "totals", "totals": {**asdict(totals), "states": dict(totals.states)}})
        return totals


class IndexService:
    """Does commands one after another, and watches the folders in between."""

    def __init__(self, library: _Told, tell: Tell) -> None:
        self._library, self._tell = library, tell
        library.tell = tell
        self._commands: queue.SimpleQueue[Record] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._control = IndexControl()
        self._paused = False
        self._throttled = False
        self._watch, self._rescan_s, self._spare_battery = True, 900.0, True
        self._told_at, self._told_stage = 0.0, ""
        self._again: deque[Record] = deque()  # what is to be read again

    def command(self, record: Record) -> None:
        """Take a command; called by the thread that reads them."""
        do = record.get("do")
        with self._lock:
            if do in ("pause", "resume"):
                self._paused = do == "pause"
                (self._control.pause if self._paused else self._control.resume)()
            if do == "settings":
                watch, rescan = bool(record["watch"]), float(record["rescan_seconds"])
                same = (watch, rescan) == (self._watch, self._rescan_s)
                self._watch, self._rescan_s, self._spare_battery = watch, rescan, bool(record["throttle_on_battery"])
                if not same:
                    self._commands.put({"do": "go"})
                    self._control.cancel()
            if do not in _AT_ONCE:
                self._commands.put(record)
                self._control.cancel()
        if do == "settings":
            self.look_at_power()

    def look_at_power(self) -> None:
        """On battery the network computes for part of the time only."""
        on_battery = self._spare_battery and _on_battery()
        with self._lock:
            if on_battery != self._throttled:
                self._throttled = on_battery
                self._control.throttle = BATTERY_SHARE if on_battery else 1.0
                self._tell({"event": "power", "throttled": on_battery})

    def serve(self) -> None:
        """Work until told to quit."""
        rest = 0.0  # seconds to wait for a command before the folders are looked at by themselves
        while True:
            try:
                record = self._commands.get(timeout=rest) if rest else self._commands.get_nowait()
            except queue.Empty:
                record = {"do": "go"}
            if record["do"] == "quit":
                return
            if record["do"] != "retry":
                self._done(record)
            try:
                rest = self._do(record)
            except EngineError as error:
                log.warning("%s failed: %s", record["do"], type(error).__name__)
                self._tell(failure(error))
                rest = _AGAIN_S
            if rest:
                self._tell({"event": "idle"})

    def _done(self, record: Record) -> None:
        """From here on, idle means that this command is done too."""
        if "number" in record:
            self._tell({"event": "done", "number": record["number"]})

    def _do(self, record: Record) -> float:
        """Do one command; gives how long to wait then."""
        match record["do"]:
            case "hold":  # whoever asked has the library to itself until the next command
                self._tell({"event": "held"})
                return 1e6
            case "add":
                options = record.get("options")
                for path in record["paths"]:
                    self._library.add_folder(path, folder_options(options) if options is not None else None)
                self._tell({"event": "folders"})
            case "remove":
                self._library.remove_folder(record["path"], wait_seconds=_OPENING_S)
                self._tell({"event": "folders"})
            case "retry":
                self._again.append(record)
            case _:
                self._read_again()
                if self._watch:
                    self._run(self._library.watch(control=self._fresh(), rescan_seconds=self._rescan_s))
                else:
                    self._run(self._library.index(control=self._fresh()))
                    return 0.0 if self._control.cancelled else 1e6
        return 0.0

    def _read_again(self) -> None:
        """One wish after another. What a command interrupts goes on after it."""
        while self._again and not (control := self._fresh()).cancelled:
            try:
                self._run(self._library.retry(self._again[0]["paths"], control=control))
            except LibraryBusyError:
                if not control.cancelled:
                    raise
            finally:
                if not control.cancelled:
                    self._done(self._again.popleft())

    def _fresh(self) -> IndexControl:
        """The control of the next run, cancelled from the start where a command waits already."""
        with self._lock:
            self._control = IndexControl(BATTERY_SHARE if self._throttled else 1.0)
            if self._paused:
                self._control.pause()
            if not self._commands.empty():
                self._control.cancel()
            return self._control

    def _run(self, steps: Generator[Progress, None, object]) -> None:
        self._told_stage = ""
        with contextlib.closing(steps):
            for step in steps:
                self._show(step)

    def _show(self, step: Progress) -> None:
        stage, now = step.stage, time.monotonic()
        if stage == self._told_stage and (stage == "wait" or now - self._told_at < _PROGRESS_S):
            return
        self._told_stage, self._told_at = stage, now
        if stage == "wait":
            self._tell({"event": "idle"})
        else:
            kind = "run" if isinstance(step, IndexProgress) else "step"
            self._tell({"event": "progress", "kind": kind, "step": asdict(step)})


def failure(error: BaseException) -> Record:
    """An error as the window can rebuild it."""
    return {
        "event": "failed",
        "kind": type(error).__name__,
        "path": str(getattr(error, "path", "")),
        "detail": str(getattr(error, "detail", "")),
    }


def folder_options(record: Record) -> FolderOptions:
    """Options as they came over the pipe."""
    limit = record.get("size_limit")
    return FolderOptions(tuple(record["excludes"]), bool(record["hidden"]), None if limit is None else int(limit))


def _on_battery() -> bool:
    import psutil

    try:
        battery = psutil.sensors_battery()
    except (OSError, RuntimeError, AttributeError):
        return False
    return battery is not None and battery.power_plugged is False


def main() -> int:
    """Serve until the input ends."""
    commands = sys.stdin.buffer
    # Whatever a library prints must not stand among the records.
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb", buffering=0)
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    telling = threading.Lock()

    def tell(record: Record) -> None:
        line = json.dumps(record).encode("ascii") + b"\n"
        with telling, contextlib.suppress(BrokenPipeError):
            out.write(line)

    first = json.loads(commands.readline() or b"{}")
    if "library" not in first:
        return 2
    start_log("index")
    with contextlib.suppress(OSError, AttributeError):
        os.nice(10)  # at 5 the window took 98 ms for 22 ms of drawing what was found, at 10 53 for 25
    try:
        library = _Told.open(first["library"], model=first.get("model"))
    except EngineError as error:
        tell(failure(error))
        return 1
    assert isinstance(library, _Told)
    with library:
        service = IndexService(library, tell)
        threading.Thread(target=_listen, args=(commands, service), daemon=True, name="commands").start()
        threading.Thread(target=_watch_power, args=(service,), daemon=True, name="power").start()
        tell({"event": "ready", "recovered_from": str(library.recovered_from or "")})
        service.serve()
    return 0


def _listen(commands: BinaryIO, service: IndexService) -> None:
    for line in commands:
        record = json.loads(line)
        service.command(record)
        if record["do"] == "quit":
            return  # a thread that reads on when Python ends makes it abort
    service.command({"do": "quit"})


def _watch_power(service: IndexService) -> None:
    while True:
        service.look_at_power()
        time.sleep(_POWER_S)


if __name__ == "__main__":
    sys.exit(main())
