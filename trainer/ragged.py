"""Token sequences of any length on disk: one flat int32 file that is mapped, not read, and where each sequence begins."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Final

import numpy as np
import numpy.typing as npt

from trainer.errors import DataError

FLAT_FILE: Final = "ids.int32"
OFFSETS_FILE: Final = "offsets.npy"
Places = npt.NDArray[np.int64]
_CHUNK = 1 << 22


class RaggedIds:
    """Sequences by number. lengths: tokens of each, int64 [n]."""

    def __init__(self, flat: npt.NDArray[np.int32], offsets: npt.NDArray[np.int64]) -> None:
        self._flat = flat
        self._offsets = offsets
        self.lengths: Places = np.diff(offsets)

    def __len__(self) -> int:
        return len(self._offsets) - 1

    def __getitem__(self, place: int) -> npt.NDArray[np.int32]:
        return self._flat[self._offsets[place] : self._offsets[place + 1]]

    def padded(self, places: Places, pad_id: int, multiple: int = 1) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        """(ids, mask) int64 [n, longest] of the sequences at these places, the longest rounded up to a multiple."""
        return padded(self.joined(places)[0], self.lengths[places], pad_id, multiple)

    def counts(self, pieces: int) -> Places:
        """How often each token id below ``pieces`` comes, int64 [pieces]."""
        found = np.zeros(pieces, np.int64)
        for at in range(0, len(self._flat), _CHUNK):
            found += np.bincount(self._flat[at : at + _CHUNK], minlength=pieces)
        return found

    def joined(self, places: Places) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        """(ids of all sequences at these places, one behind the other, where each of them begins there), int64."""
        sizes = self.lengths[places]
        begins = np.cumsum(sizes) - sizes
        # The running place, moved by where each sequence begins in the flat file less where it begins here.
        ids = self._flat[np.repeat(self._offsets[places] - begins, sizes) + np.arange(int(sizes.sum()))]
        return ids.astype(np.int64), begins

    @classmethod
    def open(cls, folder: Path) -> RaggedIds:
        """Map what a ``RaggedWriter`` wrote. Raises DataError if the two files do not belong together."""
        try:
            offsets = np.load(folder / OFFSETS_FILE, allow_pickle=False)
            size = (folder / FLAT_FILE).stat().st_size // 4
            flat = np.memmap(folder / FLAT_FILE, np.int32, "r") if size else np.zeros(0, np.int32)
        except (OSError, ValueError) as error:
            raise DataError(str(folder), str(error)) from error
        if offsets.dtype != np.int64 or not len(offsets) or int(offsets[-1]) != size or (np.diff(offsets) < 0).any():
            raise DataError(str(folder), "token ids and offsets do not fit together")
        return cls(flat, offsets)


def padded(
    flat: Places, sizes: Places, pad_id: int, multiple: int = 1
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """(ids, mask) int64 [n, longest] of sequences one behind the other, the longest rounded up to a multiple."""
    longest = -(-int(sizes.max(initial=1)) // multiple) * multiple
    mask = np.arange(longest) < sizes[:, None]
    ids = np.full((len(sizes), longest), pad_id, dtype=np.int64)
    ids[mask] = flat
    return ids, mask.astype(np.int64)


class RaggedWriter:
    """Appends sequences; ``close`` writes the offsets, without which nothing can be opened."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = (folder / FLAT_FILE).open("wb")
        self._sizes: list[npt.NDArray[np.int64]] = []

    def extend(self, rows: Sequence[npt.NDArray[np.int32]]) -> None:
        """Append sequences."""
        if rows:
            self._file.write(np.concatenate(rows).astype(np.int32, copy=False).tobytes())
            self._sizes.append(np.fromiter(map(len, rows), dtype=np.int64, count=len(rows)))

    def close(self) -> None:
        """Finish both files."""
        self._file.close()
        sizes = np.concatenate(self._sizes) if self._sizes else np.zeros(0, np.int64)
        np.save(self._folder / OFFSETS_FILE, np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64))

    def __enter__(self) -> RaggedWriter:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        if kind is None:
            self.close()
        else:
            self._file.close()
