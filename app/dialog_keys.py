"""Keys in dialogs: what Enter presses, and a field for a hotkey that lets its user out again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialogButtonBox, QKeySequenceEdit, QPushButton

from app.dialog_buttons import without_pictures

_WAYS_OUT = (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


def enter_presses(box: QDialogButtonBox) -> None:
    """In a complete dialog, Enter presses one of ``box`` that ends it, and no button elsewhere, which Qt would also take."""
    without_pictures(box)
    ending = [one for one in box.buttons() if box.buttonRole(one) is not QDialogButtonBox.ButtonRole.ActionRole]
    for button in box.window().findChildren(QPushButton):
        if button not in ending:
            button.setAutoDefault(False)


class HotkeyEdit(QKeySequenceEdit):
    """Takes one combination of keys, but not those that lead out of the field and the dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tab goes on, Escape closes."""
        if event.key() in _WAYS_OUT and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        ):
            event.ignore()
        else:
            super().keyPressEvent(event)
