"""Words into pieces, longest match first, as WordPiece does it; many words are looked up together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from engine.model.piece_table import PieceTable, first_bytes, hashes_of

LONGEST_WORD = 1000  # characters that are cut at all, at most
_SPANS = 1 << 16  # that are looked up together, some 5 MB

Pieces = tuple[tuple[int, ...], tuple[int, ...]]  # of a word: their ids, and their lengths in characters


class PieceCutter:
    """Cuts words into the longest pieces there are, from the beginning; into one unknown if that leads nowhere."""

    def __init__(self, table: PieceTable, unknown: int, longest_word: int) -> None:
        """longest_word: characters, at most ``LONGEST_WORD``; longer words are unknown."""
        self._table, self._unknown, self._most = table, unknown, longest_word
        self._block = max(1, _SPANS // max(1, min(table.longest, longest_word)))

    def cut(self, words: Sequence[str]) -> list[Pieces]:
        """The pieces of each word."""
        cut: list[Pieces] = []
        for block in self._blocks(words):
            lengths, numbers = self._longest_pieces([word for word in block if len(word) <= self._most])
            at = 0
            for word in block:
                if len(word) > self._most:
                    cut.append(((self._unknown,), (len(word),)))
                else:
                    cut.append(_walk(lengths, numbers, at, at + len(word), self._unknown))
                    at += len(word)
        return cut

    def _blocks(self, words: Sequence[str]) -> Iterator[Sequence[str]]:
        first = size = 0
        for place, word in enumerate(words):
            if size and size + len(word) > self._block:
                yield words[first:place]
                first, size = place, 0
            size += len(word) if len(word) <= self._most else 0
        if first < len(words):
            yield words[first:]

    def _longest_pieces(self, words: Sequence[str]) -> tuple[list[int], list[int]]:
        """For each character of the words, one after the other: the longest piece that starts there, 0 if none does."""
        data = np.frombuffer("".join(words).encode("utf-8"), np.uint8)
        places = np.append(np.flatnonzero(first_bytes(data)), len(data))
        sizes = np.array([len(word) for word in words], np.int64)
        left = np.repeat(np.cumsum(sizes), sizes) - np.arange(len(places) - 1)  # characters to the end of the word
        lengths, numbers = np.zeros(len(left), np.int64), np.zeros(len(left), np.int64)
        most = np.minimum(left, self._table.longest)
        starts = np.repeat(np.arange(len(left)), most)
        tried = np.arange(1, len(starts) + 1) - np.repeat(np.cumsum(most) - most, most)
        found = self._table.find(hashes_of(data, places[starts], places[starts + tried]))
        hit = found >= 0
        # Lengths ascend at each place: the last of several is kept, which is the longest.
        lengths[starts[hit]], numbers[starts[hit]] = tried[hit], found[hit]
        return lengths.tolist(), numbers.tolist()


def _walk(lengths: Sequence[int], numbers: Sequence[int], at: int, end: int, unknown: int) -> Pieces:
    if at == end:
        return (), ()
    if lengths[at] == end - at:
        return (numbers[at],), (end - at,)
    start, ids, sizes = at, [], []
    while at < end:
        if not lengths[at]:
            return (unknown,), (end - start,)
        ids.append(numbers[at])
        sizes.append(lengths[at])
        at += lengths[at]
    return tuple(ids), tuple(sizes)
