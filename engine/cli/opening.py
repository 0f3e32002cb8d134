"""The library that a command works on."""

from __future__ import annotations

import argparse

from engine.cli.console import Console
from engine.cli.frame import CommandError
from engine.library import Library, default_library_directory
from engine.scanning import absolute


def open_library(options: argparse.Namespace, console: Console, *, create: bool = False) -> Library:
    """Open it, saying so when it had to be started anew. create: unless set, it must exist."""
    directory = absolute(options.library) if options.library else str(default_library_directory())
    if not create:
        from pathlib import Path

        if not (Path(directory) / "library.db").exists():
            raise CommandError(f"There is no library in {directory} yet; make one with `mimo index FOLDER`.")
    library = Library.open(directory)
    if library.recovered_from is not None:
        console.note(
            f"The library's database was damaged; it was moved to {library.recovered_from} and a new one was started. "
            "Run `mimo index` to read your folders again."
        )
    return library
