"""From arguments to an exit code: the one place where errors become sentences and interrupts become exits."""

from __future__ import annotations

import argparse
import contextlib
import importlib
import logging
import os
import sys
from collections.abc import Callable, Sequence

from engine.cli.console import Console, printable
from engine.cli.parser import UsageError
from trainer.cli.parser import build_parser, parse
from trainer.cli.stopping import stoppable
from trainer.cli.work import Stopped, Work

log = logging.getLogger(__name__)

DONE, FAILED, USAGE = 0, 1, 2
# Each command is loaded when it is used: help must not wait for torch.
_COMMANDS = {
    "prepare": "trainer.cli.preparing:prepare",
    "run": "trainer.cli.training:train",
    "evaluate": "trainer.cli.evaluating:evaluate",
    "export": "trainer.cli.exporting:export",
    "ablate": "trainer.cli.ablating:ablate",
    "reproduce": "trainer.cli.training:reproduce",
}


def run(arguments: Sequence[str] | None = None) -> int:
    """Run a command line."""
    console = Console()
    try:
        options = parse(list(sys.argv[1:] if arguments is None else arguments))
    except UsageError as error:
        console.note(f"{error.prog}: {error}")
        console.note(f"Try `{error.prog} --help`.")
        return USAGE
    if options.version:
        from importlib.metadata import version

        console.line(f"mimo-train {version('mimo-search')}")
        return DONE
    if options.command is None:
        build_parser().print_help(console.err)
        return USAGE
    console = Console(json=options.json)
    level = logging.DEBUG if options.verbose else logging.ERROR
    logging.basicConfig(level=level, format="%(asctime)s %(name)s %(message)s", stream=console.err)
    return _guarded(options, console)


def _guarded(options: argparse.Namespace, console: Console) -> int:
    try:
        with stoppable(watch_input=options.stdin_stop) as stop:
            command = _load(options.command)
            return command(options, Work(console, stop, quiet=options.quiet))
    except UsageError as error:
        console.note(f"{error.prog}: {error}")
        return USAGE
    except (KeyboardInterrupt, Stopped):
        console.note("Interrupted; nothing half-finished was left behind.")
        return FAILED
    except BrokenPipeError:
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), console.out.fileno())
        return DONE
    except Exception as error:
        from trainer.cli.messages import sentence

        log.debug("failed", exc_info=True)
        text = printable(sentence(error))
        if console.json:
            console.record({"event": "error", "kind": type(error).__name__, "detail": text})
        console.note(console.style(f"mimo-train: {text}", "red", err=True))
        return FAILED


def _load(command: str) -> Callable[[argparse.Namespace, Work], int]:
    module, _, function = _COMMANDS[command].partition(":")
    loaded: Callable[[argparse.Namespace, Work], int] = getattr(importlib.import_module(module), function)
    return loaded
