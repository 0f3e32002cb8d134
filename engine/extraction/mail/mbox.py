"""MBOX: one member a message, found while the file is read line by line, whatever its size."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from engine.extraction.archives.spool import CHUNK, Spool
from engine.extraction.content import Content, Context, Member, Source
from engine.extraction.mail import headers

# "From somebody Thu Jan  1 00:00:00 1970", with or without zone; Thunderbird writes "From - Thu ...". A year, or a time,
# tells an envelope line from a sentence that begins with "From".
_ENVELOPE = re.compile(rb"From (?=.{0,500}?(?:\b(?:19|20)\d\d\b|\d\d:\d\d))[^\r\n]*\r?\n?\Z")
_QUOTED = re.compile(rb">+From ")
_HEAD = 1 << 16
_LONGEST_LINE = CHUNK


def read(source: Source, context: Context) -> Content:
    """The mailbox has no text of its own; its messages are its members."""
    return Content(members=_members(source, context))


def _members(source: Source, context: Context) -> Iterator[Member]:
    spool = Spool(source, context, None)
    try:
        with source.path.open("rb") as file:
            messages = _Messages(file)
            number = 0
            while messages.advance():
                number += 1
                head = messages.head()
                message, _body = headers.split(head, 0, len(head))
                subject = headers.text(message, "subject").replace("/", "_")[:80].strip() or "message"
                yield spool.write(f"{number:05d} {subject}.eml", messages.body(), headers.date(message))
    finally:
        spool.close()


class _Messages:
    """Walks through the messages of a mailbox, holding a bounded piece of one of them."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._buffer: list[bytes] = []
        self._ended = True  # the current message has been read to its end
        self._after_empty = False
        self._whole = True  # the next piece starts a line: very long lines come in several pieces
        self._more = self._skip_to_first()

    def advance(self) -> bool:
        """Go to the next message, passing over what is left of this one."""
        for _piece in self._lines():
            pass
        if not self._more:
            return False
        self._ended = self._more = self._after_empty = False
        self._whole = True
        return True

    def head(self) -> bytes:
        """The first lines of the message, for its headers; they are still given by ``body``."""
        lines: list[bytes] = []
        size = 0
        for line in self._lines():
            lines.append(line)
            size += len(line)
            if not line.strip() or size > _HEAD:
                break
        self._buffer = lines
        return b"".join(lines)

    def body(self) -> Iterator[bytes]:
        """The whole message, unquoted ("mboxrd"), in pieces."""
        buffered, self._buffer = self._buffer, []
        yield b"".join(buffered)
        pieces: list[bytes] = []
        size = 0
        for line in self._lines():
            pieces.append(line)
            size += len(line)
            if size > CHUNK:
                yield b"".join(pieces)
                pieces, size = [], 0
        yield b"".join(pieces)

    def _lines(self) -> Iterator[bytes]:
        """The rest of the current message. An envelope line counts after an empty line only."""
        while not self._ended:
            line = self._file.readline(_LONGEST_LINE)
            if not line:
                self._ended = True
                return
            if self._whole and self._after_empty and _ENVELOPE.match(line):
                self._ended = self._more = True
                return
            quoted = self._whole and _QUOTED.match(line)
            self._after_empty = self._whole and line in (b"\n", b"\r\n")
            self._whole = line.endswith(b"\n")
            yield line[1:] if quoted else line

    def _skip_to_first(self) -> bool:
        """Whether there is an envelope line; what stands before the first is no message."""
        while line := self._file.readline(_LONGEST_LINE):
            if line.startswith(b"From "):
                return True
        return False
