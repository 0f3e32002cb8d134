"""What every command works with: where it writes, and how it learns that it should stop."""

from __future__ import annotations

import threading
from collections.abc import Generator
from dataclasses import dataclass
from typing import Final, TypeVar

from engine.cli.console import Console
from engine.cli.progress_bar import ProgressBar
from engine.progress import Progress

_Result = TypeVar("_Result")
_WORDS: Final = {
    "import": ("Reading", "bytes"),
    "split": ("Merging and splitting", ""),
    "ask": ("Making questions from passages", ""),
    "read": ("Reading what to measure on", ""),
    "embed": ("Computing meaning", "texts"),
    "search": ("Searching", "queries"),
    "fairness": ("Comparing languages", ""),
    "geometry": ("Measuring alignment and uniformity", ""),
    "tokenizer": ("Training the tokenizer", ""),
    "alignment": ("Aligning words", "languages"),
    "refining": ("Refining embeddings", ""),
    "plan": ("Trying a few steps", ""),
    "export": ("Writing the network", ""),
    "compare": ("Comparing precisions", ""),
}


class Stopped(Exception):
    """The command was asked to stop and has."""


@dataclass(frozen=True, slots=True)
class Work:
    """The console and the stop event of one command."""

    console: Console
    stop: threading.Event
    quiet: bool = False

    def advance(self, steps: Generator[Progress, None, _Result]) -> _Result:
        """Show the steps until the work is done, and give its result. Raises Stopped between two steps when asked to."""
        with ProgressBar(self.console, quiet=self.quiet, words=_WORDS) as bar:
            return bar.run(self._until_stopped(steps))

    def _until_stopped(self, steps: Generator[Progress, None, _Result]) -> Generator[Progress, None, _Result]:
        try:
            while not self.stop.is_set():
                yield next(steps)
        except StopIteration as end:
            result: _Result = end.value
            return result
        finally:
            steps.close()
        raise Stopped
