"""A recipe's settings, read strictly from a TOML file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from trainer.config import TrainConfig
from trainer.config_reading import build, read_mapping, set_dotted
from trainer.errors import ConfigError
from trainer.mining.options import MiningOptions

T = TypeVar("T")
_FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class TextSettings:
    """files: names in the folder of text. dev, test: records held out. check_language: see CleanOptions."""

    files: tuple[str, ...] = ()
    dev: int = 1000
    test: int = 1000
    check_language: str = "sampled"


@dataclass(frozen=True, slots=True)
class StudentSettings:
    """start: a package or folder to go on from, ``bundled``, or empty for a new student on the teacher's body; for that
    one: pieces of its vocabulary, characters of text its tokenizer is trained on, balanced by size ** exponent with English
    ``english`` times as much and the languages of ``boosts`` by their factors; pairs: translations aligned a language.
    """

    start: str = ""
    pieces: int = 80_000
    characters: int = 70_000_000
    exponent: float = 0.35
    english: float = 4.0
    boosts: Mapping[str, float] = field(default_factory=dict)
    pairs: int = 60_000
    refine_pairs: int = 10_000
    iterations: int = 6


@dataclass(frozen=True, slots=True)
class EvaluationSettings:
    """folders: names in the folder of evaluation sets. groups: of parallel queries, 0 for all. held_out: the test split."""

    folders: tuple[str, ...] = ()
    groups: int = 0
    held_out: bool = True


@dataclass(frozen=True, slots=True)
class PackageSettings:
    """What the package says about itself; see ExportOptions. compared: texts of dev on which precisions are compared."""

    name: str = "mimo-bundled"
    version: str = "1.0.0"
    licence: str = ""
    precision: str = "auto"
    compared: int = 3000


_MINING, _TRAIN = MiningOptions(), TrainConfig()


@dataclass(frozen=True, slots=True)
class Recipe:
    """All steps of a run. sample: dotted settings that take the place of others in a trial run on a sample."""

    name: str
    text: TextSettings = TextSettings()
    mining: MiningOptions = _MINING
    student: StudentSettings = StudentSettings()
    train: TrainConfig = _TRAIN
    evaluation: EvaluationSettings = EvaluationSettings()
    package: PackageSettings = PackageSettings()


def find_recipe(name: str) -> Path:
    """The file of a recipe that comes with the trainer, or the one named. Raises ConfigError."""
    own = _FOLDER / f"{name}.toml"
    path = own if own.is_file() and Path(name).name == name else Path(name)
    if not path.is_file():
        known = ", ".join(sorted(file.stem for file in _FOLDER.glob("*.toml")))
        raise ConfigError(name, f"no recipe of this name ({known}) and no such file")
    return path


def load_recipe(name: str, *, sample: bool = False, overrides: Mapping[str, Any] | None = None) -> Recipe:
    """Read a recipe by name or path. sample: with the settings of its trial run. Raises ConfigError."""
    path = find_recipe(name)
    values = read_mapping(path)
    trial = values.pop("sample", {})
    if not isinstance(trial, dict):
        raise ConfigError("sample", "settings by name expected")
    for key, value in [*(trial.items() if sample else ()), *(overrides or {}).items()]:
        set_dotted(values, key, value)
    return build(Recipe, {"name": path.stem, **values}, "")


def load_settings(kind: type[T], name: str, overrides: Mapping[str, Any]) -> T:
    """The settings of another command of this folder, by name or path, some of them overridden. Raises ConfigError."""
    values = read_mapping(find_recipe(name))
    for key, value in overrides.items():
        set_dotted(values, key, value)
    return build(kind, values, "")
