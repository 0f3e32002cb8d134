"""How long the window does not answer while it indexes: a heartbeat in the real window over real files.

Usage: python -m tests.benchmarks.bench_responsive [--files N] [--view search|library]. Beside it runs a window without
anything in it, in a process of its own: gaps that both have are the machine's. Of each gap the main thread's own computing
is told apart from waiting (for Python's lock, or for a core).
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

BEAT_MS = 5
LIMIT_S = 0.050
_TEXT = "river stone contract meter window apple budget school garden music paper letter engine cloud winter lamp"
_WORDS = _TEXT.split(" ")
Gap = tuple[float, float]  # seconds between two beats, and of them the main thread's own computing


class Heartbeat(QObject):
    """Notes the time between two turns of the event loop."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[Gap] = []
        self._last: Gap | None = None
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = (time.perf_counter(), time.thread_time())
        if self._last is not None:
            self.gaps.append((now[0] - self._last[0], now[1] - self._last[1]))
        self._last = now

    def stop(self) -> None:
        """Note no more."""
        self._timer.stop()


def told(name: str, gaps: list[Gap]) -> str:
    """Percentiles and the longest gaps."""
    ordered = sorted(gap for gap, _ in gaps)
    at = [ordered[min(int(len(ordered) * share), len(ordered) - 1)] * 1000 for share in (0.5, 0.99, 0.999)]
    long = [gap for gap in gaps if gap[0] > LIMIT_S]
    own = sum(1 for _, computing in gaps if computing > LIMIT_S)
    worst = ", ".join(f"{gap * 1000:.0f} ({own * 1000:.0f})" for gap, own in sorted(gaps, reverse=True)[:6])
    most = max(computing for _, computing in gaps) * 1000
    return (
        f"{name}: p50 {at[0]:.1f}, p99 {at[1]:.1f}, p99.9 {at[2]:.1f} ms; {len(long)} gaps over 50 ms, "
        f"{own} of own computing; most own computing in one gap {most:.0f} ms; longest (own) {worst}"
    )


def control() -> None:
    """The empty window: beats until its input ends, then prints its gaps."""
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.show()
    heartbeat = Heartbeat()
    from PySide6.QtCore import QSocketNotifier

    ended = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    ended.activated.connect(application.quit)
    application.exec()
    print(json.dumps(heartbeat.gaps), flush=True)


def make_files(folder: Path, count: int) -> None:
    """Notes of a few sentences, all different."""
    chosen = random.Random(7)
    folder.mkdir()
    for number in range(count):
        text = " ".join(chosen.choice(_WORDS) for _ in range(30))
        (folder / f"note {number}.txt").write_text(f"Note {number}. {text}.", encoding="utf-8")


def main() -> None:
    """Index and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--view", choices=("search", "library"), default="library")
    parser.add_argument("--seconds", type=float, default=540.0, help="stop after this long, however far it came")
    parser.add_argument("--control", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.control:
        control()
        return
    from app.application import SWITCH_INTERVAL_S
    from app.late_library import late_library
    from app.main_window import MainWindow
    from app.settings import Settings

    sys.setswitchinterval(SWITCH_INTERVAL_S)
    with tempfile.TemporaryDirectory() as place:
        os.environ["MIMO_STATE"] = place
        folder = Path(place, "notes")
        make_files(folder, options.files)
        application = QApplication(sys.argv[:1])
        window = MainWindow(
            late_library(Path(place, "library")), Settings(QSettings(f"{place}/settings.ini", QSettings.Format.IniFormat))
        )
        window.show()
        if options.view == "library":
            window.show_library()
        # The model is loaded once at every start; that is measured apart from indexing.
        begun = Heartbeat()
        ready = window._reader.submit(lambda: window.engine_library.searcher)
        heartbeat: list[Heartbeat] = []
        beside = subprocess.Popen(
            [sys.executable, "-m", "tests.benchmarks.bench_responsive", "--control"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

        reached = [0]

        def note(step: object) -> None:
            reached[0] = max(reached[0], getattr(step, "files", 0))

        def end() -> None:
            begun.stop()
            heartbeat[0].stop()
            window.close()

        def start() -> None:
            heartbeat.append(Heartbeat())
            window.indexer.progressed.connect(note)
            QTimer.singleShot(int(options.seconds * 1000), window, end)
            window.add_folders([str(folder)])
            window.indexer.finished.connect(lambda totals: end() if totals.seen >= options.files else None)

        ready.succeeded.connect(lambda _: QTimer.singleShot(2000, window, start))
        window.closed.connect(application.quit)
        typing = QTimer(window, interval=3000)  # as a person who cannot wait
        typing.timeout.connect(lambda: window.search.field.setText(random.choice(_WORDS)))
        typing.start()
        began = time.perf_counter()
        application.exec()
        took = time.perf_counter() - began
        answer, _ = beside.communicate()
        before = len(begun.gaps) - len(heartbeat[0].gaps)
        print(f"{reached[0]} of {options.files} files read in {took:.0f} s, {options.view} shown, a search every 3 s")
        print(told("at start, while the model loads", begun.gaps[: max(before, 1)]))
        print(told("while indexing", heartbeat[0].gaps))
        print(told("an empty window beside it", [tuple(gap) for gap in json.loads(answer)]))


if __name__ == "__main__":
    main()
