"""Icons drawn for this program: one colour, taken from the palette, sharp at any size."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPalette, QPixmap

_SIZES = (16, 24, 32, 48)


def icon(name: str) -> QIcon:
    """The icon ``name`` in the colour of the text on buttons."""
    palette = QGuiApplication.palette()
    normal = palette.color(QPalette.ColorRole.ButtonText).name()
    faint = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText).name()
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_drawn(name, normal, size), QIcon.Mode.Normal)
        made.addPixmap(_drawn(name, faint, size), QIcon.Mode.Disabled)
    return made


def application_icon() -> QIcon:
    """The program's own icon, in its own colours."""
    made = QIcon()
    for size in (*_SIZES, 64, 128, 256):
        made.addPixmap(_drawn("mimo", "", size))
    return made


@lru_cache(maxsize=256)
def _drawn(name: str, color: str, size: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    source = (resources.files("resources") / "icons" / f"{name}.svg").read_bytes()
    renderer = QSvgRenderer(QByteArray(source.replace(b"currentColor", color.encode()) if color else source))
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
