"""Reads the text around a passage, or a document's beginning, on the reader's thread; more of it on demand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.preview.passage_text import AROUND, MORE, Surroundings, opening, surroundings
from app.tasks import Task, Worker

if TYPE_CHECKING:
    from engine.library import Library


class TextReading(QObject):
    """One place of one document at a time; what comes late for an earlier one is dropped."""

    arrived = Signal(bool)  # whether it is the first text of this place
    failed = Signal(object)  # the exception

    def __init__(self, library: Library, reader: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._reader = library, reader
        self._task: Task | None = None
        self._passage: int | None = None
        self._document = 0
        self._extent = (0, AROUND)
        self.around = Surroundings(())

    def read_around(self, passage_id: int) -> None:
        """Read a passage and what stands beside it."""
        self._begin(passage_id, 0, (AROUND, AROUND))

    def read_opening(self, document_id: int) -> None:
        """Read a document from its beginning."""
        self._begin(None, document_id, (0, AROUND))

    def read_more(self, before: bool) -> None:
        """Read further, before or after what is known."""
        earlier, later = self._extent
        self._extent = (earlier + MORE, later) if before else (earlier, later + MORE)
        self._read()

    def forget(self) -> None:
        """Nobody wants the text any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.around = Surroundings(())

    def _begin(self, passage: int | None, document: int, extent: tuple[int, int]) -> None:
        self.forget()
        self._passage, self._document, self._extent = passage, document, extent
        self._read()

    def _read(self) -> None:
        library, passage, document, (before, after) = self._library, self._passage, self._document, self._extent

        def read() -> Surroundings:
            if passage is not None:
                return surroundings(library.catalog, passage, before, after)
            return opening(library.catalog, document, after)

        task = self._task = self._reader.submit(read)
        task.succeeded.connect(lambda around: self._was_read(task, around))
        task.failed.connect(lambda error: self._not_read(task, error))

    def _was_read(self, task: Task, around: Surroundings) -> None:
        if task is self._task:
            self._task = None
            first, self.around = not self.around.passages, around
            self.arrived.emit(first)

    def _not_read(self, task: Task, error: Exception) -> None:
        if task is self._task:
            self._task = None
            self.failed.emit(error)
