"""A button that opens a list of values to filter by, and says which are chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.search_facet_model import CountDelegate, FacetModel

_MOST_ROWS = 14
_NAMED = 2  # chosen values that the button names


class FacetButton(QToolButton):
    """Opens its list with the mouse, Space, Enter or Down; Space checks a value, Escape closes."""

    changed = Signal()

    def __init__(self, title: str, model: FacetModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self.model = title, model
        model.setParent(self)
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.popup = QFrame(self, Qt.WindowType.Popup)
        self.popup.setFrameShape(QFrame.Shape.StyledPanel)
        self.list = QListView()
        self.list.setModel(model)
        self.list.setItemDelegate(CountDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(title)
        self.list.setUniformItemSizes(True)
        self.clear_button = QPushButton(self.tr("Clear"))
        self.clear_button.clicked.connect(self.clear)
        layout = self._layout = QVBoxLayout(self.popup)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.clear_button)
        self.popup.installEventFilter(self)
        self.list.installEventFilter(self)
        self.clicked.connect(self.open)
        model.changed.connect(self._changed)
        model.modelReset.connect(self._show_choice)
        model.dataChanged.connect(lambda *_: self._show_choice())
        self._show_choice()

    def add_below(self, widget: QWidget) -> None:
        """Put something below the list."""
        self._layout.insertWidget(1, widget)
        self.setTabOrder(self.list, widget)

    def clear(self) -> None:
        """Filter by nothing here."""
        if self.model.chosen:
            self.model.choose(())
            self._changed()

    def open(self) -> None:
        """Show the list below the button."""
        self.setChecked(True)
        self.popup.setLayoutDirection(self.layoutDirection())
        rows = max(1, min(_MOST_ROWS, self.model.rowCount()))
        height = self.list.sizeHintForRow(0) if self.model.rowCount() else 28
        width = max(230, min(420, self.list.sizeHintForColumn(0) + 40))
        self.list.setFixedSize(QSize(width, rows * height + 4))
        self.popup.adjustSize()
        corner = self.mapToGlobal(QPoint(0, self.height() + 2))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner -= QPoint(self.popup.width() - self.width(), 0)
        room = self.screen().availableGeometry()
        corner.setX(max(room.left(), min(corner.x(), room.right() - self.popup.width())))
        self.popup.move(corner)
        self.popup.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the list."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape and Enter close the list."""
        if watched is self.popup and event.type() == QEvent.Type.Hide:
            self._show_choice()
        closing = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in closing:
            self.popup.hide()
            self.setFocus(Qt.FocusReason.PopupFocusReason)
            return True
        return False

    def _changed(self) -> None:
        self._show_choice()
        self.changed.emit()

    def _show_choice(self) -> None:
        chosen = [self.model.label(key) for key in self.model.chosen]
        if not chosen:
            text = self._title
        elif len(chosen) <= _NAMED:
            text = self.tr("{title}: {values}").format(title=self._title, values=", ".join(chosen))
        else:
            text = self.tr("{title}: {number}").format(title=self._title, number=len(chosen))
        self.setText(f"{text}  ▾")
        self.setAccessibleName(text)
        self.setChecked(bool(chosen) or self.popup.isVisible())
        self.clear_button.setEnabled(bool(chosen))
