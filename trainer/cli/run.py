"""What ``mimo-train`` can be told to do. The frame is the engine's."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence

from engine.cli.console import Console
from engine.cli.frame import FAILED, Program, run_program
from trainer.cli.parser import build_parser
from trainer.cli.stopping import stoppable
from trainer.cli.work import Stopped, Work


def run(arguments: Sequence[str] | None = None) -> int:
    """Run a command line of ``mimo-train``."""
    return run_program(MIMO_TRAIN, arguments)


def _work(function: Callable[[argparse.Namespace, Work], int], options: argparse.Namespace, console: Console) -> int:
    """Run a command so that it can be stopped at a safe place."""
    with stoppable(watch_input=options.stdin_stop) as stop:
        return function(options, Work(console, stop, quiet=options.quiet))


MIMO_TRAIN = Program(
    name="mimo-train",
    parser=build_parser,
    commands={
        "prepare": "trainer.cli.preparing:prepare",
        "student": "trainer.cli.student:student",
        "devices": "trainer.cli.planning:devices",
        "plan": "trainer.cli.planning:plan",
        "run": "trainer.cli.training:train",
        "evaluate": "trainer.cli.evaluating:evaluate",
        "export": "trainer.cli.exporting:export",
        "ablate": "trainer.cli.ablating:ablate",
        "reproduce": "trainer.cli.reproducing:reproduce",
    },
    sentence="trainer.cli.messages:sentence",
    call=_work,
    stopping=(KeyboardInterrupt, Stopped),
    interrupted=("Interrupted; nothing half-finished was left behind.", FAILED),
    error_records=True,
)
