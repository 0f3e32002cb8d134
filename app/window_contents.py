"""What a window knows of its library: opened by a worker, its folders and counts; while it has none, how to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from app.first_run import FirstRunGuide
    from app.library_view import Overview
    from app.main_window import MainWindow


class Contents(QObject):
    """``overview``: as last heard, None before. ``guide``: stands in the place of the search while there are no folders."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.overview: Overview | None = None
        self.guide: FirstRunGuide | None = None

    def open(self) -> None:
        """Open the library and load the model, in a worker; then begin to keep it up to date."""
        window = self._window
        if window.is_ended:
            return
        library = window.engine_library
        task = window.lister.submit(lambda: library.folders())
        task.succeeded.connect(lambda _: self._opened())
        task.failed.connect(self._not_opened)

    def reload(self) -> None:
        """Ask the library for its folders and counts."""
        from app.library_view import overview

        library = self._window.engine_library
        task = self._window.lister.submit(lambda: overview(library))
        task.succeeded.connect(self._show)
        task.failed.connect(self._window.tell_failed)

    def _opened(self) -> None:
        window = self._window
        window.reader.submit(window.engine_library.prepare).failed.connect(window.tell_failed)  # not by the first search
        window.reload()
        window.indexer.start()

    def _not_opened(self, error: Exception) -> None:
        from app.notices import tell_not_opened

        self._window.tell_failed(error)
        tell_not_opened(self._window, error, self.open)

    def _show(self, seen: Overview) -> None:
        window = self._window
        self.overview = seen
        window.search.offer(seen.status.languages, seen.status.formats)
        self._guide_or_search(bool(seen.status.folders))
        if window.library_is_made:
            window.library.show_overview(seen)
            window.reload_ledger()

    def _guide_or_search(self, has_folders: bool) -> None:
        """While there is nothing to search, say how to begin."""
        if not has_folders and self.guide is None:
            self._show_guide()
        elif has_folders and self.guide is not None:
            self._leave(self.guide)

    def _show_guide(self) -> None:
        from app.first_run import FirstRunGuide

        window = self._window
        self.guide = guide = FirstRunGuide()
        guide.folders_chosen.connect(window.add_folders)
        guide.folder_wanted.connect(window.folders.choose)
        guide.samples_wanted.connect(window.folders.try_samples)
        window.views.addWidget(guide)
        if window.views.currentWidget() is window.search:
            window.views.setCurrentWidget(guide)
            guide.samples_button.setFocus()

    def _leave(self, guide: FirstRunGuide) -> None:
        window = self._window
        self.guide = None
        looking = window.views.currentWidget() is guide
        window.views.removeWidget(guide)
        if looking:
            window.show_search()
        if guide.query:
            window.search.field.setText(guide.query)
        guide.deleteLater()
