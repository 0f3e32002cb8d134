"""The parent's side of one worker: start it, ask it for a file, watch it, kill it."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from typing import Any

import psutil

from engine import frames
from engine.documents import DocumentState
from engine.extraction import protocol
from engine.extraction.content import Extracted, Limits, TextPage
from engine.extraction.sandbox import environment
from engine.extraction.scratch import Scratch

# -P: nothing is imported from the folder that happens to be the current one.
COMMAND = (sys.executable, "-P", "-m", "engine.extraction.worker")
_OVERALL = 20  # a container with many members may take this many times the limit of a single document
_RETIRE_FILES = 500
_RETIRE_MEMORY = 128 << 20  # what a large file left behind; an ordinary worker has 50 to 90 MB


class Lost(Exception):
    """The worker ended in the middle of a file. state, reason: what to record for the document it was reading."""

    def __init__(self, state: DocumentState, reason: str, member: str, ordinal: int) -> None:
        super().__init__(state, reason, member, ordinal)
        self.state = state
        self.reason = reason
        self.member = member
        self.ordinal = ordinal


class Child:
    """One worker process. Used by one thread at a time; ``check`` and ``kill`` may be called from another."""

    def __init__(self, limits: Limits, command: Sequence[str] = COMMAND) -> None:
        self._limits = limits
        self._command = command
        self._scratch = Scratch()
        self._temporary = self._scratch.path
        self._lock = threading.Lock()
        self._verdict: tuple[DocumentState, str] | None = None
        self._deadline: float | None = None
        self._final_deadline: float | None = None
        self._files = 0
        try:
            self._process = self._start()
        except OSError:
            self._scratch.close()
            raise
        self._monitor = psutil.Process(self._process.pid)

    def _start(self) -> subprocess.Popen[bytes]:
        # A group of its own: a Ctrl-C in the terminal is for the parent, and killing it takes converters along.
        windows_flags = 0
        if sys.platform == "win32":
            windows_flags = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW
        return subprocess.Popen(
            list(self._command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment(self._temporary),
            cwd=self._temporary,
            start_new_session=sys.platform != "win32",
            creationflags=windows_flags,
        )

    def extract(self, path: str, skip: int = 0) -> Iterator[Extracted]:
        """The documents of one file. Raises Lost when the worker dies or is killed on the way."""
        assert self._process.stdin is not None and self._process.stdout is not None
        self._files += 1
        member, ordinal = "", 0
        pages: list[TextPage] = []
        self._final_deadline = time.monotonic() + self._limits.seconds * _OVERALL
        try:
            self._resume()
            frames.write_frame(
                self._process.stdin,
                protocol.task_to_json(protocol.Task(os.path.abspath(path), str(self._temporary), self._limits, skip)),  # noqa: PTH100 (resolving would follow links)
            )
            while (frame := self._next()) is not None:
                if "begin" in frame:
                    member, ordinal = str(frame["begin"]), int(frame["ordinal"])
                elif "page" in frame:
                    pages.append(protocol.page_from_json(frame["page"]))
                elif "document" in frame:
                    document = protocol.document_from_json(frame["document"], pages)
                    pages = []
                    self._pause()
                    yield document
                    self._resume()
                elif "end" in frame:
                    return
        except (OSError, ValueError, KeyError, TypeError, frames.FrameError):
            self.kill()
        finally:
            self._pause()
            self._final_deadline = None
        raise self._lost(member, ordinal)

    def _next(self) -> dict[str, Any] | None:
        assert self._process.stdout is not None
        frame = frames.read_frame(self._process.stdout)
        self._resume()
        return frame

    def _resume(self) -> None:
        self._deadline = time.monotonic() + self._limits.seconds

    def _pause(self) -> None:
        self._deadline = None

    def _lost(self, member: str, ordinal: int) -> Lost:
        code = self.close()
        if self._verdict is not None:
            return Lost(*self._verdict, member, ordinal)
        if code == -getattr(signal, "SIGKILL", 9):
            return Lost(
                DocumentState.TOO_LARGE, "its reader was killed by the system, most likely for its memory", member, ordinal
            )
        what = f"signal {-code}" if code < 0 else f"exit code {code}"
        return Lost(DocumentState.CORRUPT, f"its reader crashed ({what})", member, ordinal)

    def check(self) -> None:
        """Kill the worker if it is past its time or memory. Called by the pool's watchdog, several times a second."""
        now = time.monotonic()
        deadline, final = self._deadline, self._final_deadline
        if deadline is None:
            return
        if now > deadline:
            self.kill(DocumentState.TIMED_OUT, f"no answer within {self._limits.seconds:g} s")
        elif final is not None and now > final:
            self.kill(DocumentState.TIMED_OUT, f"not done after {self._limits.seconds * _OVERALL:g} s")
        elif self._memory() > self._limits.memory:
            self.kill(DocumentState.TOO_LARGE, f"needs more than {self._limits.memory >> 20} MB of memory")

    def _memory(self) -> int:
        try:
            return int(self._monitor.memory_info().rss)
        except psutil.Error:
            return 0

    @property
    def worn(self) -> bool:
        """Whether to replace it before the next file: dead, many files old, or grown."""
        return self._process.poll() is not None or self._files >= _RETIRE_FILES or self._memory() > _RETIRE_MEMORY

    def kill(self, state: DocumentState | None = None, reason: str = "") -> None:
        """End it and whatever it started, at once."""
        with self._lock:
            if state is not None and self._verdict is None:
                self._verdict = (state, reason)
            if self._process.returncode is not None:
                return
            if sys.platform == "win32":
                with contextlib.suppress(psutil.Error):
                    for descendant in self._monitor.children(recursive=True):
                        descendant.kill()
                self._process.kill()
            else:
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.killpg(self._process.pid, signal.SIGKILL)

    def close(self) -> int:
        """End it, wait for it, remove its temporary files. The exit code."""
        for pipe in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):
                if pipe is not None:
                    pipe.close()
        try:
            code = self._process.wait(timeout=0.5)
        except subprocess.TimeoutExpired:
            self.kill()
            code = self._process.wait()
        self._scratch.close()
        return code
