"""Passages a second: our embedder against the same network run by sentence-transformers' default ``encode`` in torch.

    python -m tests.benchmarks.bench_embedding [--texts corpus.jsonl] [--count 300] [--json]

Both get the same texts, in alternating rounds in one run, on the same cores. The torch network holds the package's own
weights, dequantised; the least cosine between the two shows that it is the same network. Also told: a query's latency
alone and while passages are being embedded. Needs torch, transformers, sentence-transformers and onnx.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np

from engine.embedding import Embedder, load_embedder
from tests.benchmarks.torch_twin import sentence_transformer


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=Path, default=Path("../shared/eval/xquad_p/corpus.jsonl"))
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--model", type=Path, default=None)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    lines = options.texts.read_text(encoding="utf-8").splitlines()
    texts = [json.loads(line)["text"] for line in lines[:: max(1, len(lines) // options.count)]][: options.count]
    with tempfile.TemporaryDirectory() as folder:
        result = measure(texts, options.rounds, options.model, Path(folder))
    print(json.dumps(result) if options.json else "\n".join(f"{key:34} {value}" for key, value in result.items()))


def measure(texts: list[str], rounds: int, model: Path | None, folder: Path) -> dict[str, Any]:
    """The table, as a dictionary."""
    ours = load_embedder(model)
    theirs = sentence_transformer(ours, folder)
    cosines = (ours.embed_passages(texts[:32]) * theirs.encode(texts[:32], show_progress_bar=False)).sum(axis=1)
    rates: dict[str, list[float]] = {"ours": [], "torch": []}
    for _ in range(rounds):
        for name, embed in (("ours", ours.embed_passages), ("torch", lambda t: theirs.encode(t, show_progress_bar=False))):
            began = time.perf_counter()
            embed(texts)
            rates[name].append(len(texts) / (time.perf_counter() - began))
    queries = [text[:60] for text in texts[:100]]
    alone = latency(ours, queries)
    stop = threading.Event()
    busy = threading.Thread(target=keep_busy, args=(ours, texts, stop))
    busy.start()
    beside = latency(ours, queries)
    stop.set()
    busy.join()
    return {
        "texts": len(texts),
        "tokens a text (mean)": round(float(np.mean([ours.count_tokens(text) for text in texts[:100]])), 1),
        "cores": os.cpu_count(),
        "least cosine to torch": round(float(cosines.min()), 4),
        "ratio, passages/s to torch (median)": round(
            statistics.median(rates["ours"]) / statistics.median(rates["torch"]), 2
        ),
        "ratio by round": [round(a / b, 2) for a, b in zip(rates["ours"], rates["torch"], strict=True)],
        "passages/s ours, torch": [round(statistics.median(rates[name]), 1) for name in ("ours", "torch")],
        "query ms alone, p50 p95": [round(float(x), 1) for x in np.percentile(alone, [50, 95])],
        "query ms beside passages, p50 p95": [round(float(x), 1) for x in np.percentile(beside, [50, 95])],
    }


def latency(embedder: Embedder, queries: list[str]) -> list[float]:
    """Milliseconds of each query."""
    times = []
    for query in queries:
        began = time.perf_counter()
        embedder.embed_queries([query])
        times.append((time.perf_counter() - began) * 1e3)
    return times


def keep_busy(embedder: Embedder, texts: list[str], stop: threading.Event) -> None:
    """Embed passages until told to stop."""
    while not stop.is_set():
        for _ in embedder.embed_passage_batches(texts):
            if stop.is_set():
                break


if __name__ == "__main__":
    main()
