"""The window's side of the indexing process: who may have the library to itself, and what it tells."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.indexer import Indexer


@pytest.fixture
def indexer(qtbot: QtBot, tmp_path: Path) -> Iterator[Indexer]:
    made = Indexer(tmp_path / "library")
    made.start()
    qtbot.waitUntil(lambda: not made.running)
    yield made
    made.close()
    made.deleteLater()


def test_who_asks_for_the_library_while_another_has_it_waits_for_its_turn(qtbot: QtBot, indexer: Indexer) -> None:
    had: list[str] = []
    for name in ("first", "second", "third"):
        indexer.hold(lambda name=name: had.append(name))  # type: ignore[misc]
    qtbot.waitUntil(lambda: had == ["first"])
    indexer.start()
    qtbot.waitUntil(lambda: had == ["first", "second"])
    indexer.start()
    qtbot.waitUntil(lambda: had == ["first", "second", "third"])
    with qtbot.waitSignal(indexer.finished):
        indexer.start()  # now it is the indexing process's own again


def test_a_process_that_dies_while_the_library_is_held_leaves_nobody_waiting(qtbot: QtBot, indexer: Indexer) -> None:
    had: list[str] = []
    indexer.hold(lambda: had.append("first"))
    qtbot.waitUntil(lambda: had == ["first"])
    indexer.hold(lambda: had.append("second"))
    indexer._begun -= 1000  # it has lived for a while
    assert indexer._process is not None
    indexer._process.kill()
    qtbot.waitUntil(lambda: had == ["first", "second"])


def test_where_a_damaged_library_went_is_told_whatever_its_name(qtbot: QtBot, indexer: Indexer) -> None:
    with qtbot.waitSignal(indexer.recovered) as told:
        indexer._heard({"event": "ready", "recovered_from": "/a/\udcff"})
    assert told.args == ["/a/\udcff"]
