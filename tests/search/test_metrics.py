"""The metrics against trec_eval itself."""

from __future__ import annotations

import pytest
import pytrec_eval
from hypothesis import given
from hypothesis import strategies as st

from engine.metrics import average_precision, mean_over, ndcg, own_language_share, recall, reciprocal_rank

IDS = [f"d{number}" for number in range(12)]


@given(
    st.permutations(IDS),
    st.integers(0, 12),
    st.dictionaries(st.sampled_from([*IDS, "x1", "x2"]), st.integers(0, 3), min_size=1),
)
def test_same_as_trec_eval(order: list[str], length: int, gains: dict[str, int]) -> None:
    ranking = order[:length] or ["nothing"]
    judge = pytrec_eval.RelevanceEvaluator({"q": gains}, {"ndcg_cut.3,10", "recall.3,10", "map_cut.3,10", "recip_rank"})
    run = {"q": {name: float(100 - place) for place, name in enumerate(ranking)}}
    expected = judge.evaluate(run)["q"]
    graded = {name: float(gain) for name, gain in gains.items()}
    for k in (3, 10):
        assert ndcg(ranking, graded, k) == pytest.approx(expected[f"ndcg_cut_{k}"])
        assert recall(ranking, graded, k) == pytest.approx(expected[f"recall_{k}"])
        assert average_precision(ranking, graded, k) == pytest.approx(expected[f"map_cut_{k}"])
    assert reciprocal_rank(ranking, graded, 20) == pytest.approx(expected["recip_rank"])


def test_own_language_share() -> None:
    assert own_language_share(["de", "en", "de", "fr"], "de", 2) == 0.5
    assert own_language_share([], "de", 10) == 0.0


def test_mean_needs_equally_many() -> None:
    assert mean_over(ndcg, [["a"], ["b"]], [{"a": 1.0}, {"a": 1.0}], 10) == 0.5
    with pytest.raises(ValueError, match="shorter"):
        mean_over(ndcg, [["a"]], [], 10)
