"""What a training has told so far: the curves and the figures of the moment, also read back from its log."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

EVENTS_FILE = "events.jsonl"
_MOST_POINTS = 2000

Record = dict[str, Any]
Point = tuple[float, float]


@dataclass
class StageCurve:
    """One stage: loss by step, and the scores on the dev texts."""

    steps: int = 0
    losses: list[Point] = field(default_factory=list)
    scores: list[Point] = field(default_factory=list)

    def add_loss(self, step: float, loss: float) -> None:
        """A point; a run that went on from a checkpoint takes some steps once more."""
        while self.losses and self.losses[-1][0] >= step:
            self.losses.pop()
        self.losses.append((step, loss))
        if len(self.losses) > _MOST_POINTS:
            del self.losses[1:-1:2]

    def add_score(self, step: float, score: float) -> None:
        """A measurement."""
        while self.scores and self.scores[-1][0] >= step:
            self.scores.pop()
        self.scores.append((step, score))


@dataclass
class History:
    """Fed with the trainer's events, old ones and new ones. Values that are no numbers are passed over."""

    stages: dict[str, StageCurve] = field(default_factory=dict)
    stage: str = ""
    step: int = 0
    now: Record = field(default_factory=dict)  # the last event of a step
    preparing: Record = field(default_factory=dict)  # the last event before the first step
    first_score: float | None = None
    best_score: float | None = None
    device: str = ""
    warnings: list[str] = field(default_factory=list)

    @property
    def gained(self) -> bool:
        """Whether a better model than the one at the start is kept already."""
        return self.first_score is not None and self.best_score is not None and self.best_score > self.first_score

    def add(self, event: Record) -> None:
        """Take an event in; what is not understood changes nothing."""
        kind, stage = event.get("event"), str(event.get("stage", ""))
        if kind == "start":
            self.device, self.preparing, self.now, self.warnings = str(event.get("device", "")), {}, {}, []
        elif kind == "prepare":
            self.preparing = event
        elif kind == "stage":
            self.stage, self.preparing = stage, {}
            self._curve(stage).steps = int(_number(event.get("steps")) or 0)
            self.step = int(_number(event.get("step")) or 0)
        elif kind == "step":
            loss, step = _number(event.get("loss")), _number(event.get("step"))
            if loss is not None and step is not None:
                self.stage, self.step, self.now = stage, int(step), event
                self._curve(stage).add_loss(step, loss)
        elif kind == "eval":
            score, step = _number(event.get("score")), _number(event.get("step"))
            if score is not None and step is not None:
                self._curve(stage).add_score(step, score)
                self.first_score = score if self.first_score is None else self.first_score
                self.best_score = max(score, self.best_score if self.best_score is not None else score)
        elif kind == "warning" and (detail := str(event.get("detail", ""))) not in self.warnings:
            self.warnings.append(detail)

    def _curve(self, stage: str) -> StageCurve:
        return self.stages.setdefault(stage, StageCurve())


def read_history(run: Path) -> History:
    """From the log of a run's folder; empty if there is none. A line that a kill tore is passed over."""
    history = History()
    try:
        with (run / EVENTS_FILE).open(encoding="utf-8", errors="replace") as lines:
            for line in lines:
                try:
                    event = json.loads(line)
                except ValueError:
                    continue
                if isinstance(event, dict):
                    history.add(event)
    except OSError:
        pass
    return history


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
