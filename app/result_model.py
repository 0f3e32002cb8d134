"""The list of hits as a Qt model, with the best sentences filled in when they are known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.snippets import plain_line
from engine.documents import SearchHit

HIT_ROLE = Qt.ItemDataRole.UserRole + 1
MARK_ROLE = Qt.ItemDataRole.UserRole + 2  # (start, end) of the best sentence in the passage's text, or None

Index = QModelIndex | QPersistentModelIndex


class ResultModel(QAbstractListModel):
    """Hits of the last search, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[SearchHit, ...] = ()
        self._marks: dict[int, tuple[int, int]] = {}

    def show(self, hits: Sequence[SearchHit]) -> None:
        """Replace the hits."""
        self.beginResetModel()
        self._hits = tuple(hits)
        self._marks = {}
        self.endResetModel()

    def mark(self, marks: Mapping[int, tuple[int, int]]) -> None:
        """Add the best sentence of passages, by passage id; unknown ids are ignored."""
        self._marks.update(marks)
        for row, hit in enumerate(self._hits):
            if hit.passage_id in marks:
                index = self.index(row)
                self.dataChanged.emit(index, index, [MARK_ROLE])

    @property
    def hits(self) -> tuple[SearchHit, ...]:
        """The hits shown, best first."""
        return self._hits

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """-> number of hits."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The hit, its mark, or one line for screen readers and plain views."""
        if not index.isValid() or not 0 <= index.row() < len(self._hits):
            return None
        hit = self._hits[index.row()]
        if role == HIT_ROLE:
            return hit
        if role == MARK_ROLE:
            return self._marks.get(hit.passage_id)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return plain_line(hit)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_line(hit, path=True)
        return None
