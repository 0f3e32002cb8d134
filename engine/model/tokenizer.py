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
_WORD = re.compile(r"[^\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")  # Unicode's white space
_SPACE_MARK = "\u2581"  # what SentencePiece writes for a space, and takes for one
_LONGEST_WORD = 24  # characters; longer runs hardly ever come again
_SPACED = 10  # characters of a word, on average, up to which a text is taken for one written with spaces
_REMEMBERED = 50_000  # words, some 6 MB
_PROBES = (
    "one word, and more.",
    "Straße  im\nNebel",
    "это слово (одно)",
    "कि यह है",
    "3.14 x=y",
    "a ¨ b",
    "한국어 문장",
    "‘q’ —r",
    "e\u0301 x",
)


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
        self._words: dict[str, int] = {}
        # Most tokenizers cut at white space first: then the tokens of a text are those of its words.
        self._by_word = all(
            sum(self._exact_counts(_WORD.findall(text))) == self._exact_counts([text])[0] for text in _PROBES
        )

    def count(self, text: str) -> int:
        """Tokens of one input, special tokens included, prefix not."""
        return len(self._tokenizer.encode(_clean(text)))

    def counts(self, texts: Sequence[str]) -> list[int]:
        """For each text the number of its tokens, without special tokens. Faster than ``starts``: words come again."""
        if not self._by_word or any(_SPACE_MARK in text for text in texts):
            return self._exact_counts(texts)
        if len(self._words) > _REMEMBERED:
            self._words = {}
        known = self._words
        words = [_WORD.findall(text) for text in texts]
        if sum(map(len, texts)) > _SPACED * sum(map(len, words)):
            return self._exact_counts(texts)
        new = list(dict.fromkeys(word for line in words for word in line if word not in known))
        found = dict(zip(new, self._exact_counts(new), strict=True))
        known.update({word: count for word, count in found.items() if len(word) <= _LONGEST_WORD})
        counts = [[known[word] if word in known else found[word] for word in line] for line in words]
        # A word of invisible characters that the tokenizer leaves out may leave a token of the space before it.
        return [self._exact_counts([text])[0] if 0 in line else sum(line) for text, line in zip(texts, counts, strict=True)]

    def _exact_counts(self, texts: Sequence[str]) -> list[int]:
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
