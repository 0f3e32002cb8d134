"""The preview's own buttons: page or text, and through the pages of a document."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from app.display_names import embolden

translate = QCoreApplication.translate  # lupdate finds the texts by this call


class KindSwitch(QWidget):
    """The page as it looks, or the text that was read. ``changed`` comes when the other one is chosen."""

    changed = Signal()

    def __init__(self, *, as_text: bool) -> None:
        super().__init__()
        self.as_page = _button(translate("PreviewPane", "Page"), translate("PreviewPane", "Show the page as it looks"))
        self.as_text = _button(translate("PreviewPane", "Text"), translate("PreviewPane", "Show the text that was read"))
        group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for button in (self.as_page, self.as_text):
            group.addButton(button)
            layout.addWidget(button)
        (self.as_text if as_text else self.as_page).setChecked(True)
        self._shade()
        group.buttonToggled.connect(self._toggled)

    def _toggled(self, _: object, checked: bool) -> None:
        if checked:  # once for the two of them
            self._shade()
            self.changed.emit()

    def _shade(self) -> None:
        for button in (self.as_page, self.as_text):
            embolden(button, button.isChecked())


class Paging(QWidget):
    """Turns pages and zooms, also by keys that hold in the whole window of ``owner``."""

    turned = Signal(int)  # by so many pages
    zoomed = Signal(int)  # by so many steps

    def __init__(self, owner: QWidget) -> None:
        super().__init__()
        self._owner = owner
        keys = QKeySequence.StandardKey
        self.previous = self._action("‹", translate("PreviewPane", "Previous page"), "Ctrl+PgUp", self._turn(-1))
        self.next = self._action("›", translate("PreviewPane", "Next page"), "Ctrl+PgDown", self._turn(1))
        self.smaller = self._action("−", translate("PreviewPane", "Zoom out"), keys.ZoomOut, self._zoom(-1))
        self.larger = self._action("+", translate("PreviewPane", "Zoom in"), keys.ZoomIn, self._zoom(1))
        self.number = QLabel()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(2)
        for item in (self.previous, self.number, self.next, self.smaller, self.larger):
            if isinstance(item, QAction):
                button = QToolButton(autoRaise=True)
                button.setDefaultAction(item)
                button.setAccessibleName(item.toolTip())
                layout.addWidget(button)
            else:
                layout.addWidget(item)

    def show_place(self, page: int, pages: int) -> None:
        """Which page (0-based) of how many is shown; 0 pages: not known yet."""
        number, text = QLocale().toString, translate("PreviewPane", "{page} of {pages}")
        self.number.setText(text.format(page=number(page + 1), pages=number(pages)) if pages else "")
        self.previous.setEnabled(page > 0)
        self.next.setEnabled(page + 1 < pages)

    def _turn(self, steps: int) -> Callable[[], None]:
        return lambda: self.turned.emit(steps)

    def _zoom(self, steps: int) -> Callable[[], None]:
        return lambda: self.zoomed.emit(steps)

    def _action(self, sign: str, name: str, keys: object, call: Callable[[], None]) -> QAction:
        action = QAction(sign, self._owner)
        action.setToolTip(name)
        action.setShortcut(QKeySequence(keys))  # type: ignore[call-overload]
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(call)
        self._owner.addAction(action)
        return action


def _button(text: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setCheckable(True)
    button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    return button
