"""Libraries written in Rust panic where a file is worse than they thought; such exceptions are no ``Exception``."""

from __future__ import annotations


def is_failure(error: BaseException) -> bool:
    """An exception or a panic of a library: not Ctrl-C, and not the end of the program."""
    return isinstance(error, Exception) or type(error).__name__ == "PanicException"
