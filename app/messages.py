"""Sentences a user sees for the engine's errors and document states: what happened, and what to do.

A test proves that every error and every state has one.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from engine import errors
from engine.documents import Document, DocumentState


def _tr(text: str) -> str:
    return QCoreApplication.translate("messages", text)


def error_sentence(error: BaseException) -> str:
    """-> a sentence for any error; unknown ones name their kind and point at the log."""
    for kind in type(error).__mro__:
        make = _SENTENCES.get(kind)
        if make is not None:
            path = str(getattr(error, "path", "") or getattr(error, "query", ""))
            return make().replace("{path}", path).replace("{detail}", str(getattr(error, "detail", "")))
    return _tr("Something unexpected happened ({kind}). The log has the details.").replace("{kind}", type(error).__name__)


def state_sentence(state: DocumentState) -> str:
    """-> why a file in this state cannot be searched, or that it can."""
    return {
        DocumentState.INDEXED: _tr("Can be searched."),
        DocumentState.EMPTY: _tr("Holds no text (a picture, a scan or an empty file)."),
        DocumentState.ENCRYPTED: _tr("Needs a password."),
        DocumentState.CORRUPT: _tr("Is damaged or not what its name says."),
        DocumentState.UNSUPPORTED: _tr("Is of a kind that cannot be read."),
        DocumentState.TIMED_OUT: _tr("Took too long to read."),
        DocumentState.TOO_LARGE: _tr("Is larger than the limit."),
        DocumentState.UNREADABLE: _tr("Could not be opened: check that it is there and that you may read it."),
    }[state]


def document_sentence(document: Document) -> str:
    """-> the state's sentence with the technical reason behind it."""
    sentence = state_sentence(document.state)
    return f"{sentence} ({document.reason})" if document.reason else sentence


_SENTENCES = {
    errors.UnsupportedError: lambda: _tr("“{path}” is of a kind that cannot be read. {detail}"),
    errors.EncryptedError: lambda: _tr("“{path}” needs a password. Save a copy without one to search it."),
    errors.CorruptError: lambda: _tr("“{path}” is damaged or not what its name says."),
    errors.TimedOutError: lambda: _tr("“{path}” took too long to read."),
    errors.TooLargeError: lambda: _tr("“{path}” is larger than the limit."),
    errors.UnreadableError: lambda: _tr("“{path}” could not be opened: check that it is there and that you may read it."),
    errors.ExtractionError: lambda: _tr("“{path}” could not be read."),
    errors.ModelPackageError: lambda: _tr("The model in “{path}” cannot be used ({detail}). Install it again."),
    errors.QueryError: lambda: _tr("This query cannot be understood: {detail}"),
    errors.CatalogError: lambda: _tr(
        "The library “{path}” could not be read or written ({detail}). Nothing saved is lost; try again."
    ),
    errors.VectorIndexError: lambda: _tr(
        "The search index of “{path}” is damaged ({detail}). It is rebuilt by “mimo verify --repair”."
    ),
    errors.SchemaTooNewError: lambda: _tr(
        "The library “{path}” was written by a newer version of MIMO Search. Update the program; nothing was changed."
    ),
    errors.LibraryBusyError: lambda: _tr(
        "Another program is writing to the library “{path}”. Wait for it to finish, or close it."
    ),
    errors.DiskFullError: lambda: _tr(
        "The disk that holds “{path}” is full. Free some space; nothing saved so far is lost."
    ),
    errors.LibraryError: lambda: _tr("The library “{path}” cannot be used ({detail})."),
    errors.EngineError: lambda: _tr("The search engine reported a problem."),
}
