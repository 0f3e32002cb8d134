"""Which passage size finds most: paragraphs of XQuAD, joined into documents, split at several targets, searched.

    python -m tests.benchmarks.bench_chunking [--targets 96,128,160,200] [--languages en,de,zh,th,ar] [--queries 150]

Five consecutive paragraphs make a document; a passage counts for the paragraph that most of it lies in, a paragraph is
scored by its best passage. nDCG@10 with one relevant paragraph a language: queries against their own language's paragraphs,
and against those of each other language. All languages' passages are embedded once per target.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np

from engine.embedding import Embedder, load_embedder
from engine.extraction.content import TextPage
from engine.text.chunking import embedding_text, split

_PARAGRAPHS = 5


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--xquad", type=Path, default=Path("../shared/eval/xquad_p"))
    parser.add_argument("--targets", default="96,128,160,200")
    parser.add_argument("--languages", default="en,de,zh,th,ar")
    parser.add_argument("--queries", type=int, default=150)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    languages = options.languages.split(",")
    corpus = read(options.xquad / "corpus.jsonl", languages)
    relevant: dict[str, set[str]] = defaultdict(set)
    for line in (options.xquad / "qrels.tsv").read_text(encoding="utf-8").splitlines():
        query, document, *_ = line.split("\t")
        relevant[query].add(document)
    embedder = load_embedder()
    asked = {code: every(rows, options.queries) for code, rows in read(options.xquad / "queries.jsonl", languages).items()}
    queries = {code: (rows, embedder.embed_queries([row["text"] for row in rows])) for code, rows in asked.items()}
    for target in map(int, options.targets.split(",")):
        result = {"target": target, **measure(embedder, corpus, queries, relevant, target)}
        print(
            json.dumps(result) if options.json else "  ".join(f"{key} {value}" for key, value in result.items()), flush=True
        )


def read(path: Path, languages: list[str]) -> dict[str, list[dict[str, str]]]:
    """Records by language."""
    records: dict[str, list[dict[str, str]]] = {code: [] for code in languages}
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        if record["lang"] in records:
            records[record["lang"]].append(record)
    return records


def every(rows: list[dict[str, str]], count: int) -> list[dict[str, str]]:
    """``count`` rows spread over all."""
    return rows[:: max(1, len(rows) // count)][:count]


def measure(embedder: Embedder, corpus: Any, queries: Any, relevant: dict[str, set[str]], target: int) -> dict[str, Any]:
    """nDCG@10 within one language and across languages."""
    own: list[float] = []
    across: list[float] = []
    passages = 0
    for code, rows in corpus.items():
        owners, texts = chunk(embedder, rows, target)
        passages += len(texts)
        vectors = embedder.embed_passages(texts)
        for asked, (questions, asked_vectors) in queries.items():
            scores = asked_vectors @ vectors.T
            best = np.full((len(questions), len(rows)), -1.0, dtype=np.float32)
            for place, owner in enumerate(owners):
                best[:, owner] = np.maximum(best[:, owner], scores[:, place])
            for question, line in zip(questions, best, strict=True):
                goal = next(place for place, row in enumerate(rows) if row["id"] in relevant[question["id"]])
                rank = int((line > line[goal]).sum())
                (own if asked == code else across).append(1 / np.log2(rank + 2) if rank < 10 else 0.0)
    return {
        "passages": passages,
        "own language": round(float(np.mean(own)), 4),
        "across": round(float(np.mean(across)), 4),
    }


def chunk(embedder: Embedder, rows: list[dict[str, str]], target: int) -> tuple[list[int], list[str]]:
    """For each passage the paragraph that most of it lies in, and its text."""
    owners, texts = [], []
    for first in range(0, len(rows), _PARAGRAPHS):
        group = rows[first : first + _PARAGRAPHS]
        ends = np.cumsum([len(row["text"]) + 2 for row in group])
        page = TextPage("\n\n".join(row["text"] for row in group))
        for passage in split([page], embedder.tokenizer, embedder.manifest.max_tokens, target=target):
            places = np.searchsorted(ends, np.arange(passage.start, passage.end), side="right")
            owners.append(first + int(np.bincount(places).argmax()))
            texts.append(embedding_text(passage))
    return owners, texts


if __name__ == "__main__":
    main()
