"""A drawn page or picture, as wide as the view or larger, with the passage marked as with a highlighter."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.preview.drawing import Box, Drawing

_PASSAGE, _SENTENCE = QColor("#fff3bf"), QColor("#ffd84d")
_MARGIN = 12
_RESIZE_MS = 150
_ZOOMS = (1.0, 1.25, 1.5, 2.0, 3.0, 4.0)


class _Sheet(QWidget):
    """The page itself."""

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the image over the whole widget."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self.image)


class PageView(QScrollArea):
    """Shows one drawing. ``wanted_changed`` says that one of another width would fit better."""

    wanted_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setBackgroundRole(QPalette.ColorRole.Mid)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheet = _Sheet()
        self.setWidget(self._sheet)
        self._drawing: Drawing | None = None
        self._zoom = 0
        self._asked_width = 0
        self._timer = QTimer(self, singleShot=True, interval=_RESIZE_MS)
        self._timer.timeout.connect(self._resized)

    @property
    def drawing(self) -> Drawing | None:
        """What is shown."""
        return self._drawing

    def wanted_width(self, available: int) -> int:
        """In device pixels: the width that the view has (or will have, while it is hidden) times the zoom."""
        self._asked_width = max(200, available - self.verticalScrollBar().sizeHint().width() - 2 * _MARGIN)
        return max(64, round(self._asked_width * _ZOOMS[self._zoom] * self.devicePixelRatioF()))

    def show_drawing(self, drawing: Drawing, *, to_mark: bool) -> None:
        """Replace the page. to_mark: bring what is marked into view, else stay at the same place."""
        self._drawing = drawing
        bar = self.verticalScrollBar()
        place = bar.value() / max(1, bar.maximum())
        image = QImage(drawing.pixels, drawing.width, drawing.height, 4 * drawing.width, QImage.Format.Format_RGB32).copy()
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        _fill(painter, drawing.passage, _PASSAGE)
        _fill(painter, drawing.sentence, _SENTENCE)
        painter.end()
        self._sheet.image = image
        ratio = self.devicePixelRatioF()
        self._sheet.resize(QSize(max(1, round(drawing.width / ratio)), max(1, round(drawing.height / ratio))))
        self._sheet.update()
        if to_mark:
            self._scroll_to((drawing.sentence or drawing.passage)[:1], ratio)
        else:
            bar.setValue(round(place * bar.maximum()))

    def clear(self) -> None:
        """Show nothing."""
        self._drawing = None
        self._sheet.image = QImage()
        self._sheet.resize(0, 0)

    def zoom(self, steps: int) -> None:
        """Larger or smaller by a step; 0 fits the width."""
        zoomed = max(0, min(len(_ZOOMS) - 1, self._zoom + steps)) if steps else 0
        if zoomed != self._zoom:
            self._zoom = zoomed
            self.wanted_changed.emit()

    def _scroll_to(self, boxes: Iterable[Box], ratio: float) -> None:
        self.verticalScrollBar().setValue(0)
        for _, top, _, _ in boxes:
            self.verticalScrollBar().setValue(max(0, round(top / ratio - self.viewport().height() / 3)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another width when the view has kept its new size for a moment."""
        super().resizeEvent(event)
        self._timer.start()

    def _resized(self) -> None:
        before = self._asked_width
        if self._drawing is not None and before:
            self.wanted_width(self.width())
            if abs(self._asked_width - before) > 8:
                self.wanted_changed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)


def _fill(painter: QPainter, boxes: Iterable[Box], color: QColor) -> None:
    for left, top, width, height in boxes:
        painter.fillRect(QRectF(left - 1, top - 1, width + 2, height + 2), color)
