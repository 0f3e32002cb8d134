"""The steps of a recipe, one after the other, each into a folder of its own; what is done is not done again."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trainer.errors import ConfigError, TrainerError
from trainer.events import Event, EventLog, make
from trainer.recipes.command import Stopped, stopping
from trainer.recipes.steps import Steps


@dataclass(frozen=True, slots=True)
class Step:
    """work: given the step's folder, does it and returns what it has to say of itself.

    settings: what it depends on beside the steps before it. needs: the steps whose folders it reads. keeps: whether it
    looks itself whether it should stop, so as to keep what it has (it raises Stopped then); any other is closed.
    """

    name: str
    settings: tuple[object, ...]
    work: Callable[[Path], Generator[Event, None, Any]]
    needs: tuple[str, ...] = ()
    keeps: bool = False


def go_through(
    chain: Sequence[Step], out: Path, stop: threading.Event, given: Mapping[str, Path] | None = None
) -> Generator[Event, None, Any]:
    """Do what is not done yet, in this order; returns what the last step said, None if it was done before.

    given: folders with what steps make, by the step; these steps, and those that only they need, are left out. What is in
    such a folder is taken to stay as it is. Raises Stopped once ``stop`` is set, TrainerError.
    """
    given = given or {}
    if unknown := given.keys() - {step.name for step in chain}:
        raise ConfigError("given", f"no steps of this recipe: {', '.join(sorted(unknown))}")
    steps, wanted, said = Steps(out), _needed(chain, given), None
    for step in chain:
        if step.name in given:
            steps.take(step.name, given[step.name])
        if step.name not in wanted:
            continue
        if stop.is_set():
            raise Stopped
        folder = steps.begin(step.name, *step.settings)
        if folder is None:
            yield make("recipe_step", step=step.name, done=True)
            continue
        yield make("recipe_step", step=step.name)
        events = step.work(folder)
        said = yield from (events if step.keeps else stopping(stop, events))
        steps.finish(step.name)
    return said


def _needed(chain: Sequence[Step], given: Mapping[str, Path]) -> set[str]:
    wanted = {chain[-1].name}
    for step in reversed(chain):
        if step.name in wanted - given.keys():
            wanted |= set(step.needs)
    return wanted - given.keys()


def logged(out: Path, events: Generator[Event, None, Any]) -> Generator[Event, None, Any]:
    """The same events, written to the log of the folder (the small steps inside a step are not), an error as well."""
    log = EventLog(out)
    try:
        while True:
            event = next(events)
            yield event if event["event"] == "progress" else log.write(event)
    except StopIteration as end:
        return end.value
    except TrainerError as error:
        yield log.write(make("error", kind=type(error).__name__, detail=str(error)))
        raise
    finally:
        events.close()
        log.close()
