"""The child process that touches hostile files for the preview: ``python -P -m app.preview.child``.

It draws a page of a PDF or a picture, or takes a member out of its container. Requests and answers are length-prefixed
JSON frames; pixels follow their frame as they are, so that the window never decodes a file's own format. A file that
crashes, hangs or swells it costs this process alone: the window kills it and starts another.
"""

from __future__ import annotations

import os
import queue
import threading
from pathlib import Path
from typing import Any, BinaryIO

from app.preview import members, pages, pictures
from app.preview.drawing import Drawing
from engine import frames
from engine.errors import ExtractionError
from engine.extraction import sandbox
from engine.extraction.content import Limits

MEMORY = 1 << 30
LIMITS = Limits(memory=MEMORY, file_size=512 << 20)


def main() -> None:
    """Answer requests until the parent closes the pipe."""
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb", buffering=1 << 16)
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(null, 1)  # a library that prints must not break the protocol
    sandbox.confine(LIMITS, polite=False)
    incoming: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(requests, incoming), daemon=True).start()
    unpacked = members.Unpacked(Path.cwd(), LIMITS)
    while True:
        answer(incoming.get(), unpacked, answers)


def _listen(requests: BinaryIO, incoming: queue.SimpleQueue[dict[str, Any]]) -> None:
    """Beside the work, so that the child ends with its parent even in the middle of a page."""
    try:
        while (frame := frames.read_frame(requests)) is not None:
            incoming.put(frame)
    finally:
        os._exit(0)


def answer(request: dict[str, Any], unpacked: members.Unpacked, answers: BinaryIO) -> None:
    """Do one request; whatever is wrong with the file is an answer too."""
    head: dict[str, Any] = {"id": request["id"]}
    pixels = b""
    try:
        done = _do(request, unpacked)
        if isinstance(done, Drawing):
            head |= done.to_json()
            pixels = done.pixels
        else:
            head |= {"file": str(done)}
    except ExtractionError as error:
        head |= {"state": error.state.value, "reason": error.detail}
    except MemoryError:
        head |= {"state": "too_large", "reason": "memory"}
    except OSError as error:
        head |= {"state": "unreadable", "reason": error.strerror or type(error).__name__}
    except Exception as error:
        head |= {"state": "corrupt", "reason": f"{type(error).__name__}: {error}"[:300]}
    frames.write_frame(answers, head)
    answers.write(pixels)
    answers.flush()


def _do(request: dict[str, Any], unpacked: members.Unpacked) -> Drawing | Path:
    kind, path = request["kind"], request["path"]
    if kind == "extract":
        return unpacked.take_out(path, Path(request["folder"]))
    file = unpacked.file(path)
    if kind == "picture":
        return pictures.draw(file, request["width"], request["height"])
    return pages.draw(file, path, request["page"], request["width"], request["passage"], request["sentence"])


if __name__ == "__main__":
    main()
