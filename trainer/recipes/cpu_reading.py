"""The settings of the ``cpu`` recipe: those of its steps, each read from the step's own file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from trainer.config_reading import build, read_mapping, set_dotted
from trainer.errors import ConfigError
from trainer.mining.options import MiningOptions
from trainer.recipes.bags import BagRecipe
from trainer.recipes.layers import LayerRecipe
from trainer.recipes.reading import EvaluationSettings, PackageSettings, StudentSettings, TextSettings, find_recipe
from trainer.recipes.wide import WideRecipe
from trainer.recipes.words import WordsRecipe

_MINING, _BAG, _WORDS, _WIDE, _LAYERS = MiningOptions(), BagRecipe(), WordsRecipe(), WideRecipe(), LayerRecipe()
_TEXT, _STUDENT, _EVALUATION, _PACKAGE = TextSettings(), StudentSettings(), EvaluationSettings(), PackageSettings()
_BASES, _SAMPLE = "from", "sample"


@dataclass(frozen=True, slots=True)
class CpuRecipe:
    """All steps. teacher, and what the steps make for each other, take the place of what bag, wide and layers say of it."""

    name: str
    teacher: str = ""
    seed: int = 0
    text: TextSettings = _TEXT
    mining: MiningOptions = _MINING
    student: StudentSettings = _STUDENT
    bag: BagRecipe = _BAG
    words: WordsRecipe = _WORDS
    wide: WideRecipe = _WIDE
    wide_bag: BagRecipe = _BAG
    layers: LayerRecipe = _LAYERS
    evaluation: EvaluationSettings = _EVALUATION
    package: PackageSettings = _PACKAGE


def load_cpu_recipe(name: str, *, sample: bool = False, overrides: Mapping[str, Any] | None = None) -> CpuRecipe:
    """By name or path. Its table ``from`` names for a step the file, or the file and its table, whose settings it has
    where this one says nothing. sample: with the settings of a trial run. Raises ConfigError."""
    path = find_recipe(name)
    values = read_mapping(path)
    bases, trial = values.pop(_BASES, {}), values.pop(_SAMPLE, {})
    if not isinstance(bases, dict) or not isinstance(trial, dict):
        raise ConfigError(f"{_BASES}, {_SAMPLE}", "settings by name expected")
    for step, place in bases.items():
        values[step] = _merged(_table(str(place)), values.get(step, {}))
    for key, value in [*(trial.items() if sample else ()), *(overrides or {}).items()]:
        set_dotted(values, key, value)
    return build(CpuRecipe, {"name": path.stem, **values}, "")


def _table(place: str) -> Any:
    file, _, name = place.partition(":")
    values = read_mapping(find_recipe(file))
    if name and name not in values:
        raise ConfigError(place, f"no table {name} in it")
    return values[name] if name else values


def _merged(base: Any, own: Any) -> Any:
    """``own`` over ``base``, table by table."""
    if not isinstance(base, Mapping) or not isinstance(own, Mapping):
        return own
    return {**base, **{key: _merged(base.get(key), value) for key, value in own.items()}}
