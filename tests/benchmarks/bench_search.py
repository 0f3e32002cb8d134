"""Search latency end to end, warm, against what it cannot do without: embedding the query plus one bare hnswlib query.

``/work/quiet.sh python -m tests.benchmarks.bench_search --text ../shared/parallel [--passages 1000000 --light] [--json]``

Texts are real sentences of many languages, strung together to passages of about 600 characters; with --light, of 120. With
--embed so are the vectors (100,000 take a quarter of an hour); else they lie between real ones. Queries are pieces of other
such texts. Everything is timed by turns, query by query. The recall is that of the index against exact search, for the
same queries. The bare index is built with the same links and ef_construction as ours, over all rows in one graph. It is
timed twice: searched just as widely as needed to find what ours finds (recall@10 0.99 is asked of both), and at ef 100,
where it is faster and finds less.
"""

from __future__ import annotations

import argparse
import io
import itertools
import json
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import hnswlib
import numpy as np
import zstandard

from engine.documents import DocumentState, Passage, SearchMode, SearchRequest
from engine.embedding import Embedder, load_embedder
from engine.searching.search import Searcher
from engine.store.catalog import Catalog
from engine.store.fulltext import FullText
from engine.store.records import DocumentContent, FileRecord, FloatArray
from engine.vectors.graph import BREADTH, LINKS
from engine.vectors.index_tuning import best_scores
from engine.vectors.vector_rows import VectorRows
from tests.benchmarks.bench_index import between
from tests.benchmarks.bench_quality import open_searcher

PER_FILE = 250
REAL = 2000
LONG, LIGHT = 600, 120  # characters
WARMING = 20  # queries
FIXED_EFS = (100, 400)
BARE_EFS = (100, 200, 300, 400, 500, 600, 800, 1000, 1500, 2000, 3000)


def sentences(folder: Path) -> Iterator[tuple[str, str]]:
    """(language, sentence) without end."""
    while True:
        with (folder / "general.jsonl.zst").open("rb") as packed:
            for line in io.TextIOWrapper(zstandard.ZstdDecompressor().stream_reader(packed), "utf-8"):
                row = json.loads(line)
                yield "en", row["en"]
                yield from row["tr"].items()


def passages(folder: Path, count: int, seed: int = 0, length: int = LONG) -> Iterator[tuple[str, str]]:
    """(language, text): about ``length`` characters of one language each."""
    pending: dict[str, list[str]] = {}
    made = 0
    chance = random.Random(seed)
    for code, sentence in sentences(folder):
        if chance.random() < 0.3:  # another order at each pass
            continue
        some = pending.setdefault(code, [])
        some.append(sentence)
        if sum(map(len, some)) >= length:
            yield code, " ".join(some)
            pending[code] = []
            made += 1
            if made == count:
                return


def fill(catalog: Catalog, embedder: Embedder, folder: Path, count: int, *, embed: bool, light: bool) -> None:
    """Put passages until there are ``count``."""
    length = LIGHT if light else LONG
    stored = catalog.count_passages()
    if stored >= count:
        return
    real = embedder.embed_passages([] if embed else [text for _, text in passages(folder, REAL, 1, length)])
    texts = itertools.islice(passages(folder, count, length=length), stored, None)
    for number in range(stored // PER_FILE, count // PER_FILE):
        parts = [Passage(text, 0, 0, len(text), language=code) for code, text in itertools.islice(texts, PER_FILE)]
        if embed:
            rows = embedder.embed_passages([part.text for part in parts])
        else:
            rows = between(real, number * PER_FILE, len(parts))
        content = DocumentContent("", DocumentState.INDEXED, "txt", passages=parts, vectors=rows)
        catalog.put_file(FileRecord(f"/library/{number:06}", 1, 1), [content], space_id=embedder.space_id)


def bare_index(path: Path, searcher: Searcher, stored: int) -> hnswlib.Index:
    """One plain index over every vector, by passage, kept in ``path``."""
    bare = hnswlib.Index("cosine", searcher.vector_index.dim)
    if path.exists():
        bare.load_index(str(path), max_elements=stored)
    else:
        bare.init_index(stored, M=LINKS, ef_construction=BREADTH)
    if bare.get_current_count() < stored:
        for first in range(bare.get_current_count() + 1, stored + 1, 5_000):
            known, rows = searcher.vector_index.matrix(range(first, min(first + 5_000, stored + 1)))
            bare.add_items(rows, known)
        bare.save_index(str(path))
    bare.set_num_threads(1)
    return bare


def share_found(found: Callable[[FloatArray], FloatArray], vectors: FloatArray, best: FloatArray) -> float:
    """recall@10 of cosines found. best: the ten exact ones of each vector, best first. Copies of a text are equals."""
    counts = [min(10, int((found(vector) >= row[-1] - 1e-5).sum())) for vector, row in zip(vectors, best, strict=True)]
    return sum(counts) / (10 * len(counts))


def equal_ef(bare: hnswlib.Index, vectors: FloatArray, best: FloatArray, wanted: float) -> dict[int, float]:
    """ef -> recall@10 of the bare index, up to the least ef at which it finds what is wanted."""
    reached: dict[int, float] = {}
    for ef in BARE_EFS:
        bare.set_ef(ef)
        reached[ef] = share_found(lambda vector: 1 - bare.knn_query(vector, k=10)[1][0], vectors, best)
        if reached[ef] >= wanted and ef >= max(FIXED_EFS):
            break
    return reached


def queries(folder: Path, count: int) -> list[str]:
    """Two to eight words out of texts of which the library has none."""
    picker = random.Random(3)
    asked = []
    for _, text in passages(folder, count, 2):
        words = text.split()
        start = picker.randrange(max(1, len(words) - 8))
        asked.append(" ".join(words[start : start + picker.randint(2, 8)])[:120])
    return asked


def main() -> None:
    """Fill, build, ask, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--text", type=Path, required=True)
    parser.add_argument("--passages", type=int, default=100_000)
    parser.add_argument("--queries", type=int, default=200)
    parser.add_argument("--recall", type=int, default=300, help="queries whose answers are compared with exact search")
    parser.add_argument("--embed", action="store_true", help="embed every passage instead of mixing real vectors")
    parser.add_argument("--light", action="store_true", help="short passages, for a million of them in minutes")
    parser.add_argument("--directory", type=Path, help="keep the library here and use it again")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    embedder = load_embedder()
    with tempfile.TemporaryDirectory() as temporary:
        directory = arguments.directory or Path(temporary)
        directory.mkdir(parents=True, exist_ok=True)
        database, catalog, searcher = open_searcher(directory, embedder)
        before = catalog.count_passages()
        fill(catalog, embedder, arguments.text, arguments.passages, embed=arguments.embed, light=arguments.light)
        stored = catalog.count_passages()
        if stored > before:
            for _ in FullText(database).maintain():
                pass
        for _ in searcher.vector_index.build():
            pass
        searcher.vector_index.load()
        bare = bare_index(directory / f"bare-{LINKS}-{BREADTH}.hnsw", searcher, stored)
        asked = queries(arguments.text, arguments.queries + WARMING)
        probes = embedder.embed_queries(queries(arguments.text, max(arguments.recall, len(asked)))[: arguments.recall])
        best = best_scores(VectorRows(embedder.space_id, embedder.dim).scan(database, 0), probes)
        reached = share_found(lambda vector: searcher.vector_index.search(vector, 64)[1], probes, best)
        bare_reached = equal_ef(bare, probes, best, min(0.99, reached))
        widths = sorted({*FIXED_EFS, max(bare_reached)})

        def floor(query: str, ef: int) -> None:
            bare.set_ef(ef)
            bare.knn_query(embedder.embed_queries([query]), k=10)

        def whole(query: str, mode: SearchMode) -> None:
            searcher.forget_queries()
            searcher.search(SearchRequest(query, mode=mode))

        contenders: dict[int | SearchMode, Callable[[str], None]] = {ef: partial(floor, ef=ef) for ef in widths}
        contenders |= {mode: partial(whole, mode=mode) for mode in SearchMode}
        times: dict[int | SearchMode, list[float]] = {name: [] for name in contenders}
        chance = random.Random(1)
        for query in asked:
            for name in chance.sample(list(contenders), len(contenders)):
                started = time.perf_counter()
                contenders[name](query)
                times[name].append(time.perf_counter() - started)
        shards = [(item["nodes"], item["narrow"], item["breadth"]) for item in searcher.vector_index.statistics()["shards"]]
        database.close()
    figures = {name: np.percentile(list(taken)[WARMING:], [50, 95]) * 1e3 for name, taken in times.items()}
    for mode in SearchMode:
        ratios = {ef: figures[mode] / figures[ef] for ef in widths}
        if arguments.json:
            line = {"passages": stored, "mode": mode.value, "p50": figures[mode][0], "p95": figures[mode][1]}
            line |= {f"p{q}_ratio_ef{ef}": ratios[ef][at] for ef in widths for at, q in enumerate((50, 95))}
            print(json.dumps(line | {"recall": reached, "bare_recall": bare_reached}))
            continue
        told = ", ".join(f"{ratio[0]:.2f}x and {ratio[1]:.2f}x at ef {ef}" for ef, ratio in ratios.items())
        print(f"{stored} passages, {mode.value:9} p50 and p95 of embedding + bare hnswlib: {told}", end="")
        slowest = [asked[place] for place in np.argsort(times[mode][WARMING:])[-3:] + WARMING]
        print(f" ({figures[mode][0]:.1f} and {figures[mode][1]:.1f} ms; slowest: {' | '.join(slowest)})")
    if not arguments.json:
        for ef in widths:
            p50, p95 = figures[ef]
            print(
                f"(embedding + bare hnswlib at ef {ef}, recall {bare_reached[ef]:.4f}: p50 {p50:.1f} ms, p95 {p95:.1f} ms)"
            )
        print(f"recall@10 of the index against exact search, {arguments.recall} queries: {reached:.4f}")
        print(f"shards (rows, ef for 2, ef for 10): {shards}")


if __name__ == "__main__":
    main()
