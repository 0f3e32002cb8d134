"""Mail headers as people read them, whatever a broken or hostile mailer wrote."""

from __future__ import annotations

import email.errors
import email.header
import email.utils
import mmap
import re
from email.message import Message
from email.parser import BytesHeaderParser

from engine.extraction.encoding import decode

Buffer = mmap.mmap | bytes

MAX_HEADERS = 1 << 20
MAX_VALUE = 20_000
_HEADER_LINE = re.compile(rb"[\x21-\x39\x3b-\x7e\x80-\xff]{1,200}[ \t]*:")
_EMPTY_LINE = re.compile(rb"\r\n\r\n|\n\r?\n|\r\r")


def split(data: Buffer, start: int, end: int) -> tuple[Message, int]:
    """The headers at the start of the message or part in ``data[start:end]``, and where its body starts."""
    first = data[start : min(start + 2, end)]
    if first[:1] in (b"\n", b"") or first == b"\r\n":  # no headers at all
        return Message(), min(start + (2 if first == b"\r\n" else 1), end)
    if _HEADER_LINE.match(data, start, end) is None:  # broken: text where headers should be
        return Message(), start
    stop = min(end, start + MAX_HEADERS)
    gap = _EMPTY_LINE.search(data, start, stop)
    head_end, body = (gap.start(), gap.end()) if gap else (stop, stop)
    return BytesHeaderParser().parsebytes(data[start:head_end] + b"\n"), body


def text(headers: Message, name: str) -> str:
    """A header's value decoded (RFC 2047, or raw 8-bit text in whatever charset), on one line; "" when absent."""
    values = [value for key, value in headers.raw_items() if key.lower() == name.lower()]
    return decode_value(str(values[0])) if values else ""


def decode_value(value: str) -> str:
    """Decode encoded words and raw bytes in a header's value as the parser gives it."""
    value = value[:MAX_VALUE]
    raw = value.encode("utf-8", "surrogateescape")
    if not raw.isascii():
        value = decode(raw)[0]
    try:
        pieces = email.header.decode_header(value)
    except (ValueError, LookupError, email.errors.HeaderParseError):
        pieces = [(value, None)]
    found = "".join(piece if isinstance(piece, str) else _piece(piece, charset) for piece, charset in pieces)
    return " ".join(found.replace("\x00", " ").split())


def _piece(data: bytes, charset: str | None) -> str:
    if charset is None:  # decode_header gives text between encoded words as raw-unicode-escape
        return data.decode("raw-unicode-escape", "replace") if data.isascii() else decode(data)[0]
    return decode(data, charset)[0]


def date(headers: Message) -> float | None:
    """The Date header as POSIX seconds, None when it is missing or nonsense."""
    value = headers.get("date")
    if value is None:
        return None
    try:
        return email.utils.parsedate_to_datetime(str(value)).timestamp()
    except (ValueError, TypeError, IndexError, OverflowError, OSError):
        return None


def parameter(headers: Message, header: str, name: str) -> str:
    """A parameter of a structured header, RFC 2231 and (against the standard, but common) RFC 2047 decoded."""
    try:
        value = headers.get_param(name, None, header)
    except (ValueError, TypeError, IndexError, UnicodeError):
        return ""
    if isinstance(value, tuple):
        charset, _language, encoded = value
        return decode(encoded.encode("latin-1", "replace"), charset or None)[0]
    return decode_value(str(value)) if value else ""


def file_name(headers: Message) -> str:
    """The name a part's sender gave it, "" if none."""
    return parameter(headers, "content-disposition", "filename") or parameter(headers, "content-type", "name")


def content_type(headers: Message) -> str:
    """``maintype/subtype`` in lower case; text/plain when there is none or it makes no sense."""
    try:
        return headers.get_content_type()
    except (ValueError, TypeError, AttributeError, IndexError):
        return "text/plain"


def disposition(headers: Message) -> str:
    """``inline``, ``attachment`` or ""."""
    return str(headers.get("content-disposition", "")).split(";")[0].strip().lower()
