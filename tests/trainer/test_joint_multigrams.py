"""The model of how names are written in another script, on a script made up for it."""

from __future__ import annotations

import math
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.newstudent.joint_multigrams import Multigrams, fitted
from trainer.newstudent.unit_sequences import NOTHING_KNOWN, Unit, best_units, expected_units

_NAMES, _OTHERS = st.text("abc", min_size=1, max_size=5), st.text("αβγ", max_size=6)
_SHARES = st.dictionaries(
    st.tuples(st.text("abc", min_size=1, max_size=2), st.text("αβγ", max_size=3)), st.floats(0.001, 1.0), max_size=30
)
_SIZES = {(1, 0), (1, 1), (1, 2), (1, 3), (2, 1), (2, 2)}


def _all(name: str, other: str) -> list[list[Unit]]:
    if not name:
        return [] if other else [[]]
    return [
        [(name[:ours], other[:theirs]), *rest]
        for ours, theirs in _SIZES
        if ours <= len(name) and theirs <= len(other)
        for rest in _all(name[ours:], other[theirs:])
    ]


@settings(max_examples=60, deadline=None)
@given(_NAMES, _OTHERS, _SHARES)
def test_sums_and_the_best_are_those_of_all_sequences(name: str, other: str, shares: dict[Unit, float]) -> None:
    chances = [math.prod(shares.get(unit, 0.0) for unit in units) for units in _all(name, other)]
    total, expected = expected_units(name, other, shares) if shares else (0.0, [])
    if not shares:
        assert expected_units(name, other, NOTHING_KNOWN)[0] >= 0
        return
    assert math.isclose(total, sum(chances), rel_tol=1e-9, abs_tol=1e-300)
    best = best_units(name, other, shares)
    assert (best is not None) == any(chances)
    if best is not None:
        assert math.isclose(math.exp(best[0]), max(chances), rel_tol=1e-9)
        assert "".join(ours for ours, _ in best[1]) == name and "".join(theirs for _, theirs in best[1]) == other
        # Each letter is in one unit of each sequence.
        assert math.isclose(sum(times * len(unit[0]) for unit, times in expected), len(name), rel_tol=1e-6)
        assert math.isclose(sum(times * len(unit[1]) for unit, times in expected), len(other), rel_tol=1e-6, abs_tol=1e-9)


# Two letters that are one, a letter that is two, one that depends on what comes before it, one that is not heard.
_LETTERS = {"sh": "ш", "x": "кс", "a": "а", "o": "о", "i": "и", "s": "с", "t": "т", "r": "р", "n": "н", "k": "к", "h": ""}
_LETTERS |= {"m": "м", "l": "л", "d": "д"}


def _written(name: str) -> str:
    found, at = "", 0
    while at < len(name):
        size = 2 if name[at : at + 2] in _LETTERS else 1
        letter = _LETTERS[name[at : at + size]]
        found += "я" if letter == "а" and found.endswith("и") else letter
        at += size
    return found


def _name(choose: random.Random) -> str:
    return "".join(choose.choice(["sh", "x", *"strnkmld"]) + choose.choice("aoi") for _ in range(choose.randint(2, 4)))


@pytest.mark.parametrize("translated", [0.0, 0.4])
def test_what_is_regular_is_learned_also_among_translations(translated: float) -> None:
    choose = random.Random(3)
    names = sorted({_name(choose) for _ in range(700)})
    choose.shuffle(names)
    pairs = [(name, _written(name)) for name in names[100:]]
    wrong = [(name, _written(_name(choose))) for name, _ in pairs[: int(translated * len(pairs))]]
    model = fitted([*wrong, *pairs[len(wrong) :]])
    right = sum(model.spellings(name)[0][0] == _written(name) for name in names[:100])
    assert right >= 90
    assert sum(model.alike.units_of(*pair) is not None for pair in wrong) <= 0.15 * len(wrong)
    found = [model.alike.units_of(name, _written(name)) for name in names[:100]]
    assert sum(units is not None for units in found) >= 95
    assert all(len(found) <= 2 and found == sorted(found, key=lambda one: -one[1]) for found in _spellings(model, names))


def _spellings(model: Multigrams, names: list[str]) -> list[list[tuple[str, float]]]:
    return [model.spellings(name, 2) for name in names[:50]]


def test_it_is_the_same_again_in_any_order_and_nothing_makes_nothing() -> None:
    choose = random.Random(5)
    pairs = [(name, _written(name)) for name in {_name(choose) for _ in range(120)}]
    one = fitted(pairs)
    choose.shuffle(pairs)
    assert fitted(pairs) == one
    assert fitted([]).spellings("anna") == [] and one.spellings("qq") == []
