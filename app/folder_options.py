"""What of a folder is left out: patterns, hidden files, large files; with a look at what the patterns would take away."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.dialog_buttons import without_pictures
from app.settings import MAX_FILE_MB
from app.snippets import left_to_right, path_line
from app.tasks import Task, Worker

if TYPE_CHECKING:
    from engine.library import Library
    from engine.store.records import FolderOptions, FolderRecord

DEBOUNCE_MS = 300
_EXAMPLES = 3
_MB = 1 << 20


@dataclass(frozen=True, slots=True)
class Preview:
    """What patterns would take out of the files known so far. examples: relative paths."""

    files: int
    left_out: int
    examples: tuple[str, ...]


def preview(library: Library, folder: FolderRecord, patterns: Sequence[str], hidden: bool) -> Preview:
    """Ask the catalogue, not the disk: nothing is opened, and a folder that is not there can be asked about."""
    from engine.excludes import Excludes

    excludes = Excludes(patterns, hidden=hidden)
    files = left_out = 0
    examples: list[str] = []
    for file in library.catalog.files(folder.id):
        files += 1
        parts = file.path[len(folder.path) :].replace(os.sep, "/").strip("/").split("/")
        if any(excludes("/".join(parts[: n + 1]), n < len(parts) - 1) for n in range(len(parts))):
            left_out += 1
            if len(examples) < _EXAMPLES:
                examples.append("/".join(parts))
    return Preview(files, left_out, tuple(examples))


class FolderOptionsDialog(QDialog):
    """Edits the options of one folder."""

    def __init__(self, folder: FolderRecord, library: Library, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder, self._library, self._worker = folder, library, worker
        self._task: Task | None = None
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._timer.timeout.connect(self._look)
        self.setWindowTitle(self.tr("Leave out of “{folder}”").format(folder=path_line(folder.path)))
        self.resize(520, 380)
        self.patterns = QPlainTextEdit("\n".join(folder.options.excludes))
        self.patterns.setPlaceholderText("\n".join(map(left_to_right, ("*.tmp", "node_modules/", "/old drafts/"))))
        self.patterns.setAccessibleName(self.tr("Patterns of what is left out"))
        self.patterns.setTabChangesFocus(True)
        self.hidden = QCheckBox(self.tr("Read hidden files and folders too"))
        self.hidden.setChecked(folder.options.hidden)
        self.limit = QSpinBox(maximum=MAX_FILE_MB, suffix=self.tr(" MB"))
        self.limit.setSpecialValueText(self.tr("as usual"))
        self.limit.setValue((folder.options.size_limit or 0) // _MB)
        self.effect = QLabel(wordWrap=True)
        help_text = QLabel(
            self.tr("One pattern a line, as in .gitignore: * stands for any part of a name, a / at the end for folders."),
            wordWrap=True,
        )
        help_text.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        without_pictures(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.hidden)
        form.addRow(self.tr("Leave out files larger than"), self.limit)
        layout = QVBoxLayout(self)
        layout.addWidget(help_text)
        layout.addWidget(self.patterns, 1)
        layout.addWidget(self.effect)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.patterns.textChanged.connect(self._timer.start)
        self.hidden.toggled.connect(lambda _: self._timer.start())
        self._look()

    def options(self) -> FolderOptions:
        """What was chosen."""
        limit = self.limit.value()
        return replace(
            self._folder.options,
            excludes=self._lines(),
            hidden=self.hidden.isChecked(),
            size_limit=limit * _MB if limit else None,
        )

    def _lines(self) -> tuple[str, ...]:
        return tuple(line for line in self.patterns.toPlainText().splitlines() if line.strip())

    def _look(self) -> None:
        if self._task is not None:
            self._task.cancel()
        lines, hidden = self._lines(), self.hidden.isChecked()
        task = self._worker.submit(lambda: preview(self._library, self._folder, lines, hidden))
        self._task = task
        task.succeeded.connect(lambda found: self._show(task, found))

    def _show(self, task: Task, found: Preview) -> None:
        if task is not self._task or not isValid(self.effect):  # asked anew, or the dialog is gone
            return
        self._task = None
        if not found.left_out:
            self.effect.setText(self.tr("None of the %n file(s) known so far would be left out.", "", found.files))
            return
        sentence = self.tr("{n} of the {total} files known so far would be left out: {examples}")
        number = QLocale().toString
        examples = QLocale().createSeparatedList([path_line(example) for example in found.examples])
        more = " …" if found.left_out > len(found.examples) else ""
        self.effect.setText(sentence.format(n=number(found.left_out), total=number(found.files), examples=examples + more))
