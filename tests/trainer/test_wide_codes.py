"""Pieces of a wide vocabulary as mixtures: what they stand for, which of them get rows, what the others are mixed of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.errors import ModelLoadError
from trainer.models import Tokens
from trainer.newstudent.alignment import Links
from trainer.newstudent.base_rows import choose_rows, piece_use, rows_of
from trainer.newstudent.stems import chosen_stems, compound_ends
from trainer.newstudent.tokenizer import train_tokenizer
from trainer.newstudent.wide_vocabulary import base_pieces, linked_unspaced, understood_words, with_teacher_row
from trainer.newstudent.word_codes import Known, Mixtures, mixtures, usual_length
from trainer.newstudent.word_counts import Words
from trainer.newstudent.word_meanings import Meanings, directions, meanings

_OLD = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "▁", "▁house", "▁dog", "▁red", ".", "▁chien", "a", "b"]
_NEW = ["▁haus", "▁hund", "▁rothaus", "▁selten", "c"]
_PIECES = _OLD + _NEW
_NUMBER = {piece: number for number, piece in enumerate(_PIECES)}
_HOUSE, _DOG, _RED = (_NUMBER[piece] for piece in ("▁house", "▁dog", "▁red"))


def _links(*entries: tuple[str, str, float]) -> Links:
    entries = tuple(sorted(entries, key=lambda entry: (_NUMBER[entry[0]], _NUMBER[entry[1]])))
    pieces, english = (np.array([_NUMBER[entry[side]] for entry in entries], np.int64) for side in (0, 1))
    return Links(pieces, english, np.array([entry[2] for entry in entries]))


_FOUND = meanings(
    [
        _links(
            ("▁haus", "▁house", 60), ("▁haus", "▁dog", 2), ("▁haus", ".", 900), ("▁hund", "▁dog", 20), ("▁chien", "▁dog", 50)
        ),
        _links(("▁haus", "▁house", 38), ("▁rothaus", "▁house", 3), ("▁rothaus", "▁red", 1), ("▁haus", "▁hund", 70)),
    ],
    _PIECES,
    len(_OLD),
)


def _meanings(rows: list[list[int]], shares: list[list[float]]) -> Meanings:
    return Meanings(np.array(rows), np.array(shares, np.float32), np.ones(len(rows)), np.ones(len(rows), np.float32))


def _table(seed: int = 0) -> torch.Tensor:
    return torch.randn(len(_OLD), 8, generator=torch.Generator().manual_seed(seed))


def _known(**changes: object) -> Known:
    values: dict[str, object] = {
        "numbers": _NUMBER,
        "old": len(_OLD),
        "meanings": _FOUND,
        "teacher": {},
        "stems": {},
        "ends": {},
        "held": np.array([piece in ("▁house", "▁dog", "▁red") for piece in _OLD]),
        "parts": lambda piece: [_NUMBER[letter] for letter in piece if letter in "ab"],
    }
    return Known(**(values | changes))  # type: ignore[arg-type]


def _of(mixed: Mixtures, at: int) -> dict[int, float]:
    pairs = zip(mixed.rows[at].tolist(), mixed.weights[at].tolist(), strict=True)
    return {row: weight for row, weight in pairs if weight}


def test_what_a_word_stands_for() -> None:
    """English words only, none of them punctuation, small shares dropped, languages added up."""
    assert _FOUND.of(_NUMBER["▁haus"]) == {_HOUSE: 1.0}
    assert _FOUND.of(_NUMBER["▁rothaus"]) == {_HOUSE: 0.75, _RED: 0.25}
    assert _FOUND.counts[_NUMBER["▁haus"]] == 100 and not _FOUND.known[_NUMBER["▁selten"]]


def test_a_word_that_stands_for_one_word_has_that_words_row() -> None:
    table = _table()
    mixed = mixtures(_PIECES, _known(), table, usual=3.0)
    assert _of(mixed, _NUMBER["▁haus"]) == {_HOUSE: 1.0}
    row = rows_of(np.array([_NUMBER["▁haus"]]), mixed, table)[0]
    torch.testing.assert_close(row, table[_HOUSE])
    several = rows_of(np.array([_NUMBER["▁rothaus"]]), mixed, table)[0]
    assert float(several.norm()) == pytest.approx(1.02 * 3.0, rel=1e-4)  # stretched: no shorter than a word
    assert mixed.word_weights[_NUMBER["▁rothaus"]].sum() == pytest.approx(1.0)
    assert mixed.weights.max() <= 2.0


def test_little_links_leave_room_for_a_words_own_parts() -> None:
    few = replace(_FOUND, counts=np.where(_FOUND.counts == 20, 1.0, _FOUND.counts))
    changed = _known(meanings=few, parts=lambda piece: [_NUMBER["a"]])
    mixed = mixtures(_PIECES, changed, _table(), usual=3.0)
    found = mixed.word_weights[_NUMBER["▁hund"]].tolist()
    assert sorted(found, reverse=True)[:2] == pytest.approx([0.5, 0.5])


def test_unknown_words_are_their_parts_and_parts_add_up_in_a_sum() -> None:
    pieces = [*_PIECES, "▁abba", "▁zz", "▁hau", "dog"]
    known = _known(stems={"▁hau": {_HOUSE: 0.75, _RED: 0.25}}, ends={"dog": _DOG})
    mixed = mixtures(pieces, known, _table(), usual=3.0)
    at = len(_PIECES)
    assert set(_of(mixed, at)) == {_NUMBER["a"], _NUMBER["b"]} and mixed.word_weights[at].sum() == 4
    assert _of(mixed, at + 1) == {_NUMBER["[UNK]"]: 1.0}
    assert set(_of(mixed, at + 2)) == {_HOUSE, _RED} and _of(mixed, at + 3) == {_DOG: 1.0}
    own = [piece for piece, has in zip(pieces, mixed.own, strict=True) if has]
    assert own == _OLD


def test_a_word_without_beginnings_takes_over_the_row_of_its_old_beginning() -> None:
    """Nothing is cut into that any more: without the word that leans on it, it has no row."""
    pieces = [*_OLD, "▁犬人", "▁水", "犬人", "犬", "水"]
    number = {piece: at for at, piece in enumerate(pieces)}
    links = Links(np.array([number["犬人"], number["犬"]]), np.array([_DOG, _DOG]), np.array([50.0, 50.0]))
    old = len(_OLD) + 2
    found, table = meanings([links], pieces, old), torch.randn(old, 8, generator=torch.Generator().manual_seed(0))
    known = _known(numbers=number, old=old, meanings=found, held=np.zeros(old, bool), parts=lambda piece: [])
    mixed = mixtures(pieces, known, table, usual=3.0)
    assert _of(mixed, number["犬人"]) == {number["▁犬人"]: 1.0} and set(_of(mixed, number["犬"])) == {_DOG}
    assert _of(mixed, number["水"]) == {number["▁水"]: 1.0}
    use = np.array([0.0 if piece in ("▁犬人", "▁水", "水") else 1.0 for piece in pieces])
    base = choose_rows(pieces, mixed, use, np.zeros(len(pieces), bool), len(_OLD) + 1)
    assert number["▁犬人"] in base.chosen and number["▁水"] not in base.chosen
    assert torch.equal(base.codes.expand(rows_of(base.chosen, mixed, table))[number["犬人"]], table[number["▁犬人"]])


def test_an_old_word_of_another_language_can_do_without_its_row() -> None:
    mixed = mixtures(_PIECES, _known(), _table(), usual=3.0)
    rows, weights, _ = mixed.spare
    spared = np.flatnonzero(weights.any(axis=1)).tolist()
    assert spared == [_NUMBER["▁chien"]] and rows[spared[0], 0] == _DOG
    use = np.ones(len(_PIECES))
    use[_NUMBER["▁chien"]] = 0.0
    held = np.array([piece in ("▁house", "▁dog", "▁red") for piece in _PIECES])
    base = choose_rows(_PIECES, mixed, use, held, len(_OLD) - 1)
    codes = base.codes
    assert base.figures["old_words_mixed"] == 1
    spared_row = codes.expand(rows_of(base.chosen, mixed, _table()))[_NUMBER["▁chien"]]
    torch.testing.assert_close(spared_row, _table()[_DOG])


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.integers(12, 40))
def test_every_piece_has_a_code_over_the_rows(seed: int, most: int) -> None:
    rng = np.random.default_rng(seed)
    pieces = [*_PIECES, *(f"▁{'ab'[number % 2]}{'ab' * number}" for number in range(1, 20)), "▁zz"]
    words = [piece for piece in pieces[len(_OLD) :] if rng.random() < 0.7]
    stems = {
        piece: dict(zip(rng.choice(len(_OLD), 3, False).tolist(), rng.random(3) + 0.01, strict=True)) for piece in words
    }
    mixed = mixtures(pieces, _known(stems=stems), _table(seed), usual=3.0)
    held = np.array([piece in ("▁house", "▁dog") for piece in pieces])
    use = rng.random(len(pieces)) * (rng.random(len(pieces)) < 0.7)
    base = choose_rows(pieces, mixed, use, held, most)
    assert len(base.chosen) <= most and len(base.codes) == len(pieces)
    assert set(np.flatnonzero(held)) <= set(base.chosen.tolist()) and _NUMBER["[UNK]"] in base.chosen
    table = rows_of(base.chosen, mixed, _table(seed))
    base.codes.check(table)
    assert float(base.codes.weights.max()) <= 2.0
    assert (base.codes.weights != 0).any(dim=1).all() and torch.isfinite(base.codes.expand(table)).all()
    for place, piece in enumerate(base.chosen.tolist()):  # what has a row is it
        torch.testing.assert_close(base.codes.expand(table)[piece], table[place])
    if most >= len(pieces):  # and with rows enough nothing changes
        own = rows_of(np.arange(len(pieces)), mixed, _table(seed))
        kept = (mixed.own | (use > 0)).nonzero()[0]
        torch.testing.assert_close(base.codes.expand(table)[kept], own[kept], atol=1e-4, rtol=1e-4)


def test_too_few_rows_are_refused() -> None:
    mixed = mixtures(_PIECES, _known(), _table(), usual=3.0)
    with pytest.raises(ModelLoadError, match="rows"):
        choose_rows(_PIECES, mixed, np.ones(len(_PIECES)), np.zeros(len(_PIECES), bool), 3)


def test_the_use_of_pieces_counts_every_language_by_its_root() -> None:
    tokens: Tokens = train_tokenizer(["haus hund"] * 30 + list("abc"), pieces=24, character_coverage=1.0, seed_pieces=500)
    texts = [("de", "haus")] * 9 + [("nl", "hund")]
    use = piece_use(tokens, texts)
    ids = {word: tokens.backend().encode(word, add_special_tokens=False).ids for word in ("haus", "hund")}
    only = set(ids["haus"]) - set(ids["hund"])
    assert use[list(only)] == pytest.approx(9 / (9 * len(ids["haus"])) ** 0.5)


def _words(texts: Mapping[str, int]) -> Words:
    counts = np.array([texts[word] for word in sorted(texts)])
    return Words(tuple(sorted(texts)), counts.astype(np.float64), counts.astype(np.int64))


def test_stems_are_beginnings_of_words_of_one_meaning() -> None:
    units = torch.nn.functional.normalize(
        torch.tensor([[1.0, 0.1], [1, 0.2], [1, 0.3], [1, 0], [0, 1], [-1, 0]]), dim=1
    ).half()
    pieces = {"lauft": 0, "laufen": 1, "laufe": 2, "hausa": 3, "hausb": 4, "hausc": 5, "gehen": 0, "gehet": 1, "geh": 0}
    counts = {"xx": _words(dict.fromkeys(pieces, 20) | {"laufbar": 50, "hausbar": 90, "gehbar": 90})}
    found = chosen_stems(counts, pieces.get, lambda word: word in pieces, units, 10)
    assert list(found) == ["lauf"] and found["lauf"].use == pytest.approx(50 / (9 * 20 + 230))
    mixed = found["lauf"].meaning(_meanings([[7, 8]] * 6, [[0.75, 0.25]] * 6), 2)
    assert mixed == pytest.approx({7: 0.75, 8: 0.25})
    assert not chosen_stems(counts, pieces.get, lambda word: word in pieces, units, 0)


def test_ends_of_compounds_are_frequent_known_words() -> None:
    pieces = {"klausel": 1, "vertrag": 2, "fristen": 3}
    counts = {"de": _words({"klausel": 90, "vertrag": 80, "fristen": 3, "unbekannt": 99}), "fr": _words({"klausel": 99})}
    assert compound_ends(counts, pieces.get, lambda word: False, 1400) == {"klausel": 1, "vertrag": 2}
    assert compound_ends(counts, pieces.get, lambda word: word == "vertrag", 14) == {"klausel": 1}


def test_words_that_are_understood_and_used_are_kept() -> None:
    use = {"haus": 0.5, "hund": 0.4, "rothaus": 0.45, "selten": 9.0}
    kept = understood_words(_NUMBER, len(_OLD), _FOUND, use, 2)
    assert kept == {_NUMBER["▁haus"], _NUMBER["▁hund"]}  # "rothaus" stands for two things
    assert base_pieces(_NUMBER, len(_OLD), kept) == [*_OLD, "▁haus", "▁hund", "c"]


def test_words_without_spaces_need_links() -> None:
    pieces = [*_OLD, "▁契約", "契約", "条項", "甲乙", "契", "ก่อน", "หลัง", "คำ"]
    number = {piece: at for at, piece in enumerate(pieces)}
    told = {"条項": (1.6, 1.0), "甲乙": (1.2, 1.0), "ก่อน": (1.2, 1.0), "หลัง": (1.6, 0.1)}
    counts, shares, words = np.zeros(len(pieces)), np.zeros((len(pieces), 1), np.float32), np.zeros(len(pieces), np.float32)
    for piece, (links, share) in told.items():
        counts[number[piece]], shares[number[piece]], words[number[piece]] = links, 1.0, share
    found = Meanings(np.zeros((len(pieces), 1), np.int64), shares, counts, words)
    old = number["▁契約"] + 1
    linked = linked_unspaced(number, old, found)
    assert linked == {number["条項"], number["ก่อน"]}  # two parts of Chinese that are known say more
    assert base_pieces(number, old, linked) == [*_OLD, "▁契約", "契約", "条項", "契", "ก่อน"]


def test_the_teachers_words_have_its_rows_but_for_words_of_others() -> None:
    teacher = {"▁haus": 70, "▁hund": 71, "▁tree": 72, "▁house": 73}
    rows = with_teacher_row([*_PIECES, "▁tree"], teacher, _NUMBER, len(_OLD), _FOUND, {"haus": 0.1, "hund": 0.1})
    assert rows == {"▁hund": 71, "▁tree": 72}  # "haus" is well known as another language's


def test_the_usual_length_is_that_of_frequent_rows() -> None:
    table = torch.tensor([[1.0, 0.0], [-1.0, 0.0], [50.0, 50.0]])
    mean, usual = usual_length(table, np.array([5, 5, 0]))
    assert mean.tolist() == [0, 0] and usual == 1.0
    units = directions(_meanings([[0, 1], [0, 0]], [[0.5, 0.5], [1, 0]]), table, mean)
    assert units.tolist() == [[0, 0], [1, 0]]
