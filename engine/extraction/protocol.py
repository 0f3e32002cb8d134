"""What parent and worker speak: length-prefixed JSON frames (no pickle, so a hijacked worker can only send data).

Parent to worker: one ``Task`` a frame. Worker to parent, for each task:
``{"begin": member, "ordinal": n}`` before a document is read, ``{"page": {...}}`` for each of its pages,
``{"document": {...}}`` when it is complete, and at last ``{"end": true}``.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import IO, Any

from engine.documents import DocumentState
from engine.extraction.content import Extracted, Heading, Limits, TextPage

_LENGTH = struct.Struct(">Q")
MAXIMUM_FRAME = 1 << 30


class ProtocolError(Exception):
    """The other side closed the pipe in the middle of a frame, or sent something that is not a frame."""


@dataclass(frozen=True, slots=True)
class Task:
    """One file for a worker. skip: how many of its top-level members an earlier, killed worker has dealt with."""

    path: str
    temporary: str
    limits: Limits
    skip: int = 0


def write_frame(stream: IO[bytes], value: dict[str, Any]) -> None:
    """Send one frame; blocks while the other side is slow, which is the back-pressure."""
    payload = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    stream.write(_LENGTH.pack(len(payload)))
    stream.write(payload)
    stream.flush()


def read_frame(stream: IO[bytes]) -> dict[str, Any] | None:
    """The next frame, or None when the other side closed the pipe between frames."""
    head = stream.read(_LENGTH.size)
    if not head:
        return None
    if len(head) < _LENGTH.size:
        raise ProtocolError("closed in a frame")
    (length,) = _LENGTH.unpack(head)
    if length > MAXIMUM_FRAME:
        raise ProtocolError(f"frame of {length} bytes")
    payload = stream.read(length)
    if len(payload) < length:
        raise ProtocolError("closed in a frame")
    try:
        value = json.loads(payload.decode("utf-8", "surrogatepass"))
    except ValueError as error:
        raise ProtocolError("not JSON") from error
    if not isinstance(value, dict):
        raise ProtocolError("not an object")
    return value


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
