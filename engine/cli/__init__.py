"""The ``mimo`` command."""

from __future__ import annotations

from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run ``mimo``; gives the exit code: 0 done, 1 failed, 2 wrong usage, 130 interrupted."""
    try:
        from engine.cli.run import run

        return run(arguments)
    except KeyboardInterrupt:  # while the program was still loading: nothing was begun
        return 130
