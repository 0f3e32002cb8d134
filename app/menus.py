"""The menu bar: everything the window can do, with its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu

from app.display_names import command_name
from app.icons import icon

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.main_window import MainWindow
    from app.window_dialogs import Dialogs

Shortcut = QKeySequence | QKeySequence.StandardKey | str


class Menus(QObject):
    """Makes the menus of a window and keeps their actions. Dialogs are loaded when they are asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._opened: Dialogs | None = None
        self._views = QActionGroup(self)
        self._file()
        self._view()
        self._search()
        self._library()
        self._help()

    def _file(self) -> None:
        window = self._window
        menu = window.menuBar().addMenu(self.tr("&File"))
        self.add_folder = self._action(menu, self.tr("&Add folder…"), window.folders.choose, "Ctrl+O", icon("folder-add"))
        menu.addSeparator()
        self.libraries = menu.addMenu(self.tr("&Libraries"))
        self.libraries.aboutToShow.connect(lambda: self.dialogs().fill_libraries(self.libraries))
        self.export = self._action(menu, self.tr("&Export library…"), lambda: self.dialogs().export_library(), "")
        self.import_ = self._action(menu, self.tr("&Import library…"), lambda: self.dialogs().import_library(), "")
        menu.addSeparator()
        self.settings = self._action(
            menu, self.tr("&Settings…"), lambda: self.dialogs().show_settings(), "Ctrl+,", icon("settings")
        )
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        menu.addSeparator()
        self.close = self._action(menu, self.tr("&Close window"), window.close, QKeySequence.StandardKey.Close)
        self.quit = self._action(menu, self.tr("&Quit"), window.quit_wanted.emit, "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _view(self) -> None:
        window = self._window
        self.view_menu = menu = window.menuBar().addMenu(self.tr("&View"))
        self.search_view = self._action(menu, self.tr("&Search"), window.show_search, "Ctrl+1", icon("search"))
        self.library_view = self._action(menu, self.tr("&Library"), window.show_library, "Ctrl+2", icon("library"))
        self.train_view = self._action(menu, self.tr("&Training"), window.show_training, "Ctrl+3", icon("train"))
        for action in (self.search_view, self.library_view, self.train_view):
            action.setCheckable(True)
            self._views.addAction(action)
        self.search_view.setChecked(True)

    def _search(self) -> None:
        """What the search view offers by itself."""
        self.search_menu = self._window.menuBar().addMenu(self.tr("&Search"))
        self.search_menu.addActions(self._window.search.actions())

    def _library(self) -> None:
        window = self._window
        menu = window.menuBar().addMenu(self.tr("&Library"))
        self.rescan = self._action(menu, self.tr("&Look for changes now"), window.indexer.start, "F5", icon("refresh"))
        self.pause = self._action(menu, self.tr("&Pause indexing"), lambda: window.pause(self.pause.isChecked()), "")
        self.pause.setCheckable(True)
        self.pause.setEnabled(False)
        menu.addSeparator()
        self.problems = self._action(menu, self.tr("&Files not searchable"), window.show_problems, "Ctrl+Shift+P")
        self.retry = self._action(menu, self.tr("&Read these files again"), window.indexer.retry, "")
        menu.addSeparator()
        self.models = self._action(menu, self.tr("Choose the &model…"), lambda: self.dialogs().show_settings(1), "")
        self.adapt = self._action(menu, self.tr("&Adapt the model…"), window.show_training, "")

    def _help(self) -> None:
        menu = self._window.menuBar().addMenu(self.tr("&Help"))
        self.shortcuts = self._action(menu, self.tr("&Keyboard shortcuts"), lambda: self.dialogs().show_shortcuts(), "F1")
        self.model_card = self._action(menu, self.tr("About the &model"), lambda: self.dialogs().show_about(1), "")
        self.logs = self._action(menu, self.tr("Show &logs and reports"), lambda: self.dialogs().show_logs(), "")
        self.about = self._action(menu, self.tr("&About MIMO Search"), lambda: self.dialogs().show_about(0), "")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def dialogs(self) -> Dialogs:
        """The window's dialogs."""
        if self._opened is None:
            from app.window_dialogs import Dialogs

            self._opened = Dialogs(self._window)
        return self._opened

    def _action(
        self, menu: QMenu, text: str, call: Callable[[], object], shortcut: Shortcut, image: QIcon | None = None
    ) -> QAction:
        action = QAction(text, self._window)
        action.setIconText(command_name(text))
        if image is not None:
            action.setIcon(image)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
        action.triggered.connect(lambda _=False: call())
        menu.addAction(action)
        return action
