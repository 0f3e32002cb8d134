"""The pieces of a vocabulary as a table of hashes: some 20 bytes a piece where the tokenizers library takes 240.

Two different strings have equal hashes about once in 2**64; that no two pieces have is checked. (Whoever makes a text
on purpose that has a piece's hash gets that piece's token, which he could have had by writing it.)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Self

import numpy as np
import numpy.typing as npt

Bytes = npt.NDArray[np.uint8]
Hashes = npt.NDArray[np.uint64]
Numbers = npt.NDArray[np.int32]
Places = npt.NDArray[np.int64]

LONGEST_PIECE = 1024  # bytes
BLOCK = 1 << 16  # bytes that are hashed together
_BASE = 0x9E3779B97F4A7C15  # odd, so that it has an inverse
_INVERSE = pow(_BASE, -1, 1 << 64)


def _powers(base: int) -> Hashes:
    return np.multiply.accumulate(np.array([1] + [base] * (BLOCK + LONGEST_PIECE), np.uint64))


def _byte_values() -> Hashes:
    """A number for each byte, none zero (a zero at the end would not change a hash), its bits mixed (splitmix64)."""
    values = np.arange(1, 257, dtype=np.uint64) * np.uint64(_BASE)
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB), (31, 1)):
        values = (values ^ (values >> np.uint64(shift))) * np.uint64(factor)
    return values


_POWERS, _INVERSES, _VALUES = _powers(_BASE), _powers(_INVERSE), _byte_values()


class PieceTable:
    """From the hashes of pieces to their numbers."""

    def __init__(self, hashes: Hashes, numbers: Numbers, longest: int) -> None:
        """longest: characters of the longest piece. Raises ValueError when a piece comes twice."""
        order = np.argsort(hashes)
        self._hashes = hashes[order]
        self._numbers = numbers[order]
        self.longest = longest
        if (self._hashes[1:] == self._hashes[:-1]).any():
            raise ValueError("a piece stands in the vocabulary twice")
        # Where the hashes with each beginning start: about one each. Halving the table would miss the cache 20 times.
        bits = _bits(len(hashes))
        self._shift = np.uint64(64 - bits)
        counts = np.bincount((self._hashes >> self._shift).astype(np.int64), minlength=1 << bits)
        self._starts = np.append(0, np.cumsum(counts)).astype(np.int32)

    @classmethod
    def of_arrays(cls, arrays: Mapping[str, npt.NDArray[Any]]) -> Self:
        """The table that ``arrays`` gave. Raises ValueError or LookupError for what cannot be one."""
        table = cls.__new__(cls)
        kinds = (("hashes", np.uint64), ("numbers", np.int32), ("starts", np.int32))
        hashes, numbers, starts = (arrays[name] for name, _ in kinds)
        bits = _bits(len(hashes))
        fitting = len(hashes) == len(numbers) and len(starts) == (1 << bits) + 1 and starts[0] == 0
        if not fitting or any(arrays[name].dtype != kind or arrays[name].ndim != 1 for name, kind in kinds):
            raise ValueError("no table of pieces")
        if starts[-1] != len(hashes) or not (starts[1:] >= starts[:-1]).all():
            raise ValueError("places outside the table")
        table._hashes, table._numbers, table._starts = hashes, numbers, starts
        table._shift, table.longest = np.uint64(64 - bits), int(arrays["longest"])
        return table

    def arrays(self) -> dict[str, npt.NDArray[Any]]:
        """What the table consists of, to be kept somewhere."""
        return {
            "hashes": self._hashes,
            "numbers": self._numbers,
            "starts": self._starts,
            "longest": np.array(self.longest, np.int64),
        }

    def __len__(self) -> int:
        return len(self._hashes)

    def find(self, hashes: Hashes) -> Numbers:
        """The number of each piece, -1 for what is none."""
        found = np.full(len(hashes), -1, np.int32)
        beginnings = hashes >> self._shift
        places, ends = self._starts[beginnings], self._starts[beginnings + np.uint64(1)]
        left = np.flatnonzero(places < ends)
        while len(left):
            at = places[left]
            same = self._hashes[at] == hashes[left]
            found[left[same]] = self._numbers[at[same]]
            places[left] += 1
            left = left[~same & (at + 1 < ends[left])]
        return found

    def number(self, piece: str) -> int:
        """The number of one piece, -1 if it is none."""
        data = np.frombuffer(piece.encode("utf-8"), np.uint8)
        if not 0 < len(data) <= LONGEST_PIECE:
            return -1
        return int(self.find(hashes_of(data, np.zeros(1, np.int64), np.array([len(data)])))[0])


def _bits(pieces: int) -> int:
    return max(1, pieces.bit_length())


def hashes_of(data: Bytes, starts: Places, ends: Places) -> Hashes:
    """A hash of each data[start:end]. data: at most ``BLOCK`` + ``LONGEST_PIECE`` bytes."""
    # The polynomial of a part is the difference of two sums, shifted to its beginning; all modulo 2**64. Its lowest power
    # is the first, so that the highest bits, which ``find`` begins with, differ by every byte.
    sums = np.zeros(len(data) + 1, np.uint64)
    np.cumsum(_VALUES[data] * _POWERS[: len(data)], out=sums[1:])
    mixed: Hashes = (sums[ends] - sums[starts]) * _INVERSES[starts] * np.uint64(_BASE)
    return mixed


def hashes_in(data: Bytes, starts: Places, ends: Places) -> tuple[Hashes, int]:
    """A hash of each data[start:end] of any long UTF-8, and the characters of the longest.

    The spans ascend, each has at most ``LONGEST_PIECE`` bytes.
    """
    hashes, longest = np.zeros(len(starts), np.uint64), 0
    for first, last in _blocks(starts):
        origin = int(starts[first])
        part = data[origin : int(ends[last - 1])]
        begin, end = starts[first:last] - origin, ends[first:last] - origin
        hashes[first:last] = hashes_of(part, begin, end)
        characters = np.append(0, np.cumsum(first_bytes(part)))
        longest = max(longest, int((characters[end] - characters[begin]).max()))
    return hashes, longest


def _blocks(starts: Places) -> Iterator[tuple[int, int]]:
    """Runs of spans that start in the same ``BLOCK`` bytes."""
    first = 0
    while first < len(starts):
        last = int(np.searchsorted(starts, starts[first] + BLOCK))
        yield first, last
        first = last


def first_bytes(data: Bytes) -> npt.NDArray[np.bool_]:
    """Which bytes of UTF-8 begin a character."""
    first: npt.NDArray[np.bool_] = (data & 0xC0) != 0x80
    return first
