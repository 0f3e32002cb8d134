"""Every entry of the window's menus, chosen as a user does, and the boxes that open; with the real engine and library."""

from __future__ import annotations

import threading
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QMessageBox, QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.about import AboutDialog
from app.asking import QuestionDialog
from app.crash_reports import CrashReports
from app.first_run import FirstRunGuide
from app.folder_options import FolderOptionsDialog
from app.late_library import late_library
from app.ledger_model import COLUMNS
from app.libraries import known_libraries, remember
from app.logs import make_state_directory
from app.main_window import MainWindow
from app.search_shortcuts import ShortcutsDialog
from app.settings import Settings
from app.settings_dialog import SettingsDialog
from app.snippets import path_line
from app.transfer_dialogs import ImportDialog
from engine.progress import Progress
from engine.transfer.archive import ArchiveInfo
from tests.app.conftest import DOCUMENTS, MakeWindow, idle, index
from tests.app.desktop import Desktop, answer, choosing, click_entry, desktop, drop, entry_of, open_menu
from tests.app.patience import WAIT_MS
from tests.app.test_library_view import column, listed

__all__ = ["desktop"]  # a fixture

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


def latest(window: QWidget, kind: type) -> QWidget:
    """The dialog that was opened last; those closed before may still wait to be deleted."""
    return window.findChildren(kind)[-1]


def test_the_menus_lead_to_every_view_and_dialog(
    qtbot: QtBot, window: MainWindow, folder: Path, desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    menus = window.menus
    choosing(monkeypatch, folder=folder)
    # However short the first look at the library is: it is paused when it begins.
    window.indexer.started.connect(menus.pause.trigger, Qt.ConnectionType.SingleShotConnection)
    qtbot.waitUntil(lambda: window.indexer.paused)
    assert window.library.progress.pause_button.isChecked()
    with qtbot.waitSignal(window.indexer.folders_changed):
        menus.add_folder.trigger()
    menus.pause.trigger()
    assert not window.indexer.paused
    idle(qtbot, window)
    menus.library_view.trigger()
    assert window.views.currentWidget() is window.library
    menus.problems.trigger()
    listed(qtbot, window, 1)
    with qtbot.waitSignal(window.indexer.finished) as done:
        menus.retry.trigger()
    assert done.args[0].states == {"corrupt": 1}  # which a look for changes would have left alone
    menus.search_view.trigger()
    assert window.views.currentWidget() is window.search and window.focusWidget() is window.search.field
    menus.logs.trigger()
    assert desktop.opened == [str(make_state_directory())]
    menus.shortcuts.trigger()
    latest(window, ShortcutsDialog).close()
    menus.about.trigger()
    about = latest(window, AboutDialog)
    assert isinstance(about, AboutDialog) and about.pages.currentWidget() is about.versions
    qtbot.waitUntil(lambda: "onnxruntime" in about.versions.toPlainText() and bool(about.licences.toPlainText()))
    qtbot.mouseClick(next(one for one in about.findChildren(QPushButton) if one.text() == "Copy versions"), LEFT)
    assert "onnxruntime" in QGuiApplication.clipboard().text()
    about.close()
    menus.models.trigger()
    settings = latest(window, SettingsDialog)
    assert isinstance(settings, SettingsDialog) and settings.pages.currentWidget() is settings.models
    qtbot.waitUntil(lambda: bool(settings.models.models))
    qtbot.mouseClick(settings.models.adapt_button, LEFT)
    assert not settings.isVisible() and window.views.currentWidget() is window.models.view
    menus.search_view.trigger()
    for entry in (menus.adapt, menus.train_view):
        entry.trigger()
        assert window.views.currentWidget() is window.models.view and menus.train_view.isChecked()
        menus.search_view.trigger()
    with qtbot.waitSignal(window.quit_wanted):
        menus.quit.trigger()
    with qtbot.waitSignal(window.closed):
        menus.close.trigger()
    assert not window.isVisible()


def test_libraries_are_made_named_switched_and_taken_out_of_the_list(
    qtbot: QtBot, window: MainWindow, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    menus = window.menus
    here = window.library_directory
    asked: list[Path] = []
    window.library_wanted.connect(asked.append)

    def choose(text: str) -> None:
        menus.libraries.aboutToShow.emit()  # fills it
        entry_of(menus.libraries, text).trigger()

    remember(settings, here)
    choose("Rename this library…")
    asking = latest(window, QuestionDialog)
    assert isinstance(asking, QuestionDialog) and isinstance(asking.field, QLineEdit)
    assert asking.field.selectedText() == "library"
    assert asking.width() > asking.fontMetrics().horizontalAdvance(asking.windowTitle()) + 100  # its title can be read
    answer(window, "Büro & Akten")
    assert window.windowTitle().startswith("Büro & Akten") and known_libraries(settings)[0].name == "Büro & Akten"
    choose("New library…")
    answer(window, " ")
    assert asked == []
    choose("New library…")
    answer(window, "Büro & Akten")
    assert len(asked) == 1 and asked[0].name == "Büro - Akten" and not asked[0].exists()
    (tmp_path / "empty").mkdir()
    choosing(monkeypatch, folder=tmp_path / "empty")
    choose("Open library…")
    box = latest(window, QMessageBox)
    assert isinstance(box, QMessageBox) and "no library" in box.text() and len(asked) == 1
    box.close()
    other = tmp_path / "other"
    other.mkdir()
    (other / "library.db").touch()
    choosing(monkeypatch, folder=other)
    choose("Open library…")
    assert asked[1:] == [other]
    remember(settings, other, "Andere")
    remember(settings, here)
    choose("Andere")
    assert asked[2:] == [other]
    for name in ("Andere", "Büro & Akten"):
        choose("Take out of this list…")
        asking = latest(window, QuestionDialog)
        assert isinstance(asking, QuestionDialog) and isinstance(asking.field, QComboBox)
        texts = [asking.field.itemText(at) for at in range(asking.field.count())]
        answer(window, next(text for text in texts if text.startswith(name)))
    assert [one.path for one in known_libraries(settings)] == [here]
    choose("Take out of this list…")
    box = latest(window, QMessageBox)
    assert isinstance(box, QMessageBox) and "no other library" in box.text() and (other / "library.db").exists()
    box.close()


def test_the_library_is_handled_by_mouse_and_keys(
    qtbot: QtBot, window: MainWindow, new_folder: Path, desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = new_folder
    qtbot.waitUntil(lambda: isinstance(window.views.currentWidget(), FirstRunGuide))
    guide = window.views.currentWidget()
    assert isinstance(guide, FirstRunGuide)
    choosing(monkeypatch, folder=folder)
    with qtbot.waitSignal(window.indexer.folders_changed):
        qtbot.mouseClick(guide.other_button, LEFT)
    idle(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_2, CTRL)
    assert window.views.currentWidget() is window.library
    listed(qtbot, window, len(DOCUMENTS))
    ledger, folders = window.library.ledger, window.library.folders
    opener = window.search.opener
    row = column(window, "name").index("recipe.md")
    path = str(folder / "recipe.md")
    ledger.table.selectRow(row)
    qtbot.waitUntil(lambda: ledger.current() is not None)
    for act in (
        lambda: qtbot.mouseClick(ledger.open_button, LEFT),
        lambda: qtbot.keyClick(ledger.table, Qt.Key.Key_Return),
    ):
        with qtbot.waitSignal(opener.opened):
            act()
    with qtbot.waitSignal(opener.revealed):
        qtbot.mouseClick(ledger.reveal_button, LEFT)
    assert desktop.opened == [path] * 2 and desktop.revealed == [path]
    ledger.table.setFocus()
    qtbot.keyClick(ledger.table, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == path
    place = ledger.table.visualRect(ledger.model.index(row, 0)).center()
    for text, signal in (("Open", opener.opened), ("Show in folder", opener.revealed)):
        ledger.table.customContextMenuRequested.emit(place)
        with qtbot.waitSignal(signal):
            click_entry(open_menu(), text)
    ledger.table.customContextMenuRequested.emit(place)
    with qtbot.waitSignal(window.indexer.finished):
        click_entry(open_menu(), "Read again")
    idle(qtbot, window)
    # The list is narrowed and sorted.
    for box, text, count in (
        (ledger.state, "Not searchable", 1),
        (ledger.state, "All files", 5),
        (ledger.format, "Markdown", 1),
    ):
        pick(qtbot, box, text)
        listed(qtbot, window, count)
    pick(qtbot, ledger.format, "All types")
    pick(qtbot, ledger.folder, folder.name)
    listed(qtbot, window, len(DOCUMENTS))
    header = ledger.table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(COLUMNS.index("name")) + 20, header.height() // 2)
    before = column(window, "name")
    with qtbot.waitSignal(ledger.model.listed):
        qtbot.mouseClick(header.viewport(), LEFT, pos=at)
    qtbot.waitUntil(lambda: column(window, "name") == before[::-1])
    # Folders.
    folders.list.setCurrentRow(0)
    folders.list.setFocus()
    qtbot.keyClick(folders.list, Qt.Key.Key_Return)
    latest(window, FolderOptionsDialog).close()
    window.activateWindow()
    folders.list.setFocus()
    qtbot.waitUntil(folders.list.hasFocus)
    folders.list.setCurrentRow(0)  # the list may have come again
    qtbot.keyClick(folders.list, Qt.Key.Key_Delete)
    box = latest(window, QMessageBox)
    assert isinstance(box, QMessageBox) and folder.name in box.text()
    box.button(QMessageBox.StandardButton.Yes).click()
    qtbot.waitUntil(lambda: folders.list.count() == 0)
    with qtbot.waitSignal(window.indexer.folders_changed):
        qtbot.mouseClick(folders.add_button, LEFT)
    idle(qtbot, window)


def pick(qtbot: QtBot, box: QComboBox, text: str) -> None:
    """Choose an entry by typing its beginning, as a keyboard's user does."""
    at = next(at for at in range(box.count()) if text in box.itemText(at))
    steps = at - box.currentIndex()
    for _ in range(abs(steps)):
        qtbot.keyClick(box, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    assert box.currentIndex() == at


def test_a_folder_is_dropped_anywhere_in_the_window(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    qtbot.waitUntil(lambda: isinstance(window.views.currentWidget(), FirstRunGuide))
    (tmp_path / "file.txt").write_text("no folder")
    assert not drop(window, tmp_path / "file.txt")
    guide = window.views.currentWidget()
    assert guide is not None
    library = window.library
    for number, target in enumerate((guide, window.search.field, library.ledger.text, library.ledger.table.viewport())):
        place = tmp_path / f"folder {number}"
        place.mkdir()
        with qtbot.waitSignal(window.indexer.folders_changed):
            assert drop(target, place), target
    assert window.search.field.text() == "" == library.ledger.text.text()
    qtbot.waitUntil(lambda: library.folders.list.count() == 4)
    idle(qtbot, window)


def test_a_report_is_shown_and_a_library_is_tried_again(
    qtbot: QtBot, tmp_path: Path, settings: Settings, desktop: Desktop
) -> None:
    (tmp_path / "library").write_text("no folder")
    window = MainWindow(late_library(tmp_path / "library"), settings)
    window.show()

    def box(*words: str) -> QMessageBox:
        qtbot.waitUntil(lambda: any(all(w in one.text() for w in words) for one in window.findChildren(QMessageBox)))
        return next(one for one in window.findChildren(QMessageBox) if all(w in one.text() for w in words))

    refused = box("library")
    (tmp_path / "library").unlink()
    with qtbot.waitSignal(window.indexer.finished):
        qtbot.mouseClick(button(refused, "Try again"), LEFT)
    reports = CrashReports(tmp_path / "state")
    try:
        raise ValueError("x")
    except ValueError as error:
        reports._hook(type(error), error, error.__traceback__)
    report = reports.unseen()[0]
    window.tell_report(report)
    qtbot.mouseClick(button(box("report", "whole"), "Show report"), LEFT)
    assert desktop.opened == [str(report)]
    window.close()
    qtbot.waitUntil(lambda: not window.lister.busy and not window.reader.busy)
    window.deleteLater()


def button(box: QMessageBox, text: str) -> QPushButton:
    found = next(one for one in box.buttons() if one.text().replace("&", "") == text)
    assert isinstance(found, QPushButton)
    return found


def test_where_a_folder_of_an_imported_library_lies_is_chosen(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    info = ArchiveInfo("Büro", ("/a/b", str(tmp_path)), "/", 2, 3, 1, "space", "model", "2026", 4)
    dialog = ImportDialog(info, window)
    dialog.open()
    assert [dialog.table.item(row, 1).text() for row in range(2)] == ["not here", "the same"]
    # In a window from the right, too, a path is read from the left, and whole where the column is narrow.
    assert dialog.table.item(0, 0).text() == dialog.table.item(0, 0).toolTip() == path_line("/a/b")
    choosing(monkeypatch, folder=tmp_path / "here")
    choose = dialog.table.cellWidget(0, 2)
    assert choose is not None
    qtbot.mouseClick(choose, LEFT)
    assert dialog.folders() == {"/a/b": str(tmp_path / "here")} and "here" in dialog.table.item(0, 1).text()
    dialog.reject()


def test_an_export_that_is_called_off_leaves_nothing(
    qtbot: QtBot, make_window: MakeWindow, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from engine.transfer import exporting

    window = make_window()
    index(qtbot, window, folder)
    export, begun, clicked = exporting.export_library, threading.Event(), threading.Event()

    def slow(*given: Any, **named: Any) -> Generator[Progress, None, Any]:
        """As of a large library: someone has the time to call it off between two steps."""
        steps = export(*given, **named)
        step = next(steps)
        begun.set()
        clicked.wait(WAIT_MS / 1000)
        try:
            yield step
            return (yield from steps)
        finally:
            steps.close()

    monkeypatch.setattr(exporting, "export_library", slow)
    choosing(monkeypatch, saved=tmp_path / "mine")
    window.menus.export.trigger()
    qtbot.waitUntil(begun.is_set)
    call_off(qtbot, window)
    clicked.set()
    idle(qtbot, window)
    assert [path.name for path in tmp_path.glob("mine*")] == []
    assert window.findChild(QMessageBox) is None


def call_off(qtbot: QtBot, window: MainWindow, how: str = "button") -> None:
    """By the button of what shows how far it is, or by closing that."""
    dialog = latest(window, QProgressDialog)
    dialog.show()  # at once, however soon it would be done
    if how == "button":
        qtbot.mouseClick(dialog.findChild(QPushButton), LEFT)
    else:
        dialog.close()


@pytest.mark.parametrize("how", ["button", "closed"])
def test_an_export_that_is_called_off_too_late_is_said_to_be_written(
    qtbot: QtBot, make_window: MakeWindow, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    from engine.transfer import exporting

    window = make_window()
    index(qtbot, window, folder)
    export, clicked = exporting.export_library, threading.Event()

    def slow(*given: Any, **named: Any) -> Generator[Progress, None, Any]:
        """Someone calls it off when the file is there already."""
        info = yield from export(*given, **named)
        clicked.wait(WAIT_MS / 1000)
        return info

    monkeypatch.setattr(exporting, "export_library", slow)
    choosing(monkeypatch, saved=tmp_path / "mine")
    window.menus.export.trigger()
    qtbot.waitUntil((tmp_path / "mine.mimolibrary").exists)
    call_off(qtbot, window, how)
    clicked.set()
    idle(qtbot, window)
    box = latest(window, QMessageBox)
    assert isinstance(box, QMessageBox) and "mine.mimolibrary" in box.text() and (tmp_path / "mine.mimolibrary").exists()
    box.close()


def test_about_may_be_closed_before_it_knows_everything(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    for entry in (window.menus.about, window.menus.model_card):
        entry.trigger()
        latest(window, AboutDialog).close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: not window.lister.busy)  # and no answer is told to what is gone
