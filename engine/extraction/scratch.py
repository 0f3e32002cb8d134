"""Folders for the temporary files of workers, which outlive nobody: what a killed program left is removed by the next one.

A folder in use is locked by its owner; the system gives the lock back when the owner ends, however it ends. (A process id in
the name would not do: in a container that shares its temporary folder, other containers' processes look dead.)
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import stat
import sys
import tempfile
import time
from pathlib import Path

_PREFIX = "mimo-read-"
_NAME = re.compile(rf"{_PREFIX}[a-z0-9_]{{8}}")
_YOUNG_S = 60.0  # between its making and its locking a folder looks abandoned
_YOUNG_UNLOCKED_S = 86_400.0  # where folders cannot be locked


class Scratch:
    """A folder of one worker."""

    def __init__(self) -> None:
        self.path = Path(tempfile.mkdtemp(prefix=_PREFIX))
        self._lock = _lock(str(self.path))

    def close(self) -> None:
        """Remove it."""
        shutil.rmtree(self.path, ignore_errors=True)
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None


def sweep() -> int:
    """Remove this user's folders that nobody holds any more; gives how many there were."""
    removed = 0
    with contextlib.suppress(OSError), os.scandir(tempfile.gettempdir()) as entries:
        for entry in entries:
            if _NAME.fullmatch(entry.name):
                with contextlib.suppress(OSError):
                    removed += _remove(entry)
    return removed


def _remove(entry: os.DirEntry[str]) -> bool:
    status = entry.stat(follow_symlinks=False)
    if not stat.S_ISDIR(status.st_mode):
        return False
    age = time.time() - status.st_mtime
    if sys.platform == "win32":
        if age < _YOUNG_UNLOCKED_S:
            return False
        shutil.rmtree(entry.path, ignore_errors=True)
        return True
    if status.st_uid != os.getuid() or age < _YOUNG_S:
        return False
    held = _lock(entry.path)
    if held is None:
        return False
    try:
        shutil.rmtree(entry.path, ignore_errors=True)
    finally:
        os.close(held)
    return True


def _lock(path: str) -> int | None:
    """A descriptor that holds the folder; None when another one does, or where folders cannot be locked."""
    if sys.platform == "win32":
        return None
    import fcntl

    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        return None
    return descriptor
