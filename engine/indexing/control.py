"""The handle by which another thread pauses, throttles or cancels an indexing run."""

from __future__ import annotations

import threading
import time


class IndexControl:
    """Shared by the thread that runs ``Library.index`` and the one that commands it. Every method is thread-safe."""

    def __init__(self, throttle: float = 1.0) -> None:
        """throttle: the share of the time that the network may compute, above 0 to 1 (laptops on battery: 0.3)."""
        self._changed = threading.Condition()
        self._paused = False
        self._cancelled = False
        self._throttle = 1.0
        self.throttle = throttle

    @property
    def paused(self) -> bool:
        """Whether the run stands still."""
        return self._paused

    @property
    def cancelled(self) -> bool:
        """Whether the run was told to end early."""
        return self._cancelled

    @property
    def throttle(self) -> float:
        """The share of the time that the network may compute."""
        return self._throttle

    @throttle.setter
    def throttle(self, share: float) -> None:
        if not 0.0 < share <= 1.0:
            raise ValueError(f"throttle {share}: above 0, at most 1 expected")
        with self._changed:
            self._throttle = share
            self._changed.notify_all()

    def pause(self) -> None:
        """Stand still after the step in hand; what is ready is committed first."""
        self._set(paused=True)

    def resume(self) -> None:
        """Go on after ``pause``."""
        self._set(paused=False)

    def cancel(self) -> None:
        """End the run soon; what was read is kept, the next run goes on from there."""
        self._set(cancelled=True)

    def _set(self, paused: bool | None = None, cancelled: bool | None = None) -> None:
        with self._changed:
            self._paused = self._paused if paused is None else paused
            self._cancelled = self._cancelled if cancelled is None else cancelled
            self._changed.notify_all()

    def wait(self, seconds: float) -> None:
        """Wait at most ``seconds`` while paused; returns at once when resumed or cancelled."""
        with self._changed:
            self._changed.wait_for(lambda: not self._paused or self._cancelled, seconds)

    def rest(self, worked: float) -> None:
        """Wait as long as the throttle asks after ``worked`` seconds of computing; cancelling or a new throttle ends it."""
        end = time.monotonic()
        with self._changed:
            while not self._cancelled:
                left = worked * (1.0 / self._throttle - 1.0) - (time.monotonic() - end)
                if left <= 0.001:
                    return
                self._changed.wait(left)
