"""Finding words, phrases, prefixes; leaving out; staying in step with the passages."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.searching.query import Query, Term, TermKind, parse
from engine.store import fulltext_plan
from engine.store.catalog import Catalog
from engine.store.database import Database
from engine.store.fulltext import FullText
from tests.store.making import content, file, put

TEXTS = [
    "Hello wörld 機械学習を使う黒猫",
    "foo bar hello the",
    "ภาษาไทยง่ายนิดเดียว",
    "한국어를 공부한다",
    "الكِتابُ جميل",
    "Straße nach İstanbul, covid-19",
    "bar foo",
]


@pytest.fixture(scope="module")
def fulltext(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FullText]:
    with Database.open(tmp_path_factory.mktemp("library")) as database:
        put(Catalog(database), "/data/Übersicht 2023.txt", TEXTS)
        yield FullText(database)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("hello", {1, 2}),
        ("WORLD", {1}),
        ("機械学習", {1}),
        ("猫", {1}),
        ('"械学"', {1}),
        ('"学機"', set()),
        ("ไทย", {3}),
        ("한국어", {4}),
        ("الكتاب", {5}),
        ("strasse ISTANBUL", {6}),
        ("covid-19", {6}),
        ('"19 covid"', set()),
        ('"foo bar"', {2}),
        ("foo -hello", {7}),
        ("NOT foo hello", {1}),
        ("hel*", {1, 2}),
        ('hello "foo bar"', {2}),
        ('" OR * ( NEAR ^ : words', set()),
        ("", set()),
        ("!!!", set()),
    ],
)
def test_finds(fulltext: FullText, query: str, expected: set[int]) -> None:
    assert {number for number, _ in fulltext.search(parse(query).terms, 10)} == expected


def test_every_and_allowed(fulltext: FullText) -> None:
    terms = parse("hello foo").terms
    assert {number for number, _ in fulltext.search(terms, 10, every=True)} == {2}
    assert {number for number, _ in fulltext.search(terms, 10, [1, 7, 99])} == {1, 7}
    assert fulltext.search(terms, 10, []) == []
    assert fulltext.matching([Term("foo bar", TermKind.PHRASE)], range(100)) == {2}
    assert fulltext.matching([Term("foo bar", TermKind.PHRASE), *parse("hello").terms], range(100)) == {1, 2}
    assert fulltext.matching([], range(100)) == fulltext.matching([Term("!")], range(100)) == set()


def test_names(fulltext: FullText) -> None:
    assert [number for number, _ in fulltext.search_names(parse("ubersicht").terms, 5)] == [1]
    assert fulltext.search_names(parse("nothing").terms, 5) == []


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60) | st.text(st.sampled_from("\"'*()+-:^{}~ aNORTED猫\0;,.{"), max_size=40))
def test_no_query_is_an_error(fulltext: FullText, query: str) -> None:
    parsed: Query = parse(query)
    fulltext.search(parsed.terms, 5)
    fulltext.search(parsed.terms, 5, [1, 2], every=True)
    fulltext.search_names(parsed.terms, 5)
    fulltext.search([Term(query, kind) for kind in TermKind], 5)


def test_stays_in_step_through_random_changes(tmp_path: Path) -> None:
    chooser = random.Random(4)
    words = ["猫が好き", "hello", "wörld", "ไทย", "한국어", "foo", "the", "\U0001f600", "½"]
    expected: dict[str, list[str]] = {}
    with Database.open(tmp_path) as database:
        catalog, fulltext = Catalog(database), FullText(database)
        for _ in range(120):
            path = f"/data/{chooser.randrange(12)}"
            action = chooser.choice(["put", "put", "remove", "move", "copy"])
            other = f"/data/{chooser.randrange(12)}"
            if action == "put":
                expected[path] = [" ".join(chooser.choices(words, k=5)) for _ in range(chooser.randrange(4))]
                catalog.put_file(file(path), [content(expected[path])])
            elif action == "remove":
                catalog.remove_files([path])
                expected.pop(path, None)
            elif path in expected and other != path:
                if action == "move":
                    catalog.move_file(path, file(other))
                    expected[other] = expected.pop(path)
                else:
                    catalog.copy_file(path, file(other))
                    expected[other] = expected[path]
        assert fulltext.problems() == database.problems() == []
        for word in words[:-2]:
            found = catalog.passages(number for number, _ in fulltext.search([Term(word)], 1000, every=True))
            texts = sorted(text for held in expected.values() for text in held if word in text)
            assert sorted(hit.passage.text for hit in found.values()) == texts
        list(fulltext.rebuild())
        assert fulltext.problems() == []


def test_other_token_rules_feed_everything_anew(tmp_path: Path) -> None:
    with Database.open(tmp_path) as database:
        put(Catalog(database), "/a.txt", ["hello"])
        with database.write() as connection:
            connection.exec_driver_sql("UPDATE meta SET value = 'other' WHERE key = 'fulltext.tokens'")
            connection.exec_driver_sql("INSERT INTO words (words) VALUES ('delete-all')")
            connection.exec_driver_sql("INSERT INTO words (rowid, text, heading) VALUES (1, 'other rules', '')")
        Catalog(database).remove_files(["/a.txt"])
        fulltext = FullText(database)
        assert fulltext.search(parse("other hello").terms, 5) == []
        assert fulltext.problems() == []


def test_problems_tells_what_is_missing(tmp_path: Path) -> None:
    with Database.open(tmp_path) as database:
        put(Catalog(database), "/a.txt", ["hello"])
        with database.write() as connection:
            connection.exec_driver_sql("INSERT INTO words (words) VALUES ('delete-all')")
        fulltext = FullText(database)
        assert fulltext.problems()
        list(fulltext.rebuild())
        assert fulltext.problems() == []


def test_common_words_are_left_to_rarer_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    counts = {"the": 600_000, "of": 500_000, "python": 15_000}
    monkeypatch.setattr(fulltext_plan, "BUDGET", 20_000)
    [plan] = fulltext_plan.plan(parse("the python of zebras").terms, counts)
    assert plan.ranked and '"zebras"' in plan.expression and '"python"' in plan.expression and '"the"' not in plan.expression
    assert plan.commoner is None
    [plan] = fulltext_plan.plan(parse("python zebras").terms, counts | {"python": 39_900})
    assert plan.expression == '"zebras"' and plan.commoner == fulltext_plan.Piece(("python",))
    [plan] = fulltext_plan.plan(parse("python zebras").terms, counts | {"python": 45_000})
    assert plan.expression == '"zebras"' and plan.commoner is None
    together, rarest = fulltext_plan.plan(parse("the of").terms, counts)
    assert not together.ranked and "AND" in together.expression
    assert not rarest.ranked and rarest.expression == '"of"'


def test_common_words_alone_still_find(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.store.fulltext.COUNTED_FROM", 3)
    monkeypatch.setattr(fulltext_plan, "BUDGET", 5)
    monkeypatch.setattr("engine.store.fulltext.BUDGET", 5)
    with Database.open(tmp_path) as database:
        put(Catalog(database), "/a.txt", ["the cat", "of the", *["the of"] * 8, "rare the"])
        fulltext = FullText(database)
        assert fulltext.count_tokens() == 2
        assert [number for number, _ in fulltext.search(parse("the rare").terms, 5)] == [11]
        assert [number for number, _ in fulltext.search(parse("the of").terms, 2)] == [10, 9]
        assert [number for number, _ in fulltext.search(parse("the").terms, 1)] == [11]


def test_a_commoner_word_decides_among_what_a_rare_one_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.store.fulltext.COUNTED_FROM", 3)
    monkeypatch.setattr(fulltext_plan, "COUNTED_FROM", 3)
    monkeypatch.setattr(fulltext_plan, "BUDGET", 8)
    with Database.open(tmp_path) as database:
        texts = ["zebra and python", "zebra alone here", *["python"] * 15, *["other"] * 100]
        put(Catalog(database), "/a.txt", texts)
        fulltext = FullText(database)
        fulltext.count_tokens()
        assert [number for number, _ in fulltext.search(parse("python zebra").terms, 5)] == [1, 2]


def test_of_many_matches_those_with_the_most_telling_words_are_ranked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.store.fulltext._RANKED_AT_ONCE", 12)
    with Database.open(tmp_path) as database:
        texts = [
            "cat and dog",
            "a dog, one of three or four",
            *["cat"] * 50,
            *["dog"] * 40,
            "no cat, no dog, cat or cat",
            *["none"] * 200,
        ]
        put(Catalog(database), "/a.txt", texts)
        fulltext = FullText(database)
        assert fulltext.search(parse("cat dog").terms, 3)[0][0] == 1  # of 93, and not one of the newest
        assert {number for number, _ in fulltext.search(parse("cat dog").terms, 3, [2, 5])} == {2, 5}
        assert [number for number, _ in fulltext.search(parse("cat dog -three").terms, 3, [2, 5])] == [5]


def test_few_matches_of_common_words_are_ranked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.store.fulltext.COUNTED_FROM", 3)
    monkeypatch.setattr(fulltext_plan, "COUNTED_FROM", 3)
    monkeypatch.setattr(fulltext_plan, "BUDGET", 8)
    monkeypatch.setattr("engine.store.fulltext.BUDGET", 8)
    with Database.open(tmp_path) as database:
        texts = ["cat dog", *["cat"] * 20, *["dog"] * 20, "cat and a dog, and words about neither of these at all"]
        put(Catalog(database), "/a.txt", texts)
        fulltext = FullText(database)
        fulltext.count_tokens()
        found = fulltext.search(parse("cat dog").terms, 5)
        assert [number for number, _ in found] == [1, 42] and found[0][1] > found[1][1]
