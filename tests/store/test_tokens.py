"""Tokens of every script."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from engine.store.tokens import fold, query_tokens, token_text, tokens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Straße nach İstanbul", ["strasse", "nach", "istanbul"]),
        ("Café CAFE\u0301", ["cafe", "cafe"]),
        ("snake_case covid-19 3.14", ["snake", "case", "covid", "19", "3", "14"]),
        ("黒猫が", ["黒猫", "猫が", "が"]),
        ("猫", ["猫"]),
        ("iPhone用", ["iphone", "用"]),
        ("ｶﾞﾗｽ", ["ガラ", "ラス", "ス"]),
        ("한국어를", ["한국", "국어", "어를", "를"]),
        ("ไทย", ["ไท", "ทย", "ย"]),
        ("क़िताब हिन्दी", [unicodedata.normalize("NFC", "क़िताब"), "हिन्दी"]),
        ("الكِتابُ أَحمد", ["الكتاب", "احمد"]),
        ("שָׁלוֹם", ["שלום"]),
        ("می‌خواهم", [fold("میخواهم")]),
        ("Ὀδυσσεύς", ["οδυσσευσ"]),
        ("Ёлка", ["елка"]),
        ("Tiếng Việt đẹp", ["tieng", "viet", "dep"]),
        ("½ ﬁne", ["1", "2", "fine"]),
        ("", []),
        ('"()*-NEAR OR:^', ["near", "or"]),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    assert [token.text for token in tokens(text)] == expected


MIXED = st.text(
    st.one_of(st.characters(), st.sampled_from("abZ09_ -é\u0301猫が한ไทักिא\u05b8ك\u064f\u200d\u00ad\0½ﬁ\u3099")), max_size=80
)


@settings(max_examples=300, deadline=None)
@given(MIXED)
def test_tokens_are_clean_and_in_place(text: str) -> None:
    found = tokens(text)
    assert token_text(text) == " ".join(token.text for token in found)
    for token in found:
        assert 0 <= token.start < token.end <= len(text)
        assert token.text and not set(token.text) & set(' "*()+-:^\0\n_')
    assert [token.start for token in found] == sorted(token.start for token in found)


@settings(max_examples=200, deadline=None)
@given(MIXED)
@example("が")
@example("ဦ")
def test_spelling_does_not_matter(text: str) -> None:
    assert token_text(unicodedata.normalize("NFC", text)) == token_text(unicodedata.normalize("NFD", text))


@settings(max_examples=200, deadline=None)
@given(MIXED)
def test_query_tokens_are_those_of_the_text(text: str) -> None:
    held = [token.text for token in tokens(text)]
    for token in query_tokens(text):
        assert token.text in held or (token.single and any(other.startswith(token.text) for other in held))


def test_long_runs_are_cut_and_quick() -> None:
    assert len(tokens("A" * 100_000)[0].text) == 64
    assert len(tokens("猫" * 5000)) == 5000
