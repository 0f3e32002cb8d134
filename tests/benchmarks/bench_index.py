"""The store at size: recall against exact search, bytes beside the text, growth, search time against bare hnswlib.

    python -m tests.benchmarks.bench_index --passages 100000 [--shared ../shared] [--embed 4000] [--json]

Texts are real (query-passage.jsonl.zst of --shared, many languages). --embed of them are embedded with the bundled model;
the other vectors lie between real ones (a row displaced by the difference of two others), as those of a larger library do.
Queries are real questions, embedded. Times are given as ratios within this run.
"""

from __future__ import annotations

import argparse
import io
import json
import random
import resource
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import hnswlib
import numpy as np
import zstandard

from engine.documents import DocumentState, Passage
from engine.embedding import load_embedder
from engine.searching.query import parse
from engine.store.catalog import Catalog
from engine.store.database import Database
from engine.store.fulltext import FullText
from engine.store.records import DocumentContent, FileRecord, FloatArray
from engine.vectors.vector_index import VectorIndex

_FILE_PASSAGES = 50
_LONGEST = 700


def main() -> None:
    """Run the benchmark and print its table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--passages", type=int, default=100_000)
    parser.add_argument("--embed", type=int, default=4_000)
    parser.add_argument("--queries", type=int, default=200)
    parser.add_argument("--bare", type=int, default=100_000, help="rows of the bare hnswlib index of full dimension")
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--keep", type=Path, help="a folder for the library, kept afterwards")
    parser.add_argument("--light", action="store_true", help="short made-up texts, for a million passages in minutes")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    folder = options.keep or Path(tempfile.mkdtemp(prefix="bench-index-"))
    try:
        figures = run(folder, options)
    finally:
        if not options.keep:
            shutil.rmtree(folder, ignore_errors=True)
    print(json.dumps(figures) if options.json else "\n".join(f"{key:34} {value}" for key, value in figures.items()))


def run(folder: Path, options: argparse.Namespace) -> dict[str, Any]:
    """Build a library and measure it."""
    random.seed(0)
    questions, base, queries, embed_seconds = embedded(options)
    figures: dict[str, Any] = {"passages": options.passages, "really embedded": len(base)}
    text_bytes = 0
    marks: dict[str, float] = {}
    with Database.open(folder) as database:
        catalog, fulltext = Catalog(database), FullText(database)
        index = VectorIndex.open(folder, database, "bench", base.shape[1])
        start = time.perf_counter()
        size = 1000 if options.light else _FILE_PASSAGES
        source = made_up() if options.light else passages(options.shared)
        for done, texts in enumerate(batches(source, size, options.passages)):
            at = done * size
            rows = between(base, at, len(texts))
            content = [Passage(text, 0, 0, len(text), language="en") for text in texts]
            text_bytes += sum(len(text.encode()) for text in texts)
            document = DocumentContent("", DocumentState.INDEXED, "txt", passages=content, vectors=rows)
            catalog.put_file(
                FileRecord(f"/bench/{done // 1000}/{done}.txt", 1, 1, f"{done:032x}"), [document], space_id="bench"
            )
            if at + len(texts) in (options.passages // 100, options.passages // 10, options.passages // 2, options.passages):
                marks[f"{at + len(texts):,}"] = time.perf_counter() - start
        figures["put: time per passage, relative"] = relative(marks)
        figures["put: passages a second"] = round(options.passages / (time.perf_counter() - start))
        step = time.perf_counter()
        for _ in index.build():
            pass
        figures["index: rows a second"] = round(options.passages / (time.perf_counter() - step))
        step = time.perf_counter()
        for _ in fulltext.maintain():
            pass
        figures["words: maintain seconds"] = round(time.perf_counter() - step, 1)
        figures["peak memory while building, MB"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
        figures["tables, bytes a passage"] = table_sizes(database, options.passages)
    with Database.open(folder) as database:
        index, fulltext = VectorIndex.open(folder, database, "bench", base.shape[1]), FullText(database)
        whole = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        figures["bytes a passage beside its text"] = round((whole - text_bytes) / options.passages)
        figures["text bytes a passage"] = round(text_bytes / options.passages)
        shards = index.statistics()["shards"]
        figures["shards (nodes, ef for 2, ef for 10, recall)"] = [
            (item["nodes"], item["narrow"], item["breadth"], round(item["recall"], 4)) for item in shards
        ]
        figures["graphs, bytes a passage"] = round(index.statistics()["bytes"] / options.passages)
        step = time.perf_counter()
        index.search(queries[0], 10)
        figures["first search (graphs not loaded), s"] = round(time.perf_counter() - step, 2)
        step = time.perf_counter()
        index.load()
        figures["graphs loaded after, s"] = round(time.perf_counter() - step, 2)
        figures["recall@10 against exact"] = recall(index, queries[:100])
        ours = timed(lambda query: index.search(query, 10), queries)
        wide = timed(lambda query: index.search(query, 100), queries)
        words = timed(lambda question: fulltext.search(parse(question).terms, 100), questions)
        figures["ms (p50, p95): k=10"], figures["ms (p50, p95): k=100"] = ours, wide
        figures["ms (p50, p95): words, questions"] = words
        common = ["the", "the of", "of the and", "th*", "a*", '"of the"', "the -of", "python the", "api in to"]
        figures["ms: words, common"] = {
            query: timed(lambda q: fulltext.search(parse(q).terms, 100), [query] * 3)[0] for query in common
        }
    bare = bare_times(between(base, 0, min(options.bare, options.passages)), queries)
    figures["ms (p50, p95): bare hnswlib, full dims"] = bare
    figures["ms: embedding a query, p50"] = embed_seconds
    figures["p95 search / (embedding + bare p95)"] = round((embed_seconds + ours[1]) / (embed_seconds + bare[1]), 2)
    return figures


def recall(index: VectorIndex, queries: FloatArray) -> float:
    """The share of the exact ten best that the index gives when asked as a search does. Copies of a text are equals."""
    found = 0
    for query in queries:
        least = index.search_exactly(query, 10)[1][-1] - 1e-5
        found += min(10, int((index.search(query, 64)[1] >= least).sum()))
    return found / (10 * len(queries))


def embedded(options: argparse.Namespace) -> tuple[list[str], FloatArray, FloatArray, float]:
    """Questions, vectors of passages, vectors of the questions, milliseconds for one query."""
    embedder = load_embedder()
    pairs = records(options.shared)
    texts: list[str] = []
    questions: list[str] = []
    for question, text in pairs:
        if len(texts) < options.embed:
            texts.append(text)
        elif len(questions) < options.queries:
            questions.append(question)
        else:
            break
    base = np.concatenate([embedder.embed_passages(texts[at : at + 256]) for at in range(0, len(texts), 256)])
    queries = embedder.embed_queries(questions)
    single = timed(lambda question: embedder.embed_queries([question]), questions[:50])[0]
    return questions, base, queries, single


def records(shared: Path) -> Iterator[tuple[str, str]]:
    """(question, passage) in every language of the file, in an order that mixes them."""
    with (shared / "parallel" / "query-passage.jsonl.zst").open("rb") as file:
        for line in io.TextIOWrapper(zstandard.ZstdDecompressor().stream_reader(file), "utf-8"):
            record = json.loads(line)
            everything = [record["en"], *record["tr"].values()]
            for item in random.sample(everything, min(4, len(everything))):
                if len(item["d"]) > 100:
                    yield item["q"], item["d"][:_LONGEST]


def passages(shared: Path) -> Iterator[str]:
    """Real passages without end: from the second round on, with the words of each in another order."""
    seen = [text for _, text in records(shared)]
    yield from seen
    while True:
        for text in seen:
            words = text.split(" ")
            random.shuffle(words)
            yield " ".join(words)


def made_up() -> Iterator[str]:
    """Short texts of made-up words, as common and as rare as those of a language (Zipf), with a few real ones."""
    chooser = np.random.default_rng(0)
    vocabulary = [
        "the",
        "of",
        "and",
        "to",
        "in",
        "a",
        "is",
        "python",
        "api",
        "for",
        *(f"w{number}" for number in range(300_000)),
    ]
    while True:
        numbers = np.minimum(chooser.zipf(1.2, size=(10_000, 16)) - 1, len(vocabulary) - 1)
        for row in numbers.tolist():
            yield " ".join(vocabulary[number] for number in row)


def batches(texts: Iterator[str], size: int, total: int) -> Iterator[list[str]]:
    """Lists of ``size`` texts, ``total`` in all."""
    for at in range(0, total, size):
        yield [next(texts) for _ in range(min(size, total - at))]


def between(base: FloatArray, start: int, count: int) -> FloatArray:
    """Rows number ``start`` on: the real ones first, then real ones displaced by the difference of two others."""
    chooser = np.random.default_rng(start)
    rows = base[chooser.integers(len(base), size=count)]
    strength = chooser.uniform(0.3, 0.8, size=(count, 1)).astype(np.float32)
    rows = rows + strength * (base[chooser.integers(len(base), size=count)] - base[chooser.integers(len(base), size=count)])
    real = max(0, min(count, len(base) - start))
    rows[:real] = base[start : start + real]
    unit: FloatArray = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
    return unit


def bare_times(rows: FloatArray, queries: FloatArray) -> tuple[float, float]:
    """hnswlib as it comes: full dimension, M=16, ef=100."""
    index = hnswlib.Index(space="ip", dim=rows.shape[1])
    index.init_index(max_elements=len(rows), M=16, ef_construction=100)
    index.add_items(rows)
    index.set_ef(100)
    return timed(lambda query: index.knn_query(query[None], k=10, num_threads=1), queries)


def timed(call: Callable[[Any], object], arguments: Any) -> tuple[float, float]:
    """Milliseconds, median and 95th percentile, after a warm-up of the first ten."""
    for argument in arguments[:10]:
        call(argument)
    times = []
    for argument in arguments:
        start = time.perf_counter()
        call(argument)
        times.append(1000 * (time.perf_counter() - start))
    return round(float(np.median(times)), 2), round(float(np.percentile(times, 95)), 2)


def relative(marks: dict[str, float]) -> dict[str, float]:
    """Time per passage at each size, that of the smallest being 1."""
    each = {key: value / int(key.replace(",", "")) for key, value in marks.items()}
    first = next(iter(each.values()), 1.0)
    return {key: round(value / first, 2) for key, value in each.items()}


def table_sizes(database: Database, total: int) -> dict[str, int]:
    """Bytes a passage of each table and index, where SQLite was built with dbstat."""
    with database.read() as connection:
        try:
            rows = connection.exec_driver_sql(
                "SELECT name, sum(pgsize) FROM dbstat GROUP BY name ORDER BY 2 DESC LIMIT 10"
            ).all()
        except Exception:
            return {}
    return {str(row[0]): round(row[1] / total) for row in rows}


if __name__ == "__main__":
    main()
