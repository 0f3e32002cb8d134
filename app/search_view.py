"""The search field, its filters and results, and beside them the preview: searches while typing, everything by keyboard."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QToolButton,
    QWidget,
)

if TYPE_CHECKING:
    from engine.library import Library

from app.opening import Opener
from app.preview.pane import PreviewPane
from app.result_list import ResultList
from app.result_model import ResultModel
from app.search_actions import SearchActions, connect
from app.search_asking import Asking
from app.search_beside import Beside
from app.search_chosen import ChosenHit
from app.search_earlier import EarlierSearches
from app.search_exporting import Exporter
from app.search_field import SearchField
from app.search_filters import FilterBar
from app.search_layout import action_button, framed, lay_out, menu_button, offer_menu, split
from app.search_memory import SavedSearch, SearchMemory
from app.search_notice import Notice, Telling
from app.search_shortcuts import ShortcutsDialog
from app.search_why import WhyPanel
from app.settings import Settings
from app.snippets import Range
from app.tasks import Worker
from engine.documents import SearchFilter, SearchHit, SearchMode, SearchRequest, SearchResult
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
        self._showing = self._picked = False  # picked: the current result is the user's choice
        self.memory = SearchMemory(self._settings, self)
        self.asking = Asking(library, reader, self)
        self.opener = Opener(reader, self)
        self.offered = SearchActions(self)
        self.earlier = EarlierSearches(self.memory, self.offered, self)
        self.exporter = Exporter(reader, self)
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
        self.telling = Telling(self.notice)
        self.model = ResultModel(self)
        self.results = ResultList()
        self.results.setModel(self.model)
        self.results.setAccessibleName(self.tr("Results"))
        self.results.addAction(self.offered.copy_passage)
        self.results.offered = [*self.offered.on_hits, self.offered.why]
        tools = [action_button(self.offered.open), action_button(self.offered.reveal), self._more_button()]
        self.preview = PreviewPane(self._library, self._reader, self._settings, tools=tools)
        offer_menu(self.preview.page, self.results.offered)
        self.why = WhyPanel()
        self.chosen = ChosenHit(self.results, self.opener, self.offered, self)
        self._beside = Beside(
            self.preview, self.why, self.chosen, self.asking, self._query, self._settings, self.offered, self
        )
        found = framed(self.notice, self.results, least=300)
        self.splitter = split(Qt.Orientation.Horizontal, found, self._beside.frame)
        lay_out(self, self.field, self.filters, self.mode, self.splitter)

    def _more_button(self) -> QToolButton:
        offered = self.offered
        copying = [offered.copy_passage, offered.copy_citation, offered.copy_path]
        return menu_button("⋯", self.tr("More"), [*copying, None, offered.similar, offered.why], self)

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
        self.asking.judged.connect(self._judged)
        self.asking.counted.connect(self._counted)
        self.asking.failed.connect(self.telling.failed)
        self.asking.slow.connect(lambda: self.telling.slow(self.model.rowCount() == 0))
        self.model.more_wanted.connect(self._ask_more)
        self.results.activated.connect(lambda _: self.chosen.open())
        self.results.selectionModel().currentChanged.connect(lambda *_: self._current_changed())
        self.results.toggled.connect(self._toggle)
        self.results.left_upwards.connect(self.focus_field)
        self.chosen.used.connect(self._remember)
        self.earlier.chosen.connect(self._search_again)
        self.earlier.saved_chosen.connect(self.run)
        for part in (self.opener, self.earlier, self.exporter, self.chosen):
            part.message.connect(self.message)

    def _connect_actions(self) -> None:
        offered = self.offered
        connect(offered.find, self.focus_field)
        connect(offered.next, lambda: self._step(1))
        connect(offered.previous, lambda: self._step(-1))
        connect(offered.similar, self.show_similar)
        connect(offered.save, lambda: self.earlier.save(self.request()))
        connect(offered.earlier, self._show_earlier)
        connect(offered.export, self._export)
        connect(offered.clear_filters, self.filters.clear)
        connect(offered.shortcuts, self.show_shortcuts)
        self.filters.clear_button.setToolTip(offered.clear_filters.shortcut().toString())
        for mode, action in offered.modes.items():
            connect(action, lambda mode=mode: self.set_mode(mode))  # type: ignore[misc]

    def _restore(self) -> None:
        known = {mode.value for mode in SearchMode}
        stored = self._settings.search_mode
        self.set_mode(SearchMode(stored) if stored in known else SearchMode.HYBRID)
        if state := self._settings.search_splitter:
            self.splitter.restoreState(state)
        self.splitter.splitterMoved.connect(lambda *_: self._keep_splitter())
        self.offered.preview.setChecked(self._settings.preview_shown)
        self._beside.show_preview(self._settings.preview_shown)
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
        hit = self.chosen.hit()
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
        hit = self.chosen.hit()
        if hit is not None and hit.passage_id in marks:
            self.preview.set_mark(marks[hit.passage_id])

    def _judged(self, result: SearchResult) -> None:
        self.model.judge(result.hits)
        self._tell_how_sure(result)

    def _counted(self, facets: Facets) -> None:
        self.filters.count(facets)

    def _ask_more(self) -> None:
        if self._asked is not None and len(self.model.hits) < DEPTH:
            self.asking.more(replace(self._asked, k=DEPTH))

    def _show(self, result: SearchResult, query: str = "") -> None:
        again = self._asked is not None and self._asked == self._shown
        self._shown = self._asked
        before = self.chosen.hit() if again and self._picked else None
        self._showing, self._picked = True, before is not None
        self.model.show(result.hits, complete=not query or len(result.hits) < RESULTS)
        self.results.scrollToTop()
        self._keep_current(before)
        self._showing = False
        self._tell_how_sure(result)
        self.offered.export.setEnabled(bool(result.hits))
        self.searched.emit(result)

    def _tell_how_sure(self, result: SearchResult) -> None:
        if self._like is not None:
            self.telling.like(self._like)
        else:
            asked = self._asked is not None
            self.telling.answer(result, asked=asked, filtered=self.filters.filter() != SearchFilter())

    def _keep_current(self, before: SearchHit | None) -> None:
        """Stay on what the user chose when it is found again, as when a library that is being indexed is asked again."""
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

    def _query(self) -> str | None:
        return None if self._asked is None else self._asked.query

    def _current_changed(self) -> None:
        self._picked = self._picked or not self._showing
        chosen = self.chosen.hit() is not None
        for action in self.offered.on_hits:
            action.setEnabled(chosen)
        self._beside.refresh()

    def _step(self, steps: int) -> None:
        row = max(0, min(self.model.rowCount() - 1, self.results.currentIndex().row() + steps))
        self.results.setCurrentIndex(self.model.index(row))

    def _toggle(self, row: int, shown: bool) -> None:
        more = self.model.expand(row, shown)
        if shown:
            known = self.model.marks
            self.asking.mark([hit for hit in more if hit.passage_id not in known])

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

    def _show_earlier(self) -> None:
        self.earlier.menu().popup(self.field.mapToGlobal(QPoint(0, self.field.height())))

    def _search_again(self, query: str) -> None:
        self._leave_similar()
        self.field.setText(query)
        self.search_now()

    def _export(self) -> None:
        self.exporter.ask(self.model.hits, self.model.marks, self.field.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the field."""
        if event.key() == Qt.Key.Key_Escape:
            if self._like is not None:
                self._back_from_similar()
            else:
                self.focus_field()
        else:
            super().keyPressEvent(event)
