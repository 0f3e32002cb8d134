"""The list of common words that comes with the program."""

from __future__ import annotations

from importlib.resources import files

import pytest

from engine.searching.evidence import without_lookup
from engine.searching.query import parse
from engine.store.tokens import query_tokens
from engine.text.common_words import LEVELS, languages_of, shares_of


@pytest.mark.parametrize(
    ("language", "common", "rare"),
    [
        ("en", "the before must", "zeppelin"),
        ("de", "der ich nicht", "Kaution"),
        ("ru", "не для что", "счётчик"),
        ("ar", "من في", "الأهرامات"),
        ("hi", "है के", "पिरामिड"),
        ("fr", "est dans", "radiateur"),
    ],
)
def test_function_words_are_listed_and_things_are_not(language: str, common: str, rare: str) -> None:
    shares = shares_of(language)
    for token in query_tokens(common):
        assert shares[token.text] >= 0.009
        assert languages_of(token.text)[language] == shares[token.text]
    assert not {token.text for token in query_tokens(rare)} & set(shares)


def test_unknown_language_and_word() -> None:
    assert not shares_of("und") and not languages_of("zeppelin")


def test_list_is_small_and_of_tokens() -> None:
    assert len((files("resources") / "common_words.txt.gz").read_bytes()) < 150_000
    for language in ("en", "de", "tr", "zh", "th", "sw"):
        shares = shares_of(language)
        assert len(shares) > 100 and set(shares.values()) <= set(LEVELS)


def test_only_what_is_common_in_the_querys_language_is_left_unmarked() -> None:
    terms = parse("ich die Kaution").terms
    assert without_lookup(terms, "de").common.terms == {terms[0], terms[1]}
    assert terms[0] not in without_lookup(terms, "ja").common.terms
