"""Words that dictionaries link with known ones."""

from __future__ import annotations

import numpy as np
import torch

from trainer.newstudent.linked_names import Links, linked_names, word_piece
from trainer.newstudent.piece_directions import Directions
from trainer.newstudent.word_codes import Mixtures

# Pieces, and where they point: words of one meaning the same way.
_PIECES = {"▁glacier": 0, "▁jäätikkö": 0, "▁ice": 1, "▁river": 2, "▁joki": 2, "▁bank": 3, "家": 4, "▁new": 5, "▁york": 5}
_NUMBER = {piece: at for at, piece in enumerate(_PIECES)}


def _directions() -> Directions:
    table = torch.eye(6)
    table[0] = table[0] + 0.4 * table[1]
    rows = np.array(list(_PIECES.values()), np.int64)[:, None]
    weights = np.ones((len(rows), 1))
    none = rows[:0], weights[:0], weights[:0]
    return Directions(Mixtures(rows, weights, weights, np.zeros(len(rows), np.bool_), none), table)


def _named(links: Links, *, forbidden: str = "") -> dict[str, int]:
    return linked_names(links, _NUMBER, _directions(), lambda piece: piece != forbidden)


def test_any_language_says_what_a_word_means() -> None:
    links = Links()
    links.add("el", "fi", [("παγετώνασ", "jäätikkö"), ("λόφοσ", "joki")])
    links.add("fi", "el", [("jäätikkö", "παγετώνασ")])
    links.add("de", "en", [("fluss", "river"), ("haus", "家")])
    found = _named(links)  # a single link counts if it is to English
    assert found == {"▁παγετώνασ": _NUMBER["▁jäätikkö"], "▁fluss": _NUMBER["▁river"], "▁haus": _NUMBER["家"]}
    assert "▁fluss" not in _named(links, forbidden="▁fluss")


def test_what_is_linked_must_agree() -> None:
    links = Links()
    links.add("de", "en", [("bank", "bank"), ("ufer", "river"), ("ufer", "glacier"), ("ufer", "bank")])
    assert "▁ufer" not in _named(links)
    links.add("de", "en", [("ufer", "river")] * 4)
    links.add("de", "fi", [("ufer", "joki")] * 3)
    assert _PIECES[list(_PIECES)[_named(links)["▁ufer"]]] == 2
    assert "▁bank" not in _named(links)  # there is one


def test_what_has_got_a_name_says_what_others_mean() -> None:
    links = Links()
    links.add("sv", "de", [("glaciär", "gletscher")] * 2)
    links.add("de", "ru", [("gletscher", "ледник")] * 2)
    links.add("ru", "en", [("ледник", "glacier")])
    assert set(_named(links)) == {"▁glaciär", "▁gletscher", "▁ледник"}
    assert set(_named(links).values()) == {_NUMBER["▁glacier"]}


def test_several_words_say_what_one_means_but_are_no_piece() -> None:
    links = Links()
    links.add("de", "en", [("eisfluss", "ice river"), ("strom", "ice river"), ("strom", "river"), ("neu york", "new york")])
    assert _named(links) == {"▁strom": _NUMBER["▁river"]}


def test_which_texts_are_words() -> None:
    assert word_piece("haus") == "▁haus" and word_piece("氷河湖") == "氷河湖" and word_piece("ال كتاب") == "▁كتاب"
    assert [word_piece(text) for text in ("ab", "zwei worte", "x1y", "auf-ab", "")] == [None] * 5
