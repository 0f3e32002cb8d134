"""Where the program keeps what it says about itself: log files and crash reports, without document text or queries."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from pathlib import Path

from engine.platform_paths import APP_NAME, data_directory

STATE_VARIABLE = "MIMO_STATE"
_BYTES, _KEPT = 512_000, 2


def state_directory() -> Path:
    """The folder for logs, reports and sockets, not created yet. MIMO_STATE names another."""
    if named := os.environ.get(STATE_VARIABLE, ""):
        return Path(named).expanduser()
    if sys.platform == "win32":
        return data_directory() / "state"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Logs" / APP_NAME
    xdg = os.environ.get("XDG_STATE_HOME", "")
    return (Path(xdg) if Path(xdg).is_absolute() else Path.home() / ".local" / "state") / APP_NAME


def make_state_directory() -> Path:
    """The same, made for this user alone."""
    directory = state_directory()
    directory.mkdir(parents=True, exist_ok=True, mode=0o700)
    return directory


def start_log(name: str) -> None:
    """Log warnings and worse to ``name``.log, which is cut and kept in a few pieces. No log, no harm: nothing is raised."""
    # Not at import: it brings the network modules along, and the window is to be seen first.
    from logging.handlers import RotatingFileHandler

    from app.safe_trace import SafeFormatter

    with contextlib.suppress(OSError):
        handler = RotatingFileHandler(
            make_state_directory() / f"{name}.log", maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8", delay=True
        )
        handler.setFormatter(SafeFormatter("%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"))
        root = logging.getLogger()
        root.addHandler(handler)
        root.setLevel(logging.WARNING)
