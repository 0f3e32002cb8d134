"""What a window says in a box of its own: something broke, the library cannot be opened, or was started anew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from app.dialog_buttons import without_pictures
from app.messages import error_sentence
from app.snippets import path_line

translate = QCoreApplication.translate  # by this name, and with the context spelled out, lupdate finds the texts


def tell(window: QWidget, sentence: str) -> None:
    """A sentence that must be seen."""
    box = _box(window, QMessageBox.Icon.Information, "MIMO Search", sentence)
    box.addButton(QMessageBox.StandardButton.Ok)
    _open(box)


def tell_report(window: QWidget, report: Path) -> None:
    """Something broke, now or in the last run: say so, and offer the report."""
    text = translate(
        "notices",
        "MIMO Search met an error that it did not expect. Your files and the library are whole. "
        "A report says where in the program it happened; it holds nothing of your documents and was sent nowhere.",
    )
    box = _box(window, QMessageBox.Icon.Warning, translate("notices", "Something went wrong"), text)
    show = box.addButton(translate("notices", "Show report"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(QMessageBox.StandardButton.Close)
    show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(report))))
    _open(box)


def tell_not_opened(window: QWidget, error: Exception, again: Callable[[], object]) -> None:
    """The library cannot be opened: why, and another try."""
    title = translate("notices", "The library cannot be opened")
    box = _box(window, QMessageBox.Icon.Critical, title, error_sentence(error))
    retry = box.addButton(translate("notices", "Try again"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Close)
    retry.clicked.connect(again)
    _open(box)


def tell_recovered(window: QWidget, aside: str) -> None:
    """The database was damaged and put aside, and a new one begun."""
    sentence = translate(
        "notices",
        "The library’s database was damaged and was moved to “{path}”. Its folders are being read again; "
        "your own files were not touched.",
    )
    title = translate("notices", "Library started anew")
    box = _box(window, QMessageBox.Icon.Warning, title, sentence.format(path=path_line(aside)))
    box.addButton(QMessageBox.StandardButton.Ok)
    _open(box)


def _box(window: QWidget, icon: QMessageBox.Icon, title: str, text: str) -> QMessageBox:
    box = QMessageBox(icon, title, text, QMessageBox.StandardButton.NoButton, window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box


def _open(box: QMessageBox) -> None:
    without_pictures(box)
    box.open()
