"""What the window's tests wait with: a process that stood still fails no test, and what never happens does."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QObject, QTimer, Signal

from tests.app.patience import PatientBot

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
