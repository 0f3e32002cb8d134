"""Texts to token ids: one tokenizer definition for training, for the saved model and for the engine."""

from __future__ import annotations

import json
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
        own = Tokenizer.from_str(written(backend).decode("utf-8"))
        own.no_padding()
        own.no_truncation()
        if lower_case:
            steps = [normalizers.Lowercase(), *([own.normalizer] if own.normalizer else [])]
            own.normalizer = normalizers.Sequence(steps)
        return cls(written(own), pad_id=pad_id)

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


def written(backend: Tokenizer) -> bytes:
    """A tokenizer as a ``tokenizer.json``, with every name of its pieces: the library writes one for each number."""
    text = backend.to_str()
    names = backend.get_vocab(with_added_tokens=False)
    if len(names) == len(set(names.values())):
        return text.encode("utf-8")
    definition = json.loads(text)
    if isinstance(definition["model"]["vocab"], dict):
        definition["model"]["vocab"] = dict(sorted(names.items(), key=lambda entry: (entry[1], entry[0])))
    return json.dumps(definition, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
