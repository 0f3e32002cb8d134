"""``python -m trainer.recipes.layers DATA RUN``: a student's layers trained on a CPU, going on where it was stopped.

RUN/text                the part of DATA that is read       RUN/cache   token ids, teacher vectors
RUN/layers.safetensors  the fit's state, every few minutes  RUN/model   the student, written when a call ends or stops

With --minutes the rates fall so that they end with that time, whatever the machine does beside it; without, they fall over
``fit.tokens``, and a run that was stopped gives the numbers of one that was not.
"""

from __future__ import annotations

import argparse
import dataclasses
import sys
import threading
import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from trainer.config import Stage1Config
from trainer.data import PreparedData
from trainer.errors import ConfigError
from trainer.events import Event, make
from trainer.hardware import Device, choose_device
from trainer.models import load_encoder, load_teacher
from trainer.models.encoder import Encoder
from trainer.newstudent.joining import joined
from trainer.newstudent.layer_fit import LayerFit
from trainer.newstudent.layer_options import LayerOptions
from trainer.newstudent.layer_state import load_layers, save_layers
from trainer.newstudent.mending import mended
from trainer.newstudent.teacher_words import taught_rows
from trainer.precision import bf16_pays
from trainer.recipes.bags import BagRecipe
from trainer.recipes.command import carried_out, settings_of, stopping
from trainer.recipes.reading import load_settings
from trainer.recipes.taught import Reading, chosen_text, own_questions, taught_texts

_WEIGHTS, _FIT = Stage1Config(), LayerOptions()
_SAVE_SECONDS = 240.0


@dataclass(frozen=True, slots=True)
class LayerRecipe:
    """start: the student. beside: a student without layers over the same tokenizer, so that the layers learn what its words
    leave to say; it is in the model then, at beside_share. part: settings of ``trainer.recipes.bags`` whose ``taught`` part
    of the text is read, or nothing for all of it. cache: a folder of token ids and teacher vectors instead of RUN/cache.

    max_tokens: of a text. weights, length_power: how often texts are read. precision: bf16, fp32, or auto. learned: how far
    the model lies from the start to what was learned, 1 for all of it. (Between both it may be better than either, where
    the start is trained already: Wortsman et al., CVPR 2022. mimo-bundled 0.6.0 lies at .6.)
    """

    start: str = "bundled"
    teacher: str = ""
    beside: str = ""
    beside_share: float = 0.6
    part: str = "bags"
    cache: str = ""
    max_tokens: int = 160
    threads: int = 1
    precision: str = "auto"
    length_power: float = 0.35
    learned: float = 1.0
    weights: Stage1Config = _WEIGHTS
    fit: LayerOptions = _FIT


@dataclass(frozen=True, slots=True)
class Trained:
    """model: its folder. finished: whether the fit came to its end."""

    model: Path
    finished: bool


def train_layers(
    recipe: LayerRecipe, data: Path, out: Path, stop: threading.Event, minutes: float = 0.0
) -> Generator[Event, None, Trained]:
    """Go through, or go on. minutes: of steps, over all calls; 0 for as long as ``fit.tokens`` take.

    Raises TrainerError, and Stopped when it was stopped before the first step.
    """
    if not minutes >= 0:
        raise ConfigError("minutes", "none or some expected")
    if not 0 < recipe.learned <= 1:
        raise ConfigError("learned", "a share above 0, up to 1, expected")
    torch.set_num_threads(recipe.threads)
    fit = yield from stopping(stop, _fit(recipe, data, out))
    file = out / "layers.safetensors"
    load_layers(file, fit)
    yield make("layers_start", step=fit.state.steps, precision=fit.device.precision, seconds=round(fit.state.seconds))
    clock = _Clock(fit, minutes)
    steps, saved = fit.steps(clock.share if minutes else None), time.monotonic()
    try:
        for event in steps:
            clock.note()
            yield event if event["event"] == "progress" else {**event, **clock.rate()}
            if stop.is_set():
                break
            if time.monotonic() - saved > _SAVE_SECONDS:
                save_layers(file, fit)
                saved = time.monotonic()
    finally:  # also where a step failed: it has changed nothing
        steps.close()
        save_layers(file, fit)
    if recipe.learned < 1:
        _draw_back(fit.student, mended(load_encoder(recipe.start, role="student")), recipe.learned)
    return Trained(fit.student.save(out / "model"), not stop.is_set())


@torch.no_grad()
def _draw_back(student: Encoder, start: Encoder, learned: float) -> None:
    """What was learned, in so far; in place."""
    before = dict(start.named_parameters())
    for name, weight in student.named_parameters():
        if weight.requires_grad:  # the words beside the body did not learn
            weight.lerp_(before[name], 1 - learned)


def _fit(recipe: LayerRecipe, data: Path, out: Path) -> Generator[Event, None, LayerFit]:
    student = mended(load_encoder(recipe.start, role="student"))
    teacher = load_teacher(recipe.teacher or None, start=recipe.start).encoder
    held = taught_rows(student, teacher) if recipe.fit.held < 1 and recipe.fit.table_rate else None
    if recipe.beside:
        student = joined(student, mended(load_encoder(recipe.beside, role="teacher")), recipe.beside_share)
    text = PreparedData(data)
    if recipe.part:
        text = yield from chosen_text(load_settings(BagRecipe, recipe.part, {}).taught, data, out / "text")
    reading = Reading(recipe.weights, recipe.max_tokens, length_power=recipe.length_power)
    cache = Path(recipe.cache) if recipe.cache else out / "cache"
    taught, asked = yield from taught_texts(text, student, teacher, cache, reading, asked=recipe.fit.asked > 0)
    own = (yield from own_questions(text, student, cache, reading)) if recipe.fit.own else None
    return LayerFit(student, taught, asked, recipe.fit, _device(recipe.precision, student), held, own)


def _device(precision: str, student: Encoder) -> Device:
    device = choose_device("cpu", precision)
    if precision == "auto" and bf16_pays(student, device):
        return dataclasses.replace(device, precision="bf16")
    return device


class _Clock:
    """Seconds of steps, over all calls, and what was read in those of this call."""

    def __init__(self, fit: LayerFit, minutes: float) -> None:
        self._state, self._total = fit.state, 60 * minutes
        self._before, self._began, self._tokens = fit.state.seconds, time.monotonic(), fit.state.tokens

    def share(self) -> float:
        """Of the time that is over."""
        return (self._before + time.monotonic() - self._began) / self._total

    def note(self) -> None:
        """Keep the time in the fit's state."""
        self._state.seconds = self._before + time.monotonic() - self._began

    def rate(self) -> dict[str, float]:
        """For people."""
        passed = self._state.seconds - self._before
        read = self._state.tokens - self._tokens
        return {"minutes": round(self._state.seconds / 60, 1), "tokens_per_s": round(read / max(passed, 1e-9))}


def _said(trained: Trained | None) -> str:
    if trained is None:
        return "stopped; the same command goes on"
    return f"{'model' if trained.finished else 'stopped; the same command goes on; the model so far'}: {trained.model}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run; 0: done, or stopped with all that is needed to go on; 1: failed."""
    parser = argparse.ArgumentParser(prog="python -m trainer.recipes.layers", description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path, help="prepared text (WORK/data of a recipe)")
    parser.add_argument("out", type=Path, metavar="run", help="folder to work in; one that is there is gone on with")
    parser.add_argument("--minutes", type=float, default=0.0, help="of steps, over all calls (as many as fit.tokens take)")
    parser.add_argument("--settings", default="layers", help="a settings file (layers)")
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="e.g. fit.tokens=900000")
    options = parser.parse_args(arguments)

    def work(stop: threading.Event) -> Generator[Event, None, Trained]:
        recipe = load_settings(LayerRecipe, options.settings, settings_of(options.set))
        return train_layers(recipe, options.data, options.out, stop, options.minutes)

    return carried_out(options.out, work, _said)


if __name__ == "__main__":
    sys.exit(main())
