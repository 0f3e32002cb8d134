"""How names are written in another script: a model of pairs of letters, learnt from pairs of names.

Joint multigrams (Deligne, Yvon, Bimbot 1995; Bisani and Ney 2008): a pair of names is a sequence of units, each one or two
letters of the one and none to three of the other; which, is found by expectation maximisation, and what follows what by
counting the best sequences. Many pairs of a lexicon are translations and no transliterations ("Ivory Coast"): each pair has
a probability of being one, beside a model of letters that have nothing to do with each other (Sajjad, Fraser, Schmid 2012),
and a unit that only one pair would need does not count, or every translation would be explained by units of its own.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from trainer.mining.windows import share
from trainer.newstudent.unit_sequences import NOTHING_KNOWN, Unit, best_units, expected_units

Pair = tuple[str, str]
_PLAIN_ROUNDS, _ROUNDS, _BEST_ROUNDS = 3, 7, 3
_MOST_SUMMED = 1500  # pairs of the rounds that go through all sequences
_MOST = 6000
_LEAST = 1.2  # times that a unit is expected
_KEPT = 0.05  # of the shares before, so that what no best sequence has can still be chosen
_EDGE: Final[Unit] = ("<", "<")
_END: Final[Unit] = (">", ">")
_OFTEN = 3  # times that a unit was seen, to be written
_SURE = 0.9
_BEAM = 16


def fitted(pairs: Sequence[Pair]) -> Multigrams:
    """The model of pairs (name, how it is written), some of which may be translations."""
    pairs = sorted(pairs, key=lambda pair: share("".join(pair), 0))[:_MOST]
    alike = _summed(pairs[:_MOST_SUMMED], _Letters.of(pairs))
    sequences: list[list[Unit]] = []
    for _ in range(_BEST_ROUNDS):
        sequences = [units for pair in pairs if (units := alike.units_of(*pair)) is not None]
        found = _shares(Counter(unit for units in sequences for unit in units), _LEAST)
        shares = {unit: (1 - _KEPT) * found.get(unit, 0.0) + _KEPT * old for unit, old in alike.shares.items()}
        alike = Alike(shares, alike.noise, _bounded(len(sequences) / max(1, len(pairs))))
    return Multigrams(Followers.of(sequences), alike, len(sequences))


@dataclass(frozen=True, slots=True)
class Multigrams:
    """pairs: that are transliterations, of those it was learnt from."""

    followers: Followers
    alike: Alike
    pairs: int

    def spellings(self, name: str, most: int = 3) -> list[tuple[str, float]]:
        """How the name may be written, the likeliest first, with log probabilities by letter of the name."""
        beams: list[dict[tuple[str, Unit, Unit], float]] = [{} for _ in range(len(name) + 1)]
        beams[0][("", _EDGE, _EDGE)] = 0.0
        for place in range(len(name)):
            for (written, first, second), score in sorted(beams[place].items(), key=_likeliest)[:_BEAM]:
                for letters in (name[place : place + 1], name[place : place + 2]):
                    reached = beams[min(len(name), place + len(letters))]
                    for other in self.followers.units.get(letters, ()):
                        unit = letters, other
                        state, better = (written + other, second, unit), score + self.followers.log(unit, first, second)
                        if better > reached.get(state, -math.inf):
                            reached[state] = better
        found: dict[str, float] = {}
        for (written, first, second), score in beams[-1].items():
            ended = (score + self.followers.log(_END, first, second)) / (len(name) + 1)
            found[written] = max(ended, found.get(written, -math.inf))
        return sorted(found.items(), key=_likeliest)[:most]


@dataclass(frozen=True, slots=True)
class Followers:
    """seen: how often each unit comes after none, one and two others that are named; totals: of these. units: by letters of
    a name, the other letters they may be."""

    seen: Mapping[tuple[Unit, ...], Mapping[Unit, int]]
    totals: Mapping[tuple[Unit, ...], int]
    units: Mapping[str, Sequence[str]]

    @classmethod
    def of(cls, sequences: Sequence[Sequence[Unit]]) -> Followers:
        """Counted in sequences of units."""
        seen: dict[tuple[Unit, ...], Counter[Unit]] = defaultdict(Counter)
        for sequence in sequences:
            first, second = _EDGE, _EDGE
            for unit in (*sequence, _END):
                for history in ((), (second,), (first, second)):
                    seen[history][unit] += 1
                first, second = second, unit
        units: dict[str, list[str]] = defaultdict(list)
        for (name, other), times in sorted(seen[()].items()):
            if (name, other) != _END and times >= _OFTEN:
                units[name].append(other)
        return cls(dict(seen), {history: found.total() for history, found in seen.items()}, dict(units))

    def log(self, unit: Unit, first: Unit, second: Unit) -> float:
        """After these two. Witten and Bell's: what was seen after them counts the more, the fewer different units were."""
        chance = 1e-6
        for history in ((), (second,), (first, second)):
            if found := self.seen.get(history):
                chance = (found.get(unit, 0) + len(found) * chance) / (self.totals[history] + len(found))
        return math.log(chance)


@dataclass(frozen=True, slots=True)
class Alike:
    """Whether a pair is a transliteration. shares: of units in those that are. noise: of letters in those that are not.
    share: of transliterations among all pairs."""

    shares: Mapping[Unit, float]
    noise: _Letters
    share: float

    def units_of(self, name: str, other: str) -> list[Unit] | None:
        """Its likeliest units; None for what is rather no transliteration."""
        found = best_units(name, other, self.shares)
        return found[1] if found and self.chance(found[0], name, other) > _SURE else None

    def chance(self, log: float, name: str, other: str) -> float:
        """That it is one. log: of the pair's probability if it is."""
        apart = math.log(1 - self.share) + self.noise.log(name, other) - math.log(self.share) - log
        return 1 / (1 + math.exp(min(apart, 700.0)))


@dataclass(frozen=True, slots=True)
class _Letters:
    """Names that have nothing to do with each other, letter by letter."""

    ours: Mapping[str, float]
    theirs: Mapping[str, float]

    @classmethod
    def of(cls, pairs: Sequence[Pair]) -> _Letters:
        sides = (Counter(letter for pair in pairs for letter in pair[side]) for side in (0, 1))
        return cls(*({one: math.log(times / side.total()) for one, times in side.items()} for side in sides))

    def log(self, name: str, other: str) -> float:
        """A letter that never came is as rare as one can be."""
        ours = sum(self.ours.get(letter, -10.0) for letter in name)
        return ours + sum(self.theirs.get(letter, -10.0) for letter in other)


def _summed(pairs: Sequence[Pair], noise: _Letters) -> Alike:
    """By expectation maximisation over all sequences; at first as if all pairs were transliterations."""
    alike = Alike(NOTHING_KNOWN, noise, 0.5)
    for done in range(_ROUNDS):
        counts, sure, plain = defaultdict[Unit, float](float), 0.0, done < _PLAIN_ROUNDS
        for name, other in pairs:
            total, expected = expected_units(name, other, alike.shares)
            if total:
                weight = 1.0 if plain else alike.chance(math.log(total), name, other)
                sure += weight
                for unit, times in expected:
                    counts[unit] += weight * times
        among = 0.5 if plain else _bounded(sure / max(1, len(pairs)))
        alike = Alike(_shares(counts, 0.01 if plain else _LEAST), noise, among)
    return alike


def _shares(counts: Mapping[Unit, float], least: float) -> dict[Unit, float]:
    total = sum(counts.values()) or 1.0
    return {unit: count / total for unit, count in sorted(counts.items()) if count > least}


def _bounded(share: float) -> float:
    return min(0.99, max(0.01, share))


def _likeliest(entry: tuple[Any, float]) -> tuple[float, Any]:
    return -entry[1], entry[0]
