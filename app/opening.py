"""Open a document in its own program, at its page where that program can; reveal it in its folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from engine.documents import SearchHit

# How the usual PDF readers take a page number (1-based), by the first part of their desktop file's name.
_PAGE_ARGUMENTS = {
    "okular": ("okular", "-p", "{page}"),
    "evince": ("evince", "--page-index={page}"),
    "xreader": ("xreader", "--page-index={page}"),
    "atril": ("atril", "--page-index={page}"),
    "zathura": ("zathura", "-P", "{page}"),
    "mupdf": ("mupdf", "{file}", "{page}"),
}


def real_file(document_path: str) -> Path:
    """-> the file on disk: for ``ARCHIVE!/MEMBER`` the archive, unless a file of that very name exists."""
    path = Path(document_path)
    while not path.exists() and "!/" in str(path):
        path = Path(str(path).rpartition("!/")[0])
    return path


def open_hit(hit: SearchHit) -> bool:
    """Open the hit's file; False if it is gone or no program takes it."""
    path = real_file(hit.document.path)
    if not path.exists():
        return False
    if hit.document.format == "pdf" and str(path) == hit.document.path and _open_at_page(path, hit.passage.page + 1):
        return True
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def reveal(document_path: str) -> bool:
    """Show the file in the file manager (selected, where that is possible)."""
    path = real_file(document_path)
    if sys.platform == "win32" and path.exists():
        subprocess.Popen(["explorer", "/select,", str(path)])
        return True
    if sys.platform == "darwin" and path.exists():
        subprocess.Popen(["open", "-R", str(path)])
        return True
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _open_at_page(path: Path, page: int) -> bool:
    command = _page_command(_default_pdf_program(), path, page)
    if not command or shutil.which(command[0]) is None:
        return False
    subprocess.Popen(command, start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return True


def _page_command(desktop_file: str, path: Path, page: int) -> list[str]:
    """-> the command line that opens ``path`` at ``page``, [] for programs not known to take one."""
    for name, arguments in _PAGE_ARGUMENTS.items():
        if name in desktop_file.lower():
            filled = [a.replace("{page}", str(page)).replace("{file}", os.fspath(path)) for a in arguments]
            return filled if "{file}" in "".join(arguments) else [*filled, os.fspath(path)]
    return []


def _default_pdf_program() -> str:
    """-> the desktop file of the default PDF program ("" if unknown or not on a free desktop)."""
    query = shutil.which("xdg-mime")
    if query is None or sys.platform in ("win32", "darwin"):
        return ""
    try:
        answer = subprocess.run([query, "query", "default", "application/pdf"], capture_output=True, text=True, timeout=3)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return answer.stdout.strip()
