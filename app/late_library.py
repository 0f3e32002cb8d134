"""A library that is opened by the worker that first asks for it: the window is seen before the engine is loaded."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from engine.library import Library


class LateLibrary:
    """Stands for ``Library.open(directory)``. Only ``directory`` and ``close`` may be asked for on the window's thread."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self._lock = threading.Lock()
        self._library: Library | None = None

    def __getattr__(self, name: str) -> Any:
        """What the library has, after opening it. Raises what opening raises, every time until it works."""
        return getattr(self._opened(), name)

    def _opened(self) -> Library:
        with self._lock:
            if self._library is None:
                from engine.library import Library

                self._library = Library.open(self.directory)
            return self._library

    def close(self) -> None:
        """Close it if it was opened; it opens again when asked again."""
        with self._lock:
            library, self._library = self._library, None
        if library is not None:
            library.close()


def late_library(directory: Path) -> Library:
    """A library that opens itself when first used."""
    return cast("Library", LateLibrary(directory))
