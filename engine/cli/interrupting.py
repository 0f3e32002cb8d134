"""Ctrl-C and SIGTERM: the first asks the work to end at a safe place, the second ends the program."""

from __future__ import annotations

import argparse
import contextlib
import signal
import threading
from collections.abc import Callable, Iterator
from types import FrameType

from engine.cli.console import Console

# These only read: Ctrl-C ends them where they are.
_READING = frozenset({"search", "status", "problems", "export"})


@contextlib.contextmanager
def interruptible(stop: Callable[[], None]) -> Iterator[None]:
    """Within the block the first signal calls ``stop``, the next raises KeyboardInterrupt; what is ignored stays ignored."""
    asked = False

    def handle(number: int, frame: FrameType | None) -> None:
        nonlocal asked
        if asked:
            raise KeyboardInterrupt
        asked = True
        stop()

    names = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
    numbers = [getattr(signal, name) for name in names if hasattr(signal, name)]
    # nohup, and shells for what they start in the background, let a program ignore some.
    numbers = [number for number in numbers if signal.getsignal(number) is not signal.SIG_IGN]
    try:
        before = [(number, signal.signal(number, handle)) for number in numbers]
    except ValueError:  # not the main thread: the caller deals with signals
        yield
        return
    try:
        yield
    finally:
        for number, handler in before:
            signal.signal(number, handler)


def called(function: Callable[..., int], options: argparse.Namespace, console: Console) -> int:
    """Run a command. Ctrl-C raises KeyboardInterrupt in those that write, so that they leave everything in order."""
    ends_at_once = options.command in _READING and not getattr(options, "retry", False)
    if ends_at_once or threading.current_thread() is not threading.main_thread():
        return function(options, console)
    before = signal.getsignal(signal.SIGINT)
    if before is signal.SIG_IGN:
        return function(options, console)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return function(options, console)
    finally:
        signal.signal(signal.SIGINT, before)
