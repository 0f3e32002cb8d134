"""A folder of derived files that is either complete or not there: built aside, then renamed."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from trainer.errors import CheckpointError


def cache_key(*parts: object) -> str:
    """A short digest of what a cache depends on."""
    text = json.dumps(parts, default=str, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:24]


@contextmanager
def building(folder: Path) -> Iterator[Path]:
    """A fresh folder to fill; it takes its final name when the block ends well and goes away when it does not."""
    staged = folder.with_name(f".{folder.name}.{os.getpid()}")
    with disk_errors(folder):
        shutil.rmtree(staged, ignore_errors=True)
        staged.mkdir(parents=True)
        try:
            yield staged
            if folder.exists():
                shutil.rmtree(folder)
            staged.rename(folder)
        finally:
            shutil.rmtree(staged, ignore_errors=True)


@contextmanager
def disk_errors(path: Path) -> Iterator[None]:
    """Turn what the operating system says about a disk into CheckpointError; a full disk is named as such."""
    try:
        yield
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        raise CheckpointError(str(path), "the disk is full" if full else error.strerror or str(error)) from error


def allocate(path: Path, size: int) -> None:
    """A file of this many bytes whose space is really there, so that writing to its mapping cannot fail later."""
    with path.open("wb") as file:
        if hasattr(os, "posix_fallocate") and size:
            os.posix_fallocate(file.fileno(), 0, size)
            return
        block = b"\0" * (1 << 20)
        for at in range(0, size, len(block)):
            file.write(block[: size - at])


def write_json(path: Path, values: Any) -> None:
    """Replace a small JSON file in one step."""
    staged = path.with_name(f".{path.name}.{os.getpid()}")
    with staged.open("w", encoding="utf-8") as file:
        json.dump(values, file, ensure_ascii=False, indent=1)
        file.flush()
        os.fsync(file.fileno())
    staged.replace(path)
