"""The engine's errors. They carry data (path, id), not sentences for users; chain them with ``from``.

EngineError
├── ExtractionError(path, detail)      one file could not be read; recorded in the ledger, a run goes on
│   ├── UnsupportedError               no reader for this format, or its converter is not installed
│   ├── EncryptedError                 needs a password
│   ├── CorruptError                   damaged, truncated, or not what its name says
│   ├── TimedOutError                  gave no answer within the time limit
│   ├── TooLargeError                  over a size, memory or decompression limit
│   └── UnreadableError                the file system refused: permission, vanished, not a regular file
├── ModelPackageError(path, detail)    a model package is missing, damaged or refused
├── QueryError(query, detail)          a query that cannot be parsed
└── LibraryError(path, detail)
    ├── CatalogError                   the database failed; the last committed state is intact
    ├── VectorIndexError               the index cache failed; it can be rebuilt from the database
    ├── SchemaTooNewError              written by a newer version; left untouched
    ├── LibraryBusyError               another process is writing to this library
    ├── ReadOnlyLibraryError           it may be searched, not written
    ├── DiskFullError                  no space left; what was committed is intact
    └── LibraryArchiveError            a file that should hold a whole library is damaged or hostile
"""

from __future__ import annotations

from typing import ClassVar

from engine.documents import DocumentState


class EngineError(Exception):
    """Base of every error that the engine raises on purpose."""


class ExtractionError(EngineError):
    """One file could not be read. ``state`` is what the ledger shows for it.

    path: the file, with ``!/`` before a member of a container. detail: a short technical reason in English.
    """

    state: ClassVar[DocumentState] = DocumentState.CORRUPT

    def __init__(self, path: str, detail: str = "") -> None:
        super().__init__(path, detail)
        self.path = path
        self.detail = detail


class UnsupportedError(ExtractionError):
    """No reader for this format, or the converter it needs is not installed (``detail`` names it)."""

    state = DocumentState.UNSUPPORTED


class EncryptedError(ExtractionError):
    """The file needs a password."""

    state = DocumentState.ENCRYPTED


class CorruptError(ExtractionError):
    """The file is damaged, truncated, or not what its name says."""

    state = DocumentState.CORRUPT


class TimedOutError(ExtractionError):
    """The reader gave no answer within the time limit and was killed."""

    state = DocumentState.TIMED_OUT


class TooLargeError(ExtractionError):
    """A size, memory or decompression limit was passed."""

    state = DocumentState.TOO_LARGE


class UnreadableError(ExtractionError):
    """The file system refused: no permission, vanished, changed while read, or not a regular file."""

    state = DocumentState.UNREADABLE


class ModelPackageError(EngineError):
    """A model package is missing, damaged, or refused."""

    def __init__(self, path: str, detail: str = "") -> None:
        super().__init__(path, detail)
        self.path = path
        self.detail = detail


class QueryError(EngineError):
    """A query that cannot be parsed."""

    def __init__(self, query: str, detail: str = "") -> None:
        super().__init__(query, detail)
        self.query = query
        self.detail = detail


class LibraryError(EngineError):
    """Something about a library on disk. path: the library's folder or the file concerned."""

    def __init__(self, path: str, detail: str = "") -> None:
        super().__init__(path, detail)
        self.path = path
        self.detail = detail


class CatalogError(LibraryError):
    """The database failed; the last committed state is intact."""


class VectorIndexError(LibraryError):
    """The index cache failed; it can be rebuilt from the database."""


class SchemaTooNewError(LibraryError):
    """The library was written by a newer version; it is left untouched."""


class LibraryBusyError(LibraryError):
    """Another process is writing to this library (``detail`` has its pid when known)."""


class ReadOnlyLibraryError(LibraryError):
    """The file system lets nothing be written there (permissions, a read-only medium); what is there can be searched."""


class DiskFullError(LibraryError):
    """No space left on the device; what was committed is intact."""


class LibraryArchiveError(LibraryError):
    """A file that should hold a whole library is damaged, or none, or made to do harm. path: of that file."""
