"""The next step's input made ready by a thread while the device computes this one."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor

from trainer.stages import Loaded, Stage


class Prefetcher:
    """Gives the input of one step after the other. ahead: make the next one meanwhile; a CPU has no time to spare for it."""

    def __init__(self, stage: Stage, *, ahead: bool) -> None:
        self.stage = stage
        self._pool = ThreadPoolExecutor(1, "prefetch") if ahead else None
        self._next: tuple[tuple[int, int], Future[Loaded]] | None = None

    def load(self, step: int, micro_tokens: int) -> Loaded:
        """The input of a step: what was made ahead, if it is for this step and size."""
        if self._pool is None:
            return self.stage.load(step, micro_tokens)
        key, waiting = (step, micro_tokens), self._next
        # Waited for in any case: a stage's plan is not for two threads at once.
        made = waiting[1].result() if waiting is not None else None
        loaded = made if made is not None and waiting is not None and waiting[0] == key else None
        loaded = loaded or self.stage.load(*key)
        self._next = ((step + 1, micro_tokens), self._pool.submit(self.stage.load, step + 1, micro_tokens))
        return loaded

    def close(self) -> None:
        """End the thread."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
