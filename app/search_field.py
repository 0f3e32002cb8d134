"""The search field: tells committed text from what an input method is composing, and walks through earlier searches."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QInputMethodEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from app.search_icons import clock_icon, search_icon
from app.search_memory import SearchMemory

DEBOUNCE_MS = 150


class SearchField(QLineEdit):
    """``settled`` comes when typing has paused, never while an input method is composing."""

    settled = Signal()
    down = Signal()  # the user wants to go into the results
    earlier_wanted = Signal()  # the list of earlier and saved searches

    def __init__(self, memory: SearchMemory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self._walking: list[str] = []
        self._at = -1
        self._draft = ""
        self._preedit = ""
        self.timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self.timer.timeout.connect(self._paused)
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(self.tr("Search in any language"))
        self.setAccessibleName(self.tr("Search"))
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        self.setFont(font)
        self.setMinimumHeight(self.fontMetrics().height() + 16)
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.earlier = QAction(self)
        self.earlier.setText(self.tr("Earlier and saved searches"))
        self.earlier.setToolTip(self.earlier.text())
        self.earlier.triggered.connect(self.earlier_wanted)
        self.addAction(self.earlier, QLineEdit.ActionPosition.TrailingPosition)
        self._paint_icons()
        # textChanged comes for committed text only, so a composing input method is left alone.
        self.textChanged.connect(lambda _: self.timer.start())
        self.textEdited.connect(lambda _: self._stop_walking())

    @property
    def composing(self) -> bool:
        """Whether an input method has text that is not committed yet."""
        return bool(self._preedit)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember what is being composed; a search that waited for it starts when it is given up."""
        waited = self.composing
        self._preedit = event.preeditString()
        super().inputMethodEvent(event)
        if waited and not self.composing and not self.timer.isActive():
            self.timer.start()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Text is taken; files are for the window, which searches them from then on."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def focusOutEvent(self, event: QEvent) -> None:
        """Input methods commit or drop what they compose when the field is left."""
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self._preedit = ""

    def _paused(self) -> None:
        if not self.composing:
            self.settled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down walk through earlier searches; Down at their end leads into the results."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        key = event.key()
        if self.composing or not plain:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Up:
            self._walk(1)
        elif key == Qt.Key.Key_Down:
            if self._at >= 0:
                self._walk(-1)
            else:
                self.down.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._stop_walking()
        else:
            super().keyPressEvent(event)

    def _walk(self, steps: int) -> None:
        if self._at < 0:
            self._draft = self.text()
            self._walking = [query for query in self._memory.history() if query != self._draft.strip()]
        at = min(self._at + steps, len(self._walking) - 1)
        if at == self._at:
            return
        self._at = at
        self.setText(self._walking[at] if at >= 0 else self._draft)

    def _stop_walking(self) -> None:
        self._at = -1

    def _paint_icons(self) -> None:
        color = self.palette().color(QPalette.ColorRole.PlaceholderText)
        self._glass.setIcon(search_icon(color))
        self.earlier.setIcon(clock_icon(color))

    def changeEvent(self, event: QEvent) -> None:
        """Icons in the palette's colour."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "earlier"):
            self._paint_icons()
