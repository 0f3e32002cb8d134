"""``run``: a recipe from files of text to a measured model package, step by step, as a generator of events.

    WORK/text        a sample of the files (trial runs only)      WORK/student     what training starts from
    WORK/cleaned     prepared data                                WORK/run         the training run, with its checkpoints
    WORK/data        the same with what was mined                 WORK/package     the model package
    WORK/evaluation  what it reaches                              WORK/events.jsonl, steps.json   the log, and what is done

A step that is done is not done again; one that was killed goes on (training from its last checkpoint, the teacher's vectors
from the last batch) or begins anew.
"""

from __future__ import annotations

import threading
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trainer.data import PreparedData
from trainer.events import Event, make
from trainer.importers.source import Source
from trainer.mining.options import MiningOptions
from trainer.recipes.chain import Step, go_through, logged
from trainer.recipes.command import Stopped
from trainer.recipes.making import clean, evaluate_package, export_package, mine_more, new_student, train_model
from trainer.recipes.reading import Recipe, TextSettings, load_recipe
from trainer.recipes.sampling import sample_text


@dataclass(frozen=True, slots=True)
class RecipeResult:
    """package: the model package, None when the run was stopped before it. figures: what it reached, by collection."""

    package: Path | None
    figures: Mapping[str, Any]
    stopped: bool = False


def run(
    text: Path,
    out: Path,
    *,
    recipe: str = "bundled",
    evaluation: Path | None = None,
    sample: int = 0,
    overrides: Mapping[str, Any] | None = None,
    stop: threading.Event | None = None,
) -> Generator[Event, None, RecipeResult]:
    """Go through a recipe in the folder ``out``, or go on where it was left; yields events and logs them there.

    text: folder with the files that the recipe names. evaluation: folder with its evaluation sets; without it, only the
    held-out split is measured. sample: a trial run on the first so many records of each source. overrides: settings by
    dotted name. stop: set it to stop at the next step of training or of another kind. Raises TrainerError.
    """
    chosen, out, stop = load_recipe(recipe, sample=sample > 0, overrides=overrides), Path(out), stop or threading.Event()
    chain = [*text_steps(chosen.text, chosen.mining, text, out, sample), *_steps(chosen, out, evaluation, stop)]
    begun = make("recipe", name=chosen.name, text=str(text), sample=sample)
    return (yield from carried_through(chain, out, stop, begun))


def carried_through(
    chain: Sequence[Step], out: Path, stop: threading.Event, begun: Event, given: Mapping[str, Path] | None = None
) -> Generator[Event, None, RecipeResult]:
    """All steps of a chain that ends with a package and its evaluation, logged."""

    def events() -> Generator[Event, None, RecipeResult]:
        yield begun
        figures = (yield from go_through(chain, out, stop, given)) or {}
        yield make("recipe_done", package=str(out / "package"), figures=figures)
        return RecipeResult(out / "package", figures)

    try:
        result: RecipeResult = yield from logged(out, events())
    except Stopped:
        return RecipeResult(None, {}, stopped=True)
    return result


def text_steps(
    text: TextSettings,
    mining: MiningOptions,
    source: Path,
    out: Path,
    sample: int,
    given: Mapping[str, Path] | None = None,
) -> list[Step]:
    """From files of text to prepared data: ``data``. given: folders with what steps would make, by the step."""
    given = given or {}
    sampled, cleaned = (given.get(step, out / step) for step in ("text", "cleaned"))
    files = [source / name for name in text.files]
    sizes = [path.stat().st_size if path.is_file() else 0 for path in files]
    steps = []
    if sample:
        whole, files = files, [sampled / Source(path).name for path in files]
        steps = [Step("text", (sizes, sample), lambda folder: _sampled(whole, folder, sample))]
    return [
        *steps,
        Step("cleaned", (text, sizes), lambda folder: clean(text, files, folder), ("text",)),
        Step("data", (mining,), lambda folder: mine_more(mining, files, cleaned, folder), ("text", "cleaned")),
    ]


def _sampled(files: Sequence[Path], folder: Path, records: int) -> Generator[Event, None, None]:
    sample_text(files, folder, records)
    yield make("prepare", what="sample", done=len(files), total=len(files))


def _steps(recipe: Recipe, out: Path, evaluation: Path | None, stop: threading.Event) -> list[Step]:
    def data() -> PreparedData:
        return PreparedData(out / "data")

    def student(folder: Path) -> Generator[Event, None, None]:
        train = recipe.train
        return new_student(recipe.student, data(), folder, train.teacher, start=train.student, seed=train.seed)

    def package(folder: Path) -> Generator[Event, None, None]:
        made = {
            "recipe": recipe.name,
            "teacher": recipe.train.teacher or "all-MiniLM-L6-v2",
            "student": recipe.student.start or "new: the teacher's body, its table from word alignments",
            "config": recipe.train.to_dict(),
        }
        return export_package(recipe.package, out / "run" / "model", data(), made, folder)

    def measured(folder: Path) -> Generator[Event, None, Mapping[str, Any]]:
        log = out / "run" / "events.jsonl"
        settings, name = recipe.evaluation, recipe.package.name
        return evaluate_package(settings, out / "package", out / "data", evaluation, folder, name=name, events=log)

    return [
        Step("student", (recipe.student,), student, ("data",)),
        Step("run", (recipe.train,), lambda folder: train_model(recipe, data(), folder, stop), ("data", "student"), True),
        Step("package", (recipe.package,), package, ("data", "run")),
        Step("evaluation", (recipe.evaluation, str(evaluation)), measured, ("data", "package")),
    ]
