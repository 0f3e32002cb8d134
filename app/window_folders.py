"""What a window's user does with the folders of its library."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from app.main_window import MainWindow
    from engine.store.records import FolderRecord


class FolderActions(QObject):
    """Asks, and hands over to the indexing process."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def choose(self) -> None:
        """Ask for a folder and add it."""
        chosen = QFileDialog.getExistingDirectory(self._window, self.tr("Folder to search"), str(Path.home()))
        if chosen:
            self.add([chosen])

    def add(self, paths: Sequence[str]) -> None:
        """Add folders and index them, with the options that new folders get."""
        window = self._window
        library, indexer = window.engine_library, window.indexer
        excludes, limit = window.settings.default_excludes, window.settings.file_size_mb
        if not excludes and not limit:
            indexer.add_folders(paths)
            return

        def options() -> object:
            from engine.store.records import FolderOptions

            known = {folder.path for folder in library.folders()}
            return FolderOptions(excludes, size_limit=limit << 20 if limit else None), [p for p in paths if p not in known]

        task = window.lister.submit(options)
        task.succeeded.connect(lambda found: indexer.add_folders(found[1], found[0]))
        task.failed.connect(window.tell_failed)

    def remove(self, path: str) -> None:
        """Take a folder out of the library, after asking."""
        from app.asking import confirm
        from app.snippets import path_line

        question = self.tr("Remove “{path}” from the library? The files themselves are not touched.")
        text = question.format(path=path_line(path))
        confirm(self._window, self.tr("Remove folder"), text, lambda: self._window.indexer.remove_folder(path))

    def edit_options(self, folder: FolderRecord) -> None:
        """Ask what of a folder is left out."""
        from app.folder_options import FolderOptionsDialog

        window = self._window
        dialog = FolderOptionsDialog(folder, window.engine_library, window.lister, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: window.indexer.add_folders([folder.path], dialog.options()))
        dialog.open()

    def try_samples(self) -> None:
        """Add the sample library."""
        from engine.samples import samples_directory

        self._window.indexer.add_folders([str(samples_directory())])
