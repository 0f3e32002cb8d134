"""What to say about formats that have no reader: why, and whether they would have needed a password."""

from __future__ import annotations

from engine.documents import DocumentState

_REASONS = {
    "binary": "unknown binary data",
    "zstd": "Zstandard compression is not read",
    "application": "program package",
    "program": "program code",
    "database": "database",
    "font": "font",
    "iwork": "Apple iWork document",
    "opendocument": "OpenDocument drawing, formula, chart or database",
    "thmx": "Office theme",
    "svgz": "compressed vector drawing",
}


def state_without_reader(file_format: str) -> tuple[DocumentState, str]:
    """State and reason for a file whose format nobody reads."""
    if file_format == "encrypted office":
        return DocumentState.ENCRYPTED, "needs a password"
    return DocumentState.UNSUPPORTED, _REASONS.get(file_format, f"{file_format} files are not read")
