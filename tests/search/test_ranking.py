"""Fusion, grouping, copies, evidence and calibration."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from importlib.resources import files

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.documents import Confidence, Document, DocumentState, Passage
from engine.searching.calibration import Calibration, Judge, Judges, default_calibration, fitted_calibration
from engine.searching.ranking import Candidates, Grouper, fused_scores, order
from engine.store.records import StoredPassage

JUDGE = Judge(intercept=-3.0, passage=1.0, sentence=0.0, words=1.0, size=-0.2, good=0.7, none=0.3)
SCALE = Calibration(
    mean=0.1,
    deviation=0.1,
    own_language=0.5,
    at_once=Judges(JUDGE, JUDGE),
    closely=Judges(JUDGE, replace(JUDGE, sentence=1.0)),
)


def candidates(cosines: list[float], evidence: list[float], languages: list[str]) -> Candidates:
    count = len(cosines)
    zeros = np.zeros(count, np.int64)
    return Candidates(np.arange(1, count + 1), np.array(cosines), np.array(evidence), np.array(languages), *[zeros] * 3)


def test_rare_words_and_likeness_both_raise_the_score() -> None:
    scores = fused_scores(candidates([0.5, 0.6, 0.5, np.nan], [0, 0, 1, 1], ["de"] * 4), SCALE, "en", 0.5)
    assert scores[1] > scores[0] and scores[2] > scores[0] and scores[2] > scores[3]


@pytest.mark.parametrize(("balance", "lost"), [(0.0, 0.0), (0.5, 0.25), (1.0, 0.5), (9.0, 0.5), (-1.0, 0.0)])
def test_balance_takes_from_the_own_language_alone(balance: float, lost: float) -> None:
    scores = fused_scores(candidates([0.5, 0.5], [0, 0], ["en", "de"]), SCALE, "en", balance)
    assert scores[1] - scores[0] == pytest.approx(lost)


def test_newer_first_among_equals() -> None:
    assert order(np.array([1.0, 2.0, 1.0]), np.array([5, 6, 7])).tolist() == [1, 2, 0]


def stored(number: int, document: int, text: str) -> StoredPassage:
    return StoredPassage(number, Document(document, f"/{document}", DocumentState.INDEXED), Passage(text, 0, 0, len(text)))


LONG = "the quick brown fox jumps over the lazy dog while twenty other animals of the forest watch it from afar in silence"


@pytest.mark.parametrize(
    ("first", "second", "folded"),
    [
        (LONG, LONG.upper() + " !", True),
        (LONG, LONG + " indeed", True),
        (LONG + " in 2019", LONG + " in 2020", False),
        (LONG, " ".join(LONG.split()[:12]), False),
        ("漢字仮名交じり文の長い例文です" * 3, "漢字仮名交じり文の長い例文です" * 3 + "。", True),
        ("one two three", "four five six", False),
    ],
)
def test_copies(first: str, second: str, folded: bool) -> None:
    grouper = Grouper(10, by_document=True)
    grouper.add(0, stored(1, 1, first), 0.5)
    grouper.add(1, stored(2, 2, second), 0.5)
    assert len(grouper.groups) == (1 if folded else 2)
    assert list(grouper.groups[0].copies) == (["/2"] if folded else [])


_ENGLISH = (
    "The tenant pays the rent by the third working day of each month and keeps the flat in the state in which it was"
    " handed over; small repairs up to a fixed sum are borne by the tenant, all others by the owner of the building. Pets"
    " other than fish and small birds need permission in writing, given unless the neighbours would be disturbed."
)
_RUSSIAN = (
    "Вакцина учит иммунную систему узнавать вирус, поэтому после прививки болезнь протекает легче, чем без неё. Врачи"
    " советуют повторять прививку каждую осень, потому что вирус меняется, а память организма со временем слабеет. Особенно"
    " важно это для пожилых людей, для маленьких детей и для тех, кто каждый день работает с больными в больницах."
)
_CHINESE = (
    "从东京站乘坐新干线到京都大约需要两个小时，车票可以在车站窗口购买，也可以在网上提前预订；如果行李较大，请先预约座位后面的空间。"
    "疫苗教会免疫系统辨认病毒，因此接种以后病情会比较轻，医生建议每年秋天再打一针，老人小孩和在医院工作的护士尤其应该这样做。"
)


@pytest.mark.parametrize("text", [_ENGLISH, _RUSSIAN, _CHINESE])
@given(chance=st.randoms(use_true_random=False))
def test_some_words_more_or_less_make_no_other_text(text: str, chance: random.Random) -> None:
    units = text.split() if " " in text else list(text)
    for place in chance.sample(range(len(units)), len(units) // (25 if " " in text else 50)):
        units[place] = "" if chance.random() < 0.5 else units[place] + ("und" if " " in text else "口")
    changed = (" " if " " in text else "").join(filter(None, units))
    broken = changed.replace(" ", "\n") if chance.random() < 0.5 else changed
    grouper = Grouper(10, by_document=True)
    grouper.add(0, stored(1, 1, text), 0.5)
    grouper.add(1, stored(2, 2, broken), 0.51)
    assert len(grouper.groups) == 1


@given(
    st.lists(st.integers(0, 6), max_size=120),
    st.integers(1, 8),
    st.booleans(),
)
def test_what_is_read_fills_the_groups_as_if_all_were(documents: list[int], wanted: int, by_document: bool) -> None:
    whole = Grouper(wanted, by_document=by_document)
    for place, document in enumerate(documents):
        whole.add(place, stored(place, document, f"text {place}"), 0.5)
    grouper, at, read = Grouper(wanted, by_document=by_document), 0, list[int]()
    while at < len(documents) and not grouper.full:
        batch, at = grouper.batch(range(len(documents)), documents, at)
        for place in batch:
            grouper.add(place, stored(place, documents[place], f"text {place}"), 0.5)
        read += batch
    assert [group.places[0] for group in grouper.groups] == [group.places[0] for group in whole.groups]
    for group, all_of_it in zip(grouper.groups, whole.groups, strict=True):
        assert group.places == all_of_it.places[: len(group.places)]
    assert read == sorted(set(read))


def test_a_copied_document_makes_no_group_of_its_own() -> None:
    grouper = Grouper(10, by_document=True)
    for place, (number, document, text) in enumerate(
        [(1, 1, "first text"), (2, 2, "first text"), (3, 1, "second one"), (4, 2, "second one")]
    ):
        grouper.add(place, stored(number, document, text), 0.5)
    assert [group.places for group in grouper.groups] == [[0, 2]]
    assert list(grouper.groups[0].copies) == ["/2"]


def test_unmeasured_space_takes_its_scale_from_the_library() -> None:
    chance = np.random.default_rng(0)
    rows = chance.standard_normal((500, 64)).astype(np.float32) + 0.5
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    found = default_calibration(rows)
    cosines = rows @ rows.T
    apart = cosines[~np.eye(500, dtype=bool)]
    assert not found.fitted
    assert found.mean == pytest.approx(float(np.median(apart)), abs=0.02)
    assert found.deviation == pytest.approx(float(apart.std()), rel=0.15)
    assert default_calibration(rows[:3]).deviation > 0


def test_probability_grows_with_likeness_and_words_and_falls_with_size() -> None:
    told = JUDGE.probability(4.0, 0.0, 0.0, 100)
    assert JUDGE.probability(5.0, 0.0, 0.0, 100) > told
    assert JUDGE.probability(4.0, 0.0, 2.0, 100) > told
    assert JUDGE.probability(4.0, 0.0, 0.0, 1000) < told
    assert 0 <= JUDGE.probability(-1e9, 0.0, 0.0, 0) <= JUDGE.probability(1e9, 0.0, 9.0, 10**9) <= 1


def test_what_cannot_be_told_is_called_uncertain() -> None:
    levels = [SCALE.confidence(cosine, 0.0, 1) for cosine in (0.1, 0.4, 0.8)]
    assert levels == [Confidence.NONE, Confidence.UNCERTAIN, Confidence.GOOD]
    assert SCALE.confidence(0.1, 100.0, 1) is Confidence.GOOD  # its words speak for it
    assert SCALE.confidence(None, 0.0, 1) is Confidence.NONE  # no vector, no words
    assert SCALE.confidence(0.1, 0.0, 1, sentence=0.8) is Confidence.GOOD  # one of its sentences does


def test_words_never_make_a_hit_less_sure() -> None:
    order = list(Confidence)
    for calibration in (SCALE, fitted_calibration(bundled_space())):
        assert calibration is not None
        for cosine in np.linspace(-0.2, 1.0, 25):
            for sentence in (None, float(cosine) + 0.1):
                levels = [order.index(calibration.confidence(float(cosine), e, 300, sentence)) for e in (0, 0.06, 0.5, 2, 9)]
                assert levels == sorted(levels, reverse=True)


def bundled_space() -> str:
    manifest = json.loads((files("resources") / "model" / "manifest.json").read_text("utf-8"))
    return str(manifest["space_id"])


def test_shipped_figures_are_sound_and_cover_the_bundled_model() -> None:
    resource = json.loads((files("resources") / "calibration.json").read_text("utf-8"))
    for space in resource["spaces"]:
        found = fitted_calibration(space)
        assert found is not None and found.fitted and found.deviation > 0
        for judges in (found.at_once, found.closely):
            assert judges.worded.words > 0
            for judge in (judges.worded, judges.wordless):
                assert 0 < judge.none <= judge.good < 1
                assert judge.passage + judge.sentence > 0
        assert found.at_once.worded.sentence == found.at_once.wordless.sentence == 0
    assert fitted_calibration(bundled_space()) is not None
    assert fitted_calibration("no such space") is None
