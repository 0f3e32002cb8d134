"""Training data in memory: what ``trainer.sources.TrainingData`` asks for, made of the tiny pairs."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import torch

from trainer.config import TrainConfig
from trainer.events import Event
from trainer.records import PairRecord, QueryPassage, SplitName
from trainer.sources import Evaluator
from trainer.training import TrainResult, train


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    """Tiny products gain nothing from threads, and lose much when the machine is busy."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@dataclass
class MemoryData:
    """All text in the train split."""

    records: Sequence[PairRecord]
    asked: Sequence[QueryPassage] = ()
    languages: tuple[str, ...] = ("de", "fr", "ja")
    content_hash: str = "memory"

    def pairs(self, split: SplitName) -> Iterator[PairRecord]:
        """The pairs, if train is asked for."""
        return iter(self.records if split == SplitName.TRAIN else ())

    def query_passages(self, split: SplitName) -> Iterator[QueryPassage]:
        """The query/passage records, if train is asked for."""
        return iter(self.asked if split == SplitName.TRAIN else ())


def asked_of(pairs: Sequence[PairRecord]) -> list[QueryPassage]:
    """Query/passage records: the beginning of each text asks for the whole."""
    return [
        QueryPassage((_head(pair.en), pair.en), {key: (_head(text), text) for key, text in pair.tr.items()}, "qp")
        for pair in pairs
    ]


def _head(text: str) -> str:
    return text[: max(2, len(text) // 3)]


def tiny_config(student: Path, teacher: Path, **changes: Any) -> TrainConfig:
    """A run of a few small steps; keys of changes may use two underscores for a dot."""
    base = {
        "student": str(student),
        "teacher": str(teacher),
        "device": "cpu",
        "eval_steps": -1,
        "log_seconds": 0,
        "threads": 1,
        "precision": "fp32",
        "stage1.max_steps": 4,
        "stage1.batch_size": 12,
        "stage2.max_steps": 4,
        "stage2.batch_size": 8,
    }
    return TrainConfig.load(overrides=base | {key.replace("__", "."): value for key, value in changes.items()})


def run(
    config: TrainConfig,
    data: MemoryData,
    out: Path,
    *,
    stop_after: int = 0,
    evaluator: Evaluator | None = None,
    events: list[Event] | None = None,
) -> TrainResult:
    """Train to the end, or ask to stop after so many steps; the events are put into the list, also when it raises."""
    stop = threading.Event()
    steps = 0
    running = train(config, data, out, stop=stop, evaluator=evaluator)
    while True:
        try:
            event = next(running)
        except StopIteration as end:
            result: TrainResult = end.value
            return result
        if events is not None:
            events.append(event)
        steps += event["event"] == "step"
        if stop_after and steps >= stop_after:
            stop.set()
