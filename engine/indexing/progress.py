"""What an indexing run tells about itself: while it runs, and at its end."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from engine.progress import Progress


@dataclass(frozen=True, slots=True)
class IndexProgress(Progress):
    """Progress of a run. stage: ``scan``, ``read`` (files done of total), ``embed`` (passages), ``index``, ``paused``.

    files, files_total: read, and to be read, in this run. bytes, bytes_total: of these files. passages: found so far.
    embedded, embed_total: passages embedded in this run, and the known number to embed. problems: files that could not be
    read in this run. seconds: since the run began. seconds_left: estimate, None while unknown.
    """

    files: int = 0
    files_total: int | None = None
    bytes: int = 0
    bytes_total: int | None = None
    passages: int = 0
    embedded: int = 0
    embed_total: int = 0
    problems: int = 0
    seconds: float = 0.0
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class IndexTotals:
    """What a run did. seen: files found; unchanged, indexed (read anew), moved, copied, removed: files.

    states: files read in this run by state. passages: stored; embedded: computed by the network; reused: taken from equal
    text. unreachable: folders that were not there (their documents stay), with the reason. blind: folders inside that could
    not be listed. pending: passages that still wait for their vectors. cancelled: ended early on request.
    """

    seen: int = 0
    unchanged: int = 0
    indexed: int = 0
    moved: int = 0
    copied: int = 0
    removed: int = 0
    states: Mapping[str, int] = field(default_factory=dict)
    bytes: int = 0
    passages: int = 0
    embedded: int = 0
    reused: int = 0
    pending: int = 0
    seconds: float = 0.0
    unreachable: tuple[tuple[str, str], ...] = ()
    blind: tuple[str, ...] = ()
    cancelled: bool = False


@dataclass(slots=True)
class Tally:
    """The counts of a run while they grow."""

    seen: int = 0
    unchanged: int = 0
    files: int = 0
    files_total: int | None = None
    bytes: int = 0
    bytes_total: int | None = None
    moved: int = 0
    copied: int = 0
    removed: int = 0
    passages: int = 0
    embedded: int = 0
    reused: int = 0
    backlog: int = 0  # passages stored whose vectors are missing
    states: dict[str, int] = field(default_factory=dict)
    unreachable: list[tuple[str, str]] = field(default_factory=list)
    blind: list[str] = field(default_factory=list)
    problems: int = 0
    clock: Callable[[], float] = time.monotonic
    began: float = 0.0
    embedding_since: float | None = None

    def start(self) -> None:
        """Begin to count the time."""
        self.began = self.clock()

    def copy(self, passages: int, embedded: int) -> None:
        """A file was filled from an equal one, whose passages may still wait for their vectors."""
        self.copied += 1
        self.passages += passages
        self.reused += embedded
        self.backlog += passages - embedded

    def progress(self, stage: str, detail: str = "") -> IndexProgress:
        """A snapshot; done and total are those of the stage."""
        expected = self.embedded + self.reused + self.backlog
        done, total = {
            "scan": (self.seen, None),
            "embed": (self.embedded + self.reused, expected),
        }.get(stage, (self.files, self.files_total))
        return IndexProgress(
            stage,
            done,
            total,
            detail,
            files=self.files,
            files_total=self.files_total,
            bytes=self.bytes,
            bytes_total=self.bytes_total,
            passages=self.passages,
            embedded=self.embedded + self.reused,
            embed_total=expected,
            problems=self.problems,
            seconds=self.clock() - self.began,
            seconds_left=self.seconds_left(),
        )

    def seconds_left(self) -> float | None:
        """Embedding is nearly all of the work: passages to come, guessed from what is still to be read, by the rate."""
        if self.bytes_total is None or self.embedding_since is None:
            return None
        spent = self.clock() - self.embedding_since
        done = self.embedded + self.reused
        if done < 32 or spent < 0.5 or (self.files_total and not self.files):
            return None
        return (self.backlog + self._unread_passages()) * spent / done

    def _unread_passages(self) -> float:
        """By bytes, pictures in a presentation count as text; by files, a book counts as a note. Their geometric mean is
        wrong by less than either where small and large files are mixed, and the same where all are alike."""
        if not self.bytes or not self.files:
            return 0.0
        by_bytes = self.passages / self.bytes * max(0, (self.bytes_total or 0) - self.bytes)
        by_files = self.passages / self.files * max(0, (self.files_total or 0) - self.files)
        return math.sqrt(by_bytes * by_files)

    def totals(self, cancelled: bool) -> IndexTotals:
        """The counts at the end."""
        return IndexTotals(
            seen=self.seen,
            unchanged=self.unchanged,
            indexed=sum(self.states.values()),
            moved=self.moved,
            copied=self.copied,
            removed=self.removed,
            states=dict(self.states),
            bytes=self.bytes,
            passages=self.passages,
            embedded=self.embedded,
            reused=self.reused,
            pending=self.backlog,
            seconds=self.clock() - self.began,
            unreachable=tuple(self.unreachable),
            blind=tuple(self.blind),
            cancelled=cancelled,
        )
