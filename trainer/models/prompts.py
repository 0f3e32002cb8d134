"""What a model wants written before a query and before a passage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

_QUERY_NAMES: Final = ("query", "retrieval.query", "s2p_query", "web_search_query")
_PASSAGE_NAMES: Final = ("document", "passage", "corpus", "retrieval.passage")
_LONGEST = 4000


@dataclass(frozen=True, slots=True)
class Prompts:
    """Texts put before a query and before a passage; empty for models without prompts."""

    query: str = ""
    passage: str = ""

    @classmethod
    def from_config(cls, config: Mapping[str, Any]) -> Prompts:
        """From ``config_sentence_transformers.json``: named prompts, else the default prompt for both. Raises ValueError."""
        named = config.get("prompts") or {}
        if not isinstance(named, dict) or not all(
            isinstance(text, str) and len(text) <= _LONGEST for text in named.values()
        ):
            raise ValueError("prompts: texts by name expected")
        default = named.get(config.get("default_prompt_name") or "", "")
        return cls(_first(named, _QUERY_NAMES, default), _first(named, _PASSAGE_NAMES, default))

    def to_config(self) -> dict[str, Any]:
        """The prompts' part of ``config_sentence_transformers.json``."""
        return {"prompts": {"query": self.query, "document": self.passage}, "default_prompt_name": None}


def _first(named: Mapping[str, str], names: tuple[str, ...], default: str) -> str:
    return next((named[name] for name in names if name in named), default)
