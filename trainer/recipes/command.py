"""The command line of the recipes: a thin cover over ``run``, for machines that have nothing but Python and torch."""

from __future__ import annotations

import argparse
import json
import signal
import sys
import threading
from collections.abc import Callable, Generator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from trainer.cli.messages import sentence
from trainer.errors import ConfigError, TrainerError
from trainer.events import Event, EventLog

if TYPE_CHECKING:
    from trainer.recipes.running import RecipeResult

T = TypeVar("T")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run; 0: done or stopped with all that is needed to go on, 1: failed, 2: wrong usage."""
    parser = argparse.ArgumentParser(prog="python -m trainer.recipes", description="Make a model package by a recipe.")
    commands = parser.add_subparsers(dest="command", required=True)
    one = commands.add_parser("run", help="from files of text to a measured model package; goes on where it was left")
    one.add_argument("recipe", help="its name (bundled) or file")
    two = commands.add_parser("cpu", help="the same by steps that a CPU can do, as the bundled model came")
    two.add_argument("--settings", default="cpu", help="a settings file (cpu)")
    two.add_argument(
        "--given",
        action="append",
        default=[],
        metavar="STEP=FOLDER",
        help="what a step makes is there already, e.g. data=WORK/data; what only that step needs is left out",
    )
    for some, needed in ((one, True), (two, False)):
        some.add_argument("--text", type=Path, required=needed, help="folder with the files that the recipe names")
        some.add_argument("--out", type=Path, required=True, help="folder to work in")
        some.add_argument("--evaluation", type=Path, help="folder with the evaluation sets that the recipe names")
        some.add_argument(
            "--sample", type=int, default=0, metavar="N", help="a trial run on the first N records of each source"
        )
        some.add_argument(
            "--set", action="append", default=[], metavar="KEY=VALUE", help="one setting, e.g. package.name=own"
        )
    options = parser.parse_args(arguments)
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    try:
        events = _events(options, stop)
        while True:
            tell(next(events))
    except StopIteration as end:
        print("stopped; the same command goes on" if end.value.stopped else f"package: {end.value.package}")
        return 0
    except TrainerError as error:
        print(sentence(error), file=sys.stderr)
        return 1


def _events(options: argparse.Namespace, stop: threading.Event) -> Generator[Event, None, RecipeResult]:
    common = {
        "evaluation": options.evaluation,
        "sample": options.sample,
        "overrides": settings_of(options.set),
        "stop": stop,
    }
    if options.command == "cpu":  # what either needs is not everywhere: a lent machine has not the libraries of text
        from trainer.recipes.cpu import run_cpu

        given = {step: Path(folder) for step, folder in settings_of(options.given).items()}
        return run_cpu(options.text, options.out, settings=options.settings, given=given, **common)
    from trainer.recipes.running import run

    return run(options.text, options.out, recipe=options.recipe, **common)


class Stopped(Exception):
    """Someone asked to stop; what is done is kept."""


def stopping(stop: threading.Event, events: Generator[Event, None, T]) -> Generator[Event, None, T]:
    """The same work, closed where it is once ``stop`` is set: for parts that keep what they have done. Raises Stopped."""
    try:
        while True:
            yield next(events)
            if stop.is_set():
                raise Stopped
    except StopIteration as end:
        result: T = end.value
        return result
    finally:
        events.close()


def carried_out(
    out: Path, work: Callable[[threading.Event], Generator[Event, None, Any]], said: Callable[[Any], str]
) -> int:
    """Go through work that logs to a folder and stops, with all it needs to go on, when it is asked to (Ctrl-C, SIGTERM).

    work: given what is set when it should stop. said: what to print about its result, None when there is none yet.
    0: done or stopped, 1: failed.
    """
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    log: EventLog | None = None
    try:
        log = EventLog(out)
        events = work(stop)
        while True:
            event = next(events)
            if event["event"] != "progress":
                tell(log.write(event))
    except StopIteration as end:
        print(said(end.value))
        return 0
    except Stopped:
        print(said(None))
        return 0
    except TrainerError as error:
        print(sentence(error), file=sys.stderr)
        return 1
    finally:
        if log is not None:
            log.close()


def tell(event: Mapping[str, Any]) -> None:
    """Print what a person wants to see: not the small steps inside a step."""
    if event["event"] in ("progress",) or (event["event"] == "prepare" and event.get("done") not in (0, event.get("total"))):
        return
    shown = {key: value for key, value in event.items() if key not in ("time", "config")}
    print(json.dumps(shown, ensure_ascii=False)[:600], flush=True)


def settings_of(items: Sequence[str]) -> dict[str, str]:
    """``KEY=VALUE`` arguments by key. Raises ConfigError."""
    settings = {}
    for item in items:
        key, sign, value = item.partition("=")
        if not sign:
            raise ConfigError(item, "KEY=VALUE expected")
        settings[key.strip()] = value.strip()
    return settings
