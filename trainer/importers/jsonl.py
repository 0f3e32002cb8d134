"""JSON lines: pairs, multi-way records, query and passage; the shapes that corpora come in."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from trainer.importers.base import ImportOptions, Item, Passages, Problem, Texts
from trainer.importers.lines import DamagedStreamError, lines
from trainer.importers.source import Source
from trainer.languages import ENGLISH, normalise

_QUERY = ("q", "query", "question")
_PASSAGE = ("d", "passage", "document", "positive", "answer")


class JsonlImporter:
    """Reads JSON lines.

    {"src", "en": text, "tr": {"de": text}}, {"src", "en": {"q", "d"}, "tr": {"de": {"q", "d"}}}, {"src", "lang", "q", "d"},
    {"translation": {"en": text, "de": text}}, {"en": text, "de": text}, {"source": text, "target": text} with the languages
    from the options.
    """

    name = "jsonl"

    def matches(self, source: Source) -> bool:
        """By its ending, or by an object on the first line."""
        return source.name.endswith((".jsonl", ".ndjson", ".jsonlines")) or source.head.lstrip()[:2] in (b'{"', b"{ ")

    def read(self, source: Source, options: ImportOptions) -> Iterator[Item]:
        """One record a line; lines that are none are reported."""
        try:
            with source.open() as stream:
                for number, line in enumerate(lines(stream, options.longest), 1):
                    if line is None:
                        yield Problem(
                            "too_long", f"{source.path.name}:{number}: a line of more than {options.longest} characters"
                        )
                    elif line.strip():
                        yield _item(line, number, source, options)
        except DamagedStreamError as damage:
            yield Problem("damaged", f"{source.path.name}: {damage}; what stands before was read")


def _item(line: str, number: int, source: Source, options: ImportOptions) -> Item:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as error:
        return Problem("bad_line", f"{source.path.name}:{number}: {str(error)[:100]}")
    record = _record(value, source.stem, options) if isinstance(value, dict) else None
    return record or Problem("bad_line", f"{source.path.name}:{number}: no texts by language: {line[:80]}")


def _record(value: Mapping[str, Any], stem: str, options: ImportOptions) -> Texts | Passages | None:
    name = value.get("src")
    name = name if isinstance(name, str) and name else stem
    alone = _passage(value)
    if alone is not None:
        language = value.get("lang", value.get("language", options.source_language or ENGLISH))
        return Passages({str(language): alone}, name)
    by_language = _by_language(value)
    texts = {tag: text for tag, text in by_language.items() if isinstance(text, str)}
    passages = {tag: both for tag, text in by_language.items() if isinstance(text, dict) and (both := _passage(text))}
    if passages:
        return Passages(passages, name)
    if not texts and isinstance(value.get("source"), str) and isinstance(value.get("target"), str):
        tags = (options.source_language, options.target_language)
        texts = dict(zip(tags, (value["source"], value["target"]), strict=True)) if all(tags) else {}
    return Texts(texts, name) if texts else None


def _by_language(value: Mapping[str, Any]) -> dict[str, Any]:
    for key in ("translation", "translations"):
        if isinstance(value.get(key), dict):
            return dict(value[key])
    others = value.get("tr")
    if isinstance(others, dict):
        return ({} if value.get("en") is None else {ENGLISH: value["en"]}) | others
    return {key: text for key, text in value.items() if normalise(key) and isinstance(text, str | dict)}


def _passage(value: Mapping[str, Any]) -> tuple[str, str] | None:
    query = next((value[key] for key in _QUERY if isinstance(value.get(key), str)), None)
    passage = next((value[key] for key in _PASSAGE if isinstance(value.get(key), str)), None)
    return None if query is None or passage is None else (query, passage)
