"""The search field, its filters and results, and beside them the preview: searches while typing, everything by keyboard."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QSettings, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QMenu,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from engine.library import Library

from app.messages import error_sentence
from app.opening import Opener
from app.preview.pane import PreviewPane
from app.result_list import ResultList
from app.result_model import HIT_ROLE, MARK_ROLE, ResultModel
from app.search_actions import SearchActions, connect
from app.search_asking import Asking
from app.search_export import ExportFormat, citation, export
from app.search_field import SearchField
from app.search_filters import FilterBar
from app.search_memory import SavedSearch, SearchMemory
from app.search_notice import Notice
from app.search_shortcuts import ShortcutsDialog
from app.search_why import WhyPanel
from app.settings import Settings
from app.snippets import Range, printable
from app.tasks import Worker
from engine.documents import Confidence, SearchFilter, SearchHit, SearchMode, SearchRequest, SearchResult
from engine.searching.facets import DEPTH, Facets

RESULTS = 30


class SearchView(QWidget):
    """``searched`` comes with every result shown, ``message`` with sentences for the status bar.

    ``actions()`` gives what can be done here, for menus; ``opener`` opens documents and shows them in their folder.
    """

    searched = Signal(object)  # SearchResult
    message = Signal(str)

    def __init__(
        self,
        library: Library,
        reader: Worker,
        settings: Settings | QSettings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._reader = library, reader
        self._settings = settings if isinstance(settings, Settings) else Settings(settings, self)
        self._like: SearchHit | None = None  # what "more like this" started from
        self._asked: SearchRequest | None = None
        self._shown: SearchRequest | None = None  # what the results answer
        self.memory = SearchMemory(self._settings, self)
        self.asking = Asking(library, reader, self)
        self.opener = Opener(reader, self)
        self.offered = SearchActions(self)
        self._build()
        self._connect()
        self._connect_actions()
        self._restore()

    # Building

    def _build(self) -> None:
        self.field = SearchField(self.memory)
        self.filters = FilterBar()
        self.mode = QComboBox()
        self.mode.setAccessibleName(self.tr("How to search"))
        for mode, text in (
            (SearchMode.HYBRID, self.tr("Meaning and words")),
            (SearchMode.SEMANTIC, self.tr("Meaning")),
            (SearchMode.EXACT, self.tr("Exact words")),
        ):
            self.mode.addItem(text, mode.value)
        self.notice = Notice()
        self.model = ResultModel(self)
        self.results = ResultList()
        self.results.setModel(self.model)
        self.results.setAccessibleName(self.tr("Results"))
        self.results.addAction(self.offered.copy_passage)
        self.preview = PreviewPane(self._library, self._reader, self._settings)
        self.preview.set_tools([self.offered.open, self.offered.reveal])
        self.preview.tools.addWidget(self._more_button())
        self.why = WhyPanel()
        self.why.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.addWidget(self.filters)
        bar.addStretch(1)
        bar.addWidget(self.mode)
        found = QFrame()
        found.setFrameShape(QFrame.Shape.StyledPanel)
        listed = QVBoxLayout(found)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(0)
        listed.addWidget(self.notice)
        listed.addWidget(self.results, 1)
        beside = QFrame()
        beside.setFrameShape(QFrame.Shape.StyledPanel)
        self._beside = QSplitter(Qt.Orientation.Vertical)
        self._beside.addWidget(self.preview)
        self._beside.addWidget(self.why)
        self._beside.setStretchFactor(0, 3)
        self._beside.setStretchFactor(1, 1)
        self._beside.setChildrenCollapsible(False)
        framed = QVBoxLayout(beside)
        framed.setContentsMargins(0, 0, 0, 0)
        framed.addWidget(self._beside)
        self.beside = beside
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(8)
        self.splitter.addWidget(found)
        self.splitter.addWidget(beside)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        found.setMinimumWidth(300)
        beside.setMinimumWidth(280)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addLayout(bar)
        layout.addWidget(self.splitter, 1)

    def _more_button(self) -> QToolButton:
        offered = self.offered
        menu = QMenu(self)
        menu.addActions([offered.copy_passage, offered.copy_citation, offered.copy_path])
        menu.addSeparator()
        menu.addActions([offered.similar, offered.why])
        button = QToolButton()
        button.setText("⋯")
        button.setToolTip(self.tr("More"))
        button.setAccessibleName(self.tr("More"))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        return button

    def _connect(self) -> None:
        self.field.settled.connect(self.search_now)
        self.field.returnPressed.connect(self._return_pressed)
        self.field.down.connect(self._into_results)
        self.field.earlier_wanted.connect(self._show_earlier)
        self.field.textEdited.connect(lambda _: self._leave_similar())
        self.mode.currentIndexChanged.connect(self._mode_chosen)
        self.filters.changed.connect(self.search_now)
        self.notice.dismissed.connect(self._back_from_similar)
        self.asking.answered.connect(self._answered)
        self.asking.added.connect(self._added)
        self.asking.marked.connect(self._marked)
        self.asking.counted.connect(self._counted)
        self.asking.explained.connect(self._explained)
        self.asking.failed.connect(lambda error: self.notice.tell(error_sentence(error), warning=True))
        self.model.more_wanted.connect(self._ask_more)
        self.results.activated.connect(lambda _: self.open_current())
        self.results.selectionModel().currentChanged.connect(lambda *_: self._current_changed())
        self.results.customContextMenuRequested.connect(self._show_menu)
        self.results.toggled.connect(self._toggle)
        self.results.left_upwards.connect(self.focus_field)
        self.why.closed.connect(lambda: self.offered.why.setChecked(False))
        self.opener.message.connect(self.message)

    def _connect_actions(self) -> None:
        offered = self.offered
        connect(offered.find, self.focus_field)
        connect(offered.next, lambda: self._step(1))
        connect(offered.previous, lambda: self._step(-1))
        connect(offered.open, self.open_current)
        connect(offered.reveal, self.reveal_current)
        connect(offered.copy_passage, self.copy_passage)
        connect(offered.copy_citation, self.copy_citation)
        connect(offered.copy_path, self.copy_path)
        connect(offered.similar, self.show_similar)
        connect(offered.save, self.save_search)
        connect(offered.earlier, self._show_earlier)
        connect(offered.export, self.export_results)
        connect(offered.clear_filters, self.filters.clear)
        connect(offered.shortcuts, self.show_shortcuts)
        offered.why.toggled.connect(self._show_why)
        offered.preview.toggled.connect(self._show_preview)
        self.filters.clear_button.setToolTip(offered.clear_filters.shortcut().toString())
        for mode, action in offered.modes.items():
            connect(action, lambda mode=mode: self.set_mode(mode))  # type: ignore[misc]

    def _restore(self) -> None:
        known = {mode.value for mode in SearchMode}
        stored = self._settings.search_mode
        self.set_mode(SearchMode(stored) if stored in known else SearchMode.HYBRID)
        if state := self._settings.search_splitter:
            self.splitter.restoreState(state)
        else:
            self.splitter.setSizes([560, 520])
        self.splitter.splitterMoved.connect(lambda *_: self._keep_splitter())
        self.offered.preview.setChecked(self._settings.preview_shown)
        self._show_preview(self._settings.preview_shown)
        self._current_changed()

    def _keep_splitter(self) -> None:
        self._settings.search_splitter = bytes(self.splitter.saveState().data())

    # Searching

    def focus_field(self) -> None:
        """Put the cursor into the field with its text selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def offer(self, languages: Mapping[str, int], formats: Mapping[str, int], folders: list[str] | None = None) -> None:
        """Fill the filters with what the library holds (name -> count), keeping what is chosen."""
        if self._asked is None:  # else they show what the query found
            self.filters.offer(languages, formats, folders or [])

    def set_mode(self, mode: SearchMode) -> None:
        """Choose how to search."""
        self.mode.setCurrentIndex(self.mode.findData(mode.value))
        self.offered.modes[mode].setChecked(True)

    def request(self, count: int = RESULTS) -> SearchRequest:
        """-> what the widgets ask for now."""
        mode = SearchMode(self.mode.currentData())  # Qt gives the plain string back
        return SearchRequest(self.field.text(), k=count, mode=mode, filter=self.filters.filter())

    def search_now(self) -> None:
        """Search at once; what is still to come of an earlier search is dropped."""
        self.field.timer.stop()
        if self._like is not None:
            return
        request = self.request()
        if not request.query.strip():
            self.asking.stop()
            self._asked = None
            self._show(SearchResult(()))
            return
        self._asked = request
        self.asking.search(request, self.filters.dates())

    def show_similar(self) -> None:
        """Look for passages that say much the same as the chosen one, in any language."""
        hit = self.current_hit()
        if hit is not None:
            self._like, self._asked = hit, None
            self.filters.setEnabled(False)
            self.asking.similar(hit, RESULTS)

    def run(self, search: SavedSearch) -> None:
        """Search as a saved search says."""
        self._leave_similar()
        self.filters.set_filter(search.filter)
        self.set_mode(search.mode)
        self.field.setText(search.query)
        self.search_now()
        self.focus_field()

    def stop(self) -> None:
        """End what is under way and the child processes; called before the window goes."""
        self.asking.stop()
        self.preview.stop()
        self.opener.stop()

    def _answered(self, result: SearchResult) -> None:
        self._show(result, self._asked.query if self._asked else "")

    def _added(self, result: SearchResult) -> None:
        if self._asked is not None:
            self.asking.mark(self.model.add(result.hits))

    def _marked(self, marks: Mapping[int, Range]) -> None:
        self.model.mark(marks)
        hit = self.current_hit()
        if hit is not None and hit.passage_id in marks:
            self.preview.set_mark(marks[hit.passage_id])

    def _counted(self, facets: Facets) -> None:
        self.filters.count(facets)

    def _ask_more(self) -> None:
        if self._asked is not None and len(self.model.hits) < DEPTH:
            self.asking.more(replace(self._asked, k=DEPTH))

    def _show(self, result: SearchResult, query: str = "") -> None:
        again = self._asked is not None and self._asked == self._shown
        self._shown = self._asked
        before = self.current_hit() if again else None
        self.model.show(result.hits, complete=not query or len(result.hits) < RESULTS)
        self.results.scrollToTop()
        self._keep_current(before)
        if self._like is not None:
            text = printable(" ".join(self._like.passage.text.split())[:80])
            self.notice.tell(self.tr("Passages like “{text}…”").format(text=text), dismiss=self.tr("Back to the search"))
        elif query and not result.hits:
            self._tell_nothing()
        elif query and result.confidence is Confidence.NONE:
            self.notice.tell(self.tr("No good match. These passages come nearest."), warning=True)
        elif result.relaxed:
            self.notice.tell(self.tr("No passage has the quoted words in a row. These have some of them."))
        elif query and result.confidence is Confidence.UNCERTAIN:
            self.notice.tell(self.tr("No sure match. The best may still be what you look for."))
        else:
            self.notice.hide()
        self.offered.export.setEnabled(bool(result.hits))
        self.searched.emit(result)

    def _tell_nothing(self) -> None:
        if self.filters.filter() != SearchFilter():
            self.notice.tell(self.tr("Nothing found with these filters."), warning=True)
        else:
            self.notice.tell(self.tr("Nothing found."), warning=True)

    def _keep_current(self, before: SearchHit | None) -> None:
        """Stay on the same passage when it is found again, as when a library that is being indexed is asked again."""
        rows = [row for row, hit in enumerate(self.model.hits) if before is not None and hit.passage_id == before.passage_id]
        if rows:
            self.results.setCurrentIndex(self.model.index(rows[0]))
        elif self.model.rowCount():
            self.results.setCurrentIndex(self.model.index(0))
        else:
            self._current_changed()

    def _mode_chosen(self) -> None:
        mode = SearchMode(self.mode.currentData())
        self._settings.search_mode = mode.value
        self.offered.modes[mode].setChecked(True)
        self.search_now()

    def _leave_similar(self) -> None:
        self._like = None
        self.filters.setEnabled(True)

    def _back_from_similar(self) -> None:
        self._leave_similar()
        self.search_now()
        self.focus_field()

    # The chosen hit

    def current_hit(self) -> SearchHit | None:
        """-> the chosen hit."""
        hit: SearchHit | None = self.results.currentIndex().data(HIT_ROLE)
        return hit

    def current_mark(self) -> Range | None:
        """-> its best sentence, if known."""
        mark: Range | None = self.results.currentIndex().data(MARK_ROLE)
        return mark

    def open_current(self) -> None:
        """Open the chosen hit's document in its own program, at the page where it can."""
        if (hit := self.current_hit()) is not None:
            self._remember()
            self.opener.open(hit.document, hit.passage.page)

    def reveal_current(self) -> None:
        """Show the chosen hit's file in its folder."""
        if (hit := self.current_hit()) is not None:
            self.opener.reveal(hit.document.path)

    def copy_passage(self) -> None:
        """Put the chosen passage on the clipboard."""
        if (hit := self.current_hit()) is not None:
            self._copy(hit.passage.text, self.tr("Passage copied."))

    def copy_citation(self) -> None:
        """Put the best sentence and where it stands on the clipboard."""
        if (hit := self.current_hit()) is not None:
            self._copy(citation(hit, self.current_mark()), self.tr("Citation copied."))

    def copy_path(self) -> None:
        """Put the path on the clipboard."""
        if (hit := self.current_hit()) is not None:
            self._copy(hit.document.path, self.tr("Path copied."))

    def _copy(self, text: str, done: str) -> None:
        self._remember()
        QGuiApplication.clipboard().setText(text.encode("utf-8", "replace").decode("utf-8"))
        self.message.emit(done)

    def _current_changed(self) -> None:
        hit = self.current_hit()
        for action in self.offered.on_hits:
            action.setEnabled(hit is not None)
        if hit is None:
            self.preview.clear()
        elif not self.beside.isHidden():
            self.preview.show_hit(hit, self.current_mark())
        self._explain()

    def _step(self, steps: int) -> None:
        row = max(0, min(self.model.rowCount() - 1, self.results.currentIndex().row() + steps))
        self.results.setCurrentIndex(self.model.index(row))

    def _toggle(self, row: int, shown: bool) -> None:
        more = self.model.expand(row, shown)
        if shown:
            known = self.model.marks
            self.asking.mark([hit for hit in more if hit.passage_id not in known])

    # Showing and hiding

    def _show_preview(self, shown: bool) -> None:
        self._settings.preview_shown = shown
        self.beside.setVisible(shown)
        if shown:
            self._current_changed()
        else:
            self.offered.why.setChecked(False)
            self.preview.stop()

    def _show_why(self, shown: bool) -> None:
        if shown and self.beside.isHidden():
            self.offered.preview.setChecked(True)
        self.why.setVisible(shown)
        if shown and self._beside.sizes()[1] < 2 * self._beside.height() // 5:
            self._beside.setSizes([3 * self._beside.height() // 5, 2 * self._beside.height() // 5])
        self._explain()

    def _explain(self) -> None:
        if self.why.isHidden():
            return
        hit = self.current_hit()
        self.why.show_hit(hit)
        if hit is not None and self._asked is not None:
            self.asking.explain(self._asked.query, hit)
        else:
            self.why.show_words(None)

    def _explained(self, passage_id: int, why: object) -> None:
        hit = self.current_hit()
        if hit is not None and hit.passage_id == passage_id:
            self.why.show_words(why)  # type: ignore[arg-type]

    def show_shortcuts(self) -> None:
        """Open the list of keyboard shortcuts."""
        window = self.window()
        actions = [*self.actions(), *self.preview.actions()]
        actions += [action for action in window.findChildren(type(self.offered.find)) if action not in actions]
        dialog = ShortcutsDialog(actions, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # Earlier and saved searches

    def _remember(self) -> None:
        self.memory.remember(self.field.text())

    def _return_pressed(self) -> None:
        if self.field.composing:
            return
        self._remember()
        if self.field.timer.isActive() or self.model.rowCount() == 0:
            self._leave_similar()
            self.search_now()
        else:
            self._into_results()

    def _into_results(self) -> None:
        if self.model.rowCount():
            self.results.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.results.currentIndex().isValid():
                self.results.setCurrentIndex(self.model.index(0))

    def save_search(self) -> None:
        """Keep this search under a name that the user gives."""
        query = self.field.text().strip()
        if not query:
            self.message.emit(self.tr("Type a search first, then save it."))
            return
        title, label = self.tr("Save this search"), self.tr("Name")
        name, given = QInputDialog.getText(self, title, label, QLineEdit.EchoMode.Normal, query[:60])
        if given and name.strip():
            mode = SearchMode(self.mode.currentData())
            self.memory.save(SavedSearch(name.strip(), query, mode, self.filters.filter()))
            self.message.emit(self.tr("Saved as “{name}”.").format(name=name.strip()))

    def _show_earlier(self) -> None:
        self.earlier_menu().popup(self.field.mapToGlobal(QPoint(0, self.field.height())))

    def earlier_menu(self) -> QMenu:
        """-> earlier and saved searches, and what can be done with them."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        saved, history = self.memory.saved(), self.memory.history()
        if saved:
            menu.addSection(self.tr("Saved searches"))
            for search in saved:
                connect(menu.addAction(_menu_text(search.name)), lambda search=search: self.run(search))  # type: ignore[misc]
        if history:
            menu.addSection(self.tr("Earlier searches"))
            for query in history[:12]:
                connect(menu.addAction(_menu_text(query)), lambda query=query: self._search_again(query))  # type: ignore[misc]
        menu.addSeparator()
        menu.addAction(self.offered.save)
        if saved:
            removing = menu.addMenu(self.tr("Remove a saved search"))
            for search in saved:
                connect(removing.addAction(_menu_text(search.name)), lambda name=search.name: self.memory.remove(name))  # type: ignore[misc]
        keep = menu.addAction(self.tr("Keep earlier searches"))
        keep.setCheckable(True)
        keep.setChecked(self.memory.keeping)
        keep.toggled.connect(self.memory.keep)
        clear = menu.addAction(self.tr("Forget earlier searches"))
        clear.setEnabled(bool(history))
        connect(clear, self.memory.clear_history)
        return menu

    def _search_again(self, query: str) -> None:
        self._leave_similar()
        self.field.setText(query)
        self.search_now()

    # Export

    def export_results(self) -> None:
        """Ask for a file and write the results into it."""
        kinds = {
            self.tr("Spreadsheet (*.csv)"): ExportFormat.CSV,
            self.tr("JSON (*.json)"): ExportFormat.JSON,
            self.tr("Markdown (*.md)"): ExportFormat.MARKDOWN,
        }
        start = str(Path.home() / self.tr("results.csv"))
        chosen, kind = QFileDialog.getSaveFileName(self, self.tr("Export results"), start, ";;".join(kinds))
        if chosen:
            path = Path(chosen)
            form = kinds.get(kind, ExportFormat.CSV)
            suffix = path.suffix.lower().lstrip(".")
            if suffix in {one.value for one in ExportFormat}:
                form = ExportFormat(suffix)
            else:
                path = path.with_name(f"{path.name}.{form.value}")
            self.export_to(path, form)

    def export_to(self, path: Path, form: ExportFormat) -> None:
        """Write the results into a file, on the reader's thread."""
        hits, marks, query = self.model.hits, self.model.marks, self.field.text()
        from engine.store.atomic_files import write_atomically  # not at import: hashing takes a while to load

        task = self._reader.submit(lambda: write_atomically(path, [export(hits, marks, query, form)]))
        task.succeeded.connect(
            lambda _: self.message.emit(self.tr("Written to “{path}”.").format(path=printable(str(path))))
        )
        task.failed.connect(
            lambda error: self.message.emit(
                self.tr("“{path}” could not be written: {reason}").format(
                    path=printable(str(path)), reason=getattr(error, "strerror", "") or error_sentence(error)
                )
            )
        )

    def _show_menu(self, position: QPoint) -> None:
        index: QModelIndex = self.results.indexAt(position)
        if index.isValid():
            self.results.setCurrentIndex(index)
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addActions([*self.offered.on_hits, self.offered.why])
            menu.popup(self.results.viewport().mapToGlobal(position))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the field."""
        if event.key() == Qt.Key.Key_Escape:
            if self._like is not None:
                self._back_from_similar()
            else:
                self.focus_field()
        else:
            super().keyPressEvent(event)


def _menu_text(text: str) -> str:
    """A query as a menu's entry: one line, of bounded length, without a mnemonic."""
    line = printable(" ".join(text.split()))
    return (line[:60] + "…" if len(line) > 60 else line).replace("&", "&&")
