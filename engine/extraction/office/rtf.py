"""Rich Text Format: body, tables, text boxes, notes, comments, headers and footers, each font in its own encoding.

striprtf (BSD) was tried first: it drops headers, footers, notes and text boxes, gives no headings, and joins everything
into one string; hence this walk over the tokens.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from engine.errors import CorruptError
from engine.extraction.content import Block, Content, Context, RawPage, Source
from engine.extraction.office.rtftables import (
    CHARACTERS,
    CHARSETS,
    DESTINATIONS,
    HEADERS,
    SIDE,
    SKIPPED,
    STARRED_TEXT,
    codec,
)
from engine.extraction.office.text import Collector, distinct, row_blocks

MAX_DEPTH = 5_000
_TOKEN = re.compile(
    rb"\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|(.))|([{}])|([^\\{}\r\n\0]+)|[\r\n\0]+",
    re.S,
)
_SKIP_TOKEN = re.compile(rb"\\(?:bin(\d{1,10}) ?|.)|[{}]", re.S)


@dataclass(frozen=True, slots=True)
class RtfText:
    """What a file says: blocks in reading order, the title from its information group."""

    blocks: tuple[Block, ...]
    title: str = ""


def read(source: Source, context: Context) -> Content:
    """The document as one page."""
    found = blocks_from_rtf(source.path.read_bytes(), source.display)
    collector = Collector(source, context.limits)
    collector.extend(found.blocks)
    return Content((RawPage(collector.take()),), found.title)


def blocks_from_rtf(data: bytes, display: str = "") -> RtfText:
    """Text of RTF in memory; also for mail bodies. CorruptError when it is no RTF at all."""
    start = data.find(b"{\\rtf", 0, 1024)
    if start < 0:
        raise CorruptError(display, "no RTF header")
    return _Parser(data, start, display).parse()


@dataclass(slots=True, eq=False)
class _Sink:
    """Where a destination's text goes: its blocks, the paragraph being read, the cells of its open row."""

    blocks: list[Block] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    cells: list[list[Block]] = field(default_factory=list)
    cell: list[Block] = field(default_factory=list)
    nested: list[list[Block]] = field(default_factory=list)

    def paragraph(self, level: int) -> list[Block]:
        """End the paragraph: the block, if it says anything."""
        text = "".join(self.pieces)
        self.pieces.clear()
        if not text.isascii():  # \u gives UTF-16 units
            text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        text = text.strip()
        return [Block(text, level)] if text else []

    def end_row(self) -> None:
        """End a row; paragraphs after its last cell belong to it."""
        cells = [*self.cells, self.cell] if self.cell else self.cells
        self.cells, self.cell = [], []
        self.blocks.extend(row_blocks(cells))

    def end(self, level: int = 0) -> None:
        """End the destination."""
        rest = self.paragraph(level)
        self.end_row()
        self.blocks.extend(rest)


@dataclass(frozen=True, slots=True)
class _State:
    """What a group inherits and restores. kind: "" for text, or the table that is being read."""

    sink: _Sink
    kind: str = ""
    codec: str = "cp1252"
    fallback_characters: int = 1
    hidden: bool = False
    level: int = 0
    in_table: bool = False


class _Parser:
    def __init__(self, data: bytes, start: int, display: str) -> None:
        self._data = data
        self._position = start
        self._display = display
        self._body = _Sink()
        self._title = _Sink()
        self._notes: list[Block] = []
        self._headers: list[Block] = []
        self._ansi = "cp1252"
        self._fonts: dict[int, str] = {}
        self._default_font = -1
        self._styles: dict[int, int] = {}
        self._entry = 0  # the font or style being defined
        self._entry_level = 0
        self._bytes = bytearray()
        self._to_skip = 0  # characters that stand for a \u in old readers
        self._starred = False
        self._state = _State(self._body)
        self._stack: list[_State] = []

    def parse(self) -> RtfText:
        while self._position < len(self._data) and self._run():
            pass
        self._flush()
        for state in reversed([*self._stack, self._state]):
            self._leave(state, None)
        self._body.end(self._state.level)
        self._title.end()
        title = " ".join(block.text for block in self._title.blocks)
        return RtfText((*self._body.blocks, *self._notes, *distinct(self._headers, set())), title)

    def _run(self) -> bool:
        """Read tokens until the end or a jump in position; False when the document is closed."""
        for match in _TOKEN.finditer(self._data, self._position):
            word, number, code, symbol, brace, text = match.groups()
            self._position = match.end()
            if text is not None:
                self._literal(text)
            elif word is not None:
                before = self._position
                self._word(word.decode("ascii"), None if number is None else int(number))
                if self._position != before:
                    return True
            elif code is not None:
                self._literal(bytes((int(code, 16),)))
            elif brace == b"{":
                self._open()
            elif brace == b"}":
                if not self._close():
                    return False
            elif symbol is not None and self._symbol(symbol):
                return True
        self._position = len(self._data)
        return False

    def _open(self) -> None:
        self._to_skip = 0
        self._starred = False
        self._flush()
        if len(self._stack) >= MAX_DEPTH:
            raise CorruptError(self._display, "groups nested too deep")
        self._stack.append(self._state)
        if self._state.kind == "styles":
            self._entry = self._entry_level = 0

    def _close(self) -> bool:
        self._to_skip = 0
        self._flush()
        if not self._stack:
            return False
        inner, self._state = self._state, self._stack.pop()
        self._leave(inner, self._state)
        return bool(self._stack)

    def _leave(self, inner: _State, outer: _State | None) -> None:
        if outer is not None and inner.sink is outer.sink:
            return
        if inner.sink in (self._body, self._title) or (outer is None and inner.sink is self._body):
            return
        inner.sink.end()
        target = {"note": self._notes, "header": self._headers, "box": self._body.blocks}.get(inner.kind)
        if target is not None:
            target.extend(inner.sink.blocks)
            inner.sink.blocks = []

    def _literal(self, text: bytes) -> None:
        if self._to_skip:
            skipped = min(self._to_skip, len(text))
            self._to_skip -= skipped
            text = text[skipped:]
        if not self._state.hidden:
            self._bytes += text

    def _flush(self) -> None:
        """Decode the pending bytes, literal and \\'xx together, since one character's halves may be written either way."""
        if not self._bytes:
            return
        data = bytes(self._bytes)
        self._bytes.clear()
        if self._state.kind == "styles":
            self._name_style(data)
        elif self._state.kind != "fonts":
            self._state.sink.pieces.append(self._decode(data))

    def _decode(self, data: bytes) -> str:
        if data.isascii():
            return data.decode("ascii")
        for name in (self._state.codec, self._ansi):
            try:
                return data.decode(name)
            except UnicodeDecodeError:
                continue
        return data.decode(self._state.codec, "replace")

    def _put(self, text: str) -> None:
        self._flush()
        if not self._state.hidden and not self._state.kind.endswith("s"):
            self._state.sink.pieces.append(text)

    def _symbol(self, symbol: bytes) -> bool:
        """A control symbol; True when it ended in a jump."""
        if self._to_skip:
            self._to_skip -= 1
            return False
        if symbol == b"*":
            self._starred = True
        elif symbol in b"\\{}":
            self._literal(symbol)
        elif symbol == b"~":
            self._put("\u00a0")
        elif symbol == b"_":
            self._put("-")
        elif symbol in b"\r\n":
            self._word("par", None)
        elif symbol == b"\t":
            self._put("\t")
        return False

    def _word(self, word: str, number: int | None) -> None:
        if self._to_skip and word != "bin":
            self._to_skip -= 1
            return
        starred, self._starred = self._starred, False
        if word == "u":
            self._put(chr((number or 0) & 0xFFFF))
            self._to_skip = self._state.fallback_characters
        elif word in CHARACTERS:
            self._put(CHARACTERS[word])
        elif word in DESTINATIONS:
            self._enter(DESTINATIONS[word])
        elif word in SKIPPED or (starred and word not in STARRED_TEXT):
            self._skip_group()
        elif word == "upr":  # the same text twice: the first for readers without Unicode
            self._flush()
            self._position = self._data.find(b"{", self._position) + 1 or len(self._data)
            self._skip_group()
            self._position += 1
        elif word in SIDE:
            self._enter_sink("note" if word != "shptxt" else "box")
        elif word in HEADERS:
            self._enter_sink("header")
        elif action := _ACTIONS.get(word):
            self._flush()
            action(self, number)

    def _enter(self, kind: str) -> None:
        self._flush()
        self._state = replace(self._state, kind=kind, sink=self._title if kind == "title" else self._state.sink)

    def _enter_sink(self, kind: str) -> None:
        self._flush()
        self._state = replace(self._state, kind=kind, sink=_Sink())

    def _skip_group(self) -> None:
        """Jump to the brace that closes the group: pictures may be most of the file."""
        self._flush()
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

    def _name_style(self, name: bytes) -> None:
        title = name.decode("latin-1").strip().rstrip(";").lower()
        level = self._entry_level
        if not level and title.startswith("heading ") and title[8:].isdigit():
            level = max(1, min(int(title[8:]), 6))
        if title:
            self._styles[self._entry] = level
            self._entry_level = 0

    # What control words do; each takes the word's number.

    def _font(self, number: int | None) -> None:
        if self._state.kind == "fonts":
            self._entry = number or 0
        else:
            self._state = replace(self._state, codec=self._fonts.get(number or 0, self._ansi))

    def _charset(self, number: int | None) -> None:
        if self._state.kind == "fonts":
            self._fonts[self._entry] = CHARSETS.get(number or 0, "") or self._ansi

    def _font_codepage(self, number: int | None) -> None:
        if self._state.kind == "fonts" and number:
            self._fonts[self._entry] = codec(number, self._ansi)

    def _codepage(self, number: int | None) -> None:
        self._set_ansi(codec(number or 0, self._ansi))

    def _set_ansi(self, name: str) -> None:
        self._ansi = name
        self._state = replace(self._state, codec=name)

    def _plain(self, _: int | None) -> None:
        self._state = replace(self._state, codec=self._fonts.get(self._default_font, self._ansi), hidden=False)

    def _set_default_font(self, number: int | None) -> None:
        self._default_font = number or 0

    def _set_fallback(self, number: int | None) -> None:
        self._state = replace(self._state, fallback_characters=max(0, min(1 if number is None else number, 32)))

    def _hide(self, number: int | None) -> None:
        self._state = replace(self._state, hidden=number != 0)

    def _binary(self, number: int | None) -> None:
        self._position += max(0, number or 0)

    def _style(self, number: int | None) -> None:
        if self._state.kind == "styles":
            self._entry, self._entry_level = number or 0, 0
        else:
            self._state = replace(self._state, level=self._styles.get(number or 0, 0))

    def _outline(self, number: int | None) -> None:
        level = min((number or 0) + 1, 6) if (number or 0) < 9 else 0
        if self._state.kind == "styles":
            self._entry_level = level
        else:
            self._state = replace(self._state, level=level)

    def _reset_paragraph(self, _: int | None) -> None:
        self._state = replace(self._state, level=0, in_table=False)

    def _set_in_table(self, number: int | None) -> None:
        self._state = replace(self._state, in_table=number != 0)

    def _end_paragraph(self, _: int | None) -> None:
        sink = self._state.sink
        blocks = sink.paragraph(self._state.level)
        if self._state.in_table:
            sink.cell.extend(blocks)
        else:
            if sink.cells:
                sink.end_row()
            sink.blocks.extend(blocks)

    def _end_cell(self, _: int | None) -> None:
        sink = self._state.sink
        sink.cells.append([*sink.cell, *sink.paragraph(self._state.level)])
        sink.cell = []

    def _end_row(self, _: int | None) -> None:
        self._state.sink.end_row()

    def _end_nested_cell(self, _: int | None) -> None:
        sink = self._state.sink
        sink.nested.append([*sink.cell, *sink.paragraph(self._state.level)])
        sink.cell = []

    def _end_nested_row(self, _: int | None) -> None:
        sink = self._state.sink
        cells, sink.nested = sink.nested, []
        sink.cell.extend(row_blocks(cells))


_ACTIONS: dict[str, Callable[[_Parser, int | None], None]] = {
    "par": _Parser._end_paragraph,
    "sect": _Parser._end_paragraph,
    "page": _Parser._end_paragraph,
    "cell": _Parser._end_cell,
    "row": _Parser._end_row,
    "nestcell": _Parser._end_nested_cell,
    "nestrow": _Parser._end_nested_row,
    "pard": _Parser._reset_paragraph,
    "intbl": _Parser._set_in_table,
    "s": _Parser._style,
    "outlinelevel": _Parser._outline,
    "f": _Parser._font,
    "fcharset": _Parser._charset,
    "cpg": _Parser._font_codepage,
    "ansicpg": _Parser._codepage,
    "mac": lambda parser, _: parser._set_ansi("mac_roman"),
    "pc": lambda parser, _: parser._set_ansi("cp437"),
    "pca": lambda parser, _: parser._set_ansi("cp850"),
    "deff": _Parser._set_default_font,
    "plain": _Parser._plain,
    "uc": _Parser._set_fallback,
    "v": _Parser._hide,
    "deleted": _Parser._hide,
    "bin": _Parser._binary,
}
