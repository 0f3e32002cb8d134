"""Without a mouse and without a screen: every control of every view and dialog, in a real window over a real library."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMenu,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.about import AboutDialog
from app.asking import QuestionDialog, ask_name
from app.dialog_keys import HotkeyEdit
from app.first_run import FirstRunGuide
from app.folder_options import FolderOptionsDialog
from app.late_library import late_library
from app.main_window import MainWindow
from app.search_filters import SpanDialog
from app.search_shortcuts import ShortcutsDialog
from app.settings import Settings
from app.settings_dialog import SettingsDialog
from app.train_store import new_adaptation
from app.transfer_dialogs import ImportDialog
from engine.documents import Document, DocumentState
from engine.samples import samples_directory
from engine.searching.facets import DateRange
from engine.transfer.archive import ArchiveInfo
from tests.app.conftest import DOCUMENTS, copy_stock, idle
from tests.app.focus_walk import names, out_of_order, spoken, stops, walk
from tests.app.patience import PatientBot
from tests.app.search_bench import SAMPLE
from tests.app.test_translations import CODES, FOLDER, Key, Text, read

Find = Callable[[QtBot, MainWindow], QWidget]
Dialog = TypeVar("Dialog", bound=QDialog)
_WITH_LETTERS = ("Menus", "SearchActions", "SettingsDialog", "LibraryDialogs", "ModelsPage")  # contexts


def _search(qtbot: QtBot, window: MainWindow) -> QWidget:
    """With results, the page of one of them, why it was found, and every filter."""
    window.show_search()
    search = window.search
    search.field.clear()  # the window is shared: text that stands there already would be no change
    for button in search.filters.buttons:
        button.model.choose(())
    search.filters._changed()
    search.field.setText("Kündigungsfrist Apfelkuchen")
    qtbot.waitUntil(lambda: search.model.rowCount() > 0)
    search.filters.format.model.choose(("txt", "md"))
    search.filters._changed()
    search.offered.why.setChecked(True)
    document = Document(1, str(samples_directory() / SAMPLE), DocumentState.INDEXED, format="pdf")

    def drawn() -> bool:
        if search.preview._document is not document:  # an answer that came late shows its own
            search.preview.show_document(document)
        return search.preview.page.drawing is not None and not window.reader.busy

    qtbot.waitUntil(drawn)
    return window


def _similar(qtbot: QtBot, window: MainWindow) -> QWidget:
    """Passages like one: there is a way back to the search."""
    _search(qtbot, window)
    window.search.offered.similar.trigger()
    qtbot.waitUntil(window.search.notice.button.isVisible)
    return window


def _filter(qtbot: QtBot, window: MainWindow) -> QWidget:
    """The list below a button."""
    window.show_search()
    date = window.search.filters.date
    date.model.choose(("week",))
    date.open()
    return date.popup


def _library(qtbot: QtBot, window: MainWindow) -> QWidget:
    """With a file selected and shown."""
    window.show_library()
    ledger = window.library.ledger
    qtbot.waitUntil(lambda: ledger.model.rowCount() == len(DOCUMENTS))
    ledger.preview_button.setChecked(True)
    window.library.progress.set_running(True)

    def chosen() -> bool:
        if not ledger.selected_ids():  # a list that came again has no selection
            ledger.table.selectRow(0)
        window.library.folders.list.setCurrentRow(0)
        return ledger.open_button.isEnabled() and window.library.folders.options_button.isEnabled()

    qtbot.waitUntil(chosen)
    return window


def _training(page: str) -> Find:
    def find(qtbot: QtBot, window: MainWindow) -> QWidget:
        window.show_training()
        view = window.models.view
        qtbot.waitUntil(lambda: not view.session.busy and not view.client.busy)
        window.models.session.adaptation = new_adaptation("Verträge")
        view.pages.setCurrentWidget(getattr(view, page))
        view.report.show_report(Path(), _REPORT)
        view.result.show_comparison([_measured(0.4), _measured(0.5)], True)
        view.settings.more.setChecked(True)
        view.setup.show_python("python")
        view._enable()
        return window

    return find


_REPORT = {
    "texts_kept": 3,
    "dropped": {"empty": 2},
    "details": {"matrix": {"languages": ["en", "de"], "records": [[0, 3], [3, 0]]}},
}


def _measured(score: float) -> dict[str, object]:
    languages = {code: {"ndcg@20": score} for code in ("de", "ja")}
    return {"retrieval": [{"queries": 40, "mlir": {"ndcg@20": score}, "by_language": languages}]}


def _settings(page: int) -> Find:
    def find(qtbot: QtBot, window: MainWindow) -> QWidget:
        window.menus.dialogs().show_settings(page)
        dialog = _latest(window, SettingsDialog)
        qtbot.waitUntil(lambda: bool(dialog.models.models))
        for widget in (dialog.hotkey, dialog.tray, dialog.start_in_tray):
            widget.setEnabled(True)  # as on a desktop that has them
        return dialog

    return find


def _latest(window: MainWindow, kind: type[Dialog]) -> Dialog:
    """Those that were closed may still wait to be deleted."""
    return window.findChildren(kind)[-1]


def _about(qtbot: QtBot, window: MainWindow) -> QWidget:
    window.menus.model_card.trigger()
    dialog = _latest(window, AboutDialog)
    qtbot.waitUntil(lambda: bool(dialog.card.toPlainText()))
    return dialog


def _shortcuts(qtbot: QtBot, window: MainWindow) -> QWidget:
    window.menus.shortcuts.trigger()
    return _latest(window, ShortcutsDialog)


def _options(qtbot: QtBot, window: MainWindow) -> QWidget:
    window.show_library()
    qtbot.waitUntil(lambda: window.library.folders.list.count() == 1)
    window.library.folders.list.setCurrentRow(0)
    window.library.folders.options_button.click()
    return _latest(window, FolderOptionsDialog)


def _span(qtbot: QtBot, window: MainWindow) -> QWidget:
    dialog = SpanDialog(DateRange(), window)
    dialog.open()
    return dialog


def _import(qtbot: QtBot, window: MainWindow) -> QWidget:
    info = ArchiveInfo("Büro", ("/a/b", "/c/文書"), "/", 2, 3, 1, "space", "model", "2026", 4)
    dialog = ImportDialog(info, window)
    dialog.open()
    return dialog


def _question(qtbot: QtBot, window: MainWindow) -> QWidget:
    ask_name(window, "Save this search", "Name", "notice", lambda name: None)
    return _latest(window, QuestionDialog)


def _guide(qtbot: QtBot, window: MainWindow) -> QWidget:
    guide = FirstRunGuide([Path("/a"), Path("/b")], window)
    window.views.addWidget(guide)
    window.views.setCurrentWidget(guide)  # where the search view stands while there is nothing to search
    return window


VIEWS: dict[str, Find] = {
    "search": _search,
    "similar": _similar,
    "filter": _filter,
    "library": _library,
    "guide": _guide,
    **{f"training {page}": _training(page) for page in ("setup", "files", "report", "settings", "run", "result")},
}
DIALOGS: dict[str, Find] = {
    "settings": _settings(0),
    "models": _settings(1),
    "about": _about,
    "shortcuts": _shortcuts,
    "options": _options,
    "span": _span,
    "import": _import,
    "question": _question,
}


@pytest.fixture(scope="module")
def window(
    qapp: QApplication, stock: Path, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    """One for all of these tests, which look at it and leave it as it was."""
    place, bot = tmp_path_factory.mktemp("keyboard"), PatientBot(request)
    copy_stock(stock, place / "library")
    library = late_library(place / "library")
    settings = Settings(QSettings(str(place / "settings.ini"), QSettings.Format.IniFormat))
    settings.train_python = str(place / "nowhere")  # what it computes with is not the matter here
    made = MainWindow(library, settings)
    made.show()
    bot.waitUntil(lambda: made.contents.overview is not None)
    idle(bot, made)
    yield made
    made.close()
    bot.waitUntil(lambda: not made.reader.busy and not made.lister.busy)
    made.deleteLater()
    library.close()


@pytest.fixture
def shown(window: MainWindow) -> Iterator[MainWindow]:
    yield window
    for dialog in window.findChildren(QDialog):
        dialog.reject()
    for button in window.search.filters.buttons:
        button.popup.hide()
    if window.search.notice.button.isVisible():
        window.search.notice.button.click()
    window.show_search()


def _active(qtbot: QtBot, root: QWidget) -> None:
    root.activateWindow()
    QApplication.processEvents()  # laid out
    qtbot.waitUntil(lambda: root.isVisible() and (root.isActiveWindow() or root is QApplication.activePopupWidget()))


def _check(qtbot: QtBot, root: QWidget) -> None:
    _active(qtbot, root)
    wanted = stops(root)
    if QApplication.focusWidget() not in wanted:
        min(wanted, key=lambda widget: (widget.mapToGlobal(widget.pos()).y(), widget.x())).setFocus()
    met = walk(root)
    assert names(sorted(wanted - set(met), key=id)) == [], "not reached"
    assert set(met) <= wanted
    assert out_of_order(met) == []
    back = walk(root, back=True)
    assert names(back[1:]) == names(met[:0:-1])
    assert [name for name, widget in zip(names(met), met, strict=True) if not spoken(widget).strip()] == [], "nameless"


@pytest.mark.parametrize("view", [*VIEWS, *DIALOGS])
def test_tab_reaches_every_control_in_reading_order(qtbot: QtBot, shown: MainWindow, view: str) -> None:
    _check(qtbot, {**VIEWS, **DIALOGS}[view](qtbot, shown))


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("mirrored")
@pytest.mark.parametrize("view", ["search", "library", "settings"])
def test_the_order_is_mirrored_with_the_window(qtbot: QtBot, shown: MainWindow, view: str) -> None:
    _check(qtbot, {**VIEWS, **DIALOGS}[view](qtbot, shown))


@pytest.mark.parametrize("name", list(DIALOGS))
def test_escape_closes_a_dialog_and_enter_presses_its_own_button_only(qtbot: QtBot, shown: MainWindow, name: str) -> None:
    dialog = DIALOGS[name](qtbot, shown)
    assert isinstance(dialog, QDialog)
    _active(qtbot, dialog)
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    own = {button for button in box.buttons() if box.buttonRole(button) is not QDialogButtonBox.ButtonRole.ActionRole}
    pressed = {button for button in dialog.findChildren(QPushButton) if button.autoDefault() or button.isDefault()}
    assert pressed and names(sorted(pressed - own, key=id)) == []
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)


def test_the_hotkeys_field_keeps_neither_tab_nor_escape(qtbot: QtBot) -> None:
    edit = HotkeyEdit()
    qtbot.addWidget(edit)
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        QTest.keyClick(edit, key)
        assert edit.keySequence().isEmpty()
    QTest.keyClick(edit, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert edit.keySequence() == QKeySequence("Ctrl+M")


def test_escape_leads_from_the_results_to_the_field_and_closes_a_filter(qtbot: QtBot, shown: MainWindow) -> None:
    _search(qtbot, shown)
    _active(qtbot, shown)
    search = shown.search
    search.results.setFocus()
    QTest.keyClick(search.results, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is search.field
    popup = _filter(qtbot, shown)
    QTest.keyClick(search.filters.date.list, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is search.filters.date)


def _letter(text: str) -> str:
    """What Alt and it, or it in an open menu, chooses."""
    found = re.search(r"&([^&\s])", text.replace("&&", ""))
    return found[1].upper() if found else ""


def _groups(qtbot: QtBot, window: MainWindow) -> list[list[str]]:
    """Texts of which no two may have the same letter: of the menu bar, of each menu, of a page of the settings."""
    bar = window.menuBar()
    menus = bar.findChildren(QMenu)
    for menu in menus:
        menu.aboutToShow.emit()  # some are filled then
    dialog = _settings(0)(qtbot, window)
    page = [*dialog.findChildren(QLabel), *dialog.findChildren(QAbstractButton)]
    return [
        [action.text() for action in bar.actions()],
        *([action.text() for action in menu.actions()] for menu in menus),
        [one.text() for one in page if one.isVisible()],
    ]


def test_no_two_texts_share_a_letter_in_any_language(qtbot: QtBot, shown: MainWindow) -> None:
    """Alt and a letter that two have only goes to and fro between them."""
    groups = _groups(qtbot, shown)
    assert sum(bool(_letter(text)) for group in groups for text in group) > 50
    clashes = []
    for code in CODES:
        known = read(FOLDER / f"mimo_{code}.ts")
        for group in groups:
            seen: dict[str, str] = {}
            for text in group if code == "en" else _translated(known, [source for source in group if _letter(source)]):
                if _letter(text) and seen.setdefault(_letter(text), text) is not text:
                    clashes.append((code, seen[_letter(text)], text))
    assert clashes == []


def _translated(known: dict[Key, Text], sources: list[str]) -> list[str]:
    """By the part of the program that has them all: another one may call the same thing otherwise."""
    own = next(part for part in _WITH_LETTERS if all((part, source, "") in known for source in sources))
    return [known[own, source, ""].forms[0] for source in sources]
