"""``mimo-train run``."""

from __future__ import annotations

import argparse
import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from engine.cli.progress_bar import duration
from trainer.cli.run_record import record_of, write_record
from trainer.cli.work import Work
from trainer.config import TrainConfig
from trainer.data import PreparedData
from trainer.distributed import join_world
from trainer.training import TrainResult
from trainer.training import train as train_model

Event = Mapping[str, Any]


def config_of(options: argparse.Namespace, **fixed: Any) -> TrainConfig:
    """The settings that the arguments name. Raises ConfigError."""
    named = {key: getattr(options, key, None) for key in ("student", "teacher", "device", "method")}
    config = TrainConfig.load(options.config, options.set)
    return config.with_changes({**{key: value for key, value in named.items() if value}, **fixed})


def train(options: argparse.Namespace, work: Work) -> int:
    """Train, or go on."""
    config = config_of(options)
    world = join_world(config.device)
    result = run_recorded(config, PreparedData(options.data), Path(options.out), work.stop, teller(work), options.fresh)
    if world.is_first and not work.console.json:
        if result.stopped:
            work.console.line(
                f"Stopped at {result.stage or 'the start'}, step {result.step}; run the same command to go on."
            )
        else:
            score = "" if result.best_score is None else f" (dev MLIR nDCG@20 {result.best_score:.3f})"
            work.console.line(f"Trained model: {result.model}{score}")
            if result.unchanged:
                work.console.note(
                    "No step made it better on the dev split: this is the model that the run began with. "
                    "More text, more steps or lower learning rates may help."
                )
    return 0


def run_recorded(
    config: TrainConfig,
    data: PreparedData,
    out: Path,
    stop: threading.Event,
    tell: Callable[[Event], None],
    fresh: bool = False,
) -> TrainResult:
    """Train in ``out`` with every event told, and keep ``run.json``. Raises TrainerError.

    Of several processes (torchrun) only the first has events, and it alone writes.
    """
    record = record_of(config, data)
    world = join_world(config.device)
    events = train_model(config, data, out, stop=stop, fresh=fresh)
    try:
        while True:
            event = next(events)
            tell(event)
            if event.get("event") == "start":
                settled = {**record.config, "precision": event["precision"]}  # another computer may choose another one
                record = replace(record, anchor=str(event.get("anchor", "")), config=settled)
                write_record(out, record)
    except StopIteration as end:
        result: TrainResult = end.value
    finally:
        events.close()
    if world.is_first and not result.stopped:
        write_record(out, replace(record, best_score=result.best_score))
    return result


def teller(work: Work) -> Callable[[Event], None]:
    """Shows events: as JSON lines, or those that say something to people."""

    def tell(event: Event) -> None:
        if work.console.json:
            work.console.record(event)
        elif not work.quiet:
            text = event_text(event)
            if text:
                work.console.note(text)

    return tell


def event_text(event: Event) -> str:
    """An event as a line for people; empty for those that say little."""
    kind = event.get("event")
    if kind == "start":
        return f"Method {event['method']} on {event['device']} ({event['precision']}); {event['anchor']}"
    if kind == "stage":
        return f"{event['stage']}: {event['steps']} steps"
    if kind == "step":
        losses = ", ".join(f"{name} {value:.4f}" for name, value in event["losses"].items() if isinstance(value, float))
        rate, left = event.get("pairs_per_s"), event.get("eta_s")
        speed = f", {rate:.0f} pairs/s" if isinstance(rate, (int, float)) else ""
        remaining = f", {duration(left)} left" if isinstance(left, (int, float)) else ""
        return f"{event['stage']} step {event['step']}/{event['steps']}: {losses}{speed}{remaining}"
    if kind == "eval":
        score = event["score"]
        shown = "not a number" if score is None else f"{score:.4f}"
        return f"{event['stage']} step {event['step']}: dev MLIR nDCG@20 {shown}{' (best)' if event['best'] else ''}"
    if kind == "warning":  # an error is told at the end, by its sentence
        return str(event.get("detail", ""))
    if kind == "memory":
        return f"Memory ran out; going on with {event['micro_tokens']} tokens at a time"
    return ""
