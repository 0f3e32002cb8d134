"""The paper's comparison at any scale: baselines, distillation alone and MIMO at several lambdas, on the same data.

The warm-up (stage 1) is trained once and shared by the methods that have one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from trainer.config import TrainConfig
from trainer.errors import ConfigError

TEACHER_FREE: Final = ("infonce", "xlco", "lakda")
METHODS: Final = (*TEACHER_FREE, "distil", "mimo")
WARM_UP = "warm-up"
_TITLES: Final = {"infonce": "InfoNCE", "xlco": "XLCO alone", "lakda": "LaKDA", "distil": "Distillation alone"}
# The paper's stage 2 (and stage 1), for those who have its hardware.
PAPER: Final[dict[str, Any]] = {
    "stage1.batch_size": 256,
    "stage1.epochs": 1,
    "stage1.table_rate": 1e-4,
    "stage1.body_rate": 1e-4,
    "stage2.batch_size": 2048,
    "stage2.epochs": 1,
    "stage2.table_rate": 2e-5,
    "stage2.body_rate": 2e-5,
    "stage2.max_tokens": 512,
    "stage2.temperature": 0.05,
}


@dataclass(frozen=True, slots=True)
class Contestant:
    """One run of the comparison. folder: its name. after: the folder of the run whose model it starts from, if any.

    run: which of several that differ by their seed alone, empty where there is one.
    """

    title: str
    folder: str
    changes: dict[str, Any] = field(default_factory=dict)
    after: str = ""
    run: str = ""

    def seeded(self, seed: int) -> Contestant:
        """The same with a seed of its own, in a folder of its own."""
        place = f"seed-{seed}/"
        after = place + self.after if self.after else ""
        return Contestant(self.title, place + self.folder, {**self.changes, "seed": seed}, after, f"seed {seed}")

    def config(self, base: TrainConfig, out: Path) -> TrainConfig:
        """The base settings with this run's own."""
        # The last model, not the best: the best may be the start model, and equal runs would compare nothing.
        changes = {"cache": str(out / "cache"), "keep": "last", **self.changes}
        if self.after:
            changes |= {"student": str(out / self.after / "model"), "stage1.enabled": False}
            projection = out / self.after / "projection.safetensors"
            inner = out / self.after / "model" / "projection.safetensors"
            found = next((path for path in (projection, inner) if path.is_file()), None)
            if found is not None:
                changes["projection"] = str(found)
        return base.with_changes(changes)


def contestants(
    methods: Sequence[str] = METHODS, lambdas: Sequence[float] = (0.1, 0.2, 0.5), seeds: Sequence[int] = ()
) -> list[Contestant]:
    """The runs in order, all of them with each of the seeds if some are given. Raises ConfigError for an unknown method."""
    unknown = [method for method in methods if method not in METHODS]
    if unknown or not methods:
        raise ConfigError("methods", f"unknown: {', '.join(unknown) or 'none named'}; known: {', '.join(METHODS)}")
    found = [Contestant(_TITLES[method], method, {"method": method}) for method in TEACHER_FREE if method in methods]
    if {"distil", "mimo"} & set(methods):
        found.append(Contestant("Warm-up (stage 1)", WARM_UP, {"method": "mimo", "stage2.enabled": False}))
    if "distil" in methods:
        found.append(Contestant(_TITLES["distil"], "distil", {"method": "distil"}, WARM_UP))
    if "mimo" in methods:
        for weight in lambdas:
            changes = {"method": "mimo", "stage2.xlco_weight": weight}
            found.append(Contestant(f"MIMO, lambda {weight:g}", f"mimo-{weight:g}", changes, WARM_UP))
    return [run.seeded(seed) for seed in dict.fromkeys(seeds) for run in found] if seeds else found
