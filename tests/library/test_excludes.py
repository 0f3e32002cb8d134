"""Exclude patterns mean what git says they mean."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.excludes import SYSTEM_PATTERNS, Excludes, is_hidden

_part = st.text(alphabet="ab*?[]!^-\\ ", min_size=1, max_size=4) | st.sampled_from(
    ["**", "a", "b", "*", "ab", "[ab]", "[!a]"]
)
_pattern = st.builds(
    lambda neg, lead, parts, tail: neg + lead + "/".join(parts) + tail,
    st.sampled_from(["", "", "!"]),
    st.sampled_from(["", "/"]),
    st.lists(_part, min_size=1, max_size=3),
    st.sampled_from(["", "/"]),
)
_path = st.lists(st.text(alphabet="ab ", min_size=1, max_size=2).filter(str.strip), min_size=1, max_size=3).map("/".join)


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("repository")
    subprocess.run(["git", "init", "-q", folder], check=True)
    return folder


def _left_out(excludes: Excludes, path: str) -> bool:
    """As the walk asks: folder by folder from the top."""
    parts = path.split("/")
    return any(excludes("/".join(parts[: n + 1]), n < len(parts) - 1) for n in range(len(parts)))


@pytest.mark.skipif(shutil.which("git") is None, reason="git is the oracle")
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(patterns=st.lists(_pattern, min_size=1, max_size=3), paths=st.lists(_path, min_size=1, max_size=8, unique=True))
def test_same_answer_as_git(repository: Path, patterns: list[str], paths: list[str]) -> None:
    (repository / ".gitignore").write_text("\n".join(patterns) + "\n")
    command = ["git", "-C", str(repository), "check-ignore", "--no-index", "-z", "--stdin"]
    answer = subprocess.run(command, input="\0".join(paths), capture_output=True, text=True, check=False)
    assert answer.returncode in (0, 1), answer.stderr
    excludes = Excludes(patterns, system=False, hidden=True)
    ignored = set(answer.stdout.split("\0")) - {""}
    assert {path for path in paths if _left_out(excludes, path)} == ignored


def test_hidden_and_system_files_are_left_out_unless_asked_for() -> None:
    plain, all_in = Excludes(), Excludes(hidden=True, system=False)
    for path, folder in ((".git", True), ("a/.secret.txt", False), ("node_modules", True), ("b/~$letter.docx", False)):
        assert plain(path, folder), path
        assert not all_in(path, folder), path
    assert not plain("node_modules", folder=False)
    assert is_hidden(".x")
    assert "Thumbs.db" in SYSTEM_PATTERNS


def test_names_that_are_not_utf8() -> None:
    excludes = Excludes(["*.bak"])
    assert excludes("caf\udce9.bak", False)
    assert not excludes("caf\udce9.txt", False)
