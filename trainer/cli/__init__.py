"""The ``mimo-train`` command."""

from __future__ import annotations

from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run ``mimo-train``; gives the exit code: 0 done (or stopped with a checkpoint), 1 failed, 2 wrong usage."""
    from trainer.cli.run import run

    return run(arguments)
