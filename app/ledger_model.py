"""The ledger as a Qt table of any length: the ids are known at once, rows come page by page from a worker when seen."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QColor

from app.display_names import data_size, local_time
from app.messages import document_sentence, state_name
from app.search_labels import format_name, language_name
from app.snippets import isolated, path_line, printable
from app.tasks import Task, Worker
from app.themes import state_color
from engine.documents import Document, DocumentState, SearchFilter

if TYPE_CHECKING:
    from engine.store.ledger import LedgerRequest

Index = QModelIndex | QPersistentModelIndex
DOCUMENT_ROLE = Qt.ItemDataRole.UserRole + 1
PAGE = 128
_PAGES_KEPT = 64
COLUMNS = ("name", "state", "format", "language", "size", "modified", "passages", "folder")
_ORDERS = {"folder": "path"}
_NUMBERS = frozenset({"size", "passages"})


class LedgerSource(Protocol):
    """What the model asks for, on the worker's thread."""

    def ids(self, request: LedgerRequest) -> list[int]:
        """Ids in order."""

    def documents(self, ids: Sequence[int]) -> Mapping[int, Document]:
        """Documents by id."""


class LedgerModel(QAbstractTableModel):
    """Documents in rows. ``listed`` comes when the rows of a request are there."""

    listed = Signal(int)
    failed = Signal(object)

    def __init__(self, source: LedgerSource, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source, self._worker = source, worker
        self._ids: list[int] = []
        self._pages: OrderedDict[int, Mapping[int, Document]] = OrderedDict()
        self._asked: dict[int, Task] = {}
        self._listing: Task | None = None
        self._states: tuple[DocumentState, ...] = ()
        self._wanted, self._text = SearchFilter(), ""
        self._order, self._descending = "name", False
        self._fetch = QTimer(self, singleShot=True, interval=0)
        self._fetch.timeout.connect(self._fetch_pages)
        self._missing: set[int] = set()

    def show(self, wanted: SearchFilter, states: Sequence[DocumentState] = (), text: str = "") -> None:
        """List these documents instead."""
        self._wanted, self._states, self._text = wanted, tuple(states), text
        self.reload()

    def reload(self) -> None:
        """Ask again for what is shown: something may have changed."""
        if self._listing is not None:
            self._listing.cancel()
        wanted, states, text = self._wanted, self._states, self._text
        order, descending = self._order, self._descending

        def ids() -> list[int]:
            from engine.store.ledger import LedgerOrder, LedgerRequest

            return self._source.ids(LedgerRequest(wanted, states, text, LedgerOrder(order), descending))

        task = self._worker.submit(ids)
        self._listing = task
        task.succeeded.connect(lambda found: self._arrived(task, found))
        task.failed.connect(self.failed)

    def _arrived(self, task: Task, ids: list[int]) -> None:
        if task is not self._listing:
            return
        self._listing = None
        for asked in self._asked.values():
            asked.cancel()
        self._asked.clear()
        if ids == self._ids:
            self._pages.clear()  # the rows' contents may have changed
            if ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, len(COLUMNS) - 1))
        else:
            self.beginResetModel()
            self._ids = ids
            self._pages.clear()
            self.endResetModel()
        self.listed.emit(len(ids))

    def ids_of(self, rows: Iterable[int]) -> list[int]:
        """The documents' ids of some rows, each once, in order, whether or not their contents are there yet."""
        return [self._ids[row] for row in sorted(set(rows)) if 0 <= row < len(self._ids)]

    def all_ids(self) -> list[int]:
        """The ids of all rows."""
        return list(self._ids)

    def rows_of(self, ids: Sequence[int]) -> list[int]:
        """The rows of some ids that are listed."""
        wanted = set(ids)
        return [row for row, number in enumerate(self._ids) if number in wanted] if wanted else []

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, in the database."""
        name = COLUMNS[column] if 0 <= column < len(COLUMNS) else "name"
        self._order, self._descending = _ORDERS.get(name, name), order == Qt.SortOrder.DescendingOrder
        self.reload()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """-> number of documents."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """-> number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' names, over numbers where those end."""
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return self._alignment(section)
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal and section < len(COLUMNS):
            return {
                "name": self.tr("File"),
                "state": self.tr("State"),
                "format": self.tr("Type"),
                "language": self.tr("Language"),
                "size": self.tr("Size"),
                "modified": self.tr("Changed"),
                "passages": self.tr("Passages"),
                "folder": self.tr("Folder"),
            }[COLUMNS[section]]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell, or the row's document; nothing for rows that are still on their way."""
        if not index.isValid() or not 0 <= index.row() < len(self._ids):
            return None
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role not in (
            DOCUMENT_ROLE,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.ForegroundRole,
        ):
            return None
        document = self._document(index.row())
        if role == DOCUMENT_ROLE or document is None:
            return document if role == DOCUMENT_ROLE else None
        if role == Qt.ItemDataRole.DisplayRole:
            return _cell(document, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{path_line(document.path)}\n{document_sentence(document)}"
        return QColor(state_color(document.state)) if column == "state" else None

    def _alignment(self, section: int) -> int:
        number = section < len(COLUMNS) and COLUMNS[section] in _NUMBERS
        side = Qt.AlignmentFlag.AlignTrailing if number else Qt.AlignmentFlag.AlignLeading
        return int(side | Qt.AlignmentFlag.AlignVCenter)

    def _document(self, row: int) -> Document | None:
        page = row // PAGE
        known = self._pages.get(page)
        if known is not None:
            self._pages.move_to_end(page)
            return known.get(self._ids[row])
        if page not in self._asked and page not in self._missing:
            # Asked for in the next turn of the event loop: a view asks for many rows in a row.
            self._missing.add(page)
            self._fetch.start()
        return None

    def _fetch_pages(self) -> None:
        missing, self._missing = sorted(self._missing), set()
        for page in missing:
            ids = self._ids[page * PAGE : (page + 1) * PAGE]
            if not ids:
                continue
            task = self._worker.submit(partial(self._source.documents, ids))
            self._asked[page] = task
            task.succeeded.connect(lambda found, page=page, task=task: self._page_arrived(page, task, found))
            task.failed.connect(self.failed)

    def _page_arrived(self, page: int, task: Task, found: Mapping[int, Document]) -> None:
        if self._asked.get(page) is not task:
            return
        del self._asked[page]
        self._pages[page] = found
        while len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)
        last = min((page + 1) * PAGE, len(self._ids)) - 1
        self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(COLUMNS) - 1))


def _cell(document: Document, column: str) -> str:
    match column:
        case "name":
            return isolated(printable(document.path.replace("\\", "/").rpartition("/")[2] or document.path))
        case "folder":
            return path_line(document.path.replace("\\", "/").rpartition("/")[0])
        case "state":
            return state_name(document.state)
        case "format":
            return format_name(document.format)
        case "language":
            return language_name(document.language)
        case "size":
            return data_size(document.size)
        case "modified":
            return local_time(document.modified)
        case _:
            return QLocale().toString(document.passages)
