"""How much of the library is in which language, as bars; the same in words for screen readers and as a tooltip."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from app.display_names import data_size
from app.search_labels import language_name
from app.themes import accent

if TYPE_CHECKING:
    from engine.store.ledger import LanguageShare

ROWS = 8


class LanguageChart(QWidget):
    """A bar a language, longest first; what does not fit is one bar "Others"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, int, int]] = []  # label, passages, documents
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Languages of the library"))
        self.show_shares([])

    def show_shares(self, shares: Sequence[LanguageShare]) -> None:
        """Draw these."""
        rows = [(language_name(s.language) or self.tr("Unknown"), s.passages, s.documents) for s in shares]
        if len(rows) > ROWS:
            rest = rows[ROWS - 1 :]
            rows = [*rows[: ROWS - 1], (self.tr("Others"), sum(r[1] for r in rest), sum(r[2] for r in rest))]
        self._rows = rows
        lines = []
        for share in shares:
            label = language_name(share.language) or self.tr("Unknown")
            documents = self.tr("%n document(s)", "", share.documents)
            passages = self.tr("%n passage(s)", "", share.passages)
            size = data_size(share.bytes)
            lines.append(f"{label}: {documents}, {passages}, {size}")
        self.setAccessibleDescription("; ".join(lines))
        self.setToolTip("\n".join(lines[:40]))
        self.setVisible(bool(rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A line of text for the heading and for each bar."""
        return QSize(220, (len(self._rows) + 1) * self._line())

    def minimumSizeHint(self) -> QSize:
        """The same, narrower."""
        return QSize(140, self.sizeHint().height())

    def _line(self) -> int:
        return self.fontMetrics().height() + 6

    def paintEvent(self, event: QPaintEvent) -> None:
        """Below a heading, names at the leading side, bars after them, numbers at the trailing side."""
        if not self._rows:
            return
        painter = QPainter(self)
        metrics, line, width = self.fontMetrics(), self._line(), self.width()
        widest = max(metrics.horizontalAdvance(row[0]) for row in self._rows)
        names = min(widest + 2, width * 2 // 5)  # advances are rounded
        numbers = max(metrics.horizontalAdvance(QLocale().toString(row[1])) for row in self._rows)
        room = max(width - names - numbers - 16, 10)
        # "Others" may be more than any language: its bar is cut, the number says how many.
        most = max(row[1] for row in self._rows[: ROWS - 1]) or 1
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        direction = self.layoutDirection()
        painter.setPen(self.palette().text().color())
        heading = metrics.elidedText(self.accessibleName(), Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(0, 0, width, line), QStyle.visualAlignment(direction, leading), heading)
        for number, (label, passages, _) in enumerate(self._rows, 1):
            top = number * line
            text = metrics.elidedText(label, Qt.TextElideMode.ElideRight, names)
            length = max(min(room * passages // most, room), 2)
            parts = (
                (QRect(0, top, names, line), text, leading),
                (QRect(width - numbers, top, numbers, line), QLocale().toString(passages), trailing),
            )
            painter.setPen(self.palette().text().color())
            for rect, shown, alignment in parts:
                painter.drawText(self._mirrored(rect), QStyle.visualAlignment(direction, alignment), shown)
            bar = self._mirrored(QRect(names + 8, top + 4, length, line - 8))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(accent()))
            painter.drawRoundedRect(bar, 3, 3)
        painter.end()

    def _mirrored(self, rect: QRect) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(self.width() - rect.x() - rect.width())
        return rect
