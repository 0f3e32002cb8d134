"""``train``: both stages and every baseline through one engine, as a generator of events.

A run stops between two steps or, alone, inside one; under torchrun always between two, so that all processes agree on the
step. Closing the generator, like setting ``stop``, leaves a checkpoint to go on from.
"""

from __future__ import annotations

import logging
import math
import threading
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

import torch

from trainer.checkpoint import Checkpoints
from trainer.compiling import Forward, compiled
from trainer.config import TrainConfig
from trainer.distributed import World, join_world
from trainer.errors import CheckpointError, DataError, NotFiniteError, OutOfMemoryError, TrainerError
from trainer.events import Event, EventLog, make
from trainer.hardware import batch_overhead, choose_device, flops_per_token, micro_tokens, retained_tokens
from trainer.keeping import Keeper
from trainer.models.projection import Projection
from trainer.opening import Opened, open_run, start_event
from trainer.optimisers import Optimiser, all_finite, prefers_sparse, rate_at
from trainer.prefetch import Prefetcher
from trainer.preparation import Material, gather_material, make_stage
from trainer.progress_clock import StepClock
from trainer.records import SplitName
from trainer.sources import Evaluator, TrainingData
from trainer.stages import Setup
from trainer.stepping import Stepper, StoppedError

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class TrainResult:
    """How a run ended. model: its folder, None when it was stopped before the end. checkpoint: where to go on from.

    unchanged: the model is the one that the run began with, for no other was better on the dev set.
    """

    model: Path | None
    checkpoint: Path | None
    stopped: bool
    stage: str
    step: int
    best_score: float | None
    unchanged: bool = False


def train(
    config: TrainConfig,
    data: TrainingData,
    out: Path,
    *,
    stop: threading.Event,
    evaluator: Evaluator | None = None,
    fresh: bool = False,
) -> Generator[Event, None, TrainResult]:
    """Run, or go on with, a training in the folder ``out``; yields events (see trainer.events) and logs them there.

    evaluator: judges the student; by default MLIR nDCG@20 on the dev split. fresh: start anew where a run lies. Raises
    TrainerError: what was learned up to then is in the last checkpoint. Under torchrun each process calls this; only the
    first one yields events and writes.
    """
    world = join_world(config.device)
    log = EventLog(out) if world.is_first else None
    run = _Run(config, data, Path(out), stop, evaluator, world)
    events = run.go(fresh)
    try:
        while True:
            try:
                event = next(events)
            except StopIteration as end:
                result: TrainResult = end.value
                return result
            if log is not None:
                yield log.write(event)
    except TrainerError as error:
        if log is not None:
            yield log.write(run.failure(error))
        raise
    finally:
        events.close()
        if log is not None:
            log.close()


class _Run:
    """One run: prepare, then stage by stage."""

    def __init__(
        self,
        config: TrainConfig,
        data: TrainingData,
        out: Path,
        stop: threading.Event,
        evaluator: Evaluator | None,
        world: World,
    ) -> None:
        self._config = config
        self._data = data
        self._out = out
        self._stop = stop
        self._evaluator = evaluator
        self._world = world
        self._device = choose_device(config.device, config.precision, world.local_rank)
        if config.threads:
            torch.set_num_threads(config.threads)
        self._opened: Opened | None = None
        self._keeper: Keeper
        self._projection: Projection | None = None
        self._optimiser: Optimiser | None = None

    def go(self, fresh: bool) -> Generator[Event, None, TrainResult]:
        """The whole course."""
        checkpoints = Checkpoints(self._out)
        opened = open_run(self._config, self._data, checkpoints, self._device, self._world, fresh=fresh)
        self._opened, self._projection, self._device, state = opened, opened.projection, opened.device, opened.state
        self._keeper = Keeper(self._config, checkpoints, state, opened.student, self._world, opened.found)
        yield start_event(self._config, opened, self._world)
        if state.done:
            return self._result(self._out / "model")
        material = yield from self._prepare(opened)
        if material is None:
            yield self._stopped()
            return self._result(None)
        try:
            if not state.stage:
                yield from self._keeper.look(self._evaluator, material.stages[0], 0)
            first = material.stages.index(state.stage) if state.stage else 0
            for name in material.stages[first:]:
                yield from self._stage(name, opened, material)
        except StoppedError:
            yield self._keeper.save(self._projection, self._optimiser)
            yield self._stopped()
            return self._result(None)
        except GeneratorExit:
            self._keeper.save(self._projection, self._optimiser)
            raise
        return self._result((yield from self._keeper.finish(self._projection)))

    def failure(self, error: TrainerError) -> Event:
        """The event of an error, after saving what is worth saving."""
        values = {"kind": type(error).__name__, "detail": str(error)}
        if self._opened is None:
            return make("error", **values, stage="", step=0, checkpoint=None)
        in_loop = self._optimiser is not None and isinstance(error, (NotFiniteError, OutOfMemoryError))
        if in_loop and self._world.is_first and all_finite(list(self._opened.student.parameters())):
            try:
                self._keeper.save(self._projection, self._optimiser)
            except CheckpointError as second:
                _log.warning("no checkpoint after the error: %s", second)
        state = self._opened.state
        return make("error", **values, stage=state.stage, step=state.step, checkpoint=self._keeper.place)

    def _prepare(self, opened: Opened) -> Generator[Event, None, Material | None]:
        """Fill the caches; the first process does it, the others read them. None when it was stopped."""
        cache = Path(self._config.cache) if self._config.cache else self._out / "cache"
        material: Material | None = None
        stopped = False
        for turn in (True, False):
            if turn == self._world.is_first and not stopped:
                gathering = gather_material(self._config, self._data, opened.student, opened.teacher, self._device, cache)
                try:
                    while not (stopped := self._stop.is_set()):
                        yield next(gathering)
                except StopIteration as end:
                    material = end.value
                finally:
                    gathering.close()
            self._world.wait()
            stopped = self._world.any(stopped, self._device.torch)
        if stopped or material is None:
            return None
        if self._evaluator is None and self._config.eval_steps >= 0 and self._world.is_first:
            yield from self._default_evaluator()
        if material.pair_vectors is None and material.retrieval_vectors is None:
            self._projection = None  # lambda = 1: nothing would ever train it
        return material

    def _default_evaluator(self) -> Generator[Event, None, None]:
        from trainer.evaluation.dev import DevEvaluator

        try:
            self._evaluator = DevEvaluator(self._data, SplitName.DEV)
        except DataError as error:
            yield make("warning", detail=f"the dev split cannot be measured on, the last model is kept: {error}")

    def _stage(self, name: str, opened: Opened, material: Material) -> Generator[Event, None, None]:
        """All steps of a stage that are still to do."""
        config, student, state, device = self._config, opened.student, opened.state, self._device
        schedule = material.config.stage1 if name == "stage1" else material.config.stage2
        if schedule.dropout >= 0:
            student.set_dropout(schedule.dropout)
        student.train()
        sparse = prefers_sparse(device.torch) and not config.compile
        optimiser = self._optimiser = Optimiser(student, self._projection, schedule, sparse_table=sparse)
        if state.stage != name:
            state.stage, state.step, state.micro_tokens = name, 0, 0
        elif opened.optimiser is not None:
            optimiser.load(opened.optimiser, str(opened.found))
        opened.optimiser = None
        most = schedule.micro_tokens or micro_tokens(student, device, config.memory_gb)
        state.micro_tokens = state.micro_tokens or most
        forward: Forward = student
        if config.compile:
            forward, refusal = compiled(student, device)
            if refusal:
                yield make("warning", detail=f"the network cannot be compiled here and runs as it is: {refusal}")
        overhead = batch_overhead(student, device)
        setup = Setup(student, self._projection, device, self._world, forward, lambda: state.loss_scale, overhead, most)
        stage = make_stage(name, material, setup, retained_tokens(student, device, config.memory_gb))
        steps = schedule.max_steps or max(1, math.ceil(schedule.epochs * stage.steps_per_epoch))
        yield make(
            "stage",
            stage=name,
            step=state.step,
            steps=steps,
            size=stage.size,
            batch_size=schedule.batch_size,
            micro_tokens=state.micro_tokens,
            languages=material.languages,
            config=material.config.to_dict()[name],
        )
        clock = StepClock(config.log_seconds, device, flops_per_token(student))
        inputs = Prefetcher(stage, ahead=device.kind == "cuda")
        stepper = Stepper(state, optimiser, inputs, clock, device, self._world, self._stop, config.seed)
        every = config.eval_steps or max(1, math.ceil(steps / 10))
        try:
            while state.step < steps:
                if self._world.any(self._stop.is_set(), device.torch):
                    raise StoppedError
                rates = optimiser.set_rate(rate_at(state.step, steps, schedule))
                fields = yield from stepper.take(steps, rates)
                if fields is not None:
                    yield make("step", stage=name, epoch=state.step / stage.steps_per_epoch, **fields)
                if (every > 0 and state.step % every == 0) or state.step == steps:
                    with clock.paused():
                        yield from self._keeper.look(self._evaluator, name, state.step)
                if clock.minutes_since_save() >= config.checkpoint_minutes and state.step < steps:
                    with clock.paused():
                        yield self._keeper.save_or_warn(self._projection, optimiser)
                    clock.saved()
        finally:
            inputs.close()
        yield self._keeper.save_or_warn(self._projection, optimiser)

    def _stopped(self) -> Event:
        assert self._opened is not None
        state = self._opened.state
        return make("stopped", stage=state.stage, step=state.step, checkpoint=self._keeper.place)

    def _result(self, model: Path | None) -> TrainResult:
        assert self._opened is not None
        state = self._opened.state
        began_best = self._config.keep == "best" and state.best_at.endswith("-0")
        checkpoint, stopped = self._keeper.saved_at, model is None
        return TrainResult(model, checkpoint, stopped, state.stage, state.step, state.best_score, began_best and not stopped)
