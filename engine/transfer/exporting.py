"""Writing a library into one file, while it stays in use: a snapshot of the database, then the indexes."""

from __future__ import annotations

import contextlib
import datetime
import hashlib
import os
import secrets
import sqlite3
import threading
import zipfile
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from engine.progress import Progress
from engine.store.atomic_files import sync_folder
from engine.store.locking import WriterLock
from engine.store.schema import SCHEMA_VERSION
from engine.store.storage_errors import from_os, from_sqlite
from engine.transfer.archive import DATABASE, MANIFEST, ArchiveInfo, Member, manifest_bytes
from engine.vectors.index_manifest import FOLDER_NAME

if TYPE_CHECKING:
    from engine.library import Library

_CHUNK = 1 << 20
_POLL_S = 0.1
_LEVEL = 1  # text becomes a third of it, and vectors do not become smaller at any level


def export_library(
    library: Library, target: Path, *, name: str = "", wait_seconds: float = 30.0
) -> Generator[Progress, None, ArchiveInfo]:
    """Write the library to ``target``, which is there whole or not at all. Closing the generator cancels.

    No index run may be under way: LibraryBusyError after ``wait_seconds``. Raises DiskFullError, CatalogError.
    """
    part = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    snapshot = part.with_suffix(".db")
    try:
        with WriterLock(library.directory, wait_seconds):
            yield from _snapshot(library.database.path, snapshot)
            info = _describe(library, name)
            yield from _pack(library.directory, snapshot, part, info)
        part.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise from_os(error, target) from error
    finally:
        for leftover in (part, snapshot):
            with contextlib.suppress(OSError):
                leftover.unlink()
    return info


def _snapshot(database: Path, target: Path) -> Generator[Progress, None, None]:
    """A copy of one moment of the database, without the room that removed files left."""
    size = database.stat().st_size
    connection = sqlite3.connect(database, check_same_thread=False, timeout=30.0)
    failed: list[sqlite3.Error] = []

    def copy() -> None:
        try:
            connection.execute("VACUUM INTO ?", (os.fspath(target),))
        except sqlite3.Error as error:
            failed.append(error)

    worker = threading.Thread(target=copy, name="snapshot")
    worker.start()
    try:
        while worker.is_alive():
            with contextlib.suppress(OSError):
                yield Progress("snapshot", min(target.stat().st_size, size), size)
            worker.join(_POLL_S)
    finally:
        if worker.is_alive():
            connection.interrupt()
            worker.join()
        connection.close()
    if failed:
        raise from_sqlite(failed[0], target) from failed[0]


def _describe(library: Library, name: str) -> ArchiveInfo:
    status = library.status()
    return ArchiveInfo(
        name=name,
        folders=tuple(folder.path for folder in status.folders),
        separator=os.sep,
        files=status.files,
        passages=status.passages,
        schema=SCHEMA_VERSION,
        space_id=status.space_id,
        model=status.model,
        created=datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
    )


def _pack(directory: Path, snapshot: Path, part: Path, info: ArchiveInfo) -> Generator[Progress, None, None]:
    indexes = sorted(path for path in (directory / FOLDER_NAME).glob("*") if path.suffix in (".hnsw", ".json"))
    sources = [(snapshot, DATABASE), *((path, f"{FOLDER_NAME}/{path.name}") for path in indexes)]
    total = sum(path.stat().st_size for path, _ in sources)
    done = 0
    members = []
    with part.open("xb") as file:
        with zipfile.ZipFile(file, "w", compresslevel=_LEVEL) as archive:
            for path, name in sources:
                graph = path.suffix == ".hnsw"  # numbers that do not pack
                archive.compression = zipfile.ZIP_STORED if graph else zipfile.ZIP_DEFLATED
                digest, size = hashlib.blake2b(digest_size=32), 0
                with path.open("rb") as source, archive.open(name, "w", force_zip64=True) as sink:
                    while chunk := source.read(_CHUNK):
                        digest.update(chunk)
                        sink.write(chunk)
                        size += len(chunk)
                        done += len(chunk)
                        yield Progress("pack", done, total, name)
                members.append(Member(name, size, digest.hexdigest()))
            archive.writestr(MANIFEST, manifest_bytes(info, members))
        file.flush()
        os.fsync(file.fileno())
