"""The model's own tokenizer: token counts, token places for chunking, token ids for embedding."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

_SURROGATES = re.compile(r"[\ud800-\udfff]")
_LONG_SPACE = re.compile(r"\s{3,}")
_CHARS_PER_TOKEN = 24  # more than any token of a real vocabulary covers on average
_ENCODE_BATCH = 256


class TextTokenizer:
    """A Hugging Face tokenizer that takes any Python string: lone surrogates become U+FFFD, offsets are kept."""

    def __init__(self, definition: bytes) -> None:
        """definition: the bytes of ``tokenizer.json``. Raises ValueError if they are none."""
        try:
            self._tokenizer = Tokenizer.from_buffer(definition)
        except Exception as error:  # the library raises plain Exception
            raise ValueError(str(error)) from error
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        mask = self._tokenizer.encode("a").special_tokens_mask
        self._suffix = next((i for i, special in enumerate(reversed(mask)) if not special), 0)
        self.special_tokens = sum(mask)

    def vocabulary_size(self) -> int:
        """Number of token ids, added tokens included."""
        return int(self._tokenizer.get_vocab_size())

    def count(self, text: str) -> int:
        """Tokens of one input, special tokens included, prefix not."""
        return len(self._tokenizer.encode(_clean(text)))

    def counts(self, texts: Sequence[str]) -> list[int]:
        """For each text the number of its tokens, without special tokens. Faster than ``starts``."""
        found: list[int] = []
        for at in range(0, len(texts), _ENCODE_BATCH):
            batch = [_clean(text) for text in texts[at : at + _ENCODE_BATCH]]
            found += map(len, self._tokenizer.encode_batch_fast(batch, add_special_tokens=False))
        return found

    def starts(self, texts: Sequence[str]) -> list[npt.NDArray[np.int64]]:
        """For each text the character offset at which each of its tokens starts, ascending, without special tokens."""
        places = []
        for at in range(0, len(texts), _ENCODE_BATCH):  # bounds the memory that token objects take
            batch = [_clean(text) for text in texts[at : at + _ENCODE_BATCH]]
            for encoding in self._tokenizer.encode_batch(batch, add_special_tokens=False):
                offsets = np.asarray(encoding.offsets, dtype=np.int64).reshape(-1, 2)[:, 0]
                places.append(np.maximum.accumulate(offsets))
        return places

    def encode(self, texts: Sequence[str], limit: int) -> list[list[int]]:
        """Token ids of each text with special tokens, cut to ``limit`` ids before the closing special token."""
        encodings = self._tokenizer.encode_batch_fast([_clean(_clip(text, limit)) for text in texts])
        return [self._cut(encoding.ids, limit) for encoding in encodings]

    def _cut(self, ids: list[int], limit: int) -> list[int]:
        if len(ids) <= limit:
            return ids
        return ids[: limit - self._suffix] + ids[len(ids) - self._suffix :]


def _clean(text: str) -> str:
    return text if text.isascii() else _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", text)


def _clip(text: str, limit: int) -> str:
    """Spare the tokenizer the part of a giant text that would be cut off anyway."""
    longest = limit * _CHARS_PER_TOKEN
    if len(text) <= longest:
        return text
    return _LONG_SPACE.sub("  ", text[: longest * 8])[:longest]
