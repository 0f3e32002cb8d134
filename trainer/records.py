"""The records that training works on: multi-way translations, and query/passage pairs aligned across languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class SplitName(StrEnum):
    """The parts of a prepared data folder; no English text stands in two of them."""

    TRAIN = "train"
    DEV = "dev"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class PairRecord:
    """An English text and its translations. tr: by language key (BCP 47, normalised: ``de``, ``zh``, ``zh-hant``)."""

    en: str
    tr: Mapping[str, str]
    source: str = ""


@dataclass(frozen=True, slots=True)
class QueryPassage:
    """A query and the passage that answers it, in several languages; ``(query, passage)`` each.

    en: None when there is no English side: such records train the contrastive part only.
    """

    en: tuple[str, str] | None
    tr: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    source: str = ""
