"""Waiting that counts only the time in which this process ran, so that a machine that stands still fails no test.

pytest-qt measures by the clock on the wall: a test that was stopped for a minute (a suspended machine, a debugger, another
program that takes everything) finds its time over at the first look, before it has heard what happened meanwhile.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import MultiSignalBlocker, SignalBlocker

# A hang is told apart from a busy machine, on which the window's niced child processes hardly come to their turn.
WAIT_MS = 300_000
_LOOK_MS = 10
_MOST_MS = 100.0  # that one look counts, however long ago the last one was


class PatientBot(QtBot):
    """pytest-qt's ``qtbot``, with a patience of its own. Times out after ``WAIT_MS`` where a test names no other time."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = WAIT_MS) -> None:
        """Let Qt work until ``callback`` returns something else than False."""
        __tracebackhide__ = True
        waited, seen = 0.0, time.monotonic()
        while callback() is False:
            if waited > timeout:
                raise self.TimeoutError(f"not so within {timeout} ms of this process's time")
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
    timer = QTimer(blocker._loop, interval=int(_MOST_MS))

    def tick() -> None:
        if blocker.signal_triggered:
            timer.stop()
        elif next(ticks, None) is None:
            timer.stop()
            blocker._quit_loop_by_timeout()

    timer.timeout.connect(tick)
    timer.start()
    return blocker
