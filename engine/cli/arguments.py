"""What the command lines' arguments have in common: wrong usage as one exception, shared options, checked values.

Imports nothing heavy: ``--help`` answers at once.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import NoReturn

AddCommand = Callable[[str, str], argparse.ArgumentParser]


class UsageError(Exception):
    """Wrong usage: one sentence, and the command whose help would help."""

    def __init__(self, message: str, prog: str = "mimo") -> None:
        super().__init__(message)
        self.prog = prog


class Parser(argparse.ArgumentParser):
    """Raises UsageError instead of ending the program."""

    def error(self, message: str) -> NoReturn:
        """Tell of wrong usage."""
        raise UsageError(message, self.prog)


def common_options() -> Parser:
    """The options of every command."""
    common = Parser(add_help=False)
    common.add_argument("--json", action="store_true", help="JSON Lines instead of text")
    common.add_argument("--quiet", "-q", action="store_true", help="no progress")
    common.add_argument("--verbose", "-v", action="store_true", help="log what happens to standard error")
    return common


def program_parser(prog: str, description: str, exit_codes: str, common: Parser) -> tuple[Parser, AddCommand]:
    """The parser of a program with commands, and what adds one. common: options that every command gets."""
    epilog = f"{prog} COMMAND --help explains a command. Exit codes: {exit_codes}."
    parser = Parser(prog=prog, description=description, epilog=epilog)
    parser.add_argument("--version", action="store_true", help="print the version and exit")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)

    def add(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, parents=[common], help=text, description=text[0].upper() + text[1:] + ".")

    return parser, add


def names(text: str) -> tuple[str, ...]:
    """A list as it is typed: words with commas between them."""
    return tuple(name.strip() for name in text.split(",") if name.strip())


def whole_number(text: str, low: int, high: int | None = None) -> int:
    """An integer within bounds; argparse's error otherwise."""
    if not (text.isascii() and text.isdigit() and low <= int(text) and (high is None or int(text) <= high)):
        upper = "up" if high is None else f"to {high}"
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from {low} {upper}")
    return int(text)


def number(text: str, low: float, high: float) -> float:
    """A number within bounds; argparse's error otherwise."""
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if not low <= value <= high:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from {low:g} to {high:g}")
    return value
