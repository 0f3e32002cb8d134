"""Progress for people: a bar with rate and time left on a terminal, a plain line now and then elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Mapping
from dataclasses import asdict
from types import TracebackType
from typing import Any, Self, TypeVar

from engine.cli.console import Console, fit, harmless
from engine.progress import Progress

_REDRAW_S = 0.1
_PLAIN_S = 5.0
_BAR = 24
_STAGES = {
    "scan": "Looking for files",
    "read": "Reading",
    "embed": "Computing meaning",
    "index": "Building the index",
    "paused": "Paused",
    "search": "Searching",
    "verify": "Checking",
    "wait": "Waiting",
    "merge": "Tidying the index of words",
    "count": "Tidying the index of words",
    "words": "Building the index of words",
    "snapshot": "Copying the database",
    "pack": "Packing",
    "unpack": "Unpacking",
    "check": "Checking",
    "rename": "Renaming folders",
}
_UNITS = {"scan": "files", "read": "files", "embed": "passages", "index": "vectors"}
_Result = TypeVar("_Result")


class ProgressBar:
    """Shows Progress on standard error (JSON lines on standard output with --json). Use as a context manager.

    words: what a program calls its own stages, and the unit that they count in.
    """

    def __init__(
        self,
        console: Console,
        *,
        quiet: bool = False,
        clock: Callable[[], float] = time.monotonic,
        words: Mapping[str, tuple[str, str]] | None = None,
    ) -> None:
        self._console, self._quiet, self._clock = console, quiet, clock
        self._words = words or {}
        self._shown = float("-inf")
        self._stage = ""
        self._stage_began = 0.0
        self._stage_done = 0
        self._drawn = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.clear()

    def run(self, steps: Generator[Progress, None, _Result]) -> _Result:
        """Advance the work to its end, showing each step; gives what it returns."""
        try:
            while True:
                self.show(next(steps))
        except StopIteration as stop:
            result: _Result = stop.value
            return result
        finally:
            steps.close()
            self.clear()

    def show(self, step: Progress) -> None:
        """Show a step, unless the last one was shown a moment ago."""
        now = self._clock()
        new_stage = step.stage != self._stage
        if new_stage:
            self._stage, self._stage_began, self._stage_done = step.stage, now, step.done
        interval = _REDRAW_S if self._console.live else 0.5 if self._console.json else _PLAIN_S
        if self._quiet or (now - self._shown < interval and not (new_stage and not self._console.live)):
            return
        self._shown = now
        if self._console.json:
            self._console.record(progress_record(step))
        elif self._console.live:
            print("\r" + self._text(step, now) + "\x1b[K", end="", file=self._console.err, flush=True)
            self._drawn = True
        else:
            self._console.note(self._text(step, now))

    def clear(self) -> None:
        """Take the bar away, so that what follows starts on a clean line."""
        if self._drawn:
            print("\r\x1b[K", end="", file=self._console.err, flush=True)
            self._drawn = False

    def _text(self, step: Progress, now: float) -> str:
        known = _STAGES.get(step.stage, step.stage), _UNITS.get(step.stage, "")
        said, unit = self._words.get(step.stage, known)
        parts = [said]
        if step.total:
            if self._console.live:
                filled = min(_BAR, _BAR * step.done // step.total)
                parts.append(self._bar(filled))
            parts.append(f"{step.done:,}/{step.total:,} {unit}".rstrip())
        elif step.done:
            parts.append(f"{step.done:,} {unit}".rstrip())
        elapsed = now - self._stage_began
        if elapsed >= 1.0 and step.done > self._stage_done and step.stage in _UNITS:
            rate = (step.done - self._stage_done) / elapsed
            parts.append(f"{rate:,.0f}/s" if rate >= 10 else f"{rate:.1f}/s")
        left = getattr(step, "seconds_left", None)
        if left is None and step.total and elapsed >= 2.0 and step.done > self._stage_done:
            left = elapsed * (step.total - step.done) / (step.done - self._stage_done)
        if left is not None:
            parts.append(f"{duration(left)} left")
        text = "  ".join(parts)
        room = (self._console.width() if self._console.live else 200) - len(text) - 3
        detail = fit(harmless(step.detail), room) if step.detail else ""
        return f"{text}  {detail}" if detail else text

    def _bar(self, filled: int) -> str:
        try:
            "█".encode(self._console.err.encoding or "ascii")
        except (UnicodeEncodeError, LookupError):
            return f"[{'#' * filled}{'.' * (_BAR - filled)}]"
        return "█" * filled + "░" * (_BAR - filled)


def progress_record(step: Progress) -> dict[str, Any]:
    """A step as a JSON line."""
    values = asdict(step)
    if isinstance(values.get("seconds"), float):
        values["seconds"] = round(values["seconds"], 2)
    if isinstance(values.get("seconds_left"), float):
        values["seconds_left"] = round(values["seconds_left"], 1)
    return {"event": "progress", **values}


def duration(seconds: float) -> str:
    """A time for people: "8 s", "3 min", "2 h 05 min"."""
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60:02d} min"


def size(number: int) -> str:
    """A number of bytes for people: "831 B", "4.2 MB"."""
    value = float(number)
    for unit in ("B", "kB", "MB", "GB"):
        if value < 1000 or unit == "GB":
            return f"{value:.0f} {unit}" if unit == "B" or value >= 100 else f"{value:.1f} {unit}"
        value /= 1000
    raise AssertionError
