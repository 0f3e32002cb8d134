"""The whole ledger, or every passage, as plain rows: for a spreadsheet, another program, or a look from outside."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from engine.documents import Document
from engine.store.catalog import Catalog

_AT_ONCE = 500


def export_rows(catalog: Catalog, *, passages: bool = False) -> Iterator[dict[str, object]]:
    """One row a document, or one a passage; by path. Rows of one kind all have the same keys."""
    offset = 0
    while documents := catalog.documents(limit=_AT_ONCE, offset=offset):
        offset += len(documents)
        for document in documents:
            if not passages:
                yield document_row(document)
                continue
            for stored in catalog.passages_of(document.id):
                passage = stored.passage
                yield {
                    "path": document.path,
                    "page": passage.page + 1,
                    "page_label": passage.page_label,
                    "start": passage.start,
                    "end": passage.end,
                    "language": passage.language,
                    "heading": passage.heading,
                    "text": passage.text,
                }


def document_row(document: Document) -> dict[str, object]:
    """A document of the ledger as plain values."""
    return {
        "path": document.path,
        "state": document.state.value,
        "reason": document.reason,
        "format": document.format,
        "title": document.title,
        "language": document.language,
        "size": document.size,
        "modified": iso_time(document.modified),
        "pages": document.pages,
        "passages": document.passages,
        "content_hash": document.content_hash,
    }


def iso_time(seconds: float) -> str:
    """POSIX seconds as an ISO 8601 time in UTC; "" for times that no calendar has."""
    try:
        return datetime.datetime.fromtimestamp(seconds, datetime.UTC).isoformat(timespec="seconds")
    except (OverflowError, OSError, ValueError):
        return ""
