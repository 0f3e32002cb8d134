"""``python -m trainer.recipes.hours``: train on a CPU for some minutes at a time, going on where the last part ended."""

from __future__ import annotations

import argparse
import sys
import threading
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from trainer.config import TrainConfig
from trainer.data import PreparedData
from trainer.data_format import DATA_FILE
from trainer.events import Event
from trainer.recipes.choosing import ChoiceSettings, choose
from trainer.recipes.command import carried_out, settings_of
from trainer.recipes.reading import load_settings
from trainer.training import TrainResult, train

_CHOICE, _TRAIN = ChoiceSettings(), TrainConfig()


@dataclass(frozen=True, slots=True)
class Hours:
    """What is learned from, and how."""

    choice: ChoiceSettings = _CHOICE
    train: TrainConfig = _TRAIN


def work_for(
    minutes: float, hours: Hours, data: Path, out: Path, stop: threading.Event
) -> Generator[Event, None, TrainResult]:
    """Choose what to learn from, once, then train until the time is over, ``stop`` is set or all steps are done.

    The minutes begin with training: choosing and the teacher's vectors come before. Raises TrainerError.
    """
    chosen = out / "data"
    if not (chosen / DATA_FILE).is_file():
        yield from choose(PreparedData(data), chosen, hours.choice)
    timer: threading.Timer | None = None
    events = train(hours.train, PreparedData(chosen), out / "run", stop=stop)
    try:
        while True:
            event = next(events)
            if timer is None and event["event"] == "stage":
                timer = threading.Timer(minutes * 60, stop.set)
                timer.daemon = True
                timer.start()
            yield event
    except StopIteration as end:
        result: TrainResult = end.value
        return result
    finally:
        if timer is not None:
            timer.cancel()
        events.close()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run; 0: all steps done, or stopped with a checkpoint to go on from; 1: failed."""
    parser = argparse.ArgumentParser(prog="python -m trainer.recipes.hours", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="prepared data to choose from (WORK/data of a recipe)")
    parser.add_argument("--out", type=Path, required=True, help="folder to work in; one that is there is gone on with")
    parser.add_argument("--minutes", type=float, default=60.0, help="of training (60)")
    parser.add_argument("--settings", default="hours", help="a settings file (hours)")
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="e.g. train.stage1.max_steps=900")
    options = parser.parse_args(arguments)

    def work(stop: threading.Event) -> Generator[Event, None, TrainResult]:
        hours = load_settings(Hours, options.settings, settings_of(options.set))
        return work_for(options.minutes, hours, options.data, options.out, stop)

    return carried_out(options.out, work, _said)


def _said(result: TrainResult) -> str:
    place = result.checkpoint / "model" if result.checkpoint else result.model
    return f"{'stopped' if result.stopped else 'done'} at {result.stage} step {result.step}; model: {place}"


if __name__ == "__main__":
    sys.exit(main())
