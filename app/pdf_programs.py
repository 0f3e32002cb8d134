"""How the default PDF program of this computer is told to open a file at a page."""

from __future__ import annotations

import contextlib
import os
import plistlib
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

# By a part of the program's name: desktop file, file name of the executable or bundle identifier. {page} counts from 1.
_ARGUMENTS: dict[str, tuple[str, ...]] = {
    "okular": ("-p", "{page}", "{file}"),
    "evince": ("--page-index={page}", "{file}"),
    "papers": ("--page-index={page}", "{file}"),
    "xreader": ("--page-index={page}", "{file}"),
    "atril": ("--page-index={page}", "{file}"),
    "zathura": ("-P", "{page}", "{file}"),
    "mupdf": ("{file}", "{page}"),
    "qpdfview": ("{file}#{page}",),
    "sumatrapdf": ("-page", "{page}", "{file}"),
    "acrord32": ("/A", "page={page}", "{file}"),
    "acrobat": ("/A", "page={page}", "{file}"),
    "firefox": ("{url}#page={page}",),
    "chrome": ("{url}#page={page}",),
    "chromium": ("{url}#page={page}",),
    "msedge": ("{url}#page={page}",),
    "microsoft-edge": ("{url}#page={page}",),
    "brave": ("{url}#page={page}",),
    "vivaldi": ("{url}#page={page}",),
}
_MAC_BROWSERS = ("com.google.chrome", "org.mozilla.firefox", "com.microsoft.edgemac", "com.brave.browser")


def page_command(file: Path, page: int) -> list[str]:
    """-> the command line that opens ``file`` at ``page`` (from 1) in the default program; [] when it cannot be told so."""
    if sys.platform == "darwin":
        return _mac_command(_mac_handler(), file, page)
    if sys.platform == "win32":
        executable = _windows_executable()
        return command_of(Path(executable).stem, executable, file, page) if executable else []
    name = _desktop_file()
    return command_of(name, "", file, page)


def command_of(name: str, executable: str, file: Path, page: int) -> list[str]:
    """-> the command line for a program of this name; executable: "" looks for the program itself on the path."""
    for known, arguments in _ARGUMENTS.items():
        if known in name.lower():
            program = executable or _on_path(known, name)
            return [program, *_filled(arguments, file, page)] if program else []
    return []


def _filled(arguments: Sequence[str], file: Path, page: int) -> list[str]:
    values = {"page": str(page), "file": os.fspath(file), "url": file.as_uri()}
    return [re.sub(r"\{(page|file|url)\}", lambda mark: values[mark[1]], argument) for argument in arguments]


def _on_path(known: str, desktop_file: str) -> str:
    """The program behind a desktop file, "" when it is not on the path (as for those in containers)."""
    own = desktop_file.lower().removesuffix(".desktop").rpartition(".")[2]
    for name in (own, known, f"{known}-browser", f"google-{known}", f"{known}-stable"):
        if found := shutil.which(name):
            return found
    return ""


@cache
def _desktop_file() -> str:
    """The desktop file of the default PDF program ("" if unknown)."""
    query = shutil.which("xdg-mime")
    if query is None:
        return ""
    try:
        answer = subprocess.run([query, "query", "default", "application/pdf"], capture_output=True, text=True, timeout=3)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return answer.stdout.strip()


def _windows_executable() -> str:
    """The executable that Windows opens PDFs with ("" if unknown)."""
    if sys.platform == "win32":
        import winreg

        choice = r"Software\Microsoft\Windows\CurrentVersion\Explorer\FileExts\.pdf\UserChoice"
        with contextlib.suppress(OSError):
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, choice) as key:
                kind = str(winreg.QueryValueEx(key, "ProgId")[0])
            with winreg.OpenKey(winreg.HKEY_CLASSES_ROOT, kind + r"\shell\open\command") as key:
                command = str(winreg.QueryValueEx(key, "")[0]).strip()
            return command[1:].partition('"')[0] if command.startswith('"') else command.partition(" ")[0]
    return ""


@cache
def _mac_handler() -> str:
    """The bundle that macOS opens PDFs with ("" for its own Preview)."""
    listed = Path("~/Library/Preferences/com.apple.LaunchServices/com.apple.launchservices.secure.plist").expanduser()
    try:
        handlers = plistlib.loads(listed.read_bytes()).get("LSHandlers", [])
        for handler in handlers:
            if handler.get("LSHandlerContentType") == "com.adobe.pdf":
                return str(handler.get("LSHandlerRoleAll", "")).lower()
    except (OSError, ValueError, AttributeError, plistlib.InvalidFileException):
        return ""
    return ""


def _mac_command(bundle: str, file: Path, page: int) -> list[str]:
    if "skim" in bundle:
        return ["open", file.as_uri().replace("file://", "skim://", 1) + f"#page={page}"]
    if bundle in _MAC_BROWSERS:
        return ["open", "-b", bundle, f"{file.as_uri()}#page={page}"]
    return []
