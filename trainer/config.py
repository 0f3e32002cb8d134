"""``TrainConfig``: every setting of a training run, frozen. Zero (or "auto") means: chosen from data, model and device."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Literal

from trainer.config_reading import build, read_mapping, set_dotted, to_plain
from trainer.errors import ConfigError

Method = Literal["mimo", "distil", "xlco", "infonce", "lakda"]
Distance = Literal["cosine", "mse", "l2"]
Decay = Literal["linear", "cosine", "constant"]
Precision = Literal["auto", "fp32", "bf16", "fp16"]

TEACHER_FREE: Final[frozenset[str]] = frozenset({"xlco", "infonce", "lakda"})
# Settings that may differ between a run and its continuation: they change what is reported and kept, not the numbers.
_NOT_IDENTITY: Final = (
    "log_seconds",
    "checkpoint_minutes",
    "device",
    "threads",
    "compile",
    "cache",
    "memory_gb",
    "eval_steps",
    "keep",
)


@dataclass(frozen=True, slots=True)
class ScheduleConfig:
    """How long and how fast a stage learns.

    batch_size: texts (stage 1) or query/passage rows (stage 2) of one optimiser step, over all processes together.
    micro_tokens: tokens of one forward pass, padding included; it bounds memory and never changes the result.
    table_rate, body_rate, projection_rate: peak learning rates. warmup: share of the steps. final_rate: share of the peak
    that is left at the end. dropout: negative keeps the model's own.
    """

    enabled: bool = True
    epochs: float = 0.0
    max_steps: int = 0
    batch_size: int = 0
    micro_tokens: int = 0
    max_tokens: int = 256
    table_rate: float = 0.0
    body_rate: float = 0.0
    projection_rate: float = 0.0
    train_table: bool = True
    warmup: float = 0.1
    decay: Decay = "linear"
    final_rate: float = 0.0
    weight_decay: float = 0.0
    beta1: float = 0.9
    beta2: float = 0.98
    clip_norm: float = 1.0
    dropout: float = 0.0
    dims: tuple[int, ...] = ()

    def check(self, name: str) -> None:
        """Raise ConfigError for values out of bounds. name: the stage's, for the message."""
        for key in ("epochs", "max_steps", "batch_size", "micro_tokens", "table_rate", "body_rate", "projection_rate"):
            _at_least(getattr(self, key), 0, f"{name}.{key}")
        for key in ("weight_decay", "clip_norm"):
            _at_least(getattr(self, key), 0, f"{name}.{key}")
        for key in ("warmup", "final_rate"):
            _within(getattr(self, key), 0, 1, f"{name}.{key}")
        for key in ("beta1", "beta2"):
            _within(getattr(self, key), 0, 0.99999, f"{name}.{key}")
        for key in ("table_rate", "body_rate", "projection_rate"):
            _within(getattr(self, key), 0, 1, f"{name}.{key}")
        _at_least(self.max_tokens, 4, f"{name}.max_tokens")
        _within(self.dropout, -1, 0.9, f"{name}.dropout")
        if any(dim < 1 for dim in self.dims):
            raise ConfigError(f"{name}.dims", "sizes of at least 1 expected")


@dataclass(frozen=True, slots=True)
class Stage1Config(ScheduleConfig):
    """Distillation on translations.

    anchor_contrast: weight of an in-batch contrast against the teacher's vectors beside the distance; 0 is the paper.
    query_passages: queries and passages count as translations too.

    How often a text is read (see trainer.weights): source_weights: factors by source. vocabulary_exponent: the power of
    a source's vocabulary's width against the median source's; 0 ignores it. short_weight: of texts whose English has fewer
    than ``short_below`` characters: labels. source_exponent, language_exponent: a source or language with n weighted texts
    gets a share of n ** exponent. english_weight: of English texts themselves. max_repeats: of one text in an epoch,
    however rare its language.
    """

    distance: Distance = "cosine"
    anchor_contrast: float = 0.0
    query_passages: bool = True
    vocabulary_exponent: float = 1.0
    short_weight: float = 0.5
    short_below: int = 25
    source_exponent: float = 0.7
    language_exponent: float = 0.5
    english_weight: float = 3.0
    max_repeats: float = 20.0
    source_weights: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))

    def check(self, name: str) -> None:
        """Raise ConfigError for values out of bounds."""
        ScheduleConfig.check(self, name)
        _at_least(self.anchor_contrast, 0, f"{name}.anchor_contrast")
        for key in ("source_exponent", "language_exponent"):
            _within(getattr(self, key), 0, 1, f"{name}.{key}")
        for key in ("vocabulary_exponent", "short_weight", "short_below", "english_weight"):
            _at_least(getattr(self, key), 0, f"{name}.{key}")
        _at_least(self.max_repeats, 1, f"{name}.max_repeats")
        for source, weight in self.source_weights.items():
            _at_least(weight, 0, f"{name}.source_weights.{source}")


@dataclass(frozen=True, slots=True)
class Stage2Config(ScheduleConfig):
    """Query/passage rows: lambda * XLCO + (1 - lambda) * distillation, or a baseline.

    xlco_weight: the method's lambda. lakda_weight: LaKDA's a. max_repeats: of one record in an epoch, where uniform
    language pairs ask for records of rare languages again and again. retained_tokens: of these many tokens of a step the
    first forward pass is kept for the backward pass instead of being repeated; negative: chosen from the memory.
    """

    xlco_weight: float = 0.2
    temperature: float = 0.05
    lakda_weight: float = 0.5
    distance: Distance = "cosine"
    max_repeats: int = 4
    retained_tokens: int = -1

    def check(self, name: str) -> None:
        """Raise ConfigError for values out of bounds."""
        ScheduleConfig.check(self, name)
        _within(self.xlco_weight, 0, 1, f"{name}.xlco_weight")
        _within(self.lakda_weight, 0, 1, f"{name}.lakda_weight")
        _within(self.temperature, 1e-4, 100, f"{name}.temperature")
        _at_least(self.max_repeats, 1, f"{name}.max_repeats")
        if self.batch_size == 1:
            raise ConfigError(f"{name}.batch_size", "contrast within a batch needs at least 2 rows")


@dataclass(frozen=True, slots=True)
class TrainConfig:
    """A training run.

    student: what to start from. teacher: empty for the default English teacher. projection: a
    ``projection.safetensors`` of an earlier run to go on from; empty: a new one. method: ``mimo`` is both stages, ``distil``
    both with lambda = 0; the teacher-free baselines run stage 2 alone. device: "auto", "cpu", "cuda", "cuda:1".
    precision: of matrix products; weights and gradients stay float32. "auto": 16 bits on a GPU; bf16 on a CPU that
    multiplies in it, where a trial shows that it pays; else fp32. eval_steps: steps between looks at the dev set; 0: ten a
    stage, negative: none. keep: which model is the result, the best on the dev set (the start model counts) or the last.
    memory_gb: what the run may use on the CPU; 0: most of what is free. cache: folder for token ids and teacher vectors;
    empty: inside the run's folder.
    """

    student: str = "bundled"
    teacher: str = ""
    projection: str = ""
    method: Method = "mimo"
    seed: int = 0
    device: str = "auto"
    precision: Precision = "auto"
    compile: bool = False
    threads: int = 0
    memory_gb: float = 0.0
    cache: str = ""
    eval_steps: int = 0
    keep: Literal["best", "last"] = "best"
    log_seconds: float = 1.0
    checkpoint_minutes: float = 10.0
    stage1: Stage1Config = Stage1Config()
    stage2: Stage2Config = Stage2Config(max_tokens=512)

    def __post_init__(self) -> None:
        """Raise ConfigError for values out of bounds."""
        if not self.student:
            raise ConfigError("student", "a folder, a name or 'bundled' expected")
        kind = self.device.split(":", 1)[0]
        if kind not in ("auto", "cpu", "cuda", "mps"):
            raise ConfigError("device", f"auto, cpu, cuda, cuda:N or mps expected, not {self.device!r}")
        for key in ("threads", "log_seconds", "memory_gb", "seed"):
            _at_least(getattr(self, key), 0, key)
        _at_least(self.checkpoint_minutes, 0, "checkpoint_minutes")
        self.stage1.check("stage1")
        self.stage2.check("stage2")

    @property
    def needs_teacher(self) -> bool:
        """Whether any part of the run learns from a teacher."""
        return self.runs_stage1 or (self.stage2.enabled and self.xlco_weight < 1 and self.method in ("mimo", "distil"))

    @property
    def runs_stage1(self) -> bool:
        """Whether distillation on translations comes first."""
        return self.stage1.enabled and self.method not in TEACHER_FREE

    @property
    def xlco_weight(self) -> float:
        """Lambda, as the method has it."""
        return {"xlco": 1.0, "distil": 0.0}.get(self.method, self.stage2.xlco_weight)

    def to_dict(self) -> dict[str, Any]:
        """Plain values that ``from_mapping`` takes back."""
        plain: dict[str, Any] = to_plain(self)
        return plain

    def identity(self) -> str:
        """A digest of what the numbers of a run depend on: a checkpoint is continued only under the same one."""
        plain = self.to_dict()
        for key in _NOT_IDENTITY:
            plain.pop(key)
        plain["precision"] = "auto"  # the one that the run came to counts, see trainer.opening, however it was named
        for stage in ("stage1", "stage2"):
            for key in ("micro_tokens", "retained_tokens"):
                plain[stage].pop(key, None)
        return hashlib.sha256(json.dumps(plain, sort_keys=True).encode()).hexdigest()

    @classmethod
    def from_mapping(cls, values: Mapping[str, Any]) -> TrainConfig:
        """From nested plain values. Raises ConfigError for unknown names, wrong types and values out of bounds."""
        return build(cls, values, "")

    @classmethod
    def load(cls, path: Path | str | None = None, overrides: Mapping[str, Any] | Sequence[str] = ()) -> TrainConfig:
        """From a TOML or JSON file, changed by overrides: ``{"stage1.epochs": 2}`` or ``["stage1.epochs=2"]``."""
        values = read_mapping(Path(path)) if path is not None else {}
        pairs = overrides.items() if isinstance(overrides, Mapping) else (_split(item) for item in overrides)
        for key, value in pairs:
            set_dotted(values, key, value)
        return cls.from_mapping(values)

    def with_changes(self, changes: Mapping[str, Any]) -> TrainConfig:
        """A copy with some settings replaced; keys may be dotted."""
        values = self.to_dict()
        for key, value in changes.items():
            set_dotted(values, key, value)
        return self.from_mapping(values)


@dataclass(frozen=True, slots=True)
class RunFacts:
    """What the automatic settings depend on. texts: of stage 1; rows: records of stage 2; body: weights beside the table."""

    texts: int
    rows: int
    body: int
    on_gpu: bool


def resolved(config: TrainConfig, facts: RunFacts) -> TrainConfig:
    """The config with every automatic learning rate, batch size and number of epochs filled in.

    Small data gets more passes and smaller batches, so that there are steps enough to learn in; a large model gets the
    paper's rates, a small one (whose table has much to learn) higher ones.
    """
    small = facts.body < 60_000_000
    rates = (1e-3, 3e-4) if small else (1e-4, 1e-4)
    stage1 = dataclasses.replace(
        config.stage1,
        epochs=config.stage1.epochs or min(10.0, max(1.0, 300_000 / max(1, facts.texts))),
        batch_size=config.stage1.batch_size or _batch(facts.texts, 16, 1024 if facts.on_gpu and small else 256),
        table_rate=config.stage1.table_rate or rates[0],
        body_rate=config.stage1.body_rate or rates[1],
        projection_rate=config.stage1.projection_rate or rates[1],
    )
    stage2 = dataclasses.replace(
        config.stage2,
        epochs=config.stage2.epochs or min(10.0, max(1.0, 50_000 / max(1, facts.rows))),
        batch_size=config.stage2.batch_size or _batch(facts.rows, 16, 2048 if facts.on_gpu else 512),
        table_rate=config.stage2.table_rate or rates[0] / 5,
        body_rate=config.stage2.body_rate or rates[1] / 5,
        projection_rate=config.stage2.projection_rate or rates[1] / 5,
    )
    return dataclasses.replace(config, stage1=stage1, stage2=stage2)


def _batch(rows: int, least: int, most: int) -> int:
    """The power of two that gives about 100 steps a pass, within bounds."""
    size = least
    while size < most and size * 200 <= rows:
        size *= 2
    return size


def _split(item: str) -> tuple[str, str]:
    key, sign, value = item.partition("=")
    if not sign:
        raise ConfigError(item, "KEY=VALUE expected")
    return key.strip(), value.strip()


def _at_least(value: float, least: float, key: str) -> None:
    if not value >= least:
        raise ConfigError(key, f"at least {least:g} expected, not {value:g}")


def _within(value: float, least: float, most: float, key: str) -> None:
    if not least <= value <= most:
        raise ConfigError(key, f"{least:g} to {most:g} expected, not {value:g}")
