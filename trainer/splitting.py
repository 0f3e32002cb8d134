"""Which part a record belongs to: by a hash of its English text, so that no English text stands in two parts."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import regex

from trainer.records import SplitName

_WORDS = regex.compile(r"[^\p{L}\p{M}\p{N}]+")
_LARGE = 40  # records that share texts: more than that is a common heading at work, and all of them are trained on
_TOO_FEW = 20  # records of which none are held out

Hashes = npt.NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class SplitOptions:
    """How much is held out. dev, test: how many records of a large corpus; share: at most this part of a small one."""

    dev: int = 1000
    test: int = 1000
    share: float = 0.1
    seed: int = 0


def key_of(text: str) -> str:
    """What makes two texts the same: the words, whatever their case, punctuation, spaces or width."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return _WORDS.sub(" ", folded).strip() or folded.strip()


def text_hash(text: str, seed: int = 0) -> int:
    """64 bits of a text's key; another seed gives other parts."""
    salt = (seed % (1 << 64)).to_bytes(8, "little")
    return int.from_bytes(
        hashlib.blake2b(key_of(text).encode("utf-8", "replace"), digest_size=8, key=salt).digest(), "little"
    )


class Splitter:
    """Gives each record its part.

    Query and passage come in groups that share an English query or passage; a group goes into one part as a whole, and one
    of more than 40 records (a heading such as "Introduction" binds them) is trained on. A pair whose English is one of
    these texts goes where they go, any other by its own hash.
    """

    def __init__(
        self, options: SplitOptions, pairs: int, queries: Hashes | None = None, passages: Hashes | None = None
    ) -> None:
        """pairs: how many there are. queries, passages: the hashes of the English texts, a row for each record."""
        self._options = options
        self._pair_bounds = _bounds(options, pairs)
        queries = np.empty(0, np.uint64) if queries is None else queries
        passages = np.empty(0, np.uint64) if passages is None else passages
        self._groups, self._sizes = group(queries, passages)
        self._query_bounds = _bounds(options, len(queries))
        texts = np.concatenate([queries, passages])
        self._known, first = np.unique(texts, return_index=True)
        self._place = first % max(len(queries), 1)

    def pair(self, english: int) -> SplitName:
        """The part of a pair, by the hash of its English text."""
        at = int(np.searchsorted(self._known, np.uint64(english)))
        if at < len(self._known) and int(self._known[at]) == english:
            return self.query_passage(int(self._place[at]))
        return _part(english, self._pair_bounds)

    def query_passage(self, place: int) -> SplitName:
        """The part of a query with its passage, by its row."""
        if int(self._sizes[place]) > _LARGE:
            return SplitName.TRAIN
        return _part(int(self._groups[place]), self._query_bounds)


def group(queries: Hashes, passages: Hashes) -> tuple[Hashes, npt.NDArray[np.int64]]:
    """For each record the smallest hash of its group, and how many records the group has.

    Records belong together when a text of one is a text of the other, directly or through others.
    """
    count = len(queries)
    if not count:
        return np.empty(0, np.uint64), np.empty(0, np.int64)
    texts, places = np.unique(np.concatenate([queries, passages]), return_inverse=True)
    ends = (places[:count], places[count:])
    labels = np.arange(len(texts))
    while True:  # every text takes the smallest label of its records' texts, then of that label's text, until none changes
        smallest = np.minimum(labels[ends[0]], labels[ends[1]])
        new = labels.copy()
        np.minimum.at(new, ends[0], smallest)
        np.minimum.at(new, ends[1], smallest)
        new = new[new]
        if np.array_equal(new, labels):
            break
        labels = new
    mine = labels[ends[0]]
    sizes = np.bincount(mine, minlength=len(texts))
    return texts[mine], sizes[mine].astype(np.int64)


def _bounds(options: SplitOptions, count: int) -> tuple[float, float]:
    """Up to which share of all hashes a record is tested on, and up to which it is in dev."""
    if count < _TOO_FEW:
        return 0.0, 0.0
    test = min(options.share, options.test / count)
    return test, test + min(options.share, options.dev / count)


def _part(value: int, bounds: Sequence[float]) -> SplitName:
    position = ((value * 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF) / 2**64  # the smallest of a group is no uniform number
    if position < bounds[0]:
        return SplitName.TEST
    return SplitName.DEV if position < bounds[1] else SplitName.TRAIN
