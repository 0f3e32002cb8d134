"""What a run tells: plain dictionaries, one JSON line each, in a file that survives kills and on the caller's screen."""

from __future__ import annotations

import json
import math
import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from trainer.errors import CheckpointError

EVENTS_FILE: Final = "events.jsonl"
Event = dict[str, Any]

# event      beside "event" and "time"
# start      method, device, precision, processes, student, anchor, anchor_is_start_model, config, resumed_at
# prepare    what ("tokens" | "teacher tokens" | "teacher"), done, total
# stage      stage, step, steps, size (texts or records), batch_size, micro_tokens, languages, config
# progress   stage, step, fraction: inside a long step
# step       stage, step, steps, epoch, loss, losses {name: value}, rates {group: rate}, grad_norm, pairs_per_s,
#            tokens_per_s, eta_s, memory_mb, and on a known GPU mfu
# eval       stage, step, score, best, seconds
# checkpoint stage, step, path
# memory     stage, step, micro_tokens: memory ran out and the run goes on with smaller mini-batches
# warning    detail: the run goes on without something
# error      kind, detail, stage, step, checkpoint (a path, or null)
# stopped    stage, step, checkpoint
# done       model, best_score, steps


def make(event: str, **values: Any) -> Event:
    """An event with its time; values that JSON cannot carry (NaN, infinities) become null."""
    return {"event": event, "time": round(time.time(), 3), **{key: _clean(value) for key, value in values.items()}}


def line(event: Mapping[str, Any]) -> str:
    """One JSON line without its newline."""
    return json.dumps(_clean(event), ensure_ascii=False, allow_nan=False)


class EventLog:
    """Appends events to ``events.jsonl`` of a run's folder."""

    def __init__(self, folder: Path) -> None:
        """Raises CheckpointError if the folder cannot be written."""
        self.path = folder / EVENTS_FILE
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._end_torn_line()
            self._file = self.path.open("a", encoding="utf-8")
        except OSError as error:
            raise CheckpointError(str(self.path), error.strerror or str(error)) from error
        self.failed = False

    def write(self, event: Event) -> Event:
        """Append the event and hand it on. A full disk loses lines of the log, never the run."""
        try:
            self._file.write(line(event) + "\n")
            self._file.flush()
        except (OSError, ValueError):
            self.failed = True
        return event

    def close(self) -> None:
        """Close the file."""
        try:
            self._file.close()
        except OSError:
            self.failed = True

    def _end_torn_line(self) -> None:
        # A kill in the middle of a write leaves half a line; the next event must not be glued to it.
        if not self.path.exists() or not self.path.stat().st_size:
            return
        with self.path.open("rb+") as file:
            file.seek(-1, os.SEEK_END)
            if file.read(1) != b"\n":
                file.write(b"\n")


def _clean(value: Any) -> Any:
    if isinstance(value, float):
        if not math.isfinite(value):
            return None
        return float(f"{value:.6g}") if abs(value) < 1e6 else round(value, 3)
    if isinstance(value, Mapping):
        return {str(key): _clean(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_clean(inner) for inner in value]
    return value
