"""Splitting: deterministic, and no English text in two parts, whatever the records share."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from trainer.records import SplitName
from trainer.splitting import SplitOptions, Splitter, key_of, text_hash

TEXTS = st.integers(0, 60).map(lambda number: f"text {number}")
OPTIONS = SplitOptions(dev=30, test=30, share=0.3)


def splits(pairs: list[str], queries: list[tuple[str, str]], options: SplitOptions = OPTIONS) -> dict[str, set[SplitName]]:
    hashes = np.array([[text_hash(text) for text in both] for both in queries], np.uint64).reshape(-1, 2)
    splitter = Splitter(options, len(pairs), hashes[:, 0], hashes[:, 1])
    found: dict[str, set[SplitName]] = defaultdict(set)
    for text in pairs:
        found[key_of(text)].add(splitter.pair(text_hash(text)))
    for at, both in enumerate(queries):
        for text in both:
            found[key_of(text)].add(splitter.query_passage(at))
    return found


@given(st.lists(TEXTS, unique=True), st.lists(st.tuples(TEXTS, TEXTS)))
def test_no_text_in_two_parts(pairs: list[str], queries: list[tuple[str, str]]) -> None:
    assert all(len(of) == 1 for of in splits(pairs, queries).values())


@given(st.lists(st.tuples(TEXTS, TEXTS), max_size=30), st.randoms())
def test_order_changes_nothing(queries: list[tuple[str, str]], random: object) -> None:
    shuffled = list(queries)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert splits([], queries) == splits([], shuffled)


def test_parts_are_as_large_as_wanted() -> None:
    found = splits(
        [f"sentence {at}" for at in range(20_000)], [(f"q {at}", f"p {at}") for at in range(5000)], SplitOptions(500, 1000)
    )
    for prefix, dev, test in (("sentence", 500, 1000), ("q", 500, 500)):
        of = [next(iter(split)) for key, split in found.items() if key.startswith(prefix)]
        assert abs(of.count(SplitName.DEV) - dev) < 0.2 * dev
        assert abs(of.count(SplitName.TEST) - test) < 0.2 * test


def test_records_bound_by_a_common_heading_are_trained_on() -> None:
    found = splits([], [("Introduction", f"passage {at}") for at in range(100)])
    assert set.union(*found.values()) == {SplitName.TRAIN}


def test_texts_are_the_same_whatever_their_case_and_punctuation() -> None:
    assert text_hash("Hello,  World!") == text_hash("hello world") != text_hash("hello worlds")
    assert text_hash("ＡＢＣ") == text_hash("abc")
    assert text_hash("!!!") != text_hash("???")
    assert text_hash("a", seed=1) != text_hash("a", seed=2)
