"""The hits as a Qt model: a row for each document's best passage, and more for its other passages when they are shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.snippets import plain_line
from engine.documents import Confidence, SearchHit

HIT_ROLE = Qt.ItemDataRole.UserRole + 1
MARK_ROLE = Qt.ItemDataRole.UserRole + 2  # (start, end) of the best sentence in the passage's text, or None
FIRST_ROLE = Qt.ItemDataRole.UserRole + 3  # whether the row begins a document
MORE_ROLE = Qt.ItemDataRole.UserRole + 4  # how many further passages the document has; 0 on rows that are one
EXPANDED_ROLE = Qt.ItemDataRole.UserRole + 5  # whether they are shown
UNSURE_ROLE = Qt.ItemDataRole.UserRole + 6  # whether the hit is doubtful in a result that has better ones

Index = QModelIndex | QPersistentModelIndex
Place = tuple[int, int]  # document, passage of it (0 for the best)


class ResultModel(QAbstractListModel):
    """Hits of the last search, best first. ``more_wanted`` is emitted when the view has come to their end."""

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[SearchHit, ...] = ()
        self._rows: list[Place] = []
        self._expanded: set[int] = set()
        self._marks: dict[int, tuple[int, int]] = {}
        self._graded = False
        self._complete = True

    def show(self, hits: Sequence[SearchHit], *, complete: bool = True) -> None:
        """Replace the hits. complete: there are no more to ask for."""
        self.beginResetModel()
        self._hits = tuple(hits)
        self._rows = [(number, 0) for number in range(len(self._hits))]
        self._expanded = set()
        self._marks = {}
        self._graded = any(hit.confidence is not Confidence.NONE for hit in hits)
        self._complete = complete
        self.endResetModel()

    def add(self, hits: Sequence[SearchHit], *, complete: bool = True) -> tuple[SearchHit, ...]:
        """Put the hits in documents that are not shown yet behind the others; gives those."""
        known = {hit.document.id for hit in self._hits}
        fresh = tuple(hit for hit in hits if hit.document.id not in known)
        self._complete = complete
        if fresh:
            first = len(self._hits)
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(fresh) - 1)
            self._hits += fresh
            self._rows += [(number, 0) for number in range(first, len(self._hits))]
            self.endInsertRows()
        return fresh

    def mark(self, marks: Mapping[int, tuple[int, int]]) -> None:
        """Add the best sentence of passages, by passage id; unknown ids are ignored."""
        self._marks.update(marks)
        for row, place in enumerate(self._rows):
            if self._at(place).passage_id in marks:
                index = self.index(row)
                self.dataChanged.emit(index, index, [MARK_ROLE])

    def judge(self, hits: Sequence[SearchHit]) -> None:
        """Take over how sure these are of the hits that are shown, by passage id; unknown ids are ignored."""
        found = {hit.passage_id: hit.confidence for hit in hits}
        self._hits = tuple(replace(hit, confidence=found.get(hit.passage_id, hit.confidence)) for hit in self._hits)
        self._graded = any(hit.confidence is not Confidence.NONE for hit in self._hits)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [HIT_ROLE, UNSURE_ROLE])

    def expand(self, row: int, shown: bool) -> Sequence[SearchHit]:
        """Show or hide the further passages of the document in ``row``; gives them."""
        if not 0 <= row < len(self._rows):
            return ()
        document = self._rows[row][0]
        more = self._hits[document].more
        if not more or shown == (document in self._expanded):
            return more
        first = self._rows.index((document, 0))
        if shown:
            self.beginInsertRows(QModelIndex(), first + 1, first + len(more))
            self._expanded.add(document)
            self._rows[first + 1 : first + 1] = [(document, number) for number in range(1, len(more) + 1)]
            self.endInsertRows()
        else:
            self.beginRemoveRows(QModelIndex(), first + 1, first + len(more))
            self._expanded.discard(document)
            del self._rows[first + 1 : first + 1 + len(more)]
            self.endRemoveRows()
        self.dataChanged.emit(self.index(first), self.index(first), [EXPANDED_ROLE])
        return more

    def first_row_of(self, row: int) -> int:
        """-> the row that begins the document of ``row``."""
        return self._rows.index((self._rows[row][0], 0))

    @property
    def hits(self) -> tuple[SearchHit, ...]:
        """The hits, one a document, best first."""
        return self._hits

    @property
    def marks(self) -> dict[int, tuple[int, int]]:
        """The best sentences that are known, by passage id."""
        return dict(self._marks)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """-> number of rows shown."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be more hits."""
        return not parent.isValid() and bool(self._hits) and not self._complete

    def fetchMore(self, parent: Index) -> None:
        """Ask for them; they come with ``add``."""
        if self.canFetchMore(parent):
            self.more_wanted.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The hit and what is known about it, or one line for screen readers and plain views."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        document, number = self._rows[index.row()]
        hit = self._at((document, number))
        if role == HIT_ROLE:
            return hit
        if role == MARK_ROLE:
            return self._marks.get(hit.passage_id)
        if role == FIRST_ROLE:
            return number == 0
        if role == MORE_ROLE:
            return 0 if number else len(hit.more)
        if role == EXPANDED_ROLE:
            return document in self._expanded
        if role == UNSURE_ROLE:
            return self._graded and hit.confidence is Confidence.NONE
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return plain_line(hit)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_line(hit, path=True)
        return None

    def _at(self, place: Place) -> SearchHit:
        document, number = place
        hit = self._hits[document]
        return hit.more[number - 1] if number else hit
