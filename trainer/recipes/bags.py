"""``python -m trainer.recipes.bags``: a student without layers from prepared text, going on where it was stopped.

RUN/taught     the part of the text that gets teacher vectors        RUN/cache    token ids, teacher vectors
RUN/more       a larger part: translations alone                     RUN/table.safetensors   the regression's
RUN/fit.safetensors   the steps' state, every few minutes            RUN/model    the result, for ``mimo-train``
"""

from __future__ import annotations

import argparse
import sys
import threading
import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from trainer.cache_folder import disk_errors
from trainer.config import Stage1Config
from trainer.corpus import open_pairs
from trainer.data import PreparedData
from trainer.events import Event
from trainer.models import load_encoder, load_teacher
from trainer.models.encoder import Encoder
from trainer.newstudent.bag import bag_student, piece_table
from trainer.newstudent.bag_fit import BagOptions, Fit, regressed
from trainer.newstudent.bag_state import load_fit, load_table, save_fit, save_table
from trainer.newstudent.bag_texts import OwnQuestions, Questions, Translations
from trainer.newstudent.cut_again import CutAgain
from trainer.newstudent.mending import mended
from trainer.recipes.choosing import ChoiceSettings
from trainer.recipes.command import carried_out, settings_of, stopping
from trainer.recipes.reading import load_settings
from trainer.recipes.taught import Reading, chosen_text, own_questions, taught_texts
from trainer.weights import text_weights

_CHOICE, _WEIGHTS, _FIT = ChoiceSettings(), Stage1Config(), BagOptions()
_SAVE_SECONDS = 240.0


@dataclass(frozen=True, slots=True)
class BagRecipe:
    """start: a model whose tokenizer is kept (mended) and whose vectors of the pieces are the first table; a student without
    layers, also one over a wide vocabulary, is gone on with: its own table, and no regression. taught, more: what gets
    teacher vectors, and what is read without. max_tokens: of a text. weights: how often texts are read. part, cache: the
    text with teacher vectors, and a folder of them, where another run has them already."""

    start: str = "bundled"
    teacher: str = ""
    max_tokens: int = 160
    threads: int = 1
    precision: str = "auto"
    part: str = ""
    cache: str = ""
    taught: ChoiceSettings = _CHOICE
    more: ChoiceSettings = _CHOICE
    weights: Stage1Config = _WEIGHTS
    fit: BagOptions = _FIT


def make_bag(recipe: BagRecipe, data: Path, out: Path, stop: threading.Event) -> Generator[Event, None, Path | None]:
    """Go through, or go on; the model's folder, None when stopped before it. Raises TrainerError, Stopped."""
    torch.set_num_threads(recipe.threads)
    with disk_errors(out):
        out.mkdir(parents=True, exist_ok=True)
    start = mended(load_encoder(recipe.start, role="student"))
    taught, asked, own = yield from stopping(stop, _taught(recipe, start, data, out))
    table_file, fit_file = out / "table.safetensors", out / "fit.safetensors"
    table = start.table.detach().clone() if _layerless(start) else load_table(table_file)
    if table is None:
        table = yield from regressed(piece_table(start), taught, asked, recipe.fit)
        save_table(table_file, table)
    more = yield from stopping(stop, _more(recipe, start, data, out))
    cut = CutAgain.of(start.tokens, taught.ids, recipe.fit.cut) if recipe.fit.cut else None
    fit = Fit(table, taught, more, asked, recipe.fit, own, codes=start.codes, cut=cut)
    load_fit(fit_file, fit)
    steps, saved = fit.steps(), time.monotonic()
    for event in steps:
        yield event
        if stop.is_set() or time.monotonic() - saved > _SAVE_SECONDS:
            save_fit(fit_file, fit)
            saved = time.monotonic()
        if stop.is_set():
            steps.close()
            return None
    save_fit(fit_file, fit)
    return _made(start, fit.table.detach()).save(out / "model")


def _layerless(encoder: Encoder) -> bool:
    return int(encoder.body.config.num_hidden_layers) == 0


@torch.no_grad()
def _made(start: Encoder, table: Tensor) -> Encoder:
    if not _layerless(start):
        return bag_student(start.tokens, table, max_tokens=start.max_tokens)
    start.table.copy_(table * start.table.norm(dim=1).mean())  # the fit's rows have unit length on average
    return start


def _taught(
    recipe: BagRecipe, start: Encoder, data: Path, out: Path
) -> Generator[Event, None, tuple[Translations, Questions | None, OwnQuestions | None]]:
    chosen = (
        PreparedData(Path(recipe.part)) if recipe.part else (yield from chosen_text(recipe.taught, data, out / "taught"))
    )
    teacher = load_teacher(recipe.teacher or None, start=recipe.start).encoder
    reading = Reading(recipe.weights, recipe.max_tokens, recipe.precision)
    cache = Path(recipe.cache) if recipe.cache else out / "cache"
    taught, asked = yield from taught_texts(chosen, start, teacher, cache, reading, asked=recipe.fit.asked > 0)
    own = (yield from own_questions(chosen, start, cache, reading)) if recipe.fit.own else None
    return taught, asked, own


def _more(recipe: BagRecipe, start: Encoder, data: Path, out: Path) -> Generator[Event, None, Translations | None]:
    if not recipe.fit.more:
        return None
    chosen = yield from chosen_text(recipe.more, data, out / "more")
    pairs = yield from open_pairs(chosen, start, out / "cache", max_tokens=recipe.max_tokens, query_passages=False)
    return Translations(pairs, text_weights(pairs, recipe.weights))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run; 0: done, or stopped with all that is needed to go on; 1: failed."""
    parser = argparse.ArgumentParser(prog="python -m trainer.recipes.bags", description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="prepared data to choose from (WORK/data of a recipe)")
    parser.add_argument("--out", type=Path, required=True, help="folder to work in; one that is there is gone on with")
    parser.add_argument("--settings", default="bags", help="a settings file (bags)")
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="e.g. fit.steps=900")
    options = parser.parse_args(arguments)

    def work(stop: threading.Event) -> Generator[Event, None, Path | None]:
        return make_bag(
            load_settings(BagRecipe, options.settings, settings_of(options.set)), options.data, options.out, stop
        )

    return carried_out(options.out, work, lambda made: f"model: {made}" if made else "stopped; the same command goes on")


if __name__ == "__main__":
    sys.exit(main())
