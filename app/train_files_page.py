"""Which texts a model is adapted to: files and folders of translations, chosen or dropped."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.icons import icon
from app.snippets import path_line
from app.train_store import Adaptation

PATH_ROLE = Qt.ItemDataRole.UserRole + 1
_KINDS = "*.tmx *.xlf *.xliff *.sdlxliff *.mqxliff *.po *.csv *.tsv *.jsonl *.xlsx *.txt *.gz *.xz *.zst"
_SOURCE, _TARGET, _COLUMNS = "en", "de", "en,de,fr"  # examples: codes are the same everywhere


class TrainFilesPage(QWidget):
    """A list of files, and what a file may not say itself."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        about = QLabel(
            self.tr(
                "Choose translations that you have: the model learns that texts with the same meaning belong together, "
                "in your subjects and your words. One side should be English. Nothing leaves this computer."
            )
        )
        about.setWordWrap(True)
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Files with translations"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        QShortcut(QKeySequence.StandardKey.Delete, self.list, self._remove, Qt.ShortcutContext.WidgetShortcut)
        self.add_button = QPushButton(icon("folder-add"), self.tr("Add files…"))
        self.add_button.clicked.connect(self._choose_files)
        self.folder_button = QPushButton(self.tr("Add a folder…"))
        self.folder_button.clicked.connect(self._choose_folder)
        self.remove_button = QPushButton(icon("remove"), self.tr("Remove"))
        self.remove_button.clicked.connect(self._remove)
        buttons = QHBoxLayout()
        for button in (self.add_button, self.folder_button, self.remove_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        hint = QLabel(self.tr("TMX, XLIFF, PO, CSV, TSV, Excel, JSON Lines and pairs of text files; drop them here."))
        hint.setWordWrap(True)
        more = QGroupBox(self.tr("Where a file does not say it itself"))
        form = QFormLayout(more)
        self.source, self.target, self.columns = QLineEdit(), QLineEdit(), QLineEdit()
        for field in (self.name, self.source, self.target, self.columns):
            field.setAcceptDrops(False)  # what is dropped is for the page
        self.source.setPlaceholderText(_SOURCE)
        self.target.setPlaceholderText(_TARGET)
        self.columns.setPlaceholderText(_COLUMNS)
        self.without_english = QCheckBox(self.tr("Also learn from texts without English"))
        form.addRow(self.tr("Language of the first side"), self.source)
        form.addRow(self.tr("Language of the other side"), self.target)
        form.addRow(self.tr("Languages of a table’s columns"), self.columns)
        form.addRow(self.without_english)
        top = QFormLayout()
        top.addRow(self.tr("Name"), self.name)
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        layout.addWidget(hint)
        layout.addWidget(more)
        self.name.textChanged.connect(lambda _: self.changed.emit())
        self.list.itemSelectionChanged.connect(self._enable)
        self._enable()

    def show_adaptation(self, made: Adaptation | None) -> None:
        """What was chosen for it; a fresh page for none."""
        self.name.setText(made.name if made is not None else self.tr("My texts"))
        self.list.clear()
        self.add_paths(made.inputs if made is not None else ())
        self.source.setText(made.source_language if made is not None else "")
        self.target.setText(made.target_language if made is not None else "")
        self.columns.setText(made.columns if made is not None else "")
        self.without_english.setChecked(made is not None and made.without_english)

    def fill(self, made: Adaptation) -> None:
        """Put what is chosen into an adaptation."""
        made.name, made.inputs = self.name.text().strip(), self.paths()
        made.source_language, made.target_language = self.source.text().strip(), self.target.text().strip()
        made.columns, made.without_english = self.columns.text().replace(" ", ""), self.without_english.isChecked()

    def paths(self) -> list[str]:
        """The files and folders."""
        return [self.list.item(row).data(PATH_ROLE) for row in range(self.list.count())]

    def complete(self) -> bool:
        """Whether there is something to read."""
        return bool(self.name.text().strip()) and self.list.count() > 0

    def add_paths(self, paths: Sequence[str]) -> None:
        """Add files and folders; those that are there already stay single."""
        known = set(self.paths())
        for path in dict.fromkeys(paths):
            if path not in known:
                item = QListWidgetItem(path_line(path))
                if Path(path).is_dir():
                    item.setIcon(icon("folder"))
                item.setData(PATH_ROLE, path)
                item.setToolTip(item.text())
                self.list.addItem(item)
        self._enable()
        self.changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take local files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        event.acceptProposedAction()
        self.add_paths([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])

    def _choose_files(self) -> None:
        kinds = [self.tr("Translations ({patterns})").format(patterns=_KINDS), self.tr("All files (*)")]
        chosen, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Files with translations"), str(Path.home()), ";;".join(kinds)
        )
        self.add_paths(chosen)

    def _choose_folder(self) -> None:
        if chosen := QFileDialog.getExistingDirectory(self, self.tr("Folder with translations"), str(Path.home())):
            self.add_paths([chosen])

    def _remove(self) -> None:
        for item in self.list.selectedItems():
            self.list.takeItem(self.list.row(item))
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        self.remove_button.setEnabled(bool(self.list.selectedItems()))
