"""The files of a prepared data folder: their names, their lines, and the arrays that say where each record and text lies."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from trainer.records import PairRecord, QueryPassage, SplitName

FORMAT = "mimo-prepared-data"
FORMAT_VERSION = 1
DATA_FILE = "data.json"
ENGLISH = "en"

# One entry a record, and one more at the end: where its line starts, and the number of its first text.
RECORD = np.dtype([("offset", "<u8"), ("first", "<u8")])
# One entry a text: its record, its language and source (places in PreparedData.languages and .sources), and how many
# characters it has. For query and passage: the passage's, and the query's. A record's English, if any, stands first.
TEXT = np.dtype([("record", "<u4"), ("language", "<u2"), ("source", "<u2"), ("length", "<u4"), ("query_length", "<u4")])


def languages_of(record: PairRecord | QueryPassage) -> list[str]:
    """The languages that a record has a text in, English first."""
    return [*([] if record.en is None else [ENGLISH]), *record.tr]


def to_json(record: PairRecord | QueryPassage) -> str:
    """A record as a line of a prepared file."""
    if isinstance(record, PairRecord):
        english: object = record.en
        others: Mapping[str, object] = dict(record.tr)
    else:
        english = None if record.en is None else _both(record.en)
        others = {language: _both(texts) for language, texts in record.tr.items()}
    return json.dumps({"src": record.source, "en": english, "tr": others}, ensure_ascii=False, separators=(",", ":"))


def file_name(split: SplitName, kind: type[PairRecord] | type[QueryPassage]) -> str:
    """The file that holds a split's records of a kind."""
    return f"{split.value}.jsonl" if kind is PairRecord else f"{split.value}.qp.jsonl"


def content_hash(folder: Path) -> str:
    """SHA-256 over the lines of all six files."""
    total = hashlib.sha256()
    for split in SplitName:
        for kind in (PairRecord, QueryPassage):
            name = file_name(split, kind)
            digest = hashlib.sha256()
            if (folder / name).is_file():
                with (folder / name).open("rb") as file:
                    digest = hashlib.file_digest(file, "sha256")
            total.update(f"{name} {digest.hexdigest()}\n".encode())
    return total.hexdigest()


def from_json(value: Any, kind: type[PairRecord] | type[QueryPassage]) -> PairRecord | QueryPassage:
    """A line's value as a record of the kind. Raises ValueError, KeyError, TypeError or AttributeError if it is none."""
    if kind is PairRecord:
        if not isinstance(value["en"], str):
            raise ValueError("no English text")
        return PairRecord(value["en"], value["tr"], value.get("src", ""))
    english = None if value["en"] is None else (value["en"]["q"], value["en"]["d"])
    return QueryPassage(
        english, {language: (it["q"], it["d"]) for language, it in value["tr"].items()}, value.get("src", "")
    )


def entries(
    record: PairRecord | QueryPassage, at: int, languages: Mapping[str, int], sources: Mapping[str, int]
) -> list[tuple[int, ...]]:
    """The record's texts as entries of TEXT."""
    source = sources[record.source]
    if isinstance(record, PairRecord):
        lengths = [(ENGLISH, len(record.en), 0), *((language, len(text), 0) for language, text in record.tr.items())]
    else:
        texts = [*([] if record.en is None else [(ENGLISH, record.en)]), *record.tr.items()]
        lengths = [(language, len(passage), len(query)) for language, (query, passage) in texts]
    return [(at, languages[language], source, length, query) for language, length, query in lengths]


def _both(texts: tuple[str, str]) -> dict[str, str]:
    return {"q": texts[0], "d": texts[1]}
