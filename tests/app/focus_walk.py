"""What a person meets who has no mouse: the controls of a window in the order in which Tab reaches them."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

_MOST_KEYS = 300  # links in a text take one each


def stops(root: QWidget) -> set[QWidget]:
    """All that Tab has to reach."""
    return {
        widget
        for widget in (root, *root.findChildren(QWidget))
        if widget.window() is root
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not _by_arrows(widget)
    }


def _by_arrows(widget: QWidget) -> bool:
    """Of several of which one is chosen, Tab goes to that one, and arrows to the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and not widget.isChecked()


def walk(root: QWidget, *, back: bool = False) -> list[QWidget]:
    """-> each control once, from the one that has the focus until it has it again; fails where Tab turns in a circle."""
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    met: list[QWidget] = []
    for _ in range(_MOST_KEYS):
        focused = QApplication.focusWidget()
        assert focused is not None and focused.window() is root, f"{key.name} leaves the window after {names(met)}"
        if met and focused is met[0] and len(met) > 1:
            return met
        if focused not in met:
            met.append(focused)
        else:
            assert focused is met[-1], f"{key.name} turns in a circle: {names(met)}, then {names([focused])}"
        QTest.keyClick(focused, key)
    if len(met) == 1:
        return met  # there is nothing else to go to
    raise AssertionError(f"{key.name} never comes back: {names(met)}")


def names(widgets: list[QWidget]) -> list[str]:
    """For messages, and whether they are named at all: what a screen reader says, and the kind."""
    return [f"{type(widget).__name__} “{spoken(widget)}”" for widget in widgets]


def spoken(widget: QWidget) -> str:
    """The name that a screen reader says."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def out_of_order(met: list[QWidget]) -> list[str]:
    """The steps that go against the direction of reading, the one back to the beginning apart.

    Along a line as it is read, or down, or to the top of a column that stands further on.
    """
    first = min(range(len(met)), key=lambda at: (_place(met[at]).top(), _start(met[at])))
    ordered = met[first:] + met[:first]
    wrong = []
    for before, after in pairwise(ordered):
        if not _follows(before, after):
            wrong.append(" -> ".join(names([before, after])))
    return wrong


def _follows(before: QWidget, after: QWidget) -> bool:
    one, two = _place(before), _place(after)
    same_line = min(one.bottom(), two.bottom()) - max(one.top(), two.top()) > min(one.height(), two.height()) // 2
    if one.contains(two):
        return True  # into a table
    if same_line:
        return _start(after) > _start(before)
    if two.center().y() > one.center().y():
        return True
    beyond = one.left() >= two.right() if before.isRightToLeft() else two.left() >= one.right()
    return beyond


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def _start(widget: QWidget) -> int:
    """How far along the line it begins, as it is read."""
    return -_place(widget).right() if widget.isRightToLeft() else _place(widget).left()
