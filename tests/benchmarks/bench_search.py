"""Search latency end to end, warm, against what it cannot do without: embedding the query plus one bare hnswlib query.

``/work/quiet.sh python -m tests.benchmarks.bench_search --text ../shared/parallel [--passages 1000000] [--json]``

Texts are real sentences of many languages, strung together to passages. With --embed so are the vectors (100,000 take a
quarter of an hour); else they are real ones of such texts, mixed and with noise of their own. Both ways are
timed by turns, query by query.
"""

from __future__ import annotations

import argparse
import io
import itertools
import json
import random
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import hnswlib
import numpy as np
import zstandard

from engine.documents import DocumentState, Passage, SearchMode, SearchRequest
from engine.embedding import load_embedder
from engine.store.fulltext import FullText
from engine.store.records import DocumentContent, FileRecord, FloatArray
from tests.benchmarks.bench_quality import open_searcher

PER_FILE = 250
REAL = 2000


def sentences(folder: Path) -> Iterator[tuple[str, str]]:
    """(language, sentence) without end."""
    while True:
        with (folder / "general.jsonl.zst").open("rb") as packed:
            for line in io.TextIOWrapper(zstandard.ZstdDecompressor().stream_reader(packed), "utf-8"):
                row = json.loads(line)
                yield "en", row["en"]
                yield from row["tr"].items()


def passages(folder: Path, count: int, seed: int = 0) -> Iterator[tuple[str, str]]:
    """(language, text): about 600 characters of one language each."""
    pending: dict[str, list[str]] = {}
    made = 0
    chance = random.Random(seed)
    for code, sentence in sentences(folder):
        if chance.random() < 0.3:  # another order at each pass
            continue
        some = pending.setdefault(code, [])
        some.append(sentence)
        if sum(map(len, some)) >= 600:
            yield code, " ".join(some)
            pending[code] = []
            made += 1
            if made == count:
                return


def main() -> None:
    """Fill, build, ask, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--text", type=Path, required=True)
    parser.add_argument("--passages", type=int, default=100_000)
    parser.add_argument("--queries", type=int, default=200)
    parser.add_argument("--embed", action="store_true", help="embed every passage instead of mixing real vectors")
    parser.add_argument("--directory", type=Path, help="keep the library here and use it again")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    embedder = load_embedder()
    chance = np.random.default_rng(0)
    real_texts = [text for _, text in itertools.islice(passages(arguments.text, REAL, 1), REAL)]
    real = embedder.embed_passages(real_texts)

    def vectors(count: int) -> FloatArray:
        noise = chance.standard_normal((count, embedder.dim), np.float32) / np.sqrt(embedder.dim)
        mixed = real[chance.integers(0, REAL, count)] + 0.7 * noise + 0.3 * real[chance.integers(0, REAL, count)]
        return np.asarray(mixed / np.linalg.norm(mixed, axis=1, keepdims=True), np.float32)

    with tempfile.TemporaryDirectory() as temporary:
        directory = arguments.directory or Path(temporary)
        directory.mkdir(parents=True, exist_ok=True)
        database, catalog, searcher = open_searcher(directory, embedder)
        texts = passages(arguments.text, arguments.passages)
        missing = arguments.passages - catalog.count_passages()
        for number in range(missing // PER_FILE):
            some = list(itertools.islice(texts, PER_FILE))
            parts = [Passage(text, 0, 0, len(text), language=code) for code, text in some]
            rows = embedder.embed_passages([part.text for part in parts]) if arguments.embed else vectors(len(parts))
            content = DocumentContent("", DocumentState.INDEXED, "txt", passages=parts, vectors=rows)
            catalog.put_file(FileRecord(f"/library/{number:06}", 1, 1), [content], space_id=embedder.space_id)
        for _ in FullText(database).maintain():
            pass
        for _ in searcher.vector_index.build():
            pass
        bare = hnswlib.Index("cosine", embedder.dim)
        bare.init_index(arguments.passages, M=16, ef_construction=100)
        bare.set_ef(100)
        stored = catalog.count_passages()
        for first in range(1, stored + 1, 20_000):
            known = searcher.vector_index.vectors(range(first, min(first + 20_000, stored + 1)))
            bare.add_items(np.stack(list(known.values())), list(known))
        bare.set_num_threads(1)
        source = passages(arguments.text, 10 * arguments.queries, 2)
        picker = random.Random(3)
        asked = []
        for _, text in itertools.islice(source, arguments.queries + 20):
            words = text.split()
            start = picker.randrange(max(1, len(words) - 8))
            asked.append(" ".join(words[start : start + picker.randint(2, 8)])[:120])
        needed, whole = [], {mode: [] for mode in SearchMode}  # type: dict[SearchMode, list[float]]
        for query in asked:
            started = time.perf_counter()
            bare.knn_query(embedder.embed_queries([query]), k=10)
            needed.append(time.perf_counter() - started)
            for mode in SearchMode:
                searcher.forget_queries()
                started = time.perf_counter()
                searcher.search(SearchRequest(query, mode=mode))
                whole[mode].append(time.perf_counter() - started)
        database.close()
    floor = np.percentile(needed[20:], [50, 95])  # the first few warm everything up
    for mode, times in whole.items():
        ratios = np.percentile(times[20:], [50, 95]) / floor
        if arguments.json:
            print(json.dumps({"passages": stored, "mode": mode.value, "p50_ratio": ratios[0], "p95_ratio": ratios[1]}))
        else:
            print(
                f"{stored} passages, {mode.value:9} p50 {ratios[0]:.2f}x, p95 {ratios[1]:.2f}x of embedding + bare hnswlib"
            )
    if not arguments.json:
        print(f"(floor: embedding + bare hnswlib, here p50 {floor[0] * 1e3:.1f} ms, p95 {floor[1] * 1e3:.1f} ms)")


if __name__ == "__main__":
    main()
