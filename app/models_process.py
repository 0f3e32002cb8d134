"""Work on models beside the window: ``python -m app.models_process``.

Loading a network holds Python's lock for longer than a window may stand still, and a hostile one might end the process that
loads it. One request, a JSON line, comes on standard input; what happens goes out as JSON lines. The end of the input
cancels: an install is complete or absent.
"""

from __future__ import annotations

import _thread
import json
import logging
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

from app.index_process import failure
from app.logs import start_log
from engine.errors import EngineError
from engine.model import models
from engine.model.model_manifest import MODEL_FILE, TOKENIZER_FILE
from engine.model.model_package import CARD_BYTES, CARD_FILE
from engine.platform_paths import models_directory

log = logging.getLogger(__name__)

Record = dict[str, Any]
Tell = Callable[[Record], None]

_SAMPLE = 48  # passages that the time of all is foreseen from
_METRICS = 30


def described(model: models.InstalledModel) -> Record:
    """A model as the window shows it."""
    about: Record = {
        "key": model.key,
        "path": str(model.path),
        "active": model.active,
        "bundled": model.bundled,
        "problem": model.problem,
        "bytes": sum(_size(model.path / name) for name in (MODEL_FILE, TOKENIZER_FILE)),
        "card": _card(model.path / CARD_FILE),
    }
    manifest = model.manifest
    if manifest is not None:
        measured = {key: value for key, value in manifest.metrics.items() if type(value) in (int, float)}
        about |= {
            "name": manifest.name,
            "version": manifest.version,
            "space_id": manifest.space_id,
            "dim": manifest.dim,
            "languages": list(manifest.languages),
            "precision": manifest.precision,
            "licence": manifest.licence,
            "metrics": dict(list(measured.items())[:_METRICS]),
        }
    return about


def estimate(key: str, library: str) -> Record:
    """What a library needs for another model: passages without a vector of it, and how long these take here, measured."""
    from engine.embedding import load_embedder
    from engine.library import Library

    path = next((model.path for model in models.list_models(models_directory()) if model.key == key), Path(key))
    embedder = load_embedder(path)
    with Library.open(library, model=path) as opened:
        pending = opened.catalog.count_without_vectors(embedder.space_id)
        total = opened.catalog.count_passages()
        batch = next(opened.catalog.passages_without_vectors(embedder.space_id, _SAMPLE), [])
    texts = [stored.passage.text for stored in batch]
    seconds = 0.0
    if texts:
        embedder.embed_passages(texts[:4])  # the first run prepares memory
        began = time.monotonic()
        embedder.embed_passages(texts)
        seconds = (time.monotonic() - began) / len(texts) * pending
    return {"pending": pending, "total": total, "seconds": seconds}


def forget_vectors(space_id: str, library: str) -> int:
    """Take a model's vectors out of a library; how many there were."""
    from engine.library import Library
    from engine.store.locking import WriterLock

    with Library.open(library) as opened, WriterLock(opened.directory, 30.0):
        return opened.catalog.remove_space(space_id) if opened.space_id != space_id else 0


def do(request: Record) -> Record:
    """One request. Raises EngineError."""
    folder = models_directory()
    match request["do"]:
        case "install":
            return {"model": described(models.install(Path(request["source"]), folder))}
        case "use":
            return {"model": described(models.use(request["key"], folder))}
        case "estimate":
            return estimate(request["key"], request["library"])
        case "remove":
            models.remove(request["key"], folder)
            if request.get("library"):
                forget_vectors(request["space_id"], request["library"])
            return {}
        case _:
            models.clear_leftovers(folder)
            return {"models": [described(model) for model in models.list_models(folder)]}


def _card(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(CARD_BYTES).decode("utf-8", "replace")
    except OSError:
        return ""


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def main() -> int:
    """Do what the first line of the input asks for."""
    requests = sys.stdin.buffer
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb", buffering=0)
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())

    def tell(record: Record) -> None:
        out.write(json.dumps(record).encode("ascii") + b"\n")

    request = json.loads(requests.readline() or b"{}")
    start_log("models")
    try:
        threading.Thread(target=_cancel_at_end, args=(requests,), daemon=True, name="input").start()
        tell({"event": "done", **do(request)})
    except EngineError as error:
        log.warning("%s failed: %s", request.get("do"), type(error).__name__)
        tell(failure(error))
        return 1
    except KeyboardInterrupt:
        return 2
    return 0


def _cancel_at_end(requests: BinaryIO) -> None:
    # Not through the buffer: its lock, held by a thread that waits, would stop the process from ending.
    while os.read(requests.fileno(), 4096):
        pass
    _thread.interrupt_main()


if __name__ == "__main__":
    sys.exit(main())
