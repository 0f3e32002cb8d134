"""Qt without a screen; windows over real libraries, with nothing of the user's own touched."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.application import Program
from app.late_library import late_library
from app.main_window import MainWindow
from app.settings import Settings
from engine.library import Library
from tests.app.patience import WAIT_MS, PatientBot

__all__ = ["WAIT_MS"]

FOLDER = "Meine Dateien 文書"
_WRITTEN = 1_700_000_000
DOCUMENTS = {
    "Mietvertrag.txt": "Mietvertrag. Die Kündigungsfrist beträgt drei Monate. Die Miete ist am dritten Werktag fällig.",
    "賃貸契約.txt": "建物賃貸借契約書。借主が解約するときは、少なくとも二か月前までに書面で通知しなければなりません。",
    "recipe.md": "# Apple pie\n\nPeel the apples, roll out the dough and bake it for forty minutes in a hot oven.",
    "وصفة.txt": "اخلط الدقيق والسكر والزبدة ثم اخبز الكعكة في الفرن لمدة أربعين دقيقة.",
    "kaputt.pdf": "%PDF-1.7 this is no PDF",
}


@pytest.fixture(autouse=True)
def own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No test writes into the home folder of whoever runs it."""
    for name, variable in (("state", "MIMO_STATE"), ("data", "XDG_DATA_HOME")):
        (tmp_path / name).mkdir(mode=0o700)
        monkeypatch.setenv(variable, str(tmp_path / name))
    with tempfile.TemporaryDirectory() as runtime:  # its path must be short, for sockets
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        yield


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """pytest-qt's, whose patience a stopped process does not use up."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library over a folder with the documents, read once; tests get copies of both (see ``folder``)."""
    base = tmp_path_factory.mktemp("stock")
    write_documents(base / FOLDER)
    with Library.open(base / "library") as library:
        library.add_folder(base / FOLDER)
        for _ in library.index():
            pass
    return base


@pytest.fixture
def folder(stock: Path, tmp_path: Path) -> Path:
    """The documents as new, and a library at ``tmp_path / "library"`` that has read them already."""
    return copy_stock(stock, tmp_path / "library")


def copy_stock(stock: Path, library: Path) -> Path:
    """Make ``library`` one that has read the documents, which are as new in the folder given back."""
    for moved in stock.glob("*"):
        if moved.name != "library":
            shutil.rmtree(moved)
    write_documents(stock / FOLDER)
    shutil.copytree(stock / "library", library)
    return stock / FOLDER


@pytest.fixture
def new_folder(tmp_path: Path) -> Path:
    """The documents in a folder that no library knows."""
    write_documents(tmp_path / FOLDER)
    return tmp_path / FOLDER


def write_documents(folder: Path) -> None:
    """All of the same age, so that a library that has read them once takes them for what it knows."""
    folder.mkdir()
    for name, text in DOCUMENTS.items():
        (folder / name).write_text(text, encoding="utf-8")
        os.utime(folder / name, (_WRITTEN, _WRITTEN))


@pytest.fixture
def settings(tmp_path: Path, qapp: object) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


MakeWindow = Callable[[], MainWindow]


@pytest.fixture
def make_window(qtbot: QtBot, tmp_path: Path, settings: Settings, request: pytest.FixtureRequest) -> Iterator[MakeWindow]:
    library_first(request)
    made: list[tuple[MainWindow, Library]] = []

    def make() -> MainWindow:
        library = late_library(tmp_path / "library")
        window = MainWindow(library, settings)
        window.show()
        made.append((window, library))
        return window

    yield make
    for window, library in made:
        window.close()
        qtbot.waitUntil(lambda w=window: not w.reader.busy and not w.lister.busy, timeout=WAIT_MS)  # no task is left alive
        window.deleteLater()
        library.close()


@pytest.fixture
def window(make_window: MakeWindow) -> MainWindow:
    return make_window()


def library_first(request: pytest.FixtureRequest) -> None:
    """Where a test has both, the library is copied before a window opens it."""
    if "folder" in request.fixturenames:
        request.getfixturevalue("folder")


def index(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    """Add a folder and wait until everything in it is known to the window."""
    with qtbot.waitSignal(window.indexer.folders_changed, timeout=WAIT_MS):
        window.add_folders([str(folder)])
    idle(qtbot, window)


def idle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until nothing is under way."""
    qtbot.waitUntil(lambda: not window.indexer.running, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not window.lister.busy, timeout=WAIT_MS)


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, settings: Settings) -> Iterator[Program]:
    """The whole program, with its windows and what lasts beyond them."""
    made = Program(qapp, settings)
    yield made
    made.close()
    made._beat.stop()
    made.deleteLater()
