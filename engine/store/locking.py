"""One writing process per library: a lock of the operating system, which ends with the process, so it cannot go stale.

The lock file holds the writer's pid while it writes and is emptied on release: a lock that can be taken over a file that
is not empty says that the last writer died.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from engine.errors import LibraryBusyError
from engine.store.storage_errors import from_os

LOCK_NAME = "library.lock"
_POLL_SECONDS = 0.05
# Windows locks are mandatory: the byte locked lies far behind the pid, which others must be able to read.
_LOCK_OFFSET = 1 << 30


class WriterLock:
    """Holds ``directory``'s writer lock; a context manager. Another holder: LibraryBusyError after ``wait_seconds``."""

    def __init__(self, directory: Path, wait_seconds: float = 0.0) -> None:
        self._path = directory / LOCK_NAME
        self._wait_seconds = wait_seconds
        self._descriptor: int | None = None
        self.unclean = False  # whether the last holder died while it held the lock

    @property
    def held(self) -> bool:
        """Whether this object holds the lock now."""
        return self._descriptor is not None

    def acquire(self) -> None:
        """Take the lock, waiting up to ``wait_seconds``. Raises LibraryBusyError, ReadOnlyLibraryError, CatalogError."""
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        except OSError as error:
            raise from_os(error, self._path.parent) from error
        try:
            deadline = time.monotonic() + self._wait_seconds
            while not _try_lock(descriptor):
                if time.monotonic() >= deadline:
                    holder = _read_pid(descriptor)
                    raise LibraryBusyError(str(self._path.parent), f"process {holder}" if holder else "")
                time.sleep(_POLL_SECONDS)
            self.unclean = bool(_read_pid(descriptor))
            os.ftruncate(descriptor, 0)
            os.lseek(descriptor, 0, os.SEEK_SET)
            # On a full disk the pid is missing from messages, no more.
            with contextlib.suppress(OSError):
                os.write(descriptor, str(os.getpid()).encode())
        except BaseException:
            os.close(descriptor)
            raise
        self._descriptor = descriptor

    def release(self) -> None:
        """Give the lock back; nothing happens when it is not held."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is None:
            return
        with contextlib.suppress(OSError):
            os.ftruncate(descriptor, 0)
        _unlock(descriptor)
        os.close(descriptor)

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.release()


def _read_pid(descriptor: int) -> str:
    os.lseek(descriptor, 0, os.SEEK_SET)
    return os.read(descriptor, 32).decode("ascii", "replace").strip()


if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        os.lseek(descriptor, _LOCK_OFFSET, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, _LOCK_OFFSET, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        # flock, not lockf: POSIX record locks vanish when any descriptor of the file is closed in this process.
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)
