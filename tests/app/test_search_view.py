"""The search view with the real engine and a real library: each thing a user does, once, through the widgets."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QListView, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.result_model import EXPANDED_ROLE, FIRST_ROLE, HIT_ROLE, MARK_ROLE, MORE_ROLE
from app.search_asking import MARKED_AT_ONCE
from app.search_export import ExportFormat
from app.search_shortcuts import ShortcutsDialog
from app.search_view import SearchView
from app.settings import Settings
from engine.documents import SearchFilter, SearchMode, SearchResult
from tests.app.desktop import answer
from tests.app.search_bench import SAMPLE, WAIT, Shelf, names, search, settings, settle, shelf, view

__all__ = ["settings", "shelf", "view"]  # fixtures

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def commit(text: str) -> QInputMethodEvent:
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    return event


def test_typing_finds_passages_in_other_languages_and_marks_their_best_sentences(qtbot: QtBot, view: SearchView) -> None:
    QAbstractItemModelTester(view.model, FATAL)
    with qtbot.waitSignal(view.searched, timeout=WAIT):
        qtbot.keyClicks(view.field, "how long is the notice period of the contract")
    settle(qtbot, view)
    assert set(names(view)[:2]) == {"Mietvertrag.txt", "賃貸契約.txt"}
    first = view.model.index(0)
    start, end = first.data(MARK_ROLE)
    marked = first.data(HIT_ROLE).passage.text[start:end]
    assert "Kündigungsfrist" in marked or "解約" in marked
    assert first.data(Qt.ItemDataRole.AccessibleTextRole)
    assert not view.results.grab().isNull()


def test_the_window_is_as_sure_as_the_command_line(qtbot: QtBot, view: SearchView, shelf: Shelf) -> None:
    query = "how long is the notice period of the rental contract"
    search(qtbot, view, query)
    settle(qtbot, view)
    near = view.model.hits[:MARKED_AT_ONCE]
    closer = shelf.library.judged(query, SearchResult(near))
    assert [hit.confidence for hit in near] == [hit.confidence for hit in closer.hits]
    assert view.notice.isHidden() == SearchResult(view.model.hits).confident


def test_a_composing_input_method_never_searches_and_loses_nothing(qtbot: QtBot, view: SearchView) -> None:
    search(qtbot, view, "apple")
    answers: list[object] = []
    view.searched.connect(answers.append)
    view.field.setFocus()
    view.field.setText("")
    QApplication.sendEvent(view.field, QInputMethodEvent("けい", []))
    QApplication.sendEvent(view.field, QInputMethodEvent("けいやく", []))
    assert view.field.composing
    # The timer of what was typed before the composition began runs out meanwhile; Enter belongs to the input method.
    qtbot.waitUntil(lambda: not view.field.timer.isActive(), timeout=WAIT)
    QApplication.sendEvent(view.field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier))
    QApplication.sendEvent(view.field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier))
    assert answers == [] and view.field.composing
    assert not view.asking.busy
    with qtbot.waitSignal(view.searched, timeout=WAIT):
        QApplication.sendEvent(view.field, commit("契約"))
    assert view.field.text() == "契約" and not view.field.composing
    settle(qtbot, view)
    assert "契約" in view.model.hits[0].passage.text
    assert len(answers) == 1


def test_a_composition_given_up_lets_the_search_that_waited_begin(qtbot: QtBot, view: SearchView) -> None:
    view.field.setFocus()
    view.field.setText("apple pie")
    QApplication.sendEvent(view.field, QInputMethodEvent("か", []))
    qtbot.waitUntil(lambda: not view.field.timer.isActive(), timeout=WAIT)
    assert not view.asking.busy
    with qtbot.waitSignal(view.searched, timeout=WAIT):
        QApplication.sendEvent(view.field, QInputMethodEvent("", []))
    settle(qtbot, view)
    assert names(view)[0] == "recipe.md"


def test_late_answers_are_dropped(qtbot: QtBot, view: SearchView) -> None:
    answers: list[object] = []
    view.searched.connect(answers.append)
    for query in ("apple", "apple pie", "解約"):
        view.field.setText(query)
        view.search_now()
    settle(qtbot, view)
    assert len(answers) == 1
    assert names(view)[0] == "賃貸契約.txt"


def test_nothing_found_and_odd_queries_are_said_plainly(qtbot: QtBot, view: SearchView) -> None:
    view.set_mode(SearchMode.EXACT)
    assert search(qtbot, view, "qqqzzz") == []
    assert view.notice.isVisible() and view.notice.text()
    for query in ('"', "NOT", "a AND (", "*", "x" * 10_000, "\u202e\u2066"):
        search(qtbot, view, query)
    view.field.clear()
    settle(qtbot, view)
    assert not view.notice.isVisible()


def test_a_quotation_that_stands_nowhere_is_said_to_be_relaxed(qtbot: QtBot, view: SearchView) -> None:
    search(qtbot, view, 'bake "hot forty dough" in the oven')
    assert view.model.rowCount() > 0
    assert "quoted" in view.notice.text()


def test_filters_count_what_the_query_finds_and_narrow_it(qtbot: QtBot, view: SearchView) -> None:
    for button in view.filters.buttons:
        QAbstractItemModelTester(button.model, FATAL)
    all_hits = search(qtbot, view, "cake")
    languages = view.filters.language.model
    qtbot.mouseClick(view.filters.language, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(view.filters.language.popup.isVisible, timeout=WAIT)
    row = next(row for row in range(languages.rowCount()) if languages.index(row).data() == "ไทย")
    listed = view.filters.language.list
    with qtbot.waitSignal(view.searched, timeout=WAIT):
        qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.visualRect(languages.index(row)).center())
    settle(qtbot, view)
    assert view.filters.language.popup.isVisible()  # so that a second value can be chosen
    assert names(view) == ["สูตร.txt"]
    assert "ไทย" in view.filters.language.text()
    qtbot.keyClick(listed, Qt.Key.Key_Escape)
    assert not view.filters.language.popup.isVisible()
    with qtbot.waitSignal(view.searched, timeout=WAIT):
        qtbot.mouseClick(view.filters.clear_button, Qt.MouseButton.LeftButton)
    settle(qtbot, view)
    assert len(view.model.hits) == len(all_hits)
    assert view.filters.filter() == SearchFilter()


def test_filters_by_keyboard_folders_and_dates(qtbot: QtBot, view: SearchView, shelf: Shelf) -> None:
    search(qtbot, view, "bake in the oven")
    folder = view.filters.folder
    qtbot.keyClick(folder, Qt.Key.Key_Down)
    qtbot.waitUntil(folder.popup.isVisible, timeout=WAIT)
    row = next(row for row in range(folder.model.rowCount()) if folder.model.index(row).data() == "recipes")
    folder.list.setCurrentIndex(folder.model.index(row))
    with qtbot.waitSignal(view.searched, timeout=WAIT):
        qtbot.keyClick(folder.list, Qt.Key.Key_Space)
    settle(qtbot, view)
    assert set(names(view)) == {"recipe.md", "وصفة.txt", "สูตร.txt"}
    qtbot.keyClick(folder.list, Qt.Key.Key_Return)
    assert folder.hasFocus()
    with qtbot.waitSignal(view.searched, timeout=WAIT):
        view.filters.date.model.setData(
            view.filters.date.model.index(4), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole
        )
    settle(qtbot, view)
    assert names(view) == []  # nothing here is older than a year
    assert "filters" in view.notice.text()


def test_keys_lead_from_the_field_through_the_results_and_back(qtbot: QtBot, view: SearchView) -> None:
    search(qtbot, view, "apple pie")
    view.field.setFocus()
    qtbot.keyClick(view.field, Qt.Key.Key_Down)
    assert view.results.hasFocus()
    assert view.chosen.hit() is view.model.hits[0]
    qtbot.keyClick(view.results, Qt.Key.Key_Down)
    assert view.results.currentIndex().row() == 1
    qtbot.keyClick(view.results, Qt.Key.Key_Up)
    qtbot.keyClick(view.results, Qt.Key.Key_Up)
    assert view.field.hasFocus()
    qtbot.keyClick(view.field, Qt.Key.Key_Escape)
    assert view.field.text() == ""
    settle(qtbot, view)
    assert view.model.rowCount() == 0
    qtbot.keyClick(view.field, Qt.Key.Key_Escape)  # there is nothing more to leave
    assert view.field.hasFocus()


def test_other_passages_of_a_document_are_shown_on_demand(qtbot: QtBot, view: SearchView) -> None:
    QAbstractItemModelTester(view.model, FATAL)
    search(qtbot, view, "watering the rose garden in the morning")
    row = names(view).index("long.md")
    index = view.model.index(row)
    more = index.data(MORE_ROLE)
    assert more > 1
    view.results.setCurrentIndex(index)
    rows = view.model.rowCount()
    qtbot.keyClick(view.results, Qt.Key.Key_Right)
    assert view.model.rowCount() == rows + more and index.data(EXPANDED_ROLE)
    settle(qtbot, view)
    second = view.model.index(row + 1)
    assert not second.data(FIRST_ROLE) and second.data(MARK_ROLE) is not None
    qtbot.keyClick(view.results, Qt.Key.Key_Down)
    assert view.chosen.hit() is second.data(HIT_ROLE)
    settle(qtbot, view)
    qtbot.keyClick(view.results, Qt.Key.Key_Left)
    assert view.model.rowCount() == rows and view.results.currentIndex().row() == row
    # The same with the mouse, on the line below the passage.
    rect = view.results.visualRect(view.model.index(row))
    qtbot.mouseClick(view.results.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.center().x(), rect.bottom() - 14))
    assert view.model.rowCount() == rows + more
    assert not view.results.grab().isNull()


def test_copying_passage_citation_and_path(qtbot: QtBot, view: SearchView) -> None:
    search(qtbot, view, "Карпати")
    hit = view.chosen.hit()
    assert hit is not None and hit.document.path.endswith(SAMPLE)
    view.results.setFocus()
    qtbot.keyClick(view.results, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == hit.passage.text
    view.offered.copy_path.trigger()
    assert clipboard.text() == hit.document.path
    view.offered.copy_citation.trigger()
    assert hit.document.path in clipboard.text() and "1" in clipboard.text()


def test_why_this_result_shows_what_each_word_adds(qtbot: QtBot, view: SearchView) -> None:
    search(qtbot, view, "notice period of the lease")
    qtbot.keyClick(view, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert view.why.isVisible()
    settle(qtbot, view)
    assert [word for word, _ in view.why.bars.words] == ["notice", "period", "of", "the", "lease"]
    assert any(value > 0 for _, value in view.why.bars.words)
    assert view.why.bars.accessibleName()
    assert not view.why.grab().isNull()
    before = view.why.bars.words
    view.offered.next.trigger()
    settle(qtbot, view)
    assert view.why.bars.words != before
    view.offered.why.trigger()
    assert not view.why.isVisible()


def test_more_like_this_passage_and_back(qtbot: QtBot, view: SearchView) -> None:
    search(qtbot, view, "apple pie")
    assert names(view)[0] == "recipe.md"
    with qtbot.waitSignal(view.searched, timeout=WAIT):
        view.offered.similar.trigger()
    settle(qtbot, view)
    assert "recipe.md" not in names(view)
    assert {"وصفة.txt", "สูตร.txt"} & set(names(view)[:2])
    assert view.notice.isVisible() and not view.filters.isEnabled()
    with qtbot.waitSignal(view.searched, timeout=WAIT):
        qtbot.mouseClick(view.notice.button, Qt.MouseButton.LeftButton)
    settle(qtbot, view)
    assert names(view)[0] == "recipe.md" and view.filters.isEnabled()


def test_modes_are_chosen_and_kept(qtbot: QtBot, view: SearchView, settings: Settings) -> None:
    search(qtbot, view, "cake")
    view.offered.modes[SearchMode.EXACT].trigger()
    settle(qtbot, view)
    assert view.request().mode is SearchMode.EXACT and names(view) == []
    assert settings.search_mode == "exact"
    view.offered.modes[SearchMode.HYBRID].trigger()
    settle(qtbot, view)
    assert names(view)


def test_earlier_searches_come_back_and_can_be_forgotten(qtbot: QtBot, view: SearchView) -> None:
    for query in ("apple pie", "rose garden"):
        search(qtbot, view, query)
        qtbot.keyClick(view.field, Qt.Key.Key_Return)
    view.field.setFocus()
    view.field.setText("draft")
    qtbot.keyClick(view.field, Qt.Key.Key_Up)
    assert view.field.text() == "rose garden"
    qtbot.keyClick(view.field, Qt.Key.Key_Up)
    assert view.field.text() == "apple pie"
    qtbot.keyClick(view.field, Qt.Key.Key_Down)
    qtbot.keyClick(view.field, Qt.Key.Key_Down)
    assert view.field.text() == "draft"
    menu = view.earlier.menu()
    assert {"rose garden", "apple pie"} <= {action.text() for action in menu.actions()}
    entry = next(action for action in menu.actions() if action.text() == "apple pie")
    with qtbot.waitSignal(view.searched, timeout=WAIT):
        entry.trigger()
    settle(qtbot, view)
    assert names(view)[0] == "recipe.md"
    next(action for action in view.earlier.menu().actions() if action.isCheckable()).trigger()
    assert view.memory.history() == [] and not view.memory.keeping
    qtbot.keyClick(view.field, Qt.Key.Key_Return)
    assert view.memory.history() == []


def test_a_search_is_saved_with_its_filters_and_run_again(qtbot: QtBot, view: SearchView) -> None:
    search(qtbot, view, "cake")
    view.filters.set_filter(SearchFilter(languages=("ar",)))
    view.set_mode(SearchMode.SEMANTIC)
    settle(qtbot, view)
    view.offered.save.trigger()
    answer(view, " Cakes & pies ")
    view.filters.clear()
    view.set_mode(SearchMode.HYBRID)
    view.field.setText("")
    settle(qtbot, view)
    entry = next(action for action in view.earlier.menu().actions() if action.text() == "Cakes && pies")
    with qtbot.waitSignal(view.searched, timeout=WAIT):
        entry.trigger()
    settle(qtbot, view)
    assert view.field.text() == "cake" and names(view) == ["وصفة.txt"]
    assert view.request().mode is SearchMode.SEMANTIC
    view.memory.remove("Cakes & pies")
    assert view.memory.saved() == []


@pytest.mark.parametrize("form", list(ExportFormat))
def test_results_are_exported(qtbot: QtBot, view: SearchView, tmp_path: Path, form: ExportFormat) -> None:
    search(qtbot, view, "cake")
    target = tmp_path / f"Ergebnisse 結果.{form.value}"
    messages: list[str] = []
    view.message.connect(messages.append)
    view.exporter.write(target, form, view.model.hits, view.model.marks, "cake")
    qtbot.waitUntil(lambda: bool(messages), timeout=WAIT)
    data = target.read_bytes()
    if form is ExportFormat.CSV:
        assert data.startswith(b"\xef\xbb\xbf")
        rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
        assert rows[0]["passage"].lstrip("'") == view.model.hits[0].passage.text
    elif form is ExportFormat.JSON:
        assert json.loads(data)["results"][0]["path"] == view.model.hits[0].document.path
    else:
        assert data.decode().startswith("# cake")
    view.exporter.write(tmp_path / "no such folder" / "x", form, (), {}, "")
    qtbot.waitUntil(lambda: len(messages) == 2, timeout=WAIT)
    assert "could not be written" in messages[1]


def test_every_control_has_a_name_and_the_shortcuts_are_listed(qtbot: QtBot, view: SearchView) -> None:
    search(qtbot, view, "apple pie")
    for kind in (QAbstractButton, QComboBox, QListView, QLineEdit):
        for widget in view.findChildren(kind):
            if widget.isVisible() and not isinstance(widget.parent(), QComboBox):
                named = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
                own = widget.parent() is view.field  # Qt's own buttons in the field take the action's name
                assert named or own, widget
    view.offered.shortcuts.trigger()
    dialog = view.findChild(ShortcutsDialog)
    assert dialog is not None
    listed = {dialog.table.item(row, 0).text().strip("\u2066\u2069") for row in range(dialog.table.rowCount())}
    for action in view.actions():
        if action.shortcuts():
            assert ", ".join(one.toString(QKeySequence.SequenceFormat.NativeText) for one in action.shortcuts()) in listed
    dialog.reject()


def test_no_two_actions_share_a_key(view: SearchView) -> None:
    seen: dict[str, QAction] = {}
    for action in [*view.actions(), *view.preview.actions()]:
        for key in action.shortcuts():
            assert seen.setdefault(key.toString(), action) is action, key.toString()
    assert len(seen) > 15


def test_context_menu_acts_on_the_row_under_the_mouse(qtbot: QtBot, view: SearchView) -> None:
    search(qtbot, view, "bake a cake in the oven")
    rect = view.results.visualRect(view.model.index(1))
    view.results.customContextMenuRequested.emit(rect.center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert view.results.currentIndex().row() == 1
    assert view.offered.open in menu.actions()
    menu.close()


def test_the_preview_can_be_hidden_and_stays_so(qtbot: QtBot, view: SearchView, settings: Settings) -> None:
    search(qtbot, view, "apple pie")
    view.offered.preview.trigger()
    assert not view.preview.isVisible() and not settings.preview_shown
    view.offered.why.trigger()  # is part of it
    assert view.preview.isVisible() and view.why.isVisible()
    settle(qtbot, view)
    assert "apples" in view.preview.text.toPlainText()


def test_focus_goes_round_by_tab(qtbot: QtBot, view: SearchView) -> None:
    search(qtbot, view, "apple pie")
    view.activateWindow()
    view.field.setFocus()
    seen: set[QWidget] = set()
    for _ in range(40):
        focused = QApplication.focusWidget()
        if focused is None or focused in seen:
            break
        seen.add(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert {view.field, view.results, view.mode, *view.filters.buttons} <= seen
