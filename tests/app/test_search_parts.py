"""The parts of the search view by themselves: memory, filters, the result model, rows that are painted."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import QDate, QModelIndex, QSettings, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.result_list import ResultList
from app.result_model import MORE_ROLE, UNSURE_ROLE, ResultModel
from app.search_facet_button import FacetButton
from app.search_facet_model import COUNT_ROLE, KEY_ROLE, FacetModel
from app.search_filters import FilterBar, SpanDialog
from app.search_memory import MOST_KEPT, SavedSearch, SearchMemory
from app.settings import Settings
from app.themes import contrast, dark_palette
from engine.documents import Confidence, Document, DocumentState, Passage, SearchFilter, SearchHit, SearchMode, Why
from engine.searching.facets import DateRange, Facets
from tests.app.search_bench import settings

__all__ = ["settings"]

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def make_hit(number: int, more: int = 0, confidence: Confidence = Confidence.GOOD) -> SearchHit:
    document = Document(number, f"/docs/{number}.pdf", DocumentState.INDEXED, format="pdf", title=f"Title {number} שלום")
    passage = Passage(f"Passage {number} of some length. " * 9, 0, 0, 10, page_label="1", heading="A > B", language="en")
    others = tuple(make_hit(1000 * number + i, 0, confidence) for i in range(1, more + 1))
    return SearchHit(number, document, passage, 1.0, Why(), confidence, ((0, 7),), ("/copy",), others)


def test_the_filter_says_which_languages_cannot_be_told(qtbot: QtBot) -> None:
    """A person who looks for Bosnian finds out where it is listed, also by ear."""
    bar = FilterBar()
    qtbot.addWidget(bar)
    bar.offer({"hr": 3, "de": 2, "sr": 1}, {}, [])
    model = bar.language.model
    heard = {
        index.data(KEY_ROLE): index.data(Qt.ItemDataRole.AccessibleDescriptionRole) for index in map(model.index, range(3))
    }
    assert "Bosnian" in heard["hr"] and heard["hr"] == heard["sr"] and not heard["de"]
    assert model.index(0).data(Qt.ItemDataRole.ToolTipRole) == heard["hr"]
    assert model.index(1).data(Qt.ItemDataRole.ToolTipRole) == "Deutsch"


def test_memory_keeps_the_newest_first_and_a_bounded_number(settings: Settings) -> None:
    memory = SearchMemory(settings)
    for number in range(MOST_KEPT + 10):
        memory.remember(f"query {number}")
    memory.remember("query 20")
    memory.remember("   ")
    memory.remember("x" * 10_000)
    assert memory.history()[:2] == ["query 20", f"query {MOST_KEPT + 9}"]
    assert len(memory.history()) == MOST_KEPT
    again = SearchMemory(Settings(settings.store))
    assert again.history() == memory.history()
    settings.keep_history = False
    assert memory.history() == []
    memory.remember("secret")
    assert memory.history() == []


@pytest.mark.parametrize(
    "stored", ["nonsense", "{}", "[1, null]", '[{"name": "x"}]', '[{"name":"x","query":"q","mode":"?"}]']
)
def test_memory_reads_past_what_it_does_not_understand(settings: Settings, stored: str) -> None:
    settings.store.setValue("search/saved", stored)
    settings.store.setValue("search/history", stored)
    memory = SearchMemory(settings)
    assert memory.saved() == [] and memory.history() == []
    memory.save(SavedSearch("a", "b"))
    assert [search.name for search in memory.saved()] == ["a"]


def test_a_saved_search_comes_back_whole(settings: Settings) -> None:
    search = SavedSearch("Näme", "契約", SearchMode.EXACT, SearchFilter(("de",), ("pdf",), ("/a b",), 1.5, None))
    SearchMemory(settings).save(search)
    settings.store.sync()
    fresh = Settings(QSettings(settings.store.fileName(), QSettings.Format.IniFormat))
    assert SearchMemory(fresh).saved() == [search]


def test_facet_values_are_checked_counted_and_keep_their_places_while_open(qtbot: QtBot) -> None:
    model = FacetModel(str.upper)
    QAbstractItemModelTester(model, FATAL)
    model.offer(["a", "b", "c"])
    assert model.index(0).data(COUNT_ROLE) is None
    model.setData(model.index(1), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    model.count({"c": 5, "a": 2}, stay=True)
    assert [model.index(row).data() for row in range(3)] == ["A", "B", "C"]
    assert [model.index(row).data(COUNT_ROLE) for row in range(3)] == [2, 0, 5]
    model.count({"c": 5, "a": 2}, stay=False)
    assert [model.index(row).data() for row in range(3)] == ["C", "A", "B"]  # what is chosen stays, found or not
    assert model.chosen == ("b",)
    one = FacetModel(str, one=True)
    one.offer(["x", "y"])
    for row in (0, 1):
        one.setData(one.index(row), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert one.chosen == ("y",)


def test_an_empty_box_of_a_filter_is_seen_on_dark(qtbot: QtBot) -> None:
    button = FacetButton("Language", FacetModel(str))
    qtbot.addWidget(button)
    button.model.offer(["a"])
    button.list.setPalette(dark_palette())
    button.open()
    qtbot.addWidget(button.popup)
    picture = button.list.viewport().grab().toImage()
    ground = dark_palette().color(QPalette.ColorRole.Base)
    across = [picture.pixelColor(x, button.list.visualRect(button.model.index(0)).center().y()) for x in range(24)]
    assert sum(contrast(color, ground) >= 3 for color in across) >= 2  # its two sides


def test_date_filters_are_whole_days(qtbot: QtBot) -> None:
    bar = FilterBar()
    qtbot.addWidget(bar)
    now = datetime(2026, 11, 22, 15, 30)
    ranges = dict(zip(("day", "week", "month", "year", "older"), bar.dates(now), strict=True))
    assert ranges["day"].after == datetime(2026, 11, 22).timestamp()
    assert ranges["week"].after == datetime(2026, 11, 16).timestamp()
    assert ranges["older"].before is not None and ranges["older"].after is None
    bar.choose_span(DateRange(datetime(2026, 1, 1).timestamp(), datetime(2026, 2, 1).timestamp()))
    assert bar.filter(now).modified_after == datetime(2026, 1, 1).timestamp()
    assert "…" not in bar.date.text()
    wanted = bar.filter(now)
    bar.count(Facets(dates=(1, 2, 3, 4, 5)))
    assert bar.filter(now) == wanted
    bar.clear()
    assert bar.filter(now) == SearchFilter()
    dialog = SpanDialog(DateRange(), bar)
    dialog.first.setDate(QDate(2026, 3, 1))
    dialog.last.setDate(QDate(2026, 3, 1))
    span = dialog.span()
    assert span.after is not None and span.before is not None and 22 * 3600 < span.before - span.after < 26 * 3600


def test_rows_open_close_and_grow(qtbot: QtBot) -> None:
    model = ResultModel()
    QAbstractItemModelTester(model, FATAL)
    wanted: list[bool] = []
    model.more_wanted.connect(lambda: wanted.append(True))
    model.show([make_hit(1, 2), make_hit(2, confidence=Confidence.NONE), make_hit(3, 1)], complete=False)
    assert model.index(0).data(MORE_ROLE) == 2 and model.rowCount() == 3
    assert not model.index(0).data(UNSURE_ROLE) and model.index(1).data(UNSURE_ROLE)
    assert len(model.expand(2, True)) == 1 and len(model.expand(0, True)) == 2
    assert model.rowCount() == 6 and model.first_row_of(2) == 0
    model.expand(1, False)  # from a row of its own passages
    assert model.rowCount() == 4
    assert model.expand(1, True) == () and model.expand(99, True) == ()
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert wanted
    fresh = model.add([make_hit(3), make_hit(4)])
    assert [hit.passage_id for hit in fresh] == [4] and len(model.hits) == 4
    assert not model.canFetchMore(QModelIndex())
    model.mark({4: (0, 7), 77: (0, 1)})
    assert model.marks[4] == (0, 7)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("dark", [False, True])
def test_rows_are_painted_in_both_directions_and_shades(qtbot: QtBot, direction: Qt.LayoutDirection, dark: bool) -> None:
    listed = ResultList()
    qtbot.addWidget(listed)
    if dark:
        palette = QPalette(QColor("#202124"))
        listed.setPalette(palette)
    listed.setLayoutDirection(direction)
    listed.resize(420, 500)
    model = ResultModel(listed)
    listed.setModel(model)
    model.show([make_hit(1, 2), make_hit(2, confidence=Confidence.NONE)])
    model.expand(0, True)
    model.mark({1: (0, 20)})
    listed.show()
    image = listed.grab().toImage()
    colors = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    assert len(colors) > 8  # badge, text, mark
    # The badge of the format stands where lines begin.
    rect = listed.visualRect(model.index(0))
    badge_x = rect.right() - 30 if direction is Qt.LayoutDirection.RightToLeft else rect.left() + 30
    red = [image.pixelColor(badge_x, y) for y in range(rect.top() + 8, rect.top() + 30)]
    assert any(color.red() > 150 and color.green() < 90 for color in red)
