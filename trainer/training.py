"""``train``: both stages and every baseline through one engine, as a generator of events.

Each step is a function of the weights, the seed and its number: what a stop, a kill or a retry after memory ran out
repeats, it repeats exactly. Closing the generator, like setting ``stop``, leaves a checkpoint to go on from.
"""

from __future__ import annotations

import logging
import math
import threading
import time
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

import torch

from trainer.cache_folder import cache_key
from trainer.checkpoint import Checkpoints, RunState, load_projection, require_space
from trainer.config import TrainConfig
from trainer.distributed import World, join_world
from trainer.errors import CheckpointError, DataError, NotFiniteError, OutOfMemoryError, TrainerError
from trainer.events import Event, EventLog, make
from trainer.hardware import choose_device, flops_per_token, is_out_of_memory, micro_tokens, release_memory
from trainer.models.encoder import Encoder
from trainer.models.loading import load_encoder
from trainer.models.projection import Projection
from trainer.models.teacher import Teacher, load_teacher
from trainer.optimisers import Optimiser, all_finite, prefers_sparse, rate_at
from trainer.preparation import Material, gather_material, make_stage
from trainer.progress_clock import StepClock
from trainer.records import SplitName
from trainer.sources import Evaluator, TrainingData
from trainer.stages import Setup, Stage, StepResult

_log = logging.getLogger(__name__)
_LEAST_MICRO_TOKENS = 32
_MOST_OVERFLOWS = 25  # fp16: losses scaled down so often in a row mean NaN, not overflow
_SCALE_UP_AFTER = 1000
_FIRST_SCALE = 2.0**13


@dataclass(frozen=True, slots=True)
class TrainResult:
    """How a run ended. model: its folder, None when it was stopped before the end. checkpoint: where to go on from."""

    model: Path | None
    checkpoint: Path | None
    stopped: bool
    stage: str
    step: int
    best_score: float | None


class _StoppedError(Exception):
    """Asked to stop inside a step; the step is forgotten."""


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
    """One run: its models, where it is, and how it goes on."""

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
        self._checkpoints = Checkpoints(out)
        self._device = choose_device(config.device, config.precision, world.local_rank)
        if config.threads:
            torch.set_num_threads(config.threads)
        self._state = RunState("")
        self._student: Encoder
        self._projection: Projection | None = None
        self._optimiser: Optimiser | None = None
        self._material: Material
        self._saved_at: Path | None = None

    # The course of a run

    def go(self, fresh: bool) -> Generator[Event, None, TrainResult]:
        """Prepare, then stage by stage."""
        teacher = yield from self._open(fresh)
        if teacher is _DONE:
            return self._result(self._out / "model", stopped=False)
        assert not isinstance(teacher, str)
        if (yield from self._prepare(teacher)):
            yield make("stopped", stage=self._state.stage, step=self._state.step, checkpoint=_text(self._saved_at))
            return self._result(None, stopped=True)
        try:
            if not self._state.stage:
                yield from self._look(self._material.stages[0], 0)
            for name in self._material.stages[self._first_stage() :]:
                yield from self._stage(name)
        except _StoppedError:
            yield self._save()
            yield make("stopped", stage=self._state.stage, step=self._state.step, checkpoint=_text(self._saved_at))
            return self._result(None, stopped=True)
        except GeneratorExit:
            self._save()
            raise
        return (yield from self._finish())

    def failure(self, error: TrainerError) -> Event:
        """The event of an error, after saving what is worth saving."""
        in_loop = self._optimiser is not None and isinstance(error, (NotFiniteError, OutOfMemoryError))
        if in_loop and self._world.is_first and all_finite(list(self._student.parameters())):
            try:
                self._save()
            except CheckpointError as second:
                _log.warning("no checkpoint after the error: %s", second)
        state = self._state
        return make(
            "error",
            kind=type(error).__name__,
            detail=str(error),
            stage=state.stage,
            step=state.step,
            checkpoint=_text(self._saved_at),
        )

    def _open(self, fresh: bool) -> Generator[Event, None, Teacher | str | None]:
        """Load the models and where the run was. Returns the teacher, None without one, or _DONE."""
        config = self._config
        if fresh and self._world.is_first:
            self._checkpoints.clear()
        self._world.wait()
        self._student = load_encoder(config.student, role="student")
        teacher = load_teacher(config.teacher or None, start=config.student) if config.needs_teacher else None
        anchor = teacher.encoder.fingerprint() if teacher else ""
        start = self._student.fingerprint()
        if teacher is not None:
            self._projection = Projection(self._student.dim, teacher.encoder.dim)
            if config.projection:
                load_projection(Path(config.projection), self._projection)
        identity = cache_key(config.identity(), start, anchor, self._data.content_hash, self._device.precision)
        self._state = RunState(identity, loss_scale=_FIRST_SCALE if self._device.precision == "fp16" else 1.0)
        found = self._checkpoints.load()
        optimiser = None
        if found is not None:
            if found.state.identity != identity:
                raise CheckpointError(
                    str(found.folder), "belongs to another run (other settings, models or data); start fresh or elsewhere"
                )
            self._state, self._student, self._saved_at = found.state, found.encoder, found.folder
            if self._projection is not None:
                self._projection.load_state_dict(found.projection)
            optimiser = found.optimiser
        elif self._world.is_first:
            require_space(self._out, self._student)
        self._resumed = optimiser
        self._student.to(self._device.torch)
        if self._projection is not None:
            self._projection.to(self._device.torch)
        yield make(
            "start",
            method=config.method,
            device=str(self._device.torch),
            precision=self._device.precision,
            processes=self._world.size,
            student=str(config.student),
            anchor=teacher.anchor_description if teacher else "none: this method has no teacher",
            anchor_is_start_model=bool(teacher and teacher.is_start_model),
            config=config.to_dict(),
            resumed_at={"stage": self._state.stage, "step": self._state.step} if found else None,
        )
        return _DONE if self._state.done else teacher

    def _prepare(self, teacher: Teacher | None) -> Generator[Event, None, bool]:
        """Fill the caches; the first process does it, the others read them. Returns whether it was stopped."""
        cache = Path(self._config.cache) if self._config.cache else self._out / "cache"
        stopped = False
        for turn in (True, False):
            if turn == self._world.is_first and not stopped:
                material = gather_material(self._config, self._data, self._student, teacher, self._device, cache)
                try:
                    while not (stopped := self._stop.is_set()):
                        yield next(material)
                except StopIteration as end:
                    self._material = end.value
                finally:
                    material.close()
            self._world.wait()
            stopped = self._world.any(stopped, self._device.torch)
        if not stopped and self._evaluator is None and self._config.eval_steps >= 0 and self._world.is_first:
            yield from self._default_evaluator()
        if not stopped and self._material.pair_vectors is None and self._material.retrieval_vectors is None:
            self._projection = None
        return stopped

    def _default_evaluator(self) -> Generator[Event, None, None]:
        from trainer.evaluation.dev import DevEvaluator

        try:
            self._evaluator = DevEvaluator(self._data, SplitName.DEV)
        except DataError as error:
            yield make("warning", detail=f"the dev split cannot be measured on, the last model is kept: {error}")

    def _first_stage(self) -> int:
        return self._material.stages.index(self._state.stage) if self._state.stage else 0

    # One stage

    def _stage(self, name: str) -> Generator[Event, None, None]:
        schedule = self._material.config.stage1 if name == "stage1" else self._material.config.stage2
        if schedule.dropout >= 0:
            self._student.set_dropout(schedule.dropout)
        self._student.train()
        self._optimiser = Optimiser(
            self._student,
            self._projection,
            schedule,
            sparse_table=prefers_sparse(self._device.torch) and not self._config.compile,
        )
        if self._state.stage == name:
            if self._resumed is not None:
                self._optimiser.load(self._resumed, str(self._saved_at))
        else:
            self._state.stage, self._state.step, self._state.micro_tokens = name, 0, 0
        self._resumed = None
        most = micro_tokens(self._student, self._device, self._config.memory_gb)
        self._state.micro_tokens = self._state.micro_tokens or schedule.micro_tokens or most
        forward = torch.compile(self._student, dynamic=True) if self._config.compile else self._student
        setup = Setup(self._student, self._projection, self._device, self._world, forward, lambda: self._state.loss_scale)
        stage = make_stage(name, self._material, setup, most)
        steps = schedule.max_steps or max(1, math.ceil(schedule.epochs * stage.steps_per_epoch))
        yield make(
            "stage",
            stage=name,
            step=self._state.step,
            steps=steps,
            size=stage.size,
            batch_size=schedule.batch_size,
            micro_tokens=self._state.micro_tokens,
            languages=self._material.languages,
            config=self._material.config.to_dict()[name],
        )
        clock = StepClock(self._config.log_seconds, self._device, flops_per_token(self._student))
        every = self._config.eval_steps or max(1, math.ceil(steps / 10))
        while self._state.step < steps:
            if self._world.any(self._stop.is_set(), self._device.torch):
                raise _StoppedError
            rates = self._optimiser.set_rate(rate_at(self._state.step, steps, schedule))
            result, norm = yield from self._step(stage, clock)
            self._state.step += 1
            self._state.seen += result.rows
            step = self._state.step
            event = clock.note(result, step, steps, norm, rates)
            if event is not None:
                yield make("step", stage=name, epoch=step / stage.steps_per_epoch, **event)
            if (every > 0 and step % every == 0) or step == steps:
                with clock.paused():
                    yield from self._look(name, step)
            if clock.minutes_since_save() >= self._config.checkpoint_minutes and step < steps:
                with clock.paused():
                    yield from self._save_or_warn()
                clock.saved()
        yield from self._save_or_warn()

    def _step(self, stage: Stage, clock: StepClock) -> Generator[Event, None, tuple[StepResult, float]]:
        """One optimiser step; smaller mini-batches when memory runs out, smaller scales when fp16 overflows."""
        assert self._optimiser is not None
        overflows = 0
        while True:
            self._optimiser.zero()
            result = yield from self._gradients(stage, clock)
            if result is None:
                yield self._halve()
                continue
            norm = self._optimiser.clip(self._state.loss_scale)
            if math.isfinite(norm) and math.isfinite(result.losses["total"]):
                break
            overflows += 1
            if self._device.precision != "fp16" or overflows > _MOST_OVERFLOWS:
                self._optimiser.zero()
                raise NotFiniteError(
                    "the loss or a gradient is NaN or infinite; lower the learning rates, or use fp32",
                    self._state.step,
                )
            self._state.loss_scale, self._state.good_steps = self._state.loss_scale / 2, 0
        self._optimiser.step()
        self._optimiser.zero()
        if self._device.precision == "fp16":
            self._state.good_steps += 1
            if self._state.good_steps % _SCALE_UP_AFTER == 0:
                self._state.loss_scale = min(self._state.loss_scale * 2, 2.0**24)
        return result, norm

    def _gradients(self, stage: Stage, clock: StepClock) -> Generator[Event, None, StepResult | None]:
        """The gradients of this step; None when memory ran out."""
        name, step = self._state.stage, self._state.step
        torch.manual_seed(_seed(self._config.seed, name, step, self._world.rank))
        try:
            parts = stage.gradients(clock.loaded(stage, step, self._state.micro_tokens))
            while True:
                fraction = next(parts)
                if self._world.size == 1 and self._stop.is_set():
                    parts.close()
                    raise _StoppedError
                if clock.wants_progress():
                    yield make("progress", stage=name, step=step, fraction=fraction)
        except StopIteration as end:
            result: StepResult = end.value
            return result
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            return None

    def _halve(self) -> Event:
        assert self._optimiser is not None
        self._optimiser.zero()
        release_memory(self._device)
        if self._state.micro_tokens <= _LEAST_MICRO_TOKENS:
            raise OutOfMemoryError("memory does not suffice for a single text; use shorter texts", self._state.step)
        self._state.micro_tokens //= 2
        return make("memory", stage=self._state.stage, step=self._state.step, micro_tokens=self._state.micro_tokens)

    # Looking and keeping

    def _look(self, stage: str, step: int) -> Generator[Event, None, None]:
        """Score on the dev split and keep the best model."""
        if self._evaluator is None or self._config.eval_steps < 0 or not self._world.is_first:
            return
        began = time.monotonic()
        training = self._student.training
        self._student.eval()
        with torch.no_grad():
            score = float(self._evaluator.score(self._student))
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

    def _save(self) -> Event:
        tensors = self._optimiser.state() if self._optimiser is not None and self._state.stage else {}
        if self._world.is_first:
            self._saved_at = self._checkpoints.save(self._state, self._student, self._projection, tensors)
        return make("checkpoint", stage=self._state.stage, step=self._state.step, path=_text(self._saved_at))

    def _save_or_warn(self) -> Generator[Event, None, None]:
        """A checkpoint in passing: a disk that is full now may have room at the next one."""
        try:
            yield self._save()
        except CheckpointError as error:
            yield make("warning", detail=f"no checkpoint: {error}")

    def _finish(self) -> Generator[Event, None, TrainResult]:
        self._state.done = True
        model = self._out / "model"
        use_best = self._config.keep == "best" and self._state.best_score is not None
        if self._world.is_first:
            model = self._checkpoints.finish(self._student, self._projection, use_best)
            self._optimiser = None  # its moments are of no more use
            yield self._save()
        self._world.wait()
        state = self._state
        yield make("done", model=str(model), best_score=state.best_score, best_at=state.best_at, steps=state.step)
        return self._result(model, stopped=False)

    def _result(self, model: Path | None, *, stopped: bool) -> TrainResult:
        state = self._state
        return TrainResult(model, self._saved_at, stopped, state.stage, state.step, state.best_score)


_DONE = "done"


def _seed(seed: int, stage: str, step: int, rank: int) -> int:
    return int(cache_key(seed, stage, step, rank)[:15], 16)


def _text(path: Path | None) -> str | None:
    return None if path is None else str(path)
