"""Collections in BEIR's manner: ``corpus.jsonl``, ``queries.jsonl`` and ``qrels.tsv``, with languages and groups.

Lines: {"id" or "_id", "lang", "text", "title" (optional), "g" (optional: equal for translations of one another)}.
qrels: query id, passage id, gain, separated by tabs, with or without a header; trec's four columns are read too.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from trainer.errors import DataError
from trainer.evaluation.retrieval_set import Item, Judgment, RetrievalSet, require_usable

CORPUS, QUERIES = "corpus.jsonl", "queries.jsonl"
_QRELS = ("qrels.tsv", "qrels/test.tsv", "qrels/dev.tsv")
_META = "meta.json"
_UNKNOWN_LANGUAGE = "und"


def is_beir_folder(folder: Path) -> bool:
    """Whether the folder holds such a collection."""
    return (folder / CORPUS).is_file() and (folder / QUERIES).is_file()


def read_beir(folder: Path) -> RetrievalSet:
    """The whole collection, cut to the languages that its ``meta.json`` names as default, if any. Raises DataError."""
    passages = tuple(_items(folder / CORPUS))
    queries = tuple(_items(folder / QUERIES))
    passage_places = _places(passages, folder / CORPUS)
    query_places = _places(queries, folder / QUERIES)
    judgments = []
    for query, passage, gain in _qrels(folder):
        if query in query_places and passage in passage_places and gain > 0:
            judgments.append(Judgment(query_places[query], passage_places[passage], gain))
    given = RetrievalSet(folder.resolve().name, queries, passages, tuple(judgments))
    languages = _default_languages(folder)
    return require_usable(given.only_languages(languages) if languages else given, str(folder))


def _default_languages(folder: Path) -> list[str]:
    if not (folder / _META).is_file():
        return []
    values = _json(folder / _META, (folder / _META).read_text(encoding="utf-8"), 1)
    languages = values.get("default_langs", [])
    return [language for language in languages if isinstance(language, str)] if isinstance(languages, list) else []


def _items(path: Path) -> Iterator[Item]:
    try:
        with path.open(encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    yield _item(path, _json(path, line, number), number)
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(str(path), str(error)) from error


def _item(path: Path, values: dict[str, Any], number: int) -> Item:
    name, text = values.get("id", values.get("_id")), values.get("text")
    language, group, title = values.get("lang", _UNKNOWN_LANGUAGE), values.get("g", ""), values.get("title", "")
    if not isinstance(name, (str, int)) or not all(isinstance(value, str) for value in (text, language, title)):
        raise DataError(str(path), f"line {number}: id, lang and text expected")
    joined = f"{title}\n{text}" if title else text
    return Item(str(name), str(language), str(joined), str(group) if isinstance(group, (str, int)) else "")


def _json(path: Path, line: str, number: int) -> dict[str, Any]:
    try:
        values = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise DataError(str(path), f"line {number}: not JSON: {error}") from error
    if not isinstance(values, dict):
        raise DataError(str(path), f"line {number}: a JSON object expected")
    return values


def _places(items: tuple[Item, ...], path: Path) -> dict[str, int]:
    places = {item.id: at for at, item in enumerate(items)}
    if len(places) != len(items):
        raise DataError(str(path), "an id stands twice")
    return places


def _qrels(folder: Path) -> Iterator[tuple[str, str, float]]:
    path = next((folder / name for name in _QRELS if (folder / name).is_file()), None)
    if path is None:
        raise DataError(str(folder), f"{_QRELS[0]} is missing")
    try:
        with path.open(encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                fields = line.rstrip("\r\n").split("\t" if "\t" in line else None)
                if len(fields) == 4:  # trec: query, iteration, passage, gain
                    fields = [fields[0], *fields[2:]]
                if not line.strip() or (number == 1 and _is_heading(fields)):
                    continue
                if len(fields) not in (2, 3) or (len(fields) == 3 and not _is_number(fields[2])):
                    raise DataError(str(path), f"line {number}: query id, passage id and gain expected")
                yield fields[0], fields[1], float(fields[2]) if len(fields) == 3 else 1.0
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(str(path), str(error)) from error


def _is_heading(fields: list[str]) -> bool:
    if len(fields) == 2:  # no gain tells it: "query-id", "qid", ...
        return fields[0].casefold().startswith(("query", "qid", "q_id"))
    return not _is_number(fields[-1])


def _is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text))
    except ValueError:
        return False
