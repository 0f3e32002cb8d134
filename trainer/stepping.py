"""One optimiser step after the other: smaller mini-batches when memory runs out, smaller scales when fp16 overflows.

Each step is a function of the weights, the seed and its number: what a stop, a kill or a retry after memory ran out
repeats, it repeats exactly.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Generator
from typing import Any, Final

import torch

from trainer.cache_folder import cache_key
from trainer.checkpoint import RunState
from trainer.distributed import World
from trainer.errors import NotFiniteError, OutOfMemoryError
from trainer.events import Event, make
from trainer.hardware import Device, seed_generators
from trainer.optimisers import Optimiser
from trainer.out_of_memory import free_memory, is_out_of_memory
from trainer.prefetch import Prefetcher
from trainer.progress_clock import StepClock
from trainer.stages import StepResult

FIRST_SCALE: Final = 2.0**13  # of the loss, in fp16
_LARGEST_SCALE: Final = 2.0**24
_SCALE_UP_AFTER: Final = 1000
_MOST_OVERFLOWS: Final = 25  # losses scaled down so often in a row mean NaN, not overflow
_LEAST_MICRO_TOKENS: Final = 32


class StoppedError(Exception):
    """Asked to stop inside a step; the step is forgotten."""


class Stepper:
    """Takes the steps of one stage; ``state`` is where the run is, and is moved on."""

    def __init__(
        self,
        state: RunState,
        optimiser: Optimiser,
        inputs: Prefetcher,
        clock: StepClock,
        device: Device,
        world: World,
        stop: threading.Event,
        seed: int,
    ) -> None:
        self._state = state
        self._optimiser = optimiser
        self._inputs = inputs
        self._clock = clock
        self._device = device
        self._world = world
        self._stop = stop
        self._seed = seed
        # A CPU is never ahead of its results, and fp16 must know of an overflow before it goes on. Elsewhere the host queues
        # steps and looks at what came of them only when it tells; a step that failed changed nothing (see Optimiser.step).
        self._looks_always = device.kind != "cuda" or device.precision == "fp16"
        self._failed = torch.zeros((), device=device.torch)

    def take(self, steps: int, rates: dict[str, float]) -> Generator[Event, None, dict[str, Any] | None]:
        """One step; returns the fields of its event when it is time for one.

        Raises StoppedError, NotFiniteError, OutOfMemoryError; the weights are then as they were before the step.
        """
        state, scaled = self._state, self._device.precision == "fp16"
        number = state.step + 1
        due = self._clock.due(number, steps)
        overflows = 0
        while True:
            self._optimiser.zero()
            result = yield from self._gradients()
            if result is None:
                yield self._halve()
                continue
            norm = self._optimiser.clip(state.loss_scale)
            if not self._looks_always:
                self._failed += (~torch.isfinite(norm)).float()
                break
            if math.isfinite(float(norm)) and math.isfinite(float(result.losses["total"])):
                break
            overflows += 1
            if not scaled or overflows > _MOST_OVERFLOWS:
                self._refuse()
            state.loss_scale, state.good_steps = state.loss_scale / 2, 0
        self._optimiser.step()
        self._optimiser.zero()
        if due and float(self._failed):
            self._refuse()
        state.step = number
        state.seen += result.rows
        if scaled:
            state.good_steps += 1
            if state.good_steps % _SCALE_UP_AFTER == 0:
                state.loss_scale = min(state.loss_scale * 2, _LARGEST_SCALE)
        self._clock.count(result)
        return self._clock.fields(result.values(), number, steps, float(norm), rates) if due else None

    def _refuse(self) -> None:
        self._optimiser.zero()
        detail = "the loss or a gradient is NaN or infinite; lower the learning rates, or use fp32"
        raise NotFiniteError(detail, self._state.step)

    def _gradients(self) -> Generator[Event, None, StepResult | None]:
        """The gradients of this step; None when memory ran out."""
        state = self._state
        seed_generators(self._device, _seed_of(self._seed, state.stage, state.step, self._world.rank))
        try:
            parts = self._inputs.stage.gradients(self._inputs.load(state.step, state.micro_tokens))
            while True:
                fraction = next(parts)
                # Several processes stop together, between two steps: see training.
                if self._world.size == 1 and self._stop.is_set():
                    parts.close()
                    raise StoppedError
                if self._clock.wants_progress():
                    yield make("progress", stage=state.stage, step=state.step, fraction=fraction)
        except StopIteration as end:
            result: StepResult = end.value
            return result
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            return None

    def _halve(self) -> Event:
        state = self._state
        self._optimiser.zero()
        free_memory()
        if state.micro_tokens <= _LEAST_MICRO_TOKENS:
            raise OutOfMemoryError("memory does not suffice for a single text; use shorter texts", state.step)
        state.micro_tokens //= 2
        return make("memory", stage=state.stage, step=state.step, micro_tokens=state.micro_tokens)


def _seed_of(seed: int, stage: str, step: int, rank: int) -> int:
    return int(cache_key(seed, stage, step, rank)[:15], 16)
