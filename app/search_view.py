"""The search field and its results: searches while typing, drops late answers, marks the best sentences afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol, TypeVar

from PySide6.QtCore import QModelIndex, QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QListView, QMenu, QVBoxLayout, QWidget

from app.messages import error_sentence
from app.opening import open_hit, reveal
from app.result_delegate import ResultDelegate, language_name
from app.result_model import HIT_ROLE, ResultModel
from app.tasks import Task, Worker
from engine.documents import SearchFilter, SearchHit, SearchMode, SearchRequest, SearchResult

DEBOUNCE_MS = 150
RESULTS = 30
MARKED_AT_ONCE = 4  # hits


class SearchSource(Protocol):
    """What the view asks of a library; called on the reader's thread."""

    def search(self, request: SearchRequest) -> SearchResult:
        """Find passages."""

    def mark(self, query: str, hits: tuple[SearchHit, ...]) -> Mapping[int, tuple[int, int]]:
        """-> by passage id, the sentence that answers best."""


class SearchView(QWidget):
    """One field, results below it. ``searched`` comes with every result shown."""

    searched = Signal(object)  # SearchResult
    message = Signal(str)  # a sentence for the status bar

    def __init__(
        self, source: SearchSource, reader: Worker, settings: QSettings | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._source, self._reader = source, reader
        self._settings = settings if settings is not None else QSettings()
        self._running: Task | None = None
        self._marking: Task | None = None
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._timer.timeout.connect(self.search_now)
        self._build()

    def _build(self) -> None:
        self.field = QLineEdit(clearButtonEnabled=True)
        self.field.setPlaceholderText(self.tr("Search in any language"))
        self.field.setAccessibleName(self.tr("Search"))
        font = self.field.font()
        font.setPointSizeF(font.pointSizeF() * 1.35)
        self.field.setFont(font)
        # textChanged comes for committed text only, so a composing input method is left alone.
        self.field.textChanged.connect(lambda _: self._timer.start())
        self.field.returnPressed.connect(self._return_pressed)

        self.mode = _named(QComboBox(), self.tr("How to search"))
        self.mode.addItem(self.tr("Meaning and words"), SearchMode.HYBRID)
        self.mode.addItem(self.tr("Meaning"), SearchMode.SEMANTIC)
        self.mode.addItem(self.tr("Exact words"), SearchMode.EXACT)
        self.language = _named(QComboBox(), self.tr("Language of the passages"))
        self.language.addItem(self.tr("All languages"), "")
        self.format = _named(QComboBox(), self.tr("Type of the documents"))
        self.format.addItem(self.tr("All types"), "")
        for choice in (self.mode, self.language, self.format):
            choice.currentIndexChanged.connect(lambda _: self.search_now())

        self.notice = QLabel(wordWrap=True)
        self.notice.setContentsMargins(8, 6, 8, 6)
        self.notice.hide()
        self.model = ResultModel(self)
        self.results = _named(QListView(), self.tr("Results"))
        self.results.setModel(self.model)
        self.results.setItemDelegate(ResultDelegate(self.results))
        self.results.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.results.setResizeMode(QListView.ResizeMode.Adjust)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.results.activated.connect(self._open)
        self.results.customContextMenuRequested.connect(self._show_menu)

        top = QHBoxLayout()
        top.addWidget(self.field, 1)
        for choice in (self.mode, self.language, self.format):
            top.addWidget(choice)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.notice)
        layout.addWidget(self.results, 1)
        QShortcut(QKeySequence.StandardKey.Find, self, self.focus_field)
        QShortcut(QKeySequence.StandardKey.Copy, self.results, self.copy_passage, Qt.ShortcutContext.WidgetShortcut)

    def focus_field(self) -> None:
        """Put the cursor into the field with its text selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def offer(self, languages: Mapping[str, int], formats: Mapping[str, int]) -> None:
        """Fill the two filters with what the library holds (name -> count), keeping what is chosen."""
        _refill(self.language, {code: f"{language_name(code) or code} ({n})" for code, n in _largest_first(languages)})
        _refill(self.format, {name: f"{name.upper()} ({n})" for name, n in _largest_first(formats)})

    def request(self) -> SearchRequest:
        """-> what the widgets ask for now."""
        language, file_format = self.language.currentData(), self.format.currentData()
        return SearchRequest(
            query=self.field.text(),
            k=RESULTS,
            mode=SearchMode(self.mode.currentData()),  # Qt gives the plain string back
            filter=SearchFilter(
                languages=(language,) if language else (),
                formats=(file_format,) if file_format else (),
            ),
        )

    def search_now(self) -> None:
        """Search at once; an earlier search still under way is dropped."""
        self._timer.stop()
        for task in (self._running, self._marking):
            if task is not None:
                task.cancel()
        self._running = self._marking = None
        request = self.request()
        if not request.query.strip():
            self._show(SearchResult((), True))
            return
        task = self._reader.submit(lambda: self._source.search(request))
        self._running = task
        task.succeeded.connect(lambda result: self._arrived(task, request, result))
        task.failed.connect(lambda error: self._broke(task, error))

    def _arrived(self, task: Task, request: SearchRequest, result: SearchResult) -> None:
        if task is not self._running:
            return
        self._running = None
        self._show(result, request.query)
        if request.mode is not SearchMode.EXACT:
            self._mark_from(request.query, result.hits)

    def _mark_from(self, query: str, hits: tuple[SearchHit, ...]) -> None:
        """Mark a few hits at a time, so that the next search never waits long behind marking."""
        if not hits:
            return
        now, later = hits[:MARKED_AT_ONCE], hits[MARKED_AT_ONCE:]
        task = self._reader.submit(lambda: self._source.mark(query, now))
        self._marking = task
        task.succeeded.connect(lambda marks: self._marked(task, marks, query, later))

    def _marked(self, task: Task, marks: Mapping[int, tuple[int, int]], query: str, later: tuple[SearchHit, ...]) -> None:
        if task is self._marking:
            self._marking = None
            self.model.mark(marks)
            self._mark_from(query, later)

    def _broke(self, task: Task, error: Exception) -> None:
        if task is self._running:
            self._running = None
            self._tell(error_sentence(error))

    def _show(self, result: SearchResult, query: str = "") -> None:
        self.model.show(result.hits)
        self.results.scrollToTop()
        if query and not result.hits:
            self._tell(self.tr("Nothing found."))
        elif query and not result.confident:
            self._tell(self.tr("No sure match. The nearest passages:"))
        else:
            self.notice.hide()
        self.searched.emit(result)

    def _tell(self, sentence: str) -> None:
        self.notice.setText(sentence)
        self.notice.show()

    def _return_pressed(self) -> None:
        if self._timer.isActive() or self.model.rowCount() == 0:
            self.search_now()
            return
        self.results.setFocus()
        self.results.setCurrentIndex(self.model.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down leads from the field into the results, Escape back and then empties the field."""
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus() and self.model.rowCount():
            self.results.setFocus()
            self.results.setCurrentIndex(self.model.index(0))
        elif event.key() == Qt.Key.Key_Escape:
            if self.field.hasFocus():
                self.field.clear()
            else:
                self.focus_field()
        else:
            super().keyPressEvent(event)

    def current_hit(self) -> SearchHit | None:
        """-> the selected hit."""
        hit: SearchHit | None = self.results.currentIndex().data(HIT_ROLE)
        return hit

    def copy_passage(self) -> None:
        """Put the selected passage on the clipboard."""
        if (hit := self.current_hit()) is not None:
            QGuiApplication.clipboard().setText(hit.passage.text)

    def _open(self, index: QModelIndex) -> None:
        hit = index.data(HIT_ROLE)
        if hit is not None and not open_hit(hit):
            self.message.emit(
                self.tr("“{path}” cannot be opened: it is gone, or no program for it is set up.").format(
                    path=hit.document.path
                )
            )

    def _show_menu(self, position: QPoint) -> None:
        index = self.results.indexAt(position)
        hit: SearchHit | None = index.data(HIT_ROLE)
        if hit is None:
            return
        menu = QMenu(self)
        for text, call in (
            (self.tr("Open"), lambda: self._open(index)),
            (self.tr("Show in folder"), lambda: reveal(hit.document.path)),
            (self.tr("Copy passage"), lambda: QGuiApplication.clipboard().setText(hit.passage.text)),
            (self.tr("Copy path"), lambda: QGuiApplication.clipboard().setText(hit.document.path)),
        ):
            action = QAction(text, menu)
            action.triggered.connect(lambda _=False, call=call: call())
            menu.addAction(action)
        menu.popup(self.results.viewport().mapToGlobal(position))


W = TypeVar("W", bound=QWidget)


def _named(widget: W, name: str) -> W:
    """Give the widget the name that screen readers say."""
    widget.setAccessibleName(name)
    return widget


def _largest_first(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    return sorted(((name, n) for name, n in counts.items() if name not in ("", "und")), key=lambda item: -item[1])


def _refill(box: QComboBox, items: Mapping[str, str]) -> None:
    """Replace all but the first entry, keeping the choice; no signal unless the choice is gone."""
    chosen = box.currentData()
    box.blockSignals(True)
    while box.count() > 1:
        box.removeItem(1)
    for data, text in items.items():
        box.addItem(text, data)
    position = box.findData(chosen)
    box.setCurrentIndex(max(position, 0))
    box.blockSignals(False)
    if position < 0:
        box.currentIndexChanged.emit(0)
