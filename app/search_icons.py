"""Small drawn icons in the text's colour: a theme's icons are not there on every system."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

_SIZE, _SCALE = 18, 3


def search_icon(color: QColor) -> QIcon:
    """A magnifying glass."""
    path = QPainterPath()
    path.addEllipse(QRectF(3, 3, 8.5, 8.5))
    path.moveTo(10.4, 10.4)
    path.lineTo(15, 15)
    return _drawn(path, color)


def clock_icon(color: QColor) -> QIcon:
    """A clock: what was searched before."""
    path = QPainterPath()
    path.addEllipse(QRectF(2.5, 2.5, 13, 13))
    path.moveTo(9, 5.5)
    path.lineTo(9, 9.2)
    path.lineTo(11.6, 10.8)
    return _drawn(path, color)


def _drawn(path: QPainterPath, color: QColor) -> QIcon:
    pixmap = QPixmap(_SIZE * _SCALE, _SIZE * _SCALE)
    pixmap.setDevicePixelRatio(_SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(color, 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.translate(QPointF(0, 0))
    painter.drawPath(path)
    painter.end()
    return QIcon(pixmap)
