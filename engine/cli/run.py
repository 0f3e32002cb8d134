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
from engine.cli.parser import UsageError, build_parser, parse

log = logging.getLogger(__name__)

DONE, FAILED, USAGE, INTERRUPTED = 0, 1, 2, 130
# Each command is loaded when it is used: help and status must not wait for the network's runtime.
_COMMANDS = {
    "index": "engine.cli.indexing:index",
    "search": "engine.cli.searching:search",
    "status": "engine.cli.ledger:status",
    "problems": "engine.cli.ledger:problems",
    "verify": "engine.cli.upkeep:verify",
    "remove": "engine.cli.upkeep:remove",
    "watch": "engine.cli.indexing:watch",
    "export": "engine.cli.ledger:export",
    "models": "engine.cli.models:models",
    "demo": "engine.cli.demo:demo",
}


class CommandError(Exception):
    """A command failed for a reason that its one sentence tells."""


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

        console.line(f"mimo {version('mimo-search')}")
        return DONE
    if options.command is None:
        build_parser().print_help(console.err)
        return USAGE
    console = Console(json=options.json)
    level = logging.DEBUG if options.verbose else logging.ERROR
    logging.basicConfig(level=level, format="%(asctime)s %(name)s %(message)s", stream=console.err)
    return _guarded(_load(options.command), options, console)


def _guarded(command: Callable[[argparse.Namespace, Console], int], options: argparse.Namespace, console: Console) -> int:
    try:
        return command(options, console)
    except UsageError as error:
        console.note(f"{error.prog}: {error}")
        return USAGE
    except KeyboardInterrupt:
        console.note("Interrupted; what was saved stays.")
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the answer has seen enough. Python would complain again when it flushes at exit.
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), console.out.fileno())
        return DONE
    except CommandError as error:
        console.note(console.style(f"mimo: {printable(str(error))}", "red", err=True))
        return FAILED
    except Exception as error:
        from engine.cli.messages import sentence

        log.debug("failed", exc_info=True)
        console.note(console.style(f"mimo: {printable(sentence(error))}", "red", err=True))
        return FAILED


def _load(command: str) -> Callable[[argparse.Namespace, Console], int]:
    module, _, function = _COMMANDS[command].partition(":")
    loaded: Callable[[argparse.Namespace, Console], int] = getattr(importlib.import_module(module), function)
    return loaded
