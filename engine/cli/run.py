"""What ``mimo`` can be told to do."""

from __future__ import annotations

from collections.abc import Sequence

from engine.cli.frame import Program, run_program
from engine.cli.interrupting import called
from engine.cli.parser import build_parser

MIMO = Program(
    name="mimo",
    parser=build_parser,
    call=called,
    commands={
        "index": "engine.cli.indexing:index",
        "search": "engine.cli.searching:search",
        "status": "engine.cli.ledger:status",
        "problems": "engine.cli.ledger:problems",
        "verify": "engine.cli.upkeep:verify",
        "remove": "engine.cli.upkeep:remove",
        "watch": "engine.cli.indexing:watch",
        "export": "engine.cli.ledger:export",
        "import": "engine.cli.transfer:import_",
        "models": "engine.cli.models:models",
        "demo": "engine.cli.demo:demo",
    },
)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run a command line of ``mimo``."""
    return run_program(MIMO, arguments)
