"""The tokens of Rich Text Format."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_TOKEN = re.compile(
    rb"\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|(.))|([{}])|([^\\{}\r\n\0]+)|[\r\n\0]+",
    re.S,
)
_SKIP_TOKEN = re.compile(rb"\\(?:bin(\d{1,10}) ?|.)|[{}]", re.S)


class Token(NamedTuple):
    """One of: word, a control word with its number; symbol, a control symbol; brace; text, bytes of characters."""

    word: str = ""
    number: int | None = None
    symbol: bytes = b""
    brace: bytes = b""
    text: bytes = b""


class Scanner:
    """Goes through a file's tokens; whoever reads them may jump ahead meanwhile."""

    def __init__(self, data: bytes, start: int) -> None:
        self._data = data
        self._position = start

    def __iter__(self) -> Iterator[Token]:
        while self._position < len(self._data):
            yield from self._until_jump()

    def _until_jump(self) -> Iterator[Token]:
        for match in _TOKEN.finditer(self._data, self._position):
            word, number, code, symbol, brace, text = match.groups()
            self._position = after = match.end()
            if text is not None:
                yield Token(text=text)
            elif word is not None:
                yield Token(word=word.decode("ascii"), number=None if number is None else int(number))
            elif code is not None:
                yield Token(text=bytes((int(code, 16),)))
            elif brace is not None:
                yield Token(brace=brace)
            elif symbol is not None:
                yield Token(symbol=symbol)
            if self._position != after:
                return
        self._position = len(self._data)

    def skip(self, count: int) -> None:
        """Jump over bytes: binary data."""
        self._position += max(0, count)

    def skip_into_group(self) -> None:
        """Jump behind the next brace that opens a group."""
        self._position = self._data.find(b"{", self._position) + 1 or len(self._data)

    def skip_group(self) -> None:
        """Jump to the brace that closes the group: pictures may be most of the file."""
        depth = 0
        position = self._position
        while match := _SKIP_TOKEN.search(self._data, position):
            position = match.end()
            token = match.group()
            if token == b"{":
                depth += 1
            elif token == b"}":
                if depth == 0:
                    self._position = match.start()
                    return
                depth -= 1
            elif match.group(1) is not None:
                position += int(match.group(1))
        self._position = len(self._data)
