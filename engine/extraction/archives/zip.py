"""ZIP: members in the archive's own order; names in whatever encoding; encrypted members told, the others still read."""

from __future__ import annotations

import datetime
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from engine.documents import DocumentState
from engine.errors import CorruptError, EncryptedError
from engine.extraction.archives.methods import METHODS, expand
from engine.extraction.archives.names import guess_encoding
from engine.extraction.archives.spool import CHUNK, Spool, describe
from engine.extraction.content import Content, Context, Member, Source

_UTF8_FLAG = 0x800
_ENCRYPTED_FLAG = 0x1
_UNICODE_PATH = 0x7075
_LOCAL_HEADER = struct.Struct("<4s5H3I2H")
_UNIX = 3
_SYMLINK = 0o120000
_TYPE_MASK = 0o170000


def read(source: Source, context: Context) -> Content:
    """Open the archive; its members are unpacked as they are asked for."""
    try:
        archive = zipfile.ZipFile(source.path)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, struct.error, EOFError) as error:
        raise CorruptError(source.display, describe(error)) from error
    entries = [info for info in archive.infolist() if not info.filename.endswith("/")]
    if entries and all(info.flag_bits & _ENCRYPTED_FLAG for info in entries):
        archive.close()
        raise EncryptedError(source.display, "every member needs a password")
    return Content(members=_members(archive, entries, source, context))


def _members(archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo], source: Source, context: Context) -> Iterator[Member]:
    spool = Spool(source, context, source.path.stat().st_size)
    encoding = guess_encoding(_raw_name(info) for info in entries if not info.flag_bits & _UTF8_FLAG)
    try:
        with archive, source.path.open("rb") as file:
            for info in entries:
                name = _name(info, encoding)
                modified = _modified(info)
                if info.flag_bits & _ENCRYPTED_FLAG:
                    yield spool.refuse(name, DocumentState.ENCRYPTED, "needs a password", modified)
                elif info.create_system == _UNIX and (info.external_attr >> 16) & _TYPE_MASK == _SYMLINK:
                    yield spool.refuse(name, DocumentState.UNSUPPORTED, "symbolic link, not followed", modified)
                elif info.compress_type not in METHODS:
                    reason = f"compression method {info.compress_type}"
                    yield spool.refuse(name, DocumentState.UNSUPPORTED, reason, modified)
                else:
                    yield spool.write(name, _unpack(file, info), modified, info.compress_size)
    finally:
        spool.close()


def _unpack(file: BinaryIO, info: zipfile.ZipInfo) -> Iterator[bytes]:
    """The member's bytes, checked against its CRC. Reads at most the packed size that the directory declares."""
    file.seek(info.header_offset)
    header = file.read(_LOCAL_HEADER.size)
    if len(header) < _LOCAL_HEADER.size:
        raise EOFError("truncated local header")
    magic, *_rest, name_size, extra_size = _LOCAL_HEADER.unpack(header)
    if magic != b"PK\x03\x04":
        raise zipfile.BadZipFile("no local header")
    file.seek(info.header_offset + _LOCAL_HEADER.size + name_size + extra_size)
    checksum = 0
    for chunk in expand(info.compress_type, _packed(file, info.compress_size), info.file_size):
        checksum = zlib.crc32(chunk, checksum)
        yield chunk
    if checksum != info.CRC:
        raise zipfile.BadZipFile("wrong CRC: the data are damaged")


def _packed(file: BinaryIO, size: int) -> Iterator[bytes]:
    while size > 0:
        chunk = file.read(min(CHUNK, size))
        if not chunk:
            raise EOFError("truncated")
        size -= len(chunk)
        yield chunk


def _raw_name(info: zipfile.ZipInfo) -> bytes:
    """The name's own bytes; zipfile has read them as CP437, which maps every byte and back."""
    return info.orig_filename.encode("cp437", "replace")


def _name(info: zipfile.ZipInfo, encoding: str) -> str:
    if info.flag_bits & _UTF8_FLAG:
        return info.orig_filename
    raw = _raw_name(info)
    return _unicode_path(info.extra, raw) or raw.decode(encoding, "replace")


def _unicode_path(extra: bytes, raw: bytes) -> str | None:
    """The UTF-8 name that Info-ZIP puts beside the old one, if it still belongs to it."""
    while len(extra) >= 4:
        kind, size = struct.unpack_from("<HH", extra)
        field, extra = extra[4 : 4 + size], extra[4 + size :]
        if kind == _UNICODE_PATH and len(field) > 5 and field[1:5] == struct.pack("<I", zlib.crc32(raw)):
            return field[5:].decode("utf-8", "replace")
    return None


def _modified(info: zipfile.ZipInfo) -> float | None:
    """ZIP keeps local time without a zone; read as this machine's."""
    try:
        return datetime.datetime(*info.date_time).timestamp()
    except (ValueError, OverflowError, OSError):
        return None
