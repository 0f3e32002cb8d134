"""Several workers reading files side by side; a bad file costs its worker, never the run."""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from types import TracebackType

from engine.documents import DocumentState
from engine.extraction.channel import Channel, Closed
from engine.extraction.child import COMMAND, Child, Lost
from engine.extraction.content import Extracted, Limits
from engine.extraction.scratch import sweep

_CAPACITY = 4_000_000  # characters waiting to be taken
_LOOK_AHEAD = 2  # paths taken beyond one a worker, so that none has to wait for the next
_WATCH_SECONDS = 0.1
_MOST_WORKERS = 4  # they read faster than any number of cores embeds; each has 50 to 90 MB
_RESTARTS = 5  # of a container whose members kill workers

Item = tuple[str, Extracted | None]


@dataclass(slots=True, eq=False)
class _Run:
    """One call of ``extract``: its threads take from ``tasks`` and hand over to ``results``."""

    tasks: queue.SimpleQueue[str | None] = field(default_factory=queue.SimpleQueue)
    results: Channel[Item] = field(default_factory=lambda: Channel(_CAPACITY))
    busy: set[Child] = field(default_factory=set)
    cancelled: bool = False


class ExtractionPool:
    """Worker processes, started when first needed and kept until the pool is closed.

    Use as a context manager. workers: how many files are read at once; by default one core is left for the rest, but at
    least two, so that a file that hangs does not hold up the others.
    command: what starts a worker, for programs that are packed into one file.
    """

    def __init__(
        self,
        workers: int | None = None,
        limits: Limits = Limits(),  # noqa: B008 (frozen)
        command: Sequence[str] = COMMAND,
    ) -> None:
        self._command = command
        self._workers = max(1, workers if workers is not None else max(2, min(_MOST_WORKERS, (os.cpu_count() or 2) - 1)))
        self._limits = limits
        self._idle: list[Child] = []
        self._busy: set[Child] = set()
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._watchdog: threading.Thread | None = None

    def __enter__(self) -> ExtractionPool:
        self._watchdog = threading.Thread(target=self._watch, name="extraction-watchdog", daemon=True)
        self._watchdog.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End every worker."""
        self._stopping.set()
        with self._lock:
            idle, self._idle = self._idle, []
            busy = list(self._busy)
        for child in busy:
            child.kill()
        for child in idle:
            child.close()
        if self._watchdog is not None:
            self._watchdog.join()
            self._watchdog = None

    def extract(self, paths: Iterable[str]) -> Generator[Item, None, None]:
        """Documents of all ``paths`` as they become ready; ``(path, None)`` marks a path as done. Closing it cancels.

        ``paths`` is consumed in the caller's thread, a few ahead. Every path gives at least one document, the one of the
        file itself with ``member == ""``, except when cancelled. Raises OSError when no worker can be started.
        """
        if self._watchdog is None:
            raise RuntimeError("the pool is not open")
        run = _Run()
        threads = [
            threading.Thread(target=self._serve, args=(run,), name=f"extraction-{i}", daemon=True)
            for i in range(self._workers)
        ]
        started = 0
        waiting = 0
        source = iter(paths)
        exhausted = False
        try:
            while True:
                while not exhausted and waiting < self._workers + _LOOK_AHEAD:
                    try:
                        path = next(source)
                    except StopIteration:
                        exhausted = True
                        break
                    run.tasks.put(path)
                    waiting += 1
                    if started < min(waiting, self._workers):
                        threads[started].start()
                        started += 1
                if not waiting:
                    return
                item = run.results.get()
                if item[1] is None:
                    waiting -= 1
                yield item
        finally:
            self._cancel(run)
            for _ in threads[:started]:
                run.tasks.put(None)
            for thread in threads[:started]:
                thread.join()

    def _cancel(self, run: _Run) -> None:
        """Nobody wants what is still being read."""
        run.results.close()
        with self._lock:
            run.cancelled = True
            busy = list(run.busy)
        for child in busy:
            child.kill()

    def _serve(self, run: _Run) -> None:
        """One thread a worker: takes paths, hands over documents."""
        try:
            while (path := run.tasks.get()) is not None:
                for document in self._read(path, run):
                    run.results.put((path, document), 1000 + sum(len(page.text) for page in document.pages))
                run.results.put((path, None))
        except Closed:
            pass
        except Exception as error:  # no fault of a file: no worker can be started at all
            run.results.close(error)

    def _read(self, path: str, run: _Run) -> Iterator[Extracted]:
        """One file, whatever happens to the workers that try it."""
        whole = False  # the file's own record is out
        skip = 0
        for _ in range(_RESTARTS):
            try:
                for document in self._ask(path, skip, run):
                    if document.member or not whole:
                        whole = whole or not document.member
                        yield document
                return
            except Lost as lost:
                if not lost.member:
                    if not whole:
                        yield Extracted("", lost.state, "", lost.reason)
                    return
                yield Extracted(lost.member, lost.state, "", lost.reason)
                skip = lost.ordinal
        if not whole:
            yield Extracted("", DocumentState.CORRUPT, "", "too many of its members could not be read")

    def _ask(self, path: str, skip: int, run: _Run) -> Iterator[Extracted]:
        child = self._take(run)
        done = False
        try:
            yield from child.extract(path, skip)
            done = True
        finally:
            self._give_back(child, done, run)

    def _take(self, run: _Run) -> Child:
        with self._lock:
            child = self._idle.pop() if self._idle else None
        if child is None:
            child = Child(self._limits, self._command)
        with self._lock:
            if not run.cancelled and not self._stopping.is_set():
                run.busy.add(child)
                self._busy.add(child)
                return child
        child.close()
        raise Closed

    def _give_back(self, child: Child, healthy: bool, run: _Run) -> None:
        keep = healthy and not child.worn
        with self._lock:
            run.busy.discard(child)
            self._busy.discard(child)
            keep = keep and not self._stopping.is_set()
            if keep:
                self._idle.append(child)
        if not keep:
            child.kill()
            child.close()

    def _watch(self) -> None:
        sweep()
        while not self._stopping.wait(_WATCH_SECONDS):
            with self._lock:
                busy = list(self._busy)
            for child in busy:
                child.check()
