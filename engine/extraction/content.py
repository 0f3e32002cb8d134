"""What readers give back: the one contract between a format's reader and the rest of the engine.

A reader is a function ``read(source, context) -> Content`` in a module of its own, named in ``registry.py``.
It raises the ExtractionError that fits, never anything else on purpose; whatever else escapes is recorded as corrupt.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from engine.documents import DocumentState


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits for one file; a reader raises TooLargeError past them. Times in seconds, sizes in bytes."""

    seconds: float = 60.0
    memory: int = 1 << 30
    file_size: int = 256 << 20
    container_size: int = 4 << 30  # of archives and mailboxes, which are read in pieces
    characters: int = 50_000_000  # of text from one file
    members: int = 10_000  # of containers, all levels together
    depth: int = 5  # of containers in containers
    unpacked: int = 1 << 30  # bytes that all members of one file may unpack to
    ratio: int = 200  # unpacked to packed, judged once 10 MB are unpacked


@dataclass(frozen=True, slots=True)
class Source:
    """A readable regular file. name: its own file name (of the member for members), for hints; display: for messages."""

    path: Path
    name: str
    display: str


@dataclass(frozen=True, slots=True)
class Context:
    """What a reader may use. temporary: a private folder, emptied when the file is done."""

    limits: Limits
    temporary: Path


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, row or cell group, in reading order. level: 1..6 for headings, 0 for body text."""

    text: str
    level: int = 0


@dataclass(frozen=True, slots=True)
class RawPage:
    """A page, slide, sheet, chapter or the whole of a text without pages. label: what a person calls it, or ""."""

    blocks: tuple[Block, ...]
    label: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """A file inside a container, spooled by the container's reader to ``source.path`` in its temporary folder.

    modified: POSIX seconds if the container knows. problem: set instead of reading it (encrypted, too large, ...).
    """

    source: Source
    modified: float | None = None
    problem: DocumentState | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Content:
    """What one reader found in one file. No text at all in ``pages`` means state EMPTY.

    reason: why there is no text, or not all of it ("scanned", "stopped at page 812 of 9000: time limit"); for the ledger.
    members: lazily yielded, so that a container of any size needs little room; each is read before the next is asked for.
    """

    pages: tuple[RawPage, ...] = ()
    title: str = ""
    modified: float | None = None
    members: Iterable[Member] = field(default_factory=tuple)
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading at ``page.text[start:end]``."""

    start: int
    end: int
    level: int


@dataclass(frozen=True, slots=True)
class TextPage:
    """A page after normalisation: blocks joined with a blank line, the offsets that passages refer to."""

    text: str
    label: str = ""
    headings: tuple[Heading, ...] = ()


@dataclass(frozen=True, slots=True)
class Extracted:
    """One document out of a file: the file itself (``member == ""``) or a member (``b.eml!/c.pdf``), with its state.

    reason: short technical English, for the ledger. format: lower-case key, e.g. ``pdf``.
    """

    member: str
    state: DocumentState
    format: str
    reason: str = ""
    title: str = ""
    modified: float | None = None
    pages: tuple[TextPage, ...] = ()
    size: int = 0


ExtractedDocuments = Iterator[Extracted]
