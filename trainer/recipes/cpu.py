"""``cpu``: the bundled model from files of text on a CPU, step by step, as a generator of events.

    WORK/text, cleaned, data   prepared text, as ``run`` makes it      WORK/student   on the teacher's body
    WORK/bag        a student without layers over its pieces           WORK/words     both cut English as the teacher does
    WORK/wide       both over a wide vocabulary of whole words         WORK/wide_bag  the one without layers trained on
    WORK/layers     the layers trained, that bag beside                WORK/package   the model package
    WORK/evaluation   what it reaches
    WORK/events.jsonl, steps.json   the log, and what is done

A step that is done is not done again. One that was stopped or killed goes on: the fits from their last state, the teacher's
vectors from the last batch, alignments with the next language; what takes minutes begins anew. The same text and settings
give the same model on the same machine, stopped or not: the layers are trained by tokens, not by the clock. (Another
processor may round otherwise, or read in bfloat16 where this one does not: ``layers.precision``.)
"""

from __future__ import annotations

import threading
from collections.abc import Generator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from trainer.cache_folder import disk_errors
from trainer.config_reading import to_plain
from trainer.data import PreparedData
from trainer.data_format import DATA_FILE
from trainer.errors import ConfigError
from trainer.events import EVENTS_FILE, Event, make
from trainer.recipes.bags import make_bag
from trainer.recipes.chain import Step
from trainer.recipes.command import Stopped
from trainer.recipes.cpu_reading import CpuRecipe, load_cpu_recipe
from trainer.recipes.layers import train_layers
from trainer.recipes.making import evaluate_package, export_package, new_student
from trainer.recipes.running import RecipeResult, carried_through, text_steps
from trainer.recipes.wide import make_wide
from trainer.recipes.words import make_words

_OF_STEPS = ("bag", "words", "wide", "wide_bag", "layers")


def run_cpu(
    text: Path | None,
    out: Path,
    *,
    settings: str = "cpu",
    evaluation: Path | None = None,
    sample: int = 0,
    overrides: Mapping[str, Any] | None = None,
    given: Mapping[str, Path] | None = None,
    stop: threading.Event | None = None,
) -> Generator[Event, None, RecipeResult]:
    """Go through it in the folder ``out``, or go on where it was left; yields events and logs them there.

    As ``running.run``. given: folders with what steps would make, by the step's name (``data``, ``bag``, ``wide``): these
    steps, and those that only they need, are left out. text: not needed where the data are given. Raises TrainerError.
    """
    recipe = load_cpu_recipe(settings, sample=sample > 0, overrides=overrides)
    out, stop, given = Path(out), stop or threading.Event(), dict(given or {})
    if text is None and "data" not in given:
        raise ConfigError("text", "a folder with text, or one with prepared data is needed")
    chain = [
        *text_steps(recipe.text, recipe.mining, text or out, out, sample, given),
        *_Made(recipe, out, evaluation, given, stop).steps(),
    ]
    begun = make("recipe", name=recipe.name, text=str(text), sample=sample, given={name: str(given[name]) for name in given})
    return (yield from carried_through(chain, out, stop, begun, given))


class _Made:
    """The steps from prepared data on, and where each finds what it needs."""

    def __init__(
        self, recipe: CpuRecipe, out: Path, evaluation: Path | None, given: Mapping[str, Path], stop: threading.Event
    ) -> None:
        self._recipe, self._out, self._evaluation, self._given, self._stop = recipe, out, evaluation, given, stop

    def steps(self) -> list[Step]:
        recipe = self._recipe
        return [
            Step("student", (recipe.student,), self._student, ("data",)),
            Step("bag", (recipe.teacher, to_plain(recipe.bag)), self._bag, ("data", "student"), keeps=True),
            Step("words", (recipe.teacher, recipe.words), self._words, ("data", "student", "bag")),
            Step("wide", (recipe.teacher, to_plain(recipe.wide)), self._wide, ("data", "words")),
            Step("wide_bag", (recipe.teacher, to_plain(recipe.wide_bag)), self._wide_bag, ("data", "wide"), keeps=True),
            Step(
                "layers", (recipe.teacher, to_plain(recipe.layers)), self._layers, ("data", "wide", "wide_bag"), keeps=True
            ),
            Step("package", (recipe.package,), self._package, ("data", "layers")),
            Step("evaluation", (recipe.evaluation, str(self._evaluation)), self._measured, ("data", "package")),
        ]

    def _in(self, step: str, *parts: str) -> Path:
        return self._given.get(step, self._out / step).joinpath(*parts)

    def _data(self) -> PreparedData:
        return PreparedData(self._in("data"))

    def _student(self, folder: Path) -> Generator[Event, None, None]:
        recipe = self._recipe
        return new_student(recipe.student, self._data(), folder, recipe.teacher, seed=recipe.seed)

    def _bag(self, folder: Path) -> Generator[Event, None, None]:
        start, teacher = str(self._in("student", "model")), self._recipe.teacher
        recipe = replace(self._recipe.bag, start=start, teacher=teacher)
        if (yield from make_bag(recipe, self._in("data"), folder, self._stop)) is None:
            raise Stopped

    def _words(self, folder: Path) -> Generator[Event, None, Any]:
        student, bag = str(self._in("student", "model")), str(self._in("bag", "model"))
        return make_words(self._recipe.words, self._in("data"), student, bag, folder, self._recipe.teacher)

    def _wide(self, folder: Path) -> Generator[Event, None, Any]:
        recipe = replace(self._recipe.wide, teacher=self._recipe.teacher)
        student, bag = str(self._in("words", "layered")), str(self._in("words", "bag"))
        return make_wide(recipe, self._in("data"), student, folder, bag)

    def _wide_bag(self, folder: Path) -> Generator[Event, None, None]:
        recipe = replace(self._recipe.wide_bag, start=str(self._in("wide", "bag")), teacher=self._recipe.teacher)
        if self._has_taught():
            recipe = replace(recipe, part=str(self._in("bag", "taught")), cache=str(self._in("bag", "cache")))
        if (yield from make_bag(recipe, self._in("data"), folder, self._stop)) is None:
            raise Stopped

    def _layers(self, folder: Path) -> Generator[Event, None, None]:
        start, beside = str(self._in("wide", "model")), str(self._in("wide_bag", "model"))
        recipe, data = (
            replace(self._recipe.layers, start=start, beside=beside, teacher=self._recipe.teacher),
            self._in("data"),
        )
        # The text that a bag learned from, and its vectors, which cost more than all else.
        taught = "bag" if self._has_taught() else "wide_bag"
        if self._in(taught, "taught", DATA_FILE).is_file():
            recipe, data = replace(recipe, part="", cache=str(self._in(taught, "cache"))), self._in(taught, "taught")
        with disk_errors(folder):
            folder.mkdir(parents=True, exist_ok=True)
        if not (yield from train_layers(recipe, data, folder, self._stop)).finished:
            raise Stopped

    def _has_taught(self) -> bool:
        """Not where the bag is left out because what is made of it was given; a folder may lie there of another run."""
        left_out = "bag" not in self._given and self._given.keys() & {"words", "wide"}
        return not left_out and self._in("bag", "taught", DATA_FILE).is_file()

    def _package(self, folder: Path) -> Generator[Event, None, None]:
        recipe = self._recipe
        made = {
            "recipe": recipe.name,
            "teacher": recipe.teacher or "all-MiniLM-L6-v2",
            "student": recipe.student.start or "new: the teacher's body, its table from word alignments",
            "given": sorted(self._given),
            "config": {step: to_plain(getattr(recipe, step)) for step in _OF_STEPS},
        }
        return export_package(recipe.package, self._in("layers", "model"), self._data(), made, folder)

    def _measured(self, folder: Path) -> Generator[Event, None, Mapping[str, Any]]:
        recipe, package, log = self._recipe, self._in("package"), self._out / EVENTS_FILE
        return evaluate_package(
            recipe.evaluation, package, self._in("data"), self._evaluation, folder, name=recipe.package.name, events=log
        )
