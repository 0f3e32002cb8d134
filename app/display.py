"""Whether a window can be shown at all: Qt aborts the process where there is no display, so this is asked first."""

from __future__ import annotations

import os
import socket
import sys
from ctypes import CDLL
from importlib.util import find_spec
from pathlib import Path


def missing_display() -> str:
    """-> "" if a window can be shown, else the reason in a few words."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return ""
    if os.environ.get("WAYLAND_DISPLAY"):
        return ""
    display = os.environ.get("DISPLAY", "")
    if not display:
        return "no display"
    if not _answers(display):
        return f"no display answers at {display}"
    return _unloadable()


def _unloadable() -> str:
    """-> what Qt's X11 platform lacks. It needs system libraries that it does not bring, and aborts the process without."""
    package = find_spec("PySide6")
    for folder in package.submodule_search_locations or () if package else ():
        plugin = Path(folder, "Qt", "plugins", "platforms", "libqxcb.so")
        if plugin.exists():
            try:
                CDLL(str(plugin))
            except OSError as error:
                library = str(error).split(":")[0]
                return (
                    f"the system library {library} is missing; `bash .ci/setup` installs what is needed on Debian and Ubuntu"
                )
    return ""


def _answers(display: str) -> bool:
    """Ask a local X server; a remote display (host:0) is taken on trust."""
    host, _, number = display.rpartition(":")
    if host not in ("", "unix"):
        return True
    name = f"/tmp/.X11-unix/X{number.split('.')[0]}"  # noqa: S108 - where X servers listen, by convention
    for address in (name, "\0" + name):
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
                probe.settimeout(2)
                probe.connect(address)
                return True
        except OSError:
            continue
    return Path(display).exists()  # XQuartz: a path to its socket
