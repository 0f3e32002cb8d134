"""What a killed program left in the temporary folder goes; nothing else does."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from engine.extraction import scratch

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="folders cannot be locked")


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def _grow_old(folder: Path) -> None:
    os.utime(folder, (1_000_000_000, 1_000_000_000))


def test_the_folder_of_a_killed_process_is_removed_by_the_next(temporary: Path) -> None:
    code = "from engine.extraction.scratch import Scratch; s = Scratch(); print(s.path, flush=True); input()"
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "TMPDIR": str(temporary)},
    )
    with process:
        assert process.stdout is not None
        left = Path(process.stdout.readline().strip())
        (left / "member.txt").write_text("a person's own words")
        _grow_old(left)
        assert scratch.sweep() == 0, "its owner lives"
        process.send_signal(signal.SIGKILL)
    assert left.exists()
    assert scratch.sweep() == 1
    assert not left.exists()


def test_what_only_looks_like_ours_stays(temporary: Path) -> None:
    outside = temporary / "precious"
    outside.mkdir()
    (outside / "file").write_text("x")
    link = temporary / "mimo-read-abcd1234"
    link.symlink_to(outside, target_is_directory=True)
    file = temporary / "mimo-read-abcd5678"
    file.write_text("x")
    other = temporary / "mimo-read-me-first"
    young = temporary / "mimo-read-abcd9012"
    for folder in (other, young):
        folder.mkdir()
    _grow_old(other)
    assert scratch.sweep() == 0
    assert (outside / "file").exists() and link.is_symlink() and file.exists() and other.exists() and young.exists()
