"""What training asks of its data and of its judge: two small protocols, so that both can be anything that fits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Protocol

from trainer.records import PairRecord, QueryPassage, SplitName

if TYPE_CHECKING:
    from trainer.models.encoder import Encoder


class TrainingData(Protocol):
    """Cleaned text in three splits. Every pass over a split gives the same records in the same order.

    languages: keys of the languages beside English. content_hash: changes with the text; caches are keyed by it.
    """

    @property
    def languages(self) -> Sequence[str]: ...

    @property
    def content_hash(self) -> str: ...

    def pairs(self, split: SplitName) -> Iterable[PairRecord]:
        """Translations of one split."""
        ...

    def query_passages(self, split: SplitName) -> Iterable[QueryPassage]:
        """Queries with their passages of one split."""
        ...


class Evaluator(Protocol):
    """Scores a student on held-out text; higher is better."""

    def score(self, encoder: Encoder) -> float:
        """The score of the encoder as it is now; NaN when there is nothing to score on."""
        ...
