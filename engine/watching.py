"""Keeping a library up to date by itself.

What the system says about changes is a hint that names a folder to look at again, never the truth: every look is a scan
that compares with the catalogue. Hints get lost (full queues, network drives), so everything is looked at now and then.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable, Collection, Generator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from engine.errors import LibraryBusyError
from engine.excludes import Excludes
from engine.indexing.control import IndexControl
from engine.progress import Progress
from engine.scanning import absolute, is_below
from engine.store.records import FolderRecord

if TYPE_CHECKING:
    from engine.library import Library

log = logging.getLogger(__name__)

_Identity = tuple[int, int] | None  # device and number of a folder; None while it is not there

QUIET_S = 1.0  # a burst of changes is over when nothing came for this long
LATEST_S = 15.0  # a folder that never rests is looked at this often
_TICK_S = 0.25
_FOLDERS_S = 1.0  # how often the list of folders is looked at
_MANY = 64  # hints beyond which a look at the whole folder is cheaper
_IGNORED = frozenset({"opened", "closed_no_write"})


class Hints:
    """Paths that may have changed, collected from the observer's threads and taken when they have come to rest."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._changed = threading.Condition()
        self._paths: set[str] = set()
        self._first = self._last = 0.0

    def add(self, path: str) -> None:
        """Something happened at ``path``."""
        with self._changed:
            now = self._clock()
            self._first = self._first if self._paths else now
            self._last = now
            self._paths.add(path)
            self._changed.notify_all()

    def take(self, seconds: float, *, quiet: float = QUIET_S, latest: float = LATEST_S) -> set[str]:
        """The paths, once they are at rest; an empty set after ``seconds``."""
        end = self._clock() + seconds
        with self._changed:
            while True:
                now = self._clock()
                due = min(self._last + quiet, self._first + latest) if self._paths else float("inf")
                if now >= due:
                    taken, self._paths = self._paths, set()
                    return taken
                if now >= end:
                    return set()
                self._changed.wait(min(due, end) - now)


class _Handler(FileSystemEventHandler):
    """Passes on what concerns files that the library keeps."""

    def __init__(self, folder: FolderRecord, skip: Collection[str], hints: Hints) -> None:
        super().__init__()
        self._root, self._skip, self._hints = folder.path, tuple(skip), hints
        self._excludes = Excludes(folder.options.excludes, hidden=folder.options.hidden)

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Called in the observer's thread. Reading a file is no change: our own reading would call us for ever."""
        if event.event_type in _IGNORED:
            return
        for raw in (event.src_path, event.dest_path):
            path = os.fsdecode(raw) if raw else ""
            if path and is_below(path, self._root) and not self._left_out(path, event.is_directory):
                self._hints.add(path)

    def _left_out(self, path: str, is_folder: bool) -> bool:
        if any(is_below(path, skipped) for skipped in self._skip):
            return True
        parts = path[len(self._root) :].replace(os.sep, "/").strip("/").split("/")
        last = len(parts) - 1
        return parts != [""] and any(
            self._excludes("/".join(parts[: n + 1]), n < last or is_folder) for n in range(len(parts))
        )


def watch_library(
    library: Library, control: IndexControl, *, rescan_seconds: float, observer: Callable[[], Any] = Observer
) -> Generator[Progress, None, None]:
    """See ``Library.watch``."""
    hints = Hints()
    due = folders_due = time.monotonic()
    with _Observers(library, hints, observer) as observers:
        while not control.cancelled:
            now = time.monotonic()
            if now >= folders_due:
                # Folders come and go while we watch: in the window, or by another process.
                new = observers.follow(library.folders())
                folders_due = now + _FOLDERS_S
                if new and now < due:
                    yield from _look(library, new, control)
                    continue
            if now >= due:
                # After the observers started: no change can fall between.
                yield from _look(library, (), control)
                due = time.monotonic() + rescan_seconds
                continue
            yield Progress("wait", 0)
            paths = hints.take(min(_TICK_S, max(0.0, due - time.monotonic())))
            # What was taken out of the library meanwhile must not come back by a late hint.
            paths = {path for path in paths if library.folder_of(path) is not None}
            if paths and not control.cancelled:
                yield from _look(library, _few(paths), control)


def _look(library: Library, paths: Collection[str], control: IndexControl) -> Generator[Progress, None, None]:
    """One indexing run; another process that is writing sees to the changes or leaves them to the next look."""
    try:
        yield from library.index(paths, control=control)
    except LibraryBusyError as error:
        log.info("not indexed now: %s", error)


def _few(paths: Collection[str]) -> list[str]:
    """The folders to look at: those of the files, none inside another. A vanished one is seen from above."""
    wanted: set[str] = set()
    for path in paths:
        while not os.path.isdir(path):  # noqa: PTH112 (str paths, as the walk)
            parent = os.path.dirname(path)  # noqa: PTH120
            if parent == path:
                break
            path = parent
        wanted.add(path)
    if len(wanted) > _MANY:
        return [os.path.commonpath(wanted)]
    outer: list[str] = []
    for path in sorted(wanted):
        if not any(is_below(path, other) for other in outer):
            outer.append(path)
    return outer


def _identity(path: str) -> _Identity:
    try:
        status = os.stat(path)  # noqa: PTH116 (str paths, as the walk)
    except OSError:
        return None
    return status.st_dev, status.st_ino


class _Observers:
    """One observer a folder. Where a system cannot watch (network drives, too many folders) rescans must do."""

    def __init__(self, library: Library, hints: Hints, make: Callable[[], Any]) -> None:
        self._skip = [absolute(library.directory)]
        self._hints, self._make = hints, make
        self._known: dict[FolderRecord, tuple[_Identity, Any]] = {}

    def follow(self, folders: Collection[FolderRecord]) -> list[str]:
        """Observe exactly these; gives the paths of those that are new, have other options, or are another folder now.

        A drive that was put back is another folder of the same name, of which the observer of the first hears nothing.
        """
        identities = {folder: _identity(folder.path) for folder in folders}
        for folder, (identity, observer) in tuple(self._known.items()):
            if identities.get(folder, ()) != identity:
                del self._known[folder]
                self._stop(observer)
        new = [folder for folder in folders if folder not in self._known]
        for folder in new:
            self._known[folder] = (identities[folder], self._start(folder))
        return [folder.path for folder in new]

    def _start(self, folder: FolderRecord) -> Any:
        one = self._make()
        try:
            one.schedule(_Handler(folder, self._skip, self._hints), folder.path, recursive=True)
            one.start()
        except Exception as error:  # each platform's observer raises what it likes
            log.warning("%r cannot be watched (%s); it is looked at now and then", folder.path, error)
            return None
        return one

    def _stop(self, *observers: Any) -> None:
        for one in filter(None, observers):
            one.stop()
        for one in filter(None, observers):
            one.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._stop(*(observer for _, observer in self._known.values()))
