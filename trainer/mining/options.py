"""What to mine from, and within which bounds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from trainer.errors import ConfigError


@dataclass(frozen=True, slots=True)
class MiningOptions:
    """Lengths in characters of the English text.

    ordered: sources whose records stand in the order of their documents (news, stories, manuals): consecutive ones make
    passages. headed: those of them in which a short line without a full stop is a heading. shortest, longest: of a passage.
    query_shortest, query_longest: of a sentence that is asked with. common_heading: a heading that comes this often in a
    source says nothing of its section ("Introduction"). kept_in: the share of cloze queries that stay in their passage, so
    that finding the very words is learned too. asked: by source, the share of its passages that queries are made from, where
    that is not all of them (scripture is much text of one kind). bundles: a language with fewer long texts than this gets
    passages of sentences that have nothing to do with one another, for a student must read long text in every language;
    bundle_sources: from these (all). prose: only sentences make passages, not labels or lines of a list. passages: what was
    joined is kept as a translation of its own, too.
    """

    ordered: tuple[str, ...] = ()
    headed: tuple[str, ...] = ()
    shortest: int = 200
    longest: int = 1000
    query_shortest: int = 30
    query_longest: int = 240
    common_heading: int = 3
    kept_in: float = 0.1
    asked: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    bundles: int = 1500
    bundle_sources: tuple[str, ...] = ()
    prose: bool = False
    passages: bool = True
    seed: int = 0

    def __post_init__(self) -> None:
        """Raises ConfigError for bounds that leave nothing."""
        if not 0 < self.shortest <= self.longest:
            raise ConfigError("mining.shortest", "more than 0 and at most mining.longest expected")
        if not 0 < self.query_shortest <= self.query_longest:
            raise ConfigError("mining.query_shortest", "more than 0 and at most mining.query_longest expected")
        if not 0 <= self.kept_in <= 1:
            raise ConfigError("mining.kept_in", "0 to 1 expected")
        if not all(0 <= share <= 1 for share in self.asked.values()):
            raise ConfigError("mining.asked", "shares from 0 to 1 expected")
        if min(self.common_heading, self.bundles) < 0:
            raise ConfigError("mining.bundles", "must not be negative")
