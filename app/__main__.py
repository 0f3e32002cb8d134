"""``mimo-search``: open the window on a library."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from app.display import missing_display


def main(arguments: list[str] | None = None) -> int:
    """Run the program; -> the exit status."""
    parser = argparse.ArgumentParser(prog="mimo-search", description="Search your folders in any language, offline.")
    parser.add_argument("--library", type=Path, metavar="DIR", help="the library's folder (default: the user's own)")
    parser.add_argument("--hidden", action="store_true", help="start in the tray, where there is one")
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER", help="folders to add to the library")
    options = parser.parse_args(arguments)
    if reason := missing_display():
        print(f"mimo-search needs a screen ({reason}); `mimo demo` does the same in the terminal.", file=sys.stderr)
        return 1
    try:
        from app import interpreter

        interpreter.begin()
        from app.application import run
    except ImportError as error:
        print(f"mimo-search cannot load Qt ({error}); `mimo demo` does the same in the terminal.", file=sys.stderr)
        return 1
    return run(options.library, [path.absolute() for path in options.folders], options.hidden)


if __name__ == "__main__":
    sys.exit(main())
