"""The list of keyboard shortcuts, made from the window's own actions, so that it is never out of date."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from app.dialog_buttons import without_pictures
from app.display_names import command_name
from app.snippets import left_to_right


class ShortcutsDialog(QDialog):
    """Two columns: the keys and what they do."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(520, 560)
        rows = [*_listed(actions), *_built_in()]
        self.table = QTableWidget(len(rows), 2)
        self.table.setAccessibleName(self.windowTitle())
        self.table.setHorizontalHeaderLabels([self.tr("Keys"), self.tr("What they do")])
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        for row, (keys, text) in enumerate(rows):
            for column, value in enumerate((left_to_right(keys), text)):
                item = QTableWidgetItem(value)
                item.setTextAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
                self.table.setItem(row, column, item)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        without_pictures(buttons)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table)
        layout.addWidget(buttons)


def _listed(actions: Iterable[QAction]) -> list[tuple[str, str]]:
    rows: dict[str, str] = {}
    for action in actions:
        keys = ", ".join(one.toString(QKeySequence.SequenceFormat.NativeText) for one in action.shortcuts())
        name = action.toolTip() if len(action.text()) < 2 else command_name(action.text())
        if keys and name:
            rows.setdefault(keys, name)
    return list(rows.items())


def _built_in() -> list[tuple[str, str]]:
    """Keys that widgets handle themselves."""
    return [
        ("↓", QCoreApplication.translate("ShortcutsDialog", "From the search field into the results")),
        ("↑", QCoreApplication.translate("ShortcutsDialog", "In the search field: earlier searches")),
        ("→ ←", QCoreApplication.translate("ShortcutsDialog", "Show or hide a document's other passages")),
        (_native("Esc"), QCoreApplication.translate("ShortcutsDialog", "Back to the search field, then empty it")),
        (_native("Space"), QCoreApplication.translate("ShortcutsDialog", "In a list of filters: choose")),
        ("-", QCoreApplication.translate("ShortcutsDialog", "Before a word of the search: leave out passages with it")),
        ('" "', QCoreApplication.translate("ShortcutsDialog", "Around words of the search: exactly these words in a row")),
        ("*", QCoreApplication.translate("ShortcutsDialog", "After letters of the search: words that begin so")),
    ]


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
