"""Light and dark: what the platform draws, and the few colours that are this program's own, readable in both."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from app.settings import Theme
from engine.documents import DocumentState

_SCHEMES = {
    Theme.SYSTEM: Qt.ColorScheme.Unknown,
    Theme.LIGHT: Qt.ColorScheme.Light,
    Theme.DARK: Qt.ColorScheme.Dark,
}

# Text of these colours stands on the background of lists; a test holds each to a contrast of 4.5.
_STATE_LIGHT = {"good": "#1b6e3c", "plain": "#5a5f66", "bad": "#a8321f", "locked": "#805400"}
_STATE_DARK = {"good": "#6fd195", "plain": "#b2b8c0", "bad": "#ff9d8a", "locked": "#f0c060"}
_KINDS = {
    DocumentState.INDEXED: "good",
    DocumentState.EMPTY: "plain",
    DocumentState.UNSUPPORTED: "plain",
    DocumentState.ENCRYPTED: "locked",
}
ACCENT_LIGHT, ACCENT_DARK = "#2f6fb3", "#7db4ec"


def apply_theme(theme: Theme) -> None:
    """Show every window light or dark, or as the system says."""
    hints = QGuiApplication.styleHints()
    if theme is Theme.SYSTEM:
        hints.unsetColorScheme()
    else:
        hints.setColorScheme(_SCHEMES[theme])
    # Platforms without themes of their own (a bare X11, no desktop) keep the palette they started with.
    if theme is not Theme.SYSTEM and is_dark() != (theme is Theme.DARK):
        QGuiApplication.setPalette(dark_palette() if theme is Theme.DARK else light_palette())


def is_dark(palette: QPalette | None = None) -> bool:
    """Whether text is lighter than what it stands on."""
    shown = palette or QGuiApplication.palette()
    return shown.color(QPalette.ColorRole.Base).lightness() < shown.color(QPalette.ColorRole.Text).lightness()


def state_color(state: DocumentState, dark: bool | None = None) -> str:
    """The colour of a document state's name."""
    colors = _STATE_DARK if (is_dark() if dark is None else dark) else _STATE_LIGHT
    return colors[_KINDS.get(state, "bad")]


def difference_color(better: bool, dark: bool | None = None) -> str:
    """The colour of a gain, or of a loss."""
    colors = _STATE_DARK if (is_dark() if dark is None else dark) else _STATE_LIGHT
    return colors["good" if better else "bad"]


def accent(dark: bool | None = None) -> str:
    """The colour of bars and marks of our own."""
    return ACCENT_DARK if (is_dark() if dark is None else dark) else ACCENT_LIGHT


def contrast(first: QColor, second: QColor) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2)."""
    low, high = sorted((_luminance(first), _luminance(second)))
    return (high + 0.05) / (low + 0.05)


def _luminance(color: QColor) -> float:
    parts = []
    for value in (color.redF(), color.greenF(), color.blueF()):
        parts.append(value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def dark_palette() -> QPalette:
    """A dark palette for platforms that have none: fields are darker than the window, whose outlines are hardly seen."""
    return _palette("#303236", "#1e1f22", "#e8eaed", "#9aa0a6", "#3d6fa8", "#ffffff", "#8ab4f8")


def light_palette() -> QPalette:
    """A light palette for platforms that have none."""
    return _palette("#f3f4f6", "#ffffff", "#1d1f23", "#6b7078", "#2f6fb3", "#ffffff", "#1a5fb4")


def _palette(window: str, base: str, text: str, faint: str, highlight: str, on_highlight: str, link: str) -> QPalette:
    palette = QPalette(QColor(window), QColor(window))
    role = QPalette.ColorRole
    for which, color in (
        (role.Window, window),
        (role.WindowText, text),
        (role.Base, base),
        (role.AlternateBase, window),
        (role.Text, text),
        (role.Button, window),
        (role.ButtonText, text),
        (role.ToolTipBase, base),
        (role.ToolTipText, text),
        (role.PlaceholderText, faint),
        (role.Highlight, highlight),
        (role.HighlightedText, on_highlight),
        (role.Link, link),
    ):
        palette.setColor(which, QColor(color))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(faint))
    return palette
