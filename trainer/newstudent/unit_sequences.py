"""All ways to go through a pair of names in units of one or two letters of the one and none to three of the other."""

from __future__ import annotations

import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

Unit = tuple[str, str]
NOTHING_KNOWN: Final[Mapping[Unit, float]] = MappingProxyType({})
_SIZES: Final = ((1, 0), (1, 1), (1, 2), (1, 3), (2, 1), (2, 2))
_LARGER = 0.3  # what a letter more in a unit makes it less likely at first: large units say little of other names


def expected_units(name: str, other: str, shares: Mapping[Unit, float]) -> tuple[float, list[tuple[Unit, float]]]:
    """The probability of a pair over all sequences, and how often each unit is expected in it (forward, backward).

    shares: of the units, ``NOTHING_KNOWN`` at first.
    """
    wide, high = len(name), len(other)
    forward = [[0.0] * (high + 1) for _ in range(wide + 1)]
    backward = [[0.0] * (high + 1) for _ in range(wide + 1)]
    forward[0][0] = backward[wide][high] = 1.0
    arcs: list[tuple[int, int, int, int, Unit, float]] = []
    for at in range(wide):
        for there in range(high + 1):
            if not forward[at][there]:
                continue
            for ours, theirs in _SIZES:
                if at + ours > wide or there + theirs > high:
                    continue
                unit = name[at : at + ours], other[there : there + theirs]
                chance = shares.get(unit, 0.0) if shares else _first_guess(ours, theirs)
                if chance > 0:
                    forward[at + ours][there + theirs] += forward[at][there] * chance
                    arcs.append((at, there, ours, theirs, unit, chance))
    total = forward[wide][high]
    if not total:
        return 0.0, []
    found = []
    for at, there, ours, theirs, unit, chance in reversed(arcs):
        if rest := backward[at + ours][there + theirs] * chance:
            backward[at][there] += rest
            found.append((unit, forward[at][there] * rest / total))
    return total, found


def best_units(name: str, other: str, shares: Mapping[Unit, float]) -> tuple[float, list[Unit]] | None:
    """The log probability of the likeliest sequence, and the sequence; None where there is none (Viterbi)."""
    reached: dict[tuple[int, int], tuple[float, list[Unit]]] = {(0, 0): (0.0, [])}
    for at in range(len(name)):
        for there in range(len(other) + 1):
            if (here := reached.get((at, there))) is None:
                continue
            for ours, theirs in _SIZES:
                place = at + ours, there + theirs
                if place[0] > len(name) or place[1] > len(other):
                    continue
                unit = name[at : place[0]], other[there : place[1]]
                if chance := shares.get(unit, 0.0):
                    score = here[0] + math.log(chance)
                    if place not in reached or score > reached[place][0]:
                        reached[place] = score, [*here[1], unit]
    return reached.get((len(name), len(other)))


def _first_guess(ours: int, theirs: int) -> float:
    return math.exp(-2.0 * (ours + theirs)) * _LARGER ** max(0, ours + theirs - 2)
