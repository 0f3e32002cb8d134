"""What a run keeps while it goes: its scores on the dev split, the best model by them, and checkpoints."""

from __future__ import annotations

import math
import time
from collections.abc import Generator
from pathlib import Path

import torch
from torch import nn

from trainer.checkpoint import Checkpoints, RunState
from trainer.config import TrainConfig
from trainer.distributed import World
from trainer.errors import CheckpointError
from trainer.events import Event, make
from trainer.models.encoder import Encoder
from trainer.optimisers import Optimiser
from trainer.sources import Evaluator


class Keeper:
    """Writes what a run is to keep; only the first of several processes does. saved_at: the last checkpoint."""

    def __init__(
        self,
        config: TrainConfig,
        checkpoints: Checkpoints,
        state: RunState,
        student: Encoder,
        world: World,
        saved_at: Path | None,
    ) -> None:
        self._config = config
        self._checkpoints = checkpoints
        self._state = state
        self._student = student
        self._world = world
        self.saved_at = saved_at

    def look(self, evaluator: Evaluator | None, stage: str, step: int) -> Generator[Event, None, None]:
        """Score the student on the dev split, and keep it if none was better."""
        if evaluator is None or self._config.eval_steps < 0 or not self._world.is_first:
            return
        began = time.monotonic()
        training = self._student.training
        self._student.eval()
        with torch.no_grad():
            score = float(evaluator.score(self._student))
        self._student.train(training)
        best = self._state.best_score
        better = math.isfinite(score) and (best is None or score > best)
        if better:
            try:
                self._checkpoints.save_best(self._student)
                self._state.best_score, self._state.best_at = score, f"{stage}-{step}"
            except CheckpointError as error:
                yield make("warning", detail=f"the best model could not be kept: {error}")
        self._state.scores.append([stage, step, score if math.isfinite(score) else None])
        yield make("eval", stage=stage, step=step, score=score, best=better, seconds=time.monotonic() - began)

    def save(self, projection: nn.Module | None, optimiser: Optimiser | None) -> Event:
        """Write a checkpoint. Raises CheckpointError; the one before is then still whole."""
        if self._world.is_first:
            tensors = optimiser.state() if optimiser is not None and self._state.stage else {}
            self.saved_at = self._checkpoints.save(self._state, self._student, projection, tensors)
        return make("checkpoint", stage=self._state.stage, step=self._state.step, path=self.place)

    def save_or_warn(self, projection: nn.Module | None, optimiser: Optimiser | None) -> Event:
        """A checkpoint in passing: a disk that is full now may have room at the next one."""
        try:
            return self.save(projection, optimiser)
        except CheckpointError as error:
            return make("warning", detail=f"no checkpoint: {error}")

    def finish(self, projection: nn.Module | None) -> Generator[Event, None, Path]:
        """Write the result: the best model, or the last one where that was asked for or nothing was measured."""
        self._state.done = True
        model = self._checkpoints.out / "model"
        use_best = self._config.keep == "best" and self._state.best_score is not None
        if self._world.is_first:
            model = self._checkpoints.finish(self._student, projection, use_best)
            yield self.save(projection, None)  # the moments are of no more use
        self._world.wait()
        state = self._state
        yield make("done", model=str(model), best_score=state.best_score, best_at=state.best_at, steps=state.step)
        return model

    @property
    def place(self) -> str | None:
        """Where the last checkpoint lies, for events."""
        return None if self.saved_at is None else str(self.saved_at)
