"""Asks the process for models: one request at a time, the answer as a signal."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.line_process import LineProcess, Record
from app.told_errors import ModelProcessDied, rebuilt

_PATIENCE_MS = 3_000  # a cancelled install removes what it had copied
Answer = Callable[[Record], None]


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """A model as it is shown. problem: why it cannot be used, "" if it can."""

    key: str
    path: str
    active: bool
    bundled: bool
    problem: str
    bytes: int
    card: str
    name: str = ""
    version: str = ""
    space_id: str = ""
    dim: int = 0
    languages: tuple[str, ...] = ()
    precision: str = ""
    licence: str = ""
    metrics: dict[str, float] = field(default_factory=dict)

    @staticmethod
    def of(record: Record) -> ModelFacts:
        """From what the process told."""
        return ModelFacts(**{**record, "languages": tuple(record.get("languages", ()))})

    @property
    def title(self) -> str:
        """Name and version."""
        return f"{self.name} {self.version}".strip() or self.key


class ModelsClient(QObject):
    """``busy`` while a request is under way; a second one waits for its turn."""

    failed = Signal(object)  # the exception

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = LineProcess(self)
        self._process.told.connect(self._heard)
        self._process.ended.connect(self._ended)
        self._queue: list[tuple[Record, Answer]] = []
        self._current: tuple[Record, Answer] | None = None
        self._outcome: Record | None = None
        self._cancelled = False

    @property
    def busy(self) -> bool:
        """Whether something is asked and not answered."""
        return self._current is not None

    def ask(self, do: str, answer: Answer, **request: Any) -> None:
        """Do something; ``answer`` is called with what came out, ``failed`` is emitted instead if it went wrong."""
        self._queue.append(({"do": do, **request}, answer))
        self._next()

    def cancel(self) -> None:
        """Stop what is under way and forget what waits; no answer comes."""
        self._queue.clear()
        self._cancelled = True
        self._process.end_input()

    def forget(self) -> None:
        """Nobody waits for answers any more; what is under way is done all the same."""
        self._queue.clear()
        if self._current is not None:
            self._current = (self._current[0], lambda _: None)

    def close(self) -> None:
        """End the process."""
        self._queue.clear()
        self._current = None
        self._process.close(_PATIENCE_MS)

    def _next(self) -> None:
        if self._current is None and self._queue:
            self._current = self._queue.pop(0)
            self._outcome, self._cancelled = None, False
            self._process.start(sys.executable, ["-P", "-m", "app.models_process"], self._current[0])

    def _heard(self, record: Record) -> None:
        self._outcome = record

    def _ended(self, code: int) -> None:
        current, self._current = self._current, None
        outcome = self._outcome
        if current is not None and not self._cancelled:
            request, answer = current
            if outcome is not None and outcome.get("event") == "done":
                answer(outcome)
            elif outcome is not None:
                self.failed.emit(rebuilt(outcome))
            else:
                self.failed.emit(ModelProcessDied(str(request.get("source") or request.get("key") or ""), str(code)))
        self._next()
