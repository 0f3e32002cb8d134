"""Held-out records (a split, a user's own file) as collections to search: each text must find its translations."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import TypeVar

import numpy as np

from trainer.evaluation.retrieval_set import Item, Judgment, RetrievalSet
from trainer.records import PairRecord, QueryPassage

ENGLISH = "en"
_Record = TypeVar("_Record", PairRecord, QueryPassage)


def from_pairs(records: Iterable[PairRecord], name: str) -> RetrievalSet:
    """Every text is a query; its translations are what it must find among all texts of all languages, itself left out."""
    items: list[Item] = []
    seen: set[tuple[str, str]] = set()
    members: dict[str, list[int]] = {}
    for record in records:
        group = _group(record.en)
        for language, text in [(ENGLISH, record.en), *record.tr.items()]:
            if text and (language, text) not in seen:
                seen.add((language, text))
                members.setdefault(group, []).append(len(items))
                items.append(Item(f"{group}-{language}-{len(items)}", language, text, group))
    judgments = [
        Judgment(query, passage) for places in members.values() for query in places for passage in places if query != passage
    ]
    answered = sorted({judgment.query for judgment in judgments})
    number = {place: new for new, place in enumerate(answered)}
    return RetrievalSet(
        name,
        tuple(items[place] for place in answered),
        tuple(items),
        tuple(Judgment(number[judgment.query], judgment.passage) for judgment in judgments),
        np.array(answered, dtype=np.int64),
    )


def from_query_passages(records: Iterable[QueryPassage], name: str) -> RetrievalSet:
    """Queries in every language; every language version of a record's passage is relevant."""
    queries: list[Item] = []
    passages: list[Item] = []
    place: dict[tuple[str, str], int] = {}
    versions: dict[str, set[int]] = {}
    asked: dict[tuple[str, str], int] = {}
    wanted: dict[int, set[str]] = {}
    for record in records:
        sides = ([(ENGLISH, record.en)] if record.en else []) + list(record.tr.items())
        if not sides:
            continue
        query_group, passage_group = _group(sides[0][1][0]), _group(sides[0][1][1])
        for language, (query, passage) in sides:
            if not query or not passage:
                continue
            if (language, passage) not in place:
                place[language, passage] = len(passages)
                passages.append(Item(f"{passage_group}-{language}-{len(passages)}", language, passage, passage_group))
            versions.setdefault(passage_group, set()).add(place[language, passage])
            if (language, query) not in asked:
                asked[language, query] = len(queries)
                queries.append(Item(f"{query_group}-{language}-{len(queries)}", language, query, query_group))
            wanted.setdefault(asked[language, query], set()).add(passage_group)
    judgments = [
        Judgment(query, passage)
        for query, groups in wanted.items()
        for passage in sorted({version for group in groups for version in versions[group]})
    ]
    return RetrievalSet(name, tuple(queries), tuple(passages), tuple(judgments))


def some_records(records: Iterable[_Record], most_texts: int, seed: int = 0) -> list[_Record]:
    """Records drawn by a hash of their text, so that neither order nor other records matter, up to so many texts in all."""
    chosen: list[_Record] = []
    texts = 0
    for _, _, record in sorted(_ranked(records, seed), key=lambda entry: entry[:2]):
        size = len(record.tr) + 1
        if chosen and texts + size > most_texts:
            break
        chosen.append(record)
        texts += size
    return chosen


def _ranked(records: Iterable[_Record], seed: int) -> Iterator[tuple[bytes, int, _Record]]:
    for at, record in enumerate(records):
        if record.tr and (len(record.tr) > 1 or record.en):
            key = repr((seed, record.en or sorted(record.tr.items())))
            yield hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=12).digest(), at, record


def _group(text: str) -> str:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
