"""A curve that grows: drawn here, a few hundred points in a millisecond, the same in words for screen readers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.themes import is_dark

Point = tuple[float, float]
_LIGHT, _DARK = ("#2f6fb3", "#b35c00"), ("#7db4ec", "#f0b060")
_DIGITS = 3


@dataclass(frozen=True, slots=True)
class Line:
    """One curve. end: where its axis ends, however far it has come; dots: a mark at each point."""

    label: str
    points: Sequence[Point]
    end: float = 0.0
    dots: bool = False


class CurveChart(QWidget):
    """Curves side by side, one after another on the same height: stages follow each other. Time runs from left to right."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._lines: list[Line] = []
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Draw these."""
        self._lines = [line for line in lines if line.points]
        number = QLocale().toString
        said = [
            self.tr("{name}: from {first} to {last}").format(
                name=line.label,
                first=number(line.points[0][1], "f", _DIGITS),
                last=number(line.points[-1][1], "f", _DIGITS),
            )
            for line in self._lines
        ]
        self.setAccessibleDescription("; ".join(said))
        self.setToolTip("\n".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough to see a shape."""
        return QSize(300, 180)

    def minimumSizeHint(self) -> QSize:
        """Smaller."""
        return QSize(160, 90)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The title, the heights at the side, the curves."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, palette = self.fontMetrics(), self.palette()
        painter.setPen(palette.windowText().color())
        painter.drawText(QRectF(0, 0, self.width(), metrics.height()), Qt.AlignmentFlag.AlignLeft, self._title)
        if not self._lines:
            painter.end()
            return
        values = [value for line in self._lines for _, value in line.points]
        low, high = min(values), max(values)
        if high - low < 1e-9:
            low, high = low - 0.5e-3, high + 0.5e-3
        numbers = [QLocale().toString(value, "f", _DIGITS) for value in (high, low)]
        margin = max(map(metrics.horizontalAdvance, numbers)) + 8
        top = metrics.height() * 1.6
        area = QRectF(
            margin, top, max(20.0, self.width() - margin - 8), max(20.0, self.height() - top - metrics.height() * 1.4)
        )
        faint = palette.placeholderText().color()
        painter.setPen(faint)
        for text, y in zip(numbers, (area.top(), area.bottom()), strict=True):
            box = QRectF(0, y - metrics.height() / 2, margin - 6, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        room = area.width() / len(self._lines)
        for at, line in enumerate(self._lines):
            part = QRectF(area.left() + at * room, area.top(), room - (6 if at + 1 < len(self._lines) else 0), area.height())
            self._draw(painter, line, part, low, high, (_DARK if is_dark() else _LIGHT)[at % 2])
            below = QRectF(part.left(), area.bottom() + 3, part.width(), metrics.height() * 1.3)
            painter.setPen(faint)
            shown = metrics.elidedText(line.label, Qt.TextElideMode.ElideRight, int(part.width()))
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, shown)
        painter.end()

    def _draw(self, painter: QPainter, line: Line, part: QRectF, low: float, high: float, color: str) -> None:
        begin = min(0.0, line.points[0][0])
        wide = max(line.end, line.points[-1][0]) - begin or 1.0
        points = [
            QPointF(
                part.left() + (x - begin) / wide * part.width(), part.bottom() - (y - low) / (high - low) * part.height()
            )
            for x, y in line.points
        ]
        painter.setPen(QPen(QColor(color), 1.8))
        painter.drawPolyline(QPolygonF(points))
        if line.dots or len(points) == 1:
            painter.setBrush(QColor(color))
            for point in points:
                painter.drawEllipse(point, 2.5, 2.5)
            painter.setBrush(Qt.BrushStyle.NoBrush)
