"""What parent and worker tell each other, in frames (engine.frames).

Parent to worker: one ``Task`` a frame. Worker to parent, for each task:
``{"begin": member, "ordinal": n}`` before a document is read, ``{"page": {...}}`` for each of its pages,
``{"document": {...}}`` when it is complete, and at last ``{"end": true}``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from engine.documents import DocumentState
from engine.extraction.content import Extracted, Heading, Limits, TextPage


@dataclass(frozen=True, slots=True)
class Task:
    """One file for a worker. skip: how many of its top-level members an earlier, killed worker has dealt with."""

    path: str
    temporary: str
    limits: Limits
    skip: int = 0


def task_to_json(task: Task) -> dict[str, Any]:
    """A task as a frame."""
    return asdict(task)


def task_from_json(value: dict[str, Any]) -> Task:
    """The task in a frame."""
    return Task(value["path"], value["temporary"], Limits(**value["limits"]), value["skip"])


def page_to_json(page: TextPage) -> dict[str, Any]:
    """A page as the body of a ``page`` frame."""
    return {"text": page.text, "label": page.label, "headings": [[h.start, h.end, h.level] for h in page.headings]}


def page_from_json(value: dict[str, Any]) -> TextPage:
    """The page in the body of a ``page`` frame."""
    headings = tuple(Heading(int(start), int(end), int(level)) for start, end, level in value["headings"])
    return TextPage(str(value["text"]), str(value["label"]), headings)


def document_to_json(document: Extracted) -> dict[str, Any]:
    """A document without its pages, which travel in frames of their own."""
    return {
        "member": document.member,
        "state": document.state.value,
        "format": document.format,
        "reason": document.reason,
        "title": document.title,
        "modified": document.modified,
        "size": document.size,
    }


def document_from_json(value: dict[str, Any], pages: Sequence[TextPage]) -> Extracted:
    """The document in the body of a ``document`` frame, with the pages that came before it."""
    modified = value["modified"]
    return Extracted(
        member=str(value["member"]),
        state=DocumentState(value["state"]),
        format=str(value["format"]),
        reason=str(value["reason"]),
        title=str(value["title"]),
        modified=None if modified is None else float(modified),
        pages=tuple(pages),
        size=int(value["size"]),
    )
