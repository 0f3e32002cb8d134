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
    """Train as the file says and write the events, if this process has some."""
    torch.set_num_threads(1)
    job = json.loads(given.read_text(encoding="utf-8"))
    pairs = [PairRecord(en, tr, "tiny") for en, tr in job["pairs"]]
    data = MemoryData(pairs[:30], asked_of(pairs[30:]))
    events: list[Event] = []
    for method in job["methods"]:
        config = tiny_config(job["student"], job["teacher"], method=method, **job["changes"])
        run(config, data, out / method, events=events)
    if events:
        (out / "events.json").write_text(json.dumps(events), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
