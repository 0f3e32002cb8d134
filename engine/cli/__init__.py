"""The ``mimo`` command.

Nothing is imported here: until ``main`` has told the interpreter what Ctrl-C means, it would answer with a traceback.
"""

from __future__ import annotations

TYPE_CHECKING = False  # what typing calls so takes as long to import as all of this
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import FrameType
    from typing import Any


def main(arguments: Sequence[str] | None = None) -> int:
    """Run ``mimo``; gives the exit code: 0 done, 1 failed, 2 wrong usage, 130 interrupted.

    arguments: None when this process is the command: then it also ends quietly by Ctrl-C, whatever it is doing.
    """
    if arguments is None:
        _leave_quietly()
    try:
        from engine.cli.run import run

        return run(arguments)
    except KeyboardInterrupt:  # while the program was still loading: nothing was begun
        return 130


def _leave_quietly() -> None:
    """Let Ctrl-C end the process at once, from here to its very end, but for the commands that ask for more."""
    import _signal  # type: ignore[import-not-found]  # signal itself loads enum and more first
    import os
    import sys

    def leave(number: int, frame: FrameType | None) -> None:
        os._exit(130)

    def unraisable(error: Any) -> None:
        """An interrupt that hits a destructor or callback cannot be raised there, and would be printed and forgotten."""
        if error.exc_type is KeyboardInterrupt:
            os._exit(130)
        sys.__unraisablehook__(error)

    if _signal.getsignal(_signal.SIGINT) is not _signal.default_int_handler:
        return  # started by a shell in the background: Ctrl-C is not for this process
    _signal.signal(_signal.SIGINT, leave)
    sys.unraisablehook = unraisable
