"""EML, Apple's EMLX and MHTML: the subject as heading, who wrote when to whom, the text, the attachments as members."""

from __future__ import annotations

import mimetypes
import mmap
import re
from collections.abc import Iterator
from email.message import Message

from engine.errors import CorruptError
from engine.extraction.archives.spool import Spool
from engine.extraction.content import Block, Content, Context, Member, RawPage, Source
from engine.extraction.mail import headers
from engine.extraction.mail.body import Body
from engine.extraction.mail.mime import Part, parse

_EMLX_COUNT = re.compile(rb"\s*(\d{1,12})[ \t]*\r?\n")
_ENVELOPE = re.compile(rb">?From [^\r\n]*\r?\n")
_LEADING = re.compile(rb"(?:\xef\xbb\xbf)?\s*")
_SHOWN = ("From", "To", "Cc", "Date")


def read(source: Source, context: Context) -> Content:
    """Read one message. Its attachments are decoded as they are asked for."""
    size = source.path.stat().st_size
    if not size:
        raise CorruptError(source.display, "zero bytes")
    with source.path.open("rb") as file:
        data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    try:
        message = parse(data, *_message_range(data, size))
        body = Body(source.display, context.limits.characters)
        body.add(message)
    except BaseException:
        data.close()
        raise
    subject = headers.text(message.headers, "subject")
    blocks = [*heading_blocks(message.headers, subject), *body.blocks]
    members = _members(data, body.attachments, source, context)
    return Content((RawPage(tuple(blocks)),), subject, headers.date(message.headers), members)


def heading_blocks(message: Message, subject: str) -> Iterator[Block]:
    """What stands above the text: the subject and the people."""
    if subject:
        yield Block(subject, 1)
    lines = [f"{name}: {value}" for name in _SHOWN if (value := headers.text(message, name))]
    if lines:
        yield Block("\n".join(lines))


def _message_range(data: mmap.mmap, size: int) -> tuple[int, int]:
    """Where the message is: after an mbox envelope line, or in Apple's frame (its length before, a property list after)."""
    start = _end_of(_LEADING.match(data))
    count = _EMLX_COUNT.match(data, start)
    if count is not None:
        return count.end(), min(count.end() + int(count.group(1)), size)
    envelope = _ENVELOPE.match(data, start)
    return (envelope.end() if envelope else start), size


def _end_of(match: re.Match[bytes] | None) -> int:
    return match.end() if match else 0


def _members(data: mmap.mmap, parts: list[Part], source: Source, context: Context) -> Iterator[Member]:
    spool = Spool(source, context, None)
    try:
        for number, part in enumerate(parts, 1):
            yield spool.write(_name(part, number), part.chunks(), headers.date(part.headers))
    finally:
        spool.close()
        data.close()


def _name(part: Part, number: int) -> str:
    """The attachment's name without folders; where it has none, one that says what it is."""
    name = headers.file_name(part.headers).replace("\\", "/").rpartition("/")[2].strip()
    if part.type == "message/rfc822":
        inner = parse(part.data, part.start, part.end).headers if not name else part.headers
        name = name or headers.text(inner, "subject").replace("/", "_")[:100] or f"message-{number}"
        return name if name.lower().endswith(".eml") else f"{name}.eml"
    if name:
        return name
    location = headers.text(part.headers, "content-location").partition("?")[0].rpartition("/")[2]
    return location or f"attachment-{number}{mimetypes.guess_extension(part.type) or '.bin'}"
