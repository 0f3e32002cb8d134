"""The list of a vector index's shards, kept beside them: written last, believed only where everything fits."""

from __future__ import annotations

import hashlib
import json
import logging
import re
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from engine.errors import VectorIndexError
from engine.store.atomic_files import checksum, write_atomically
from engine.store.storage_errors import from_os
from engine.vectors.vector_rows import LATEST

logger = logging.getLogger(__name__)

FOLDER_NAME = "indexes"
_FORMAT = 3  # 2: graphs built less carefully, not worth searching
_CONDEMNED = ".bad"
_Range = tuple[int, int]  # row ids above the first, up to and with the second


@dataclass(frozen=True, slots=True)
class ShardEntry:
    """One shard: every row with ``after < id <= to`` that the space held when it was built.

    nodes, removed: rows in the graph, and those of them marked as removed, by removals up to number ``removal``.
    breadth: how many to ask for (ef) to get ``recall``, the share of the exact ten best that was found when measured.
    narrow: how many to find nearly all of the best two.
    """

    file: str
    after: int
    to: int
    nodes: int
    removed: int
    removal: int
    checksum: str
    narrow: int
    breadth: int
    recall: float


class IndexFiles:
    """The files of one space's index in a library's folder."""

    def __init__(self, library: Path, library_id: str, space_id: str, dim: int) -> None:
        self.folder = library / FOLDER_NAME
        self._identity = {"format": _FORMAT, "space_id": space_id, "library_id": library_id, "dim": dim}
        # A space_id comes out of a model package, and may be anything.
        readable = re.sub(r"[^A-Za-z0-9_]+", "-", space_id)[:40].strip("-")
        self._stem = f"{readable}-{hashlib.blake2b(space_id.encode('utf-8', 'replace'), digest_size=6).hexdigest()}"
        self._manifest = self.folder / f"{self._stem}.json"

    def stamp(self) -> tuple[int, int, int] | None:
        """Changes when the manifest does."""
        try:
            status = self._manifest.stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_size, status.st_ino

    def read(self) -> list[ShardEntry]:
        """The shards by range; none where the manifest is missing, damaged, or of another library or space."""
        try:
            content = json.loads(self._manifest.read_bytes())
            if {key: content[key] for key in self._identity} != self._identity:
                raise ValueError("of another library, space or format")
            entries = sorted((_entry(item) for item in content["shards"]), key=lambda entry: entry.after)
            if any(first.to > second.after for first, second in pairwise(entries)):
                raise ValueError("overlapping shards")
        except FileNotFoundError:
            return []
        except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
            logger.warning("index manifest %s put aside: %s", self._manifest, error)
            return []
        return entries

    def publish(self, entries: Iterable[ShardEntry]) -> None:
        """Replace the manifest, then delete the graphs that it no longer names."""
        listed = list(entries)
        content = {**self._identity, "shards": [asdict(entry) for entry in listed]}
        named = {entry.file for entry in listed}
        try:
            self.folder.mkdir(exist_ok=True)
            write_atomically(self._manifest, [json.dumps(content, indent=1).encode()])
            for path in self.folder.glob(f"{self._stem}*"):
                if path.suffix in (".hnsw", ".tmp", _CONDEMNED) and path.name not in named:
                    _unlink(path)
        except OSError as error:
            raise from_os(error, self._manifest, VectorIndexError) from error

    def write_graph(self, buffers: Iterable[Any]) -> tuple[str, str]:
        """Write a graph under a name of its own; gives the name and the checksum."""
        path = self.folder / f"{self._stem}-{secrets.token_hex(6)}.hnsw"
        try:
            self.folder.mkdir(exist_ok=True)
            return path.name, write_atomically(path, buffers)
        except OSError as error:
            raise from_os(error, path, VectorIndexError) from error

    def graph(self, entry: ShardEntry) -> Path:
        """The path of a shard's graph, its checksum verified."""
        path = self.folder / entry.file
        try:
            if checksum(path) != entry.checksum:
                raise VectorIndexError(str(path), "checksum differs")
        except OSError as error:
            raise VectorIndexError(str(path), str(error)) from error
        return path

    def condemn(self, entry: ShardEntry) -> None:
        """Note beside a graph that it was found damaged, for whoever builds next; not possible in a read-only library."""
        try:
            (self.folder / entry.file).with_suffix(_CONDEMNED).touch()
        except OSError as error:
            logger.info("%s is damaged, which cannot be noted: %s", entry.file, error)

    def is_sound(self, entry: ShardEntry) -> bool:
        """Whether a graph is there, has its checksum, and was never found damaged."""
        try:
            self.graph(entry)
        except VectorIndexError:
            return False
        return not (self.folder / entry.file).with_suffix(_CONDEMNED).exists()

    def size(self) -> int:
        """Bytes of the index on disk."""
        return sum(path.stat().st_size for path in self.folder.glob(f"{self._stem}*"))


def gaps(entries: Sequence[ShardEntry]) -> list[_Range]:
    """The ranges of row ids that no shard covers; the last one is open."""
    found, reached = [], 0
    for entry in entries:
        if entry.after > reached:
            found.append((reached, entry.after))
        reached = entry.to
    return [*found, (reached, LATEST)]


def _entry(item: dict[str, Any]) -> ShardEntry:
    entry = ShardEntry(**item)
    if not re.fullmatch(r"[A-Za-z0-9_-]+\.hnsw", entry.file):
        raise ValueError(f"not a graph's name: {entry.file!r}")
    numbers = (entry.after, entry.to, entry.nodes, entry.removed, entry.removal, entry.narrow, entry.breadth)
    if not all(isinstance(number, int) and number >= 0 for number in numbers) or entry.after >= entry.to:
        raise ValueError("impossible numbers")
    return entry


def _unlink(path: Path) -> None:
    try:
        path.unlink()
    except OSError as error:  # another process has it open on Windows: the next publishing deletes it
        logger.info("%s stays for now: %s", path, error)
