"""What the menus open beside the views. Loaded when first asked for: a window must not wait for what few look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QMenu

from app.libraries import LibraryDialogs
from app.logs import make_state_directory

if TYPE_CHECKING:
    from app.main_window import MainWindow
    from app.settings_dialog import SettingsDialog


_SETTINGS_SIZE = QSize(840, 620)  # the card of a model wants room


class Dialogs(QObject):
    """The dialogs of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._libraries = LibraryDialogs(window)

    def show_settings(self, page: int = 0) -> None:
        """The settings, from a page on; what is changed there applies at once."""
        self.open_settings().pages.setCurrentIndex(page)

    def show_models(self, key: str) -> None:
        """The models; asks whether to use this one."""
        dialog = self.open_settings()
        dialog.pages.setCurrentIndex(1)
        dialog.models.offer(key)

    def open_settings(self) -> SettingsDialog:
        """The settings' window."""
        from app.models_page import ModelsPage
        from app.settings_dialog import SettingsDialog

        window = self._window
        models = ModelsPage(window.models.switch, window.library_directory)
        dialog = SettingsDialog(window.settings, models, window)
        models.adapt_wanted.connect(dialog.close)
        models.adapt_wanted.connect(window.show_training)
        dialog.resize(dialog.sizeHint().expandedTo(_SETTINGS_SIZE))
        self._open(dialog)
        return dialog

    def show_about(self, page: int) -> None:
        """Versions, the model's card, licences."""
        from app.about import AboutDialog

        self._open(AboutDialog(self._window.lister, page, self._window))

    def show_logs(self) -> None:
        """The folder with logs and crash reports."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(make_state_directory())))

    def show_shortcuts(self) -> None:
        """Every action that has a key."""
        from app.search_shortcuts import ShortcutsDialog

        menus = self._window.menuBar().findChildren(QMenu)
        actions = dict.fromkeys(action for menu in menus for action in menu.actions())
        self._open(ShortcutsDialog(actions, self._window))

    def fill_libraries(self, menu: QMenu) -> None:
        """The list of libraries, to switch between."""
        self._libraries.fill(menu)

    def export_library(self) -> None:
        """Write the library into one file."""
        self._libraries.export()

    def import_library(self) -> None:
        """Make a library out of such a file."""
        self._libraries.import_()

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
