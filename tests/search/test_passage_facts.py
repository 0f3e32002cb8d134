"""Documents and languages of candidates, as the tables have them whatever was read when."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine.searching import passage_facts
from engine.searching.passage_facts import PassageFacts
from engine.store.catalog import Catalog
from engine.store.database import Database
from tests.store.making import content, file


def _put(catalog: Catalog, name: str, language: str, count: int) -> None:
    catalog.put_file(file(name), [content(["word"] * count, language=language)])


def _facts(database: Database, facts: PassageFacts, ids: list[int]) -> list[tuple[int, int, str]]:
    with database.read() as connection:
        known, documents, languages = facts.of(connection, np.array(ids, np.int64))
    return list(zip(known.tolist(), documents.tolist(), languages.tolist(), strict=True))


def _by_language(database: Database, facts: PassageFacts, ids: list[int]) -> list[float]:
    with database.read() as connection:
        found = facts.by_language(connection, np.array(ids, np.int64), {"de": 1.0, "ja": 2.0}, 0.5)
    return [float(value) for value in found]


@pytest.mark.parametrize(("at_once", "few"), [(5_000, 1_000), (5_000, 0), (3, 0), (0, 0)])
def test_same_whether_kept_or_looked_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_once: int, few: int) -> None:
    monkeypatch.setattr(passage_facts, "_AT_ONCE", at_once)
    monkeypatch.setattr(passage_facts, "_FEW", few)
    with Database.open(tmp_path) as database:
        catalog, waiting = Catalog(database), list[Callable[[], None]]()
        facts = PassageFacts(database, waiting.append)
        assert _facts(database, facts, []) == []
        _put(catalog, "/a", "de", 3)
        _put(catalog, "/b", "zh-hant", 2)
        expected = [(1, 1, "de"), (3, 1, "de"), (4, 2, "zh-hant")]
        for _ in range(3):
            assert _facts(database, facts, [1, 3, 4, 99]) == expected
            assert _by_language(database, facts, [1, 3, 4, 99]) == [1.0, 1.0, 0.5, 0.5]
            assert _by_language(database, facts, []) == []
            while waiting:
                waiting.pop()()
        _put(catalog, "/c", "ja", 4)
        assert _facts(database, facts, [2, 5, 9]) == [(2, 1, "de"), (5, 2, "zh-hant"), (9, 3, "ja")]
        assert _by_language(database, facts, [2, 5, 9]) == [1.0, 0.5, 2.0]
        while waiting:
            waiting.pop()()
        assert _facts(database, facts, [2, 5, 9]) == [(2, 1, "de"), (5, 2, "zh-hant"), (9, 3, "ja")]
        catalog.remove_files(["/c"])
        _put(catalog, "/d", "fr", 1)
        assert _facts(database, facts, [10]) == [(10, 4, "fr")]


def test_read_beside_once_and_again_after_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passage_facts, "_AT_ONCE", 0)
    waiting = list[Callable[[], None]]()
    with Database.open(tmp_path) as database:
        _put(Catalog(database), "/a", "de", 3)
        facts = PassageFacts(database, waiting.append)
        for _ in range(3):
            assert _facts(database, facts, [2]) == [(2, 1, "de")]
        assert len(waiting) == 1
        waiting.pop()()
        assert _facts(database, facts, [2]) == [(2, 1, "de")] and waiting == []
