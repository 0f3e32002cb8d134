"""What is selected in the list of files stays so when the list is read again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ledger_model import COLUMNS
from app.main_window import MainWindow
from tests.app.conftest import DOCUMENTS, WAIT_MS, index
from tests.app.test_library_view import column, listed


@pytest.mark.parametrize(
    "later", ["reload", "filter", "sort", "reload, then filter", "filter, then reload", "sort, then reload"]
)
def test_a_selected_file_stays_selected_however_the_list_comes_again(
    qtbot: QtBot, window: MainWindow, folder: Path, later: str
) -> None:
    index(qtbot, window, folder)
    window.show_library()
    listed(qtbot, window, len(DOCUMENTS))
    ledger = window.library.ledger
    ledger.table.selectRow(column(window, "name").index("recipe.md"))
    again = {
        "reload": ledger.reload,
        "filter": lambda: (ledger.format.setCurrentIndex(ledger.format.findData("md")), ledger.apply()),
        "sort": lambda: ledger.table.sortByColumn(COLUMNS.index("size"), Qt.SortOrder.DescendingOrder),
    }
    with qtbot.waitSignal(ledger.model.listed):
        for step in later.split(", then "):
            again[step]()
    assert ledger.model.rowCount() == (1 if "filter" in later else len(DOCUMENTS)) and ledger.selected_ids()
    qtbot.waitUntil(lambda: not window.lister.busy and ledger.current() is not None)
    current = ledger.current()
    assert current is not None and current.path.endswith("recipe.md")
    assert ledger.table.currentIndex().row() == column(window, "name").index("recipe.md")  # the arrow keys go on from it
    assert ledger.open_button.isEnabled() and "recipe.md" in ledger.reason.text()


def test_buttons_are_not_taken_away_while_the_list_comes_again(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    index(qtbot, window, folder)
    window.show_library()
    listed(qtbot, window, len(DOCUMENTS))
    ledger = window.library.ledger
    ledger.table.selectRow(0)
    ledger.open_button.setFocus()
    seen: list[bool] = []
    ledger.model.dataChanged.connect(lambda *_: seen.append(ledger.open_button.isEnabled() and not ledger.reason.isHidden()))
    with qtbot.waitSignal(ledger.model.listed):
        ledger.reload()
    qtbot.waitUntil(lambda: not window.lister.busy and ledger.current() is not None)
    assert len(seen) > 1 and all(seen)


def test_all_of_many_files_stay_selected(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    index(qtbot, window, folder)
    window.show_library()
    listed(qtbot, window, len(DOCUMENTS))
    ledger = window.library.ledger
    ledger.table.selectAll()
    ids = ledger.selected_ids()
    with qtbot.waitSignal(ledger.model.listed):
        ledger.table.sortByColumn(COLUMNS.index("size"), Qt.SortOrder.DescendingOrder)
    assert len(ids) == len(DOCUMENTS) and sorted(ledger.selected_ids()) == sorted(ids)


def test_a_reload_leaves_the_shown_file_as_it_is(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    index(qtbot, window, folder)
    window.show_library()
    listed(qtbot, window, len(DOCUMENTS))
    view = window.library
    view.ledger.preview_button.setChecked(True)
    pane = view.preview
    assert pane is not None
    view.ledger.table.selectRow(column(window, "name").index("recipe.md"))
    qtbot.waitUntil(lambda: "apples" in pane.text.toPlainText(), timeout=WAIT_MS)
    shown: list[object] = []
    pane.shown.connect(lambda: shown.append(1))
    with qtbot.waitSignal(view.ledger.model.listed, timeout=WAIT_MS):
        view.ledger.reload()
    qtbot.waitUntil(lambda: not window.lister.busy and view.ledger.current() is not None, timeout=WAIT_MS)
    assert shown == [] and "apples" in pane.text.toPlainText()
