"""What the indexing process is doing, in one line: a bar, a sentence with rate and time left, and a button to pause."""

from __future__ import annotations

import errno
import os

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from app.display_names import duration
from app.icons import icon
from app.messages import error_sentence
from app.snippets import path_line
from engine.errors import UnreadableError
from engine.indexing.progress import IndexProgress, IndexTotals
from engine.progress import Progress

_BLIND_TOLD = 2  # folders that could not be entered
_REFUSED = frozenset({os.strerror(errno.EACCES), os.strerror(errno.EPERM)})  # why a folder is unreachable that is there


class IndexProgressBar(QWidget):
    """Shows progress; ``pause_wanted`` asks to stand still or to go on."""

    pause_wanted = Signal(bool)
    told = Signal(str)  # the sentence, also for other places

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumWidth(220)
        self.bar.setAccessibleName(self.tr("Indexing progress"))
        self.summary = QLabel(self.tr("Add a folder, or drop one here, to search it."))
        self.summary.setWordWrap(True)
        self.summary.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.summary.setAccessibleName(self.tr("State of the library"))
        self.pause_button = QPushButton(icon("pause"), self.tr("Pause"))
        self.pause_button.setCheckable(True)
        self.pause_button.toggled.connect(self._pause_toggled)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.bar)
        layout.addWidget(self.summary, 1)
        layout.addWidget(self.pause_button)
        self._running = self._slow = self._failure = False
        self._before = self._embedded = 0  # passages: searchable when the run began, and made so by it
        self._counted = False  # whether that was counted since the run began
        self.set_running(False)

    def set_running(self, running: bool) -> None:
        """Show the bar and the button while a run is under way, or paused."""
        if running and not self._running:
            self._before, self._embedded, self._counted = self._before + self._embedded, 0, False
        self._running = running
        self.bar.setVisible(running)
        if running:
            self.bar.setRange(0, 0)
            if not self._failure:  # which is to be read, also where the next run begins at once
                self.summary.setText(QCoreApplication.translate("IndexingWatch", "Indexing…"))  # until a step says more
        self.pause_button.setVisible(running or self.pause_button.isChecked())

    def set_searchable(self, passages: int) -> None:
        """How many passages the library had that can be searched, a moment ago."""
        before = max(passages - self._embedded, 0)
        self._before = max(before, self._before) if self._counted else before  # the count is older than the last step
        self._counted = True

    def set_slow(self, slow: bool) -> None:
        """Whether work is throttled to spare the battery."""
        self._slow = slow

    def show_progress(self, step: Progress) -> None:
        """Files read, passages embedded, and the time left when it is known; other stages by their own count."""
        if not isinstance(step, IndexProgress):
            self.bar.setRange(0, step.total or 0)
            self.bar.setValue(step.done)
            self._tell(self.tr("Making searching fast…"))
            return
        self._embedded = step.embedded
        # Reading runs ahead of embedding, which takes most of the time: once that can be foreseen, the bar shows time.
        if step.seconds_left is not None:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(1000 * step.seconds / max(step.seconds + step.seconds_left, 1e-9)))
        else:
            self.bar.setRange(0, step.files_total or 0)
            self.bar.setValue(step.files)
        self._tell(" · ".join(self._parts(step)))

    def _parts(self, step: IndexProgress) -> list[str]:
        if step.stage == "scan":
            return [self.tr("Looking for changes: %n file(s) seen", "", step.done)]
        if step.stage == "paused":
            parts = [self.tr("Paused")]
        elif self._slow:
            parts = [self.tr("Slowly, on battery")]
        else:
            parts = []
        if step.files_total:
            read = self.tr("Files read: {n} of {total}")
            parts.append(read.format(n=QLocale().toString(step.files), total=QLocale().toString(step.files_total)))
        parts.append(self.tr("%n passage(s) searchable", "", self._before + step.embedded))
        if step.problems:
            parts.append(self.tr("%n not readable", "", step.problems))
        if step.stage != "paused":
            if step.files and step.seconds > 1:
                parts.append(self._rate(step.files / step.seconds))
            if step.seconds_left is not None:
                parts.append(self.tr("{time} left").format(time=duration(step.seconds_left)))
        return parts

    def _rate(self, files_a_second: float) -> str:
        if files_a_second < 1:
            return self.tr("%n file(s) a minute", "", round(60 * files_a_second))
        return self.tr("{n} files a second").format(n=QLocale().toString(files_a_second, "f", 1))

    def show_totals(self, totals: IndexTotals) -> None:
        """What the run that just ended did."""
        parts = [self.tr("%n file(s)", "", totals.seen)]
        if totals.indexed:
            parts.append(self.tr("%n new or changed", "", totals.indexed))
        if totals.removed:
            parts.append(self.tr("%n removed", "", totals.removed))
        if problems := sum(n for state, n in totals.states.items() if state not in ("indexed", "empty")):
            parts.append(self.tr("%n not readable", "", problems))
        parts.extend(
            self.tr("“{path}” is not there now; what was indexed of it stays.").format(path=path_line(path))
            for path, why in totals.unreachable
            if why not in _REFUSED
        )
        refused = [path for path, why in totals.unreachable if why in _REFUSED]
        parts.extend(error_sentence(UnreadableError(path)) for path in [*refused, *totals.blind[:_BLIND_TOLD]])
        if not totals.unreachable and not totals.blind and not totals.cancelled:
            parts.append(self.tr("up to date"))
        self._tell(" · ".join(parts))

    def tell(self, sentence: str) -> None:
        """Show a sentence, of an error for example, until a step or the totals of a run say more."""
        self._tell(sentence)
        self._failure = True

    def _tell(self, sentence: str) -> None:
        self._failure = False
        self.summary.setText(sentence)
        self.told.emit(sentence)

    def _pause_toggled(self, paused: bool) -> None:
        self.pause_button.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self.pause_button.setIcon(icon("resume" if paused else "pause"))
        self.pause_button.setVisible(self._running or paused)
        self.pause_wanted.emit(paused)
