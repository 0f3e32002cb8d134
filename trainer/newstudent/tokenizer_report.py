"""How well a tokenizer serves each language: tokens per character, and how much it does not know."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from trainer.models.text_tokens import Tokens

_CHUNK = 2048


@dataclass(frozen=True, slots=True)
class TokenRate:
    """A language's texts under a tokenizer, special tokens not counted."""

    language: str
    texts: int
    characters: int
    tokens: int
    unknown: int

    @property
    def tokens_per_character(self) -> float:
        """Fewer is better: shorter inputs, and pieces that carry more of a meaning."""
        return self.tokens / max(1, self.characters)

    @property
    def unknown_share(self) -> float:
        """Share of tokens that are the unknown token."""
        return self.unknown / max(1, self.tokens)


def token_rates(tokens: Tokens, texts: Iterable[tuple[str, str]]) -> list[TokenRate]:
    """By language, from (language, text)."""
    totals: dict[str, list[int]] = {}
    backend = tokens.backend()
    unknown = next((i for i in map(backend.token_to_id, ("[UNK]", "<unk>")) if i is not None), -1)
    chunk: list[tuple[str, str]] = []

    def flush() -> None:
        encodings = backend.encode_batch_fast([text for _, text in chunk], add_special_tokens=False)
        for (language, text), encoding in zip(chunk, encodings, strict=True):
            total = totals.setdefault(language, [0, 0, 0, 0])
            for at, more in enumerate((1, len(text), len(encoding.ids), encoding.ids.count(unknown))):
                total[at] += more
        chunk.clear()

    for pair in texts:
        chunk.append(pair)
        if len(chunk) == _CHUNK:
            flush()
    flush()
    return [TokenRate(language, *total) for language, total in sorted(totals.items())]
