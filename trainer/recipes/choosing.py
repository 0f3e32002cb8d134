"""A part of a prepared folder that a CPU can learn from in an hour or two: long passages, English and queries first."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from trainer.data import PreparedData
from trainer.data_writing import PreparedWriter, new_folder
from trainer.errors import ConfigError
from trainer.events import Event, make
from trainer.mining.windows import share
from trainer.records import PairRecord, QueryPassage, SplitName

_EVERY = 20_000
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ChoiceSettings:
    """shares: of the records of each source, by pattern; the first that fits counts, a source that none fits is left out.
    translations: of one record at most, drawn, so that many English texts are seen rather than one in fifty languages.
    held_out: records of dev and of test that are taken along.
    """

    shares: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({"*": 1.0}))
    translations: int = 5
    held_out: int = 400
    seed: int = 0

    def __post_init__(self) -> None:
        """Raises ConfigError for what is no share."""
        if not all(0 <= value <= 1 for value in self.shares.values()):
            raise ConfigError("choice.shares", "shares from 0 to 1 expected")
        if self.translations < 1:
            raise ConfigError("choice.translations", "at least 1 expected")


def choose(data: PreparedData, out: Path, settings: ChoiceSettings) -> Generator[Event, None, dict[str, int]]:
    """Write the part as a prepared folder; returns the number of records by kind."""
    shares = {source: _share_of(source, settings.shares) for source in data.sources}
    counts = {"pairs": 0, "query_passages": 0}
    with new_folder(out) as staged, PreparedWriter(staged, data.languages, data.sources, data.seed) as writer:
        for at, pair in enumerate(data.pairs(SplitName.TRAIN)):
            if share(pair.en, settings.seed) < shares[pair.source]:
                writer.add(SplitName.TRAIN, PairRecord(pair.en, _some(pair.tr, pair.en, settings), pair.source))
                counts["pairs"] += 1
            if at % _EVERY == 0:
                yield make("prepare", what="choose", done=at, total=None)
        for asked in data.query_passages(SplitName.TRAIN):
            told_by = asked.en or next(iter(asked.tr.values()))
            if share("".join(told_by), settings.seed) < shares[asked.source]:
                some = _some(asked.tr, told_by[1], settings)
                writer.add(SplitName.TRAIN, QueryPassage(asked.en, some, asked.source))
                counts["query_passages"] += 1
        for split in (SplitName.DEV, SplitName.TEST):
            for held in data.pairs(split)[: settings.held_out]:
                writer.add(split, held)
            for question in data.query_passages(split)[: settings.held_out]:
                writer.add(split, question)
        writer.finish()
    yield make("chosen", **counts)
    return counts


def _share_of(source: str, shares: Mapping[str, float]) -> float:
    return next((value for pattern, value in shares.items() if fnmatchcase(source, pattern)), 0.0)


def _some(texts: Mapping[str, T], english: str, settings: ChoiceSettings) -> dict[str, T]:
    """At most so many translations, drawn by text and language."""
    if len(texts) <= settings.translations:
        return dict(texts)
    order = sorted(texts, key=lambda language: share(f"{language} {english}", settings.seed))
    return {language: texts[language] for language in sorted(order[: settings.translations])}
