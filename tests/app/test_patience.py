"""What the window's tests wait with: a process that stood still fails no test, and what never happens does."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, Signal

from tests.app import patience
from tests.app.patience import PatientBot, all_asleep

linux = pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="states of threads are read from /proc")

_STALL_S = 0.5
_PATIENCE_MS = 300


class Told(QObject):
    happened = Signal()


def stall_then(call: object) -> None:
    """Stand still for longer than is waited, as a stopped process does; what happens then comes a moment later."""
    time.sleep(_STALL_S)
    QTimer.singleShot(10, call)  # type: ignore[call-overload]


def test_time_in_which_the_process_stood_still_does_not_count(qtbot: PatientBot) -> None:
    told, happened = Told(), []
    told.happened.connect(lambda: happened.append(1))
    QTimer.singleShot(0, lambda: stall_then(told.happened.emit))
    qtbot.waitUntil(lambda: bool(happened), timeout=_PATIENCE_MS)
    QTimer.singleShot(0, lambda: stall_then(told.happened.emit))
    with qtbot.waitSignal(told.happened, timeout=_PATIENCE_MS):
        pass
    with qtbot.waitSignals([told.happened, told.destroyed], timeout=_PATIENCE_MS):
        QTimer.singleShot(0, lambda: stall_then(lambda: (told.happened.emit(), told.deleteLater())))
    assert len(happened) == 3


def test_what_never_happens_times_out(qtbot: PatientBot) -> None:
    with pytest.raises(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: False, timeout=_PATIENCE_MS)
    told = Told()
    with pytest.raises(qtbot.TimeoutError), qtbot.waitSignal(told.happened, timeout=_PATIENCE_MS):
        pass


@linux
def test_waiting_for_what_has_died_ends_long_before_the_time_is_over(
    qtbot: PatientBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "STILL_LOOKS", 4)
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    with pytest.raises(qtbot.TimeoutError, match="nothing works on it"):
        qtbot.waitUntil(lambda: dead.poll() is None)
    told = Told()
    with pytest.raises(qtbot.TimeoutError), qtbot.waitSignal(told.happened):
        pass


@linux
def test_a_process_that_works_or_waits_for_its_turn_is_not_asleep(qtbot: PatientBot) -> None:
    code = "import sys\nsys.stdin.readline()\nwhile True: pass"
    grandchild = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {code!r}])"
    with subprocess.Popen([sys.executable, "-c", grandchild], stdin=subprocess.PIPE, start_new_session=True) as child:
        qtbot.waitUntil(all_asleep)  # both have started, and wait
        assert child.stdin is not None
        child.stdin.write(b"go\n")
        child.stdin.flush()
        qtbot.waitUntil(lambda: not all_asleep())
        os.killpg(child.pid, signal.SIGKILL)


@linux
def test_a_thread_that_works_is_not_asleep(qtbot: PatientBot) -> None:
    go_on = threading.Event()

    def work() -> None:
        while not go_on.is_set():
            pass

    worker = threading.Thread(target=work)
    worker.start()
    try:
        qtbot.waitUntil(lambda: not all_asleep())
    finally:
        go_on.set()
        worker.join()
    qtbot.waitUntil(all_asleep)
