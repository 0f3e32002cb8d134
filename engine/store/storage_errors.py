"""What SQLite and the file system say, translated to the engine's errors."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from engine.errors import CatalogError, DiskFullError, LibraryBusyError, LibraryError, ReadOnlyLibraryError

_FULL_ERRNOS = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
# SQLite says IOERR_WRITE, not FULL, for a used-up quota or a file size limit (it maps ENOSPC alone). The extended codes.
_FULL_CODES = {13, 10 | (3 << 8), 10 | (19 << 8)}
REFUSED_ERRNOS = {errno.EACCES, errno.EPERM, errno.EROFS}
_BUSY, _LOCKED, _READ_ONLY, _CORRUPT, _NOT_A_DATABASE = 5, 6, 8, 11, 26


def is_damage(error: BaseException | None) -> bool:
    """Whether SQLite found the file itself damaged."""
    return isinstance(error, sqlite3.Error) and _code(error) & 0xFF in (_CORRUPT, _NOT_A_DATABASE)


def from_sqlite(error: sqlite3.Error, path: Path) -> LibraryError:
    """The engine's error for one of SQLite's."""
    code = _code(error)
    if code in _FULL_CODES:
        return DiskFullError(str(path), str(error))
    if code & 0xFF in (_BUSY, _LOCKED):
        return LibraryBusyError(str(path), str(error))
    return CatalogError(str(path), str(error))


def from_os(error: OSError, path: Path, kind: type[LibraryError] = CatalogError) -> LibraryError:
    """The engine's error for one of the file system's: DiskFullError, ReadOnlyLibraryError, else ``kind``."""
    if error.errno in _FULL_ERRNOS:
        return DiskFullError(str(path), str(error))
    if kind is CatalogError and error.errno in REFUSED_ERRNOS:
        return ReadOnlyLibraryError(str(path), error.strerror or str(error))
    return kind(str(path), str(error))


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what escapes from SQLAlchemy, sqlite3 or the file system into a LibraryError about ``path``."""
    try:
        yield
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error):
            raise from_sqlite(error.orig, path) from error
        raise CatalogError(str(path), str(error)) from error
    except sqlite3.Error as error:
        raise from_sqlite(error, path) from error


def _code(error: sqlite3.Error) -> int:
    return getattr(error, "sqlite_errorcode", None) or 0
