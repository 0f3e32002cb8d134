"""What can be done with results, by the key, button or menu that a user takes; over a real library."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QToolButton
from pytestqt.qtbot import QtBot

from app.preview.pane import PreviewPane
from app.search_filters import SpanDialog
from app.search_view import SearchView
from app.settings import Settings
from app.tasks import Worker
from engine.documents import Document, DocumentState, SearchFilter, SearchMode
from engine.samples import samples_directory
from tests.app.desktop import Desktop, answer, choosing, click_entry, desktop, open_menu
from tests.app.search_bench import Shelf, names, search, settings, settle, shelf, shown_over, view

__all__ = ["desktop", "settings", "shelf", "view"]  # fixtures

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
TWO_PAGES = "Bedienungsanleitung Heizung.pdf"


def press(qtbot: QtBot, view: SearchView, keys: str) -> None:
    """Type a shortcut where the focus is."""
    combination = QKeySequence(keys)[0]  # type: ignore[index]
    qtbot.keyClick(QApplication.focusWidget() or view, combination.key(), combination.keyboardModifiers())


def ready(qtbot: QtBot, view: SearchView, query: str) -> None:
    """With results, and the keyboard in this window."""
    search(qtbot, view, query)
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.results.setFocus()


def test_keys_lead_from_hit_to_hit_and_back_to_the_field(qtbot: QtBot, view: SearchView) -> None:
    ready(qtbot, view, "bake a cake in the oven")
    for keys, row in (("F3", 1), ("F3", 2), ("Shift+F3", 1), ("Shift+F3", 0), ("Shift+F3", 0)):
        press(qtbot, view, keys)
        assert view.results.currentIndex().row() == row, keys
    for keys in ("Ctrl+F", "Ctrl+K"):
        view.results.setFocus()
        press(qtbot, view, keys)
        assert view.field.hasFocus() and view.field.selectedText() == view.field.text()


def test_a_hit_is_opened_by_key_by_enter_and_by_two_clicks(qtbot: QtBot, view: SearchView, desktop: Desktop) -> None:
    ready(qtbot, view, "apple pie")
    hit = view.chosen.hit()
    assert hit is not None
    place = view.results.visualRect(view.results.currentIndex()).center()
    opener = view.opener
    with qtbot.waitSignal(opener.opened):
        press(qtbot, view, "Ctrl+Return")
    with qtbot.waitSignal(opener.opened):
        qtbot.keyClick(view.results, Qt.Key.Key_Return)
    with qtbot.waitSignal(opener.opened):
        qtbot.mouseClick(view.results.viewport(), LEFT, pos=place)
        qtbot.mouseDClick(view.results.viewport(), LEFT, pos=place)
    assert desktop.opened == [hit.document.path] * 3
    assert view.memory.history()[0] == "apple pie"  # who opens a hit has found it
    with qtbot.waitSignal(opener.revealed):
        press(qtbot, view, "Ctrl+Shift+O")
    assert desktop.revealed == [hit.document.path]


def test_a_hit_whose_file_is_gone_is_said_to_be(
    qtbot: QtBot, tmp_path: Path, settings: Settings, shelf: Shelf, desktop: Desktop
) -> None:
    folder = tmp_path / "docs"
    folder.mkdir()
    shutil.copy(shelf.folder / "recipes" / "recipe.md", folder / "gone.md")
    with shown_over(qtbot, folder, settings) as (_, view):
        ready(qtbot, view, "apple pie")
        (folder / "gone.md").unlink()
        for keys in ("Ctrl+Return", "Ctrl+Shift+O"):
            with qtbot.waitSignal(view.message) as said:
                press(qtbot, view, keys)
            assert "gone.md" in said.args[0] and "not there any more" in said.args[0]
        assert "apples" in view.preview.text.toPlainText()  # what was read of it can be read still
        assert desktop.opened == desktop.revealed == []


def test_the_menu_of_a_row_and_the_one_of_the_preview_do_what_they_say(
    qtbot: QtBot, view: SearchView, desktop: Desktop
) -> None:
    ready(qtbot, view, "bake a cake in the oven")
    second = view.model.hits[1]
    place = view.results.visualRect(view.model.index(1)).center()
    view.results.customContextMenuRequested.emit(place)
    with qtbot.waitSignal(view.opener.opened):
        click_entry(open_menu(), "Open")
    assert desktop.opened == [second.document.path]
    view.results.customContextMenuRequested.emit(place)
    click_entry(open_menu(), "Copy path")
    assert QGuiApplication.clipboard().text() == second.document.path
    more = next(button for button in view.preview.findChildren(QToolButton) if button.accessibleName() == "More")
    qtbot.mouseClick(more, LEFT)
    click_entry(open_menu(), "Copy citation")
    assert second.document.path in QGuiApplication.clipboard().text() != second.document.path
    qtbot.mouseClick(more, LEFT)
    click_entry(open_menu(), "Copy passage")
    assert QGuiApplication.clipboard().text() == second.passage.text
    qtbot.mouseClick(more, LEFT)
    click_entry(open_menu(), "Why this result")
    assert view.why.isVisible()
    close = next(button for button in view.why.findChildren(QToolButton) if button.accessibleName() == "Close")
    qtbot.mouseClick(close, LEFT)
    assert not view.why.isVisible() and not view.offered.why.isChecked()
    settle(qtbot, view)
    with qtbot.waitSignal(view.searched):
        qtbot.mouseClick(more, LEFT)
        click_entry(open_menu(), "More like this passage")
    settle(qtbot, view)
    with qtbot.waitSignal(view.searched):
        qtbot.keyClick(view.results, Qt.Key.Key_Escape)  # the way back without a mouse
    assert view.focusWidget() is view.field and view.filters.isEnabled()
    settle(qtbot, view)


def test_preview_why_copying_and_more_like_this_have_keys(qtbot: QtBot, view: SearchView, desktop: Desktop) -> None:
    ready(qtbot, view, "bake a cake in the oven")
    hit = view.chosen.hit()
    assert hit is not None
    for focus in (view.results, view.field):  # wherever one is in the view
        focus.setFocus()
        press(qtbot, view, "F4")
        assert not view.preview.isVisible() and not view.offered.preview.isChecked()
        press(qtbot, view, "Ctrl+I")  # what is said there stands beside the results
        assert view.preview.isVisible() and view.why.isVisible()
        press(qtbot, view, "Ctrl+I")
        assert view.preview.isVisible() and not view.why.isVisible()
        with qtbot.waitSignal(view.message):
            press(qtbot, view, "Ctrl+Shift+K")
        assert QGuiApplication.clipboard().text() == hit.document.path
        with qtbot.waitSignal(view.message):
            press(qtbot, view, "Ctrl+Shift+C")
        assert hit.document.path in QGuiApplication.clipboard().text() != hit.document.path
    settle(qtbot, view)
    with qtbot.waitSignal(view.searched):
        press(qtbot, view, "Ctrl+Shift+L")
    settle(qtbot, view)
    assert view.notice.button.isVisible() and hit.passage_id not in [one.passage_id for one in view.model.hits]
    # Copying is about what has the focus: the result's passage, or what is selected in the field.
    view.results.setFocus()
    chosen = view.chosen.hit()
    assert chosen is not None
    press(qtbot, view, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == chosen.passage.text
    view.field.setFocus()
    view.field.setSelection(0, 4)
    press(qtbot, view, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "bake"
    settle(qtbot, view)


def test_filters_are_cleared_by_key_and_by_the_button_in_their_list(qtbot: QtBot, view: SearchView) -> None:
    ready(qtbot, view, "cake")
    everything = len(view.model.hits)
    button = view.filters.language
    for clear in (lambda: press(qtbot, view, "Ctrl+Shift+X"), lambda: qtbot.mouseClick(button.clear_button, LEFT)):
        qtbot.mouseClick(button, LEFT)
        row = next(row for row in range(button.model.rowCount()) if button.model.index(row).data() == "ไทย")
        button.list.setCurrentIndex(button.model.index(row))
        with qtbot.waitSignal(view.searched):
            qtbot.keyClick(button.list, Qt.Key.Key_Space)
        settle(qtbot, view)
        assert names(view) == ["สูตร.txt"]
        with qtbot.waitSignal(view.searched):
            clear()
        button.popup.hide()
        settle(qtbot, view)
        assert view.filters.filter() == SearchFilter() and len(view.model.hits) == everything


def test_dates_of_ones_own_are_asked_for(qtbot: QtBot, view: SearchView) -> None:
    ready(qtbot, view, "cake")
    qtbot.mouseClick(view.filters.date, LEFT)

    def choose() -> None:
        dialog = view.filters.findChild(SpanDialog)
        assert dialog is not None
        dialog.first.setDate(dialog.first.date().addYears(-20))
        dialog.last.setDate(dialog.first.date().addYears(1))
        box = dialog.findChild(QDialogButtonBox)
        assert box is not None
        qtbot.mouseClick(box.button(QDialogButtonBox.StandardButton.Ok), LEFT)

    QTimer.singleShot(0, view, choose)  # the dialog has an event loop of its own
    with qtbot.waitSignal(view.searched):
        qtbot.mouseClick(view.filters.span_button, LEFT)
    settle(qtbot, view)
    assert names(view) == [] and "filters" in view.notice.text()
    assert "–" in view.filters.date.text()


def test_how_to_search_is_chosen_in_its_list_and_by_keys(qtbot: QtBot, view: SearchView, settings: Settings) -> None:
    ready(qtbot, view, "cake")
    view.mode.setFocus()
    for _ in range(2):
        with qtbot.waitSignal(view.searched):
            qtbot.keyClick(view.mode, Qt.Key.Key_Down)
        settle(qtbot, view)
    assert view.request().mode is SearchMode.EXACT and names(view) == [] and settings.search_mode == "exact"
    for keys, mode in (("Alt+2", SearchMode.SEMANTIC), ("Alt+3", SearchMode.EXACT), ("Alt+1", SearchMode.HYBRID)):
        with qtbot.waitSignal(view.searched):
            press(qtbot, view, keys)
        assert view.request().mode is mode and view.offered.modes[mode].isChecked()
    settle(qtbot, view)


def test_results_are_exported_to_where_the_user_says(
    qtbot: QtBot, view: SearchView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready(qtbot, view, "cake")
    for name, begins in (("a.md", "# cake"), ("b.json", "{"), ("c", "\ufeff")):
        choosing(monkeypatch, saved=tmp_path / name)
        with qtbot.waitSignal(view.message) as said:
            press(qtbot, view, "Ctrl+Shift+E")
        assert name in said.args[0]
        written = tmp_path / (name if "." in name else f"{name}.csv")
        assert written.read_text(encoding="utf-8").startswith(begins)


def test_the_clock_in_the_field_lists_searches_which_are_removed_and_forgotten(qtbot: QtBot, view: SearchView) -> None:
    ready(qtbot, view, "apple pie")
    view.field.setFocus()
    qtbot.keyClick(view.field, Qt.Key.Key_Return)
    press(qtbot, view, "Ctrl+D")
    answer(view, "Pies")
    view.activateWindow()
    view.field.setFocus()
    clock = next(one for one in view.field.findChildren(QToolButton) if one.defaultAction() is view.field.earlier)
    qtbot.mouseClick(clock, LEFT)
    menu = open_menu()
    assert {"Pies", "apple pie"} <= {action.text() for action in menu.actions()}
    removing = next(action.menu() for action in menu.actions() if action.menu() is not None)
    removing.actions()[0].trigger()
    click_entry(menu, "Forget earlier searches")
    assert view.memory.saved() == [] and view.memory.history() == []
    press(qtbot, view, "Alt+Down")
    menu = open_menu()
    assert not {"Pies", "apple pie"} & {action.text() for action in menu.actions()}
    menu.close()


def test_the_field_is_emptied_with_its_button(qtbot: QtBot, view: SearchView) -> None:
    ready(qtbot, view, "apple pie")
    clear = min(  # beside the clock
        (one for one in view.field.findChildren(QToolButton) if one.x() > view.field.width() // 2), key=QToolButton.x
    )
    with qtbot.waitSignal(view.searched):
        qtbot.mouseClick(clear, LEFT)
    assert view.field.text() == "" and view.model.rowCount() == 0


def test_the_width_of_the_results_is_kept(qtbot: QtBot, view: SearchView, settings: Settings) -> None:
    handle = view.splitter.handle(1)
    start = handle.rect().center()
    before = view.splitter.sizes()
    qtbot.mousePress(handle, LEFT, pos=start)
    qtbot.mouseMove(handle, start + QPoint(-80, 0))
    qtbot.mouseRelease(handle, LEFT, pos=start + QPoint(-80, 0))
    assert view.splitter.sizes() != before and settings.search_splitter == bytes(view.splitter.saveState().data())


def test_pages_are_turned_and_zoomed_by_button_key_and_wheel(qtbot: QtBot, shelf: Shelf, settings: Settings) -> None:
    file = next(samples_directory().rglob(TWO_PAGES))
    reader = Worker("reader")
    pane = PreviewPane(shelf.library, reader, settings)
    qtbot.addWidget(pane)
    pane.resize(500, 500)
    pane.show()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)

    def drawn(act: object) -> str:
        assert callable(act)
        with qtbot.waitSignal(pane.shown):
            act()
        assert pane.page.drawing is not None
        return pane.number.text()

    def wheel() -> None:
        place = QPointF(pane.page.rect().center())
        turn = QWheelEvent(
            place, place, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, CTRL, Qt.ScrollPhase.NoScrollPhase, False
        )
        QApplication.sendEvent(pane.page.viewport(), turn)

    def button(name: str) -> QToolButton:
        return next(one for one in pane.findChildren(QToolButton) if one.accessibleName() == name)

    document = Document(1, str(file), DocumentState.EMPTY, format="pdf", pages=2)
    assert drawn(lambda: pane.show_document(document)) == "1 of 2"
    assert drawn(lambda: qtbot.mouseClick(button("Next page"), LEFT)) == "2 of 2"
    assert drawn(lambda: qtbot.mouseClick(button("Previous page"), LEFT)) == "1 of 2"
    assert drawn(lambda: qtbot.keyClick(pane.page, Qt.Key.Key_PageDown, CTRL)) == "2 of 2"
    assert drawn(lambda: qtbot.keyClick(pane.page, Qt.Key.Key_PageUp, CTRL)) == "1 of 2"
    assert pane.page.drawing is not None
    width = pane.page.drawing.width
    drawn(wheel)
    assert pane.page.drawing is not None and pane.page.drawing.width > width
    drawn(lambda: qtbot.mouseClick(button("Zoom out"), LEFT))
    assert pane.page.drawing.width == width
    pane.stop()
    reader.stop()
