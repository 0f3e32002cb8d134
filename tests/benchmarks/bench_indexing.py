"""How indexing grows: time and memory over the number of passages, and a rescan of unchanged files.

python -m tests.benchmarks.bench_indexing [--sizes 1000,10000] [--network random] [--each 10] [--json] [--plot growth.svg]

Each size is indexed in a process of its own, by the whole pipeline. With the real network texts are short (some 20 tokens),
so that 100,000 passages can be embedded within an hour; with ``--network random`` vectors are drawn instead (the network is
loaded all the same, for its memory): time and memory of everything but the network. Times mean little by themselves:
compare the milliseconds a passage of one run with one another. Memory is that of the whole process tree.
"""

from __future__ import annotations

import argparse
import itertools
import json
import math
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import psutil

from engine.embedding import Embedder
from engine.library import Library
from engine.progress import Progress

_TEXT = (
    "river stone harvest winter letter garden engine bridge market island doctor window family silver morning Wasser"
    " Garten Fenster Brücke Straße montagne fenêtre jardin rivière ventana puente jardín mercado"
)
_WORDS = _TEXT.split()

_opened: list[str] | None = None


def _audit(event: str, arguments: tuple[object, ...]) -> None:
    if _opened is not None and event == "open" and isinstance(arguments[0], str | bytes):
        _opened.append(os.fsdecode(arguments[0]))


sys.addaudithook(_audit)


class Memory(threading.Thread):
    """Peaks of the memory of this process and all its children, in MB, by stage.

    rss: resident pages, those that several processes share counted for each of them: never too little. pss: shared pages
    counted once, which is what the machine must have.
    """

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.stage = ""
        self.peaks: dict[str, tuple[int, int]] = {}
        self._end = threading.Event()

    def run(self) -> None:
        """Sample until stopped."""
        process = psutil.Process()
        for step in itertools.count():
            if self._end.wait(0.1):
                return
            processes = [process, *filter(_has_begun, process.children(recursive=True))]
            rss, pss = self.peaks.get(self.stage, (0, 0))
            rss = max(rss, sum(map(_rss, processes)) >> 20)
            if step % 10 == 0:  # the kernel walks all pages for it
                pss = max(pss, sum(map(_pss, processes)) >> 20)
            self.peaks[self.stage] = (rss, pss)

    def stop(self) -> None:
        """End the sampling."""
        self._end.set()
        self.join()


def _has_begun(child: psutil.Process) -> bool:
    """Not between vfork and exec, where a child shows the memory of its parent, which it shares whole."""
    try:
        return child.cmdline() != psutil.Process().cmdline()
    except psutil.Error:
        return False


def _rss(process: psutil.Process) -> int:
    try:
        return int(process.memory_info().rss)
    except psutil.Error:
        return 0


def _pss(process: psutil.Process) -> int:
    try:
        rollup = Path(f"/proc/{process.pid}/smaps_rollup").read_text()
    except OSError:
        return 0
    return next((int(line.split()[1]) << 10 for line in rollup.splitlines() if line.startswith("Pss:")), 0)


def _cpu_seconds() -> float:
    """Of this process and the children that have ended: unlike the clock, little moved by what else the machine does."""
    return sum(os.times()[:4])


class RandomNetwork:
    """In place of the loaded network: its tokenizer and sizes, random vectors in overlapping clusters."""

    def __init__(self, real: Embedder) -> None:
        self._real = real
        self._random = np.random.default_rng(0)
        self._centres = self._random.standard_normal((200, real.dim), dtype=np.float32)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def embed_passage_batches(self, texts: Sequence[str]) -> Generator[tuple[Any, Any], None, None]:
        """Vectors for batches of texts; the first text goes through the network, so that its memory is in use."""
        for first in range(0, len(texts), 64):
            places = np.arange(first, min(first + 64, len(texts)))
            rows = self._centres[self._random.integers(200, size=len(places))]
            rows = rows + 0.7 * self._random.standard_normal(rows.shape, dtype=np.float32)
            rows /= np.linalg.norm(rows, axis=1, keepdims=True)
            if first == 0:
                rows[:1] = self._real.embed_passages(texts[:1])
            yield places, rows


def make_files(folder: Path, count: int, each: int = 1) -> None:
    """``count`` different passages, ``each`` in a file, 500 files a folder."""
    if each > 1:
        rng = random.Random(count)
        for n in range(count // each):
            place = folder / f"{n // 500:04d}"
            place.mkdir(parents=True, exist_ok=True)
            # A paragraph of about 110 tokens is a passage of its own.
            text = "\n\n".join(f"{n}/{m}: {' '.join(rng.choices(_WORDS, k=80))}." for m in range(each))
            (place / f"{n}.txt").write_text(text)
        return
    rng = random.Random(count)
    for n in range(count):
        place = folder / f"{n // 500:04d}"
        if n % 500 == 0:
            place.mkdir(parents=True, exist_ok=True)
        (place / f"{n}.txt").write_text(f"Note {n}: {' '.join(rng.choices(_WORDS, k=14))}.")


def stages(steps: Generator[Progress, None, Any], memory: Memory | None = None) -> tuple[Any, dict[str, float]]:
    """What the work returns, and the seconds of each stage. memory: is told which stage it is."""
    spent: dict[str, float] = {}
    last, stage = time.perf_counter(), "scan"
    try:
        while True:
            step = next(steps)
            now = time.perf_counter()
            spent[stage] = spent.get(stage, 0.0) + now - last
            last, stage = now, step.stage
            if memory is not None:
                memory.stage = stage
    except StopIteration as stop:
        return stop.value, spent


def grow(size: int, each: int, network: str, rescan: bool) -> dict[str, Any]:
    """Index ``size`` passages from nothing; with ``rescan`` also look at the files again."""
    global _opened
    with tempfile.TemporaryDirectory(prefix="mimo-bench-") as temporary:
        folder = Path(temporary) / "files"
        make_files(folder, size, each)
        with Library.open(Path(temporary) / "library") as library:
            library.embedder.embed_passages(["warm"])
            if network == "random":
                library._embedder = RandomNetwork(library.embedder)  # type: ignore[assignment]
            memory = Memory()
            memory.start()
            began, cpu = time.perf_counter(), _cpu_seconds()
            totals, spent = stages(library.index([folder]), memory)
            seconds, cpu = time.perf_counter() - began, _cpu_seconds() - cpu
            memory.stop()
            status = library.status()
            text = sum(len(stored.encode()) for stored in _texts(library))
            row: dict[str, Any] = {
                "passages": totals.passages,
                "seconds": round(seconds, 2),
                "ms_per_passage": round(1000 * seconds / totals.passages, 3),
                "cpu_seconds": round(cpu, 2),
                "cpu_ms_per_passage": round(1000 * cpu / totals.passages, 3),
                "rss_mb": max(rss for rss, _ in memory.peaks.values()),
                "pss_mb": max(pss for _, pss in memory.peaks.values()),
                "memory": memory.peaks,
                "bytes_beside_text": round((status.bytes - text) / totals.passages),
                "stages": {name: round(value, 2) for name, value in spent.items()},
            }
            if rescan:
                _opened = []
                began = time.perf_counter()
                again, _ = stages(library.index())
                row["rescan_seconds"] = round(time.perf_counter() - began, 3)
                row["rescan_opened"] = sum(path.startswith(str(folder)) for path in _opened)
                row["rescan_unchanged"] = again.unchanged
                _opened = None
            return row


def _texts(library: Library) -> Generator[str, None, None]:
    for document in library.documents():
        for stored in library.catalog.passages_of(document.id):
            yield stored.passage.text


def plot(rows: Sequence[dict[str, Any]], target: Path) -> None:
    """Time and memory over passages, as SVG."""
    time_panel = _panel(
        "Indexing: CPU seconds over passages (log-log); dashed: linear growth",
        [(row["passages"], max(row["cpu_seconds"], 0.1)) for row in rows],
        [
            f"{row['passages']:,} passages: {row['cpu_seconds']:,.0f} s, {row['cpu_ms_per_passage']:.1f} ms each"
            for row in rows
        ],
        log=True,
    )
    memory_panel = _panel(
        "Peak memory (RSS of all processes, MB) over passages; dashed: the limit of 700 MB",
        [(row["passages"], row["rss_mb"]) for row in rows],
        [f"{row['passages']:,}: {row['rss_mb']} MB" for row in rows],
        log=False,
    )
    target.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{2 * _HEIGHT}" font-family="sans-serif" '
        f'font-size="13"><rect width="100%" height="100%" fill="white"/>{time_panel}'
        f'<g transform="translate(0 {_HEIGHT})">{memory_panel}</g></svg>',
        encoding="utf-8",
    )


_WIDTH, _HEIGHT, _MARGIN = 820, 400, 60


def _panel(title: str, points: Sequence[tuple[float, float]], labels: Sequence[str], *, log: bool) -> str:
    """A line through the points. log: both axes, and the line of linear growth from the first; else the limit of memory."""
    xs = [math.log10(x) for x, _ in points]
    ys = [math.log10(y) if log else y for _, y in points]
    low_x, high_x = min(xs), max(max(xs), min(xs) + 1)
    low_y, high_y = (min(ys), max(max(ys), min(ys) + 1)) if log else (0.0, 800.0)

    def place(x: float, y: float) -> str:
        across = _MARGIN + (x - low_x) / (high_x - low_x) * (_WIDTH - 5 * _MARGIN)
        return f"{across:.1f},{_HEIGHT - _MARGIN - (y - low_y) / (high_y - low_y) * (_HEIGHT - 2 * _MARGIN):.1f}"

    dashed = (place(xs[0], ys[0]), place(xs[-1], ys[0] + xs[-1] - xs[0])) if log else (place(low_x, 700), place(high_x, 700))
    left, bottom = place(low_x, low_y).split(",")
    right, top = place(high_x, high_y).split(",")
    dots, texts = [], []
    for x, y, label in zip(xs, ys, labels, strict=True):
        across, down = place(x, y).split(",")
        dots.append(f'<circle cx="{across}" cy="{down}" r="4"/>')
        texts.append(f'<text x="{float(across) + 8}" y="{float(down) + 20}">{label}</text>')
    return (
        f'<text x="{_MARGIN}" y="30" font-weight="bold">{title}</text>'
        f'<polyline points="{left},{top} {left},{bottom} {right},{bottom}" fill="none" stroke="#444"/>'
        f'<polyline points="{" ".join(dashed)}" fill="none" stroke="#999" stroke-dasharray="5 4"/>'
        f'<polyline points="{" ".join(map(place, xs, ys))}" fill="none" stroke="#06c" stroke-width="2"/>'
        f'<g fill="#06c">{"".join(dots)}</g>{"".join(texts)}'
    )


def _apart(size: int, each: int, network: str) -> dict[str, Any]:
    """``grow`` in a process of its own: memory that one size left behind must not count for the next."""
    command = [sys.executable, "-m", "tests.benchmarks.bench_indexing", "--one", str(size)]
    command += ["--each", str(each), "--network", network]
    row: dict[str, Any] = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    print(f"{size:,} done: {row}", file=sys.stderr)
    return row


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="1000,10000", help="passages, comma-separated")
    parser.add_argument("--each", type=int, default=1, help="passages a file")
    parser.add_argument("--network", choices=("real", "random"), default="real")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--plot", type=Path, help="write an SVG here")
    options = parser.parse_args()
    sizes = [int(size) for size in options.sizes.split(",")]
    if options.one:
        print(json.dumps(grow(options.one, options.each, options.network, rescan=True)))
        return
    rows = [_apart(size, options.each, options.network) for size in sizes]
    if options.plot:
        plot(rows, options.plot)
    if options.json:
        print(json.dumps(rows))
        return
    print("passages  seconds  CPU s  CPU ms/passage  RSS MB  PSS MB  bytes/passage  rescan s  opened")
    for row in rows:
        print(
            f"{row['passages']:8}  {row['seconds']:7}  {row['cpu_seconds']:5.0f}  {row['cpu_ms_per_passage']:14}"
            f"  {row['rss_mb']:6}  {row['pss_mb']:6}"
            f"  {row['bytes_beside_text']:13}  {row['rescan_seconds']:8}  {row['rescan_opened']:6}"
        )
    first, last = rows[0], rows[-1]
    ratio = last["cpu_ms_per_passage"] / first["cpu_ms_per_passage"]
    print(f"CPU time a passage at {last['passages']:,} to {first['passages']:,}: {ratio:.2f} (linear growth: about 1)")


if __name__ == "__main__":
    main()
