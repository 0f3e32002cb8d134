"""How English names are written in the scripts of other languages, by a model of each that is learnt from pairs of names.

Few people's names are in a dictionary, and few come in a text of translations; a question has one more often than not.

Measured on names of the lexicons that were held out and are written as they sound, right by the first spelling / among
three (2026-11-23): from city names ja .66 / .83, uk .65 / .86, ru .64 / .86, ko .63 / .80, fa .62 / .83, ar .58 / .83,
hi .38 / .58; from one to four thousand pairs, most of them translations: am .54 / .68, mn .50 / .67, mk .49 / .71,
ka .48 / .71, sr .47 / .65, bg .46 / .68, he .35 / .68, bn .35 / .58, th .19 / .29, el .19 / .37 (with its accents),
kn .13 / .33, tg .10 / .29. A name that is spelled for one language is read in all that have its script.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import regex

from trainer.cache_folder import disk_errors, write_json
from trainer.errors import DataError
from trainer.mining.windows import share
from trainer.newstudent.joint_multigrams import Multigrams, fitted
from trainer.newstudent.name_pairs import Pairs

# (how it is written, the English name, log probability by letter)
Spelling = tuple[str, str, float]
_HELD_OUT = 0.1
_MOST = 3
_FEWEST_PAIRS, _FEWEST_TRIED = 120, 20
_SHORTEST, _SHORTEST_SYLLABLES, _LONGEST = 4, 3, 20
_COMMON_ENDING = regex.compile("(?:ed|ing|ly)$")
_NO_WORD = regex.compile("^\\p{M}|[\u1100-\u11ff]")
_RARELY, _OFTEN = 2, 3


@dataclass(frozen=True, slots=True)
class Spelled:
    """right: of held-out names that are written as they sound, the share that is written right among the first three;
    first: by the first. tried: how many that were. pairs: what was learned from. None of it where there was too little."""

    spellings: tuple[Spelling, ...]
    right: float
    first: float
    tried: int
    pairs: int


def spelled(language: str, pairs: Pairs, names: Sequence[str], right: float) -> Spelled:
    """The names in a language, none if fewer held-out names than ``right`` were. pairs: (name, how it is written)."""
    held = [pair for pair in pairs if share(pair[0], 0) < _HELD_OUT]
    model = fitted([(name, letters_of(language, other)) for name, other in pairs if share(name, 0) >= _HELD_OUT])
    wanted: dict[str, set[str]] = {}
    for name, other in held:
        if model.alike.units_of(name, letters_of(language, other)) is not None:  # or half of them are translations
            wanted.setdefault(name, set()).add(other)
    found = {name: [other for other, _ in likely_spellings(model, name)] for name in wanted}
    tried = len(wanted)
    among = sum(not wanted[name].isdisjoint(others) for name, others in found.items()) / max(1, tried)
    first = sum(others[:1] != [] and others[0] in wanted[name] for name, others in found.items()) / max(1, tried)
    if model.pairs < _FEWEST_PAIRS or tried < _FEWEST_TRIED or among < right:
        return Spelled((), among, first, tried, model.pairs)
    return Spelled(tuple(_all(language, model, names)), among, first, tried, model.pairs)


def english_names(capitals: Mapping[str, tuple[int, int]], known: Iterable[str]) -> list[str]:
    """Words of a vocabulary that are names: mostly with a capital within sentences, or not in the text at all.

    capitals: how often a word has one, and how often not.
    """
    found = []
    for word in sorted(word for word in known if len(word) >= _SHORTEST and word.isascii() and word.isalpha()):
        capital, small = capitals.get(word, (0, 0))
        is_name = capital > 2 * small if capital + small >= _RARELY else True
        if is_name and (capital > _OFTEN or not _COMMON_ENDING.search(word)):
            found.append(word)
    return found


def write_spellings(path: Path, found: Collection[Spelling]) -> None:
    """Written whole or not at all."""
    with disk_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_json(path, list(found))


def read_spellings(path: Path) -> Sequence[Spelling]:
    """A language's; none where it has no file. Raises DataError."""
    if not path.exists():
        return ()
    try:
        return [(str(other), str(name), float(log)) for other, name, log in json.loads(path.read_text("utf-8"))]
    except (OSError, ValueError, TypeError) as error:
        raise DataError(str(path), f"spellings of names cannot be read: {error}") from error


def _all(language: str, model: Multigrams, names: Sequence[str]) -> Iterable[Spelling]:
    shortest = _SHORTEST_SYLLABLES if language == "ko" else _SHORTEST
    for name in names:
        for written, log in likely_spellings(model, name):
            if shortest <= len(written) <= _LONGEST:
                yield written, name, round(log, 3)


def likely_spellings(model: Multigrams, name: str) -> list[tuple[str, float]]:
    """The likeliest spellings that can be words: none begins with a mark, none has letters that make no whole syllable."""
    found = ((unicodedata.normalize("NFC", letters), log) for letters, log in model.spellings(name, 2 * _MOST))
    return [(written, log) for written, log in found if written and not _NO_WORD.search(written)][:_MOST]


def letters_of(language: str, written: str) -> str:
    """Of a syllable of Hangul, the letters, which are what sounds alike."""
    return unicodedata.normalize("NFD", written) if language == "ko" else written
