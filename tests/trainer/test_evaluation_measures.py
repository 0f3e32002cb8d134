"""The vectorised measures against trec_eval and against the engine's plain ones."""

from __future__ import annotations

import numpy as np
import pytest
import pytrec_eval
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import metrics
from trainer.evaluation.measures import CUTS, Judged, measure
from trainer.evaluation.searching import search_by_language

PASSAGES, QUERIES, LANGUAGES = 400, 12, 3


def collection(seed: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, list[tuple[int, int, float]]]:
    rng = np.random.default_rng(seed)
    queries = rng.normal(size=(QUERIES, 8)).astype(np.float32)
    passages = rng.normal(size=(PASSAGES, 8)).astype(np.float32)
    languages = rng.integers(0, LANGUAGES, PASSAGES)
    judgments = [
        (query, int(passage), float(rng.integers(1, 3)))
        for query in range(QUERIES - 1)  # the last has none
        for passage in rng.choice(PASSAGES, rng.integers(1, 130), replace=False)
    ]
    return queries, passages, languages, judgments


def judged(judgments: list[tuple[int, int, float]]) -> Judged:
    query, passage, gain = zip(*judgments, strict=True)
    return Judged(query, passage, gain, query_count=QUERIES, passage_count=PASSAGES)


def test_agrees_with_trec_eval() -> None:
    queries, passages, languages, judgments = collection(1)
    relevant = judged(judgments)
    (found,) = search_by_language(queries, passages, languages, 100)
    places, scores = found.pooled(100)
    ours = measure(relevant.gains(np.arange(QUERIES), places), {k: v[:, 0] for k, v in relevant.ideals().items()})
    qrel: dict[str, dict[str, int]] = {}
    for query, passage, gain in judgments:
        qrel.setdefault(str(query), {})[str(passage)] = int(gain)
    run = {str(q): {str(p): float(s) for p, s in zip(places[q], scores[q], strict=True)} for q in range(QUERIES)}
    wanted = {"ndcg_cut.10,20,100", "recall.10,20,100", "map_cut.100", "recip_rank"}
    theirs = pytrec_eval.RelevanceEvaluator(qrel, wanted).evaluate(run)
    for q in range(QUERIES - 1):
        for cut in CUTS:
            assert ours[f"ndcg@{cut}"][q] == pytest.approx(theirs[str(q)][f"ndcg_cut_{cut}"])
            assert ours[f"recall@{cut}"][q] == pytest.approx(theirs[str(q)][f"recall_{cut}"])
        assert ours["map@100"][q] == pytest.approx(theirs[str(q)]["map_cut_100"])
        assert ours["mrr@100"][q] == pytest.approx(theirs[str(q)]["recip_rank"])
    assert all(np.isnan(values[QUERIES - 1]) for values in ours.values())


def test_agrees_with_the_engine_within_each_language() -> None:
    queries, passages, languages, judgments = collection(2)
    relevant = judged(judgments)
    (found,) = search_by_language(queries, passages, languages, 100)
    ours = measure(relevant.gains(np.arange(QUERIES), found.places), relevant.ideals(languages, LANGUAGES))
    scores = queries @ passages.T
    plain = {"ndcg": metrics.ndcg, "recall": metrics.recall, "mrr": metrics.reciprocal_rank}
    for q in range(QUERIES):
        for language in range(LANGUAGES):
            own = np.flatnonzero(languages == language)
            ranking = own[np.argsort(-scores[q, own], kind="stable")].tolist()
            gains = {p: g for query, p, g in judgments if query == q and languages[p] == language}
            if not gains:
                assert np.isnan(ours["ndcg@10"][q, language])
                continue
            for name, metric in plain.items():
                for cut in CUTS:
                    assert ours[f"{name}@{cut}"][q, language] == pytest.approx(metric(ranking, gains, cut))
            assert ours["map@100"][q, language] == pytest.approx(metrics.average_precision(ranking, gains, 100))


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10_000), depth=st.integers(1, 40), hide=st.booleans())
def test_search_is_exact_and_leaves_out_what_it_must(seed: int, depth: int, hide: bool) -> None:
    rng = np.random.default_rng(seed)
    queries, passages = rng.normal(size=(5, 4)).astype(np.float32), rng.normal(size=(30, 4)).astype(np.float32)
    languages = rng.integers(0, 3, 30)
    left_out = rng.integers(-1, 30, 5) if hide else None
    (found,) = search_by_language(queries, passages, languages, depth, left_out)
    places, scores = found.pooled(depth)
    exact = queries @ passages.T
    for q in range(5):
        order = [p for p in np.argsort(-exact[q]).tolist() if left_out is None or p != left_out[q]]
        got = [p for p in places[q].tolist() if p >= 0]
        assert got == order[: len(got)]
        assert len(got) == min(depth, len(order))
        assert np.all(np.diff(scores[q][: len(got)]) <= 0)
