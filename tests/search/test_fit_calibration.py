"""The fit of the calibration: on hits drawn from known distributions, it keeps its promises."""

from __future__ import annotations

import numpy as np
import pytest

from engine.documents import Confidence
from engine.searching.calibration import Judges
from tests.benchmarks.fit_calibration import FALSE_ALARMS, LOST, Seen, fitted_judges, measured

SCALE = (0.1, 0.1)


def drawn(seed: int, gap: float, count: int = 1500) -> list[Seen]:
    """Hits of right answers, ``gap`` deviations above those of questions that nothing answers; some share words."""
    chance = np.random.default_rng(seed)
    seen = []
    for at in range(2 * count):
        right = at % 2 == 0
        cosine = float(chance.normal(0.4 + 0.1 * gap * right, 0.1))
        foreign = bool(chance.random() < 0.5)
        evidence = float(chance.exponential(1.0 if right else 0.1)) if not foreign else 0.0
        sentence = cosine + float(chance.normal(0.05, 0.02))
        case = "there" if right else "no article"
        seen.append(Seen(at % 2, 30 if at % 3 else 300, case, foreign, right, cosine, sentence, evidence, SCALE))
    return seen


def shares(judges: Judges, seen: list[Seen], level: Confidence) -> tuple[float, float]:
    """The share of right hits, and of the others, at a level."""
    told: dict[bool, list[bool]] = {True: [], False: []}
    for hit in seen:
        verdict = judges.confidence((hit.passage - 0.1) / 0.1, (hit.sentence - 0.1) / 0.1, hit.evidence, hit.size)
        told[hit.right].append(verdict is level)
    return float(np.mean(told[True])), float(np.mean(told[False]))


@pytest.mark.parametrize("gap", [0.5, 1.5, 4.0])
@pytest.mark.parametrize("scale", [SCALE, None])
def test_false_alarms_and_lost_hits_stay_within_bounds(gap: float, scale: tuple[float, float] | None) -> None:
    judges = fitted_judges(drawn(1, gap), scale, closely=True)
    fresh = drawn(2, gap)
    right_good, false_good = shares(judges, fresh, Confidence.GOOD)
    right_none, _ = shares(judges, fresh, Confidence.NONE)
    assert false_good <= FALSE_ALARMS + 0.03
    assert right_none <= LOST + 0.03
    assert right_good > false_good


def test_the_further_apart_the_surer() -> None:
    good = []
    for gap in (0.5, 1.5, 4.0):
        judges = fitted_judges(drawn(1, gap), SCALE, closely=True)
        good.append(shares(judges, drawn(2, gap), Confidence.GOOD)[0])
    assert good[0] < good[1] < good[2] and good[2] > 0.9


def test_the_report_counts_each_kind_of_hit() -> None:
    seen = drawn(3, 2.0, 300)
    rows = measured(fitted_judges(seen, SCALE, closely=True), seen, SCALE, closely=True)
    assert sum(row["hits"] for row in rows.values()) == len(seen)
    for name, row in rows.items():
        assert sum(row[level.value] for level in Confidence) == pytest.approx(1.0, abs=0.01), name
        if not name.endswith("no article"):
            assert row["auc, no article"] > 0.5
