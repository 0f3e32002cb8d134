"""The folders of the library and the run that keeps them indexed: add, remove, progress with the time left, pause."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.snippets import printable
from engine.indexing.progress import IndexProgress, IndexTotals
from engine.progress import Progress

PATH_ROLE = Qt.ItemDataRole.UserRole + 1


class LibraryPanel(QWidget):
    """Shows folders and progress; what the user asks for goes out as signals."""

    folders_added = Signal(list)  # of paths
    folder_removed = Signal(str)
    samples_wanted = Signal()
    rescan_wanted = Signal()
    problems_wanted = Signal()
    pause_wanted = Signal(bool)
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.folders = QListWidget()
        self.folders.setAccessibleName(self.tr("Folders that are searched"))
        self.add_button = QPushButton(self.tr("Add folder…"))
        self.samples_button = QPushButton(self.tr("Try the sample library"))
        self.remove_button = QPushButton(self.tr("Remove"))
        self.rescan_button = QPushButton(self.tr("Look for changes"))
        self.problems_button = QPushButton(self.tr("Files not searchable…"))
        self.pause_button = QPushButton(self.tr("Pause"))
        self.pause_button.setCheckable(True)
        self.stop_button = QPushButton(self.tr("Stop"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(True)
        self.bar.setAccessibleName(self.tr("Indexing progress"))
        self.summary = QLabel(self.tr("Add a folder, or drop one here, to search it."))
        self.summary.setWordWrap(True)
        self._lay_out()
        self.add_button.clicked.connect(self.choose_folder)
        self.samples_button.clicked.connect(self.samples_wanted)
        self.remove_button.clicked.connect(self._remove_current)
        self.rescan_button.clicked.connect(self.rescan_wanted)
        self.problems_button.clicked.connect(self.problems_wanted)
        self.pause_button.toggled.connect(self._pause_toggled)
        self.stop_button.clicked.connect(self.stop_wanted)
        self.folders.currentRowChanged.connect(lambda row: self.remove_button.setEnabled(row >= 0))
        self.remove_button.setEnabled(False)
        self.set_running(False)
        self.show_folders([])

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.add_button, self.remove_button):
            buttons.addWidget(button)
        running = QHBoxLayout()
        for button in (self.rescan_button, self.pause_button, self.stop_button):
            running.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(self.tr("Folders")))
        layout.addWidget(self.folders, 1)
        layout.addLayout(buttons)
        layout.addWidget(self.samples_button)
        layout.addWidget(self.bar)
        layout.addWidget(self.summary)
        layout.addLayout(running)
        layout.addWidget(self.problems_button)

    def show_folders(self, paths: Sequence[str]) -> None:
        """Replace the list of folders."""
        self.folders.clear()
        self.samples_button.setVisible(not paths)
        self.problems_button.setVisible(bool(paths))
        for path in paths:
            item = QListWidgetItem(printable(path))
            item.setData(PATH_ROLE, path)
            item.setToolTip(printable(path))
            self.folders.addItem(item)

    def set_running(self, running: bool) -> None:
        """Show the controls that fit: a run to pause or stop, or none."""
        self.bar.setVisible(running)
        self.pause_button.setVisible(running)
        self.stop_button.setVisible(running)
        self.rescan_button.setVisible(not running)
        if not running:
            self.pause_button.setChecked(False)

    def show_progress(self, step: Progress) -> None:
        """Files read, passages embedded, and the time left when it is known; other stages by their own count."""
        if not isinstance(step, IndexProgress):
            self.bar.setRange(0, step.total or 0)
            self.bar.setValue(step.done)
            return
        # Reading runs ahead of embedding, which takes most of the time: once that can be foreseen, the bar shows time.
        if step.seconds_left is not None:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(1000 * step.seconds / max(step.seconds + step.seconds_left, 1e-9)))
        else:
            self.bar.setRange(0, step.files_total or 0)
            self.bar.setValue(step.files)
        parts = [
            self._count(self.tr("Files read: {n}"), step.files),
            self._count(self.tr("passages searchable: {n}"), step.embedded),
        ]
        if step.problems:
            parts.append(self._count(self.tr("not readable: {n}"), step.problems))
        if step.seconds_left is not None:
            parts.append(self.tr("{time} left").format(time=self._duration(step.seconds_left)))
        if step.stage == "paused":
            parts.insert(0, self.tr("Paused"))
        self.summary.setText(" · ".join(parts))

    def show_totals(self, totals: IndexTotals) -> None:
        """What the run that just ended did."""
        parts = [
            self._count(self.tr("Files: {n}"), totals.seen),
            self._count(self.tr("new or changed: {n}"), totals.indexed),
        ]
        problems = sum(n for state, n in totals.states.items() if state not in ("indexed", "empty"))
        if problems:
            parts.append(self._count(self.tr("not readable: {n}"), problems))
        parts.extend(
            self.tr("“{path}” is not there now; what was indexed of it stays.").format(path=printable(path))
            for path, _ in totals.unreachable
        )
        if totals.cancelled:
            parts.append(self.tr("stopped; the next run goes on from here"))
        self.summary.setText(" · ".join(parts))

    def choose_folder(self) -> None:
        """Ask for a folder and send it out."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder to search"), str(Path.home()))
        if chosen:
            self.folders_added.emit([chosen])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take local folders."""
        if _local_folders(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        if paths := _local_folders(event):
            event.acceptProposedAction()
            self.folders_added.emit(paths)

    def _remove_current(self) -> None:
        if (item := self.folders.currentItem()) is not None:
            self.folder_removed.emit(item.data(PATH_ROLE))

    def _pause_toggled(self, paused: bool) -> None:
        self.pause_button.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self.pause_wanted.emit(paused)

    def _count(self, text: str, number: int) -> str:
        return text.format(n=QLocale().toString(number))

    def _duration(self, seconds: float) -> str:
        minutes = round(seconds / 60)
        if seconds < 60:
            return self.tr("less than a minute")
        if minutes < 60:
            return self.tr("{n} min").format(n=minutes)
        return self.tr("{hours} h").format(hours=QLocale().toString(seconds / 3600, "f", 1))


def _local_folders(event: QDropEvent) -> list[str]:
    paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if Path(path).is_dir()]
