"""The window's side of the search process: calls that wait for their answer, made by worker threads only."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app import search_wire as wire
from app.told_errors import SearchProcessDied
from engine import frames
from engine.documents import SearchHit, SearchRequest, SearchResult, Why
from engine.searching.facets import DateRange, Facets

COMMAND = (sys.executable, "-P", "-m", "app.search_process")
_TRIES = 2  # a process that dies over a question is started once more for it


class SearchClient:
    """Searches the library in ``directory`` in a process of its own, which is started when first asked."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._asking = threading.Lock()  # one question at a time
        self._ending = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._closed = False

    def prepare(self) -> None:
        """See ``Library.prepare``."""
        self._ask({"do": "prepare"})

    def search(self, request: SearchRequest) -> SearchResult:
        """See ``Library.search``."""
        return wire.result_from(self._ask({"do": "search", "request": asdict(request)}))

    def mark(self, query: str, hits: Sequence[SearchHit]) -> dict[int, tuple[int, int]]:
        """See ``Library.mark``."""
        told = self._ask({"do": "mark", "query": query, "hits": [wire.hit_to(hit) for hit in hits]})
        return {int(number): (start, end) for number, (start, end) in told.items()}

    def judged(self, query: str, result: SearchResult) -> SearchResult:
        """See ``Library.judged``."""
        return wire.result_from(self._ask({"do": "judged", "query": query, "result": wire.result_to(result)}))

    def similar(self, passage_id: int, k: int = 10) -> SearchResult:
        """See ``Library.similar``."""
        return wire.result_from(self._ask({"do": "similar", "passage": passage_id, "k": k}))

    def explain(self, query: str, passage_id: int) -> Why | None:
        """See ``Library.explain``."""
        told = self._ask({"do": "explain", "query": query, "passage": passage_id})
        return None if told is None else wire.why_from(told)

    def facets(self, request: SearchRequest, dates: Sequence[DateRange] = ()) -> Facets:
        """See ``Library.facets``."""
        ranges = [asdict(span) for span in dates]
        return wire.facets_from(self._ask({"do": "facets", "request": asdict(request), "dates": ranges}))

    def close(self) -> None:
        """End the process at once: it writes nothing. A question under way fails; later ones do too."""
        with self._ending:
            self._closed = True
            process = self._process
            if process is not None:
                process.kill()
        if process is not None:
            process.wait()
            with self._asking:
                self._part()

    def _ask(self, request: dict[str, Any]) -> Any:
        with self._asking:
            told = None
            for _ in range(_TRIES):
                if (told := self._told(request)) is not None or self._closed:
                    break
        if told is None:
            raise SearchProcessDied
        if "error" in told:
            raise wire.error_from(told["error"])
        return told["answer"]

    def _told(self, request: dict[str, Any]) -> dict[str, Any] | None:
        """What the process tells; None when it dies."""
        process = self._running()
        if process is None or process.stdin is None or process.stdout is None:
            return None
        try:
            frames.write_frame(process.stdin, request)
            if (told := frames.read_frame(process.stdout)) is not None:
                return told
        except (OSError, ValueError, frames.FrameError):
            pass  # it is gone, or told nonsense
        self._part()
        return None

    def _running(self) -> subprocess.Popen[bytes] | None:
        with self._ending:
            if self._process is None and not self._closed:
                self._process = subprocess.Popen(
                    [*COMMAND, self._directory], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=1 << 16
                )
            return self._process

    def _part(self) -> None:
        """Let go of a process that is gone or of no use."""
        with self._ending:
            process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    try:
                        pipe.close()
                    except OSError:
                        continue  # what was still to be written has no reader
