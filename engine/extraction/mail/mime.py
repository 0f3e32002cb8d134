"""MIME structure over a memory-mapped file: parts are ranges of bytes, decoded in chunks; a huge mail needs little memory.

The standard parser holds every line of a message at once, several times its size; its header half is used here.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message

from engine.extraction.mail import headers as mail_headers
from engine.extraction.mail.headers import Buffer

CHUNK = 3 << 17
MAX_DEPTH = 20
MAX_PARTS = 10_000
_NOT_BASE64 = bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"))


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its headers, its body ``data[start:end]`` as it was sent, and its children when it is a multipart."""

    data: Buffer
    headers: Message
    start: int
    end: int
    children: tuple[Part, ...] = ()

    @property
    def type(self) -> str:
        """``maintype/subtype``."""
        return mail_headers.content_type(self.headers)

    @property
    def encoding(self) -> str:
        """The content transfer encoding."""
        return str(self.headers.get("content-transfer-encoding", "")).strip().lower()

    def chunks(self) -> Iterator[bytes]:
        """The body decoded, in pieces of bounded size."""
        if self.encoding == "base64":
            return self._base64()
        if self.encoding == "quoted-printable":
            return (binascii.a2b_qp(piece) for piece in self._lines())
        if self.encoding in ("x-uuencode", "uuencode", "x-uue", "uue"):
            return self._uuencoded()
        return self._raw()

    def content(self, limit: int) -> bytes:
        """The body decoded, at most about ``limit`` bytes of it."""
        pieces = []
        for piece in self.chunks():
            pieces.append(piece)
            limit -= len(piece)
            if limit <= 0:
                break
        return b"".join(pieces)

    def _raw(self) -> Iterator[bytes]:
        for start in range(self.start, self.end, CHUNK):
            yield self.data[start : min(start + CHUNK, self.end)]

    def _lines(self) -> Iterator[bytes]:
        """Pieces that end at line ends."""
        start = self.start
        while start < self.end:
            stop = min(start + CHUNK, self.end)
            if stop < self.end:
                stop = self.data.rfind(b"\n", start, stop) + 1 or stop
            yield self.data[start:stop]
            start = stop

    def _base64(self) -> Iterator[bytes]:
        """What is not base64 in it (line ends, "=", footers of mailing lists) is passed over."""
        rest = b""
        for piece in self._raw():
            rest += piece.translate(None, _NOT_BASE64)
            whole = len(rest) // 4 * 4
            yield base64.b64decode(rest[:whole])
            rest = rest[whole:]
        if len(rest) > 1:
            yield base64.b64decode(rest + b"=" * (4 - len(rest)))

    def _uuencoded(self) -> Iterator[bytes]:
        for piece in self._lines():
            decoded = []
            for line in piece.splitlines():
                if line and not line.startswith((b"begin ", b"end", b"`")):
                    try:
                        decoded.append(binascii.a2b_uu(line))
                    except binascii.Error:
                        continue  # a damaged line; the others are still good
            yield b"".join(decoded)


def parse(data: Buffer, start: int, end: int) -> Part:
    """The structure of the message in ``data[start:end]``. Never raises on nonsense: what is no MIME is one text part."""
    return _parse(data, start, end, 0, [0])


def _parse(data: Buffer, start: int, end: int, depth: int, count: list[int]) -> Part:
    headers, body = mail_headers.split(data, start, end)
    part = Part(data, headers, body, end)
    count[0] += 1
    if not part.type.startswith("multipart/") or depth >= MAX_DEPTH:
        return part
    boundary = _boundary(headers)
    if not boundary:
        return part
    children = []
    for child_start, child_end in _between(data, boundary, body, end):
        if count[0] >= MAX_PARTS:
            break
        children.append(_parse(data, child_start, child_end, depth + 1, count))
    return Part(data, headers, body, end, tuple(children))


def _boundary(headers: Message) -> bytes:
    try:
        value = headers.get_boundary() or ""
    except (ValueError, TypeError, IndexError, UnicodeError):
        value = ""
    return value.encode("utf-8", "surrogateescape")[:1000]


def _between(data: Buffer, boundary: bytes, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The ranges between boundary lines; a missing last boundary (truncated mail) ends with the message."""
    line = re.compile(rb"(?:^|\r\n|\n|\r)--" + re.escape(boundary) + rb"(--)?[ \t]*(?=\r|\n|$)")
    open_at: int | None = None
    position = max(start - 2, 0)  # the line end before the body belongs to a boundary at its very start
    while (match := line.search(data, position, end)) is not None:
        if open_at is not None:
            yield open_at, max(match.start(), open_at)
        if match.group(1):
            return
        open_at = match.end()
        if data[open_at : open_at + 2] == b"\r\n":
            open_at += 2
        elif data[open_at : open_at + 1] in (b"\n", b"\r"):
            open_at += 1
        # one line end may close this boundary line and open the next one
        position = max(open_at - 2, match.end())
    if open_at is not None:
        yield open_at, end
