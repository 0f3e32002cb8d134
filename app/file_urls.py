"""The address of a file, whatever bytes its name has."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote_from_bytes

from PySide6.QtCore import QUrl


def file_url(file: Path) -> QUrl:
    """-> the file's URL; ``QUrl.fromLocalFile`` loses the bytes of a name that are not UTF-8."""
    name = str(file)
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return QUrl.fromEncoded(b"file://" + quote_from_bytes(os.fsencode(file)).encode("ascii"))
    return QUrl.fromLocalFile(name)
