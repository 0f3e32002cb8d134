"""English names in other scripts: which words are names, pairs of the lexicon, spellings as other names of pieces."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Generator
from pathlib import Path

import numpy as np
import pytest
from tokenizers import Tokenizer
from tokenizers.models import WordPiece

from tests.trainer.concepts import ended
from tests.trainer.test_joint_multigrams import _name, _written
from trainer.data import PreparedData
from trainer.data_writing import write_prepared
from trainer.errors import DataError
from trainer.events import Event
from trainer.models import Tokens
from trainer.newstudent.name_pairs import plain, read_capitals, read_name_pairs, write_name_pairs
from trainer.newstudent.name_spellings import english_names, read_spellings, spelled, write_spellings
from trainer.newstudent.other_names import LanguageWords, NameOptions, Naming
from trainer.newstudent.spelled_names import named_spellings
from trainer.newstudent.word_counts import Words
from trainer.newstudent.word_forms import Forms
from trainer.recipes.steps import Steps
from trainer.recipes.wide_names import write_spelled
from trainer.records import PairRecord, SplitName


def _fold(text: str) -> str:
    return text.lower()


def test_pairs_of_names_and_capitals_are_found(tmp_path: Path) -> None:
    records = [
        PairRecord("New Córdoba", {"ru": "Новая Кордова", "ja": "新コルドバ", "de": "Neu-Córdoba"}, "lex_a"),
        PairRecord("Osaka", {"ja": "オーサカ", "ru": "город Осака"}, "lex_a"),
        PairRecord("the Sun", {"ru": "солнце Сон"}, "lex_a"),
        PairRecord("We saw Osaka, and a river in Rivera.", {"ru": "Текст"}, "text"),
        PairRecord("Osaka river", {"ru": "Осака Река"}, "text"),
    ]
    write_prepared(tmp_path / "data", {SplitName.TRAIN: records})
    data = PreparedData(tmp_path / "data")
    ended(write_name_pairs(data.pairs(SplitName.TRAIN), data.sources, "lex_*", _fold, tmp_path / "names"))
    assert set(read_name_pairs(tmp_path / "names" / "ru.json")) == {("new", "новая"), ("cordoba", "кордова")}
    assert read_name_pairs(tmp_path / "names" / "ja.json") == [("osaka", "オーサカ")]
    assert read_name_pairs(tmp_path / "names" / "de.json") == [] == read_name_pairs(tmp_path / "names" / "nothing.json")
    capitals = read_capitals(tmp_path / "names")
    assert capitals["osaka"] == (1, 0) and capitals["rivera"] == (1, 0) and capitals["river"] == (0, 2)
    for name in ("ru.json", "names.json"):
        (tmp_path / "names" / name).write_text("[[1")
        with pytest.raises(DataError, match=name):
            read_name_pairs(tmp_path / "names" / name) if name == "ru.json" else read_capitals(tmp_path / "names")


def test_which_words_are_names() -> None:
    capitals = {"paris": (9, 1), "river": (3, 9), "march": (5, 4), "walking": (2, 0), "sterling": (9, 0)}
    known = ["paris", "river", "march", "walking", "sterling", "mussolini", "puddled", "ann", "##xyz", "où"]
    assert english_names(capitals, known) == ["mussolini", "paris", "sterling"]
    assert plain("Ünal") == "unal" and plain("O'Neil") == "" and plain("Łódź") == ""


def test_spellings_are_kept_where_held_out_names_are_found(tmp_path: Path) -> None:
    choose = random.Random(9)
    names = sorted({_name(choose) for _ in range(600)})
    pairs = [(name, _written(name)) for name in names[50:]]
    found = spelled("ru", pairs, names[:50], 0.5)
    assert found.right > 0.9 and found.first > 0.8 and found.tried >= 20
    first = {name: other for other, name, _ in reversed(found.spellings)}
    long = [name for name in names[:50] if len(_written(name)) >= 4]
    assert sum(first.get(name) == _written(name) for name in long) > 0.8 * len(long)
    assert all(len(other) >= 4 for other, _, _ in found.spellings)
    write_spellings(tmp_path / "ru.json", found.spellings)
    assert tuple(read_spellings(tmp_path / "ru.json")) == found.spellings and not read_spellings(tmp_path / "de.json")
    mixed = [(name, other) for (name, _), (_, other) in zip(pairs, [*pairs[7:], *pairs[:7]], strict=True)]
    assert spelled("ru", mixed, names[:50], 0.5).spellings == () == spelled("ru", [], names, 0.0).spellings
    (tmp_path / "ru.json").write_text("[[]]")
    with pytest.raises(DataError):
        read_spellings(tmp_path / "ru.json")


def test_syllables_of_hangul_are_put_together() -> None:
    letters = {"m": "ᄆ", "n": "ᄂ", "s": "ᄉ", "t": "ᄐ", "a": "ᅡ", "o": "ᅩ", "i": "ᅵ"}
    choose = random.Random(2)
    names = sorted({"".join(choose.choice("mnst") + choose.choice("aoi") for _ in range(4)) for _ in range(800)})
    pairs = [(name, unicodedata.normalize("NFC", "".join(letters[one] for one in name))) for name in names]
    found = spelled("ko", pairs, ["matosina", "mat"], 0.5)
    assert found.spellings[0][:2] == ("마토시나", "matosina")
    assert not any("\u1100" <= letter <= "\u11ff" for other, _, _ in found.spellings for letter in other)


def test_no_word_begins_with_a_mark() -> None:
    """A vowel is a letter at the beginning of a word and a mark behind a consonant; the model has seen few beginnings."""
    letters = {"m": "म", "n": "न", "s": "स", "t": "त", "a": "", "o": "ो", "i": "ि"}
    choose = random.Random(8)
    names = sorted({"".join(choose.choice("mnst") + choose.choice("aoi") for _ in range(4)) for _ in range(700)})
    pairs = [(name, "".join(letters[one] for one in name)) for name in names]
    found = spelled("hi", pairs, ["imonata", "tomonisi"], 0.5)
    assert found.right > 0.9 and [(other, name) for other, name, _ in found.spellings][:1] == [("तोमोनिसि", "tomonisi")]


def test_the_likeliest_spellings_become_names() -> None:
    pieces = ["▁", "▁paris", "▁osaka", "▁осака", *"парижосаоз"]
    spellings = [("париж", "paris", -0.2), ("париз", "paris", -0.9), ("осака", "osaka", -0.1), ("зарис", "zaris", -0.1)]
    spellings += [("осаки", "osaka", -0.1)]  # behind "осака", which is how it is written
    more = [("париж", "osaka", -0.5), ("парис", "paris", -0.3), ("пожар", "osaka", -0.01), ("озака", "osaka", -0.1)]
    known = Forms(("парис",), ("парис",), ("парис",), np.ones(1), np.ones(1))
    more += [("пари", "paris", -0.1)]
    languages = [LanguageWords("ru", {}, None, spellings), LanguageWords("uk", {}, known, more)]
    english = Words((), np.zeros(0), np.zeros(0, np.int64))
    alphabet = sorted(set("парижосаозрск"))

    def named(**options: int) -> dict[str, int]:
        return ended(named_spellings(pieces, alphabet, Naming(languages, english, NameOptions(**options)), {"▁пожар": 9}))

    # "осака" is a piece, "пожар" a name already; "париж" is nearer to Paris.
    assert named() == {"▁париж": 1, "▁парис": 1, "▁париз": 1}
    assert named(spellings=1) == {"▁париж": 1} and named(spellings=0) == {}


def test_the_recipe_goes_on_with_the_next_language(tmp_path: Path) -> None:
    choose = random.Random(4)
    names = sorted({_name(choose) for _ in range(500)})
    records = [
        PairRecord(name.title(), {"ru": _written(name).title(), "uk": _written(name), "de": name.title()}, "lex_names")
        for name in names[20:]
    ]
    write_prepared(tmp_path / "data", {SplitName.TRAIN: records})
    vocabulary = {word: at for at, word in enumerate(["[UNK]", *names[:20], "##shoxa"])}
    english = Tokens.from_backend(Tokenizer(WordPiece(vocabulary, unk_token="[UNK]")), pad_id=0)

    def made(out: Path) -> Generator[Event, None, None]:
        steps = Steps(out)
        return write_spelled(NameOptions(), PreparedData(tmp_path / "data"), _fold, english, steps)

    told = [event for event in made(tmp_path / "whole") if event.get("what") == "spelled"]
    assert [event["language"] for event in told] == ["ru", "uk"] and all(event["right"] > 0.9 for event in told)
    assert len(read_spellings(tmp_path / "whole" / "spelled" / "ru.json")) >= 15  # of 20 names, one way each
    for event in (events := made(tmp_path / "parts")):
        if event.get("what") == "spelled":
            break
    events.close()
    again = [event for event in made(tmp_path / "parts") if event.get("what") == "spelled"]
    assert [event["language"] for event in again] == ["uk"]
    for language in ("ru", "uk"):
        one, other = (tmp_path / run / "spelled" / f"{language}.json" for run in ("whole", "parts"))
        assert one.read_bytes() == other.read_bytes()
    assert not list(made(tmp_path / "whole"))  # nothing twice
