"""The table of the ledger, which says in its middle why it is empty."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTableView, QWidget

from app.preview.shades import quiet


class LedgerTable(QTableView):
    """A table with a sentence over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = ""

    def tell(self, sentence: str) -> None:
        """Say ``sentence``; "" for nothing."""
        self._sentence = sentence
        self.setAccessibleDescription(sentence)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, or the sentence in their place."""
        super().paintEvent(event)
        if self._sentence and self.model().rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(quiet(self.palette()))
            middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect().adjusted(20, 20, -20, -20), int(middle), self._sentence)
            painter.end()
