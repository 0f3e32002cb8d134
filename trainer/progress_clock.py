"""How fast a stage goes, and when to tell."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator, Mapping
from typing import Any

from trainer.hardware import Device
from trainer.stages import StepResult

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

    def wants_progress(self) -> bool:
        """Whether a step has been silent for long."""
        now = time.monotonic()
        if now - max(self._progress, self._told) < _PROGRESS_SECONDS:
            return False
        self._progress = now
        return True

    def due(self, step: int, steps: int) -> bool:
        """Whether the event of this step (1-based) is to be told: the first two, the last, and one each ``log_seconds``."""
        if self._first is None:
            self._first = step - 1
        return step >= steps or step - self._first <= 1 or time.monotonic() - self._told >= self._log_seconds

    def count(self, result: StepResult) -> None:
        """A step is done."""
        self._rows += result.rows
        self._tokens += result.tokens

    def fields(
        self, losses: Mapping[str, float], step: int, steps: int, norm: float, rates: Mapping[str, float]
    ) -> dict[str, Any]:
        """What the event of a step says; its rates are of the time since the event before."""
        now = time.monotonic()
        spent = max(1e-9, now - self._told - self._pause)
        per_step = max(1e-9, now - self._began) / max(1, step - (self._first or 0))
        fields: dict[str, Any] = {
            "step": step,
            "steps": steps,
            "loss": losses["total"],
            "losses": {name: value for name, value in losses.items() if name != "total"},
            "rates": dict(rates),
            "grad_norm": norm,
            "pairs_per_s": self._rows / spent,
            "tokens_per_s": self._tokens / spent,
            "eta_s": per_step * (steps - step),
            "memory_mb": self._device.memory_mb(),
        }
        peak = self._device.peak_flops()
        if peak:
            fields["mfu"] = utilisation(self._flops, self._tokens, spent, peak)
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


def utilisation(flops_per_token: float, tokens: int, seconds: float, peak: float) -> float:
    """Model FLOP utilisation: what the model's mathematics asks for against what the device could do in that time.

    Passes repeated by gradient caching and padding do not count, as is the custom (Chowdhery et al., 2022).
    """
    return flops_per_token * tokens / seconds / peak
