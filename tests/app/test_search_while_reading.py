"""A library that is being read while it is searched: the best comes to the top, and nobody is told that there is nothing."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from pytestqt.qtbot import QtBot

from app.index_progress import IndexProgressBar
from app.search_view import SearchView
from app.themes import contrast, dark_palette, is_dark, light_palette
from engine.documents import SearchRequest, SearchResult
from engine.indexing.progress import IndexProgress, IndexTotals
from tests.app.search_bench import search, settings, settle, shelf, view

__all__ = ["settings", "shelf", "view"]  # fixtures


def test_a_better_match_that_is_read_later_comes_to_the_top(qtbot: QtBot, view: SearchView) -> None:
    hits = search(qtbot, view, "rose garden and apple pie")
    assert len(hits) > 3
    view._answered(SearchResult(tuple(hits[2:])))  # what the search found when only half was read
    view._answered(SearchResult(tuple(hits)))
    assert view.results.currentIndex().row() == 0
    assert view.chosen.hit() == hits[0]
    settle(qtbot, view)


def test_what_was_chosen_stays_chosen_when_better_matches_come(qtbot: QtBot, view: SearchView) -> None:
    hits = search(qtbot, view, "rose garden and apple pie")
    view._answered(SearchResult(tuple(hits[1:])))
    view.results.setFocus()
    qtbot.keyClick(view.results, Qt.Key.Key_Down)
    picked = view.chosen.hit()
    assert picked == hits[2]
    view._answered(SearchResult(tuple(hits)))
    assert view.chosen.hit() == picked and view.results.currentIndex().row() == 2
    settle(qtbot, view)
    search(qtbot, view, "another question")
    assert view.results.currentIndex().row() == 0


def test_nothing_found_yet_is_not_nothing_found(qtbot: QtBot, view: SearchView) -> None:
    view.telling.set_reading(True)
    assert not view.notice.isVisible()  # nothing was asked
    search(qtbot, view, "rose garden")
    view._answered(SearchResult(()))
    assert "still being read" in view.notice.text()
    view.telling.set_reading(False)
    assert "Nothing found." in view.notice.text()
    settle(qtbot, view)


def test_a_search_that_takes_long_says_so(qtbot: QtBot, view: SearchView, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded, find = threading.Event(), view._library.search

    def search_slowly(request: SearchRequest) -> SearchResult:
        loaded.wait()
        return find(request)

    monkeypatch.setattr(view._library, "search", search_slowly)
    view.field.setText("rose garden")
    view.search_now()
    try:
        qtbot.waitUntil(lambda: view.notice.text() == "Searching…" and view.notice.isVisibleTo(view))
    finally:
        loaded.set()
    qtbot.waitUntil(lambda: view.model.rowCount() > 0)
    assert view.notice.text() != "Searching…" or not view.notice.isVisibleTo(view)
    settle(qtbot, view)


def test_what_is_told_can_be_read_when_the_window_turns_dark(qtbot: QtBot, view: SearchView) -> None:
    view.notice.tell("Searching…")

    def ground() -> QColor:
        return view.notice.palette().color(QPalette.ColorRole.Window)

    light = QGuiApplication.palette()
    try:
        for palette in (dark_palette(), light_palette()):
            QGuiApplication.setPalette(palette)
            dark = is_dark(palette)
            qtbot.waitUntil(lambda dark=dark: (ground().lightness() < 128) == dark)  # type: ignore[misc]
            text = view.notice.label.palette().color(QPalette.ColorRole.WindowText)
            assert contrast(ground(), text) > 4.5
    finally:
        QGuiApplication.setPalette(light)


def test_a_library_that_is_being_read_is_not_one_without_folders(qtbot: QtBot) -> None:
    bar = IndexProgressBar()
    qtbot.addWidget(bar)
    assert "Add a folder" in bar.summary.text()
    bar.set_running(True)
    assert bar.summary.text() == "Indexing…"


def test_slow_work_tells_its_rate_by_the_minute(qtbot: QtBot) -> None:
    bar = IndexProgressBar()
    qtbot.addWidget(bar)
    bar.show_progress(IndexProgress("read", 3, 30, files=3, files_total=30, seconds=60.0))
    assert "3 file(s) a minute" in bar.summary.text()
    bar.show_progress(IndexProgress("read", 30, 300, files=30, files_total=300, seconds=10.0))
    assert f"{3.0} files a second" in bar.summary.text()


def test_folders_that_may_not_be_entered_are_told(qtbot: QtBot) -> None:
    """Else whoever misses their files would read that everything is up to date."""
    bar = IndexProgressBar()
    qtbot.addWidget(bar)
    bar.show_totals(IndexTotals(seen=3, blind=("/a/b", "/c", "/d")))
    assert "/a/b" in bar.summary.text() and "could not be opened" in bar.summary.text()
    assert "up to date" not in bar.summary.text()
    bar.show_totals(IndexTotals(seen=3))
    assert "up to date" in bar.summary.text()


def test_what_was_searchable_before_counts_too(qtbot: QtBot) -> None:
    """As where the program goes on in the middle of much: it is not to say that hardly anything is there."""
    bar = IndexProgressBar()
    qtbot.addWidget(bar)
    bar.set_running(True)
    bar.show_progress(IndexProgress("read", 1, 2, files=1, files_total=2, embedded=3))
    bar.set_searchable(1003)
    bar.show_progress(IndexProgress("read", 1, 2, files=1, files_total=2, embedded=30))
    assert "1030 passage(s) searchable" in bar.summary.text()
    bar.set_searchable(1010)  # counted before the last step
    bar.show_progress(IndexProgress("read", 1, 2, files=1, files_total=2, embedded=31))
    assert "1031 passage(s) searchable" in bar.summary.text()
    bar.set_running(False)
    bar.set_running(True)
    bar.show_progress(IndexProgress("read", 1, 2, files=1, files_total=2, embedded=1))
    assert "1032 passage(s) searchable" in bar.summary.text()
