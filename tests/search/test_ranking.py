"""Fusion, grouping, copies, evidence and calibration."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib.resources import files

import numpy as np
import pytest

from engine.documents import Document, DocumentState, Passage
from engine.searching.calibration import Calibration, default_calibration, fitted_calibration
from engine.searching.ranking import Candidates, Grouper, fused_scores, order
from engine.store.records import StoredPassage

SCALE = Calibration(
    mean=0.1, deviation=0.1, own_language=0.5, intercept=-3.0, semantic=1.0, words=1.0, floor=0.5, semantic_floor=5.0
)  # fmt: skip


def candidates(cosines: list[float], evidence: list[float], languages: list[str]) -> Candidates:
    count = len(cosines)
    zeros = np.zeros(count, np.int64)
    return Candidates(np.arange(1, count + 1), np.array(cosines), np.array(evidence), np.array(languages), zeros, zeros)


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


def test_probability_grows_with_likeness_and_words() -> None:
    assert SCALE.probability(0.9, 0) > SCALE.probability(0.5, 0)
    assert SCALE.probability(0.5, 2) > SCALE.probability(0.5, 0)
    assert 0 <= SCALE.probability(-1e9, 0) <= SCALE.probability(1e9, 9) <= 1


def test_likeness_alone_can_be_enough() -> None:
    assert replace(SCALE, semantic=0.0).confident(0.7, 0.0)
    assert not replace(SCALE, semantic=0.0).confident(0.5, 0.0)


def test_shipped_figures_are_sound_and_cover_the_bundled_model() -> None:
    resource = json.loads((files("resources") / "calibration.json").read_text("utf-8"))
    for space in resource["spaces"]:
        found = fitted_calibration(space)
        assert found is not None and found.deviation > 0 and 0 < found.floor < 1 and found.semantic > 0
    manifest = json.loads((files("resources") / "model" / "manifest.json").read_text("utf-8"))
    assert fitted_calibration(manifest["space_id"]) is not None
    assert fitted_calibration("no such space") is None
