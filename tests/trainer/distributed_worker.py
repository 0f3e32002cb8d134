"""One of several processes that train together; started by test_training_distributed.py, as torchrun would."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import torch

from tests.trainer.memory_data import MemoryData, asked_of, run, tiny_config
from trainer.events import Event
from trainer.records import PairRecord


def main(given: Path, out: Path) -> None:
    """Train as the file says, in a folder for each run; the first process writes ``events.json`` beside it.

    runs: by name, after how many steps to stop, again and again; each run then goes on to its end.
    """
    torch.set_num_threads(1)
    job = json.loads(given.read_text(encoding="utf-8"))
    pairs = [PairRecord(en, tr, "tiny") for en, tr in job["pairs"]]
    data = MemoryData(pairs[:30], asked_of(pairs[30:]))
    config = tiny_config(job["student"], job["teacher"], **job["changes"])
    for name, stops in job["runs"].items():
        events: list[Event] = []
        for stop_after in (*stops, 0):
            # Only the first process has events to count, and is asked to stop: the others must follow it.
            run(config, data, out / name, stop_after=stop_after, events=events)
        if events:
            (out / f"{name}.json").write_text(json.dumps(events), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
