"""Batches: laws of the plans."""

from __future__ import annotations

import itertools
from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.batching import LanguagePairPlan, TextPlan, micro_batches
from trainer.errors import DataError


@given(st.lists(st.integers(1, 300), max_size=60), st.integers(1, 600))
def test_mini_batches_hold_every_text_once_within_the_budget(lengths: list[int], tokens: int) -> None:
    sizes = np.array(lengths, dtype=np.int64)
    groups = micro_batches(sizes, tokens)
    assert sorted(place for group in groups for place in group) == list(range(len(lengths)))
    assert all(len(group) == 1 or len(group) * sizes[group].max() <= tokens for group in groups)


@given(st.lists(st.integers(1, 12), min_size=1, max_size=8), st.integers(0, 20))
def test_the_cut_is_the_cheapest_one(lengths: list[int], overhead: int) -> None:
    """Against every way to cut the sorted lengths."""
    ordered = sorted(lengths, reverse=True)
    cheapest = min(
        sum(overhead + ordered[start] * (end - start) for start, end in itertools.pairwise([0, *places, len(ordered)]))
        for count in range(len(ordered))
        for places in itertools.combinations(range(1, len(ordered)), count)
    )
    groups = micro_batches(np.array(lengths, dtype=np.int64), 10**6, overhead)
    assert sum(overhead + max(lengths[place] for place in group) * len(group) for group in groups) == cheapest


@given(st.integers(1, 200), st.integers(1, 50), st.integers(0, 5))
@settings(max_examples=50)
def test_equal_weights_draw_every_text_once_an_epoch(count: int, batch: int, seed: int) -> None:
    plan = TextPlan(np.ones(count), batch, seed)
    for epoch in range(2):
        first = epoch * plan.steps_per_epoch
        batches = [plan.batch(step) for step in range(first, first + plan.steps_per_epoch)]
        assert sorted(np.concatenate(batches).tolist()) == list(range(count))
        assert all(0 < len(one) <= batch for one in batches)
    again = TextPlan(np.ones(count), batch, seed)
    assert np.array_equal(again.batch(first), plan.batch(first))  # as after a resume: no step before it was drawn


def test_texts_are_drawn_as_often_as_they_weigh() -> None:
    weights = np.array([0.25, 2.5, 1.0, 0.25])
    plan = TextPlan(weights, 4, 0)
    epochs = 400
    counts = np.bincount(np.concatenate([plan.batch(step) for step in range(epochs * plan.steps_per_epoch)]), minlength=4)
    assert counts / epochs == pytest.approx(weights, abs=0.15)


def test_aligned_records_give_every_ordered_pair_equally_often() -> None:
    plan = LanguagePairPlan(np.ones((240, 4), dtype=bool), 24, 0)
    assert len(plan.pairs) == 12 and plan.steps_per_epoch == 10
    rows = [plan.batch(step) for step in range(10)]
    used = Counter(zip(np.concatenate([r.first for r in rows]), np.concatenate([r.second for r in rows]), strict=True))
    assert set(used.values()) == {20}
    assert sorted(np.concatenate([row.record for row in rows])) == list(range(240))
    for row in rows:  # round robin: a batch of two cycles holds every pair twice
        assert set(Counter(zip(row.first, row.second, strict=True)).values()) == {2}
    assert [tuple(pair) for pair in zip(rows[0].first, rows[0].second, strict=True)][:12] != [
        tuple(pair) for pair in zip(rows[0].first, rows[0].second, strict=True)
    ][12:]


@given(st.integers(0, 10_000))
@settings(max_examples=30)
def test_ragged_records_are_used_in_their_own_languages_and_not_too_often(seed: int) -> None:
    rng = np.random.default_rng(seed)
    available = rng.random((40, 5)) < rng.uniform(0.2, 0.9)
    try:
        plan = LanguagePairPlan(available, 7, seed, max_repeats=3)
    except DataError:
        assert (available.sum(axis=1) >= 2).sum() < 2
        return
    rows = [plan.batch(step) for step in range(plan.steps_per_epoch)]
    record, first, second = (np.concatenate([getattr(row, name) for row in rows]) for name in ("record", "first", "second"))
    assert available[record, first].all() and available[record, second].all() and (first != second).all()
    assert np.bincount(record).max() <= 3
    assert 0 < len(record) <= plan.rows_per_epoch
    fresh = LanguagePairPlan(available, 7, seed, max_repeats=3)
    last = plan.steps_per_epoch - 1
    assert np.array_equal(fresh.batch(last).record, rows[last].record)


def test_one_language_alone_is_refused_unless_a_method_can_use_it() -> None:
    available = np.array([[True, False]] * 5)
    with pytest.raises(DataError):
        LanguagePairPlan(available, 4, 0)
    rows = LanguagePairPlan(available, 4, 0, same_language=True).batch(0)
    assert set(rows.first) == set(rows.second) == {0} and len(set(rows.record)) == len(rows.record)
