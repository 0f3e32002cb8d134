"""The list of hits: rich rows, keys to open a document's other passages, and the way back to the field."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from app.result_delegate import ResultDelegate
from app.result_model import EXPANDED_ROLE, FIRST_ROLE, ResultModel


class ResultList(QListView):
    """``toggled`` asks to show or hide the other passages of the document in a row."""

    toggled = Signal(int, bool)
    left_upwards = Signal()  # Up from the first row

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        delegate = ResultDelegate(self)
        delegate.toggled.connect(self._toggle)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(24)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow that points inwards opens a document, the other closes it."""
        index = self.currentIndex()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inward, outward = (Qt.Key.Key_Left, Qt.Key.Key_Right) if mirrored else (Qt.Key.Key_Right, Qt.Key.Key_Left)
        if index.isValid() and event.key() == inward:
            self.toggled.emit(index.row(), True)
        elif index.isValid() and event.key() == outward:
            self._close(index)
        elif event.key() == Qt.Key.Key_Up and index.row() <= 0:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def _close(self, index: QModelIndex) -> None:
        model = self.model()
        if isinstance(model, ResultModel) and not index.data(FIRST_ROLE):
            first = model.first_row_of(index.row())
            self.setCurrentIndex(model.index(first))
            self.toggled.emit(first, False)
        else:
            self.toggled.emit(index.row(), False)

    def _toggle(self, index: QModelIndex) -> None:
        self.toggled.emit(index.row(), not index.data(EXPANDED_ROLE))
