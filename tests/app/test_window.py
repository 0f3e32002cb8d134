"""The window as a whole: the first minute, closing at any moment, what goes wrong; with the real engine and library."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from app.about import licences, model_card, versions
from app.first_run import FirstRunGuide
from app.indexer import Indexer
from app.late_library import late_library
from app.libraries import known_libraries
from app.main_window import MainWindow
from app.search_client import SearchProcessDied
from app.settings import Settings, Theme
from app.settings_dialog import SettingsDialog
from app.transfer_dialogs import SUFFIX, ImportDialog, TransferDialogs
from engine.errors import DiskFullError
from engine.indexing.progress import IndexProgress, IndexTotals
from engine.library import Library
from tests.app.conftest import WAIT_MS, MakeWindow, idle, index
from tests.library.conftest import finish


def test_an_empty_library_leads_to_a_first_answer(qtbot: QtBot, window: MainWindow, new_folder: Path) -> None:
    qtbot.waitUntil(lambda: isinstance(window.views.currentWidget(), FirstRunGuide), timeout=WAIT_MS)
    guide = window.views.currentWidget()
    assert isinstance(guide, FirstRunGuide)
    guide.query = "how long is the notice period of the rental contract"
    guide.folders_chosen.emit([str(new_folder)])
    qtbot.waitUntil(lambda: window.views.currentWidget() is window.search, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.search.model.rowCount() > 0, timeout=WAIT_MS)
    idle(qtbot, window)


def test_who_searches_before_a_new_folder_was_looked_through_is_not_told_that_there_is_nothing(
    qtbot: QtBot, window: MainWindow
) -> None:
    with qtbot.waitSignal(window.indexer.stopped, timeout=WAIT_MS):
        pass  # the look at the start is over
    window.search.field.setText("how much notice must the tenant give")
    window.indexer.folders_changed.emit()
    window.search.search_now()
    window.indexer.progressed.emit(IndexProgress("scan", 30))
    qtbot.waitUntil(lambda: "still being read" in window.search.notice.text(), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not window.search.field.timer.isActive() and not window.search.asking.busy, timeout=WAIT_MS)
    window.indexer.stopped.emit()
    assert window.search.notice.text() == "Nothing found."
    window.search.telling.set_reading(True)
    window.indexer.progressed.emit(IndexProgress("scan", 30))  # a look at folders that are known already
    assert window.search.notice.text() == "Nothing found."


def test_the_guide_is_begun_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: isinstance(window.views.currentWidget(), FirstRunGuide), timeout=WAIT_MS)
    guide = window.views.currentWidget()
    assert isinstance(guide, FirstRunGuide) and window.focusWidget() is guide.samples_button
    guide.samples_wanted.disconnect()
    with qtbot.waitSignal(guide.samples_wanted, timeout=WAIT_MS):
        qtbot.keyClick(guide.samples_button, Qt.Key.Key_Return)


def test_the_number_of_results_is_told_where_they_are_shown(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    index(qtbot, window, folder)
    window.search.field.setText("apple pie")
    with qtbot.waitSignal(window.search.searched, timeout=WAIT_MS):
        window.search.search_now()
    found = window._found
    assert "document" in found.text() and found.isVisible()
    window.say("What a menu's entry does.")
    window.statusBar().clearMessage()  # as when the mouse leaves the menu
    assert found.isVisible()
    window.show_library()
    assert not found.isVisible()
    window.show_search()
    assert found.isVisible()


def test_the_guide_offers_only_folders_that_are_there(qtbot: QtBot, tmp_path: Path) -> None:
    guide = FirstRunGuide([tmp_path])
    qtbot.addWidget(guide)
    chosen: list[list[str]] = []
    guide.folders_chosen.connect(chosen.append)
    guide.start_button.click()
    assert chosen == [[str(tmp_path)]]
    guide.choices[0][0].setChecked(False)
    assert not guide.start_button.isEnabled()
    empty = FirstRunGuide([])
    qtbot.addWidget(empty)
    empty.show()
    assert not empty.start_button.isVisible()


def test_the_first_passages_are_shown_at_once_and_later_ones_rarer(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    idle(qtbot, window)
    asked: list[int] = []
    monkeypatch.setattr(window, "reload", lambda: asked.append(number))
    for number in range(1, 800):
        window.indexer.progressed.emit(IndexProgress("embed", number, 800, embedded=number, embed_total=800))
    assert asked == [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 768]


def test_closing_while_indexing_leaves_the_library_whole(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, new_folder: Path
) -> None:
    for number in range(60):
        (new_folder / f"note {number}.txt").write_text(f"Note {number}: the meter reads {number * 7} kWh.", encoding="utf-8")
    with qtbot.waitSignal(window.indexer.progressed, timeout=WAIT_MS):
        window.add_folders([str(new_folder)])
    window.close()
    assert finish(window.engine_library.verify()).sound


def test_what_ends_with_the_window_is_no_failure(qtbot: QtBot, window: MainWindow, caplog: pytest.LogCaptureFixture) -> None:
    window.close()
    said = window.statusBar().currentMessage()
    window.tell_failed(SearchProcessDied())  # the process that loads the model is stopped
    assert window.statusBar().currentMessage() == said
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


def test_a_dead_indexing_process_is_said_and_replaced(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    index(qtbot, window, folder)
    process = window.indexer._process
    assert process is not None
    window.indexer._begun -= 1000  # it has lived for a while
    with qtbot.waitSignal(window.indexer.failed, timeout=WAIT_MS):
        process.kill()
    assert "starts again" in window.library.progress.summary.text()
    (folder / "later.txt").write_text("The bicycle pump hangs in the shed.", encoding="utf-8")
    qtbot.waitUntil(lambda: len(window.engine_library.documents(text="later")) == 1, timeout=WAIT_MS)


def test_a_library_that_cannot_be_opened_is_said_so(qtbot: QtBot, tmp_path: Path, settings: Settings) -> None:
    (tmp_path / "file").write_text("no folder")
    window = MainWindow(late_library(tmp_path / "file"), settings)
    window.show()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None, timeout=WAIT_MS)
    box = window.findChild(QMessageBox)
    assert box is not None and "file" in box.text()
    box.close()
    window.close()
    qtbot.waitUntil(lambda: not window.lister.busy, timeout=WAIT_MS)
    window.deleteLater()


def test_the_settings_apply_at_once(qtbot: QtBot, window: MainWindow, settings: Settings) -> None:
    window.menus.settings.trigger()
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    dialog.watch.setChecked(False)
    dialog.rescan.setValue(7)
    dialog.battery.setChecked(False)
    dialog.excludes.setPlainText("*.bak\n\nalte Dateien/")
    dialog.theme.setCurrentIndex(dialog.theme.findData(Theme.LIGHT))
    dialog.theme.activated.emit(dialog.theme.currentIndex())
    assert (settings.watch, settings.rescan_minutes, settings.throttle_on_battery) == (False, 7, False)
    assert settings.default_excludes == ("*.bak", "alte Dateien/")
    assert settings.theme is Theme.LIGHT
    assert window.indexer._settings == {"watch": False, "rescan_seconds": 420.0, "throttle_on_battery": False}
    assert dialog.hotkey.isEnabled() is False and dialog.reason.text()  # no X11 here, and that is said


def test_about_names_every_part_and_the_model(qtbot: QtBot, window: MainWindow) -> None:
    window.menus.about.trigger()
    names = {name for name, _ in versions()}
    assert {"MIMO Search", "Python", "Qt", "PySide6", "onnxruntime", "SQLite"} <= names
    found = dict(licences())
    assert found.keys() >= {"PySide6", "hnswlib", "numpy"} and "?" not in found.values()
    assert "Apache" in found["hnswlib"]  # which tells it in its licence only
    assert "#" in model_card()


def test_everything_says_its_name(qtbot: QtBot, window: MainWindow) -> None:
    """Screen readers: every control that can have the focus has a name or a text."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QAbstractSpinBox, QWidget

    window.show_library()
    window.show_training()
    dialog = window.menus.dialogs().open_settings()
    silent = []
    for root in (window.library, dialog, FirstRunGuide(), window.models.view):
        for widget in root.findChildren(QWidget):
            inner = widget.objectName().startswith("qt_") or isinstance(widget.parent(), QAbstractSpinBox)
            popup = widget.window() is not root.window()
            if widget.focusPolicy() is Qt.FocusPolicy.NoFocus or inner or popup:
                continue
            interface = QAccessible.queryAccessibleInterface(widget)
            if interface is not None and not interface.text(QAccessible.Text.Name):
                silent.append(f"{type(widget).__name__} in {type(root).__name__}")
    assert silent == []


def test_a_library_goes_out_and_comes_in_again(
    qtbot: QtBot, window: MainWindow, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index(qtbot, window, folder)
    target = tmp_path / f"mine{SUFFIX}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    window.menus.export.trigger()
    qtbot.waitUntil(target.exists, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None, timeout=WAIT_MS)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(target), ""))
    window.menus.import_.trigger()
    qtbot.waitUntil(lambda: window.findChild(ImportDialog) is not None, timeout=WAIT_MS)
    dialog = window.findChild(ImportDialog)
    assert dialog is not None
    dialog._name.setText("Vom Büro")
    with qtbot.waitSignal(window.library_wanted, timeout=WAIT_MS) as asked:
        dialog.accept()
    assert known_libraries(window.settings)[1].name == "Vom Büro"
    with Library.open(asked.args[0]) as arrived:
        assert len(arrived.documents()) == len(window.engine_library.documents())


def test_a_file_that_is_no_library_is_refused_in_words(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    archive = tmp_path / f"evil{SUFFIX}"
    archive.write_bytes(b"PK nothing")
    TransferDialogs(window, None).look_into(archive)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None, timeout=WAIT_MS)
    box = window.findChild(QMessageBox)
    assert box is not None and "does not hold a library" in box.text()


def test_without_watching_changes_wait_to_be_asked_for(
    qtbot: QtBot, make_window: MakeWindow, settings: Settings, folder: Path
) -> None:
    settings.watch = False
    window = make_window()
    index(qtbot, window, folder)
    (folder / "later.txt").write_text("The bicycle pump hangs in the shed.", encoding="utf-8")
    window.menus.rescan.trigger()
    qtbot.waitUntil(lambda: len(window.engine_library.documents(text="later")) == 1, timeout=WAIT_MS)
    idle(qtbot, window)
    assert isinstance(window.indexer, Indexer)


def test_a_failure_is_told_until_a_run_has_gone_through(qtbot: QtBot, window: MainWindow) -> None:
    idle(qtbot, window)
    window.indexer.failed.emit(DiskFullError("/here/library.db"))
    assert "is full" in window.statusBar().currentMessage()
    window.indexer.finished.emit(IndexTotals(seen=3))
    assert not window.statusBar().currentMessage()
    window.indexer.failed.emit(DiskFullError("/here/library.db"))
    window.say("Copied.")
    window.indexer.finished.emit(IndexTotals(seen=3))
    assert window.statusBar().currentMessage() == "Copied."
