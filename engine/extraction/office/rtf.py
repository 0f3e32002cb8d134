"""Rich Text Format: body, tables, text boxes, notes, comments, headers and footers, each font in its own encoding.

striprtf (BSD) was tried first: it drops headers, footers, notes and text boxes, gives no headings, and joins everything
into one string; hence this walk over the tokens.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from engine.errors import CorruptError
from engine.extraction.content import Block, Content, Context, RawPage, Source
from engine.extraction.office.rtffonts import FontEncodings
from engine.extraction.office.rtfscanner import Scanner, Token
from engine.extraction.office.rtfsink import Sink
from engine.extraction.office.rtftables import CHARACTERS, DESTINATIONS, HEADERS, SIDE, SKIPPED, STARRED_TEXT, codec
from engine.extraction.office.text import Collector, distinct

MAX_DEPTH = 5_000


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


@dataclass(frozen=True, slots=True)
class _State:
    """What a group inherits and restores. kind: "" for text, or the table that is being read."""

    sink: Sink
    kind: str = ""
    codec: str = "cp1252"
    fallback_characters: int = 1
    hidden: bool = False
    level: int = 0
    in_table: bool = False


class _Parser:
    def __init__(self, data: bytes, start: int, display: str) -> None:
        self._scanner = Scanner(data, start)
        self._display = display
        self._body = Sink()
        self._title = Sink()
        self._notes: list[Block] = []
        self._headers: list[Block] = []
        self._fonts = FontEncodings()
        self._styles: dict[int, int] = {}
        self._entry = 0  # the font or style being defined
        self._entry_level = 0
        self._bytes = bytearray()
        self._to_skip = 0  # characters that stand for a \u in old readers
        self._starred = False
        self._state = _State(self._body)
        self._stack: list[_State] = []

    def parse(self) -> RtfText:
        for token in self._scanner:
            if not self._take(token):
                break
        self._flush()
        for state in reversed([*self._stack, self._state]):
            self._leave(state, None)
        self._body.end(self._state.level)
        self._title.end()
        title = " ".join(block.text for block in self._title.blocks)
        return RtfText((*self._body.blocks, *self._notes, *distinct(self._headers, set())), title)

    def _take(self, token: Token) -> bool:
        """Read a token; False when the document is closed."""
        if token.text:
            self._literal(token.text)
        elif token.word:
            self._word(token.word, token.number)
        elif token.brace == b"{":
            self._open()
        elif token.brace:
            return self._close()
        else:
            self._symbol(token.symbol)
        return True

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
            self._state.sink.pieces.append(self._fonts.decode(data, self._state.codec))

    def _put(self, text: str) -> None:
        self._flush()
        if not self._state.hidden and not self._state.kind.endswith("s"):
            self._state.sink.pieces.append(text)

    def _symbol(self, symbol: bytes) -> None:
        if self._to_skip:
            self._to_skip -= 1
            return
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
            self._flush()
            self._scanner.skip_group()
        elif word == "upr":  # the same text twice: the first for readers without Unicode
            self._flush()
            self._scanner.skip_into_group()
            self._scanner.skip_group()
            self._scanner.skip(1)
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
        self._state = replace(self._state, kind=kind, sink=Sink())

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
            self._state = replace(self._state, codec=self._fonts.of(number or 0))

    def _charset(self, number: int | None) -> None:
        if self._state.kind == "fonts":
            self._fonts.set_charset(self._entry, number or 0)

    def _font_codepage(self, number: int | None) -> None:
        if self._state.kind == "fonts":
            self._fonts.set_codepage(self._entry, number or 0)

    def _codepage(self, number: int | None) -> None:
        self._set_ansi(codec(number or 0, self._fonts.ansi))

    def _set_ansi(self, name: str) -> None:
        self._fonts.ansi = name
        self._state = replace(self._state, codec=name)

    def _plain(self, _: int | None) -> None:
        self._state = replace(self._state, codec=self._fonts.plain, hidden=False)

    def _set_default_font(self, number: int | None) -> None:
        self._fonts.set_default(number or 0)

    def _set_fallback(self, number: int | None) -> None:
        self._state = replace(self._state, fallback_characters=max(0, min(1 if number is None else number, 32)))

    def _hide(self, number: int | None) -> None:
        self._state = replace(self._state, hidden=number != 0)

    def _binary(self, number: int | None) -> None:
        self._scanner.skip(number or 0)

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
        self._state.sink.end_paragraph(self._state.level, in_table=self._state.in_table)

    def _end_cell(self, _: int | None) -> None:
        self._state.sink.end_cell(self._state.level)

    def _end_row(self, _: int | None) -> None:
        self._state.sink.end_row()

    def _end_nested_cell(self, _: int | None) -> None:
        self._state.sink.end_nested_cell(self._state.level)

    def _end_nested_row(self, _: int | None) -> None:
        self._state.sink.end_nested_row()


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
