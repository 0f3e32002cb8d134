"""Qt Linguist's tools over this folder's texts. Run ``python resources/translations/linguist.py``:

    update            bring every mimo_*.ts up to date with the texts in app/ (what is translated stays)
    add CODE...       begin a language, say ``sv`` or ``pt_BR``
    compile           make the mimo_*.qm that the program reads

Installing, editable or not, compiles by itself. The .qm files are no sources: they are not committed.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
PROGRAM = FOLDER.parent.parent / "app"
SOURCE_LANGUAGE = "en"  # its file holds plurals only: "%n file(s)" is "1 file" or "5 files"


def tool(name: str) -> str:
    """-> lupdate or lrelease of the PySide6 that is installed, without importing it (that needs a desktop's libraries)."""
    package = find_spec("PySide6")
    for folder in package.submodule_search_locations or () if package else ():
        for place in (Path(folder), Path(folder, "Qt", "libexec"), Path(folder, "Qt", "bin")):
            for found in (place / name, place / f"{name}.exe"):
                if found.is_file():
                    return str(found)
    raise FileNotFoundError(f"PySide6 brings no {name} here")


def update(folder: Path = FOLDER, program: Path = PROGRAM) -> None:
    """Bring every language in ``folder`` up to date with the texts in ``program``."""
    sources = [str(path.relative_to(program.parent)) for path in sorted(program.rglob("*.py"))]
    for path in sorted(folder.glob("mimo_*.ts")):
        plurals = ["-pluralonly"] if path.stem == f"mimo_{SOURCE_LANGUAGE}" else []
        # Without line numbers, only what has changed differs.
        options = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", SOURCE_LANGUAGE, *plurals]
        _run([tool("lupdate"), *options, *sources, "-ts", str(path)], program.parent)


def add(code: str, folder: Path = FOLDER) -> None:
    """Begin a language."""
    path = folder / f"mimo_{code}.ts"
    if not path.exists():
        path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{code}"/>\n')


def compile_all(folder: Path = FOLDER, target: Path | None = None) -> list[Path]:
    """-> the .qm of every .ts in ``folder``, written to ``target`` (the same folder unless told)."""
    made = []
    for path in sorted(folder.glob("mimo_*.ts")):
        compiled = (target or folder) / f"{path.stem}.qm"
        # Texts that wait for a translator are shown in English, not with a mark.
        _run([tool("lrelease"), "-silent", "-nounfinished", str(path), "-qm", str(compiled)], folder)
        made.append(compiled)
    return made


def _run(command: list[str], folder: Path) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)
    if done.returncode:
        raise OSError(f"{Path(command[0]).name} ended with {done.returncode}: {done.stderr.strip() or done.stdout.strip()}")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("update", "add", "compile"))
    parser.add_argument("codes", nargs="*", metavar="CODE")
    asked = parser.parse_args()
    if asked.what == "compile":
        sys.stdout.write("\n".join(path.name for path in compile_all()) + "\n")
        return
    for code in asked.codes:
        add(code)
    update()


if __name__ == "__main__":
    main()
