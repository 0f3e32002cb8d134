"""Asks the library on the reader's thread: the hits first, then what can wait. Late answers are dropped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.tasks import Task, Worker
from engine.documents import SearchHit, SearchMode, SearchRequest, SearchResult

if TYPE_CHECKING:
    from engine.library import Library
    from engine.searching.facets import DateRange

SLOW_MS = 600  # a search that takes longer, as while the model loads, is one to be told of
MARKED_AT_ONCE = 4  # hits: so that the next search never waits long behind marking


class Asking(QObject):
    """One question at a time; a new one takes the place of the last with all that was still to come of it."""

    slow = Signal()  # the hits are still to come
    answered = Signal(object)  # SearchResult
    added = Signal(object)  # SearchResult: the same question, asked for more hits
    marked = Signal(object)  # passage id -> (start, end) of the best sentence
    judged = Signal(object)  # SearchResult: the same hits, how sure by a closer look
    counted = Signal(object)  # Facets
    explained = Signal(int, object)  # passage id, Why or None
    failed = Signal(object)  # the exception

    def __init__(self, library: Library, reader: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._reader = library, reader
        self._tasks: set[Task] = set()
        self._explaining: Task | None = None
        self._query = ""
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(self.slow)

    @property
    def busy(self) -> bool:
        """Whether an answer or a part of one is still to come."""
        return bool(self._tasks) or self._explaining is not None

    def search(self, request: SearchRequest, dates: Sequence[DateRange] = ()) -> None:
        """Ask for hits; then mark their best sentences, and count the facets."""
        self.stop()
        self._query = request.query

        def arrived(result: SearchResult) -> None:
            self.answered.emit(result)
            first, later = result.hits[:MARKED_AT_ONCE], result.hits[MARKED_AT_ONCE:]
            marks = request.mode is not SearchMode.EXACT
            if marks and first:
                self._mark(request.query, first)
                # Their sentences are embedded by then; looking closer at the rest would hold up the next search.
                near = replace(result, hits=first)
                self._submit(
                    lambda: self._library.judged(request.query, near),
                    lambda closer: self.judged.emit(replace(result, hits=(*closer.hits, *later))),
                )
            self._submit(lambda: self._library.facets(request, dates), self.counted.emit)
            if marks:
                self.mark(later)

        self._submit(lambda: self._library.search(request), arrived)
        self._slow.start()

    def more(self, request: SearchRequest) -> None:
        """Ask the same again for more hits; nothing that is still to come is dropped."""
        self._submit(lambda: self._library.search(request), self.added.emit)

    def similar(self, hit: SearchHit, k: int) -> None:
        """Ask for passages that say much the same."""
        self.stop()
        self._query = ""
        self._submit(lambda: self._library.similar(hit.passage_id, k), self.answered.emit)

    def mark(self, hits: Sequence[SearchHit]) -> None:
        """Mark the best sentences of further hits of the last question, a few at a time."""
        query = self._query
        if not hits or not query:
            return
        now, later = tuple(hits[:MARKED_AT_ONCE]), tuple(hits[MARKED_AT_ONCE:])

        def arrived(marks: dict[int, tuple[int, int]]) -> None:
            self.marked.emit(marks)
            self.mark(later)

        self._submit(lambda: self._library.mark(query, now), arrived)

    def explain(self, query: str, hit: SearchHit) -> None:
        """Ask what each word of the query adds; an earlier such question is dropped."""
        if self._explaining is not None:
            self._explaining.cancel()
        number = hit.passage_id
        task = self._reader.submit(lambda: self._library.explain(query, number))
        self._explaining = task
        task.succeeded.connect(lambda why: self._explained(task, number, why))
        task.failed.connect(lambda error: self._explained(task, number, None))

    def stop(self) -> None:
        """Nobody wants the answers any more."""
        self._slow.stop()
        for task in (*self._tasks, *((self._explaining,) if self._explaining is not None else ())):
            task.cancel()
        self._tasks.clear()
        self._explaining = None

    def _mark(self, query: str, hits: tuple[SearchHit, ...]) -> None:
        self._submit(lambda: self._library.mark(query, hits), self.marked.emit)

    def _submit(self, call: Callable[[], object], arrived: Callable[[Any], object]) -> None:
        task = self._reader.submit(call)
        self._tasks.add(task)
        task.succeeded.connect(lambda answer: self._arrived(task, arrived, answer))
        task.failed.connect(lambda error: self._arrived(task, self.failed.emit, error))

    def _arrived(self, task: Task, arrived: Callable[[Any], object], answer: object) -> None:
        if task in self._tasks:
            self._tasks.discard(task)
            self._slow.stop()
            arrived(answer)

    def _explained(self, task: Task, number: int, why: object) -> None:
        if task is self._explaining:
            self._explaining = None
            self.explained.emit(number, why)
