"""Sentences a user sees for the engine's errors and document states: what happened, and what to do.

A test proves that every error and every state has one.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.file_reasons import file_reason
from app.snippets import path_line, printable
from app.told_errors import IndexProcessDied, ProcessDied
from engine import errors
from engine.documents import Document, DocumentState

translate = QCoreApplication.translate  # by this name, and with the context spelled out, lupdate finds the texts


def error_sentence(error: BaseException) -> str:
    """-> a sentence for any error; unknown ones name their kind and point at the log."""
    for kind in type(error).__mro__:
        make = _SENTENCES.get(kind)
        if make is not None:
            detail = printable(file_reason(str(getattr(error, "detail", ""))))
            return make().replace("{path}", path_line(str(getattr(error, "path", "")))).replace("{detail}", detail)
    return translate("messages", "Something unexpected happened ({kind}). The log has the details.").replace(
        "{kind}", type(error).__name__
    )


def state_sentence(state: DocumentState) -> str:
    """-> why a file in this state cannot be searched, or that it can."""
    return {
        DocumentState.INDEXED: translate("messages", "Can be searched."),
        DocumentState.EMPTY: translate("messages", "Holds no text (a picture, a scan or an empty file)."),
        DocumentState.ENCRYPTED: translate("messages", "Needs a password."),
        DocumentState.CORRUPT: translate("messages", "Is damaged or not what its name says."),
        DocumentState.UNSUPPORTED: translate("messages", "Is of a kind that cannot be read."),
        DocumentState.TIMED_OUT: translate("messages", "Took too long to read."),
        DocumentState.TOO_LARGE: translate("messages", "Is larger than the limit."),
        DocumentState.UNREADABLE: translate("messages", "Could not be opened; is it there, and readable? Then try again."),
    }[state]


def state_name(state: DocumentState) -> str:
    """-> the state in a word or two, for a table's cell."""
    return {
        DocumentState.INDEXED: translate("messages", "Searchable"),
        DocumentState.EMPTY: translate("messages", "No text"),
        DocumentState.ENCRYPTED: translate("messages", "Password"),
        DocumentState.CORRUPT: translate("messages", "Damaged"),
        DocumentState.UNSUPPORTED: translate("messages", "Unknown kind"),
        DocumentState.TIMED_OUT: translate("messages", "Too slow"),
        DocumentState.TOO_LARGE: translate("messages", "Too large"),
        DocumentState.UNREADABLE: translate("messages", "Not readable"),
    }[state]


def document_sentence(document: Document) -> str:
    """-> the state's sentence with the reason behind it."""
    sentence, reason = state_sentence(document.state), file_reason(document.reason)
    return f"{sentence} ({reason})" if reason else sentence


_SENTENCES = {
    errors.UnsupportedError: lambda: translate("messages", "“{path}” is of a kind that cannot be read. {detail}"),
    errors.EncryptedError: lambda: translate("messages", "“{path}” needs a password. Save a copy without one to search it."),
    errors.CorruptError: lambda: translate("messages", "“{path}” is damaged or not what its name says."),
    errors.TimedOutError: lambda: translate("messages", "“{path}” took too long to read."),
    errors.TooLargeError: lambda: translate("messages", "“{path}” is larger than the limit."),
    errors.UnreadableError: lambda: translate(
        "messages", "“{path}” could not be opened; is it there, and readable? Then try again."
    ),
    errors.ExtractionError: lambda: translate("messages", "“{path}” could not be read."),
    errors.ModelPackageError: lambda: translate(
        "messages", "The model in “{path}” cannot be used ({detail}). Install it anew."
    ),
    errors.QueryError: lambda: translate("messages", "This query cannot be understood: {detail}"),
    errors.CatalogError: lambda: translate(
        "messages", "The library “{path}” could not be read or written ({detail}). Nothing saved is lost; try again."
    ),
    errors.VectorIndexError: lambda: translate(
        "messages", "The search index of “{path}” is damaged ({detail}). It is rebuilt by “mimo verify --repair”."
    ),
    errors.SchemaTooNewError: lambda: translate(
        "messages",
        "The library “{path}” was written by a newer version of MIMO Search. Update the program; nothing was changed.",
    ),
    errors.LibraryBusyError: lambda: translate(
        "messages", "Another program is writing to the library “{path}”. Wait for it to finish, or close it."
    ),
    errors.ReadOnlyLibraryError: lambda: translate(
        "messages",
        "The library “{path}” may not be written by you ({detail}). It can be searched; to add to it, change permissions.",
    ),
    errors.DiskFullError: lambda: translate(
        "messages", "The disk that holds “{path}” is full. Free some space; nothing saved so far is lost."
    ),
    errors.LibraryArchiveError: lambda: translate(
        "messages", "“{path}” does not hold a library that can be taken over ({detail}). Export it again and copy it anew."
    ),
    errors.LibraryError: lambda: translate("messages", "The library “{path}” cannot be used ({detail})."),
    IndexProcessDied: lambda: translate(
        "messages", "Reading files ended unexpectedly ({detail}); it starts again by itself. Nothing that was read is lost."
    ),
    ProcessDied: lambda: translate(
        "messages", "A part of the program ended unexpectedly. Try again; nothing that was saved is lost."
    ),
    errors.EngineError: lambda: translate("messages", "The search engine reported a problem."),
}
