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
from collections.abc import Iterator
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
from engine.vectors.vector_index import VectorIndex
from tests.benchmarks.bench_index import between, recall
from tests.benchmarks.bench_quality import open_searcher

PER_FILE = 250
REAL = 2000
LONG, LIGHT = 600, 120  # characters
WARMING = 20  # queries
BARE_EFS = (100, 150, 200, 300, 400, 500, 600, 800, 1000, 1500, 2000)


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
    """One plain index over every vector, kept in ``path``."""
    bare = hnswlib.Index("cosine", searcher.vector_index.dim)
    if path.exists():
        bare.load_index(str(path), max_elements=stored)
    else:
        bare.init_index(stored, M=LINKS, ef_construction=BREADTH)
    for first in range(bare.get_current_count() + 1, stored + 1, 5_000):
        known = searcher.vector_index.vectors(range(first, min(first + 5_000, stored + 1)))
        bare.add_items(np.stack(list(known.values())), list(known))
    bare.save_index(str(path))
    bare.set_num_threads(1)
    return bare


def equal_ef(bare: hnswlib.Index, index: VectorIndex, vectors: FloatArray, wanted: float) -> tuple[int, float, float]:
    """(ef, recall@10 there, recall@10 at ef 100): the least ef at which the bare index finds what is wanted."""
    least = [index.search_exactly(vector, 10)[1][-1] - 1e-5 for vector in vectors]
    reached: list[float] = []
    for ef in BARE_EFS:
        bare.set_ef(ef)
        found = [
            int((1 - bare.knn_query(vector, k=10)[1][0] >= bound).sum())
            for vector, bound in zip(vectors, least, strict=True)
        ]
        reached.append(sum(found) / (10 * len(found)))
        if reached[-1] >= wanted:
            break
    return ef, reached[-1], reached[0]


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
    parser.add_argument("--recall", type=int, default=50, help="queries whose answers are compared with exact search")
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
        probes = embedder.embed_queries(asked[: arguments.recall])
        reached = recall(searcher.vector_index, probes)
        ef, bare_reached, bare_first = equal_ef(bare, searcher.vector_index, probes, min(0.99, reached))
        needed: list[float] = []
        equal: list[float] = []
        whole: dict[SearchMode, list[float]] = {mode: [] for mode in SearchMode}
        for query in asked:
            for width, times in ((100, needed), (ef, equal)):
                bare.set_ef(width)
                started = time.perf_counter()
                bare.knn_query(embedder.embed_queries([query]), k=10)
                times.append(time.perf_counter() - started)
            for mode in SearchMode:
                searcher.forget_queries()
                started = time.perf_counter()
                searcher.search(SearchRequest(query, mode=mode))
                whole[mode].append(time.perf_counter() - started)
        shards = [(item["nodes"], item["narrow"], item["breadth"]) for item in searcher.vector_index.statistics()["shards"]]
        database.close()
    quick, floor = (np.percentile(times[WARMING:], [50, 95]) for times in (needed, equal))
    for mode, times in whole.items():
        found = np.percentile(times[WARMING:], [50, 95])
        ratios, quick_ratios = found / floor, found / quick
        if arguments.json:
            figures = {"passages": stored, "mode": mode.value, "p50_ratio": ratios[0], "p95_ratio": ratios[1]}
            figures |= {"p50_ratio_ef100": quick_ratios[0], "p95_ratio_ef100": quick_ratios[1]}
            print(json.dumps(figures | {"recall": reached, "bare_ef": ef, "bare_recall": bare_reached}))
            continue
        print(
            f"{stored} passages, {mode.value:9} p50 {ratios[0]:.2f}x, p95 {ratios[1]:.2f}x of embedding + bare hnswlib"
            f" at equal recall, {quick_ratios[0]:.2f}x, {quick_ratios[1]:.2f}x at ef 100",
            end="",
        )
        slowest = [asked[place] for place in np.argsort(times[WARMING:])[-3:] + WARMING]
        print(f" ({found[0] * 1e3:.1f} and {found[1] * 1e3:.1f} ms; slowest: {' | '.join(slowest)})")
    if not arguments.json:
        for width, found_there, times in ((ef, bare_reached, floor), (100, bare_first, quick)):
            print(
                f"(floor: embedding + bare hnswlib at ef {width}, recall {found_there:.3f}:"
                f" p50 {times[0] * 1e3:.1f} ms, p95 {times[1] * 1e3:.1f} ms)"
            )
        print(f"recall@10 of the index against exact search, {arguments.recall} of the queries: {reached:.4f}")
        print(f"shards (rows, ef for 2, ef for 10): {shards}")


if __name__ == "__main__":
    main()
