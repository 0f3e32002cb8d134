"""Fairness and geometry against scipy and against plain definitions."""

from __future__ import annotations

import math
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from trainer.evaluation.fairness import (
    average_ranks,
    equal_expected_rank,
    kruskal_p,
    mean_rank_correlation,
    spearman,
)
from trainer.evaluation.geometry import geometry, uniformity
from trainer.evaluation.retrieval_set import Item

numbers = st.lists(st.integers(0, 6), min_size=2, max_size=30)


@given(numbers)
@settings(deadline=None)
def test_average_ranks_are_scipys(values: list[int]) -> None:
    array = np.array(values, dtype=np.float64)
    assert average_ranks(array).tolist() == stats.rankdata(array).tolist()


@given(seed=st.integers(0, 1000))
@settings(max_examples=40, deadline=None)
def test_masked_spearman_is_scipys_on_what_is_kept(seed: int) -> None:
    rng = np.random.default_rng(seed)
    left, right = rng.integers(0, 8, (4, 20)).astype(float), rng.normal(size=(4, 20))
    kept = rng.random((4, 20)) < 0.7
    ours = spearman(left, right, kept)
    for row in range(4):
        theirs = stats.spearmanr(left[row, kept[row]], right[row, kept[row]]).statistic
        assert ours[row] == pytest.approx(theirs, nan_ok=True)


@given(seed=st.integers(0, 1000))
@settings(max_examples=40, deadline=None)
def test_kruskal_is_scipys(seed: int) -> None:
    rng = np.random.default_rng(seed)
    rows = np.sort(rng.integers(0, 5, 60))
    parts, ranks = rng.integers(0, 3, 60), rng.integers(1, 8, 60).astype(float)
    shuffled = rng.permutation(60)
    ours = kruskal_p(ranks[shuffled], parts[shuffled], rows[shuffled], 6)
    assert math.isnan(ours[5])
    for row in range(5):
        samples = [ranks[(rows == row) & (parts == part)] for part in range(3)]
        samples = [sample for sample in samples if len(sample)]
        if len(samples) < 2:
            assert math.isnan(ours[row])
        elif len({value for sample in samples for value in sample}) == 1:
            assert ours[row] == 1.0
        else:
            assert ours[row] == pytest.approx(stats.kruskal(*samples).pvalue)


def test_ranks_past_the_cut_are_all_alike() -> None:
    ranks = np.array([50.0, np.inf, 30.0, 21.0])
    p = equal_expected_rank(ranks, np.array([0, 0, 1, 1]), np.zeros(4, dtype=np.int64), 1, 20)
    assert p.tolist() == [1.0]


def test_rank_correlation_is_spearman_on_the_union_of_what_both_find() -> None:
    rng = np.random.default_rng(3)
    queries, passages = rng.normal(size=(6, 8)).astype(np.float32), rng.normal(size=(50, 8)).astype(np.float32)
    scores = (queries @ passages.T).astype(np.float64)
    tops = np.argsort(-scores, axis=1)[:, :10]
    groups = ["a", "b", "a", "a", "b", "alone"]
    expected = []
    for name in ("a", "b"):
        members = [at for at, group in enumerate(groups) if group == name]
        for one, two in combinations(members, 2):
            union = sorted(set(tops[one]) | set(tops[two]))
            expected.append(stats.spearmanr(scores[one, union], scores[two, union]).statistic)
    assert mean_rank_correlation(queries, passages, tops, groups) == pytest.approx(100 * np.mean(expected))


def test_fewer_found_than_asked_for() -> None:
    rng = np.random.default_rng(4)
    queries, passages = rng.normal(size=(2, 4)).astype(np.float32), rng.normal(size=(3, 4)).astype(np.float32)
    scores = (queries @ passages.T).astype(np.float64)
    tops = np.concatenate([np.argsort(-scores, axis=1), np.full((2, 2), -1)], axis=1)
    expected = 100 * stats.spearmanr(scores[0], scores[1]).statistic
    assert mean_rank_correlation(queries, passages, tops, ["g", "g"]) == pytest.approx(expected)
    assert mean_rank_correlation(queries, passages, tops, ["g", "h"]) is None


def test_alignment_and_uniformity_are_wang_and_isolas() -> None:
    rng = np.random.default_rng(5)
    vectors = rng.normal(size=(30, 6)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    items = [Item(str(at), "de" if at % 2 else "en", "x", f"g{at // 2}") for at in range(30)]
    found = geometry(items, vectors)
    assert found is not None
    distances = [float(((a - b) ** 2).sum()) for a, b in combinations(vectors, 2)]
    assert found.uniformity == pytest.approx(math.log(np.mean(np.exp(-2 * np.array(distances)))), abs=1e-5)
    assert found.alignment == pytest.approx(float(((vectors[::2] - vectors[1::2]) ** 2).sum(axis=1).mean()), abs=1e-5)
    scores = vectors[1::2] @ vectors[::2].T
    assert found.bitext_by_pair[0, 1] == pytest.approx(float((scores.argmax(axis=1) == np.arange(15)).mean()))
    assert uniformity(np.repeat(vectors[:1], 9, axis=0)) == pytest.approx(0.0, abs=1e-6)


def test_no_geometry_without_translations() -> None:
    items = [Item("1", "en", "x", "g"), Item("2", "en", "y", "h"), Item("3", "de", "z")]
    assert geometry(items, np.eye(3, dtype=np.float32)) is None
