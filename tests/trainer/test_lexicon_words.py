"""Single words of a lexicon's records, and which pieces they become other names of."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from tests.trainer.concepts import ended
from trainer.data import PreparedData
from trainer.data_writing import write_prepared
from trainer.errors import DataError
from trainer.models import Tokens
from trainer.newstudent.lexicon_names import LexiconWords, lexicon_names
from trainer.newstudent.lexicon_words import Lexicon, read_lexicon, write_lexicon
from trainer.newstudent.piece_directions import Directions
from trainer.newstudent.tokenizer import train_tokenizer
from trainer.newstudent.wide_tokens import folding
from trainer.newstudent.word_codes import Mixtures
from trainer.records import PairRecord, SplitName

_RECORDS = [
    PairRecord("to borrow, to lend (money)", {"de": "leihen; borgen", "el": "Δανείζω", "zh": "借，借贷"}, "lex_a"),
    PairRecord("library", {"ar": "المكتبة", "th": "ห้องสมุด", "el": "βιβλιοθήκη", "de": "die Bücherei"}, "lex_b"),
    PairRecord("a library", {"de": "Bücherei", "ja": "図書館", "he": "ספרייה"}, "lex_b"),
    PairRecord("the city hall of the town of Bonn", {"de": "Rathaus"}, "lex_a"),  # more than a few words
    PairRecord("house", {"de": "Haus"}, "games"),
]


@pytest.fixture(scope="module")
def lexicon(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Lexicon]:
    folder = tmp_path_factory.mktemp("lexicon")
    write_prepared(folder / "data", {SplitName.TRAIN: _RECORDS})
    text = PreparedData(folder / "data")
    tokens: Tokens = train_tokenizer(["haus"] * 30 + list("abcdef"), pieces=40, character_coverage=1.0, seed_pieces=500)
    ended(write_lexicon(text.pairs(SplitName.TRAIN), text.sources, "lex_*", folding(tokens), folder / "made"))
    return {path.stem: read_lexicon(path) for path in (folder / "made").iterdir()}


def test_single_words_and_their_english(lexicon: dict[str, Lexicon]) -> None:
    assert lexicon["de"] == {
        "▁leihen": {("borrow",): pytest.approx(1 / 6), ("lend",): pytest.approx(1 / 6), ("money",): pytest.approx(1 / 6)},
        "▁borgen": {("borrow",): pytest.approx(1 / 6), ("lend",): pytest.approx(1 / 6), ("money",): pytest.approx(1 / 6)},
        "▁bücherei": {("library",): 1.0},  # with its article it is no single word
    }
    assert set(lexicon["el"]) == {"▁δανείζω", "▁βιβλιοθήκη"} and set(lexicon["zh"]) == {"借贷"}
    assert lexicon["ar"] == {"▁مكتبة": {("library",): 1.0}}  # the article is cut off
    assert set(lexicon["th"]) == {"ห้องสมุด"} and set(lexicon["ja"]) == {"図書館"} and set(lexicon["he"]) == {"▁ספרייה"}


def test_files(tmp_path: Path) -> None:
    assert read_lexicon(tmp_path / "de.json") == {}
    (tmp_path / "de.json").write_text("[[1", encoding="utf-8")
    with pytest.raises(DataError, match=r"de\.json"):
        read_lexicon(tmp_path / "de.json")


_PIECES = ["▁library", "▁borrow", "▁money", "▁stone", "▁leihgeld"]
_NUMBER = {piece: at for at, piece in enumerate(_PIECES)}


def _directions() -> Directions:
    """Orthogonal rows but for "borrow", near "money"; the last piece is a mixture of both."""
    table = torch.eye(5)
    table[1] = torch.tensor([0.0, 0.8, 0.6, 0, 0])
    rows, weights = np.zeros((5, 2), np.int64), np.zeros((5, 2), np.float32)
    rows[:, 0], weights[:, 0] = range(5), 1
    rows[4], weights[4] = (1, 2), (0.5, 0.5)
    none = np.zeros((5, 2), np.float32)
    return Directions(Mixtures(rows, weights, weights, np.ones(5, bool), (rows, none, none)), table)


def _named(lexicon: Lexicon, frequencies: dict[str, float] | None = None, most: int = 9) -> tuple[dict[str, int], list[str]]:
    words = LexiconWords()
    words.add(lexicon, lambda word: _NUMBER.get("▁" + word), lambda piece: piece != "▁verboten", frequencies or {})
    found = lexicon_names(words, _directions(), [4], 0.9, most, 2)
    assert all(sum(mixed.values()) == pytest.approx(1) for mixed in found.own.values())
    return found.names, list(found.own)


def test_a_word_has_the_piece_of_its_english_word() -> None:
    names, own = _named({"▁bücherei": {("library",): 3.0, ("unknown",): 9.0}, "▁verboten": {("library",): 1.0}})
    assert names == {"▁bücherei": 0} and not own
    assert _named({"▁steinlos": {("stone", "unknown"): 1.0}}) == ({}, [])  # of a part it says nothing
    assert _named({"▁borgen": {("borrow",): 2.0, ("money",): 1.0}}) == ({"▁borgen": 1}, [])
    assert _named({"▁wirr": {("library",): 1.0, ("stone",): 1.0, ("money",): 1.0, ("borrow",): 0.3}}) == ({"▁wirr": 2}, [])


def test_several_words_have_a_piece_that_means_the_same_or_their_own() -> None:
    several: Lexicon = {
        "▁geldleihe": {("borrow", "money"): 1.0},
        "▁steinbibliothek": {("stone", "library"): 1.0},
        "▁bibliotheksgeld": {("library", "money"): 1.0},
    }
    names, own = _named(several, {"▁bibliotheksgeld": 0.5})
    assert names == {"▁geldleihe": 4} and own == ["▁bibliotheksgeld", "▁steinbibliothek"]  # the most frequent first
    assert _named(several, {"▁bibliotheksgeld": 0.5}, most=1)[1] == ["▁bibliotheksgeld"]
    assert _named({"▁wirr": {(word,): 1.0 for word in ("library", "stone", "none")}} | several)[0] != {}
