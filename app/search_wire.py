"""What the window and the search process tell each other, as plain values for JSON: requests, results, facets, errors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from engine import errors
from engine.documents import (
    Confidence,
    Document,
    DocumentState,
    Passage,
    SearchFilter,
    SearchHit,
    SearchMode,
    SearchRequest,
    SearchResult,
    Why,
)
from engine.searching.facets import DateRange, Facets

Record = dict[str, Any]


def request_from(record: Record) -> SearchRequest:
    """The request that ``asdict`` made ``record`` of."""
    wanted = record["filter"]
    lists = {name: tuple(wanted[name]) for name in ("languages", "formats", "folders")}
    return SearchRequest(**{**record, "mode": SearchMode(record["mode"]), "filter": SearchFilter(**{**wanted, **lists})})


def dates_from(records: Sequence[Record]) -> tuple[DateRange, ...]:
    """The ranges of dates that ``asdict`` made ``records`` of."""
    return tuple(DateRange(**record) for record in records)


def hit_to(hit: SearchHit) -> Record:
    """A hit; written out, since ``asdict`` copies every string's every container and takes ten times as long."""
    document, passage = hit.document, hit.passage
    return {
        "passage_id": hit.passage_id,
        "document": {name: getattr(document, name) for name in Document.__slots__},
        "passage": {name: getattr(passage, name) for name in Passage.__slots__},
        "score": hit.score,
        "why": {name: getattr(hit.why, name) for name in Why.__slots__},
        "confidence": hit.confidence,
        "highlights": hit.highlights,
        "copies": hit.copies,
        "more": [hit_to(one) for one in hit.more],
    }


def hit_from(record: Record) -> SearchHit:
    """The hit in ``record``."""
    document = record["document"]
    return SearchHit(
        passage_id=record["passage_id"],
        document=Document(**{**document, "state": DocumentState(document["state"])}),
        passage=Passage(**record["passage"]),
        score=record["score"],
        why=why_from(record["why"]),
        confidence=Confidence(record["confidence"]),
        highlights=tuple((start, end) for start, end in record["highlights"]),
        copies=tuple(record["copies"]),
        more=tuple(map(hit_from, record["more"])),
    )


def why_from(record: Record) -> Why:
    """The reasons in ``record``, which ``asdict`` made."""
    attribution = tuple((word, fall) for word, fall in record["attribution"])
    return Why(**{**record, "words": tuple(record["words"]), "attribution": attribution})


def result_to(result: SearchResult) -> Record:
    """A result."""
    return {
        "hits": [hit_to(hit) for hit in result.hits],
        "query_language": result.query_language,
        "seconds": result.seconds,
        "relaxed": result.relaxed,
    }


def result_from(record: Record) -> SearchResult:
    """The result in ``record``."""
    return SearchResult(**{**record, "hits": tuple(map(hit_from, record["hits"]))})


def facets_from(record: Record) -> Facets:
    """The counts in ``record``, which ``asdict`` made."""
    return Facets(**{**record, "dates": tuple(record["dates"])})


def error_to(error: BaseException) -> Record:
    """An error as the other process can rebuild it."""
    about = getattr(error, "path", "") or getattr(error, "query", "")
    return {"kind": type(error).__name__, "about": str(about), "detail": str(getattr(error, "detail", ""))}


def error_from(record: Record) -> Exception:
    """The engine's error that was told of; a plain EngineError for any other."""
    kind = getattr(errors, str(record["kind"]), None)
    if isinstance(kind, type) and issubclass(kind, errors.EngineError) and kind is not errors.EngineError:
        made: Exception = kind(record["about"], record["detail"])
        return made
    return errors.EngineError(record["kind"])


def plain(value: Any) -> Record:
    """A flat dataclass as plain values."""
    return asdict(value)
