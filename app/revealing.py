"""Show a file in the file manager, selected where the system can."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.file_urls import file_url


def reveal_file(file: Path) -> None:
    """Show the file in its folder; where selecting it is not possible, open the folder."""
    if sys.platform == "win32":
        subprocess.Popen(f'explorer /select,"{file}"')  # explorer reads its command line in its own way
    elif sys.platform == "darwin":
        subprocess.Popen(["open", "-R", str(file)])
    else:
        _reveal_on_free_desktop(file)


def _reveal_on_free_desktop(file: Path) -> None:
    """Ask the file manager over D-Bus, without waiting; open the folder when none answers."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

    def open_folder() -> None:
        QDesktopServices.openUrl(file_url(file.parent))

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        open_folder()
        return
    name = "org.freedesktop.FileManager1"
    message = QDBusMessage.createMethodCall(name, "/org/freedesktop/FileManager1", name, "ShowItems")
    message.setArguments([[file_url(file).toString(QUrl.ComponentFormattingOption.FullyEncoded)], ""])
    watcher = QDBusPendingCallWatcher(bus.asyncCall(message))
    _waiting.add(watcher)

    def answered() -> None:
        _waiting.discard(watcher)
        if watcher.isError():
            open_folder()

    watcher.finished.connect(answered)


_waiting: set[object] = set()  # calls without an answer yet, kept alive
