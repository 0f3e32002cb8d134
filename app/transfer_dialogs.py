"""Carrying a library to another machine: written into one file here, taken over there with folders that lie elsewhere."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QProgressDialog,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.dialog_keys import enter_presses
from app.display_names import data_size
from app.libraries import free_place, remember
from app.messages import error_sentence
from app.snippets import path_line
from app.tasks import Call, Task
from engine.platform_paths import data_directory
from engine.progress import Progress

if TYPE_CHECKING:
    from app.libraries import LibraryDialogs
    from app.main_window import MainWindow
    from engine.transfer.archive import ArchiveInfo

SUFFIX = ".mimolibrary"
_STEPS = 1000


class TransferDialogs(QObject):
    """Export and import for one window."""

    def __init__(self, window: MainWindow, libraries: LibraryDialogs) -> None:
        super().__init__(window)
        self._window, self._libraries = window, libraries

    def export(self) -> None:
        """Ask where to, then write."""
        kinds = self.tr("Libraries (*{suffix})").format(suffix=SUFFIX)
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export library"), str(Path.home()), kinds)
        if chosen:
            target = Path(chosen if chosen.endswith(SUFFIX) else chosen + SUFFIX)
            self._window.indexer.hold(lambda: self.export_to(target))

    def export_to(self, target: Path) -> None:
        """Write the library to ``target``; indexing stands still meanwhile."""
        from app.libraries import KnownLibrary, known_libraries

        directory, library = self._window.library_directory, self._window.engine_library
        known = [one for one in known_libraries(self._window.settings) if one.path == directory]
        name = self._libraries.name_of(known[0] if known else KnownLibrary(directory))

        def steps() -> object:
            from engine.transfer.exporting import export_library

            return export_library(library, target, name=name)

        task = self._run(steps, self.tr("Exporting the library…"))
        task.succeeded.connect(lambda _: self._window.tell(self._exported(target)))
        task.ended.connect(self._window.indexer.release)

    def _exported(self, target: Path) -> str:
        sentence = self.tr("The library was written to “{path}”. Open it on the other computer with File → Import library.")
        return sentence.format(path=path_line(os.fspath(target)))

    def import_(self) -> None:
        """Ask for a file, look into it, ask where its folders lie."""
        kinds = self.tr("Libraries (*{suffix})").format(suffix=SUFFIX)
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import library"), str(Path.home()), kinds)
        if chosen:
            self.look_into(Path(chosen))

    def look_into(self, archive: Path) -> None:
        """Read what the file says about itself and show it."""

        def look() -> object:
            from engine.transfer.archive import read_info

            return read_info(archive)

        task = self._window.lister.submit(look)
        task.succeeded.connect(lambda info: self._ask(archive, info))
        task.failed.connect(lambda error: self._window.tell(error_sentence(error)))

    def _ask(self, archive: Path, info: ArchiveInfo) -> None:
        dialog = ImportDialog(info, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.import_from(archive, dialog.name(), dialog.folders()))
        dialog.open()

    def import_from(self, archive: Path, name: str, folders: Mapping[str, str]) -> None:
        """Make a library out of the file and show it."""
        target = free_place(data_directory() / "libraries", name)

        def steps() -> object:
            from engine.transfer.importing import import_library

            target.parent.mkdir(parents=True, exist_ok=True)
            return import_library(archive, target, folders=folders)

        task = self._run(steps, self.tr("Importing the library…"))
        task.succeeded.connect(lambda _: self._imported(target, name))

    def _imported(self, target: Path, name: str) -> None:
        remember(self._window.settings, target, name)
        remember(self._window.settings, self._window.library_directory)
        if not self._window.is_ended:
            self._window.library_wanted.emit(target)

    def _run(self, call: Call, label: str) -> Task:
        """On a worker, with a bar and a button to cancel."""
        shown = _TransferProgress(label, self.tr("Cancel"), 0, 0, self._window)
        shown.setWindowModality(Qt.WindowModality.WindowModal)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.setMinimumDuration(300)
        shown.setAutoReset(False)
        task = self._window.lister.submit(call)
        task.progressed.connect(shown.show_step)
        task.failed.connect(lambda error: self._window.tell(error_sentence(error)))
        task.ended.connect(shown.close)
        shown.canceled.connect(task.cancel)
        return task


class _TransferProgress(QProgressDialog):
    def show_step(self, step: Progress) -> None:
        """How far it is. A method of the dialog, so that nothing is told to it when it is gone."""
        self.setMaximum(_STEPS if step.total else 0)
        self.setValue(min(_STEPS * step.done // step.total, _STEPS - 1) if step.total else 0)


class ImportDialog(QDialog):
    """What a library holds, its name here, and where its folders are on this machine."""

    def __init__(self, info: ArchiveInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import library"))
        self.resize(700, 380)
        self._name = QLineEdit(info.name)
        self._name.setAccessibleName(self.tr("Name of the library"))
        about = [
            self.tr("%n file(s)", "", info.files),
            self.tr("%n passage(s)", "", info.passages),
            data_size(info.size),
            info.model,
        ]
        hint = QLabel(
            self.tr(
                "Files that are not on this computer can still be found and read as text. "
                "A folder that is here is brought up to date with what it holds here: what it lacks leaves the library."
            )
        )
        hint.setWordWrap(True)
        self.table = QTableWidget(len(info.folders), 3)
        self.table.setHorizontalHeaderLabels([self.tr("Folder there"), self.tr("Folder here"), ""])
        self.table.setAccessibleName(self.tr("Folders of the library"))
        self.table.verticalHeader().hide()
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # the end of a path says most
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self._old = info.folders
        self._new: dict[str, str] = {}
        for row, folder in enumerate(info.folders):
            self.table.setItem(row, 0, _cell(path_line(folder)))
            choose = QPushButton(self.tr("Choose…"))
            choose.setAccessibleName(self.tr("Choose where “{path}” is").format(path=path_line(folder)))
            choose.clicked.connect(lambda _=False, row=row: self._choose(row))
            self.table.setCellWidget(row, 2, choose)
            self._show_row(row)
        self.table.horizontalHeader().setSectionResizeMode(0, self.table.horizontalHeader().ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(1, self.table.horizontalHeader().ResizeMode.Stretch)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(self.tr("Name of the library")))
        layout.addWidget(self._name)
        layout.addWidget(QLabel(" · ".join(about)))
        layout.addWidget(self.table, 1)
        layout.addWidget(hint)
        layout.addWidget(buttons)
        enter_presses(buttons)

    def name(self) -> str:
        """What the library is to be called."""
        return self._name.text().strip() or self.tr("Imported library")

    def folders(self) -> dict[str, str]:
        """The folders that lie elsewhere here."""
        return dict(self._new)

    def place(self, row: int, path: str) -> None:
        """Say where a folder is."""
        self._new[self._old[row]] = path
        self._show_row(row)

    def _choose(self, row: int) -> None:
        if chosen := QFileDialog.getExistingDirectory(self, self.tr("Folder here")):
            self.place(row, chosen)

    def _show_row(self, row: int) -> None:
        old = self._old[row]
        if old in self._new:
            text = path_line(self._new[old])
        else:
            text = self.tr("the same") if Path(old).is_dir() else self.tr("not here")
        self.table.setItem(row, 1, _cell(text))


def _cell(text: str) -> QTableWidgetItem:
    """With all of it to be read where the column is too narrow."""
    item = QTableWidgetItem(text)
    item.setToolTip(text)
    return item
