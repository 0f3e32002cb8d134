"""The query language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.searching.query import MAX_CHARACTERS, MAX_TERMS, Term, TermKind, parse

WORD, PHRASE, PREFIX = TermKind.WORD, TermKind.PHRASE, TermKind.PREFIX


@pytest.mark.parametrize(
    ("query", "terms"),
    [
        ("two words", [Term("two"), Term("words")]),
        ('"exact phrase" x', [Term("exact phrase", PHRASE), Term("x")]),
        ("„genau so“ «точно» »sådan« ”näin” 「正確」 『本』", [
            Term("genau so", PHRASE), Term("точно", PHRASE), Term("sådan", PHRASE), Term("näin", PHRASE),
            Term("正確", PHRASE), Term("本", PHRASE)]),
        ("说“你好”吗", [Term("说"), Term("你好", PHRASE), Term("吗")]),
        ("cats -dogs −birds", [Term("cats"), Term("dogs", WORD, True), Term("birds", WORD, True)]),
        ('cats -"big dogs" NOT fish', [Term("cats"), Term("big dogs", PHRASE, True), Term("fish", WORD, True)]),
        ("минус -слово", [Term("минус"), Term("слово", WORD, True)]),
        ("invoice* 20*", [Term("invoice", PREFIX), Term("20", PREFIX)]),
        ("-40 degrees", [Term("-40"), Term("degrees")]),
        ("year NOT 2020", [Term("year"), Term("2020", WORD, True)]),
        ("state-of-the-art e-mail", [Term("state-of-the-art"), Term("e-mail")]),
        ("DO NOT ENTER", [Term("DO"), Term("NOT"), Term("ENTER")]),
        ('צה"ל "משפט שלם"', [Term('צה"ל'), Term("משפט שלם", PHRASE)]),
        ('"unclosed words', [Term("unclosed"), Term("words")]),
        ("-only", [Term("only")]),
        ("NOT", [Term("NOT")]),
        ("* ** - \"\" “”", []),
    ],
)  # fmt: skip
def test_terms(query: str, terms: list[Term]) -> None:
    assert list(parse(query).terms) == terms


def test_embedded_text_has_neither_operators_nor_what_is_excluded() -> None:
    assert parse('find "red car" quick* -blue NOT green').text == "find red car quick"


def test_decomposed_and_composed_spelling_are_the_same_query() -> None:
    assert parse("Ku\u0308ndigung") == parse("Kündigung")


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from('"“”„«»「」*- NOT\x00\ud800')), max_size=200))
def test_any_text_parses(query: str) -> None:
    parsed = parse(query)
    parsed.text.encode()  # no lone surrogate is left to trip a tokenizer or SQLite
    assert all(any(character.isalnum() for character in term.text) for term in parsed.terms)
    assert not parsed.terms or parsed.wanted


@given(st.lists(st.text(alphabet="abcdefghäöжπ漢字", min_size=1, max_size=8), min_size=1, max_size=10))
def test_plain_words_are_themselves(words: list[str]) -> None:
    assert [term.text for term in parse(" ".join(words)).terms] == words


def test_bounded() -> None:
    parsed = parse("word " * 100_000)
    assert len(parsed.text) <= MAX_CHARACTERS
    assert len(parsed.terms) <= MAX_TERMS
