"""The library through its widgets: folders, the ledger, what is left out, reading again, pausing; with the real engine."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.folder_options import FolderOptionsDialog
from app.ledger_model import COLUMNS
from app.main_window import MainWindow
from app.settings import Settings
from app.snippets import path_line
from engine.indexing.progress import IndexProgress, IndexTotals
from engine.store.records import FolderOptions
from tests.app.conftest import DOCUMENTS, WAIT_MS, MakeWindow, idle, index


def column(window: MainWindow, name: str) -> list[str]:
    model = window.library.ledger.model
    cells = [model.index(row, COLUMNS.index(name)).data() for row in range(model.rowCount())]
    return [cell.strip("\u2066\u2068\u2069") if cell else cell for cell in cells]


def listed(qtbot: QtBot, window: MainWindow, count: int) -> None:
    model = window.library.ledger.model
    qtbot.waitUntil(lambda: model.rowCount() == count and all(column(window, "name")), timeout=WAIT_MS)


def test_every_file_is_in_the_ledger_with_its_state_and_reason(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    QAbstractItemModelTester(window.library.ledger.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    index(qtbot, window, folder)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    window.show_library()
    listed(qtbot, window, len(DOCUMENTS))
    assert set(column(window, "name")) == set(DOCUMENTS)
    assert {path.strip("\u2066\u2069") for path in column(window, "folder")} == {str(folder)}
    assert window.library.folders.paths() == [str(folder)]
    assert "5" in window.library.sizes.text()
    assert window.library.chart.accessibleDescription()
    window.show_problems()
    listed(qtbot, window, 1)
    assert column(window, "name") == ["kaputt.pdf"]
    window.library.ledger.table.selectRow(0)
    assert "kaputt.pdf" in window.library.ledger.reason.text()
    assert window.library.ledger.reason.text().count("\n") == 1


def test_the_ledger_is_filtered_sorted_and_its_paths_copied(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    index(qtbot, window, folder)
    window.show_library()
    listed(qtbot, window, len(DOCUMENTS))
    ledger = window.library.ledger
    ledger.table.sortByColumn(COLUMNS.index("size"), Qt.SortOrder.DescendingOrder)
    sizes = sorted((len(text.encode()) for text in DOCUMENTS.values()), reverse=True)
    qtbot.waitUntil(
        lambda: [int(s.strip("\u2068\u2069").split()[0]) for s in column(window, "size") if s] == sizes, timeout=WAIT_MS
    )
    qtbot.keyClicks(ledger.text, "RECIPE")
    listed(qtbot, window, 1)
    ledger.table.selectRow(0)
    qtbot.waitUntil(lambda: ledger.current() is not None)
    ledger.copy_action.trigger()
    assert QGuiApplication.clipboard().text() == str(folder / "recipe.md")
    ledger.text.clear()
    ledger.format.setCurrentIndex(ledger.format.findData("md"))
    ledger.apply()
    listed(qtbot, window, 1)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_hostile_names_are_shown_as_what_they_are(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    names = {
        "a\u202egpj.txt": "a\N{REPLACEMENT CHARACTER}gpj.txt",
        "new\nline.txt": "new\N{REPLACEMENT CHARACTER}line.txt",
        "<img src=x onerror=alert(1)>.txt": "<\N{WORD JOINER}img src=x onerror=alert(1)>.txt",
        os.fsdecode(b"bad\xff.txt"): "bad?.txt",
        "-rf.txt": "-rf.txt",
    }
    place = tmp_path / "<b>böse <"
    place.mkdir(parents=True)
    for number, name in enumerate(names):
        (place / name).write_text(f"The lighthouse keeper rents bicycle number {number}.", encoding="utf-8")
    index(qtbot, window, place)
    window.show_library()
    listed(qtbot, window, len(names))
    assert {name.strip("\u2068\u2069") for name in column(window, "name")} == set(names.values())
    window.library.ledger.table.selectRow(0)
    qtbot.waitUntil(window.library.ledger.reason.isVisible, timeout=WAIT_MS)
    assert not GuiQt.mightBeRichText(window.library.ledger.reason.text())  # type: ignore[attr-defined]
    window.show_search()
    window.search.field.setText("lighthouse keeper")
    qtbot.waitUntil(lambda: window.search.model.rowCount() == len(names), timeout=WAIT_MS)
    tips = [window.search.model.index(row).data(Qt.ItemDataRole.ToolTipRole) for row in range(len(names))]
    assert not any(GuiQt.mightBeRichText(tip) for tip in tips)  # type: ignore[attr-defined]
    idle(qtbot, window)


def test_an_empty_list_says_why(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    index(qtbot, window, folder)
    (folder / "kaputt.pdf").unlink()
    window.show_problems()
    said = window.library.ledger.table.accessibleDescription
    qtbot.waitUntil(lambda: said() == "Every file can be searched.", timeout=WAIT_MS)
    blank = window.library.ledger.table.viewport().grab().toImage()
    window.library.ledger.table.tell("")
    assert window.library.ledger.table.viewport().grab().toImage() != blank  # it can be seen, too
    window.library.ledger.text.setText("no such name")
    qtbot.waitUntil(lambda: said() == "No file is like this.", timeout=WAIT_MS)
    window.library.ledger.text.clear()
    window.library.ledger.state.setCurrentIndex(0)
    window.library.ledger.apply()
    listed(qtbot, window, len(DOCUMENTS) - 1)
    assert not said()


def test_columns_are_named_where_their_contents_stand(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    index(qtbot, window, folder)
    window.show_library()
    listed(qtbot, window, len(DOCUMENTS))
    model, across, role = window.library.ledger.model, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
    for number in range(model.columnCount()):
        assert model.headerData(number, across, role) == model.index(0, number).data(role)
    assert len({model.headerData(number, across, role) for number in range(model.columnCount())}) == 2


def test_choosing_a_file_does_not_move_the_list(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    index(qtbot, window, folder)
    window.show_library()
    listed(qtbot, window, len(DOCUMENTS))
    table = window.library.ledger.table
    before = table.geometry()
    table.selectRow(0)
    qtbot.waitUntil(window.library.ledger.reason.isVisible, timeout=WAIT_MS)
    QApplication.sendPostedEvents()
    assert table.geometry() == before


def test_selected_files_are_read_again(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    index(qtbot, window, folder)
    window.show_problems()
    listed(qtbot, window, 1)
    (folder / "kaputt.pdf").unlink()
    window.library.ledger.table.selectRow(0)
    qtbot.mouseClick(window.library.ledger.retry_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.library.ledger.model.rowCount() == 0, timeout=WAIT_MS)
    idle(qtbot, window)
    assert window.engine_library.problems() == []


def test_what_is_dropped_into_a_folder_appears_by_itself(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    index(qtbot, window, folder)
    window.show_library()
    listed(qtbot, window, len(DOCUMENTS))
    (folder / "new note.txt").write_text("The spare key lies under the third flower pot.", encoding="utf-8")
    listed(qtbot, window, len(DOCUMENTS) + 1)
    (folder / "new note.txt").unlink()
    listed(qtbot, window, len(DOCUMENTS))


def test_a_folder_that_is_gone_keeps_its_documents_and_is_said_so(
    qtbot: QtBot, make_window: MakeWindow, folder: Path
) -> None:
    window = make_window()
    index(qtbot, window, folder)
    window.end()
    folder.rename(folder.with_name("plugged out"))
    again = make_window()
    qtbot.waitUntil(lambda: again.library.folders.list.count() == 1, timeout=WAIT_MS)
    idle(qtbot, again)
    again.show_library()
    listed(qtbot, again, len(DOCUMENTS))
    assert folder.name in again.library.progress.summary.text()
    item = again.library.folders.list.item(0)
    assert "Not there now" in item.text() and "stays searchable" in item.toolTip()


def test_a_folder_that_may_not_be_read_is_marked_and_what_to_do_is_said(
    qtbot: QtBot, window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Permissions do not bind who may run these tests; that it is found out is another test's matter (test_scanning)."""
    monkeypatch.setattr("engine.library.is_refused", lambda path: path == str(folder))
    index(qtbot, window, folder)
    window.show_library()
    qtbot.waitUntil(lambda: window.library.folders.list.count() == 1)
    item = window.library.folders.list.item(0)
    assert item.text().endswith("\nNot readable") and "5 file" in item.toolTip()
    assert "is it there, and readable? Then try again." in item.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    window.library.progress.show_totals(IndexTotals(unreachable=((str(folder), os.strerror(errno.EACCES)),)))
    said = window.library.progress.summary.text()
    assert path_line(str(folder)) in said and "readable? Then try again" in said and "not there now" not in said
    monkeypatch.undo()
    window.reload()
    qtbot.waitUntil(lambda: "readable" not in window.library.folders.list.item(0).text())


def test_a_folder_is_removed_after_asking(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    index(qtbot, window, folder)
    window.show_library()
    window.library.folders.list.setCurrentRow(0)
    changed: list[int] = []
    window.indexer.folders_changed.connect(lambda: changed.append(1))
    for answer in (QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Yes):
        qtbot.mouseClick(window.library.folders.remove_button, Qt.MouseButton.LeftButton)
        box = window.findChild(QMessageBox)
        assert box is not None and folder.name in box.text()
        assert all(button.icon().isNull() for button in box.buttons())  # they could not be seen in the dark
        box.button(answer).click()
        qtbot.waitUntil(lambda: window.findChild(QMessageBox) is None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: len(changed) == 1, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.library.ledger.model.rowCount() == 0, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.library.folders.list.count() == 0, timeout=WAIT_MS)
    assert (folder / "recipe.md").exists()


def test_patterns_show_what_they_leave_out_and_take_effect(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    index(qtbot, window, folder)
    window.show_library()
    qtbot.waitUntil(lambda: window.library.folders.list.count() == 1, timeout=WAIT_MS)
    window.library.folders.list.setCurrentRow(0)
    qtbot.mouseClick(window.library.folders.options_button, Qt.MouseButton.LeftButton)
    dialog = window.findChild(FolderOptionsDialog)
    assert dialog is not None
    dialog.patterns.setPlainText("*.md\n*.pdf")
    qtbot.waitUntil(lambda: "2" in dialog.effect.text() and "recipe.md" in dialog.effect.text(), timeout=WAIT_MS)
    dialog.hidden.click()
    dialog.limit.setFocus()
    qtbot.keyClick(dialog.limit, Qt.Key.Key_Up)
    with qtbot.waitSignal(window.indexer.folders_changed, timeout=WAIT_MS):
        dialog.accept()
    listed(qtbot, window, len(DOCUMENTS) - 2)
    idle(qtbot, window)
    wanted = FolderOptions(excludes=("*.md", "*.pdf"), hidden=True, size_limit=1 << 20)
    assert window.engine_library.folders()[0].options == wanted


def test_new_folders_get_the_usual_excludes(qtbot: QtBot, window: MainWindow, settings: Settings, new_folder: Path) -> None:
    settings.default_excludes = ("*.pdf",)
    index(qtbot, window, new_folder)
    window.show_library()
    listed(qtbot, window, len(DOCUMENTS) - 1)


def test_a_dropped_folder_is_added(qtbot: QtBot, window: MainWindow, new_folder: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(new_folder))])
    event = QDropEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(window.indexer.folders_changed, timeout=WAIT_MS):
        window.dropEvent(event)
    qtbot.waitUntil(lambda: window.library.folders.paths() == [str(new_folder)], timeout=WAIT_MS)


def test_paused_work_goes_on_where_it_stood(qtbot: QtBot, window: MainWindow, new_folder: Path) -> None:
    window.pause(True)
    told: list[str] = []
    window.library.progress.told.connect(told.append)
    with qtbot.waitSignal(window.indexer.folders_changed, timeout=WAIT_MS):
        window.add_folders([str(new_folder)])
    qtbot.waitUntil(lambda: any("Paused" in sentence for sentence in told), timeout=WAIT_MS)
    assert window.indexer.running
    qtbot.mouseClick(window.library.progress.pause_button, Qt.MouseButton.LeftButton)
    idle(qtbot, window)
    window.show_library()
    listed(qtbot, window, len(DOCUMENTS))


def test_work_that_spares_the_battery_says_so(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    index(qtbot, window, folder)
    window.indexer.throttled.emit(True)
    window.indexer.progressed.emit(IndexProgress("read", 1, files=1))
    assert "battery" in window.library.progress.summary.text()
    window.indexer.throttled.emit(False)
    window.indexer.progressed.emit(IndexProgress("read", 1, files=1))
    assert "battery" not in window.library.progress.summary.text()


def test_a_selected_file_is_shown_from_its_beginning(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    (folder / "garden.md").write_text(
        "\n\n".join(
            f"# Bed {n}\n\nThe gardener waters bed number {n} every morning before the sun is high." for n in range(40)
        ),
        encoding="utf-8",
    )
    index(qtbot, window, folder)
    window.show_library()
    listed(qtbot, window, len(DOCUMENTS) + 1)
    view = window.library
    qtbot.mouseClick(view.ledger.preview_button, Qt.MouseButton.LeftButton)
    pane = view.preview
    assert pane is not None and pane.isVisible() and pane.stack.currentWidget() is pane.empty
    view.ledger.table.selectRow(column(window, "name").index("garden.md"))
    qtbot.waitUntil(lambda: "Bed 0" in pane.text.toPlainText(), timeout=WAIT_MS)
    assert pane.stack.currentWidget() is pane.text and "Bed 30" not in pane.text.toPlainText()
    pane.text.more_wanted.emit(False)
    qtbot.waitUntil(lambda: "Bed 20" in pane.text.toPlainText(), timeout=WAIT_MS)
    view.ledger.table.selectRow(column(window, "name").index("kaputt.pdf"))
    qtbot.waitUntil(lambda: pane.notice.isVisible(), timeout=WAIT_MS)  # it is tried, and why it fails is said
    view.ledger.table.clearSelection()
    qtbot.waitUntil(lambda: not pane.title.text(), timeout=WAIT_MS)
    qtbot.mouseClick(view.ledger.preview_button, Qt.MouseButton.LeftButton)
    assert not pane.isVisible()
    view.ledger.table.selectRow(0)
    assert not pane.title.text()


def test_what_is_selected_while_the_list_is_on_its_way_stays_selected(
    qtbot: QtBot, window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index(qtbot, window, folder)
    window.show_library()
    listed(qtbot, window, len(DOCUMENTS))
    ledger, source = window.library.ledger, window.library.source
    known = source.ids
    monkeypatch.setattr(source, "ids", lambda request: known(request)[1:])  # another list than before
    with qtbot.waitSignal(ledger.model.listed):
        ledger.reload()
        ledger.table.selectRow(column(window, "name").index("recipe.md"))
    listed(qtbot, window, len(DOCUMENTS) - 1)
    current = ledger.current()
    assert current is not None and current.path.endswith("recipe.md")
