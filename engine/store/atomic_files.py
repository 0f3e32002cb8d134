"""Files that are there whole or not at all, whatever happens while they are written."""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
from collections.abc import Iterable
from pathlib import Path
from typing import Any

_CHUNK = 1 << 20


def write_atomically(path: Path, parts: Iterable[Any]) -> str:
    """Write buffers to ``path`` through a temporary file, synced before it takes the name; gives the BLAKE2b-256 in hex."""
    temporary = path.with_name(f"{path.name}.{secrets.token_hex(6)}.tmp")
    digest = hashlib.blake2b(digest_size=32)
    try:
        with temporary.open("xb") as file:
            for part in parts:
                view = memoryview(part).cast("B")
                digest.update(view)
                file.write(view)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(path.parent)
    return digest.hexdigest()


def sync_folder(folder: Path) -> None:
    """Make renames in ``folder`` outlast a power failure, where the system can."""
    with contextlib.suppress(OSError):  # Windows opens no folders
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def checksum(path: Path) -> str:
    """BLAKE2b-256 of a file, in hex."""
    digest = hashlib.blake2b(digest_size=32)
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
