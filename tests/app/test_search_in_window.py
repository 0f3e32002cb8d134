"""The search view as a part of the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.settings import Settings
from engine.library import Library


def test_no_two_actions_of_the_window_share_a_key(qtbot: QtBot, tmp_path: Path) -> None:
    """Qt does neither of two that do."""
    with Library.open(tmp_path / "library") as library:
        store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        window = MainWindow(library, Settings(store))
        qtbot.addWidget(window)
        window.show()
        seen: dict[str, QAction] = {}
        doubled = [
            (key.toString(), action.text(), seen[key.toString()].text())
            for action in window.findChildren(QAction)
            for key in action.shortcuts()
            if seen.setdefault(key.toString(), action) is not action
        ]
        window.close()
    assert len(seen) > 20
    # Copying is different in each list: those shortcuts hold in their own widget only.
    assert [double for double in doubled if double[0] != "Ctrl+C"] == []
