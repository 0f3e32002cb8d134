"""A real library over a few documents, indexed once, and a search view on it for each test."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from app.search_view import SearchView
from app.settings import Settings
from app.tasks import Worker
from engine.documents import SearchHit
from engine.library import Library
from engine.samples import samples_directory
from tests.app.patience import WAIT_MS as WAIT

DOCUMENTS = {
    "Mietvertrag.txt": "Mietvertrag. Die Kündigungsfrist beträgt drei Monate. Die Miete ist am dritten Werktag fällig.",
    "契約/賃貸契約.txt": "建物賃貸借契約書。借主が解約するときは、少なくとも二か月前までに書面で通知しなければなりません。",
    "recipes/recipe.md": "# Apple pie\n\nPeel the apples, roll out the dough and bake it for forty minutes in a hot oven.",
    "recipes/وصفة.txt": "اخلط الدقيق والسكر والزبدة ثم اخبز الكعكة في الفرن لمدة أربعين دقيقة.",
    "recipes/สูตร.txt": "ผสมแป้ง น้ำตาล และเนย แล้วอบเค้กในเตาอบเป็นเวลาสี่สิบนาที",
    "long.md": "\n\n".join(
        f"# Chapter {n}\n\nThe gardener waters bed number {n} of the rose garden every morning before the sun is high, "
        f"because roses in bed {n} dislike wet leaves at night and reward a steady hand with many flowers." * 2
        for n in range(30)
    ),
}
SAMPLE = "Похід у Карпати.pdf"


@dataclass(frozen=True)
class Shelf:
    """A library with its folder of documents."""

    library: Library
    folder: Path


_made: list[Shelf] = []


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Shelf:
    """Indexed once for all modules that import it; tests must not change it."""
    if not _made:
        _made.append(_make(tmp_path_factory.mktemp("shelf")))
        request.config.add_cleanup(_made[0].library.close)
    return _made[0]


def _make(base: Path) -> Shelf:
    folder = base / "Meine Dateien 文書"
    for name, text in DOCUMENTS.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    (folder / SAMPLE).write_bytes((samples_directory() / SAMPLE).read_bytes())
    with zipfile.ZipFile(folder / "packed.zip", "w") as archive:
        archive.writestr("inner/notes.txt", "The lighthouse keeper counts the ships that pass the cape in winter storms.")
        archive.writestr("inner/run.sh", "#!/bin/sh\n# The submarine cable is inspected by a robot every autumn.\n")
    library = Library.open(base / "library")
    library.add_folder(folder)
    for _ in library.index():
        pass
    return Shelf(library, folder)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Fresh ones."""
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@contextmanager
def shown(qtbot: QtBot, library: Library, settings: Settings) -> Iterator[SearchView]:
    """A search view that is shown; its tasks end with it."""
    reader = Worker("reader")
    made = SearchView(library, reader, settings)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.stop()
    qtbot.waitUntil(lambda: not reader.busy, timeout=WAIT)
    reader.stop()


@contextmanager
def shown_over(qtbot: QtBot, folder: Path, settings: Settings) -> Iterator[tuple[Library, SearchView]]:
    """The same over a library of its own, which holds a folder and lies beside it."""
    with Library.open(folder.parent / "library") as library:
        library.add_folder(folder)
        for _ in library.index():
            pass
        with shown(qtbot, library, settings) as made:
            yield library, made


@pytest.fixture
def view(qtbot: QtBot, shelf: Shelf, settings: Settings) -> Iterator[SearchView]:
    """Over the shelf; no task may be left when the test is over."""
    with shown(qtbot, shelf.library, settings) as made:
        yield made
    assert not made.asking.busy
    assert not made.preview.process.busy


def settle(qtbot: QtBot, view: SearchView) -> None:
    """Wait until everything that was asked has been answered."""
    qtbot.waitUntil(
        lambda: not (view.field.timer.isActive() or view._reader.busy or view.asking.busy or view.preview.process.busy),
        timeout=WAIT,
    )


def search(qtbot: QtBot, view: SearchView, query: str) -> list[SearchHit]:
    """Put the query into the field as a whole and wait for all of the answer."""
    with qtbot.waitSignal(view.searched, timeout=WAIT):
        view.field.setText(query)
    settle(qtbot, view)
    return list(view.model.hits)


def names(view: SearchView) -> list[str]:
    """The file names of the hits."""
    return [hit.document.path.rpartition("/")[2] for hit in view.model.hits]
