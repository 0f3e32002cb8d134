"""A folder as parts of bounded size, and back: compressed on every core, checked, the same bytes again.

    PARTS/01/part-01, PARTS/02/part-02, ...   each in a folder of its own, so that a call can take one along
    the stream they make: 8 bytes length, an index in JSON, then the chunks, each compressed for itself

LZMA takes 1.28 bytes for a token id of four; bytes in planes took 1.52, for what repeats are sequences of tokens (measured
on 1.5 million).
"""

from __future__ import annotations

import hashlib
import json
import lzma
import os
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, BinaryIO, Final

from trainer.cache_folder import building, disk_errors
from trainer.errors import DataError

_CHUNK: Final = 8 << 20
_HEAD: Final = 8
_FILTERS: Final = [{"id": lzma.FILTER_LZMA2, "preset": 6, "dict_size": _CHUNK}]
_MOST_INDEX: Final = 1 << 26


def pack(folder: Path, out: Path, part_bytes: int, *, threads: int = 0) -> list[Path]:
    """Write the files of a folder as parts of at most ``part_bytes``; an earlier set at ``out`` is replaced."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    with building(out) as staged, tempfile.TemporaryFile(dir=staged) as stream:
        index = []
        with ThreadPoolExecutor(threads or os.cpu_count() or 1) as pool:
            for path in files:
                sizes = []
                for blob in pool.map(_squeezed, _chunks(path)):
                    stream.write(blob)
                    sizes.append(len(blob))
                with path.open("rb") as file:
                    digest = hashlib.file_digest(file, "sha256").hexdigest()
                name = path.relative_to(folder).as_posix()
                index.append({"name": name, "sha256": digest, "chunks": sizes})
        head = json.dumps(index).encode()
        stream.seek(0)
        written = _cut(_joined(len(head).to_bytes(_HEAD, "little") + head, stream), staged, part_bytes)
    return [out / path.relative_to(staged) for path in written]


def unpack(parts: Sequence[Path], out: Path, *, threads: int = 0) -> list[Path]:
    """The files again, in a folder that is complete or not there. Raises DataError where a part is missing or damaged."""
    ordered = sorted(parts, key=lambda path: path.name)
    stream = b"".join(path.read_bytes() for path in ordered)
    where = str(ordered[0].parent) if ordered else str(out)
    try:
        size = int.from_bytes(stream[:_HEAD], "little")
        if not 0 < size <= _MOST_INDEX:
            raise ValueError("no index")
        index = json.loads(stream[_HEAD : _HEAD + size])
        names = [_safe(entry["name"]) for entry in index]
        if len(stream) != _HEAD + size + sum(sum(entry["chunks"]) for entry in index):
            raise ValueError("a part is missing or cut off")
    except (ValueError, KeyError, TypeError) as error:
        raise DataError(where, f"not the parts of one packing: {error}") from error
    at = _HEAD + size
    with building(out) as staged, ThreadPoolExecutor(threads or os.cpu_count() or 1) as pool:
        for name, entry in zip(names, index, strict=True):
            blobs = []
            for length in entry["chunks"]:
                blobs.append(stream[at : at + length])
                at += length
            _restore(staged / name, entry, blobs, pool, where)
    return [out / name for name in names]


def _restore(target: Path, entry: dict[str, Any], blobs: list[bytes], pool: ThreadPoolExecutor, where: str) -> None:
    digest = hashlib.sha256()
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        with target.open("wb") as file:
            for raw in pool.map(_expanded, blobs):
                digest.update(raw)
                file.write(raw)
    except lzma.LZMAError as error:
        raise DataError(where, f"{entry['name']} is damaged: {error}") from error
    if digest.hexdigest() != entry["sha256"]:
        raise DataError(where, f"{entry['name']} is damaged")


def _chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while raw := file.read(_CHUNK):
            yield raw


def _squeezed(raw: bytes) -> bytes:
    return lzma.compress(raw, lzma.FORMAT_RAW, filters=_FILTERS)


def _expanded(blob: bytes) -> bytes:
    return lzma.decompress(blob, lzma.FORMAT_RAW, filters=_FILTERS)


def _joined(head: bytes, stream: BinaryIO) -> Iterator[bytes]:
    yield head
    while block := stream.read(1 << 20):
        yield block


def _cut(blocks: Iterator[bytes], out: Path, part_bytes: int) -> list[Path]:
    written: list[Path] = []
    pending = b""
    with disk_errors(out):
        for block in blocks:
            pending += block
            while len(pending) >= part_bytes:
                written.append(_part(out, len(written) + 1, pending[:part_bytes]))
                pending = pending[part_bytes:]
        if pending or not written:
            written.append(_part(out, len(written) + 1, pending))
    return written


def _part(out: Path, number: int, data: bytes) -> Path:
    path = out / f"{number:02d}" / f"part-{number:02d}"
    path.parent.mkdir()
    path.write_bytes(data)
    return path


def _safe(name: str) -> str:
    parts = Path(name).parts
    if not parts or Path(name).is_absolute() or ".." in parts or "\\" in name:
        raise ValueError(f"a file name that leads elsewhere: {name!r}")
    return name
