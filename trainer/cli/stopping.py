"""What asks a command to stop: Ctrl-C, SIGTERM, and standard input being closed by the program that started it."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from engine.cli.interrupting import interruptible


@contextmanager
def stoppable(*, watch_input: bool) -> Iterator[threading.Event]:
    """An event that is set when the command should stop at the next safe place; a second signal ends it at once."""
    stop = threading.Event()
    if watch_input:
        threading.Thread(target=_until_closed, args=(stop,), name="stdin", daemon=True).start()
    with interruptible(stop.set):
        yield stop


def _until_closed(stop: threading.Event) -> None:
    try:
        # Not through the buffer: its lock, held by a thread that waits, makes Python abort when the command has ended.
        while os.read(sys.stdin.fileno(), 4096):
            pass
    except (OSError, ValueError):  # closed on this side
        pass
    stop.set()
