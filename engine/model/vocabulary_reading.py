"""Reading the vocabulary of a ``tokenizer.json`` without making an object of each of its hundreds of thousands of pieces.

Only the layout that JSON writers give a flat object is read here; of any other the caller is told, and has a parser.
"""

from __future__ import annotations

import codecs
import json
import re
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.model.piece_table import LONGEST_PIECE, Bytes, Numbers, PieceTable, Places, hashes_in

_VOCABULARY = re.compile(rb'"vocab"\s*:\s*(?=\{)')
_STANDS_FOR_IT = '{"\\u0000 the vocabulary stood here":0}'
_LAYOUT = re.compile(rb'"(:\s*)[0-9]+(,\s*)"')  # from the end of the first piece to the beginning of the second
_WIDEST = 64  # bytes of that
_QUOTE, _BACKSLASH, _BRACE, _ZERO = b'"\\}0'
_MOST_BRACES = _MOST_ESCAPES = 10_000
_MOST_DIGITS = 9
_CHUNK = 1 << 20


class NotPlainError(ValueError):
    """The file is laid out in a way that is not read here."""


@dataclass(frozen=True, slots=True)
class _Entries:
    """Where the keys and the numbers of a flat object stand in its bytes, quotation marks left out."""

    key_starts: Places
    key_ends: Places
    number_starts: Places
    number_ends: Places


def read_vocabulary(definition: bytes) -> tuple[dict[str, Any], PieceTable]:
    """The definition with an empty ``model.vocab``, and the table of what stood there. Raises NotPlainError."""
    match = _VOCABULARY.search(definition)
    if match is None:
        raise NotPlainError("no vocabulary")
    start = match.end()
    body = np.frombuffer(definition, np.uint8, offset=start + 1)
    try:
        quotes, escaped = _quotes(body)
        size = _end(body, quotes)
        around = (definition[:start], _STANDS_FOR_IT.encode(), definition[start + size + 2 :])
        rest = json.loads(b"".join(around).decode("utf-8"), object_pairs_hook=_unique)
        if rest["model"]["vocab"] != json.loads(_STANDS_FOR_IT):
            raise NotPlainError("another vocabulary")
        rest["model"]["vocab"] = {}
        _check_utf8(definition, start, start + size)
        return rest, _table(body[:size], quotes[quotes < size], escaped[escaped < size])
    except (ValueError, TypeError, LookupError, RecursionError) as error:
        raise NotPlainError(str(error)) from error


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise NotPlainError("a key comes twice")
    return found


def _quotes(body: Bytes) -> tuple[Places, Places]:
    """Where quotation marks stand that begin or end a string, and where escaped characters do."""
    quotes, slashes = _all(body, _QUOTE), _all(body, _BACKSLASH)
    if len(slashes) > _MOST_ESCAPES:
        raise NotPlainError("many escapes")
    escaped: list[int] = []
    for place in slashes.tolist():
        if not escaped or escaped[-1] != place:  # else it is itself what is escaped
            escaped.append(place + 1)
    places = np.array(escaped, np.int64)
    return np.delete(quotes, np.searchsorted(quotes, places[body[places] == _QUOTE])), places


def _all(body: Bytes, byte: int) -> Places:
    """The places of a byte. In parts: what is compared takes as much memory as what it is compared with."""
    parts = (np.flatnonzero(body[at : at + _CHUNK] == byte) + at for at in range(0, len(body), _CHUNK))
    return np.concatenate([np.zeros(0, np.int64), *parts])


def _end(body: Bytes, quotes: Places) -> int:
    """Where the first brace closes that is not in a string."""
    braces = _all(body, _BRACE)[:_MOST_BRACES]
    outside = braces[np.searchsorted(quotes, braces) % 2 == 0]
    if not len(outside):
        raise NotPlainError("no end")
    return int(outside[0])


def _check_utf8(data: bytes, start: int, end: int) -> None:
    """Raises UnicodeDecodeError. In parts: a text of it all would take several times its bytes."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    view = memoryview(data)
    for at in range(start, end, _CHUNK):
        decoder.decode(view[at : min(at + _CHUNK, end)])
    decoder.decode(b"", final=True)


def _table(body: Bytes, quotes: Places, escaped: Places) -> PieceTable:
    entries = _entries(body, quotes)
    starts, ends, numbers = entries.key_starts, entries.key_ends, _numbers(body, entries)
    plain = np.searchsorted(escaped, ends) == np.searchsorted(escaped, starts)
    # Pieces with escapes are written anew, as they are meant.
    meant = [json.loads(body[at - 1 : to + 1].tobytes()) for at, to in zip(starts[~plain], ends[~plain], strict=True)]
    written = [piece.encode("utf-8") for piece in meant]
    lengths = np.array([len(piece) for piece in written], np.int64)
    tail, tail_ends = np.frombuffer(b"".join(written), np.uint8), np.cumsum(lengths)
    parts = [
        _hashed(body, starts[plain], ends[plain], numbers[plain]),
        _hashed(tail, tail_ends - lengths, tail_ends, numbers[~plain]),
    ]
    hashes, found = (np.concatenate([part[at] for part in parts]) for at in (0, 1))
    return PieceTable(hashes, found, max(part[2] for part in parts))


def _hashed(data: Bytes, starts: Places, ends: Places, numbers: Numbers) -> tuple[npt.NDArray[np.uint64], Numbers, int]:
    """Hashes and numbers of the pieces, and the characters of the longest. No word has the empty piece."""
    kept = ends > starts
    if (ends - starts > LONGEST_PIECE).any():
        raise NotPlainError("a giant piece")
    hashes, longest = hashes_in(data, starts[kept], ends[kept])
    return hashes, numbers[kept], longest


def _entries(body: Bytes, quotes: Places) -> _Entries:
    """The places in an object of numbers whose white space is the same everywhere."""
    opening, closing = quotes[0::2], quotes[1::2]
    if len(opening) < 2 or len(opening) != len(closing):
        raise NotPlainError("no pieces")
    layout = _LAYOUT.match(body[closing[0] : closing[0] + _WIDEST].tobytes())
    if layout is None:
        raise NotPlainError("another layout")
    colon, comma = layout.groups()
    starts = closing + 1 + len(colon)
    last = starts[-1] + len(body[starts[-1] :].tobytes().rstrip())
    ends = np.append(opening[1:] - len(comma), last)
    outside = body[: opening[0]].tobytes() + body[last:].tobytes()
    if outside.strip() or not _stands(body, closing + 1, colon) or not _stands(body, ends[:-1], comma):
        raise NotPlainError("another layout")
    between = outside + colon * len(opening) + comma * (len(opening) - 1)
    if _controls(body) != _controls(np.frombuffer(between, np.uint8)):
        raise NotPlainError("a control character in a piece")
    return _Entries(opening + 1, closing, starts, ends)


def _controls(body: Bytes) -> int:
    return sum(int(np.count_nonzero(body[at : at + _CHUNK] < 32)) for at in range(0, len(body), _CHUNK))


def _stands(body: Bytes, places: Places, wanted: bytes) -> bool:
    return all(bool((body[places + at] == byte).all()) for at, byte in enumerate(wanted))


def _numbers(body: Bytes, entries: _Entries) -> Numbers:
    starts, ends = entries.number_starts, entries.number_ends
    digits = ends - starts
    if digits.min() < 1 or digits.max() > _MOST_DIGITS or ((body[starts] == _ZERO) & (digits > 1)).any():
        raise NotPlainError("a number")
    numbers = np.zeros(len(starts), np.int32)
    for at in range(int(digits.max())):
        more = at < digits
        value = body[starts[more] + at] - np.uint8(_ZERO)  # what is no digit wraps to a large value
        if (value > 9).any():
            raise NotPlainError("a number")
        numbers[more] = numbers[more] * 10 + value
    return numbers
