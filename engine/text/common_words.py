"""How common words are in each language: what a library too small to know takes for granted.

In a library of a hundred passages "before" may stand in one, like a name; read by counts alone it would be as telling. The
shares were counted over text of many kinds by tests/benchmarks/make_common_words.py.
"""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

# Shares of passages (about 600 characters each) that a word stands in, one for each level of the list.
LEVELS = (0.64, 0.32, 0.16, 0.08, 0.04, 0.02, 0.01, 0.005)
_NOTHING: Mapping[str, float] = MappingProxyType({})


def shares_of(language: str) -> Mapping[str, float]:
    """Token -> share of the passages in a language (ISO 639-1) that it stands in; only common tokens, else empty."""
    return _by_language().get(language, _NOTHING)


def languages_of(token: str) -> Mapping[str, float]:
    """Language -> share, of the languages in which a token is common."""
    return _by_token().get(token, _NOTHING)


@cache
def _by_language() -> dict[str, dict[str, float]]:
    lines = gzip.decompress((files("resources") / "common_words.txt.gz").read_bytes()).decode().split("\n")
    found: dict[str, dict[str, float]] = {}
    for line in lines:
        code, *levels = line.split("\t")
        found[code] = {word: share for share, words in zip(LEVELS, levels, strict=True) for word in words.split()}
    return found


@cache
def _by_token() -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {}
    for code, words in _by_language().items():
        for word, share in words.items():
            found.setdefault(word, {})[code] = share
    return found
