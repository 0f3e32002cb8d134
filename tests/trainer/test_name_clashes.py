"""Names that would be read where another word is meant leave; what English is cut into stays."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.trainer.concepts import ended
from trainer.newstudent.name_clashes import cuts, without_clashes
from trainer.newstudent.other_names import LanguageWords
from trainer.newstudent.tokenizer import train_tokenizer
from trainer.newstudent.wide_tokens import alphabet_of, unigram_pieces, wide_tokens
from trainer.newstudent.word_forms import Forms

_LETTERS = "abcd"
_OLD = train_tokenizer(list(_LETTERS) * 3, pieces=20, character_coverage=1.0, seed_pieces=100)


def _language(name: str, **frequencies: float) -> LanguageWords:
    words = tuple(sorted(frequencies))
    shares = np.array([frequencies[word] for word in words])
    return LanguageWords(name, {}, Forms(words, words, words, shares, shares))


def test_a_name_stays_if_it_is_read_as_itself_more_often() -> None:
    pieces = ["▁", "▁cat", "▁hous", *"▁ab"]
    names = {"▁katze": 1, "▁walm": 1, "▁house": 2, "▁kat": 1}
    german = _language("de", katze=0.4, katzen=0.2, katzentisch=0.1, walm=0.001)
    other = _language("nl", katzenberg=0.01, kater=0.3, walmart=0.002, kat=0.2)
    found = ended(without_clashes(pieces, names, [german, other], ["walmsley"]))
    # "katzen" is of the name's own language; "katzenberg" is rarer than "katze"; "kater" is Dutch, as is "kat".
    assert found == {"▁katze": 1, "▁house": 2, "▁kat": 1}
    assert ended(without_clashes(pieces, names, [german, other])) == found  # "walmart" is more frequent than "walm"
    assert ended(without_clashes(pieces, names, [german], ["houses"])) == {"▁katze": 1, "▁walm": 1, "▁kat": 1}
    changed = cuts(pieces, found, other)
    assert np.isclose(changed.changed, 0.31 / 0.512) and np.isclose(changed.foreign, 0.01 / 0.512)


def test_a_shorter_name_that_is_read_instead_is_looked_at_too() -> None:
    names = {"▁abcd": 1, "▁abc": 1}
    assert ended(without_clashes(["▁"], names, [], ["abcda"])) == {}


_WORD = st.text(_LETTERS, min_size=1, max_size=6)
_COUNTS = st.dictionaries(_WORD, st.floats(0.01, 1), max_size=12)


@settings(max_examples=60, deadline=None)
@given(st.sets(_WORD, max_size=8), st.sets(_WORD, max_size=10), _COUNTS, _COUNTS, st.sets(_WORD, max_size=8))
def test_protected_words_are_cut_as_without_names(
    words: set[str], others: set[str], one: dict[str, float], two: dict[str, float], protected: set[str]
) -> None:
    known = unigram_pieces(_OLD)
    pieces = [*known, *(f"▁{word}" for word in sorted(words) if f"▁{word}" not in known)]
    names = {f"▁{word}": len(pieces) - 1 for word in others if f"▁{word}" not in pieces and len(word) > 1}
    languages = [_language("x", **one), _language("y", **two)]
    kept = ended(without_clashes(pieces, names, languages, protected))
    assert kept.items() <= names.items()
    with_names, without = (_cut(pieces, some) for some in (kept, {}))
    for word in protected:
        if f"▁{word}" not in kept:  # a name itself is one that was allowed
            assert with_names(word) == without(word)
    assert ended(without_clashes(pieces, kept, languages, protected)) == kept


def _cut(pieces: list[str], names: dict[str, int]) -> Callable[[str], list[int]]:
    backend = wide_tokens(_OLD, pieces, alphabet_of(pieces, _LETTERS), names).backend()

    def ids(word: str) -> list[int]:
        found: list[int] = backend.encode(word, add_special_tokens=False).ids
        return found

    return ids
