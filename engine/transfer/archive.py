"""The file that carries a library: a ZIP with a manifest, the database, and the vector indexes. Nothing else is let in.

The archive may come from anybody: names are taken from a fixed list, never from the archive, sizes are those of the
manifest or it is refused, and what is unpacked is checked against the manifest's digests.
"""

from __future__ import annotations

import json
import re
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from engine.errors import LibraryArchiveError, SchemaTooNewError
from engine.store.storage_errors import from_os

SUFFIX = ".mimolibrary"
FORMAT = 1
MANIFEST, DATABASE = "manifest.json", "library.db"
_INDEX = re.compile(r"indexes/[A-Za-z0-9_][A-Za-z0-9_-]{0,120}\.(?:hnsw|json)")
_MOST_FILES = 10_000
_MANIFEST_BYTES = 16 << 20
_RATIO, _RATIO_FROM = 100, 64 << 20  # text packs ten to one; a thousand to one is made to fill a disk


@dataclass(frozen=True, slots=True)
class ArchiveInfo:
    """What an archive says about itself. folders: as they were called on the other machine, with its separator.

    size: bytes when unpacked. space_id: of the model whose vectors it holds.
    """

    name: str
    folders: tuple[str, ...]
    separator: str
    files: int
    passages: int
    schema: int
    space_id: str
    model: str
    created: str
    size: int = 0


@dataclass(frozen=True, slots=True)
class Member:
    """A file in an archive. digest: BLAKE2b-256 in hex."""

    name: str
    size: int
    digest: str


def manifest_bytes(info: ArchiveInfo, members: list[Member]) -> bytes:
    """The manifest as it is stored."""
    content = {"format": FORMAT, "library": asdict(info), "files": [asdict(member) for member in members]}
    return json.dumps(content, indent=1).encode("ascii")


def read_info(path: Path) -> ArchiveInfo:
    """What an archive holds, its form checked, nothing unpacked. Raises LibraryArchiveError, SchemaTooNewError."""
    with opened(path) as (_, info, _):
        return info


@contextmanager
def opened(path: Path) -> Iterator[tuple[zipfile.ZipFile, ArchiveInfo, list[Member]]]:
    """An archive whose list of contents is sound; what zipfile raises inside the block becomes a LibraryArchiveError."""
    try:
        with zipfile.ZipFile(path) as archive:
            entries = _entries(archive, path)
            info, members = _manifest(archive, path)
            if {member.name for member in members} != entries.keys() - {MANIFEST}:
                raise LibraryArchiveError(str(path), "its files are not those of its list")
            for member in members:
                if entries[member.name].file_size != member.size:
                    raise LibraryArchiveError(str(path), f"{member.name} is not as large as its list says")
            yield archive, info, members
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise LibraryArchiveError(str(path), str(error)) from error
    except OSError as error:
        raise from_os(error, path, LibraryArchiveError) from error


def _entries(archive: zipfile.ZipFile, path: Path) -> dict[str, zipfile.ZipInfo]:
    listed = archive.infolist()
    if len(listed) > _MOST_FILES:
        raise LibraryArchiveError(str(path), f"{len(listed)} files")
    entries: dict[str, zipfile.ZipInfo] = {}
    for entry in listed:
        name = entry.filename
        if name in entries or not (name in (MANIFEST, DATABASE) or _INDEX.fullmatch(name)):
            raise LibraryArchiveError(str(path), f"{name[:80]!r} does not belong in a library")
        if stat.S_ISLNK(entry.external_attr >> 16) or entry.flag_bits & 1:
            raise LibraryArchiveError(str(path), f"{name} is a link or encrypted")
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise LibraryArchiveError(str(path), f"{name} is packed in a way that is not used here")
        entries[name] = entry
    if not {MANIFEST, DATABASE} <= entries.keys():
        raise LibraryArchiveError(str(path), "no library in it")
    unpacked = sum(entry.file_size for entry in listed)
    if unpacked > _RATIO_FROM and unpacked > _RATIO * max(sum(entry.compress_size for entry in listed), 1):
        raise LibraryArchiveError(str(path), "it would unpack to far more than any library")
    return entries


def _manifest(archive: zipfile.ZipFile, path: Path) -> tuple[ArchiveInfo, list[Member]]:
    from engine.store.schema import SCHEMA_VERSION

    if archive.getinfo(MANIFEST).file_size > _MANIFEST_BYTES:
        raise LibraryArchiveError(str(path), "its list is too long")
    try:
        content = json.loads(archive.read(MANIFEST))
        if content["format"] > FORMAT or content["library"]["schema"] > SCHEMA_VERSION:
            raise SchemaTooNewError(str(path), f"format {content['format']}, schema {content['library']['schema']}")
        members = [_member(item) for item in content["files"]]
        info = _info(content["library"], sum(member.size for member in members))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise LibraryArchiveError(str(path), "its list cannot be read") from error
    return info, members


def _info(content: dict[str, Any], size: int) -> ArchiveInfo:
    if content["separator"] not in ("/", "\\"):
        raise ValueError("separator")
    texts = {key: str(content[key]) for key in ("name", "separator", "space_id", "model", "created")}
    numbers = {key: int(content[key]) for key in ("files", "passages", "schema")}
    values: dict[str, Any] = {**texts, **numbers}
    return ArchiveInfo(**values, folders=tuple(map(str, content["folders"])), size=size)


def _member(item: dict[str, Any]) -> Member:
    member = Member(str(item["name"]), int(item["size"]), str(item["digest"]))
    if member.size < 0:
        raise ValueError("size")
    return member
