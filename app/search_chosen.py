"""The chosen hit, and what can be done with it: opening, showing in its folder, copying."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView

from app.opening import Opener
from app.result_model import HIT_ROLE, MARK_ROLE
from app.search_actions import SearchActions, connect
from app.search_export import citation
from app.snippets import Range
from engine.documents import SearchHit

translate = QCoreApplication.translate  # lupdate finds the texts by this call


class ChosenHit(QObject):
    """The hit that ``results`` stands on. ``used``: its finder was right, the search is worth remembering."""

    message = Signal(str)
    used = Signal()

    def __init__(self, results: QAbstractItemView, opener: Opener, offered: SearchActions, parent: QObject) -> None:
        super().__init__(parent)
        self._results, self._opener = results, opener
        connect(offered.open, self.open)
        connect(offered.reveal, self.reveal)
        connect(offered.copy_passage, self._with(self._copy_passage))
        connect(offered.copy_citation, self._with(self._copy_citation))
        connect(offered.copy_path, self._with(self._copy_path))

    def hit(self) -> SearchHit | None:
        """-> the hit, None while none is chosen."""
        hit: SearchHit | None = self._results.currentIndex().data(HIT_ROLE)
        return hit

    def mark(self) -> Range | None:
        """-> its best sentence, if known."""
        mark: Range | None = self._results.currentIndex().data(MARK_ROLE)
        return mark

    def open(self) -> None:
        """Open its document in its own program, at the page where it can."""
        if (hit := self.hit()) is not None:
            self.used.emit()
            self._opener.open(hit.document, hit.passage.page)

    def reveal(self) -> None:
        """Show its file in its folder."""
        if (hit := self.hit()) is not None:
            self._opener.reveal(hit.document.path)

    def _with(self, call: Callable[[SearchHit], None]) -> Callable[[], None]:
        def done() -> None:
            if (hit := self.hit()) is not None:
                self.used.emit()
                call(hit)

        return done

    def _copy_passage(self, hit: SearchHit) -> None:
        self._copy(hit.passage.text, translate("SearchView", "Passage copied."))

    def _copy_citation(self, hit: SearchHit) -> None:
        self._copy(citation(hit, self.mark()), translate("SearchView", "Citation copied."))

    def _copy_path(self, hit: SearchHit) -> None:
        self._copy(hit.document.path, translate("SearchView", "Path copied."))

    def _copy(self, text: str, done: str) -> None:
        QGuiApplication.clipboard().setText(text.encode("utf-8", "replace").decode("utf-8"))
        self.message.emit(done)
