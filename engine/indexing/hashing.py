"""Content hashes: what tells a moved file and an equal copy from a new text."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable

from engine.errors import UnreadableError

_BLOCK = 1 << 20
# Never wait for the writer of a pipe that took the place of a file after the scan.
_FLAGS = os.O_RDONLY
for _name in ("O_NONBLOCK", "O_NOCTTY", "O_BINARY", "O_CLOEXEC", "O_NOINHERIT"):
    _FLAGS |= getattr(os, _name, 0)


def content_hash(path: str, stop: Callable[[], bool] = lambda: False) -> str:
    """Hex BLAKE2b-128 of a regular file's bytes; UnreadableError if the file system refuses, or ``stop`` says so meanwhile.

    Never more than the size that the file has when it is opened: what grows has changed, and some files never end.
    """
    try:
        with open(os.open(path, _FLAGS), "rb", buffering=0) as file:  # noqa: PTH123
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise UnreadableError(path, "not a regular file")
            digest, left = hashlib.blake2b(digest_size=16), status.st_size
            while left > 0 and (block := file.read(min(left, _BLOCK))):
                digest.update(block)
                left -= len(block)
                if stop():
                    raise UnreadableError(path, "given up")
            return digest.hexdigest()
    except (OSError, ValueError) as error:
        raise UnreadableError(path, getattr(error, "strerror", None) or str(error)) from error
