"""How layers are fitted, and where a fit is."""

from __future__ import annotations

from dataclasses import dataclass

from trainer.errors import ConfigError


@dataclass(frozen=True, slots=True)
class LayerOptions:
    """tokens: to read in all, over which the rates fall. records, each: of a draw of translations, and texts of a record.
    rows, languages: of a draw of queries. asked: their share of the tokens. chunk: tokens of a step, padding included.

    own: share of the tokens of queries without English, which are told from so many ``own_passages`` (see ``OwnQuestions``);
    own_weight: of what they cost. cut: how often words are cut as if they were unknown, 1 for the usual (see ``CutAgain``).

    body_rate, table_rate: 0 leaves the one or the other as it is. held: the rate of the teacher's own rows, in parts of the
    table's. warmup: steps. contrast: weight beside the distance. xlco: the method's lambda for queries.
    """

    tokens: int = 4_000_000
    records: int = 1024
    each: int = 3
    rows: int = 256
    languages: int = 4
    asked: float = 0.25
    own: float = 0.0
    own_passages: int = 4096
    own_weight: float = 0.3
    cut: float = 0.0
    chunk: int = 3000
    body_rate: float = 4e-5
    table_rate: float = 1.5e-3
    held: float = 0.1
    warmup: int = 30
    final_rate: float = 0.02
    weight_decay: float = 0.01
    clip: float = 1.0
    contrast: float = 0.2
    xlco: float = 0.25
    temperature: float = 0.05
    seed: int = 0

    def __post_init__(self) -> None:
        """Raises ConfigError for what cannot be."""
        sizes = (self.tokens, self.records, self.each, self.rows, self.chunk, self.own_passages)
        if min(sizes) < 1 or self.languages < 2:
            raise ConfigError("fit", "sizes of at least 1, and at least 2 languages expected")
        if not all(0 <= share <= 1 for share in (self.asked, self.own, self.held, self.final_rate, self.xlco)):
            raise ConfigError("fit.asked, fit.own, fit.held, fit.final_rate, fit.xlco", "shares from 0 to 1 expected")
        if min(self.own_weight, self.cut) < 0:
            raise ConfigError("fit.own_weight, fit.cut", "0 or more expected")
        if min(self.body_rate, self.table_rate) < 0 or not self.body_rate + self.table_rate > 0 or self.temperature <= 0:
            raise ConfigError("fit.body_rate, fit.table_rate, fit.temperature", "something has to learn")


@dataclass(slots=True)
class LayerState:
    """Where a fit is. place: chunks of the round that are done. kind: of the round: 0 translations, 1 queries, 2 queries
    without English. taught, asked, own: tokens read of each kind. seconds: for whoever keeps time."""

    round: int = 0
    place: int = 0
    steps: int = 0
    kind: int = 0
    taught: int = 0
    asked: int = 0
    own: int = 0
    seconds: float = 0.0

    @property
    def tokens(self) -> int:
        """Read so far."""
        return self.taught + self.asked + self.own
