"""The process that searches for the window: ``python -P -m app.search_process LIBRARY``.

Loading the model and ranking hold Python's lock for up to hundreds of milliseconds, in which a window in the same process
would not answer; and a fault in a native library costs this process alone. Requests and answers are length-prefixed JSON
frames, one at a time. The end of the input, also by the death of the window, ends the process.
"""

from __future__ import annotations

import contextlib
import os
import queue
import sys
import threading
from collections.abc import Callable
from typing import Any, BinaryIO

from app import search_wire as wire
from app.logs import start_log
from engine import frames
from engine.errors import EngineError
from engine.library import Library

Record = dict[str, Any]


def answer(library: Library, request: Record) -> Record | None:
    """Do one request."""
    match request["do"]:
        case "prepare":
            library.prepare()
            return None
        case "search":
            return wire.result_to(library.search(wire.request_from(request["request"])))
        case "mark":
            marks = library.mark(request["query"], [wire.hit_from(hit) for hit in request["hits"]])
            return {str(number): mark for number, mark in marks.items()}
        case "judged":
            return wire.result_to(library.judged(request["query"], wire.result_from(request["result"])))
        case "similar":
            return wire.result_to(library.similar(request["passage"], request["k"]))
        case "explain":
            why = library.explain(request["query"], request["passage"])
            return None if why is None else wire.plain(why)
        case "facets":
            dates = wire.dates_from(request["dates"])
            return wire.plain(library.facets(wire.request_from(request["request"]), dates))
        case unknown:
            raise EngineError(f"request {unknown!r}")


def serve(library: Callable[[], Library], next_request: Callable[[], Record], answers: BinaryIO) -> None:
    """Answer for ever. Whatever goes wrong is an answer too."""
    while True:
        request = next_request()
        try:
            told: Record = {"answer": answer(library(), request)}
        except Exception as error:
            told = {"error": wire.error_to(error)}
        frames.write_frame(answers, told)


def main() -> int:
    """Serve until the input ends."""
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb", buffering=1 << 16)
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(null, 1)  # a library that prints must not break the protocol
    start_log("search")
    with contextlib.suppress(OSError, AttributeError):
        os.nice(3)  # what it finds is drawn while it looks closer: drawing goes first
    incoming: queue.SimpleQueue[Record] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(requests, incoming), daemon=True, name="requests").start()
    opened: list[Library] = []

    def library() -> Library:
        if not opened:  # what hinders it may be gone the next time it is asked for
            opened.append(Library.open(os.fsdecode(sys.argv[1])))
        return opened[0]

    serve(library, incoming.get, answers)
    return 0


def _listen(requests: BinaryIO, incoming: queue.SimpleQueue[Record]) -> None:
    """Beside the work, so that the process ends with the window even in the middle of a search. It only reads."""
    try:
        while (frame := frames.read_frame(requests)) is not None:
            incoming.put(frame)
    finally:
        os._exit(0)


if __name__ == "__main__":
    sys.exit(main())
