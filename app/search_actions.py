"""What can be done in the search view, each with its name and keys: for menus, buttons, and the list of shortcuts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from app.display_names import command_name
from engine.documents import SearchMode

Keys = QKeySequence | QKeySequence.StandardKey | str


class SearchActions(QObject):
    """The view's actions. Those about a hit are enabled while one is chosen."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self.find = self._make(self.tr("&Find"), QKeySequence.StandardKey.Find, "Ctrl+K")
        self.next = self._make(self.tr("&Next result"), QKeySequence.StandardKey.FindNext)
        self.previous = self._make(self.tr("&Previous result"), QKeySequence.StandardKey.FindPrevious)
        self._separator()
        self.open = self._make(self.tr("&Open"), "Ctrl+Return")
        self.reveal = self._make(self.tr("&Show in folder"), "Ctrl+Shift+O")
        self.copy_passage = self._make(self.tr("&Copy passage"))
        self.copy_citation = self._make(self.tr("Copy c&itation"), "Ctrl+Shift+C")
        self.copy_path = self._make(self.tr("Copy p&ath"), "Ctrl+Shift+K")
        self.similar = self._make(self.tr("&More like this passage"), "Ctrl+Shift+L")
        self.why = self._make(self.tr("&Why this result"), "Ctrl+I", checkable=True)
        self.preview = self._make(self.tr("P&review"), "F4", checkable=True)
        self._separator()
        self.save = self._make(self.tr("Sa&ve this search…"), "Ctrl+D")
        self.earlier = self._make(self.tr("&Earlier and saved searches"), "Alt+Down")
        self.export = self._make(self.tr("E&xport results…"), "Ctrl+Shift+E")
        self.clear_filters = self._make(self.tr("C&lear filters"), "Ctrl+Shift+X")
        self._separator()
        self.modes = self._make_modes()
        self._separator()
        self.shortcuts = self._make(self.tr("&Keyboard shortcuts"), "Ctrl+/")
        # Only where a result is chosen: the field and the preview copy their own text.
        self.copy_passage.setShortcut(QKeySequence.StandardKey.Copy)
        self.copy_passage.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

    @property
    def on_hits(self) -> tuple[QAction, ...]:
        """Those about the chosen hit."""
        return (self.open, self.reveal, self.copy_passage, self.copy_citation, self.copy_path, self.similar)

    def _make_modes(self) -> dict[SearchMode, QAction]:
        group = QActionGroup(self)
        found = {}
        for mode, text, keys in (
            (SearchMode.HYBRID, self.tr("&By meaning and words"), "Alt+1"),
            (SearchMode.SEMANTIC, self.tr("By meanin&g"), "Alt+2"),
            (SearchMode.EXACT, self.tr("By exac&t words"), "Alt+3"),
        ):
            found[mode] = self._make(text, keys, checkable=True)
            group.addAction(found[mode])
        return found

    def _make(self, text: str, *keys: Keys, checkable: bool = False) -> QAction:
        action = QAction(text, self._view)
        action.setIconText(command_name(text))
        action.setCheckable(checkable)
        action.setShortcuts([QKeySequence(one) for one in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._view.addAction(action)
        return action

    def _separator(self) -> None:
        separator = QAction(self._view)
        separator.setSeparator(True)
        self._view.addAction(separator)


def connect(action: QAction, call: Callable[[], object]) -> None:
    """Call without what Qt passes along."""
    action.triggered.connect(lambda _=False: call())
