"""One file to its documents: detect, read, normalise, descend into members. Runs inside the worker.

Documents leave one by one, pages first, so that nothing but the one being read is held in memory.
"""

from __future__ import annotations

import logging
import os
import stat
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from engine.documents import DocumentState
from engine.errors import EncryptedError, ExtractionError, TooLargeError
from engine.extraction.content import Content, Context, Extracted, Limits, Member, Source
from engine.extraction.detect import EMPTY, detect
from engine.extraction.pages import text_pages
from engine.extraction.registry import CONTAINERS, WITHOUT_TEXT, reader
from engine.extraction.unread import state_without_reader

log = logging.getLogger(__name__)

_RATIO_FROM = 10 << 20


@dataclass(frozen=True, slots=True)
class Begun:
    """A document is about to be read. ordinal: its place among the file's direct members, 1-based; 0 for the file itself."""

    member: str
    ordinal: int


@dataclass(slots=True)
class _Budget:
    """What one file, with all that is nested in it, may still cost."""

    limits: Limits
    packed: int
    members: int = 0
    unpacked: int = 0

    def spend(self, size: int, display: str) -> None:
        self.members += 1
        self.unpacked += size
        if self.members > self.limits.members:
            raise TooLargeError(display, f"more than {self.limits.members} members; the rest was not read")
        if self.unpacked > self.limits.unpacked:
            raise TooLargeError(display, f"unpacks to more than {self.limits.unpacked} bytes; the rest was not read")
        if self.unpacked > _RATIO_FROM and self.unpacked > self.limits.ratio * max(self.packed, 1):
            raise TooLargeError(display, f"unpacks to more than {self.limits.ratio} times its size; the rest was not read")


@dataclass(slots=True)
class _Run:
    temporary: Path
    budget: _Budget
    skip: int
    ordinal: int = 0
    states: list[DocumentState] = field(default_factory=list)


def documents(path: str, temporary: Path, limits: Limits, skip: int = 0) -> Iterator[Begun | Extracted]:
    """Every document in the file at ``path``, each announced by ``Begun``. skip: direct members not to read again."""
    try:
        before = _regular(path)
    except OSError as error:
        yield _failed("", DocumentState.UNREADABLE, "", _system_reason(error))
        return
    if not stat.S_ISREG(before.st_mode):
        yield _failed("", DocumentState.UNREADABLE, "", "not a regular file")
        return
    source = Source(Path(path), Path(path).name, path)
    run = _Run(temporary, _Budget(limits, before.st_size), skip)
    for item in _documents(source, "", 0, run, before.st_size):
        if isinstance(item, Extracted) and not item.member:
            item = _checked_for_changes(item, path, before)
        yield item


def _regular(path: str) -> os.stat_result:
    """The file's status, after making sure that it can be opened (without hanging on a FIFO)."""
    status = Path(path).stat()
    if stat.S_ISREG(status.st_mode):
        os.close(os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)))
    return status


def _checked_for_changes(item: Extracted, path: str, before: os.stat_result) -> Extracted:
    """What was read of a file that changed meanwhile is kept and marked; a failure is put down to the change."""
    try:
        after = Path(path).stat()
    except OSError as error:
        if item.state is DocumentState.INDEXED:
            return replace(item, reason=_and(item.reason, "deleted while it was read"))
        return replace(item, state=DocumentState.UNREADABLE, reason=_system_reason(error))
    if (after.st_size, after.st_mtime_ns, after.st_ino) == (before.st_size, before.st_mtime_ns, before.st_ino):
        return item
    if item.state is DocumentState.INDEXED:
        return replace(item, reason=_and(item.reason, "changed while it was read"))
    return replace(item, state=DocumentState.UNREADABLE, reason="changed while it was read")


def _documents(source: Source, member: str, depth: int, run: _Run, size: int) -> Iterator[Begun | Extracted]:
    """The document in ``source`` and all below it; it comes first itself if it has text, else after its members."""
    yield Begun(member, run.ordinal)
    # Emptied as soon as this document is done, so that a container needs room for one member at a time.
    with tempfile.TemporaryDirectory(dir=run.temporary, ignore_cleanup_errors=True) as folder:
        yield from _read(source, member, depth, run, size, Path(folder))


def _read(source: Source, member: str, depth: int, run: _Run, size: int, folder: Path) -> Iterator[Begun | Extracted]:
    file_format = ""
    own: Extracted | None = None
    try:
        file_format = detect(source.path, source.name)
        content = _content(source, file_format, run, size, folder)
        if isinstance(content, Extracted):
            yield replace(content, member=member)
            return
        own = _document(content, member, file_format, size)
        if own.pages:
            yield own
        first = len(run.states)
        yield from _members(content, source, member, depth, run)
        if not own.pages:
            yield _without_text(own, run.states[first:])
    except Exception as error:
        state, reason = _reason(error)
        log.debug("%s: %s", source.display, reason, exc_info=True)
        if own is not None and own.pages:
            # The document itself is out already; this says that not all of its members are.
            yield _failed(_join(member, "*"), state, "", reason)
        else:
            yield replace(_failed(member, state, file_format, reason), size=size)


def _content(source: Source, file_format: str, run: _Run, size: int, folder: Path) -> Content | Extracted:
    """What the format's reader finds, or the record of a file that needs no reader."""
    limits = run.budget.limits
    if file_format == EMPTY:
        return Extracted("", DocumentState.EMPTY, "", "zero bytes")
    if file_format in WITHOUT_TEXT:
        return Extracted("", DocumentState.EMPTY, file_format, "", size=size)
    read = reader(file_format)
    if read is None:
        state, reason = state_without_reader(file_format)
        return Extracted("", state, file_format.replace(" ", "-"), reason, size=size)
    allowed = limits.container_size if file_format in CONTAINERS else limits.file_size
    if size > allowed:
        raise TooLargeError(source.display, f"{size} bytes, the limit is {allowed}")
    return read(source, Context(limits, folder))


def _document(content: Content, member: str, file_format: str, size: int) -> Extracted:
    pages = tuple(text_pages(content.pages))
    has_text = any(page.text for page in pages)
    state = DocumentState.INDEXED if has_text else DocumentState.EMPTY
    kept = pages if has_text else ()
    return Extracted(
        member, state, file_format, content.reason, " ".join(content.title.split())[:500], content.modified, kept, size
    )


def _members(content: Content, source: Source, member: str, depth: int, run: _Run) -> Iterator[Begun | Extracted]:
    for found in content.members:
        if depth == 0:
            run.ordinal += 1
            if run.ordinal <= run.skip:
                run.budget.members += 1
                continue
        yield from _member(found, _join(member, found.source.name), depth + 1, run, source)


def _member(found: Member, name: str, depth: int, run: _Run, parent: Source) -> Iterator[Begun | Extracted]:
    if found.problem is not None:
        run.budget.spend(0, parent.display)
        run.states.append(found.problem)
        yield _failed(name, found.problem, "", found.reason)
        return
    size = found.source.path.stat().st_size
    run.budget.spend(size, parent.display)
    if depth > run.budget.limits.depth:
        run.states.append(DocumentState.TOO_LARGE)
        yield _failed(name, DocumentState.TOO_LARGE, "", f"nested deeper than {run.budget.limits.depth} levels")
        return
    for item in _documents(found.source, name, depth, run, size):
        if isinstance(item, Extracted):
            if item.modified is None and item.member == name:
                item = replace(item, modified=found.modified)
            run.states.append(item.state)
        yield item


def _without_text(own: Extracted, members: list[DocumentState]) -> Extracted:
    """A container has the state of what is in it: read if anything was, else what was wrong with all of it."""
    if not members:
        return own
    if DocumentState.INDEXED in members:
        return replace(own, state=DocumentState.INDEXED)
    problems = set(members) - {DocumentState.EMPTY}
    if len(problems) == 1 and DocumentState.EMPTY not in members:
        return replace(own, state=problems.pop(), reason=own.reason or "so are all its members")
    return own


def _reason(error: Exception) -> tuple[DocumentState, str]:
    if isinstance(error, ExtractionError):
        return error.state, error.detail or ("needs a password" if isinstance(error, EncryptedError) else "")
    if isinstance(error, MemoryError):
        return DocumentState.TOO_LARGE, "over the memory limit"
    if isinstance(error, OSError) and error.filename is not None:
        return DocumentState.UNREADABLE, _system_reason(error)
    if isinstance(error, ImportError):
        return DocumentState.UNSUPPORTED, f"not installed: {error.name}"
    return DocumentState.CORRUPT, f"{type(error).__name__}: {error}"[:300]


def _system_reason(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "vanished"
    if isinstance(error, PermissionError):
        return "no permission"
    return error.strerror or type(error).__name__


def _failed(member: str, state: DocumentState, file_format: str, reason: str) -> Extracted:
    return Extracted(member, state, file_format, reason)


def _join(member: str, name: str) -> str:
    return f"{member}!/{name}" if member else name


def _and(reason: str, more: str) -> str:
    return f"{reason}; {more}" if reason else more
