"""The settings by mouse and keys, and what they bring about: the language, the tray, the hotkey, models that are dropped."""

from __future__ import annotations

import ctypes.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QSpinBox, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from app.application import Program
from app.hotkey import key_symbol
from app.main_window import MainWindow
from app.settings import Settings, Theme
from app.settings_dialog import SettingsDialog
from app.tray import Tray
from tests import tiny_package
from tests.app.conftest import idle
from tests.app.desktop import drop

LEFT = Qt.MouseButton.LeftButton


def opened(window: MainWindow) -> SettingsDialog:
    window.menus.settings.trigger()
    return window.findChildren(SettingsDialog)[-1]


def step(qtbot: QtBot, box: QComboBox | QSpinBox, key: Qt.Key) -> None:
    box.setFocus()
    qtbot.keyClick(box, key)


def test_every_setting_is_changed_by_its_own_control(
    qtbot: QtBot, window: MainWindow, settings: Settings, tmp_path: Path
) -> None:
    dialog = opened(window)
    settings.history = ["what I searched for"]
    for box, name in (
        (dialog.history, "keep_history"),
        (dialog.watch, "watch"),
        (dialog.battery, "throttle_on_battery"),
    ):
        before = getattr(settings, name)
        box.click()
        assert getattr(settings, name) is not before, name
    assert settings.history == []  # it is not only kept no longer
    minutes = settings.rescan_minutes
    step(qtbot, dialog.rescan, Qt.Key.Key_Up)
    step(qtbot, dialog.limit, Qt.Key.Key_Up)
    assert settings.rescan_minutes == minutes + 1 and settings.file_size_mb == 1
    dialog.excludes.setFocus()
    qtbot.keyClicks(dialog.excludes, "*.bak")
    assert settings.default_excludes == ("*.bak",)
    step(qtbot, dialog.theme, Qt.Key.Key_Down)
    assert settings.theme is Theme.LIGHT
    # A model's package that is dropped on its page is installed.
    dialog.pages.setCurrentWidget(dialog.models)
    qtbot.waitUntil(lambda: bool(dialog.models.models))
    assert not drop(dialog.models, tmp_path / "no.pdf")
    assert drop(dialog.models, tiny_package.write(tmp_path / "Modell 模型"))
    qtbot.waitUntil(lambda: len(dialog.models.models) == 2 and not dialog.models._client.busy)
    idle(qtbot, window)


def test_the_language_is_chosen_in_its_list(qtbot: QtBot, program: Program, settings: Settings, tmp_path: Path) -> None:
    assert program.open_library(tmp_path / "one")
    program.show()
    before = program.window
    assert before is not None
    dialog = opened(before)
    while dialog.language.itemData(dialog.language.currentIndex() + 1) != "de":
        dialog.language.setCurrentIndex(dialog.language.currentIndex() + 1)
    step(qtbot, dialog.language, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: program.window is not before and program.window is not None)
    assert program.window is not None and settings.language == "de"
    assert program.window.menus.settings.text().replace("&", "").startswith("Einstellungen")
    settings.language = ""
    QLocale.setDefault(QLocale.system())


def test_the_tray_shows_pauses_and_quits(
    qtbot: QtBot, program: Program, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    assert program.open_library(tmp_path / "one")
    program.show()
    window = program.window
    assert window is not None
    dialog = opened(window)
    assert dialog.tray.isEnabled() and not window.keep_running
    dialog.tray.click()
    tray = program._tray
    assert isinstance(tray, Tray) and window.keep_running
    dialog.start_in_tray.click()
    assert settings.start_in_tray
    dialog.close()
    window.menus.close.trigger()
    assert not window.isVisible() and program.window is window
    for show in (tray.show_action.trigger, lambda: tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)):
        window.hide()
        show()
        assert window.isVisible()
    for paused in (True, False):
        tray.pause_action.trigger()
        assert window.indexer.paused is paused
        tray.menu.aboutToShow.emit()
        assert tray.pause_action.isChecked() is paused
    dialog = opened(window)
    dialog.tray.click()
    assert program._tray is None and not window.keep_running
    dialog.tray.click()
    again = program._tray
    assert isinstance(again, Tray)
    again.quit_action.trigger()
    assert program.window is None


@pytest.mark.parametrize(
    ("keys", "symbol", "modifiers"),
    [
        ("Ctrl+Alt+M", ord("m"), 4 | 8),
        ("Meta+Shift+Space", ord(" "), 64 | 1),
        ("F9", 0xFFBE + 8, 0),
        ("M", 0, 0),  # every program would miss it
        ("Shift+M", 0, 0),
        ("Ctrl+K, Ctrl+M", 0, 0),
        ("Ctrl+Ü", 0, 0),
        ("", 0, 0),
    ],
)
def test_a_hotkey_is_one_key_with_a_modifier(keys: str, symbol: int, modifiers: int) -> None:
    assert key_symbol(keys) == (symbol, modifiers if symbol else 0)


def test_a_hotkey_that_cannot_be_had_is_said_so(qtbot: QtBot, program: Program, settings: Settings, tmp_path: Path) -> None:
    assert program.open_library(tmp_path / "one")
    program.show()
    window = program.window
    assert window is not None
    dialog = opened(window)
    dialog.hotkey.setEnabled(True)  # as on X11; it is not
    qtbot.keyClick(dialog.hotkey, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    dialog.hotkey.editingFinished.emit()
    qtbot.waitUntil(lambda: settings.hotkey == "Ctrl+M")
    assert dialog.hotkey.keySequence() == QKeySequence("Ctrl+M")
    assert "hotkey" in window.statusBar().currentMessage()


_HOLDER = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.hotkey import Hotkey
app = QApplication([])
hotkey = Hotkey()
hotkey.pressed.connect(lambda: (print("pressed", flush=True), app.quit()))
print("had" if hotkey.set_keys("Ctrl+Alt+M") else "refused", flush=True)
QTimer.singleShot(60_000, app.quit)  # nobody is to wait forever
app.exec() if len(sys.argv) < 2 else None
"""


_HAS_X11 = shutil.which("Xvfb") and shutil.which("xdotool") and ctypes.util.find_library("xcb-keysyms")


@pytest.mark.skipif(not _HAS_X11, reason="needs Xvfb, xdotool and libxcb-keysyms")
def test_a_hotkey_is_heard_whatever_window_is_in_front_and_only_one_program_has_it() -> None:
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "640x480x24"], pass_fds=[write], stderr=subprocess.DEVNULL
    )
    os.close(write)
    with os.fdopen(read) as pipe:
        display = f":{pipe.readline().strip()}"
    own = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    try:
        holder = subprocess.Popen([sys.executable, "-c", _HOLDER], env=own, stdout=subprocess.PIPE, text=True)
        assert holder.stdout is not None and holder.stdout.readline() == "had\n"
        second = subprocess.run([sys.executable, "-c", _HOLDER, "x"], env=own, capture_output=True, text=True, check=True)
        assert second.stdout == "refused\n"
        subprocess.run(["xdotool", "key", "ctrl+alt+m"], env=own, check=True)
        assert holder.stdout.readline() == "pressed\n"
        assert holder.wait() == 0
    finally:
        holder.kill()
        server.kill()
        server.wait()
