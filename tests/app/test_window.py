"""The window with the real engine, model and library: each thing a user does, once, through the widgets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.opening import real_file
from app.problems_view import ProblemsDialog
from app.result_model import HIT_ROLE, MARK_ROLE
from engine.documents import SearchHit
from engine.library import Library

DOCUMENTS = {
    "Mietvertrag.txt": "Mietvertrag. Die Kündigungsfrist beträgt drei Monate. Die Miete ist am dritten Werktag fällig.",
    "賃貸契約.txt": "建物賃貸借契約書。借主が解約するときは、少なくとも二か月前までに書面で通知しなければなりません。",
    "recipe.md": "# Apple pie\n\nPeel the apples, roll out the dough and bake it for forty minutes in a hot oven.",
    "وصفة.txt": "اخلط الدقيق والسكر والزبدة ثم اخبز الكعكة في الفرن لمدة أربعين دقيقة.",
    "kaputt.pdf": "%PDF-1.7 this is no PDF",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Meine Dateien 文書"
    made.mkdir()
    for name, text in DOCUMENTS.items():
        (made / name).write_text(text, encoding="utf-8")
    return made


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with Library.open(tmp_path / "library") as library:
        made = MainWindow(library, QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
        qtbot.addWidget(made)
        made.show()
        yield made
        made.close()


def index(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    with qtbot.waitSignal(window.indexer.stopped, timeout=60_000):
        window.add_folders([str(folder)])
    qtbot.waitUntil(lambda: window.panel.folders.count() == 1)


def search(qtbot: QtBot, window: MainWindow, query: str) -> list[SearchHit]:
    with qtbot.waitSignal(window.search.searched, timeout=20_000):
        window.search.field.clear()
        qtbot.keyClicks(window.search.field, query) if query.isascii() else window.search.field.setText(query)
    qtbot.waitUntil(lambda: window.search._running is None)
    return list(window.search.model.hits)


def test_add_a_folder_then_search_it_in_another_language(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    QAbstractItemModelTester(window.search.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    index(qtbot, window, folder)
    with qtbot.waitSignal(window.search.searched, timeout=20_000):
        qtbot.keyClicks(window.search.field, "how long is the notice period of the rental contract")
    qtbot.waitUntil(lambda: window.search.model.rowCount() > 0)
    names = [Path(hit.document.path).name for hit in window.search.model.hits[:2]]
    assert set(names) == {"Mietvertrag.txt", "賃貸契約.txt"}
    # The best sentence is marked afterwards, also where no word is shared.
    first = window.search.model.index(0)
    qtbot.waitUntil(lambda: first.data(MARK_ROLE) is not None, timeout=20_000)
    start, end = first.data(MARK_ROLE)
    marked = first.data(HIT_ROLE).passage.text[start:end]
    assert "Kündigungsfrist" in marked or "解約" in marked
    assert first.data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_filters_offer_what_is_there_and_narrow_the_results(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    index(qtbot, window, folder)
    qtbot.waitUntil(lambda: window.search.language.findData("ja") > 0)
    search(qtbot, window, "contract")
    with qtbot.waitSignal(window.search.searched, timeout=20_000):
        window.search.language.setCurrentIndex(window.search.language.findData("ja"))
    qtbot.waitUntil(lambda: {hit.passage.language for hit in window.search.model.hits} == {"ja"})
    with qtbot.waitSignal(window.search.searched, timeout=20_000):
        window.search.language.setCurrentIndex(0)
        window.search.format.setCurrentIndex(window.search.format.findData("md"))
    qtbot.waitUntil(lambda: {Path(h.document.path).name for h in window.search.model.hits} == {"recipe.md"})


def test_a_composing_input_method_searches_only_when_it_commits(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    index(qtbot, window, folder)
    field = window.search.field
    field.setFocus()
    QApplication.sendEvent(field, QInputMethodEvent("けい", []))
    assert not window.search._timer.isActive()
    commit = QInputMethodEvent("", [])
    commit.setCommitString("契約")
    with qtbot.waitSignal(window.search.searched, timeout=20_000):
        QApplication.sendEvent(field, commit)
    assert field.text() == "契約"
    qtbot.waitUntil(lambda: window.search.model.rowCount() > 0)
    assert "契約" in window.search.model.hits[0].passage.text


def test_a_late_answer_is_dropped(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    index(qtbot, window, folder)
    answers: list[object] = []
    window.search.searched.connect(answers.append)
    for query in ("apple", "apple pie", "解約"):
        window.search.field.setText(query)
        window.search.search_now()
    qtbot.waitUntil(lambda: not window._reader.busy, timeout=20_000)
    assert len(answers) == 1
    assert Path(window.search.model.hits[0].document.path).name == "賃貸契約.txt"


def test_nothing_found_and_hostile_queries_are_said_plainly(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    index(qtbot, window, folder)
    window.search.mode.setCurrentIndex(2)
    assert search(qtbot, window, "qqqzzz") == []
    assert window.search.notice.isVisible()
    for query in ('"', "NOT", "a AND (", "*", "x" * 10_000):
        search(qtbot, window, query)
        assert window.isVisible()


def test_keyboard_down_copies_and_escape(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    index(qtbot, window, folder)
    search(qtbot, window, "apple pie")
    qtbot.keyClick(window.search.field, Qt.Key.Key_Down)
    assert window.search.current_hit() is window.search.model.hits[0]
    window.search.copy_passage()
    assert QGuiApplication.clipboard().text() == window.search.model.hits[0].passage.text
    window.search.field.setFocus()
    qtbot.keyClick(window.search.field, Qt.Key.Key_Escape)
    assert window.search.field.text() == ""
    qtbot.waitUntil(lambda: window.search.model.rowCount() == 0)


def test_what_cannot_be_read_is_listed_with_its_reason(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    index(qtbot, window, folder)
    qtbot.mouseClick(window.panel.problems_button, Qt.MouseButton.LeftButton)
    dialog = window.findChild(ProblemsDialog)
    assert dialog is not None
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtbot.waitUntil(lambda: dialog.proxy.rowCount() == 1)
    assert "kaputt.pdf" in dialog.proxy.index(0, 0).data()
    assert dialog.proxy.index(0, 1).data()
    dialog.filter.setText("no such name")
    assert dialog.proxy.rowCount() == 0
    (folder / "kaputt.pdf").unlink()
    with qtbot.waitSignal(window.indexer.stopped, timeout=60_000):
        qtbot.mouseClick(dialog.retry_button, Qt.MouseButton.LeftButton)
    assert window._library.problems() == []


def test_a_dropped_folder_is_added(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    event = QDropEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(window.indexer.stopped, timeout=60_000):
        window.panel.dropEvent(event)
    qtbot.waitUntil(lambda: window.panel.folders.count() == 1)
    assert str(len(DOCUMENTS)) in window.panel.summary.text()


def test_closing_while_indexing_leaves_the_library_whole(qtbot: QtBot, tmp_path: Path, folder: Path) -> None:
    for number in range(60):
        (folder / f"note {number}.txt").write_text(f"Note {number}: the meter reads {number * 7} kWh.", encoding="utf-8")
    with Library.open(tmp_path / "library") as library:
        window = MainWindow(library, QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
        qtbot.addWidget(window)
        window.show()
        with qtbot.waitSignal(window.indexer.progressed, timeout=30_000):
            window.add_folders([str(folder)])
        window.close()
        report = None
        steps = library.verify()
        try:
            while True:
                next(steps)
        except StopIteration as stop:
            report = stop.value
        assert report is not None
        assert report.sound, report.findings


def test_a_member_of_an_archive_opens_its_archive(tmp_path: Path) -> None:
    archive = tmp_path / "mail.zip"
    archive.touch()
    assert real_file(f"{archive}!/a/b.eml!/c.pdf") == archive
    odd = tmp_path / "odd!"
    odd.mkdir()
    (odd / "file.txt").touch()
    assert real_file(str(odd / "file.txt")) == odd / "file.txt"
