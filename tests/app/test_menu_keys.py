"""Every entry of the menu bar by the keys of a keyboard: its own, and those that lead to it through the menus."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.search_shortcuts import ShortcutsDialog
from app.settings_dialog import SettingsDialog
from tests.app.conftest import MakeWindow, idle
from tests.app.desktop import Desktop, choosing, desktop

__all__ = ["desktop"]  # a fixture

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def active(qtbot: QtBot, make_window: MakeWindow, folder: Path) -> MainWindow:
    """With the keyboard, a library, and results."""
    window = make_window()
    qtbot.waitUntil(lambda: window.contents.overview is not None)
    idle(qtbot, window)
    with qtbot.waitSignal(window.search.searched):
        window.search.field.setText("Kündigungsfrist")
    qtbot.waitUntil(lambda: not window.reader.busy and not window.search.asking.busy)
    come_forward(qtbot, window)
    return window


def come_forward(qtbot: QtBot, window: QWidget) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    if QApplication.focusWidget() is None:
        window.setFocus()


def press(qtbot: QtBot, keys: str) -> None:
    """Where the focus is."""
    combination = QKeySequence(keys)[0]  # type: ignore[index]
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, combination.key(), combination.keyboardModifiers())


def test_the_windows_own_keys(
    qtbot: QtBot, active: MainWindow, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = active
    for keys, view in (("Ctrl+2", window.library), ("Ctrl+3", window.models.view), ("Ctrl+1", window.search)):
        press(qtbot, keys)
        assert window.views.currentWidget() is view, keys
        come_forward(qtbot, window)
    assert window.search.field.hasFocus()
    press(qtbot, "Ctrl+Shift+P")
    assert window.views.currentWidget() is window.library and window.library.ledger.state.currentIndex() == 1
    for keys, kind in (("F1", ShortcutsDialog), ("Ctrl+/", ShortcutsDialog), ("Ctrl+,", SettingsDialog)):
        press(qtbot, "Ctrl+1")
        press(qtbot, keys)
        qtbot.waitUntil(lambda kind=kind: isinstance(QApplication.activeWindow(), kind))  # type: ignore[misc]
        dialog = QApplication.activeWindow()
        assert dialog is not None
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        come_forward(qtbot, window)
    with qtbot.waitSignal(window.indexer.finished):
        press(qtbot, "F5")
    idle(qtbot, window)
    other = tmp_path / "other"
    other.mkdir()
    choosing(monkeypatch, folder=other)
    with qtbot.waitSignal(window.indexer.folders_changed):
        press(qtbot, "Ctrl+O")
    idle(qtbot, window)
    with qtbot.waitSignal(window.quit_wanted):
        press(qtbot, "Ctrl+Q")
    with qtbot.waitSignal(window.closed):
        press(qtbot, QKeySequence(QKeySequence.StandardKey.Close).toString())
    assert not window.isVisible()


def letter(action: QAction) -> Qt.Key:
    """The key of the letter that is underlined in its text."""
    found = re.search(r"&([^&\s])", action.text().replace("&&", ""))
    assert found, action.text()
    return Qt.Key(ord(found[1].upper()))


def open_by_keys(qtbot: QtBot, window: MainWindow, title: QAction) -> QMenu:
    """Alt and the letter of a menu."""
    come_forward(qtbot, window)
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, letter(title), ALT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu) and menu is title.menu(), title.text()
    return menu


def test_every_entry_is_chosen_by_the_letters_of_its_menu_and_its_own(
    qtbot: QtBot, active: MainWindow, desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, chosen = active, 0
    choosing(monkeypatch)  # every dialog that asks for a file is left again
    for title in window.menuBar().actions():
        menu = title.menu()
        assert isinstance(menu, QMenu)
        for entry in [one for one in menu.actions() if not one.isSeparator()]:
            if entry in (window.menus.quit, window.menus.close):
                continue  # at the end
            window.show_search()
            opened = open_by_keys(qtbot, window, title)
            if not entry.isEnabled():
                opened.close()
                continue
            inner = entry.menu()
            if isinstance(inner, QMenu):
                qtbot.keyClick(opened, letter(entry))
                assert QApplication.activePopupWidget() is inner and inner.actions()
                inner.close()
                opened.close()
            else:
                with qtbot.waitSignal(entry.triggered):
                    qtbot.keyClick(opened, letter(entry))
            chosen += 1
            if entry is window.menus.pause:
                window.pause(False)
            while (popup := QApplication.activePopupWidget()) is not None:
                popup.close()
            for dialog in window.findChildren(QDialog):
                dialog.reject()
            qtbot.waitUntil(lambda: not window.reader.busy and not window.lister.busy)
    idle(qtbot, window)
    assert chosen > 25
    window.show_search()
    file = window.menuBar().actions()[0]
    for entry, signal in ((window.menus.quit, window.quit_wanted), (window.menus.close, window.closed)):
        opened = open_by_keys(qtbot, window, file)
        with qtbot.waitSignal(signal):
            qtbot.keyClick(opened, letter(entry))


def test_the_search_menu_is_for_where_its_results_are(qtbot: QtBot, active: MainWindow) -> None:
    """In the library's view its entries would do something that nobody sees."""
    window = active
    title = next(one for one in window.menuBar().actions() if window.search.offered.find in one.menu().actions())
    assert title.isEnabled()
    press(qtbot, "Ctrl+2")
    assert not title.isEnabled()
    press(qtbot, "Ctrl+F")  # where one is, it is the files that are looked through
    assert window.library.ledger.text.hasFocus()
    press(qtbot, "Ctrl+1")
    assert title.isEnabled() and window.search.field.hasFocus()
