"""The window: search on the right, folders and progress on the left."""

from __future__ import annotations

import logging

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QMessageBox, QSplitter, QWidget

from app.indexer import Indexer
from app.library_panel import LibraryPanel
from app.messages import error_sentence
from app.problems_view import ProblemsDialog
from app.search_view import RESULTS, SearchView
from app.tasks import Worker
from engine.documents import SearchResult
from engine.indexing.progress import IndexProgress, IndexTotals
from engine.library import Library, LibraryStatus
from engine.progress import Progress
from engine.samples import samples_directory

log = logging.getLogger(__name__)

REFRESH_EVERY = 256  # newly searchable passages between two refreshes of the filters and the results


class MainWindow(QMainWindow):
    """Joins the views with the library. Owns the two workers: writing never delays searching."""

    def __init__(self, library: Library, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library, self._settings = library, settings
        self._writer, self._reader = Worker("writer", self), Worker("reader", self)
        self.indexer = Indexer(library, self._writer, self)
        self.search = SearchView(library, self._reader, settings)
        self.panel = LibraryPanel()
        self._refreshed_at = 0
        self.setWindowTitle("MIMO Search")
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.addWidget(self.panel)
        self._splitter.addWidget(self.search)
        self._splitter.setStretchFactor(1, 1)
        self.setCentralWidget(self._splitter)
        self._connect()
        self._restore_geometry()
        self._reload()
        # The model is loaded now, not by the first search.
        self._reader.submit(lambda: library.searcher)
        self.search.field.setFocus()

    def _connect(self) -> None:
        panel, indexer = self.panel, self.indexer
        panel.folders_added.connect(self.add_folders)
        panel.folder_removed.connect(self._remove_folder)
        panel.rescan_wanted.connect(lambda: indexer.start())
        panel.problems_wanted.connect(self.show_problems)
        panel.pause_wanted.connect(indexer.pause)
        panel.stop_wanted.connect(indexer.stop)
        panel.samples_wanted.connect(lambda: self.add_folders([str(samples_directory())]))
        indexer.started.connect(lambda: panel.set_running(True))
        indexer.progressed.connect(self._progressed)
        indexer.finished.connect(self._finished)
        indexer.failed.connect(self._failed)
        indexer.stopped.connect(lambda: panel.set_running(False))
        indexer.folders_changed.connect(self._reload)
        self.search.searched.connect(self._searched)
        self.search.message.connect(self.statusBar().showMessage)

    def add_folders(self, paths: list[str]) -> None:
        """Add folders and index them."""

        def add() -> None:
            for path in paths:
                self._library.add_folder(path)

        self.indexer.change_folders(add)

    def _remove_folder(self, path: str) -> None:
        question = self.tr("Remove “{path}” from the library? The files themselves are not touched.").format(path=path)
        if QMessageBox.question(self, self.tr("Remove folder"), question) == QMessageBox.StandardButton.Yes:
            self.indexer.change_folders(lambda: self._library.remove_folder(path))

    def show_problems(self) -> None:
        """Open the list of files that cannot be searched."""
        dialog = ProblemsDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def retry() -> None:
            dialog.accept()
            self.indexer.start(retry=True)

        dialog.retry_wanted.connect(retry)
        task = self._reader.submit(self._library.problems)
        task.succeeded.connect(dialog.show_documents, Qt.ConnectionType.QueuedConnection)
        task.failed.connect(self._failed)
        dialog.open()

    def _reload(self) -> None:
        """Ask the library for its folders and counts, on the reader's thread."""
        task = self._reader.submit(lambda: ([folder.path for folder in self._library.folders()], self._library.status()))
        task.succeeded.connect(lambda answer: self._show_library(*answer))
        task.failed.connect(self._failed)

    def _show_library(self, folders: list[str], status: LibraryStatus) -> None:
        first = self.panel.folders.count() == 0
        self.panel.show_folders(folders)
        self.search.offer(status.languages, status.formats)
        if first and folders and not self.indexer.running:
            self.indexer.start()

    def _progressed(self, step: Progress) -> None:
        self.panel.show_progress(step)
        if isinstance(step, IndexProgress) and step.embedded - self._refreshed_at >= REFRESH_EVERY:
            # What has become searchable shows up in the filters, and in results that are still short.
            self._refreshed_at = step.embedded
            self._reload()
            if self.search.field.text().strip() and self.search.model.rowCount() < RESULTS:
                self.search.search_now()

    def _finished(self, totals: IndexTotals) -> None:
        self._refreshed_at = 0
        self.panel.show_totals(totals)
        self._reload()
        if self.search.field.text().strip():
            self.search.search_now()

    def _failed(self, error: Exception) -> None:
        log.warning("%s", type(error).__name__, exc_info=error)
        self.panel.summary.setText(error_sentence(error))

    def _searched(self, result: SearchResult) -> None:
        if result.hits:
            found = self.tr("Documents: {n}").format(n=len(result.hits))
            self.statusBar().showMessage(f"{found} · {result.seconds * 1000:.0f} ms")
        else:
            self.statusBar().clearMessage()

    def _restore_geometry(self) -> None:
        self.resize(1100, 720)
        geometry, state = self._settings.value("window/geometry"), self._settings.value("window/splitter")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        if isinstance(state, QByteArray):
            self._splitter.restoreState(state)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save the window's place, stop the run (what was read is kept), and leave the library whole."""
        self._settings.setValue("window/geometry", self.saveGeometry())
        self._settings.setValue("window/splitter", self._splitter.saveState())
        self.indexer.stop()
        self._writer.stop()
        self._reader.stop()
        super().closeEvent(event)
