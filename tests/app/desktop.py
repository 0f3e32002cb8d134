"""Stands in for what the desktop does and asks: programs that open files, file managers, dialogs that choose a file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QMenu, QWidget

from app.asking import QuestionDialog


class Desktop(QObject):
    """What Qt is asked to open arrives here instead of at a program, and what is to be shown in its folder."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.revealed: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())

    def reveal(self, file: Path) -> None:
        self.revealed.append(str(file))


@pytest.fixture
def desktop(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    """The computer that runs the tests may have a PDF program or a file manager; they must not start."""
    made = Desktop()
    monkeypatch.setattr("app.opening.page_command", lambda *_: [])
    monkeypatch.setattr("app.opening.reveal_file", made.reveal)
    QDesktopServices.setUrlHandler("file", made, "take")
    yield made
    QDesktopServices.unsetUrlHandler("file")


def choosing(monkeypatch: pytest.MonkeyPatch, *, folder: object = "", opened: object = "", saved: object = "") -> None:
    """The user chooses these in the next dialogs that ask for a folder, a file to open and one to write."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(opened), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(opened)], ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))


def answer(parent: QWidget, text: str) -> None:
    """Give the box that asks for a name, or for one of several, this answer, and press OK."""
    dialog = parent.findChildren(QuestionDialog)[-1]  # those before may still wait to be deleted
    buttons = dialog.findChild(QDialogButtonBox)
    assert dialog.isVisible() and buttons is not None
    if isinstance(dialog.field, QLineEdit):
        dialog.field.setText(text)
    else:
        dialog.field.setCurrentText(text)
    QTest.mouseClick(buttons.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)


def open_menu() -> QMenu:
    """The menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def click_entry(menu: QMenu, text: str) -> None:
    """Choose the entry of a menu that is open, by mouse; ``text`` without mnemonics."""
    entry = entry_of(menu, text)
    where: QPoint = menu.actionGeometry(entry).center()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=where)


def entry_of(menu: QMenu, text: str) -> QAction:
    """The entry of that text."""
    found = [action for action in menu.actions() if action.text().replace("&", "") == text]
    assert len(found) == 1, [action.text() for action in menu.actions()]
    return found[0]


def drop(target: QWidget, *paths: Path) -> bool:
    """Let go of files over a widget; whether it, or what holds it, took them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText("\n".join(str(path) for path in paths))  # file managers give the names too
    buttons, keys, action = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    over: QWidget | None = target
    while over is not None:  # as Qt looks for one that takes it
        if over.acceptDrops():
            enter = QDragEnterEvent(QPoint(5, 5), action, data, buttons, keys)
            enter.ignore()
            QApplication.sendEvent(over, enter)
            if enter.isAccepted():
                QApplication.sendEvent(over, QDropEvent(QPointF(5, 5), action, data, buttons, keys))
                return True
        over = over.parentWidget()
    return False
