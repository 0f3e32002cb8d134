"""Search quality on XQuAD paragraphs, through the real library: every mode, before and after fusion, language balance.

``python -m tests.benchmarks.bench_quality --data ../shared/eval/xquad_p [--queries 60] [--json]``

MLIR: query in one language, the paragraphs of all languages pooled, every version of the right one relevant. mono and cross:
relevant is only the version in the query's language, or in each other one, found with the language filter.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from engine.documents import DocumentState, Passage, SearchFilter, SearchMode, SearchRequest
from engine.embedding import Embedder, load_embedder
from engine.metrics import mean_over, ndcg, own_language_share
from engine.searching.search import Searcher
from engine.store.catalog import Catalog
from engine.store.database import Database
from engine.store.fulltext import FullText
from engine.store.records import DocumentContent, FileRecord
from engine.vectors.vector_index import VectorIndex

LANGUAGES = ("ar", "de", "el", "en", "es", "hi", "ru", "th", "tr", "vi", "zh")


def read_lines(path: Path) -> Iterator[dict[str, str]]:
    """The objects of a JSON Lines file that are in one of LANGUAGES."""
    with path.open(encoding="utf-8") as lines:
        yield from (row for row in map(json.loads, lines) if row["lang"] in LANGUAGES)


def fill(catalog: Catalog, embedder: Embedder, documents: Sequence[dict[str, str]]) -> None:
    """One file and passage per document, the path ends in its id."""
    vectors = embedder.embed_passages([row["text"] for row in documents])
    for at, row in enumerate(documents):
        text = row["text"]
        passage = Passage(text, 0, 0, len(text), language=row["lang"])
        content = DocumentContent("", DocumentState.INDEXED, "txt", passages=[passage], vectors=vectors[at : at + 1])
        file = FileRecord(f"/library/{row['id']}", len(text), at, content_hash=f"{at:032x}")
        catalog.put_file(file, [content], space_id=embedder.space_id)


def open_searcher(directory: Path, embedder: Embedder) -> tuple[Database, Catalog, Searcher]:
    """A library in ``directory`` with its searcher."""
    database = Database.open(directory)
    catalog = Catalog(database)
    index = VectorIndex.open(directory, database, embedder.space_id, embedder.dim)
    return database, catalog, Searcher(database, catalog, FullText(database), index, embedder)


def right_groups(data: Path) -> dict[str, str]:
    """Query id -> the paragraph that answers it, without its language."""
    with (data / "qrels.tsv").open(encoding="utf-8") as lines:
        return {query: passage.rsplit("-", 1)[0] for query, passage, _ in (line.split("\t") for line in lines)}


def found(searcher: Searcher, request: SearchRequest) -> list[str]:
    """Ids of the documents found; folded copies stand behind what they copy."""
    hits = searcher.search(request).hits
    return [path.rpartition("/")[2] for hit in hits for path in (hit.document.path, *hit.copies)]


def measure(
    searcher: Searcher, queries: Sequence[dict[str, str]], right: dict[str, str], mode: SearchMode, balance: float
) -> dict[str, float]:
    """The figures of one setting."""
    pooled, pooled_gains, own, others, other_gains, shares = [], [], [], [], [], []
    own_gains = []
    for query in queries:
        group, text, spoken = right[query["id"]], query["text"], query["lang"]
        ranking = found(searcher, SearchRequest(text, 20, mode, language_balance=balance))
        pooled.append(ranking)
        pooled_gains.append({f"{group}-{code}": 1.0 for code in LANGUAGES})
        if ranking:  # a search that finds nothing leans to no language
            shares.append(own_language_share([name.rsplit("-", 1)[1] for name in ranking], spoken, 10))
        # One other language for each query, by turns: every pair is asked equally often.
        other = LANGUAGES[(LANGUAGES.index(spoken) + 1 + len(others) // len(LANGUAGES) % (len(LANGUAGES) - 1)) % 11]
        for code, rankings, gains in ((spoken, own, own_gains), (other, others, other_gains)):
            request = SearchRequest(text, 10, mode, SearchFilter(languages=(code,)), language_balance=balance)
            rankings.append(found(searcher, request))
            gains.append({f"{group}-{code}": 1.0})
    return {
        "mlir_ndcg20": mean_over(ndcg, pooled, pooled_gains, 20),
        "mono_ndcg10": mean_over(ndcg, own, own_gains, 10),
        "cross_ndcg10": mean_over(ndcg, others, other_gains, 10),
        "own_share10": sum(shares) / max(1, len(shares)),
    }


def main() -> None:
    """Fill a library, ask, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--queries", type=int, default=40, help="per language")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    embedder = load_embedder(arguments.model)
    right = right_groups(arguments.data)
    queries = list(read_lines(arguments.data / "queries.jsonl"))
    groups = sorted({query["g"] for query in queries})
    chosen = set(random.Random(0).sample(groups, min(arguments.queries, len(groups))))
    queries = [query for query in queries if query["g"] in chosen]
    with tempfile.TemporaryDirectory() as directory:
        database, catalog, searcher = open_searcher(Path(directory), embedder)
        fill(catalog, embedder, list(read_lines(arguments.data / "corpus.jsonl")))
        settings = [(SearchMode.EXACT, 0.0)]
        settings += [(mode, balance) for mode in (SearchMode.SEMANTIC, SearchMode.HYBRID) for balance in (0.0, 0.5, 1.0)]
        if not arguments.json:
            print(f"{len(queries)} queries\nmode      balance  MLIR@20  mono@10  cross@10  own share")
        for mode, balance in settings:
            row = measure(searcher, queries, right, mode, balance)
            if arguments.json:
                print(json.dumps({"mode": mode.value, "balance": balance, **row}))
            else:
                print(f"{mode.value:9} {balance:7.1f}  " + "  ".join(f"{value:7.4f}" for value in row.values()), flush=True)
        database.close()


if __name__ == "__main__":
    main()
