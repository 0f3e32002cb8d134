"""What an empty library shows: two ways to a first answer within a minute."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.icons import application_icon, icon
from app.snippets import path_line

# The sample library answers it out of a Japanese and a Spanish contract.
SAMPLE_QUERY = "How much notice must the tenant give to end the contract?"
_WIDTH = 620


class FirstRunGuide(QScrollArea):
    """Offers the sample library and the usual folders. ``query``: what to search for when the library is there."""

    folders_chosen = Signal(object)  # list of paths
    folder_wanted = Signal()
    samples_wanted = Signal()

    def __init__(self, folders: Sequence[Path] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.query = ""
        picture = QLabel()
        picture.setPixmap(application_icon().pixmap(64, 64))
        title = QLabel(self.tr("Ask in any language. Find the passage in any other."))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        title.setFont(font)
        title.setWordWrap(True)
        private = QLabel(self.tr("Everything stays on this computer: your files are read here, nothing is sent anywhere."))
        private.setWordWrap(True)
        self.samples_button = QPushButton(icon("search"), self.tr("Try the sample library"))
        self.samples_button.clicked.connect(self._try_samples)
        samples = QGroupBox(self.tr("Have a look first"))
        samples_text = QLabel(self.tr("Thirty small documents in 25 languages and a first question; takes a few seconds."))
        samples_text.setWordWrap(True)
        inner = QVBoxLayout(samples)
        inner.addWidget(samples_text)
        inner.addWidget(self.samples_button, 0, Qt.AlignmentFlag.AlignLeading)
        own = QGroupBox(self.tr("Search your own folders"))
        inner = QVBoxLayout(own)
        self.choices: list[tuple[QCheckBox, str]] = []
        for folder in usual_folders() if folders is None else folders:
            box = QCheckBox(path_line(str(folder)).replace("&", "&&"))
            box.setChecked(not self.choices)
            box.toggled.connect(lambda _: self._enable())
            self.choices.append((box, str(folder)))
            inner.addWidget(box)
        self.start_button = QPushButton(icon("folder-add"), self.tr("Search these folders"))
        self.start_button.clicked.connect(self._start)
        self.other_button = QPushButton(self.tr("Another folder…") if self.choices else self.tr("Choose a folder…"))
        self.other_button.clicked.connect(self.folder_wanted)
        buttons = QHBoxLayout()
        buttons.addWidget(self.start_button)
        buttons.addWidget(self.other_button)
        buttons.addStretch(1)
        inner.addLayout(buttons)
        hint = QLabel(self.tr("You can also drop a folder here. The newest files come first and can be searched at once."))
        hint.setWordWrap(True)
        self.state = QLabel(wordWrap=True)
        content = QWidget()
        content.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(content)
        for widget in (picture, title, private, samples, own, hint, self.state):
            column.addWidget(widget)
        page = QWidget()
        layout = QHBoxLayout(page)
        layout.addStretch(1)
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addWidget(content)
        middle.addStretch(2)
        layout.addLayout(middle, 6)
        layout.addStretch(1)
        # In a low window it is scrolled: its texts would be pressed into each other.
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for button in (self.samples_button, self.start_button, self.other_button):
            button.setAutoDefault(True)  # Enter presses the one that has the focus, as in a dialog
        self.start_button.setVisible(bool(self.choices))
        self._enable()

    def _enable(self) -> None:
        self.start_button.setEnabled(any(box.isChecked() for box, _ in self.choices))

    def _try_samples(self) -> None:
        self.query = SAMPLE_QUERY
        self._wait()
        self.samples_wanted.emit()

    def _start(self) -> None:
        self._wait()
        self.folders_chosen.emit([path for box, path in self.choices if box.isChecked()])

    def _wait(self) -> None:
        self.state.setText(self.tr("Reading the first files…"))


def usual_folders() -> list[Path]:
    """The folders of this user that usually hold documents, those that exist; never the home folder itself."""
    where = QStandardPaths.StandardLocation
    kinds = (where.DocumentsLocation, where.DesktopLocation, where.DownloadLocation)
    found = dict.fromkeys(Path(QStandardPaths.writableLocation(kind)) for kind in kinds)
    return [path for path in found if path != Path.home() and path.is_dir()]
