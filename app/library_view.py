"""The library at a glance: its folders, its languages, what is being done, and every file with its state."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from app.display_names import data_size
from app.folder_list import FolderList
from app.index_progress import IndexProgressBar
from app.language_chart import LanguageChart
from app.ledger_view import LedgerView
from app.preview.pane import PreviewPane
from app.search_layout import keep_inside
from app.settings import Settings
from app.tasks import Worker

if TYPE_CHECKING:
    from engine.documents import Document
    from engine.library import Library, LibraryStatus
    from engine.store.ledger import LanguageShare, Ledger, LedgerRequest


@dataclass(frozen=True, slots=True)
class Overview:
    """What the view shows of a library, read in one go by a worker."""

    status: LibraryStatus
    languages: Sequence[LanguageShare]
    files: Mapping[int, int]  # by folder id


def overview(library: Library) -> Overview:
    """Read it. Called by a worker."""
    from engine.store.ledger import Ledger

    ledger = Ledger(library.database)
    return Overview(library.status(), ledger.languages(), ledger.files_of_folders())


class LibraryLedger:
    """The ledger of a library that may not be open yet."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def ids(self, request: LedgerRequest) -> list[int]:
        """See ``Ledger.ids``."""
        return self._ledger().ids(request)

    def documents(self, ids: Sequence[int]) -> Mapping[int, Document]:
        """See ``Ledger.documents``."""
        return self._ledger().documents(ids)

    def paths_of(self, ids: Sequence[int]) -> list[str]:
        """See ``Ledger.paths_of``."""
        return self._ledger().paths_of(ids)

    def _ledger(self) -> Ledger:
        from engine.store.ledger import Ledger

        return Ledger(self._library.database)


class LibraryView(QWidget):
    """Folders and languages on the leading side, the ledger beside them, progress on top."""

    def __init__(self, library: Library, worker: Worker, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_preview = partial(PreviewPane, library, worker, settings)
        self.preview: PreviewPane | None = None  # made when it is first wanted
        self._previewed: Document | None = None
        self.source = LibraryLedger(library)
        self.progress = IndexProgressBar()
        self.folders = FolderList()
        self.chart = LanguageChart()
        self.sizes = QLabel(wordWrap=True)
        self.sizes.setAccessibleName(self.tr("Size of the library"))
        self.ledger = LedgerView(self.source, worker)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.folders, 1)
        column.addWidget(self.chart)
        column.addWidget(self.sizes)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(side)
        self.splitter.addWidget(self.ledger)
        self.splitter.setStretchFactor(1, 1)
        keep_inside(self.splitter)
        self.splitter.setSizes([280, 720])
        # As elsewhere, the key to find something leads to where one types what.
        QShortcut(
            QKeySequence.StandardKey.Find, self, self.ledger.text.setFocus, Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        self.ledger.preview_button.toggled.connect(self._preview_wanted)
        self.ledger.chosen.connect(self._preview)
        layout = QVBoxLayout(self)
        layout.addWidget(self.progress)
        layout.addWidget(self.splitter, 1)

    def _preview_wanted(self, wanted: bool) -> None:
        if self.preview is None:
            self.preview = self._make_preview()
            self.preview.setMinimumWidth(280)
            self.splitter.addWidget(self.preview)
            side, table = self.splitter.sizes()[:2]
            self.splitter.setSizes([side, table // 2, table - table // 2])
        self.preview.setVisible(wanted)
        self._previewed = None
        self._preview(self.ledger.current())

    def _preview(self, document: Document | None) -> None:
        if self.preview is None or document == self._previewed:
            return
        self._previewed = document if self.ledger.preview_button.isChecked() else None
        if self._previewed is None:
            self.preview.clear()
            self.preview.stop()
        else:
            self.preview.show_document(self._previewed)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: the process that draws is not needed."""
        super().hideEvent(event)
        if self.preview is not None:
            self.preview.stop()

    def show_overview(self, seen: Overview) -> None:
        """Show folders, counts and languages."""
        status = seen.status
        self.folders.show_folders(status.folders, status.unreachable, seen.files, status.refused)
        self.chart.show_shares(seen.languages)
        self.progress.set_searchable(status.passages - status.pending)
        self.ledger.offer(status.formats, [folder.path for folder in status.folders])
        parts = [
            self.tr("%n file(s)", "", status.files),
            self.tr("%n passage(s)", "", status.passages),
            self.tr("{size} on disk").format(size=data_size(status.bytes)),
        ]
        if status.pending:
            parts.append(self.tr("%n passage(s) waiting", "", status.pending))
        self.sizes.setText(" · ".join(parts))
