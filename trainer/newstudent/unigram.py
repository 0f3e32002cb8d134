"""The vocabulary inside a Unigram tokenizer with spaces as marks, which several ways to a new vocabulary begin with."""

from __future__ import annotations

from typing import Any, Final

from trainer.errors import ModelLoadError

SPACE: Final = "▁"


def unigram_vocabulary(definition: dict[str, Any]) -> list[list[Any]]:
    """(piece, score) by number, of a definition, to be changed in place. Raises ModelLoadError for another kind."""
    model, spaces = definition.get("model"), definition.get("pre_tokenizer")
    if not isinstance(model, dict) or model.get("type") != "Unigram":
        raise ModelLoadError("tokenizer", "a Unigram tokenizer expected")
    if not isinstance(spaces, dict) or spaces.get("type") != "Metaspace" or spaces.get("replacement") != SPACE:
        raise ModelLoadError("tokenizer", "a tokenizer with spaces as marks expected")
    vocabulary: list[list[Any]] = model["vocab"]
    return vocabulary
