"""Waiting that a busy machine does not use up, and that ends soon where nothing works on what is waited for.

pytest-qt measures by the clock on the wall: a test that was stopped for a minute (a suspended machine, a debugger, another
program that takes everything) finds its time over at the first look, before it has heard what happened meanwhile. Here only
the time counts in which this process ran. And who waits for a process that has died, or for a signal that nobody will send,
hears of it after ``STILL_LOOKS``: a process that a busy machine does not let run is one that could run, not one that sleeps.
"""

from __future__ import annotations

import os
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import MultiSignalBlocker, SignalBlocker

# ``.ci/run`` gives more: there other programs may take most of the machine, and the window's niced child processes wait.
WAIT_MS = int(os.environ.get("MIMO_TEST_WAIT_S", "120")) * 1000
STILL_LOOKS = 40  # that many in a row, nearly all of which find everything asleep, are the end of waiting
_NEARLY_ALL = 0.9  # programs that only watch wake up now and then
_LOOK_EVERY_S = 0.25
_WORKED_S = 0.1  # processor time of this thread between two looks: more is no mere waiting
_AT_WORK = frozenset("RD")  # running or waiting for its turn; waiting for a disk
_LOOK_MS = 10
_MOST_MS = 100.0  # that one look counts, however long ago the last one was


class Stillness:
    """Tells when neither this process nor one that it has started does anything any more. Knows it on Linux only."""

    def __init__(self) -> None:
        self._looks: deque[bool] = deque(maxlen=STILL_LOOKS)
        self._looked, self._worked = time.monotonic(), time.thread_time()

    def reached(self) -> bool:
        """Whether everything has been asleep for long; called again and again by who waits."""
        now = time.monotonic()
        if now - self._looked < _LOOK_EVERY_S:
            return False
        self._looked = now
        worked, self._worked = time.thread_time() - self._worked, time.thread_time()
        self._looks.append(worked < _WORKED_S and all_asleep())
        return len(self._looks) == STILL_LOOKS and sum(self._looks) >= _NEARLY_ALL * STILL_LOOKS


def all_asleep() -> bool:
    """Whether all threads but this one, here and in the processes below, wait for something that is no disk."""
    if not Path("/proc/self/task").is_dir():
        return False
    this = str(threading.get_native_id())
    return not any(state in _AT_WORK for thread, state in _threads(str(os.getpid())) if thread != this)


def _threads(process: str) -> Iterator[tuple[str, str]]:
    """The threads of a process and of all below it, each with its state (see proc(5))."""
    for thread in _entries(Path("/proc", process, "task")):
        yield thread.name, _read(thread / "stat").rpartition(")")[2][1:2]
        for child in _read(thread / "children").split():
            yield from _threads(child)


def _entries(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:  # it has just ended
        return []


def _read(path: Path) -> str:
    try:
        return path.read_text()
    except OSError:
        return ""


class PatientBot(QtBot):
    """pytest-qt's ``qtbot``, with a patience of its own. Times out after ``WAIT_MS`` where a test names no other time."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = WAIT_MS) -> None:
        """Let Qt work until ``callback`` returns something else than False."""
        __tracebackhide__ = True
        waited, seen, still = 0.0, time.monotonic(), Stillness()
        while callback() is False:
            if waited > timeout:
                raise self.TimeoutError(f"not so within {timeout} ms of this process's time")
            if still.reached() and callback() is False:
                raise self.TimeoutError("nothing works on it any more")
            self.wait(_LOOK_MS)
            now = time.monotonic()
            waited += min((now - seen) * 1000, _MOST_MS)
            seen = now

    def waitSignal(self, signal: Any, *, timeout: int = WAIT_MS, **how: Any) -> SignalBlocker:
        """See pytest-qt."""
        return _patient(super().waitSignal(signal, timeout=None, **how), timeout)

    def waitSignals(self, signals: Any, *, timeout: int = WAIT_MS, **how: Any) -> MultiSignalBlocker:
        """See pytest-qt."""
        return _patient(super().waitSignals(signals, timeout=None, **how), timeout)


def _patient(blocker: Any, timeout: int) -> Any:
    """Qt does not make up for the ticks that a stopped process has missed."""
    ticks = iter(range(int(timeout / _MOST_MS)))
    still = Stillness()
    timer = QTimer(blocker._loop, interval=int(_MOST_MS))

    def tick() -> None:
        if blocker.signal_triggered:
            timer.stop()
        elif next(ticks, None) is None or still.reached():
            timer.stop()
            blocker._quit_loop_by_timeout()

    timer.timeout.connect(tick)
    timer.start()
    return blocker
