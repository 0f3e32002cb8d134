"""The buttons at the bottom of dialogs."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox


def without_pictures(box: QDialogButtonBox | QMessageBox) -> None:
    """Take Qt's own pictures off the buttons: they are drawn for light windows, and can hardly be seen in dark ones."""
    for button in box.buttons():
        button.setIcon(QIcon())
