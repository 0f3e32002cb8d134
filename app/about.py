"""About the program: versions of all its parts, the card of the model in use, licences."""

from __future__ import annotations

import platform
import sqlite3
from importlib import metadata

from PySide6.QtCore import QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.card_view import CardView
from app.dialog_keys import enter_presses
from app.icons import application_icon
from app.tasks import Worker

DISTRIBUTION = "mimo-search"
_CARD = "MODEL_CARD.md"
_CARD_BYTES = 1 << 20


def versions() -> list[tuple[str, str]]:
    """The versions of the program and of all it stands on."""
    found = [("MIMO Search", _version(DISTRIBUTION)), ("Python", platform.python_version()), ("Qt", str(qVersion()))]
    found += [(name, _version(name)) for name in requirements()]
    found += [("SQLite", sqlite3.sqlite_version), ("System", f"{QSysInfo.prettyProductName()} {platform.machine()}")]
    return [(name, version) for name, version in found if version]


def requirements() -> list[str]:
    """The names of the packages that the program needs to run."""
    try:
        lines = metadata.requires(DISTRIBUTION) or []
    except metadata.PackageNotFoundError:
        return []
    names = []
    for line in lines:
        needed, _, condition = line.partition(";")
        if "extra" not in condition:
            names.append("".join(char if char.isalnum() or char in "-_." else " " for char in needed).split()[0])
    return sorted({own_name(name) for name in names}, key=str.lower)


def own_name(name: str) -> str:
    """A package's name as it writes it itself; what needs it may spell it otherwise."""
    try:
        return metadata.metadata(name)["Name"]
    except metadata.PackageNotFoundError:
        return name


def licences() -> list[tuple[str, str]]:
    """The licence of each of these packages, as it declares it."""
    found = []
    for name in requirements():
        try:
            data = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue
        classified = [c.rpartition(" :: ")[2] for c in data.get_all("Classifier") or [] if c.startswith("License ::")]
        plain = [line for key in ("License-Expression", "License") for line in (data.get_all(key) or []) if line.strip()]
        found.append((name, ", ".join(classified) or (plain[0].strip().splitlines()[0] if plain else _heading(name))))
    return found


def _heading(name: str) -> str:
    """How the licence that came with a package begins, which is its name; "?" for none."""
    for file in metadata.files(name) or []:
        if file.stem.upper() in ("LICENSE", "LICENCE", "COPYING"):
            lines = [line.strip() for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
            return ", ".join(lines[:2])
    return "?"


def model_card() -> str:
    """The card of the model in use, as Markdown."""
    from engine.model.models import active_path
    from engine.platform_paths import models_directory

    path = active_path(models_directory()) / _CARD
    with path.open("rb") as file:
        return file.read(_CARD_BYTES).decode("utf-8", "replace")


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


class AboutDialog(QDialog):
    """Three pages; what must be read from disk is read by a worker."""

    def __init__(self, worker: Worker, page: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About MIMO Search"))
        self.resize(640, 520)
        picture, title = QLabel(), QLabel(self.tr("MIMO Search finds passages across languages, offline."))
        picture.setPixmap(application_icon().pixmap(48, 48))
        title.setWordWrap(True)
        top = QHBoxLayout()
        top.addWidget(picture)
        top.addWidget(title, 1)
        self.versions, self.card, self.licences = self._page(), self._page(), self._page()
        self.pages = QTabWidget()
        for named in (self.pages, self.pages.tabBar()):
            named.setAccessibleName(self.windowTitle())
        self.pages.addTab(self.versions, self.tr("Versions"))
        self.pages.addTab(self.card, self.tr("Model"))
        self.pages.addTab(self.licences, self.tr("Licences"))
        self.pages.setCurrentIndex(page)
        for number, text in enumerate((self.versions, self.card, self.licences)):
            text.setAccessibleName(self.pages.tabText(number))
        copy = QPushButton(self.tr("Copy versions"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.versions.toPlainText()))
        buttons = QDialogButtonBox()
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)  # it stands before: Tab comes to it first
        buttons.addButton(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.pages, 1)
        layout.addWidget(buttons)
        enter_presses(buttons)
        # By methods of what is shown, whose connections end with it: it may be closed before an answer comes.
        worker.submit(versions).succeeded.connect(self.versions.show_list)
        worker.submit(licences).succeeded.connect(self.licences.show_list)
        card = worker.submit(model_card)
        card.succeeded.connect(self.card.show_card)
        card.failed.connect(self._show_no_card)

    def _page(self) -> _ListView:
        return _ListView()

    def _show_no_card(self) -> None:
        self.card.setPlainText(self.tr("The model in use has no card."))


class _ListView(CardView):
    """A card, or names with what belongs to them."""

    def show_list(self, rows: list[tuple[str, str]]) -> None:
        """Replace what is shown."""
        self.setMarkdown("\n".join(f"- **{name}**: {value}" for name, value in rows))
