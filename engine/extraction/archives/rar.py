"""RAR: listed by rarfile; packed members need an installed unrar, unar, 7z or bsdtar, and it is said when there is none."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from typing import Any, cast

import rarfile

from engine.documents import DocumentState
from engine.errors import CorruptError, EncryptedError, UnsupportedError
from engine.extraction.archives.spool import Spool, chunks_of, describe
from engine.extraction.content import Content, Context, Member, Source

_TOOLS = ("unrar", "unar", "7z", "7zz", "bsdtar")
_STORED = 0x30


def read(source: Source, context: Context) -> Content:
    """List the archive; tell an encrypted one, and one that nothing here can unpack."""
    try:
        archive = rarfile.RarFile(str(source.path))
        entries = [info for info in archive.infolist() if not info.is_dir()]
    except (rarfile.NeedFirstVolume, rarfile.RarUnknownError) as error:
        raise UnsupportedError(source.display, describe(error)) from error
    except Exception as error:
        raise CorruptError(source.display, describe(error)) from error
    if archive.needs_password() and (not entries or all(info.needs_password() for info in entries)):
        raise EncryptedError(source.display, "needs a password")
    if not entries and not archive.infolist():
        raise CorruptError(source.display, "no member can be found")
    packed = any(info.compress_type != _STORED for info in entries)
    if packed and not any(shutil.which(tool) for tool in _TOOLS):
        raise UnsupportedError(source.display, "needs unrar, unar, 7z or bsdtar installed")
    return Content(members=_members(archive, entries, source, context))


def _members(archive: Any, entries: list[Any], source: Source, context: Context) -> Iterator[Member]:
    spool = Spool(source, context, source.path.stat().st_size)
    try:
        with archive:
            for info in entries:
                modified = info.mtime.timestamp() if info.mtime else None
                if info.needs_password():
                    yield spool.refuse(info.filename, DocumentState.ENCRYPTED, "needs a password", modified)
                elif not info.is_file():
                    yield spool.refuse(info.filename, DocumentState.UNSUPPORTED, "link, not followed", modified)
                else:
                    yield spool.write(info.filename, _unpack(archive, info), modified, info.compress_size)
    finally:
        spool.close()


def _unpack(archive: Any, info: Any) -> Iterator[bytes]:
    with archive.open(info) as file:
        yield from chunks_of(cast(Any, file))
