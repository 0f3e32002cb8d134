"""One sentence for every error: what happened, and what to do."""

from __future__ import annotations

from engine import errors
from engine.documents import DocumentState

_SENTENCES: dict[type[BaseException], str] = {
    errors.UnsupportedError: "{path} is of a kind that cannot be read ({detail}).",
    errors.EncryptedError: "{path} needs a password; save a copy without one to search it.",
    errors.CorruptError: "{path} is damaged or not what its name says ({detail}).",
    errors.TimedOutError: "{path} took too long to read ({detail}).",
    errors.TooLargeError: "{path} is larger than the limit ({detail}).",
    errors.UnreadableError: "{path} could not be opened ({detail}); check that it is there and that you may read it.",
    errors.ExtractionError: "{path} could not be read ({detail}).",
    errors.ModelPackageError: "The model in {path} cannot be used ({detail}); install it again with `mimo models install`.",
    errors.QueryError: "The query cannot be understood ({detail}).",
    errors.CatalogError: "The library {path} could not be read or written ({detail}); run `mimo verify --repair`.",
    errors.VectorIndexError: "The index {path} failed ({detail}); run `mimo verify --repair`, which builds it anew.",
    errors.SchemaTooNewError: "The library {path} was written by a newer version and left untouched; update this program.",
    errors.LibraryBusyError: "Another process is writing to the library {path} ({detail}); wait for it, then try again.",
    errors.ReadOnlyLibraryError: "The library {path} may not be written by you ({detail}); it can be searched where it is "
    "whole. Change its permissions, or name another with --library.",
    errors.DiskFullError: "No space is left for {path}; free some and run the command again, what was saved is kept.",
    errors.LibraryArchiveError: "{path} does not hold a library that can be taken over ({detail}).",
    errors.LibraryError: "The library {path} cannot be used ({detail}).",
}

STATES = {
    DocumentState.INDEXED: "can be searched",
    DocumentState.EMPTY: "holds no text",
    DocumentState.ENCRYPTED: "needs a password",
    DocumentState.CORRUPT: "damaged",
    DocumentState.UNSUPPORTED: "not a kind that is read",
    DocumentState.TIMED_OUT: "took too long",
    DocumentState.TOO_LARGE: "too large",
    DocumentState.UNREADABLE: "could not be opened",
}


def sentence(error: BaseException) -> str:
    """What to tell a person about an error."""
    for kind in type(error).__mro__:
        if kind in _SENTENCES:
            path = str(getattr(error, "path", "") or getattr(error, "query", ""))
            detail = str(getattr(error, "detail", ""))
            if kind is errors.CatalogError and isinstance(error.__cause__, PermissionError):
                return f"{error.__cause__.filename or path} may not be written by you; change its permissions."
            return _SENTENCES[kind].format(path=path, detail=detail).replace(" ()", "")
    if isinstance(error, OSError):
        name = f"{error.filename}: " if error.filename else ""
        return f"{name}{error.strerror or error}."
    return f"Something unexpected happened ({type(error).__name__}: {error}); run again with --verbose for the details."
