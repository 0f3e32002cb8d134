"""The ledger: every file with its state and, where it cannot be searched, the reason; filter, open, read again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QItemSelection, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.display_names import command_name
from app.ledger_model import COLUMNS, DOCUMENT_ROLE, LedgerModel, LedgerSource
from app.ledger_table import LedgerTable
from app.messages import document_sentence, state_name
from app.search_labels import format_name
from app.snippets import path_line
from app.tasks import Worker
from engine.documents import Document, DocumentState, SearchFilter

DEBOUNCE_MS = 200
PROBLEMS = tuple(state for state in DocumentState if state not in (DocumentState.INDEXED, DocumentState.EMPTY))
_HIGH_LINES = "文ضก\n文ضก"  # two, of scripts whose lines are higher
_WIDTHS = {"name": 220, "state": 95, "format": 85, "language": 85, "size": 75, "modified": 125, "passages": 75}


@dataclass(frozen=True, slots=True)
class _Kept:
    """What a list that is replaced leaves to the next one. place: of the scroll bar, where that is to stay too."""

    ids: Sequence[int] = ()
    current: int | None = None
    place: int | None = None


class LedgerView(QWidget):
    """Filters above, the table, what can be done with the selected files below."""

    retry_wanted = Signal(list)  # ids of documents
    failed = Signal(object)
    open_wanted = Signal(object)  # Document
    chosen = Signal(object)  # Document, or None
    reveal_wanted = Signal(object)  # path; no str, since Qt loses names that are not UTF-8

    def __init__(self, source: LedgerSource, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = LedgerModel(source, worker, self)
        self.model.listed.connect(self._listed)
        self.model.failed.connect(self.failed)
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._timer.timeout.connect(self.apply)
        self._kept = _Kept()
        self._stays = False
        self._told: list[int] = []
        self.model.modelAboutToBeReset.connect(self._keep)
        self._build_filters()
        self._build_table()
        self._build_actions()
        self._lay_out()

    def _build_filters(self) -> None:
        self.text = QLineEdit(clearButtonEnabled=True)
        self.text.setPlaceholderText(self.tr("Part of a name, folder or reason"))
        self.text.setAccessibleName(self.text.placeholderText())
        self.text.setAcceptDrops(False)  # what is dropped is for the window
        self.text.textChanged.connect(lambda _: self._timer.start())
        self.state, self.format, self.folder = QComboBox(), QComboBox(), QComboBox()
        self.state.addItem(self.tr("All files"), ())
        self.state.addItem(self.tr("Not searchable"), PROBLEMS)
        for state in DocumentState:
            self.state.addItem(state_name(state), (state,))
        self.format.addItem(self.tr("All types"), "")
        self.folder.addItem(self.tr("All folders"), "")
        for box, name in (
            (self.state, self.tr("State of the files")),
            (self.format, self.tr("Type of the files")),
            (self.folder, self.tr("Folder of the files")),
        ):
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            metrics = box.fontMetrics()  # Qt counts in the width of an X, of which some scripts' letters take two
            widest = metrics.horizontalAdvance(box.itemText(0)) // metrics.horizontalAdvance("X") + 1
            box.setMinimumContentsLength(max(11, widest))
            box.activated.connect(lambda _: self.apply())

    def _build_table(self) -> None:
        self.table = LedgerTable()
        self.table.setModel(self.model)
        self.table.setWordWrap(False)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.table.setAccessibleName(self.tr("Files of the library"))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column, name in enumerate(COLUMNS):
            if name in _WIDTHS:
                self.table.setColumnWidth(column, _WIDTHS[name])
        self.table.activated.connect(lambda index: self._open(index.data(DOCUMENT_ROLE)))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._selected())
        self.model.dataChanged.connect(lambda *_: self._selected())
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._show_menu)

    def _build_actions(self) -> None:
        self.open_action = QAction(self.tr("Open"), self)
        self.reveal_action = QAction(self.tr("Show in folder"), self)
        self.copy_action = QAction(self.tr("Copy path"), self, shortcut=QKeySequence(QKeySequence.StandardKey.Copy))
        self.retry_action = QAction(self.tr("Read again"), self)
        self.open_action.triggered.connect(lambda: self._open(self.current()))
        self.reveal_action.triggered.connect(lambda: self._reveal(self.current()))
        self.copy_action.triggered.connect(self._copy)
        self.retry_action.triggered.connect(lambda: self.retry_wanted.emit(self.selected_ids()))
        self._actions = (self.open_action, self.reveal_action, self.copy_action, self.retry_action)
        for action in self._actions:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.table.addAction(action)

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.addWidget(self.text, 1)
        for box in (self.state, self.format, self.folder):
            filters.addWidget(box)
        self.reason = QLabel(wordWrap=True, textInteractionFlags=Qt.TextInteractionFlag.TextSelectableByMouse)
        self.reason.setAccessibleName(self.tr("About the selected file"))
        kept = self.reason.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # else the row just clicked at the bottom would jump out of sight
        self.reason.setSizePolicy(kept)
        self.reason.setText(_HIGH_LINES)
        self.reason.setMinimumHeight(self.reason.sizeHint().height())
        self.count = QLabel()
        self.open_button = QPushButton(self.open_action.text())
        self.reveal_button = QPushButton(self.reveal_action.text())
        self.retry_button = QPushButton(self.tr("Read again"))
        # By the name that the search view has for it.
        self.preview_button = QPushButton(command_name(QCoreApplication.translate("SearchActions", "P&review")))
        self.preview_button.setCheckable(True)
        self.open_button.clicked.connect(self.open_action.trigger)
        self.reveal_button.clicked.connect(self.reveal_action.trigger)
        self.retry_button.clicked.connect(self._retry)
        self.retry_button.setToolTip(self.tr("Read the selected files again, or all that are listed."))
        bottom = QHBoxLayout()
        bottom.addWidget(self.count, 1)
        for button in (self.preview_button, self.open_button, self.reveal_button, self.retry_button):
            bottom.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(filters)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.reason)
        layout.addLayout(bottom)
        self._selected()

    def offer(self, formats: Mapping[str, int], folders: Sequence[str]) -> None:
        """Fill the filters with what the library holds, keeping what is chosen."""
        _refill(self.format, [(name, f"{format_name(name)} ({n})") for name, n in formats.items() if name])
        _refill(self.folder, [(path, path_line(path)) for path in folders])

    def apply(self) -> None:
        """List what the filters ask for."""
        self._timer.stop()
        self._stays = False
        file_format, folder = self.format.currentData(), self.folder.currentData()
        self.model.show(
            SearchFilter(formats=(file_format,) if file_format else (), folders=(folder,) if folder else ()),
            tuple(DocumentState(state) for state in self.state.currentData()),
            self.text.text().strip(),
        )

    def reload(self) -> None:
        """The library has changed: list again, keeping the place."""
        self._stays = True
        self.model.reload()

    def _keep(self) -> None:
        """Not before the new list is there: until then there may be another selection."""
        current = self.model.ids_of([self.table.currentIndex().row()])
        place = self.table.verticalScrollBar().value() if self._stays else None
        self._kept = _Kept(self.selected_ids(), current[0] if current else None, place)

    def show_problems(self) -> None:
        """List the files that cannot be searched."""
        self.text.clear()
        self.format.setCurrentIndex(0)
        self.folder.setCurrentIndex(0)
        self.state.setCurrentIndex(1)
        self.apply()

    def selected_ids(self) -> list[int]:
        """The documents selected."""
        ranges = self.table.selectionModel().selection()
        parts = [ranges.at(number) for number in range(ranges.count())]
        return self.model.ids_of([row for part in parts for row in range(part.top(), part.bottom() + 1)])

    def current(self) -> Document | None:
        """The selected document that has the focus."""
        chosen = self.table.selectionModel().selectedRows()
        index = self.table.currentIndex()
        document: Document | None = None
        if chosen:
            document = (index if index.isValid() else chosen[0]).data(DOCUMENT_ROLE)
        return document

    def _listed(self, count: int) -> None:
        self.count.setText(self.tr("%n document(s)", "", count))
        self.table.tell("" if count else self._why_none())
        kept, self._kept, self._stays = self._kept, _Kept(), False
        if kept.ids and not self.table.selectionModel().hasSelection():
            self._select_again(kept)
        if kept.place is not None:
            self.table.verticalScrollBar().setValue(kept.place)
        elif kept.ids and self.table.currentIndex().isValid():
            self.table.scrollTo(self.table.currentIndex())
        self._selected()

    def _why_none(self) -> str:
        """What an empty list means."""
        narrowed = self.text.text().strip() or self.format.currentData() or self.folder.currentData()
        if not narrowed and self.state.currentIndex() == 1:
            return self.tr("Every file can be searched.")
        if narrowed or self.state.currentIndex():
            return self.tr("No file is like this.")
        return ""

    def _select_again(self, kept: _Kept) -> None:
        """What was selected before the model was reset, as far as it is listed still."""
        selection, flags = self.table.selectionModel(), self.table.selectionModel().SelectionFlag
        if kept.current is not None and (rows := self.model.rows_of([kept.current])):
            selection.setCurrentIndex(self.model.index(rows[0], 0), flags.NoUpdate)
        again = QItemSelection()
        for first, last in _runs(self.model.rows_of(kept.ids)):
            again.select(self.model.index(first, 0), self.model.index(last, 0))
        selection.select(again, flags.Select | flags.Rows)

    def _selected(self) -> None:
        document, ids = self.current(), self.selected_ids()
        if document is None and ids and ids == self._told:
            return  # its row comes again: meanwhile everything stays as it is, also the focus of a button
        one = document is not None
        self._told = ids if one else []
        for widget in (self.open_action, self.reveal_action, self.copy_action, self.open_button, self.reveal_button):
            widget.setEnabled(one)
        self.retry_action.setEnabled(one)
        self.retry_button.setEnabled(self.model.rowCount() > 0)
        self.reason.setVisible(one)
        if document is not None:
            self.reason.setText(f"{path_line(document.path)}\n{document_sentence(document)}")
        if one or not ids:  # else its row is on its way
            self.chosen.emit(document)

    def _retry(self) -> None:
        self.retry_wanted.emit(self.selected_ids() or self.model.all_ids())

    def _open(self, document: Document | None) -> None:
        if document is not None:
            self.open_wanted.emit(document)

    def _reveal(self, document: Document | None) -> None:
        if document is not None:
            self.reveal_wanted.emit(document.path)

    def _copy(self) -> None:
        if (document := self.current()) is not None:
            QGuiApplication.clipboard().setText(document.path.encode("utf-8", "replace").decode())

    def _show_menu(self, position: QPoint) -> None:
        if self.table.indexAt(position).isValid():
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addActions(list(self._actions))
            menu.popup(self.table.viewport().mapToGlobal(position))


def _runs(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Rising numbers as first and last of what lies together: Qt selects ten thousand rows in one go, not one by one."""
    for _, run in groupby(enumerate(rows), key=lambda pair: pair[1] - pair[0]):
        run_rows = [row for _, row in run]
        yield run_rows[0], run_rows[-1]


def _refill(box: QComboBox, items: Sequence[tuple[str, str]]) -> None:
    """Replace all but the first entry, keeping the choice where it is still offered."""
    chosen = box.currentData()
    box.blockSignals(True)
    while box.count() > 1:
        box.removeItem(1)
    for data, text in items:
        box.addItem(text, data)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    box.blockSignals(False)
