"""The child process that reads files: ``python -P -m engine.extraction.worker``. See protocol.py for what it speaks."""

from __future__ import annotations

import faulthandler
import os
import queue
import shutil
import sys
import threading
from pathlib import Path
from typing import BinaryIO

from engine import frames
from engine.extraction import protocol, sandbox
from engine.extraction.content import Extracted
from engine.extraction.dispatch import Begun, documents

# The parent kills a worker that is past its time. Should the parent be gone, this many times its limit ends it all the same.
_LAST_RESORT = 3


def main() -> None:
    """Answer tasks until the parent closes the pipe."""
    tasks, answers = _private_pipes()
    sys.setrecursionlimit(3000)
    incoming: queue.SimpleQueue[protocol.Task] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(tasks, incoming), daemon=True).start()
    confined = False
    with open(os.devnull, "w") as silence:  # noqa: PTH123
        while True:
            task = incoming.get()
            if not confined:
                sandbox.confine(task.limits)
                confined = True
            _answer(task, answers, silence.fileno())


def _private_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Take the pipes away from descriptors 0 and 1: a library that prints or reads there gets the null device."""
    tasks = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb", buffering=1 << 16)
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(null, 1)
    os.close(null)
    return tasks, answers


def _listen(tasks: BinaryIO, incoming: queue.SimpleQueue[protocol.Task]) -> None:
    """Runs beside the reading, so that a worker ends with its parent even in the middle of a file."""
    try:
        while (frame := frames.read_frame(tasks)) is not None:
            incoming.put(protocol.task_from_json(frame))
    finally:
        os._exit(0)


def _answer(task: protocol.Task, answers: BinaryIO, silence: int) -> None:
    def arm() -> None:
        faulthandler.dump_traceback_later(task.limits.seconds * _LAST_RESORT + 5, exit=True, file=silence)

    temporary = Path(task.temporary)
    arm()
    for item in documents(task.path, temporary, task.limits, task.skip):
        faulthandler.cancel_dump_traceback_later()  # waiting for a slow parent is no fault of the file
        if isinstance(item, Begun):
            frames.write_frame(answers, {"begin": item.member, "ordinal": item.ordinal})
        else:
            _send(item, answers)
        arm()
    faulthandler.cancel_dump_traceback_later()
    for entry in temporary.iterdir():
        shutil.rmtree(entry, ignore_errors=True) if entry.is_dir() else entry.unlink(missing_ok=True)
    frames.write_frame(answers, {"end": True})


def _send(document: Extracted, answers: BinaryIO) -> None:
    for page in document.pages:
        frames.write_frame(answers, {"page": protocol.page_to_json(page)})
    frames.write_frame(answers, {"document": protocol.document_to_json(document)})


if __name__ == "__main__":
    main()
