"""Highlights: ranges that hold the query's words, whatever the script."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.searching.marking import Highlighter
from engine.searching.query import parse
from engine.store.tokens import fold

WORDS = st.text(alphabet="abcdeéüßİжщπ漢字仮名กขค가나אבعربहिन्दीk\u0308 -'_.½", min_size=1, max_size=12)


def marked(query: str, text: str) -> list[str]:
    return [text[start:end] for start, end in Highlighter(parse(query).terms).spans(text)]


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("cafe", "Das Café, die Cafés", ["Café"]),
        ("cafe*", "Das Café, die Cafés", ["Café", "Cafés"]),
        ("STRASSE", "Die Straße", ["Straße"]),
        ("東京", "新東京駅と東京", ["東京", "東京"]),
        ("駅", "東京駅から", ["駅"]),
        ('"東京駅"', "東京駅、東京", ["東京駅"]),
        ('"red car"', "A red, car; red cars; red car", ["red, car", "red car"]),
        ("กรุงเทพ", "รถไฟฟ้าในกรุงเทพฯ", ["กรุงเทพ"]),
        ("ВИРУС -мир", "мир и вирус", ["вирус"]),
        ("Panthers-Verteidigung", "Verteidigung der Panthers", ["Verteidigung", "Panthers"]),
        ("k\u0308o", "x k\u0308o", ["k\u0308o"]),
        ("nothing", "here", []),
    ],
)
def test_marks(query: str, text: str, expected: list[str]) -> None:
    assert marked(query, text) == expected


@given(st.lists(WORDS, max_size=5), st.lists(WORDS, min_size=1, max_size=20))
def test_ranges_are_sorted_apart_and_inside(query: list[str], words: list[str]) -> None:
    text = " ".join(words)
    spans = Highlighter(parse(" ".join(query)).terms).spans(text)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(first[1] < second[0] for first, second in pairwise(spans))


@given(st.lists(st.text(alphabet="abcéüжπ", min_size=1, max_size=4), min_size=1, max_size=12), st.data())
def test_exactly_the_equal_words_of_a_spaced_script(words: list[str], data: st.DataObject) -> None:
    wanted = data.draw(st.sampled_from(words))
    text = ", ".join(words)
    assert [fold(word) for word in marked(wanted, text)] == [fold(word) for word in words if fold(word) == fold(wanted)]


@given(st.text(alphabet="漢字仮名東京駅", min_size=2, max_size=30), st.data())
def test_every_stretch_of_an_unspaced_script_is_marked(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    spans = Highlighter(parse(f'"{text[start:end]}"').terms).spans(text)
    assert any(first <= start and end <= last for first, last in spans)


def test_common_words_are_not_marked_unless_there_are_only_such() -> None:
    terms = parse("the piano").terms
    text = "the piano in the room"
    assert Highlighter(terms, common=[terms[0]]).spans(text) == ((4, 9),)
    assert len(Highlighter(terms[:1], common=[terms[0]]).spans(text)) == 2
