"""Colours for marks and quiet text that fit a light and a dark palette."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from app.preview.passage_text import Colors


def is_dark(palette: QPalette) -> bool:
    """Whether text is lighter than what it stands on."""
    return palette.color(QPalette.ColorRole.Base).lightness() < 128


def mixed(a: QColor, b: QColor, share: float) -> QColor:
    """``a`` with ``share`` of ``b``."""

    def blend(x: int, y: int) -> int:
        return round(x * (1 - share) + y * share)

    return QColor(blend(a.red(), b.red()), blend(a.green(), b.green()), blend(a.blue(), b.blue()))


def quiet(palette: QPalette) -> QColor:
    """For details beside the text; with a contrast of at least 4.5."""
    return mixed(palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base), 0.35)


def link_color(palette: QPalette) -> QColor:
    """The accent, near enough to the text's colour to be read in small letters."""
    return mixed(palette.color(QPalette.ColorRole.Highlight), palette.color(QPalette.ColorRole.Text), 0.35)


def sentence_color(palette: QPalette) -> QColor:
    """Behind the best sentence."""
    return QColor("#5f4f00") if is_dark(palette) else QColor("#ffe694")


def passage_color(palette: QPalette) -> QColor:
    """Behind the passage that was found."""
    return QColor("#302c1c") if is_dark(palette) else QColor("#fffaeb")


def text_colors(palette: QPalette) -> Colors:
    """For the text preview."""
    return Colors(
        text=palette.color(QPalette.ColorRole.Text).name(),
        quiet=quiet(palette).name(),
        passage=passage_color(palette).name(),
        sentence=sentence_color(palette).name(),
        link=link_color(palette).name(),
    )
