"""How long until the window can be seen, as a ratio to an empty PySide6 window's; each start a fresh process.

Usage: python -m tests.benchmarks.bench_startup [--rounds N]. Both kinds take turns, so that a busy machine slows both.
Measured from before Python's own start until the first paint has been handled; and, apart from that, until the views
are built and searching can begin.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

_EMPTY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv[:1])
window = QMainWindow()
window.resize(1100, 720)
"""
_OURS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app import interpreter
interpreter.begin()
from app.application import Program
from app.settings import Settings
application = QApplication(sys.argv[:1])
program = Program(application, Settings(), later=True)
assert program.open_library(Path(sys.argv[1]))
window = program.window
"""
_BUILT = """
import os
window.built.connect(lambda: (sys.stdout.write("seen\\n"), sys.stdout.flush(), os._exit(0)))
window.show()
application.exec()
"""
_SHOW = """
import os
class Painted(type(window)):
    def paintEvent(self, event):
        # Before the window's own work, which may wait for nothing else than to have been seen.
        QTimer.singleShot(0, lambda: (sys.stdout.write("seen\\n"), sys.stdout.flush(), os._exit(0)))
        super().paintEvent(event)
window.__class__ = Painted
window.show()
application.exec()
"""


def seconds(code: str, library: str, environment: dict[str, str]) -> tuple[float, float]:
    """From the start of the process until it says that it is so far: time, and computing of the process."""
    began = time.perf_counter()
    run = subprocess.Popen(
        [sys.executable, "-c", code, library], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert run.stdout is not None
    if run.stdout.readline().strip() != b"seen":
        raise RuntimeError("no window was painted")
    taken = time.perf_counter() - began
    _, _, used = os.wait4(run.pid, 0)  # it ended itself when it said so
    run.returncode = 0
    return taken, used.ru_utime + used.ru_stime


def main() -> None:
    """Print medians and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=11)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder:
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
        environment |= {"MIMO_STATE": folder, "XDG_RUNTIME_DIR": folder, "XDG_CONFIG_HOME": folder, "XDG_DATA_HOME": folder}
        # As installed: modules are compiled once, not at each start, whatever this shell says of it.
        environment |= {"PYTHONPYCACHEPREFIX": f"{folder}/compiled"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        times: dict[str, list[float]] = {"empty": [], "ours": [], "built": []}
        computing: dict[str, list[float]] = {name: [] for name in times}
        for number in range(rounds + 1):  # the first warms the file cache
            for name, code in (("empty", _EMPTY + _SHOW), ("ours", _OURS + _SHOW), ("built", _OURS + _BUILT)):
                taken, used = seconds(code, f"{folder}/library", environment)
                if number:
                    times[name].append(taken)
                    computing[name].append(used)
    empty, ours, built = (statistics.median(times[name]) for name in ("empty", "ours", "built"))
    own = {name: statistics.median(used) for name, used in computing.items()}
    ratios = sorted(a / b for a, b in zip(times["ours"], times["empty"], strict=True))
    print(f"empty window {empty * 1000:.0f} ms, MIMO Search {ours * 1000:.0f} ms (medians of {rounds})")
    print(f"its views are built after {built * 1000:.0f} ms ({built / empty:.2f})")
    print(
        f"computing alone: {own['empty'] * 1000:.0f} and {own['ours'] * 1000:.0f} ms, ratio {own['ours'] / own['empty']:.2f}"
    )
    print(f"ratio {ours / empty:.2f}; of neighbouring starts: median {statistics.median(ratios):.2f}, least {ratios[0]:.2f}")


if __name__ == "__main__":
    main()
