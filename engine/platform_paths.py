"""Where a program keeps a person's data on each platform."""

from __future__ import annotations

import os
import sys
from pathlib import Path

APP_NAME = "mimo-search"
LIBRARY_VARIABLE = "MIMO_LIBRARY"
MODELS_VARIABLE = "MIMO_MODELS"


def data_directory() -> Path:
    """The folder for this program's data, not created yet. A person may move it with XDG_DATA_HOME."""
    xdg = os.environ.get("XDG_DATA_HOME", "")
    if Path(xdg).is_absolute():
        return Path(xdg) / APP_NAME
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / APP_NAME
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / APP_NAME
    return Path.home() / ".local" / "share" / APP_NAME


def cache_directory() -> Path:
    """The folder for what can be made again at any time, not created yet. A person may move it with XDG_CACHE_HOME."""
    xdg = os.environ.get("XDG_CACHE_HOME", "")
    if Path(xdg).is_absolute():
        return Path(xdg) / APP_NAME
    if sys.platform == "win32":
        return data_directory() / "cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / APP_NAME
    return Path.home() / ".cache" / APP_NAME


def default_library_directory() -> Path:
    """The library that is used when none is named: MIMO_LIBRARY, else one in the data folder."""
    named = os.environ.get(LIBRARY_VARIABLE, "")
    return Path(named).expanduser() if named else data_directory() / "library"


def models_directory() -> Path:
    """Where installed models lie: beside the default library, or named by MIMO_MODELS."""
    named = os.environ.get(MODELS_VARIABLE, "")
    return Path(named).expanduser() if named else data_directory() / "models"
