"""How the parts of the search view stand: the field, a bar of filters, and below them results and preview side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QHBoxLayout,
    QMenu,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

_WIDTHS = [560, 520]


def framed(*widgets: QWidget, least: int) -> QFrame:
    """-> the widgets one below the other in a frame; the last one takes the room. least: the frame's smallest width."""
    frame = QFrame()
    frame.setFrameShape(QFrame.Shape.StyledPanel)
    frame.setMinimumWidth(least)
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget, int(widget is widgets[-1]))
    return frame


def split(orientation: Qt.Orientation, *widgets: QWidget) -> QSplitter:
    """-> the widgets with handles between them; none can be pushed away."""
    splitter = QSplitter(orientation)
    for widget in widgets:
        splitter.addWidget(widget)
    splitter.setChildrenCollapsible(False)
    keep_inside(splitter)
    if orientation == Qt.Orientation.Horizontal:
        splitter.setHandleWidth(8)
        splitter.setSizes(_WIDTHS)
    return splitter


def keep_inside(splitter: QSplitter) -> None:
    """In a mirrored window Qt places the parts one pixel too far to the right, where the frame of the first is cut off."""
    if splitter.isRightToLeft() and splitter.orientation() is Qt.Orientation.Horizontal:
        splitter.setContentsMargins(0, 0, 1, 0)


def lay_out(view: QWidget, field: QWidget, filters: QWidget, mode: QWidget, panes: QWidget) -> None:
    """Put everything into the view."""
    bar = QHBoxLayout()
    bar.addWidget(filters)
    bar.addStretch(1)
    bar.addWidget(mode)
    layout = QVBoxLayout(view)
    layout.setContentsMargins(10, 10, 10, 10)
    layout.setSpacing(8)
    layout.addWidget(field)
    layout.addLayout(bar)
    layout.addWidget(panes, 1)


def action_button(action: QAction) -> QToolButton:
    """-> a button with the action's text."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    return button


def offer_menu(area: QAbstractScrollArea, actions: Sequence[QAction]) -> None:
    """Let these actions be chosen from a menu, as the right mouse button asks for one."""

    def show(position: QPoint) -> None:
        menu = QMenu(area)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(actions)
        menu.popup(area.viewport().mapToGlobal(position))

    area.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    area.customContextMenuRequested.connect(show)


def menu_button(text: str, name: str, actions: list[QAction | None], parent: QWidget) -> QToolButton:
    """-> a button that opens a menu; None is a line between actions. (Qt's own menu buttons draw an arrow over the text.)"""
    menu = QMenu(parent)
    for action in actions:
        menu.addSeparator() if action is None else menu.addAction(action)
    button = QToolButton()
    button.setText(text)
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.clicked.connect(lambda: menu.popup(button.mapToGlobal(QPoint(0, button.height()))))
    return button
