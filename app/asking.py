"""Questions in boxes that the window does not wait for: before something that costs, for a name, for one of several."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QLineEdit, QMessageBox, QVBoxLayout, QWidget

from app.dialog_buttons import without_pictures

_ROOM = 160  # beside the title: an icon and the window's own buttons


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


def ask_name(parent: QWidget, title: str, label: str, name: str, then: Callable[[str], object]) -> None:
    """Ask for a name, beginning with ``name``; ``then`` gets what is given, unless it is empty."""
    field = QLineEdit(name)
    field.selectAll()
    dialog = QuestionDialog(title, label, field, parent)
    dialog.accepted.connect(lambda: then(field.text().strip()) if field.text().strip() else None)
    dialog.open()


def ask_which(parent: QWidget, title: str, label: str, names: Sequence[str], then: Callable[[int], object]) -> None:
    """Ask for one of several; ``then`` gets its place among them."""
    field = QComboBox()
    field.addItems(list(names))
    dialog = QuestionDialog(title, label, field, parent)
    dialog.accepted.connect(lambda: then(field.currentIndex()))
    dialog.open()


class QuestionDialog(QDialog):
    """A sentence, a field for the answer, and OK. (Qt's own has pictures for light windows, and cuts its title.)"""

    def __init__(self, title: str, label: str, field: QLineEdit | QComboBox, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance(title) + _ROOM)
        self.field = field
        field.setAccessibleName(label)
        said = QLabel(label, wordWrap=True)
        said.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        without_pictures(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (said, field, buttons):
            layout.addWidget(widget)
