"""The libraries of a user: the list of those used before, making, switching, taking out of the list, carrying elsewhere."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFileDialog, QMenu

from app.asking import ask_name, ask_which
from app.settings import Settings
from app.snippets import path_line, printable
from engine.platform_paths import data_directory, default_library_directory

if TYPE_CHECKING:
    from app.main_window import MainWindow

_MOST = 20
DATABASE = "library.db"


@dataclass(frozen=True, slots=True)
class KnownLibrary:
    """A library in the list. name: "" for one that was never named."""

    path: Path
    name: str = ""


def known_libraries(settings: Settings) -> list[KnownLibrary]:
    """The libraries used before, the last one first. Paths come back whatever bytes their names have."""
    found = []
    stored = settings.recent_libraries
    for entry in stored if isinstance(stored, list) else []:
        if isinstance(entry, dict) and isinstance(entry.get("path"), str):
            found.append(KnownLibrary(Path(entry["path"]), str(entry.get("name", ""))))
    return found


def remember(settings: Settings, directory: Path, name: str | None = None) -> None:
    """Put a library at the top of the list; with another name if one is given."""
    known = known_libraries(settings)
    old = next((one.name for one in known if one.path == directory), "")
    rest = [one for one in known if one.path != directory]
    _store(settings, [KnownLibrary(directory, old if name is None else name), *rest])


def forget(settings: Settings, directory: Path) -> None:
    """Take a library out of the list; nothing on disk is touched."""
    _store(settings, [one for one in known_libraries(settings) if one.path != directory])


def _store(settings: Settings, libraries: list[KnownLibrary]) -> None:
    settings.recent_libraries = json.loads(
        json.dumps([{"path": os.fspath(one.path), "name": one.name} for one in libraries[:_MOST]])
    )


class LibraryDialogs(QObject):
    """The menu of libraries, and what it asks its user."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @property
    def _settings(self) -> Settings:
        return self._window.settings

    def name_of(self, library: KnownLibrary) -> str:
        """What the user calls it."""
        if library.name:
            return library.name
        if library.path == default_library_directory():
            return self.tr("My library")
        return printable(library.path.name)

    def fill(self, menu: QMenu) -> None:
        """The libraries with the current one marked, and what can be done with them."""
        menu.clear()
        current = self._window.library_directory
        group = QActionGroup(menu)
        for library in known_libraries(self._settings):
            action = QAction(self.name_of(library).replace("&", "&&"), menu, checkable=True)
            action.setChecked(library.path == current)
            action.setToolTip(path_line(os.fspath(library.path)))
            action.triggered.connect(lambda _=False, path=library.path: self.switch(path))
            group.addAction(action)
            menu.addAction(action)
        menu.setToolTipsVisible(True)
        menu.addSeparator()
        for text, call in (
            (self.tr("&New library…"), self.create),
            (self.tr("&Open library…"), self.open),
            (self.tr("&Rename this library…"), self.rename),
            (self.tr("&Take out of this list…"), self.take_out),
        ):
            action = QAction(text, menu)
            action.triggered.connect(lambda _=False, call=call: call())
            menu.addAction(action)

    def switch(self, path: Path) -> None:
        """Show another library."""
        if path == self._window.library_directory:
            return
        if not (path / DATABASE).exists():
            self._window.tell(self.tr("There is no library in “{path}” now.").format(path=path_line(os.fspath(path))))
            return
        self._window.library_wanted.emit(path)

    def create(self) -> None:
        """Ask for a name and begin an empty library in the folder for this program's data."""
        ask_name(self._window, self.tr("New library"), self.tr("Name of the library"), "", self._create)

    def _create(self, name: str) -> None:
        path = free_place(data_directory() / "libraries", name)
        remember(self._settings, path, name)
        self._window.library_wanted.emit(path)

    def open(self) -> None:
        """Ask for the folder of a library that lies somewhere."""
        chosen = QFileDialog.getExistingDirectory(self._window, self.tr("Folder of a library"))
        if chosen:
            self.switch(Path(chosen))

    def rename(self) -> None:
        """Ask what the library of this window is called."""
        current = self._window.library_directory
        known = next((one for one in known_libraries(self._settings) if one.path == current), KnownLibrary(current))
        ask_name(self._window, self.tr("Rename library"), self.tr("Name of the library"), self.name_of(known), self._rename)

    def _rename(self, name: str) -> None:
        remember(self._settings, self._window.library_directory, name)
        self._window.show_title()

    def take_out(self) -> None:
        """Choose a library that the list should forget; its files stay."""
        current = self._window.library_directory
        others = [one for one in known_libraries(self._settings) if one.path != current]
        if not others:
            self._window.tell(self.tr("There is no other library in the list."))
            return
        names = [f"{self.name_of(one)} ({path_line(os.fspath(one.path))})" for one in others]
        title, text = self.tr("Take out of the list"), self.tr("The library’s own files are not touched.")
        ask_which(self._window, title, text, names, lambda at: forget(self._settings, others[at].path))

    def export(self) -> None:
        """Ask where to, and write the whole library into one file."""
        from app.transfer_dialogs import TransferDialogs

        TransferDialogs(self._window, self).export()

    def import_(self) -> None:
        """Ask for such a file, and make a library out of it."""
        from app.transfer_dialogs import TransferDialogs

        TransferDialogs(self._window, self).import_()


def free_place(parent: Path, name: str) -> Path:
    """A folder below ``parent`` that is not there yet, called after ``name`` as far as file systems allow."""
    plain = "".join(char if char.isalnum() or char in "-_ " else "-" for char in name).strip(" -") or "library"
    plain = plain.encode("utf-8", "ignore")[:80].decode("utf-8", "ignore")
    path, number = parent / plain, 1
    while path.exists():
        number += 1
        path = parent / f"{plain} {number}"
    return path
