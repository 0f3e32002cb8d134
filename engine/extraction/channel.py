"""A bounded hand-over of documents between threads: bounded by their text, not by their number."""

from __future__ import annotations

import threading
from collections import deque
from typing import Generic, TypeVar

T = TypeVar("T")


class Closed(Exception):
    """The other side has gone away."""


class Channel(Generic[T]):
    """Many writers, one reader. An item heavier than the whole channel passes alone."""

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._items: deque[tuple[T, int]] = deque()
        self._weight = 0
        self._closed = False
        self._error: Exception | None = None
        self._changed = threading.Condition()

    def put(self, item: T, weight: int = 1) -> None:
        """Wait for room, then hand over. Raises Closed when nobody will take it."""
        with self._changed:
            while not self._closed and self._items and self._weight + weight > self._capacity:
                self._changed.wait()
            if self._closed:
                raise Closed
            self._items.append((item, weight))
            self._weight += weight
            self._changed.notify_all()

    def get(self) -> T:
        """Wait for an item and take it. Raises the error that the channel was closed with, else Closed."""
        with self._changed:
            while not self._items:
                if self._closed:
                    raise self._error or Closed
                self._changed.wait()
            item, weight = self._items.popleft()
            self._weight -= weight
            self._changed.notify_all()
            return item

    def close(self, error: Exception | None = None) -> None:
        """Wake everybody; what was not taken is dropped. error: what the reader is to be told."""
        with self._changed:
            self._closed = True
            self._error = self._error or error
            self._items.clear()
            self._changed.notify_all()
