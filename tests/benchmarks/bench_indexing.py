"""How indexing grows: time and memory over the number of passages, and a rescan of unchanged files.

python -m tests.benchmarks.bench_indexing [--sizes 1000,10000] [--network random] [--each 10] [--json] [--plot growth.svg]

Each size is indexed in a process of its own, by the whole pipeline. With the real network texts are short (some 20 tokens),
so that 100,000 passages can be embedded within an hour; with ``--network random`` vectors are drawn instead (the network is
loaded all the same, for its memory): time and memory of everything but the network. Times mean little by themselves:
compare the milliseconds a passage of one run with one another.
"""

from __future__ import annotations

import argparse
import json
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
    """Peaks of resident memory: of this process, and of it with all its children (shared pages counted for each)."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.own = self.tree = 0
        self._end = threading.Event()

    def run(self) -> None:
        """Sample until stopped."""
        process = psutil.Process()
        while not self._end.wait(0.1):
            own = process.memory_info().rss
            tree = own
            for child in process.children(recursive=True):
                try:
                    tree += child.memory_info().rss
                except psutil.Error:
                    continue
            self.own, self.tree = max(self.own, own), max(self.tree, tree)

    def stop(self) -> None:
        """End the sampling."""
        self._end.set()
        self.join()


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


def stages(steps: Generator[Progress, None, Any]) -> tuple[Any, dict[str, float]]:
    """What the work returns, and the seconds of each stage."""
    spent: dict[str, float] = {}
    last, stage = time.perf_counter(), "scan"
    try:
        while True:
            step = next(steps)
            now = time.perf_counter()
            spent[stage] = spent.get(stage, 0.0) + now - last
            last, stage = now, step.stage
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
            began = time.perf_counter()
            totals, spent = stages(library.index([folder]))
            seconds = time.perf_counter() - began
            memory.stop()
            status = library.status()
            text = sum(len(stored.encode()) for stored in _texts(library))
            row: dict[str, Any] = {
                "passages": totals.passages,
                "seconds": round(seconds, 2),
                "ms_per_passage": round(1000 * seconds / totals.passages, 3),
                "own_mb": memory.own >> 20,
                "tree_mb": memory.tree >> 20,
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
    """Seconds over passages, both logarithmic, beside the straight line of linear growth, as SVG."""
    import math

    width, height, margin = 640, 420, 60
    xs = [math.log10(row["passages"]) for row in rows]
    ys = [math.log10(max(row["seconds"], 0.01)) for row in rows]
    low_x, high_x = min(xs), max(max(xs), min(xs) + 1)
    low_y, high_y = min(ys), max(max(ys), min(ys) + 1)

    def place(x: float, y: float) -> str:
        across = margin + (x - low_x) / (high_x - low_x) * (width - 2 * margin)
        up = height - margin - (y - low_y) / (high_y - low_y) * (height - 2 * margin)
        return f"{across:.1f},{up:.1f}"

    linear = [place(x, ys[-1] + x - xs[-1]) for x in (xs[0], xs[-1])]
    dots = "".join('<circle cx="{}" cy="{}" r="4"/>'.format(*place(x, y).split(",")) for x, y in zip(xs, ys, strict=True))
    labels = "".join(
        '<text x="{}" y="{}" dx="8" dy="16">{:,} passages, {:g} s</text>'.format(
            *place(x, y).split(","), row["passages"], row["seconds"]
        )
        for x, y, row in zip(xs, ys, rows, strict=True)
    )
    target.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width + 140}" height="{height}" font-family="sans-serif" '
        f'font-size="13"><rect width="100%" height="100%" fill="white"/>'
        f'<polyline points="{" ".join(linear)}" fill="none" stroke="#999" stroke-dasharray="5 4"/>'
        f'<polyline points="{" ".join(place(x, y) for x, y in zip(xs, ys, strict=True))}" fill="none" stroke="#06c" '
        f'stroke-width="2"/><g fill="#06c">{dots}</g>{labels}'
        f'<text x="{margin}" y="24">Indexing time over passages (log-log); dashed: linear growth</text></svg>',
        encoding="utf-8",
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
    print("passages  seconds  ms/passage  own MB  tree MB  bytes/passage  rescan s  opened")
    for row in rows:
        print(
            f"{row['passages']:8}  {row['seconds']:7}  {row['ms_per_passage']:10}  {row['own_mb']:6}  {row['tree_mb']:7}  "
            f"{row['bytes_beside_text']:13}  {row['rescan_seconds']:8}  {row['rescan_opened']:6}"
        )
    first, last = rows[0], rows[-1]
    ratio = last["ms_per_passage"] / first["ms_per_passage"]
    print(f"time a passage at {last['passages']:,} to {first['passages']:,}: {ratio:.2f} (linear growth: about 1)")


if __name__ == "__main__":
    main()
