"""What the reading and the embedding thread tell the thread that writes."""

from __future__ import annotations

import threading
import time
from collections import deque


class Closed(Exception):
    """Nobody takes events any more."""


class Events:
    """A queue bounded by weight: reading waits while the writer is behind, so that memory stays bounded."""

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._items: deque[tuple[object, int]] = deque()
        self._weight = 0
        self._closed = False
        self._changed = threading.Condition()

    def put(self, item: object, weight: int = 0) -> None:
        """Hand over. Waits for room if it has weight; one heavier than everything passes alone. Raises Closed."""
        with self._changed:
            while not self._closed and weight and self._weight and self._weight + weight > self._capacity:
                self._changed.wait()
            if self._closed:
                raise Closed
            self._items.append((item, weight))
            self._weight += weight
            self._changed.notify_all()

    def get(self, seconds: float) -> object | None:
        """The next event, None when none came in time."""
        end = time.monotonic() + seconds
        with self._changed:
            while not self._items:
                left = end - time.monotonic()
                if left <= 0:
                    return None
                self._changed.wait(left)
            item, weight = self._items.popleft()
            self._weight -= weight
            self._changed.notify_all()
            return item

    def close(self) -> None:
        """Wake everybody; what was not taken is dropped."""
        with self._changed:
            self._closed = True
            self._items.clear()
            self._weight = 0
            self._changed.notify_all()
