"""Texts to token ids: one tokenizer definition for training, for the saved model and for the engine."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer, normalizers

from engine.model.tokenizer import TextTokenizer

TokenIds = npt.NDArray[np.int32]
_CHUNK = 8192  # bounds the memory of the library's objects


class Tokens:
    """A ``tokenizer.json`` that takes any text and cuts it exactly as the engine will when it searches."""

    def __init__(self, definition: bytes, *, pad_id: int = 0) -> None:
        """Raises ValueError if the definition cannot be read."""
        self.definition = definition
        self.pad_id = pad_id
        self._tokenizer = TextTokenizer(definition)
        backend = Tokenizer.from_str(definition.decode("utf-8"))
        self.highest_id = max(backend.get_vocab(with_added_tokens=True).values(), default=-1)

    @classmethod
    def from_backend(cls, backend: Tokenizer, *, pad_id: int = 0, lower_case: bool = False) -> Tokens:
        """From a loaded tokenizer. lower_case: fold case before everything else (sentence-transformers' do_lower_case)."""
        own = Tokenizer.from_str(backend.to_str())
        own.no_padding()
        own.no_truncation()
        if lower_case:
            steps = [normalizers.Lowercase(), *([own.normalizer] if own.normalizer else [])]
            own.normalizer = normalizers.Sequence(steps)
        return cls(own.to_str().encode("utf-8"), pad_id=pad_id)

    def encode(self, texts: Sequence[str], limit: int, prompt: str = "") -> list[TokenIds]:
        """Ids of each text with special tokens, cut to ``limit``; the prompt counts."""
        rows: list[TokenIds] = []
        for at in range(0, len(texts), _CHUNK):
            chunk = [prompt + text for text in texts[at : at + _CHUNK]] if prompt else texts[at : at + _CHUNK]
            rows.extend(np.asarray(ids, dtype=np.int32) for ids in self._tokenizer.encode(chunk, limit))
        return rows

    def backend(self) -> Tokenizer:
        """A fresh tokenizer object, for what needs more than ids."""
        return Tokenizer.from_str(self.definition.decode("utf-8"))
