"""A tokenizer of any kind, as the tokenizers library reads and runs it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tokenizers import Encoding, Tokenizer

from engine.model.word_rules import WORD
from engine.panics import is_failure

_ENCODE_BATCH = 256  # bounds the memory that token objects take
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


class LibraryTokenizer:
    """Ids and places of tokens. Takes text without surrogates. Safe to use from several threads at once."""

    def __init__(self, definition: bytes) -> None:
        """definition: the bytes of ``tokenizer.json``. Raises ValueError if they are none."""
        try:
            self._tokenizer = Tokenizer.from_buffer(definition)
            self._tokenizer.no_padding()
            self._tokenizer.no_truncation()
            mask = self._tokenizer.encode("a").special_tokens_mask
            # Most tokenizers cut at white space first: then the tokens of a text are those of its words.
            self._by_word = all(
                sum(self._exact_counts(WORD.findall(text))) == self._exact_counts([text])[0] for text in _PROBES
            )
        except BaseException as error:  # the library raises plain Exception or panics, sometimes only when it is used
            if not is_failure(error):
                raise
            raise ValueError(str(error)) from error
        self.suffix = next((i for i, special in enumerate(reversed(mask)) if not special), 0)
        self.special_tokens = sum(mask)
        self._words: dict[str, int] = {}

    def encode(self, texts: Sequence[str]) -> list[list[int]]:
        """The ids of each text, with special tokens."""
        return [encoding.ids for encoding in self._tokenizer.encode_batch_fast(texts)]

    def counts(self, texts: Sequence[str]) -> list[int]:
        """The number of tokens of each text, without special tokens. Faster than ``starts``: words come again."""
        if not self._by_word or any(_SPACE_MARK in text for text in texts):
            return self._exact_counts(texts)
        if len(self._words) > _REMEMBERED:
            self._words = {}
        known = self._words
        words = [WORD.findall(text) for text in texts]
        if sum(map(len, texts)) > _SPACED * sum(map(len, words)):
            return self._exact_counts(texts)
        new = list(dict.fromkeys(word for line in words for word in line if word not in known))
        found = dict(zip(new, self._exact_counts(new), strict=True))
        known.update({word: count for word, count in found.items() if len(word) <= _LONGEST_WORD})
        counts = [[known[word] if word in known else found[word] for word in line] for line in words]
        # A word of invisible characters that the tokenizer leaves out may leave a token of the space before it.
        return [self._exact_counts([text])[0] if 0 in line else sum(line) for text, line in zip(texts, counts, strict=True)]

    def starts(self, texts: Sequence[str]) -> list[list[int]]:
        """For each text the character at which each token starts, without special tokens."""
        return [[start for start, _ in encoding.offsets] for encoding in self._encodings(texts)]

    def _encodings(self, texts: Sequence[str]) -> Iterator[Encoding]:
        for at in range(0, len(texts), _ENCODE_BATCH):
            yield from self._tokenizer.encode_batch(texts[at : at + _ENCODE_BATCH], add_special_tokens=False)

    def _exact_counts(self, texts: Sequence[str]) -> list[int]:
        found: list[int] = []
        for at in range(0, len(texts), _ENCODE_BATCH):
            found += map(len, self._tokenizer.encode_batch_fast(texts[at : at + _ENCODE_BATCH], add_special_tokens=False))
        return found
