"""What a user chose, typed: the one place that reads and writes QSettings.

A value that cannot be understood (edited by hand, of an older version) counts as not set.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from enum import StrEnum
from typing import Any, Generic, TypeVar, overload

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

T = TypeVar("T")


class Theme(StrEnum):
    """How the window looks."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class _Setting(Generic[T]):
    """One value of Settings. read: from what the store gives, ValueError or TypeError for nonsense. write: the inverse."""

    def __init__(
        self,
        key: str,
        default: T,
        read: Callable[[Any], T],
        write: Callable[[T], Any] = lambda value: value,
    ) -> None:
        self.key, self.default, self._read, self._write = key, default, read, write

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, owner: None, kind: type) -> _Setting[T]: ...
    @overload
    def __get__(self, owner: Settings, kind: type) -> T: ...
    def __get__(self, owner: Settings | None, kind: type) -> T | _Setting[T]:
        if owner is None:
            return self
        stored = owner.store.value(self.key)
        try:
            return self.default if stored is None else self._read(stored)
        except (ValueError, TypeError):
            return self.default

    def __set__(self, owner: Settings, value: T) -> None:
        if self.__get__(owner, Settings) != value:
            owner.store.setValue(self.key, self._write(value))
            owner.changed.emit(self.name)


def _bool(stored: Any) -> bool:
    # INI files give text back.
    known = {"true": True, "false": False, "1": True, "0": False}
    if str(stored).lower() not in known:
        raise ValueError(stored)
    return known[str(stored).lower()]


def _bytes(stored: Any) -> bytes:
    if not isinstance(stored, QByteArray | bytes):
        raise TypeError(stored)
    return bytes(stored.data()) if isinstance(stored, QByteArray) else stored


def _between(low: int, high: int) -> Callable[[Any], int]:
    def read(stored: Any) -> int:
        value = int(stored)
        if not low <= value <= high:
            raise ValueError(value)
        return value

    return read


def _lines(stored: Any) -> tuple[str, ...]:
    return tuple(line for line in str(stored).splitlines() if line.strip())


def _json(stored: Any) -> Any:
    return json.loads(str(stored))


ORGANISATION, APPLICATION = "MIMO", "MIMO Search"
MAX_FILE_MB = 4096
RESCAN_MINUTES = (1, 24 * 60)


class Settings(QObject):
    """The settings of one user. ``changed`` names the attribute that got another value."""

    changed = Signal(str)

    # How it looks
    theme = _Setting("look/theme", Theme.SYSTEM, Theme)
    language = _Setting("look/language", "", str)  # of the interface, e.g. "pt_BR"; "" follows the system
    window_geometry = _Setting("window/geometry", b"", _bytes, QByteArray)
    splitter = _Setting("window/splitter", b"", _bytes, QByteArray)

    # Searching
    keep_history = _Setting("search/keep_history", True, _bool)
    history = _Setting[Any]("search/history", [], _json, json.dumps)  # plain values; the search view knows their shape
    saved_searches = _Setting[Any]("search/saved", [], _json, json.dumps)
    search_mode = _Setting("search/mode", "hybrid", str)
    preview_shown = _Setting("search/preview_shown", True, _bool)
    preview_as_text = _Setting("search/preview_as_text", False, _bool)
    search_splitter = _Setting("search/splitter", b"", _bytes, QByteArray)

    # Keeping the library up to date
    watch = _Setting("library/watch", True, _bool)
    rescan_minutes = _Setting("library/rescan_minutes", 15, _between(*RESCAN_MINUTES))
    throttle_on_battery = _Setting("library/throttle_on_battery", True, _bool)
    default_excludes = _Setting[tuple[str, ...]]("library/default_excludes", (), _lines, "\n".join)
    file_size_mb = _Setting("library/file_size_mb", 0, _between(0, MAX_FILE_MB))  # 0: the engine's own limit

    # Libraries: the folders they lie in, the one used last first
    recent_libraries = _Setting[Any]("libraries/recent", [], _json, json.dumps)

    # Models: the one that is to take over when the library has its vectors, and what runs the trainer
    next_model = _Setting("model/next", "", str)
    train_python = _Setting("training/python", "", str)  # "" for the one that runs this program

    # Being there
    tray = _Setting("tray/keep_running", False, _bool)  # closing the window leaves the program in the tray
    start_in_tray = _Setting("tray/start_hidden", False, _bool)
    hotkey = _Setting("tray/hotkey", "", str)  # portable key sequence; "" for none

    def __init__(self, store: QSettings | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # By name: a QSettings() goes by what the program around it is called, which may be nothing.
        self.store = QSettings(ORGANISATION, APPLICATION) if store is None else store

    def sync(self) -> None:
        """Write to disk now."""
        self.store.sync()
