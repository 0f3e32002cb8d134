"""Words that lists of frequencies have, compounds' parts, and which names a vocabulary gets."""

from __future__ import annotations

import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.trainer.test_joint_multigrams import _name, _written
from trainer.errors import ModelLoadError
from trainer.models import Tokens
from trainer.newstudent.attested_words import attested, heard_names, lemma_names, unlisted_names
from trainer.newstudent.compound_parts import compound_parts
from trainer.newstudent.name_choice import NameChoice, allowed_in, english_of
from trainer.newstudent.tokenizer import train_tokenizer
from trainer.newstudent.whole_words import first_tokens
from trainer.newstudent.wide_tokens import with_names
from trainer.newstudent.word_forms import Analyser


def _any(piece: str) -> bool:
    return True


def test_forms_of_known_words_are_names_of_them() -> None:
    lemmas = {"Häuser": "Haus", "häusern": "Haus", "Fluchs": "Fluch"}
    known = Analyser(
        {"Häuser": 1e-4, "häuser": 2e-4, "häusern": 1e-9, "Fluchs": 1e-5, "x1y": 1, "Haus": 1}, lambda word: lemmas[word]
    )
    words = attested(known, str.lower, 1e-7)
    assert set(words) == {"häuser", "fluchs", "haus"} and words["häuser"][0] == pytest.approx(3e-4)
    assert lemma_names(words, known, str.lower, {"▁haus": 7}, lambda piece: piece != "▁fluchs") == {"▁häuser": 7}


def test_a_spelling_that_people_use_is_a_name() -> None:
    draw = random.Random(5)
    names = sorted({_name(draw) for _ in range(900)})
    learned, others = names[:600], [name for name in names[600:] if len(name) > 4]
    words = {_written(name): name for name in others}
    known = {f"▁{name}": at for at, name in enumerate(others)}
    english = dict.fromkeys(others, 1e-4)
    pairs = [(name, _written(name)) for name in learned]
    found = heard_names("mk", pairs, english, [*words, *(f"{word}от" for word in words), "бббббб"], known, _any)
    right = [word for word, name in words.items() if found.get(f"▁{word}") == known[f"▁{name}"]]
    assert len(right) > 0.6 * len(words) and "▁бббббб" not in found
    with_article = [word for word in right if found.get(f"▁{word}от") == found[f"▁{word}"]]
    assert len(with_article) > 0.8 * len(right)
    assert heard_names("mk", pairs[:20], english, list(words), known, _any) == {}  # too little to learn from
    first = right[0]
    assert f"▁{first}" not in heard_names("mk", pairs, english, list(words), {**known, f"▁{first}": 1}, _any)


def test_where_nothing_is_listed_the_likeliest_spelling_is_a_name() -> None:
    draw = random.Random(6)
    names = sorted({_name(draw) for _ in range(900)})
    pairs = [(name, _written(name)) for name in names[:600]]
    others = {name: at for at, name in enumerate(name for name in names[600:] if len(_written(name)) > 3)}
    number = {f"▁{name}": at for name, at in others.items()}
    found = unlisted_names("mk", pairs, others, number, _any)
    right = [name for name in others if found.get(f"▁{_written(name)}") == others[name]]
    assert len(right) > 0.5 * len(others) and len(found) <= len(others)
    assert unlisted_names("mk", pairs, others, number, lambda piece: False) == {}
    assert unlisted_names("mk", pairs[:20], others, number, _any) == {}


def test_parts_of_compounds_are_the_most_frequent_known_words() -> None:
    words = {"schwäche": (3e-5, ""), "immun": (2e-5, ""), "kind": (1e-3, ""), "fremdes": (1e-3, ""), "strom": (1e-6, "")}
    number = {"▁schwäche": 1, "▁immun": 2, "▁kind": 3, "▁strom": 4}
    assert compound_parts(words, number, 2) == {"schwäche": 1, "immun": 2}
    assert compound_parts(words, {**number, "schwäche": 9}, 9) == {"immun": 2, "strom": 4}


def test_english_is_cut_as_it_was() -> None:
    english = english_of(Analyser({"House": 0.1, "houses": 0.2, "unseen": 0.1, "l'été": 0.3}), str.lower)
    assert list(english) == ["houses", "house", "unseen"]
    allowed = allowed_in({"▁house", "▁a", *"unsehohlä"}, english)
    assert allowed("▁hohl") and allowed("▁houseen")
    assert not allowed("▁houses") and not allowed("▁uns")  # common; the beginning of one that is no piece
    assert allowed("▁hous") is False and allowed("▁ho\u0436") is False  # of "houses"; a letter that no piece has


@pytest.fixture(scope="module")
def wide() -> Tokens:
    old = train_tokenizer(
        ["the house and the dog"] * 20 + list("abcdefghijkl"), pieces=60, character_coverage=1.0, seed_pieces=900
    )
    return with_names(first_tokens(old, ["▁house", "▁dog"], [], list("abcdefghijkl")), {})


@given(st.dictionaries(st.text("abcdl", min_size=4, max_size=9), st.floats(0, 1), min_size=1), st.integers(0, 400))
def test_the_most_frequent_names_fill_the_room_and_no_more(wide: Tokens, words: dict[str, float], room: int) -> None:
    house = json.loads(wide.definition)["model"]["vocab"]["▁house"]
    choice = NameChoice({f"▁{word}": house for word in words})
    for word, frequency in words.items():
        choice.seen(f"▁{word}", frequency)
        choice.seen(f"▁{word}", frequency / 2)
    chosen = choice.chosen(room)
    made = with_names(wide, chosen)
    assert len(made.definition) <= len(wide.definition) + room
    left = [words[name[1:]] for name in choice.names if name not in chosen]
    assert not left or not chosen or min(words[name[1:]] for name in chosen) >= max(left)
    for name in chosen:
        assert made.backend().encode(name[1:], add_special_tokens=False).ids == [house]


def test_names_are_of_pieces_that_there_are(wide: Tokens) -> None:
    for wrong in ({"▁house": 3}, {"▁haus": wide.highest_id + 1}):
        with pytest.raises(ModelLoadError, match="names"):
            with_names(wide, wrong)
