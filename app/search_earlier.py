"""The menu of earlier and saved searches, and saving one under a name."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.asking import ask_name
from app.search_actions import SearchActions, connect
from app.search_memory import SavedSearch, SearchMemory
from app.snippets import isolated, printable
from engine.documents import SearchRequest

_LISTED = 12  # earlier searches
_LONGEST = 60  # characters of an entry


class EarlierSearches(QObject):
    """``chosen`` and ``saved_chosen`` say what the user wants to search again."""

    chosen = Signal(str)  # a query
    saved_chosen = Signal(object)  # SavedSearch
    message = Signal(str)

    def __init__(self, memory: SearchMemory, offered: SearchActions, parent: QWidget) -> None:
        super().__init__(parent)
        self._memory, self._offered, self._view = memory, offered, parent

    def menu(self) -> QMenu:
        """-> earlier and saved searches, and what can be done with them; it goes when it is closed."""
        memory = self._memory
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        saved, history = memory.saved(), memory.history()
        if saved:
            menu.addSection(self.tr("Saved searches"))
        for search in saved:
            connect(menu.addAction(_entry(search.name)), lambda search=search: self.saved_chosen.emit(search))  # type: ignore[misc]
        if history:
            menu.addSection(self.tr("Earlier searches"))
        for query in history[:_LISTED]:
            connect(menu.addAction(_entry(query)), lambda query=query: self.chosen.emit(query))  # type: ignore[misc]
        menu.addSeparator()
        menu.addAction(self._offered.save)
        if saved:
            removing = menu.addMenu(self.tr("Remove a saved search"))
            for search in saved:
                connect(removing.addAction(_entry(search.name)), lambda name=search.name: memory.remove(name))  # type: ignore[misc]
        keep = menu.addAction(self.tr("Keep earlier searches"))
        keep.setCheckable(True)
        keep.setChecked(memory.keeping)
        keep.toggled.connect(memory.keep)
        clear = menu.addAction(self.tr("Forget earlier searches"))
        clear.setEnabled(bool(history))
        connect(clear, memory.clear_history)
        return menu

    def save(self, request: SearchRequest) -> None:
        """Keep a search under a name that the user gives."""
        query = request.query.strip()
        if not query:
            self.message.emit(self.tr("Type a search first, then save it."))
            return
        title, label = self.tr("Save this search"), self.tr("Name")
        ask_name(self._view, title, label, query[:_LONGEST], lambda name: self._save(name, query, request))

    def _save(self, name: str, query: str, request: SearchRequest) -> None:
        self._memory.save(SavedSearch(name, query, request.mode, request.filter))
        self.message.emit(self.tr("Saved as “{name}”.").format(name=isolated(printable(name))))


def _entry(text: str) -> str:
    """A query as a menu's entry: one line, of bounded length, without a mnemonic."""
    line = printable(" ".join(text.split()))
    return (line[:_LONGEST] + "…" if len(line) > _LONGEST else line).replace("&", "&&")
