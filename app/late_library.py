"""The window's library: opened by the worker that first asks for it, and searched in a process of its own."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from app.search_client import SearchClient
    from engine.documents import SearchHit, SearchRequest, SearchResult, Why
    from engine.library import Library
    from engine.searching.facets import DateRange, Facets


class LateLibrary:
    """Stands for ``Library.open(directory)``: the database here, what needs the model in the search process.

    Only ``directory``, ``stop_searching`` and ``close`` may be asked for on the window's thread.
    """

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self._lock = threading.Lock()
        self._library: Library | None = None
        self._searching: SearchClient | None = None

    def __getattr__(self, name: str) -> Any:
        """What the library has, after opening it. Raises what opening raises, every time until it works."""
        return getattr(self._opened(), name)

    def prepare(self) -> None:
        """See ``Library.prepare``."""
        self._client().prepare()

    def search(self, request: SearchRequest) -> SearchResult:
        """See ``Library.search``."""
        return self._client().search(request)

    def mark(self, query: str, hits: Sequence[SearchHit]) -> dict[int, tuple[int, int]]:
        """See ``Library.mark``."""
        return self._client().mark(query, hits)

    def judged(self, query: str, result: SearchResult) -> SearchResult:
        """See ``Library.judged``."""
        return self._client().judged(query, result)

    def similar(self, passage_id: int, k: int = 10) -> SearchResult:
        """See ``Library.similar``."""
        return self._client().similar(passage_id, k)

    def explain(self, query: str, passage_id: int) -> Why | None:
        """See ``Library.explain``."""
        return self._client().explain(query, passage_id)

    def facets(self, request: SearchRequest, dates: Sequence[DateRange] = ()) -> Facets:
        """See ``Library.facets``."""
        return self._client().facets(request, dates)

    def stop_searching(self) -> None:
        """End the search process, and with it a search under way, which fails; the next search starts another."""
        with self._lock:
            client, self._searching = self._searching, None
        if client is not None:
            client.close()

    def close(self) -> None:
        """Close it if it was opened; it opens again when asked again."""
        self.stop_searching()
        with self._lock:
            library, self._library = self._library, None
        if library is not None:
            library.close()

    def _opened(self) -> Library:
        with self._lock:
            if self._library is None:
                from engine.library import Library

                self._library = Library.open(self.directory)
            return self._library

    def _client(self) -> SearchClient:
        with self._lock:
            if self._searching is None:
                from app.search_client import SearchClient

                self._searching = SearchClient(self.directory)
            return self._searching


def late_library(directory: Path) -> Library:
    """A library that opens itself when first used."""
    return cast("Library", LateLibrary(directory))
