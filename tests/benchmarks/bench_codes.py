"""What pieces that are mixtures of rows cost when texts are embedded, and the room that they take.

    python -m tests.benchmarks.bench_codes [PRECISION]

A network of the bundled model's shape (six layers of width 384, words beside it) with random weights, once over a table of
60,000 rows and once with 480,000 pieces mixed of four of them, run in turns by ONNX Runtime in one thread. Times are of the
thread's processor; the ratio is that of the least of each.
"""

from __future__ import annotations

import dataclasses
import json
import sys
import time

import numpy as np
import numpy.typing as npt
import onnxruntime
import torch

from trainer.export.bert_graph import BertWeights, build
from trainer.export.codes import CodeArrays
from trainer.export.precisions import PRECISIONS
from trainer.models import PieceCodes

ROWS, PIECES, PLACES, WIDTH, WIDE, LAYERS = 60_000, 480_000, 4, 384, 1536, 6
SHAPES = ((1, 12), (1, 64), (1, 256), (8, 64))
RUNS = 12


def network(rng: np.random.Generator) -> BertWeights:
    """Random weights without codes."""

    def some(*shape: int) -> npt.NDArray[np.float32]:
        return rng.standard_normal(shape, dtype=np.float32) * np.float32(0.05)

    sizes = {"q": (WIDTH, WIDTH), "k": (WIDTH, WIDTH), "v": (WIDTH, WIDTH), "o": (WIDTH, WIDTH)}
    sizes |= {"up": (WIDTH, WIDE), "down": (WIDE, WIDTH)}
    layers = []
    for _ in range(LAYERS):
        layer = {f"{part}.weight": some(*size) for part, size in sizes.items()}
        layer |= {f"{part}.bias": some(size[1]) for part, size in sizes.items()}
        for norm in ("n1", "n2"):
            layer |= {f"{norm}.weight": 1 + some(WIDTH), f"{norm}.bias": some(WIDTH)}
        layers.append(layer)
    norm0 = (1 + some(WIDTH), some(WIDTH))
    words = some(ROWS, WIDTH)
    return BertWeights(
        some(ROWS, WIDTH), some(512, WIDTH), 0, some(WIDTH), norm0, layers, 12, 1e-12, "mean", words=words, words_share=0.6
    )


def codes(rng: np.random.Generator) -> CodeArrays:
    """Pieces of four random rows, three in ten places unused."""
    weights = rng.random((PIECES, PLACES), dtype=np.float32)
    weights[rng.random((PIECES, PLACES)) < 0.3] = 0
    rows = torch.from_numpy(rng.integers(0, ROWS, (PIECES, PLACES)))
    return CodeArrays.of(PieceCodes(rows, torch.from_numpy(weights), torch.from_numpy(weights * 0.7)), ROWS)


def main() -> None:
    """Print one line of JSON for each shape."""
    precision = PRECISIONS[sys.argv[1] if len(sys.argv) > 1 else "int8-table4"]
    rng = np.random.default_rng(0)
    plain = network(rng)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    sessions, sizes = [], []
    for weights in (plain, dataclasses.replace(plain, codes=codes(rng))):
        data = build(weights, precision).SerializeToString()
        sizes.append(len(data))
        sessions.append(onnxruntime.InferenceSession(data, options))
    for batch, tokens in SHAPES:
        mask = np.ones((batch, tokens), np.int64)
        feeds = [{"input_ids": rng.integers(0, most, (batch, tokens)), "attention_mask": mask} for most in (ROWS, PIECES)]
        took: list[list[float]] = [[], []]
        for _ in range(RUNS + 1):
            for which, session in enumerate(sessions):
                began = time.thread_time()
                session.run(None, feeds[which])
                took[which].append((time.thread_time() - began) * 1000)
        least = [round(min(times[1:]), 3) for times in took]  # the first run makes ready
        told = {"texts": batch, "tokens": tokens, "plain_ms": least[0], "codes_ms": least[1]}
        print(json.dumps(told | {"ratio": round(least[1] / least[0], 3), "bytes": sizes}))


if __name__ == "__main__":
    main()
