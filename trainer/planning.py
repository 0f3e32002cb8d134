"""How long a run will take, measured: a few real steps on a sample of the real text, and what the schedule makes of them."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from engine.progress import Progress
from trainer.config import RunFacts, TrainConfig, resolved
from trainer.data import PreparedData
from trainer.errors import DataError
from trainer.events import Event
from trainer.hardware import Device, choose_device
from trainer.models.loading import load_encoder
from trainer.records import PairRecord, QueryPassage, SplitName
from trainer.training import train

_SAMPLE = 192  # records of each kind
_CPU_BATCH = 32  # a CPU's time grows with the texts; a GPU must be tried with the batch it will get
_STEPS = 3  # the first warms up and is not counted
_LOOKS = 11  # evaluations of a stage
_FORWARD_SHARE = 1 / 3  # of a step's cost: a text that is only embedded
_DEV_TEXTS = 3000
_FEWEST_STEPS = 20  # of a stage whose time is cut


@dataclass(frozen=True, slots=True)
class StagePlan:
    """One stage: how much it reads, in how many steps, for how long. automatic_epochs: what it would choose by itself."""

    name: str
    texts: int
    batch_size: int
    epochs: float
    automatic_epochs: float
    steps: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Plan:
    """settings: KEY=VALUE for ``mimo-train run``, so that it keeps to the plan. shortened: whether the budget cut it."""

    device: str
    preparing_seconds: float
    stages: tuple[StagePlan, ...]
    seconds: float
    shortened: bool
    settings: tuple[str, ...]
    warnings: tuple[str, ...]


_Record = TypeVar("_Record", PairRecord, QueryPassage)


class _Sample:
    """Some training records of prepared data, evenly drawn; what ``trainer.sources.TrainingData`` asks for."""

    def __init__(self, data: PreparedData, count: int) -> None:
        self.languages: Sequence[str] = data.languages
        self.content_hash = f"{data.content_hash}-sample"
        self._pairs = _some(data.pairs(SplitName.TRAIN), count)
        self._asked = _some(data.query_passages(SplitName.TRAIN), count)

    def pairs(self, split: SplitName) -> Sequence[PairRecord]:
        """The pairs, if train is asked for."""
        return self._pairs if split is SplitName.TRAIN else ()

    def query_passages(self, split: SplitName) -> Sequence[QueryPassage]:
        """The query/passage records, if train is asked for."""
        return self._asked if split is SplitName.TRAIN else ()

    def stage1_texts(self, query_passages: bool) -> int:
        """Texts that stage 1 reads."""
        asked = sum(2 * (1 + len(record.tr)) for record in self._asked if record.en) if query_passages else 0
        return sum(1 + len(record.tr) for record in self._pairs) + asked


def plan(config: TrainConfig, data: PreparedData, minutes: float = 0.0) -> Generator[Progress, None, Plan]:
    """Try a few steps and foresee the run. minutes: fewer passes over the text where it would take longer; 0: no limit.

    Raises TrainerError as the run itself would.
    """
    yield Progress("plan", 0)
    device = choose_device(config.device, config.precision)
    facts = _facts(config, data, device)
    full = resolved(config, facts)
    with tempfile.TemporaryDirectory(prefix="mimo-plan-") as folder:
        tried = yield from _try(full, data, device, Path(folder))
    stages = tried.stages(full, facts)
    looking = tried.look_seconds(min(_DEV_TEXTS, len(data.pairs(SplitName.DEV).texts)))
    fixed = tried.preparing_seconds(data) + (looking * (_LOOKS * len(stages) + 1) if config.eval_steps >= 0 else 0.0)
    learning = sum(stage.seconds for stage in stages)
    warnings = list(tried.warnings)
    budget = minutes * 60 - fixed
    shortened = minutes > 0 and learning > max(budget, 0.0)
    if shortened:
        share = max(budget, 0.0) / max(learning, 1e-9)
        stages = [_cut(stage, share) for stage in stages]
    settings = tuple(f"{stage.name}.epochs={stage.epochs:.4g}" for stage in stages) if shortened else ()
    seconds = fixed + sum(stage.seconds for stage in stages)
    return Plan(str(device.torch), fixed, tuple(stages), seconds, shortened, settings, tuple(warnings))


def _facts(config: TrainConfig, data: PreparedData, device: Device) -> RunFacts:
    student = load_encoder(config.student, role="student")
    body = sum(weight.numel() for weight in student.parameters()) - student.table.numel()
    rows = data.query_passages(SplitName.TRAIN)
    texts = len(data.pairs(SplitName.TRAIN).texts) + (2 * len(rows.texts) if config.stage1.query_passages else 0)
    return RunFacts(texts, len(rows), body, device.kind != "cpu")


@dataclass
class _Tried:
    """What the steps on the sample told. seconds_per_row, rows_share: by stage; a share of the texts is read an epoch."""

    seconds_per_row: dict[str, float]
    rows_share: dict[str, float]
    prepared: float  # seconds for the sample's token ids and teacher vectors
    records: int
    warnings: list[str]

    def stages(self, config: TrainConfig, facts: RunFacts) -> list[StagePlan]:
        """The whole run's stages."""
        found = []
        for name, texts in (("stage1", facts.texts), ("stage2", facts.rows)):
            if name not in self.seconds_per_row:
                continue
            schedule = config.stage1 if name == "stage1" else config.stage2
            a_pass = max(1, round(texts * self.rows_share[name] / schedule.batch_size))
            steps = schedule.max_steps or max(1, round(schedule.epochs * a_pass))
            seconds = steps * schedule.batch_size * self.seconds_per_row[name]
            found.append(StagePlan(name, texts, schedule.batch_size, schedule.epochs, schedule.epochs, steps, seconds))
        return found

    def preparing_seconds(self, data: PreparedData) -> float:
        """Token ids and teacher vectors of all text."""
        whole = len(data.pairs(SplitName.TRAIN)) + len(data.query_passages(SplitName.TRAIN))
        return self.prepared * whole / max(1, self.records)

    def look_seconds(self, texts: int) -> float:
        """One measurement on the dev split."""
        return texts * _FORWARD_SHARE * self.seconds_per_row.get("stage1", 0.0)


def _try(config: TrainConfig, data: PreparedData, device: Device, folder: Path) -> Generator[Progress, None, _Tried]:
    sample = _Sample(data, _SAMPLE)
    changes: dict[str, object] = {"eval_steps": -1, "log_seconds": 0, "checkpoint_minutes": 1e9, "cache": ""}
    for name, schedule in (("stage1", config.stage1), ("stage2", config.stage2)):
        batch = min(schedule.batch_size, _CPU_BATCH) if device.kind == "cpu" else schedule.batch_size
        changes |= {f"{name}.max_steps": _STEPS, f"{name}.batch_size": batch}
    told: list[Event] = []
    with closing(train(config.with_changes(changes), sample, folder, stop=threading.Event())) as events:
        for event in events:
            told.append(event)
            yield Progress("plan", len(told), None, str(event.get("stage", "")))
    return _read(told, sample, config)


def _read(told: Sequence[Event], sample: _Sample, config: TrainConfig) -> _Tried:
    seconds, shares = {}, {}
    sizes = {
        "stage1": sample.stage1_texts(config.stage1.query_passages),
        "stage2": len(sample.query_passages(SplitName.TRAIN)),
    }
    batches = {event["stage"]: event["batch_size"] for event in told if event["event"] == "stage"}
    for name, batch in batches.items():
        steps = [event for event in told if event["event"] == "step" and event["stage"] == name]
        if len(steps) < 2:
            continue
        spent = (steps[-1]["time"] - steps[0]["time"]) / (len(steps) - 1)
        seconds[name] = max(spent, 1e-6) / batch
        a_pass = steps[-1]["step"] / max(steps[-1]["epoch"], 1e-9)
        shares[name] = a_pass * batch / max(1, sizes[name])
    if not seconds:
        raise DataError("train", "too little text to try a step on")
    begun = next(event["time"] for event in told if event["event"] == "start")
    first = next(event["time"] for event in told if event["event"] == "stage")
    warnings = [str(event["detail"]) for event in told if event["event"] == "warning"]
    records = len(sample.pairs(SplitName.TRAIN)) + len(sample.query_passages(SplitName.TRAIN))
    return _Tried(seconds, shares, max(0.0, first - begun), records, warnings)


def _cut(stage: StagePlan, share: float) -> StagePlan:
    """Fewer passes, but never so few steps that nothing is learned."""
    share = min(1.0, max(share, _FEWEST_STEPS / max(1, stage.steps)))
    steps = max(1, round(stage.steps * share))
    return replace(stage, epochs=stage.epochs * share, steps=steps, seconds=stage.seconds * share)


def _some(records: Sequence[_Record], count: int) -> list[_Record]:
    every = max(1, len(records) // count)
    return [records[at] for at in range(0, len(records), every)][:count]
