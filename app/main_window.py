"""The window: searching and the library, joined with the engine's workers and the indexing process."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

# Qt, a hundred enumerations, is made when it is first asked for: not before the window is seen.
from PySide6 import QtCore
from PySide6.QtCore import QByteArray, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QMainWindow,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from app.late_library import LateLibrary
from app.settings import Settings

if TYPE_CHECKING:
    from app.library_view import LibraryView
    from engine.documents import SearchResult
    from engine.library import Library

log = logging.getLogger(__name__)


class MainWindow(QMainWindow):
    """One library's window. Reading is done by workers, writing by the indexing process; this thread only draws.

    The views are loaded when they are built, not with this module: a window that is built ``later`` is seen before they
    are, with a field that takes what is typed meanwhile.
    """

    closed = Signal()
    rebuild_wanted = Signal()  # the interface's language has changed
    library_wanted = Signal(object)  # Path: show this library instead
    reopen_wanted = Signal()  # another model searches: the library is to be opened anew
    quit_wanted = Signal()
    built = Signal()

    def __init__(self, library: Library, settings: Settings, parent: QWidget | None = None, *, later: bool = False) -> None:
        super().__init__(parent)
        self._library, self.settings = library, settings
        self._library_view: LibraryView | None = None
        self.is_ended = False
        self.is_built = False
        self._early: QLineEdit | None = None
        self.keep_running = False  # closing hides the window: a tray icon brings it back
        self.setWindowTitle("MIMO Search")
        self._restore_geometry()
        if later:
            self._early = QLineEdit()
            self._early.setPlaceholderText(self.tr("Search in any language"))
            self._early.setAccessibleName(self.tr("Search"))
            page = QWidget()
            column = QVBoxLayout(page)
            column.addWidget(self._early)
            column.addStretch(1)
            self.setCentralWidget(page)
            self._early.setFocus()
        else:
            self.build()

    def build(self) -> None:
        """Make the views; the library is opened, by a worker, in the next turn of the event loop."""
        from app.indexer import Indexer
        from app.menus import Menus
        from app.search_view import SearchView
        from app.tasks import Worker
        from app.window_contents import Contents
        from app.window_folders import FolderActions
        from app.window_indexing import IndexingWatch
        from app.window_models import WindowModels

        if self.is_built or self.is_ended:
            return
        self.is_built = True
        self.reader, self.lister = Worker("reader", self), Worker("lister", self)
        self.indexer = Indexer(self._library.directory, self)
        self.search = SearchView(self._library, self.reader, self.settings)
        self.folders, self.models, self.contents = FolderActions(self), WindowModels(self), Contents(self)
        self.show_title()
        self.setAcceptDrops(True)
        self.views = QStackedWidget()
        self.views.addWidget(self.search)
        early, self._early = (self._early.text() if self._early is not None else ""), None
        self.setCentralWidget(self.views)  # deletes the page before
        self.menus = Menus(self)
        self._bar = self._tool_bar()
        self._found, self._state = QLabel(), QLabel()
        self._found.setContentsMargins(6, 0, 6, 0)
        self.statusBar().addWidget(self._found)  # a message only covers it, as when the mouse is over a menu
        self.views.currentChanged.connect(lambda _: self._view_changed())
        self._state.setAccessibleName(self.tr("State of the library"))
        self.statusBar().addPermanentWidget(self._state)
        self.indexing = IndexingWatch(self)
        self.search.searched.connect(self._searched)
        self.search.message.connect(self.statusBar().showMessage)
        self.settings.changed.connect(self._setting_changed)
        self.search.field.setFocus()
        if early:
            self.search.field.setText(early)
        # Not before the window is seen: opening the library loads the engine, in a worker.
        QTimer.singleShot(0, self, self.contents.open)
        self.built.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Seen: now the rest can be made."""
        super().paintEvent(event)
        if not self.is_built:
            QTimer.singleShot(0, self, self.build)

    def _tool_bar(self) -> QToolBar:
        bar = QToolBar(self.tr("Views"))
        bar.setObjectName("views")
        bar.setMovable(False)
        bar.setIconSize(QSize(20, 20))
        bar.setToolButtonStyle(QtCore.Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.toggleViewAction().setEnabled(False)  # without it there would be no way back but a menu few know
        bar.addAction(self.menus.search_view)
        bar.addAction(self.menus.library_view)
        bar.addAction(self.menus.train_view)
        self.addToolBar(bar)
        from app.display_names import embolden

        for action in bar.actions():
            button = bar.widgetForAction(action)
            action.toggled.connect(lambda chosen, button=button: embolden(button, chosen))
            embolden(button, action.isChecked())
        return bar

    @property
    def library_directory(self) -> Path:
        """Where the library lies."""
        return self._library.directory

    @property
    def engine_library(self) -> Library:
        """The library itself; to be used by workers only."""
        return self._library

    def show_title(self) -> None:
        """The library's name, if it has one, and the program's."""
        from app.libraries import known_libraries

        name = next((one.name for one in known_libraries(self.settings) if one.path == self.library_directory), "")
        self.setWindowTitle(f"{name} – MIMO Search" if name else "MIMO Search")

    # Views

    @property
    def library_is_made(self) -> bool:
        """Whether the library's view has been looked at."""
        return self._library_view is not None

    @property
    def library(self) -> LibraryView:
        """The library's view, made when it is first looked at."""
        if self._library_view is None:
            from app.library_view import LibraryView

            self._library_view = view = LibraryView(self._library, self.lister, self.settings)
            self.views.addWidget(view)
            view.folders.add_wanted.connect(self.folders.choose)
            view.folders.remove_wanted.connect(self.folders.remove)
            view.folders.options_wanted.connect(self.folders.edit_options)
            view.progress.pause_wanted.connect(self.pause)
            view.ledger.retry_wanted.connect(lambda ids: self.indexing.retry(ids))
            view.ledger.failed.connect(self.tell_failed)
            view.ledger.open_wanted.connect(lambda document: self.search.opener.open(document))
            view.ledger.reveal_wanted.connect(lambda path: self.search.opener.reveal(path))
            view.progress.set_running(self.indexer.running)
            view.progress.set_slow(self.indexing.slow)
            if (seen := self.contents.overview) is not None:
                view.show_overview(seen)
        return self._library_view

    def _view_changed(self) -> None:
        """What is about results is there where they are."""
        searching = self.views.currentWidget() is self.search
        self._found.setVisible(searching)
        self.menus.search_menu.setEnabled(searching)

    def show_search(self) -> None:
        """Look at the search (or at the guide, while there is nothing to search)."""
        self.views.setCurrentWidget(self.contents.guide or self.search)
        self.menus.search_view.setChecked(True)
        if self.contents.guide is None:
            self.search.focus_field()

    def show_library(self) -> None:
        """Look at the library."""
        self.views.setCurrentWidget(self.library)
        self.menus.library_view.setChecked(True)
        self.library.folders.list.setFocus()
        self.reload_ledger()

    def show_training(self) -> None:
        """Look at the adapting of models."""
        view = self.models.view
        if self.views.indexOf(view) < 0:
            self.views.addWidget(view)
        self.views.setCurrentWidget(view)
        self.menus.train_view.setChecked(True)

    def show_problems(self) -> None:
        """Look at the files that cannot be searched."""
        self.show_library()
        self.library.ledger.show_problems()

    def add_folders(self, paths: Sequence[str]) -> None:
        """Add folders and index them."""
        self.folders.add(paths)

    def pause(self, paused: bool) -> None:
        """Let indexing stand still, or go on."""
        self.indexing.pause(paused)

    def show_state(self, text: str) -> None:
        """What the indexing process does, at the bottom."""
        self._state.setText(text)

    def tell_failed(self, error: Exception) -> None:
        """Say what went wrong, where it does not interrupt."""
        if self.is_ended:  # what was stopped with the window fails, and nobody is there to be told
            log.info("%s while the window closed", type(error).__name__)
            return
        from app.messages import error_sentence

        log.warning("%s", type(error).__name__, exc_info=error)
        self.library.progress.tell(error_sentence(error))
        self.statusBar().showMessage(error_sentence(error))

    def offer_model(self, key: str) -> None:
        """Show the models, and ask whether this one is to be used."""
        self.menus.dialogs().show_models(key)

    def reload(self) -> None:
        """Ask the library for its folders and counts."""
        self.contents.reload()

    def reload_ledger(self) -> None:
        """Read the ledger again if it is looked at."""
        if self._library_view is not None and self.views.currentWidget() is self._library_view:
            self._library_view.ledger.reload()

    def _searched(self, result: SearchResult) -> None:
        from app.display_names import milliseconds

        if result.hits:
            found = self.tr("%n document(s)", "", len(result.hits))
            self._found.setText(f"{found} · {milliseconds(result.seconds)}")
        else:
            self._found.clear()
        self.statusBar().clearMessage()  # what was said before is of another search

    # Settings

    def _setting_changed(self, name: str) -> None:
        if name in ("watch", "rescan_minutes", "throttle_on_battery"):
            self.indexing.configure()
        elif name == "language":
            self.rebuild_wanted.emit()

    # The window

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take local folders."""
        if _local_folders(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        if paths := _local_folders(event):
            event.acceptProposedAction()
            self.add_folders(paths)

    def _restore_geometry(self) -> None:
        self.resize(1100, 720)
        if geometry := self.settings.window_geometry:
            self.restoreGeometry(QByteArray(geometry))

    def say(self, sentence: str) -> None:
        """Show a sentence at the bottom."""
        self.statusBar().showMessage(sentence)

    def tell(self, sentence: str) -> None:
        """Show a sentence that must be seen."""
        if self.is_ended:
            return
        from app.notices import tell

        tell(self, sentence)

    def tell_report(self, report: Path) -> None:
        """Something broke: say so."""
        from app.notices import tell_report

        tell_report(self, report)

    def bring_to_front(self) -> None:
        """Show the window, whatever it was."""
        self.setWindowState(self.windowState() & ~QtCore.Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save the window's place; unless it stays in the tray, stop everything. What was read is kept."""
        self.settings.window_geometry = bytes(self.saveGeometry().data())
        if self.keep_running:
            event.ignore()
            self.hide()
            return
        self.end()
        super().closeEvent(event)

    def end(self) -> None:
        """Stop the workers and the indexing process; the library is whole at every moment of it."""
        if self.is_ended:
            return
        self.is_ended = True
        self.hide()
        self.settings.sync()
        if self.is_built:
            self.search.stop()
            self.models.close()
            self.indexer.close()
            self.lister.stop()
            library: object = self._library
            if isinstance(library, LateLibrary):
                library.stop_searching()  # closing waits for no search
            self.reader.stop()
        self.closed.emit()


def _local_folders(event: QDropEvent) -> list[str]:
    paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if Path(path).is_dir()]
