"""The model's own tokenizer: token counts, token places for chunking, token ids for embedding."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.model.library_tokenizer import LibraryTokenizer
from engine.model.packed_wordpiece import PackedWordPiece
from engine.model.vocabulary_reading import NotPlainError

_SURROGATES = re.compile(r"[\ud800-\udfff]")
_LONG_SPACE = re.compile(r"\s{3,}")
_CHARS_PER_TOKEN = 24  # more than any token of a real vocabulary covers on average


class TextTokenizer:
    """A Hugging Face tokenizer that takes any Python string: lone surrogates become U+FFFD, offsets are kept."""

    def __init__(self, definition: bytes, cache: Path | None = None) -> None:
        """definition: the bytes of ``tokenizer.json``. cache: a folder where the tables of large vocabularies are kept, so
        that they are made once. Raises ValueError if the bytes are no tokenizer's."""
        self._tokenizer = _read(definition, cache)
        self.special_tokens = self._tokenizer.special_tokens

    def count(self, text: str) -> int:
        """Tokens of one input, special tokens included, prefix not."""
        return len(self._tokenizer.encode([_clean(text)])[0])

    def counts(self, texts: Sequence[str]) -> list[int]:
        """For each text the number of its tokens, without special tokens. Faster than ``starts``: words come again."""
        return self._tokenizer.counts([_clean(text) for text in texts])

    def starts(self, texts: Sequence[str]) -> list[npt.NDArray[np.int64]]:
        """For each text the character offset at which each of its tokens starts, ascending, without special tokens."""
        starts = self._tokenizer.starts([_clean(text) for text in texts])
        return [np.maximum.accumulate(np.array(places, np.int64)) for places in starts]

    def encode(self, texts: Sequence[str], limit: int) -> list[list[int]]:
        """Token ids of each text with special tokens, cut to ``limit`` ids before the closing special token."""
        rows = self._tokenizer.encode([_clean(_clip(text, limit)) for text in texts])
        return [self._cut(ids, limit) for ids in rows]

    def _cut(self, ids: list[int], limit: int) -> list[int]:
        if len(ids) <= limit:
            return ids
        suffix = self._tokenizer.suffix
        return ids[: limit - suffix] + ids[len(ids) - suffix :]


def _read(definition: bytes, cache: Path | None) -> PackedWordPiece | LibraryTokenizer:
    try:
        return PackedWordPiece.read(definition, cache)
    except NotPlainError:
        return LibraryTokenizer(definition)


def _clean(text: str) -> str:
    return text if text.isascii() else _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", text)


def _clip(text: str, limit: int) -> str:
    """Spare the tokenizer the part of a giant text that would be cut off anyway."""
    longest = limit * _CHARS_PER_TOKEN
    if len(text) <= longest:
        return text
    return _LONG_SPACE.sub("  ", text[: longest * 8])[:longest]
