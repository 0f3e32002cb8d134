"""The values of one facet with their counts and check marks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

KEY_ROLE = Qt.ItemDataRole.UserRole + 1
COUNT_ROLE = Qt.ItemDataRole.UserRole + 2  # None while unknown

Index = QModelIndex | QPersistentModelIndex


class FacetModel(QAbstractListModel):
    """Values that can be checked. ``changed`` follows what the user checks.

    one: at most one at a time. note: what there is to know of a value, "" for nothing.
    """

    changed = Signal()

    def __init__(
        self,
        label: Callable[[str], str],
        *,
        one: bool = False,
        note: Callable[[str], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._label, self._one, self._note = label, one, note
        self._keys: list[str] = []
        self._counts: dict[str, int] | None = None
        self._chosen: tuple[str, ...] = ()

    @property
    def chosen(self) -> tuple[str, ...]:
        """What is checked, in the order of the list."""
        return self._chosen

    def choose(self, keys: Sequence[str]) -> None:
        """Check exactly these, without telling."""
        self._set(list(dict.fromkeys([*self._keys, *keys])), tuple(keys))

    def offer(self, keys: Sequence[str]) -> None:
        """What there is, before anything is counted."""
        self._counts = None
        self._set(list(dict.fromkeys([*keys, *self._chosen])), self._chosen)

    def count(self, counts: Mapping[str, int], *, stay: bool) -> None:
        """Show counts, most first. stay: the list is open, so values keep their places and new ones follow."""
        self._counts = dict(counts)
        known = self._keys if stay else []
        self._set(list(dict.fromkeys([*known, *counts, *self._chosen])), self._chosen)

    def label(self, key: str) -> str:
        """What a person calls a value."""
        return self._label(key)

    def _set(self, keys: list[str], chosen: tuple[str, ...]) -> None:
        self._chosen = tuple(key for key in keys if key in chosen)
        if keys == self._keys:
            if keys:
                self.dataChanged.emit(self.index(0), self.index(len(keys) - 1))
            return
        self.beginResetModel()
        self._keys = keys
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """-> number of values."""
        return 0 if parent.isValid() else len(self._keys)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each can be checked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The value's name, count and check mark."""
        if not index.isValid() or not 0 <= index.row() < len(self._keys):
            return None
        key = self._keys[index.row()]
        count = None if self._counts is None else self._counts.get(key, 0)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._label(key)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            note = self._note(key) if self._note is not None else ""
            return note or (self._label(key) if role == Qt.ItemDataRole.ToolTipRole else None)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._label(key) if count is None else f"{self._label(key)}, {QLocale().toString(count)}"
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if key in self._chosen else Qt.CheckState.Unchecked
        if role == KEY_ROLE:
            return key
        if role == COUNT_ROLE:
            return count
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Check or uncheck a value."""
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        key = self._keys[index.row()]
        others = set() if self._one else set(self._chosen) - {key}
        wanted = others | ({key} if Qt.CheckState(value) == Qt.CheckState.Checked else set())
        self._chosen = tuple(known for known in self._keys if known in wanted)
        self.dataChanged.emit(self.index(0), self.index(len(self._keys) - 1), [role])
        self.changed.emit()
        return True


class CountDelegate(QStyledItemDelegate):
    """Draws the count at the end of a value's line; a click anywhere on the line checks it."""

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Toggle at a click or Space."""
        pressed = event.type() == QEvent.Type.MouseButtonRelease
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            pressed = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select)
        if not pressed:
            return False
        checked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked
        return bool(model.setData(model.index(index.row(), 0), state, Qt.ItemDataRole.CheckStateRole))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The value as usual, then its count."""
        count = index.data(COUNT_ROLE)
        text = "" if count is None else QLocale().toString(count)
        room = option.fontMetrics.horizontalAdvance(text) + 16 if text else 0
        rect = option.rect
        left = option.direction == Qt.LayoutDirection.RightToLeft
        option.rect = rect.adjusted(room if left else 0, 0, 0 if left else -room, 0)
        super().paint(painter, option, index)
        painter.save()
        self._outline(painter, option, index)
        painter.setLayoutDirection(option.direction)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(
            rect.adjusted(8, 0, -8, 0), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing), text
        )
        painter.restore()

    def _outline(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Around the check mark's place: on a dark list, styles draw an empty one all but black."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        style = shown.widget.style() if shown.widget is not None else QApplication.style()
        box = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, shown, shown.widget)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 2, 2)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """With room for the count, and for a finger."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + 64, max(hint.height() + 8, 28))
