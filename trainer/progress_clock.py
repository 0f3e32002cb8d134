"""How fast a stage goes, when to tell, and the next step's input read ahead while a GPU computes this one."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from trainer.hardware import Device
from trainer.stages import Loaded, Stage, StepResult

_PROGRESS_SECONDS = 2.0


class StepClock:
    """Rates over the time spent in steps: evaluations and checkpoints do not count."""

    def __init__(self, log_seconds: float, device: Device, flops_per_token: float) -> None:
        self._log_seconds = log_seconds
        self._device = device
        self._flops = flops_per_token
        self._began = self._told = self._saved = self._progress = time.monotonic()
        self._pause = 0.0
        self._first: int | None = None
        self._rows = self._tokens = 0
        self._pool = ThreadPoolExecutor(1) if device.kind == "cuda" else None
        self._ahead: tuple[tuple[int, int], Future[Loaded]] | None = None

    def loaded(self, stage: Stage, step: int, micro_tokens: int) -> Loaded:
        """The input of a step; on a GPU the next one's is made meanwhile."""
        if self._pool is None:
            return stage.load(step, micro_tokens)
        key, ahead = (step, micro_tokens), self._ahead
        made = ahead[1].result() if ahead is not None else None  # waited for in any case: plans are not for two threads
        loaded = made if made is not None and ahead is not None and ahead[0] == key else stage.load(step, micro_tokens)
        self._ahead = ((step + 1, micro_tokens), self._pool.submit(stage.load, step + 1, micro_tokens))
        return loaded

    def wants_progress(self) -> bool:
        """Whether a step has been silent for long."""
        now = time.monotonic()
        if now - max(self._progress, self._told) < _PROGRESS_SECONDS:
            return False
        self._progress = now
        return True

    def note(
        self, result: StepResult, step: int, steps: int, norm: float, rates: Mapping[str, float]
    ) -> dict[str, Any] | None:
        """Count a finished step; the fields of its event when it is time for one (and always for the last)."""
        self._rows += result.rows
        self._tokens += result.tokens
        if self._first is None:
            self._first = step - 1
        now = time.monotonic()
        if now - self._told < self._log_seconds and step < steps and step - self._first > 1:
            return None
        spent = max(1e-9, now - self._told - self._pause)
        per_step = max(1e-9, now - self._began) / max(1, step - self._first)
        total = {name: value for name, value in result.losses.items() if name != "total"}
        fields: dict[str, Any] = {
            "step": step,
            "steps": steps,
            "loss": result.losses["total"],
            "losses": total,
            "rates": dict(rates),
            "grad_norm": norm,
            "pairs_per_s": self._rows / spent,
            "tokens_per_s": self._tokens / spent,
            "eta_s": per_step * (steps - step),
            "memory_mb": self._device.memory_mb(),
        }
        peak = self._device.peak_flops()
        if peak:
            fields["mfu"] = self._flops * self._tokens / spent / peak
        self._told, self._pause, self._rows, self._tokens = now, 0.0, 0, 0
        return fields

    @contextlib.contextmanager
    def paused(self) -> Iterator[None]:
        """Time in this block is no time of training."""
        began = time.monotonic()
        try:
            yield
        finally:
            spent = time.monotonic() - began
            self._pause += spent
            self._began += spent

    def minutes_since_save(self) -> float:
        """Since the last checkpoint, or since the stage began."""
        return (time.monotonic() - self._saved) / 60

    def saved(self) -> None:
        """A checkpoint was written."""
        self._saved = time.monotonic()
