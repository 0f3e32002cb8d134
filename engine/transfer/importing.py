"""Making a library out of an archive: unpacked beside its place, checked, its folders renamed, and moved there whole."""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import shutil
import sqlite3
from collections.abc import Generator, Mapping
from pathlib import Path

from engine.errors import DiskFullError, LibraryArchiveError, LibraryError
from engine.progress import Progress
from engine.store import folder_list
from engine.store.atomic_files import sync_folder
from engine.store.catalog import Catalog
from engine.store.database import Database
from engine.store.storage_errors import from_os, from_sqlite
from engine.transfer.archive import DATABASE, ArchiveInfo, Member, opened
from engine.transfer.hostile import refuse_foreign_schema
from engine.transfer.remapping import Remapping

_CHUNK = 1 << 20
_SPARE = 64 << 20  # the disk must not be filled to the last byte


def import_library(
    archive: Path, directory: Path, *, folders: Mapping[str, str] | None = None
) -> Generator[Progress, None, ArchiveInfo]:
    """Make the library in ``directory``, which must be empty or absent. Closing the generator cancels.

    folders: where folders of the library lie on this machine; the others keep their names, and their documents stay
    searchable while they are not there. Raises LibraryArchiveError, SchemaTooNewError, DiskFullError, CatalogError.
    """
    if directory.exists() and any(directory.iterdir()):
        raise LibraryError(str(directory), "the folder is not empty")
    staging = directory.with_name(f".{directory.name}.{secrets.token_hex(4)}.part")
    try:
        staging.mkdir(parents=True, mode=0o700)
        with opened(archive) as (packed, info, members):
            _refuse_too_large(staging, info)
            done = 0
            for member in members:
                with packed.open(member.name) as source:
                    target = staging.joinpath(*member.name.split("/"))
                    target.parent.mkdir(exist_ok=True)
                    for step in _unpack(source, target, member, archive):
                        yield Progress("unpack", done + step, info.size, member.name)
                done += member.size
        yield Progress("check", 0)
        _check(staging / DATABASE, archive)
        if folders:
            yield from _rename(staging / DATABASE, info, folders, archive)
        with Database.open(staging) as database:
            if database.recovered_from is not None:
                raise LibraryArchiveError(str(archive), "its database is damaged")
            folder_list.keep(Catalog(database), staging)
            database.sync()
        with contextlib.suppress(FileNotFoundError):
            directory.rmdir()
        staging.rename(directory)
        sync_folder(directory.parent)
    except OSError as error:
        raise from_os(error, directory) from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    return info


def _refuse_too_large(staging: Path, info: ArchiveInfo) -> None:
    free = shutil.disk_usage(staging).free
    if info.size + _SPARE > free:
        raise DiskFullError(str(staging.parent), f"{info.size} bytes are needed, {free} are free")


def _unpack(source: object, target: Path, member: Member, archive: Path) -> Generator[int, None, None]:
    digest, size = hashlib.blake2b(digest_size=32), 0
    read = source.read  # type: ignore[attr-defined]
    with target.open("xb") as file:
        while chunk := read(_CHUNK):
            size += len(chunk)
            if size > member.size:
                raise LibraryArchiveError(str(archive), f"{member.name} is larger than its list says")
            digest.update(chunk)
            file.write(chunk)
            yield size
        file.flush()
        os.fsync(file.fileno())
    if size != member.size or digest.hexdigest() != member.digest:
        raise LibraryArchiveError(str(archive), f"{member.name} is damaged")


def _check(database: Path, archive: Path) -> None:
    try:
        with contextlib.closing(sqlite3.connect(database)) as connection:
            connection.execute("PRAGMA trusted_schema=OFF")
            refuse_foreign_schema(connection, archive)
            if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise LibraryArchiveError(str(archive), "its database is damaged")
    except sqlite3.DatabaseError as error:
        raise LibraryArchiveError(str(archive), str(error)) from error


def _rename(database: Path, info: ArchiveInfo, folders: Mapping[str, str], archive: Path) -> Generator[Progress, None, None]:
    remapping = Remapping(folders, info.separator)
    try:
        with contextlib.closing(sqlite3.connect(database, isolation_level=None)) as connection:
            connection.execute("PRAGMA trusted_schema=OFF")
            yield from remapping.apply(connection)
    except sqlite3.IntegrityError as error:
        raise LibraryArchiveError(str(archive), "two of its folders were given the same place") from error
    except sqlite3.Error as error:
        raise from_sqlite(error, database) from error
