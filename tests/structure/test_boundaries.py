"""The dependency rule (design.md): app -> engine <- trainer, and the engine free of Qt and torch."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def test_import_contracts_hold() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("module", ["engine.library", "engine.cli"])
def test_engine_loads_neither_qt_nor_torch(module: str) -> None:
    code = (
        f"import sys, {module}; "
        "print([m for m in ('PySide6', 'torch', 'transformers', 'app', 'trainer') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_only_the_agreed_names_lie_at_the_top() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode != 0:
        pytest.skip("not a git checkout")
    top = {line.split("/")[0] for line in listed.stdout.split("\0") if line}
    agreed = {"pyproject.toml", "README.md", "app", "engine", "trainer", "resources", "tests", ".ci"}
    assert top - agreed <= {".gitignore", ".gitattributes"}


def test_no_module_named_utils() -> None:
    names = {path.stem for folder in ("app", "engine", "trainer") for path in (ROOT / folder).rglob("*.py")}
    assert not names & {"utils", "util", "helpers", "misc", "common"}
