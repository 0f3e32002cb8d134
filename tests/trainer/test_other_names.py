"""Other names of pieces: which are given, English is cut as before, models keep them, engine and library read them alike."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.model.library_tokenizer import LibraryTokenizer
from engine.model.packed_wordpiece import PackedWordPiece
from tests.trainer.concepts import ended
from tests.trainer.tiny_models import TINY_WORDS
from trainer.errors import ConfigError, ModelLoadError
from trainer.models import Tokens, load_encoder
from trainer.models.text_tokens import written
from trainer.newstudent.building import build_student
from trainer.newstudent.lexicon_words import Lexicon
from trainer.newstudent.mending import mended
from trainer.newstudent.other_names import LanguageWords, NameOptions, Naming, holding, named_forms, named_words
from trainer.newstudent.tokenizer import train_tokenizer
from trainer.newstudent.whole_words import first_tokens, numbers
from trainer.newstudent.wide_tokens import alphabet_of, folding, unigram_pieces, wide_tokens
from trainer.newstudent.word_codes import Mixtures
from trainer.newstudent.word_counts import Words
from trainer.newstudent.word_forms import Analyser, Forms
from trainer.newstudent.written_names import named_writings

_TEXT = "the library house borrows walking city βιβλιοθήκη πόλη مكتبة 图书馆 ห้องสมุด bücherei haus häuser stadt"
_WORDS = ["▁library", "▁house", "▁city", "▁walk", "▁haus", "▁πόλη", "图书"]
_LEXICON: dict[str, Lexicon] = {
    "de": {
        "▁bücherei": {("library",): 1.0},
        "▁walking": {("house",): 1.0},
        "▁wal": {("house",): 1.0},
        "▁haus": {("city",): 1.0},
    },
    "el": {"▁βιβλιοθήκη": {("library",): 1.0}, "▁неткоф": {("library",): 1.0}},
    "ar": {"▁مكتبة": {("library",): 1.0}},
    "zh": {"图书馆": {("library",): 1.0}},
    "th": {"ห้องสมุด": {("library",): 1.0}, "บ้าน": {("house", "city"): 1.0}},
}


@pytest.fixture(scope="module")
def old() -> Tokens:
    letters = sorted({letter for letter in _TEXT if letter != " "} | set("บ้านwalk-'.,"))
    return train_tokenizer(letters * 3, pieces=len(letters) + 20, character_coverage=1.0, seed_pieces=500)


def _words(**texts: int) -> Words:
    words = sorted(texts)
    counts = np.array([texts[word] for word in words])
    return Words(tuple(words), counts.astype(np.float64), counts.astype(np.int64))


def _naming(**options: float) -> Naming:
    german = Forms.of(_words(haus=9), ["bücherei"], Analyser({"häuser": 0.1, "büchereie": 0.1}, _lemma), str)
    english = _words(the=90, library=9, house=8, walking=7, walks=2)
    languages = [LanguageWords(name, own, german if name == "de" else None) for name, own in _LEXICON.items()]
    return Naming(languages, english, NameOptions(**options))  # type: ignore[arg-type]


def _lemma(word: str) -> str:
    return {"häuser": "haus", "büchereie": "bücherei"}.get(word, word)


@pytest.fixture(scope="module")
def pieces(old: Tokens) -> list[str]:
    return list(numbers(first_tokens(old, _WORDS, [], sorted(set(_TEXT) - {" "}))))


def _mixed(pieces: list[str]) -> tuple[Mixtures, torch.Tensor]:
    """A row for each piece, all at right angles."""
    size = len(pieces)
    rows, weights = np.zeros((size, 2), np.int64), np.zeros((size, 2), np.float32)
    rows[:, 0], weights[:, 0] = range(size), 1
    none = np.zeros((size, 2), np.float32)
    return Mixtures(rows, weights, weights, np.ones(size, bool), (rows, none, none)), torch.eye(size)


def _named(pieces: list[str], **options: float) -> tuple[dict[str, int], list[str]]:
    mixed, table = _mixed(pieces)
    alphabet, naming = alphabet_of(pieces, []), _naming(**options)
    found = ended(named_words(pieces, mixed, table, alphabet, naming))
    forms = ended(named_forms(pieces, mixed, table, alphabet, naming, found.names))
    return found.names | forms, list(found.own)


@pytest.fixture(scope="module")
def wide(old: Tokens, pieces: list[str]) -> Tokens:
    return wide_tokens(old, pieces, alphabet_of(pieces, []), _named(pieces)[0])


def test_words_of_the_lexicon_and_forms_are_names_of_pieces(pieces: list[str]) -> None:
    names, own = _named(pieces)
    library, house = pieces.index("▁library"), pieces.index("▁haus")
    assert {name for name, at in names.items() if at == library} == {
        "▁bücherei", "▁βιβλιοθήκη", "▁مكتبة", "图书馆", "ห้องสมุด", "▁büchereie",
    }  # fmt: skip
    assert names["▁häuser"] == house and own == ["บ้าน"]  # "house" and "city" at once
    assert names == _named(pieces)[0]
    # Common in English, the beginning of such a word that is no piece, a piece, and letters that are not known.
    assert not {"▁walking", "▁wal", "▁haus", "▁неткоф"} & set(names)
    assert "▁walking" in _named(pieces, english=8)[0] and "▁wal" in _named(pieces, english=8)[0]
    assert set(_named(pieces, forms=1)[0]) & {"▁häuser", "▁büchereie"} == {"▁büchereie"} and _named(pieces, own=0)[1] == []
    with pytest.raises(ConfigError):
        NameOptions(near=0)


def test_every_name_is_cut_into_its_piece(wide: Tokens, old: Tokens, pieces: list[str]) -> None:
    names = _named(pieces)[0]
    assert holding(wide, names) == names and wide.highest_id + 1 == len(pieces)
    ids = wide.backend().encode("Die Bücherei, 图书馆 ห้องสมุด المكتبة", add_special_tokens=False).ids
    assert ids.count(pieces.index("▁library")) == 4
    broken = names | {"▁a-b": 5, "▁HAUS": pieces.index("▁city")}  # cut apart; folded otherwise
    assert holding(wide_tokens(old, pieces, alphabet_of(pieces, []), broken), broken) == names


def test_english_is_cut_as_before(wide: Tokens, old: Tokens, pieces: list[str]) -> None:
    before = wide_tokens(old, pieces, alphabet_of(pieces, [])).backend()
    for text in ("The library's house, walking. Walking the house", "libraries, walking-library"):
        assert wide.backend().encode(text).ids == before.encode(text).ids


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.sampled_from(["Bücherei", "图书馆", "ห้องสมุด", "Häuser", "the", "πόλη", "مكتبة", "x-y", "图书", "馆"]), max_size=6
    )
)
def test_engine_and_library_read_it_alike(wide: Tokens, words: list[str]) -> None:
    fast, library = PackedWordPiece.read(wide.definition), LibraryTokenizer(wide.definition)
    texts = [" ".join(words), "".join(words)]
    assert [list(ids) for ids in fast.encode(texts)] == [list(ids) for ids in library.encode(texts)]
    assert [list(at) for at in fast.starts(texts)] == [list(at) for at in library.starts(texts)]


def test_pieces_and_their_names_fit(old: Tokens) -> None:
    known = unigram_pieces(old)
    for names in ({known[0]: 1}, {"▁new": len(known)}, {"▁new": -1}):
        with pytest.raises(ModelLoadError, match="names"):
            wide_tokens(old, known, "a", names)
    assert folding(old)("Häuser") == "häuser"


def _vocabulary(tokens: Tokens) -> dict[str, int]:
    found: dict[str, int] = json.loads(tokens.definition)["model"]["vocab"]
    return found


def test_loading_and_writing_keeps_names(wide: Tokens, tmp_path: Path, tiny_bert_folder: Path) -> None:
    names = _vocabulary(wide)
    assert len(names) > wide.highest_id + 1
    assert json.loads(written(wide.backend()))["model"]["vocab"] == names
    again = Tokens.from_backend(wide.backend(), pad_id=wide.pad_id)
    assert _vocabulary(again) == names and again.highest_id == wide.highest_id
    teacher = load_encoder(tiny_bert_folder, role="teacher")
    student = build_student(teacher, wide, torch.randn(wide.highest_id + 1, teacher.width) * 0.1)
    texts = ["Bücherei 图书馆", "the library", " ".join(TINY_WORDS[0].values())]
    vectors = student.embed(texts)
    student.save(tmp_path / "saved")
    read = load_encoder(tmp_path / "saved")
    assert _vocabulary(read.tokens) == names and _vocabulary(mended(read).tokens) == names
    np.testing.assert_allclose(read.embed(texts), vectors, atol=1e-6)


def test_words_without_their_marks_are_names_of_the_same_piece() -> None:
    pieces = ["▁", *(f"▁{word}" for word in ("größe", "schön", "straße", "shön", "cafés"))]
    forms = Forms.of(_words(größe=9, schön=5, straße=3, cafés=2), [], Analyser({}, _lemma), str)
    english = _words(cafes=40)
    languages = [LanguageWords("de", {}, forms)]
    alphabet = sorted(set("".join(pieces) + "abcdefghijklmnopqrstuvwxyz") - {"▁"})

    def names(**options: int) -> dict[str, int]:
        naming = Naming(languages, english, NameOptions(**options))
        return ended(named_writings(pieces, alphabet, naming, {"▁schönes": 2}))

    found = names()
    assert found == {"▁grosse": 1, "▁groesse": 1, "▁schon": 2, "▁schoen": 2, "▁strasse": 3}  # "cafes" is English
    assert set(names(writings=2)) == {"▁grosse", "▁groesse"}
    assert not names(writings=0)
