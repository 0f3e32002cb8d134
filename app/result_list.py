"""The list of hits: rich rows, keys to open a document's other passages, and the way back to the field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QMenu, QWidget

from app.result_delegate import ResultDelegate
from app.result_model import EXPANDED_ROLE, FIRST_ROLE, ResultModel


class ResultList(QListView):
    """``toggled`` asks to show or hide the other passages of the document in a row. ``offered``: the rows' menu."""

    toggled = Signal(int, bool)
    left_upwards = Signal()  # Up from the first row

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offered: Sequence[QAction] = ()
        delegate = ResultDelegate(self)
        delegate.toggled.connect(self._toggle)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(24)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
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

    def _show_menu(self, position: QPoint) -> None:
        """For the row under the mouse, which becomes the current one."""
        index = self.indexAt(position)
        if index.isValid():
            self.setCurrentIndex(index)
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addActions(self.offered)
            menu.popup(self.viewport().mapToGlobal(position))
