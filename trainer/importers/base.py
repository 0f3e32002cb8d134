"""What importers take and give."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from trainer.importers.source import Source


@dataclass(frozen=True, slots=True)
class Texts:
    """Translations of one another, by language tag as the file has it."""

    texts: Mapping[str, str]
    source: str = ""


@dataclass(frozen=True, slots=True)
class Passages:
    """A query and its passage, by language tag as the file has it."""

    texts: Mapping[str, tuple[str, str]]
    source: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that was left out. reason: a stable key (``damaged``, ``not_translated``, ``bad_line``, ...)."""

    reason: str
    detail: str = ""


Item = Texts | Passages | Problem


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What a file may not say of itself.

    columns: the language tag of each column of a table, "" for a column to leave out; empty: from the header or the text.
    source_language, target_language: of files that name none. header: None: see for itself. longest: characters a line.
    """

    columns: tuple[str, ...] = ()
    header: bool | None = None
    delimiter: str = ""
    source_language: str = ""
    target_language: str = ""
    longest: int = 1 << 20
    names: Mapping[str, str] = field(default_factory=dict)  # unknown tags: the key to use for them


class Importer(Protocol):
    """Reads one format."""

    name: str

    def matches(self, source: Source) -> bool:
        """Whether the file is of this format, by its name and first bytes."""
        ...

    def read(self, source: Source, options: ImportOptions) -> Iterator[Item]:
        """The file's records in order, in bounded memory. Raises DataError where nothing of it can be read."""
        ...
