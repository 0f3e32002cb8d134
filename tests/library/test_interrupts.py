"""Ctrl-C at any moment: no traceback, exit code 130."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

# The first milliseconds are Python's own: they end when main has installed its handler, which this child tells.
_CHILD = """
import _signal, os, sys
install = _signal.signal
def told(number, handler):
    before = install(number, handler)
    _signal.signal = install
    os.write(2, b"!")
    return before
_signal.signal = told
from engine.cli import main
sys.exit(main())
"""
_COMMANDS = (["status"], ["index", "."], ["search", "garden"], ["verify", "--repair"], ["export", "--passages"])


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "documents"
    folder.mkdir()
    for number in range(30):
        (folder / f"{number}.txt").write_text(f"Text number {number} about a garden. " * 40)
    return folder


def _interrupt(place: Path, command: list[str], delay: float) -> None:
    arguments = [sys.executable, "-c", _CHILD, *command, "--library", str(place.parent / "library")]
    with subprocess.Popen(arguments, cwd=place, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        assert process.stderr is not None
        assert process.stderr.read(1) == b"!"
        time.sleep(delay)  # any moment will do: what is asserted holds whatever was reached by then
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
    said = errors.decode()
    assert not any(word in said for word in ("Traceback", "Exception ignored", "KeyboardInterrupt", "Fatal")), said
    # By the signal itself where the interpreter was closing down already; done or failed where it came too late.
    assert process.returncode in (130, -signal.SIGINT, 0, 1), said
    assert process.returncode != 1 or "mimo:" in said, said


@pytest.mark.parametrize(("command", "delay"), [*zip(_COMMANDS, (0.0, 0.4, 0.1, 0.02, 0.2), strict=True)])
def test_ctrl_c_leaves_no_traceback(place: Path, command: list[str], delay: float) -> None:
    _interrupt(place, command, delay)


@pytest.mark.slow
@pytest.mark.parametrize("command", _COMMANDS, ids=lambda command: command[0])
def test_ctrl_c_at_random_moments(place: Path, command: list[str]) -> None:
    moments = random.Random(command[0])
    for _ in range(16):
        _interrupt(place, command, moments.uniform(0, 2.5 if command[0] == "index" else 1.2))


def test_ctrl_c_at_once_ends_with_130(place: Path) -> None:
    """For certain while the program loads: the child interrupts itself at the first import after the handler."""
    child = """
import _signal, os, sys
def hit(event, arguments):
    if event == "import" and _signal.getsignal(_signal.SIGINT) is not _signal.default_int_handler:
        os.kill(os.getpid(), _signal.SIGINT)
from engine.cli import main
sys.addaudithook(hit)
sys.exit(main())
"""
    done = subprocess.run([sys.executable, "-c", child, "status"], cwd=place, capture_output=True, timeout=60)
    assert (done.returncode, done.stderr) == (130, b"")


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="no terminals that hang up")
def test_what_nohup_lets_a_program_ignore_stays_ignored() -> None:
    child = """
import os, signal
from engine.cli.interrupting import interruptible
asked = []
with interruptible(lambda: asked.append(1)):
    os.kill(os.getpid(), signal.SIGHUP)
    os.kill(os.getpid(), signal.SIGHUP)
    assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN and not asked
    os.kill(os.getpid(), signal.SIGTERM)
    assert asked
assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN and signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
"""
    ignoring = ["sh", "-c", "trap '' HUP; exec \"$@\"", "sh", sys.executable, "-c", child]
    done = subprocess.run(ignoring, capture_output=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")
