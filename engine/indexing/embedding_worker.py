"""The network's own thread: texts in, vectors out, so that reading and writing go on while it computes."""

from __future__ import annotations

import logging
import queue
import threading
import time
from dataclasses import dataclass

import numpy as np

from engine.embedding import Embedder
from engine.indexing.control import IndexControl
from engine.indexing.events import Closed, Events
from engine.store.records import FloatArray

log = logging.getLogger(__name__)

_POLL_S = 0.2


@dataclass(frozen=True, slots=True)
class Embedded:
    """Vectors of passages. texts: what was embedded for each. computed: how many different texts these are."""

    ids: tuple[int, ...]
    texts: tuple[str, ...]
    rows: FloatArray
    computed: int


@dataclass(frozen=True, slots=True)
class JobDone:
    """The worker is free for the next texts. error: why it gave up."""

    error: BaseException | None = None


class EmbeddingWorker(threading.Thread):
    """Takes one job at a time; puts Embedded batches and at last JobDone into ``output``."""

    def __init__(self, embedder: Embedder, output: Events, control: IndexControl) -> None:
        super().__init__(name="index-embedder", daemon=True)
        self._embedder, self._output, self._control = embedder, output, control
        self._jobs: queue.SimpleQueue[tuple[list[int], list[str]] | None] = queue.SimpleQueue()
        self._ending = threading.Event()

    def submit(self, ids: list[int], texts: list[str]) -> None:
        """Embed ``texts``, the embedding texts of the passages ``ids``; equal texts once."""
        self._jobs.put((ids, texts))

    def stop(self) -> None:
        """End after the batch in hand."""
        self._ending.set()
        self._jobs.put(None)

    def run(self) -> None:
        """Work until stopped. Called by the thread."""
        try:
            while (job := self._jobs.get()) is not None and not self._ending.is_set():
                try:
                    self._embed(*job)
                except Closed:
                    raise
                except BaseException as error:
                    self._output.put(JobDone(error))
                else:
                    self._output.put(JobDone())
        except Closed:
            pass

    def _embed(self, ids: list[int], texts: list[str]) -> None:
        owners: dict[str, list[int]] = {}
        for number, text in zip(ids, texts, strict=True):
            owners.setdefault(text, []).append(number)
        different = list(owners)
        began = time.monotonic()
        for places, rows in self._embedder.embed_passage_batches(different):
            chosen = [(place, number) for place, text in enumerate(places.tolist()) for number in owners[different[text]]]
            self._output.put(
                Embedded(
                    tuple(number for _, number in chosen),
                    tuple(different[places[place]] for place, _ in chosen),
                    np.ascontiguousarray(rows[[place for place, _ in chosen]]),
                    len(places),
                )
            )
            self._control.rest(time.monotonic() - began)
            while self._control.paused and not self._control.cancelled and not self._ending.is_set():
                self._control.wait(_POLL_S)
            if self._ending.is_set() or self._control.cancelled:
                return
            began = time.monotonic()
