"""The Qt binding itself: releases that lose count of Python's own objects end the program after some thousand signals."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

TIMES = 200


class _Sender(QObject):
    told = Signal()


def test_signals_and_calls_leave_the_count_of_true_and_none(qtbot: QtBot) -> None:
    sender, label = _Sender(), QLabel()
    qtbot.addWidget(label)
    sender.told.connect(lambda: None)
    before = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(TIMES):
        sender.told.emit()
        label.setText("x")
    after = sys.getrefcount(True), sys.getrefcount(None)
    # PySide6 6.12.0 on Python 3.11 takes one of each away every time: `pip install "PySide6<6.12"`.
    assert all(now > then - TIMES // 2 for then, now in zip(before, after, strict=True))
