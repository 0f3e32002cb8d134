"""The folders of a library: add, remove, choose what to leave out; those that cannot be read just now are marked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from app.icons import icon
from app.messages import state_name, state_sentence
from app.snippets import path_line
from engine.documents import DocumentState

if TYPE_CHECKING:
    from engine.store.records import FolderRecord

FOLDER_ROLE = Qt.ItemDataRole.UserRole + 1


class FolderList(QWidget):
    """Shows folders; what the user asks for goes out as signals."""

    add_wanted = Signal()
    remove_wanted = Signal(object)  # path; no str, since Qt loses names that are not UTF-8
    options_wanted = Signal(object)  # FolderRecord

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Folders that are searched"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add_button = QPushButton(icon("folder-add"), self.tr("Add folder…"))
        self.options_button = QPushButton(icon("options"), self.tr("Leave out…"))
        self.remove_button = QPushButton(icon("remove"), self.tr("Remove"))
        self.options_button.setToolTip(self.tr("Which files and folders inside are not read"))
        self.add_button.clicked.connect(self.add_wanted)
        self.options_button.clicked.connect(self._options)
        self.remove_button.clicked.connect(self._remove)
        self.list.currentRowChanged.connect(lambda _: self._enable())
        self.list.itemActivated.connect(lambda _: self._options())
        QShortcut(QKeySequence.StandardKey.Delete, self.list, self._remove, Qt.ShortcutContext.WidgetShortcut)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.add_button)
        second.addWidget(self.options_button)
        second.addWidget(self.remove_button)
        title = QLabel(self.tr("Folders"))
        title.setBuddy(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(title)
        layout.addWidget(self.list, 1)
        layout.addLayout(first)
        layout.addLayout(second)
        self._enable()

    def show_folders(
        self,
        folders: Sequence[FolderRecord],
        missing: Sequence[str] = (),
        counts: Mapping[int, int] | None = None,
        refused: Sequence[str] = (),
    ) -> None:
        """Replace the list, keeping the current folder. missing: not there; refused: there, but not to be read."""
        current = self.current()
        self.list.clear()
        for folder in folders:
            text = path_line(folder.path)
            detail = self.tr("%n file(s)", "", (counts or {}).get(folder.id, 0))
            marked = folder.path in missing or folder.path in refused
            item = QListWidgetItem(icon("folder-missing" if marked else "folder"), text)
            if folder.path in refused:
                item.setText(f"{text}\n{state_name(DocumentState.UNREADABLE)}")
                detail += " · " + state_sentence(DocumentState.UNREADABLE)
            if folder.path in missing:
                away = self.tr("Not there now")
                item.setText(f"{text}\n{away}")
                detail += " · " + self.tr("not there now; what was indexed of it stays searchable")
            if folder.options.excludes:
                excluded = QLocale().createSeparatedList(list(map(path_line, folder.options.excludes)))
                detail += " · " + self.tr("without {patterns}").format(patterns=excluded)
            item.setData(FOLDER_ROLE, folder)
            item.setToolTip(f"{text}\n{detail}")
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, detail)
            self.list.addItem(item)
            if current is not None and folder.path == current.path:
                self.list.setCurrentItem(item)
        self._enable()

    def paths(self) -> list[str]:
        """The folders shown."""
        return [self.list.item(row).data(FOLDER_ROLE).path for row in range(self.list.count())]

    def current(self) -> FolderRecord | None:
        """The selected folder."""
        item = self.list.currentItem()
        record: FolderRecord | None = item.data(FOLDER_ROLE) if item is not None else None
        return record

    def _enable(self) -> None:
        chosen = self.current() is not None
        self.remove_button.setEnabled(chosen)
        self.options_button.setEnabled(chosen)

    def _remove(self) -> None:
        if (folder := self.current()) is not None:
            self.remove_wanted.emit(folder.path)

    def _options(self) -> None:
        if (folder := self.current()) is not None:
            self.options_wanted.emit(folder)
