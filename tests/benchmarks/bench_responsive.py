"""How long the window does not answer while it indexes: a heartbeat in the real window over real files.

Usage: python -m tests.benchmarks.bench_responsive [--files N] [--view search|library]. Beside it runs a window without
anything in it, in a process of its own: gaps that both have are the machine's. Each gap between two beats is split into
what the window's thread computed, what it waited for a core while it could have run (Linux tells), and what it waited for
something else: Python's lock, a disk. Only the first and the last are ours.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

BEAT_MS = 5
LIMIT_S = 0.050
LATE_S = 0.025  # since the last beat: where the threads are is noted
_TEXT = "river stone contract meter window apple budget school garden music paper letter engine cloud winter lamp"
_WORDS = _TEXT.split(" ")


@dataclass(frozen=True, slots=True)
class Gap:
    """Seconds between two beats; of them computed by the thread, and spent ready to run without a core."""

    wall: float
    own: float
    starved: float
    at: float
    computed: float = 0.0  # by the thread, ever

    @property
    def blocked(self) -> float:
        """Waiting for neither: for Python's lock or a disk."""
        return max(0.0, self.wall - self.own - self.starved - BEAT_MS / 1000)

    @property
    def ours(self) -> float:
        """What would be left on a machine with nothing else to do."""
        return self.own + self.blocked


class Heartbeat(QObject):
    """Notes the time between two turns of the event loop."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[Gap] = []
        self.beaten = time.perf_counter()
        self._last: tuple[float, float, float] | None = None
        try:
            self._scheduler = os.open(f"/proc/self/task/{threading.get_native_id()}/schedstat", os.O_RDONLY)
        except OSError:
            self._scheduler = -1
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = (time.perf_counter(), time.thread_time(), self._starved())
        if self._last is not None:
            wall, own, starved = (new - old for new, old in zip(now, self._last, strict=True))
            self.gaps.append(Gap(wall, own, starved, now[0], now[1]))
        self._last, self.beaten = now, now[0]

    def _starved(self) -> float:
        """Seconds that this thread could have run and had no core, ever; 0 where the system does not tell."""
        if self._scheduler < 0:
            return 0.0
        return int(os.pread(self._scheduler, 64, 0).split()[1]) / 1e9

    def stop(self) -> None:
        """Note no more."""
        self._timer.stop()


class Sampler(threading.Thread):
    """Looks at where the threads are while the window has not answered for a while, to say what it does meanwhile."""

    def __init__(self, heartbeat: Heartbeat) -> None:
        super().__init__(daemon=True, name="sampler")
        self._enough = threading.Event()
        self._heartbeat = heartbeat
        self._clock = time.pthread_getcpuclockid(threading.get_ident())  # of the window's thread, which makes this
        self.seen: list[tuple[float, float, dict[str, str]]] = []  # when, its time computed, where the threads are

    def run(self) -> None:
        """Until stopped."""
        while not self._enough.wait(0.004):
            if time.perf_counter() - self._heartbeat.beaten < LATE_S:
                continue
            names = {thread.ident: thread.name for thread in threading.enumerate()}
            # Frames are let go at once: one that outlived its call would drop painters and fonts in this thread.
            places = {names.get(number, "?"): _place(frame) for number, frame in sys._current_frames().items()}
            places.pop(self.name, None)
            self.seen.append((time.perf_counter(), time.clock_gettime(self._clock), places))

    def stop(self) -> None:
        """Look no more."""
        self._enough.set()
        self.join()

    def told(self, gaps: list[Gap]) -> str:
        """What was seen in the gaps that are the window's own: where it was after how long, and after how much computing."""
        lines = []
        for gap in sorted(gaps, key=lambda gap: -gap.ours)[:8]:
            split = f"{gap.own * 1000:.0f} computing, {gap.blocked * 1000:.0f} blocked, {gap.starved * 1000:.0f} no core"
            lines.append(f"{gap.wall * 1000:.0f} ms ({split}):")
            begun, computed = gap.at - gap.wall, gap.computed - gap.own
            last: dict[str, str] = {}
            for at, cpu, places in self.seen:
                if begun <= at <= gap.at:
                    when = f"after {(at - begun) * 1000:.0f} ms, {(cpu - computed) * 1000:.0f} computing"
                    moved = [f"{name}: {place}" for name, place in places.items() if place and place != last.get(name)]
                    lines += [f"    {when}: {place}" for place in moved]
                    last = places
        return "\n".join(lines)


class Collections:
    """Notes how long Python's collector takes: all threads wait for it."""

    def __init__(self) -> None:
        self.took: dict[int, list[float]] = {0: [], 1: [], 2: []}
        self._begun = 0.0
        gc.callbacks.append(self._note)

    def _note(self, phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            self._begun = time.perf_counter()
        else:
            self.took[info["generation"]].append(time.perf_counter() - self._begun)

    def told(self) -> str:
        """How often and how long at most, by generation."""
        gc.callbacks.remove(self._note)
        kept = {number: took for number, took in self.took.items() if took}
        parts = [f"{len(took)} of generation {number}, longest {max(took) * 1000:.0f} ms" for number, took in kept.items()]
        return f"Python's collector: {'; '.join(parts)}"


def _place(frame: FrameType | None) -> str:
    """The innermost functions, outermost first; "" for a thread that waits for work."""
    if frame is not None and frame.f_code.co_name in ("wait", "_worker"):
        return ""
    steps: list[str] = []
    while frame is not None and len(steps) < 12:
        code = frame.f_code
        if "importlib" not in code.co_filename:
            steps.append(f"{'/'.join(code.co_filename.split('/')[-2:])}:{frame.f_lineno} {code.co_name}")
        frame = frame.f_back
    return " > ".join(reversed(steps))


def told(name: str, gaps: list[Gap]) -> str:
    """Percentiles, how many gaps are long and why, and the longest."""
    ordered = sorted(gap.wall for gap in gaps)
    at = [ordered[min(int(len(ordered) * share), len(ordered) - 1)] * 1000 for share in (0.5, 0.99, 0.999)]
    long = [gap for gap in gaps if gap.wall > LIMIT_S]
    minutes = sum(gap.wall for gap in gaps) / 60
    counts = {
        "computing": sum(gap.own > LIMIT_S for gap in gaps),
        "blocked": sum(gap.blocked > LIMIT_S for gap in gaps),
        "the two together": sum(gap.ours > LIMIT_S for gap in gaps),
        "no core": sum(gap.starved > LIMIT_S for gap in gaps),
    }
    worst = sorted(gaps, key=lambda gap: -gap.wall)[:5] + sorted(gaps, key=lambda gap: -gap.ours)[:5]
    splits = [f"{g.wall * 1000:.0f} ({g.own * 1000:.0f}+{g.blocked * 1000:.0f}+{g.starved * 1000:.0f})" for g in worst]
    return "\n".join(
        (
            f"{name}, {minutes:.1f} min: p50 {at[0]:.1f}, p99 {at[1]:.1f}, p99.9 {at[2]:.1f} ms; "
            f"{len(long)} gaps over 50 ms ({len(long) / max(minutes, 1e-9):.1f} a minute)",
            "    over 50 ms: " + ", ".join(f"{count} by {why}" for why, count in counts.items()),
            f"    longest, then longest without starving (computing + blocked + no core): {', '.join(splits)}",
        )
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
    print(json.dumps([(gap.wall, gap.own, gap.starved, gap.at) for gap in heartbeat.gaps]), flush=True)


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
    parser.add_argument("--stacks", action="store_true", help="say what went on in the longest gaps")
    parser.add_argument("--control", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.control:
        control()
        return
    from app import interpreter

    interpreter.begin()
    from app.application import Program
    from app.settings import Settings

    with tempfile.TemporaryDirectory() as place:
        os.environ["MIMO_STATE"] = place
        folder = Path(place, "notes")
        make_files(folder, options.files)
        application = QApplication(sys.argv[:1])
        settings = Settings(QSettings(f"{place}/settings.ini", QSettings.Format.IniFormat))
        program = Program(application, settings, later=True)
        program.owns_process = True
        program.open_library(Path(place, "library"))
        window = program.window
        assert window is not None
        # The model is loaded once at every start; that is measured apart from indexing.
        heartbeats: list[Heartbeat] = []  # from when the views are made, and while indexing
        samplers: list[Sampler] = []
        collections = Collections()
        beside = subprocess.Popen(
            [sys.executable, "-m", "tests.benchmarks.bench_responsive", "--control"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

        reached = [0]

        def note(step: object) -> None:
            reached[0] = max(reached[0], getattr(step, "files", 0))

        def end() -> None:
            for heartbeat in heartbeats:
                heartbeat.stop()
            QTimer.singleShot(0, program, program.quit)

        def start() -> None:
            heartbeats.append(Heartbeat())
            window.indexer.progressed.connect(note)
            QTimer.singleShot(int(options.seconds * 1000), window, end)
            window.add_folders([str(folder)])
            window.indexer.finished.connect(lambda totals: end() if totals.seen >= options.files else None)

        def built() -> None:
            heartbeats.append(Heartbeat())
            if options.stacks:
                samplers.append(Sampler(heartbeats[0]))
                samplers[0].start()
            typing.start()
            if options.view == "library":
                window.show_library()
            ready = window.reader.submit(window.engine_library.prepare)
            ready.succeeded.connect(lambda _: QTimer.singleShot(2000, window, start))

        typing = QTimer(window, interval=3000)  # as a person who cannot wait
        typing.timeout.connect(lambda: window.search.field.setText(random.choice(_WORDS)))
        window.built.connect(built)
        program.show()
        began = time.perf_counter()
        application.exec()
        program.close()
        took = time.perf_counter() - began
        gaps, indexing = heartbeats[0].gaps, heartbeats[1].gaps
        for sampler in samplers:
            sampler.stop()
            print(sampler.told(gaps))
        answer, _ = beside.communicate()
        before = len(gaps) - len(indexing)
        print(f"{reached[0]} of {options.files} files read in {took:.0f} s, {options.view} shown, a search every 3 s")
        print(collections.told())
        print(told("at start, while the model loads", gaps[: max(before, 1)]))
        print(told("while indexing", indexing))
        print(told("an empty window beside it", [Gap(*gap) for gap in json.loads(answer)]))


if __name__ == "__main__":
    main()
