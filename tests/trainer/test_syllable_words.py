"""Words of several syllables, found in translations and read as English ones."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.model.packed_wordpiece import PackedWordPiece
from trainer.data_writing import write_prepared
from trainer.errors import ConfigError, ModelLoadError
from trainer.models import Tokens, load_encoder
from trainer.newstudent.bag import bag_student
from trainer.newstudent.syllable_words import SyllableOptions, Word, names_of, syllable_words, translations
from trainer.newstudent.tokenizer import train_tokenizer
from trainer.newstudent.whole_words import first_tokens, numbers
from trainer.newstudent.wide_tokens import with_syllables
from trainer.recipes import syllables
from trainer.records import PairRecord, SplitName

# What is one word has another meaning than its syllables, which stand in other sentences as well.
_OWN = {
    "đường cong": "curve",
    "học sinh": "student",
    "đại học": "university",
    "vô tuyến điện": "radio",
    "đường": "road",
    "học": "learn",
    "điện": "power",
    "sinh": "birth",
    "con": "child",
    "mới": "new",
    "của": "of",
    "thấy": "sees",
    "ngựa": "horse",
} | {f"{letter}ô": f"filler{letter}" for letter in "bcdghklmnprstvx"}
_ENGLISH = set(_OWN.values()) | {"the"}
_LETTERS = sorted({letter for word in _OWN for letter in word} | set("abcdefghijklmnopqrstuvwxyzéôêāç.,!? 水"))


def _texts(count: int = 1500) -> list[tuple[str, str]]:
    draw = random.Random(0)
    lines = [draw.sample(sorted(_OWN), 2) for _ in range(count)]
    return [(" ".join(line), " ".join(["the", *(_OWN[word] for word in line)])) for line in lines]


@pytest.fixture(scope="module")
def found() -> dict[Word, str]:
    return syllable_words(_texts(), _ENGLISH, SyllableOptions(beside=0.6))


@pytest.fixture(scope="module")
def wide() -> Tokens:
    old = train_tokenizer(["the house and the dog", *_LETTERS] * 20, pieces=120, character_coverage=1.0, seed_pieces=900)
    words = [*(f"▁{english}" for english in sorted(_ENGLISH)), "▁đường", "▁cong", "▁con"]
    return first_tokens(old, words, [], [letter for letter in _LETTERS if letter != " "])


def test_syllables_that_mean_one_thing_together_are_a_word(found: dict[Word, str]) -> None:
    read = {" ".join(word): english for word, english in found.items()}
    parts = {"vô tuyến": "radio", "tuyến điện": "radio"}  # which are not read: the longest match is
    assert read == {word: english for word, english in _OWN.items() if " " in word} | parts


def test_a_lexicons_word_needs_no_sentences() -> None:
    texts = [*_texts(), ("bồ câu", "a pigeon"), ("hải cẩu", "seal, the animal")]
    found = syllable_words(texts, _ENGLISH | {"pigeon", "seal"}, SyllableOptions())
    assert found["bồ", "câu"] == "pigeon" and ("hải", "cẩu") not in found
    assert ("bồ", "câu") not in syllable_words(texts, _ENGLISH, SyllableOptions())  # there is no such piece


def test_no_word_is_read_where_a_longer_syllable_stands() -> None:
    texts = [("đường co", "curl")] * 4 + [("thấy đường cong", "sees curve")] * 3 + [("ngựa", "horse")] * 60
    known = _ENGLISH | {"curl"}
    assert syllable_words(texts, known, SyllableOptions())["đường", "co"] == "curl"  # "đường cong" is a word itself
    texts += [("đường còn", "road still"), ("đường coi", "road seen")]
    assert ("đường", "co") not in syllable_words(texts, known, SyllableOptions())


def test_what_was_mined_and_long_texts_are_not_counted_again() -> None:
    own = {"vi": "Đường Cong", "de": "Kurve"}
    records = [PairRecord("The Curve", own, "talk"), PairRecord("curve", own, "long:talk"), PairRecord("x", {"de": "y"})]
    records.append(PairRecord("curve", {"vi": "cong " * 200}, "talk"))
    assert list(translations(records, "vi", str.lower)) == [("đường cong", "the curve")]


def test_a_tokenizer_reads_them_as_the_english_piece(wide: Tokens, found: dict[Word, str]) -> None:
    names = names_of(found, numbers(wide))
    made = with_syllables(wide, names)

    def pieces(tokens: Tokens, text: str) -> list[int]:
        return [int(number) for number in tokens.encode([text], 500)[0]]

    assert pieces(made, "Đường cong, vô tuyến điện") == pieces(wide, "curve, radio")
    assert pieces(made, "đường con cong") == pieces(wide, "đường con cong")
    assert names_of(found, numbers(wide) | names) == {}  # a name that is there is none
    assert made.highest_id == wide.highest_id and made.pad_id == wide.pad_id
    with pytest.raises(ModelLoadError, match="whole words"):
        with_syllables(made, {})
    for wrong in ({"▁curve": 5}, {"▁a▁b": made.highest_id + 1}):
        with pytest.raises(ModelLoadError, match="names"):
            with_syllables(wide, wrong)


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.sampled_from([*_OWN, "(đường", "côté", "de", "la!", "水", "1999", "cong."])).map(" ".join),
    st.text(st.sampled_from([*_LETTERS, "\n"])),
)
def test_all_else_is_cut_as_before(wide: Tokens, text: str, other: str) -> None:
    made = with_syllables(wide, {"▁b▁b▁c": 7})
    assert [list(ids) for ids in made.encode([text, other], 900)] == [list(ids) for ids in wide.encode([text, other], 900)]
    fast = PackedWordPiece.read(made.definition)
    assert fast.encode([text, other]) == [encoding.ids for encoding in made.backend().encode_batch([text, other])]


def test_the_command_gives_a_model_the_words(tmp_path: Path, wide: Tokens, capsys: pytest.CaptureFixture[str]) -> None:
    texts = [PairRecord(f"{english} {at}", {"vi": f"{own} {at}"}, "talk") for at, (own, english) in enumerate(_texts())]
    write_prepared(tmp_path / "data", {SplitName.TRAIN: texts})
    bag_student(wide, torch.randn(wide.highest_id + 1, 16), max_tokens=48).save(tmp_path / "start")
    command = [str(tmp_path / "data"), str(tmp_path / "start"), "--out", str(tmp_path / "run")]
    assert syllables.main(command) == 0 and str(tmp_path / "run" / "model") in capsys.readouterr().out
    start, made = (load_encoder(folder, role="student") for folder in (tmp_path / "start", tmp_path / "run" / "model"))
    assert torch.equal(start.table, made.table)
    assert (made.embed(["đại học"]) == start.embed(["university"])).all()
    more = set(json.loads(made.tokens.definition)["model"]["vocab"]) - set(
        json.loads(start.tokens.definition)["model"]["vocab"]
    )
    assert "▁đại▁học" in more
    assert syllables.main([command[0], str(tmp_path / "run" / "model"), "--out", str(tmp_path / "two")]) == 0
    twice = load_encoder(tmp_path / "two" / "model", role="student")
    assert twice.tokens.definition == made.tokens.definition


def test_wrong_settings_are_named() -> None:
    for wrong in ({"least": 0}, {"beside": 1.5}, {"wrong": -0.1}):
        with pytest.raises(ConfigError, match="syllables"):
            SyllableOptions(**wrong)
