"""Tables of large vocabularies, kept from one start of the program to the next: one of 1.6 million names takes a second.

A file is named by the digest of the definition that it was made of, so that another vocabulary never meets it; a damaged one
(the archive holds a checksum of each array) is made anew, and one that cannot be written is done without.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
import zipfile
import zlib
from pathlib import Path
from typing import Any, Final

import numpy as np

from engine.model.piece_table import PieceTable
from engine.model.vocabulary_reading import read_vocabulary

_FORMAT: Final = 1  # of the file, and of the hashes in it
_SMALL: Final = 4 << 20  # bytes of a definition that is read at once
_KEPT: Final = 4  # vocabularies, some 30 MB each


def cached_vocabulary(definition: bytes, folder: Path | None) -> tuple[dict[str, Any], PieceTable]:
    """As ``read_vocabulary``, from a file in ``folder``, which is written if there is none. Raises NotPlainError."""
    if folder is None or len(definition) < _SMALL:
        return read_vocabulary(definition)
    path = folder / f"{hashlib.sha256(definition).hexdigest()}.{_FORMAT}.npz"
    found = _load(path)
    if found is None:
        found = read_vocabulary(definition)
        with contextlib.suppress(OSError):
            _save(path, *found)
    return found


def _load(path: Path) -> tuple[dict[str, Any], PieceTable] | None:
    try:
        with np.load(path, allow_pickle=False) as file:
            arrays = {name: file[name] for name in file.files}
        rest = json.loads(arrays.pop("rest").tobytes())
        table = PieceTable.of_arrays(arrays)
        os.utime(path)  # the ones used last are kept
    except (OSError, ValueError, LookupError, TypeError, EOFError, zipfile.BadZipFile, zlib.error):
        return None
    return (rest, table) if isinstance(rest, dict) else None


def _save(path: Path, rest: dict[str, Any], table: PieceTable) -> None:
    """Whole or not at all. Raises OSError."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            arrays = {"rest": np.frombuffer(json.dumps(rest).encode(), np.uint8), **table.arrays()}
            np.savez(file, allow_pickle=False, **arrays)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    for old in sorted(path.parent.glob("*.npz"), key=lambda file: file.stat().st_mtime)[:-_KEPT]:
        old.unlink(missing_ok=True)
