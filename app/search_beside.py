"""What stands beside the results: the chosen hit in its document, and below it why it was found."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from app.preview.pane import PreviewPane
from app.search_actions import SearchActions
from app.search_asking import Asking
from app.search_chosen import ChosenHit
from app.search_layout import framed, split
from app.search_why import WhyPanel
from app.settings import Settings
from engine.documents import Why


class Beside(QObject):
    """Shows and hides the two as their actions say, and keeps them with the chosen hit. query: what was asked last."""

    def __init__(
        self,
        preview: PreviewPane,
        why: WhyPanel,
        chosen: ChosenHit,
        asking: Asking,
        query: Callable[[], str | None],
        settings: Settings,
        offered: SearchActions,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.preview, self.why = preview, why
        self._chosen, self._asking, self._query, self._settings, self._offered = chosen, asking, query, settings, offered
        why.hide()
        self._splitter = split(Qt.Orientation.Vertical, preview, why)
        self.frame = framed(self._splitter, least=280)
        asking.explained.connect(self._explained)
        why.closed.connect(lambda: offered.why.setChecked(False))
        offered.why.toggled.connect(self._show_why)
        offered.preview.toggled.connect(self.show_preview)

    def refresh(self) -> None:
        """Another hit is chosen, or none."""
        hit = self._chosen.hit()
        if hit is None:
            self.preview.clear()
        elif not self.frame.isHidden():
            self.preview.show_hit(hit, self._chosen.mark())
        self._explain()

    def show_preview(self, shown: bool) -> None:
        """Show or hide all of it."""
        self._settings.preview_shown = shown
        self.frame.setVisible(shown)
        if shown:
            self.refresh()
        else:
            self._offered.why.setChecked(False)
            self.preview.clear()
            self.preview.stop()

    def _show_why(self, shown: bool) -> None:
        if shown and self.frame.isHidden():
            self._offered.preview.setChecked(True)
        self.why.setVisible(shown)
        height = self._splitter.height()
        if shown and self._splitter.sizes()[1] < 2 * height // 5:
            self._splitter.setSizes([3 * height // 5, 2 * height // 5])
        self._explain()

    def _explain(self) -> None:
        if self.why.isHidden():
            return
        hit, query = self._chosen.hit(), self._query()
        self.why.show_hit(hit)
        if hit is not None and query is not None:
            self._asking.explain(query, hit)
        else:
            self.why.show_words(None)

    def _explained(self, passage_id: int, why: Why | None) -> None:
        hit = self._chosen.hit()
        if hit is not None and hit.passage_id == passage_id:
            self.why.show_words(why)
