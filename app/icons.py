"""Icons drawn for this program: one colour, taken from the palette of the moment, sharp at any size."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap


class _Engine(QIconEngine):
    """Draws when it is asked, so that a change of theme needs nothing, and a window that is not seen costs nothing."""

    def __init__(self, name: str, colored: bool = False) -> None:
        super().__init__()
        self._name, self._colored = name, colored

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw into ``rect``."""
        painter.drawPixmap(rect, self._pixmap(rect.size(), painter.device().devicePixelRatio(), mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon at a size in pixels."""
        return self._pixmap(size, 1.0, mode)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """The same for a screen of finer pixels, which the size does not count (older Qt did: that is only finer still)."""
        return self._pixmap(size, scale, mode)

    def clone(self) -> QIconEngine:
        """A copy of its own."""
        return _Engine(self._name, self._colored)

    def _pixmap(self, size: QSize, ratio: float, mode: QIcon.Mode) -> QPixmap:
        group = QPalette.ColorGroup.Disabled if mode is QIcon.Mode.Disabled else QPalette.ColorGroup.Active
        role = QPalette.ColorRole.HighlightedText if mode is QIcon.Mode.Selected else QPalette.ColorRole.ButtonText
        color = "" if self._colored else QGuiApplication.palette().color(group, role).name()
        return _drawn(self._name, color, round(min(size.width(), size.height()) * ratio), ratio)


def icon(name: str) -> QIcon:
    """The icon ``name`` in the colour of the text on buttons."""
    return QIcon(_Engine(name))


def application_icon() -> QIcon:
    """The program's own icon, in its own colours. Pixmaps: it is sent to desktops, which know nothing of engines."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(_drawn("mimo", "", size, 1.0))
    return made


@lru_cache(maxsize=256)
def _drawn(name: str, color: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    source = (resources.files("resources") / "icons" / f"{name}.svg").read_bytes()
    renderer = QSvgRenderer(QByteArray(source.replace(b"currentColor", color.encode()) if color else source))
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
