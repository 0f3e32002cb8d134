"""kill -9 at any moment: what was committed stays, the next run goes on from there. Two processes do no harm."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from engine.embedding import Embedder
from engine.library import Library
from tests.library.conftest import finish

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
_FILES = 60


def _start(folder: Path, library: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "engine.cli", "index", str(folder), "--library", str(library), "--json"]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def _fill(folder: Path) -> None:
    for n in range(_FILES):
        (folder / f"{n}.txt").write_text(f"Text number {n} about a matter of its own, such as {n * 7919}.\n")


@pytest.mark.parametrize(
    "stage", [pytest.param("scan", marks=pytest.mark.slow), "read", pytest.param("embed", marks=pytest.mark.slow)]
)
def test_kill_loses_nothing_that_was_committed(folder: Path, tmp_path: Path, embedder: Embedder, stage: str) -> None:
    _fill(folder)
    place = tmp_path / "library"
    process = _start(folder, place)
    assert process.stdout is not None
    with process.stdout:
        for line in process.stdout:
            step = json.loads(line)
            if step.get("stage") == stage or step["event"] == "totals":
                break
        process.send_signal(signal.SIGKILL)
        process.wait()
    if process.stderr is not None:
        process.stderr.close()
    with Library.open(place) as library:
        assert library.recovered_from is None
        kept = {document.path: document.id for document in library.documents()}
        embedded = library.status().passages - library.status().pending
        library._embedder = embedder
        totals = finish(library.index([folder]))
        assert totals.indexed == _FILES - len(kept)
        assert totals.embedded + totals.reused == _FILES - embedded
        after = {document.path: document.id for document in library.documents()}
        assert len(after) == _FILES
        assert kept.items() <= after.items(), "committed files were not read again"
        report = finish(library.verify())
        assert not report.findings, report.findings


@pytest.mark.slow
def test_two_processes_at_once(folder: Path, tmp_path: Path) -> None:
    _fill(folder)
    place = tmp_path / "library"
    first, second = _start(folder, place), _start(folder, place)
    results = [(*process.communicate(timeout=120), process.returncode) for process in (first, second)]
    codes = sorted(code for _, _, code in results)
    assert codes in ([0, 0], [0, 1])
    for _, errors, code in results:
        if code:
            assert "Another process is writing" in errors
            assert "Traceback" not in errors
    with Library.open(place) as library:
        assert len(library.documents()) == _FILES
        assert library.status().pending == 0


@pytest.mark.slow
def test_reading_is_possible_while_another_process_writes(folder: Path, tmp_path: Path) -> None:
    _fill(folder)
    place = tmp_path / "library"
    process = _start(folder, place)
    assert process.stdout is not None
    with process.stdout:
        for line in process.stdout:
            if json.loads(line).get("stage") in ("read", "embed"):
                break
        with Library.open(place) as library:
            assert library.status().files >= 0
            os.kill(process.pid, signal.SIGKILL)
            process.wait()
    if process.stderr is not None:
        process.stderr.close()
