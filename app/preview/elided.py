"""A label that shortens its text to its width instead of widening the window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.preview.shades import quiet
from app.snippets import isolated, path_line


class ElidedLabel(QLabel):
    """One line; the whole text is in the tool tip and what screen readers say. path: quieter, and from left to right."""

    def __init__(self, mode: Qt.TextElideMode, *, path: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode, self._path = mode, path
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Show ``text``."""
        self.setText(text)
        self.setToolTip(text)
        self.setAccessibleName(text)

    def minimumSizeHint(self) -> QSize:
        """As high as a line; any width will do."""
        return QSize(40, QFontMetrics(self.font()).height() + 2)

    def sizeHint(self) -> QSize:
        """As the minimum: the layout gives what there is."""
        return self.minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shortened text."""
        painter = QPainter(self)
        palette = self.palette()
        painter.setPen(quiet(palette) if self._path else palette.color(QPalette.ColorRole.WindowText))
        shown = painter.fontMetrics().elidedText(self.text(), self._mode, self.width())
        shown = path_line(shown) if self._path else isolated(shown)
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), shown)
