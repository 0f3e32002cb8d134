"""What is shown where training is not installed: the command that installs it, and the way to name another Python."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.snippets import path_line
from app.train_python import install_command, python_of


class TrainSetupPage(QWidget):
    """``python_chosen`` carries the path of an interpreter; ``again_wanted`` asks to look once more."""

    python_chosen = Signal(str)
    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("Training needs more than searching"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        title.setFont(font)
        about = QLabel(
            self.tr(
                "To adapt a model, PyTorch must be installed: about 1 GB, or up to 7 GB with support for graphics cards "
                "by NVIDIA. Type one of these commands in a terminal, then look again."
            )
        )
        about.setWordWrap(True)
        self.python = QLabel(wordWrap=True)
        self.command, self.small_command = self._line(), self._line()
        form = QFormLayout()
        for text, line in (
            (self.tr("For any computer"), self.command),
            (self.tr("Without a graphics card by NVIDIA"), self.small_command),
        ):
            copy = QPushButton(self.tr("Copy"))
            copy.setAccessibleName(self.tr("Copy the command: {which}").format(which=text))
            copy.clicked.connect(lambda _=False, line=line: QGuiApplication.clipboard().setText(line.text()))
            line.setAccessibleName(text)
            row = QHBoxLayout()
            row.addWidget(line, 1)
            row.addWidget(copy)
            form.addRow(text, row)
        self.again_button = QPushButton(self.tr("Look again"))
        self.again_button.clicked.connect(self.again_wanted)
        self.folder_button = QPushButton(self.tr("It is in another environment…"))
        self.folder_button.setToolTip(self.tr("The folder of a virtual environment that has it"))
        self.folder_button.clicked.connect(self._choose)
        self.wrong = QLabel(wordWrap=True)
        row = QHBoxLayout()
        row.addWidget(self.again_button)
        row.addWidget(self.folder_button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        for widget in (title, about, self.python):
            layout.addWidget(widget)
        layout.addLayout(form)
        layout.addLayout(row)
        layout.addWidget(self.wrong)
        layout.addStretch(1)

    def show_python(self, python: str) -> None:
        """Commands for this interpreter."""
        text = self.tr("Python that was asked: {path}")
        self.python.setText(text.format(path=path_line(python)))
        for line, cpu in ((self.command, False), (self.small_command, True)):
            line.setText(install_command(python, cpu=cpu))
            line.setCursorPosition(0)
        self.wrong.setText("")

    def choose(self, path: str) -> None:
        """Take the interpreter of an environment, if there is one."""
        found = python_of(Path(path))
        if found is None:
            self.wrong.setText(self.tr("There is no Python in “{path}”.").format(path=path_line(path)))
        else:
            self.python_chosen.emit(str(found))

    def _choose(self) -> None:
        title = self.tr("Folder of a virtual environment")
        if chosen := QFileDialog.getExistingDirectory(self, title, str(Path.home())):
            self.choose(chosen)

    def _line(self) -> QLineEdit:
        line = QLineEdit(readOnly=True)
        line.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return line
