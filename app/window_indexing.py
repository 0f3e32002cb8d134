"""Between the indexing process and a window: what a run does shows up in the views, and the window's wishes go back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from app.main_window import MainWindow
    from engine.indexing.progress import IndexTotals
    from engine.progress import Progress

REFRESH_EVERY = 256  # newly searchable passages, at most, between two refreshes of the filters and the results
READING = ("read", "embed", "paused")  # stages of a run that has found something to read
LEDGER_REFRESH_MS = 3000  # while indexing goes on and the ledger is looked at


class IndexingWatch(QObject):
    """Listens to the window's indexer."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        from app.notices import tell_recovered

        self._window = window
        self._refreshed_at = 0
        self._unseen = False  # whether a folder came that no run has been through yet
        self._failure = ""  # the sentence of the last one, while it may hold
        self.slow = False  # to spare the battery
        self._ledger_timer = QTimer(self, singleShot=True, interval=LEDGER_REFRESH_MS)
        self._ledger_timer.timeout.connect(window.reload_ledger)
        indexer = window.indexer
        indexer.started.connect(lambda: self._running(True))
        indexer.stopped.connect(lambda: self._running(False))
        indexer.progressed.connect(self._progressed)
        indexer.throttled.connect(self._throttled)
        indexer.finished.connect(self._finished)
        indexer.failed.connect(self._failed)
        indexer.folders_changed.connect(self._folders_changed)
        indexer.recovered.connect(lambda aside: tell_recovered(window, aside))
        self.configure()

    def configure(self) -> None:
        """Take over the user's settings."""
        settings = self._window.settings
        self._window.indexer.configure(
            watch=settings.watch,
            rescan_minutes=settings.rescan_minutes,
            throttle_on_battery=settings.throttle_on_battery,
        )

    def pause(self, paused: bool) -> None:
        """Let indexing stand still, or go on."""
        window = self._window
        window.indexer.pause(paused)
        window.menus.pause.setChecked(paused)
        window.library.progress.pause_button.setChecked(paused)

    def retry(self, ids: Sequence[int]) -> None:
        """Read some documents' files again."""
        window, wanted = self._window, list(ids)
        source = window.library.source
        task = window.lister.submit(lambda: source.paths_of(wanted))
        task.succeeded.connect(lambda paths: window.indexer.retry(paths) if paths else None)
        task.failed.connect(window.tell_failed)

    def _folders_changed(self) -> None:
        """Whoever searches before the first look at a new folder is over is not to be told that there is nothing."""
        self._unseen = True
        self._window.search.telling.set_reading(True)
        self._window.reload()

    def _throttled(self, slow: bool) -> None:
        self.slow = slow
        if self._window.library_is_made:
            self._window.library.progress.set_slow(slow)

    def _running(self, running: bool) -> None:
        window = self._window
        if window.library_is_made:
            window.library.progress.set_running(running)
        window.menus.pause.setEnabled(running or window.indexer.paused)
        window.show_state(self.tr("Indexing…") if running else "")
        if not running:
            self._unseen = False
            window.search.telling.set_reading(False)
            window.reload()

    def _progressed(self, step: Progress) -> None:
        from app.search_view import RESULTS
        from engine.indexing.progress import IndexProgress

        window = self._window
        window.library.progress.show_progress(step)
        window.show_state(window.library.progress.summary.text())
        window.search.telling.set_reading(self._unseen or step.stage in READING)
        if window.views.currentWidget() is window.library and not self._ledger_timer.isActive():
            self._ledger_timer.start()
        due = min(REFRESH_EVERY, max(1, self._refreshed_at))  # the first ones at once, then rarer
        if isinstance(step, IndexProgress) and step.embedded - self._refreshed_at >= due:
            # What has become searchable shows up in the filters, and in results that are still short.
            self._refreshed_at = step.embedded
            window.reload()
            if window.search.field.text().strip() and window.search.model.rowCount() < RESULTS:
                window.search.search_now()

    def _failed(self, error: Exception) -> None:
        self._window.tell_failed(error)
        self._failure = self._window.statusBar().currentMessage()

    def _finished(self, totals: IndexTotals) -> None:
        window = self._window
        self._refreshed_at, self._unseen = 0, False
        if self._failure and window.statusBar().currentMessage() == self._failure:
            window.statusBar().clearMessage()  # the disk has room again, say
        self._failure = ""
        window.library.progress.show_totals(totals)
        if totals.indexed or totals.embedded or totals.removed:
            window.reload()
            if window.search.field.text().strip():
                window.search.search_now()
