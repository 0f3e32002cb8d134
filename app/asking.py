"""A question before something that costs: a box that the window does not wait for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app.dialog_buttons import without_pictures


def confirm(parent: QWidget, title: str, text: str, then: Callable[[], object]) -> None:
    """Ask; ``then`` is called on yes."""
    box = QMessageBox(QMessageBox.Icon.Question, title, text, QMessageBox.StandardButton.NoButton, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.addButton(QMessageBox.StandardButton.Yes)
    box.addButton(QMessageBox.StandardButton.Cancel)
    without_pictures(box)
    box.accepted.connect(then)
    box.open()
