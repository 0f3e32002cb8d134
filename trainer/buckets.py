"""Records sorted on disk into buckets by the hash of their English text, so that what belongs together is read together."""

from __future__ import annotations

import json
from array import array
from contextlib import ExitStack
from pathlib import Path
from typing import Any, BinaryIO

from trainer.data_format import to_json
from trainer.records import PairRecord, QueryPassage


class Buckets:
    """Records on disk, by ranges of the hash of their English. queries, passages: hashes of each query/passage record."""

    def __init__(self, folder: Path, count: int) -> None:
        self.count = count
        self.pairs = 0
        self.queries = array("Q")
        self.passages = array("Q")
        self._stack = ExitStack()
        self._folder = folder
        self._files: dict[str, BinaryIO] = {}

    def __enter__(self) -> Buckets:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def add_pair(self, key: int, record: PairRecord) -> None:
        """Put down a record under the hash of its English."""
        self.pairs += 1
        self._write("pairs", key, 0, record)

    def add_query_passage(self, query: int, passage: int, record: QueryPassage) -> None:
        """Put down a record under the hash of its passage."""
        self._write("queries", passage, len(self.queries), record)
        self.queries.append(query)
        self.passages.append(passage)

    def read(self, kind: str, at: int) -> list[tuple[int, int, dict[str, Any]]]:
        """(hash, row, record) of one bucket, by hash; those of the same hash in the order they came."""
        path = self._folder / f"{kind}-{at}"
        if not path.exists():
            return []
        with path.open("rb") as file:
            split = (line.split(b"\t", 2) for line in file)
            return sorted(((int(key), int(row), json.loads(text)) for key, row, text in split), key=lambda entry: entry[:2])

    def _write(self, kind: str, key: int, row: int, record: PairRecord | QueryPassage) -> None:
        name = f"{kind}-{key * self.count >> 64}"
        if name not in self._files:
            self._files[name] = self._stack.enter_context((self._folder / name).open("wb"))
        self._files[name].write(f"{key}\t{row}\t{to_json(record)}\n".encode("utf-8", "replace"))
