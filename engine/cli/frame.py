"""From arguments to an exit code, for ``mimo`` and ``mimo-train``: the one place where errors become sentences and
interrupts become exits."""

from __future__ import annotations

import argparse
import contextlib
import importlib
import logging
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from engine.cli.arguments import UsageError
from engine.cli.console import Console, harmless

log = logging.getLogger(__name__)

DONE, FAILED, USAGE, INTERRUPTED = 0, 1, 2, 130

Call = Callable[[Callable[..., int], argparse.Namespace, Console], int]


class CommandError(Exception):
    """A command failed for a reason that its one sentence tells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """A command line with commands.

    commands: name -> ``module:function``; each is loaded when it is used, so that help need not wait for a network's
    runtime. sentence: ``module:function`` that turns an error into one. call: runs a command's function. stopping: what is
    raised when the user stopped it; interrupted: what to say then, and the exit code. error_records: with --json, whether
    a failure is a JSON line too.
    """

    name: str
    parser: Callable[[], argparse.ArgumentParser]
    commands: Mapping[str, str]
    sentence: str = "engine.cli.messages:sentence"
    call: Call = lambda function, options, console: function(options, console)
    stopping: tuple[type[BaseException], ...] = (KeyboardInterrupt,)
    interrupted: tuple[str, int] = ("Interrupted; what was saved stays.", INTERRUPTED)
    error_records: bool = False


def run_program(program: Program, arguments: Sequence[str] | None = None) -> int:
    """Run a command line."""
    console = Console()
    try:
        parser = program.parser()
        options = parser.parse_args(list(sys.argv[1:] if arguments is None else arguments))
    except UsageError as error:
        console.note(f"{error.prog}: {error}")
        console.note(f"Try `{error.prog} --help`.")
        return USAGE
    if options.version:
        from importlib.metadata import version

        console.line(f"{program.name} {version('mimo-search')}")
        return DONE
    if options.command is None:
        parser.print_help(console.err)
        return USAGE
    console = Console(json=options.json)
    level = logging.DEBUG if options.verbose else logging.ERROR
    logging.basicConfig(level=level, format="%(asctime)s %(name)s %(message)s", stream=console.err)
    return _guarded(program, options, console)


def _guarded(program: Program, options: argparse.Namespace, console: Console) -> int:
    try:
        return program.call(_load(program.commands[options.command]), options, console)
    except UsageError as error:
        console.note(f"{error.prog}: {error}")
        return USAGE
    except program.stopping:
        said, code = program.interrupted
        console.note(said)
        return code
    except BrokenPipeError:
        # Whoever read the answer has seen enough. Python would complain again when it flushes at exit.
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), console.out.fileno())
        return DONE
    except Exception as error:
        log.debug("failed", exc_info=True)
        text = harmless(str(error) if isinstance(error, CommandError) else _load(program.sentence)(error))
        if console.json and program.error_records:
            about = {"path": str(getattr(error, "path", "")), "reason": str(getattr(error, "detail", ""))}
            console.record({"event": "error", "kind": type(error).__name__, "detail": text, **about})
        console.note(console.style(f"{program.name}: {text}", "red", err=True))
        return FAILED


def _load(place: str) -> Callable[..., Any]:
    module, _, function = place.partition(":")
    loaded: Callable[..., Any] = getattr(importlib.import_module(module), function)
    return loaded
