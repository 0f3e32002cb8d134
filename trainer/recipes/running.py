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
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trainer.data import PreparedData
from trainer.errors import TrainerError
from trainer.events import Event, EventLog, make
from trainer.recipes.making import clean, evaluate_package, export_package, mine_more, new_student, train_model
from trainer.recipes.reading import Recipe, load_recipe
from trainer.recipes.sampling import sample_text
from trainer.recipes.steps import Steps


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
    dotted name. stop: set it to stop at the next step of training or between two steps. Raises TrainerError.
    """
    chosen = load_recipe(recipe, sample=sample > 0, overrides=overrides)
    log = EventLog(out)
    events = _steps(chosen, text, Path(out), evaluation, sample, stop or threading.Event())
    try:
        while True:
            yield log.write(next(events))
    except StopIteration as end:
        result: RecipeResult = end.value
        return result
    except TrainerError as error:
        yield log.write(make("error", kind=type(error).__name__, detail=str(error)))
        raise
    finally:
        events.close()
        log.close()


def _steps(
    recipe: Recipe, text: Path, out: Path, evaluation: Path | None, sample: int, stop: threading.Event
) -> Generator[Event, None, RecipeResult]:
    steps = Steps(out)
    files = [text / name for name in recipe.text.files]
    sizes = [path.stat().st_size if path.is_file() else 0 for path in files]
    yield make("recipe", name=recipe.name, text=str(text), sample=sample)
    if sample:
        if (folder := steps.begin("text", sizes, sample)) is not None:
            yield make("recipe_step", step="text")
            sample_text(files, folder, sample)
            steps.finish("text")
        files = sample_text(files, out / "text", sample)
    work: list[tuple[str, tuple[object, ...], Any]] = [
        ("cleaned", (recipe.text, sizes), lambda folder: clean(recipe.text, files, folder)),
        ("data", (recipe.mining,), lambda folder: mine_more(recipe.mining, files, out / "cleaned", folder)),
        ("student", (recipe.student,), lambda folder: new_student(recipe, PreparedData(out / "data"), folder)),
        ("run", (recipe.train,), lambda folder: train_model(recipe, PreparedData(out / "data"), folder, stop)),
        ("package", (recipe.package,), lambda folder: export_package(recipe, out, folder)),
        (
            "evaluation",
            (recipe.evaluation, str(evaluation)),
            lambda folder: evaluate_package(recipe, out, evaluation, folder),
        ),
    ]
    figures: Mapping[str, Any] = {}
    for name, settings, step in work:
        if stop.is_set():
            return RecipeResult(None, {}, stopped=True)
        folder = steps.begin(name, *settings)
        if folder is None:
            yield make("recipe_step", step=name, done=True)
            continue
        yield make("recipe_step", step=name)
        found = yield from step(folder)
        if found is False:  # stopped inside; what is there is gone on from
            return RecipeResult(None, {}, stopped=True)
        steps.finish(name)
        figures = found if name == "evaluation" else figures
    yield make("recipe_done", package=str(out / "package"), figures=figures)
    return RecipeResult(out / "package", figures)
