"""Dictionaries in dictd's format."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.trainer.dictd_files import write_dictionary
from trainer.errors import DataError
from trainer.newstudent.dictd import dictionaries, read_dictionary


def test_senses_are_read_and_what_explains_them_is_not(tmp_path: Path) -> None:
    entries = {
        "Gletscher": "Gletscher /ˈɡlɛtʃɐ/ <n, masc>\nледник, глетчер 2\nEismasse, die fließt",
        "Jonas": "Jonas /a/ <pn>\n1. Иона\nein Prophet;\n2. Йонас, [selten] Джонас\nein Name",
        "heit": "heit /haɪ̯t/ <suffix, fem>\nость",
        "auf dem Land": "auf dem Land\nв деревне (жить)",
        "leer": "leer",
    }
    index = write_dictionary(tmp_path, "deu-rus", entries)
    assert sorted(read_dictionary(index)) == [
        ("Gletscher", "глетчер"),
        ("Gletscher", "ледник"),
        ("Jonas", "Джонас"),
        ("Jonas", "Иона"),
        ("Jonas", "Йонас"),
        ("auf dem Land", "в деревне"),
    ]


def test_a_word_that_is_listed_twice_is_read_once(tmp_path: Path) -> None:
    index = write_dictionary(tmp_path, "deu-rus", {"Öl": "Öl <n>\nмасло"})
    line = next(line for line in index.read_text("utf-8").splitlines() if line.startswith("Öl"))
    index.write_text(index.read_text("utf-8") + line.replace("Öl", "Ol") + "\n", "utf-8")
    assert list(read_dictionary(index)) == [("Öl", "масло")]


def test_dictionaries_of_other_origin_have_other_licences(tmp_path: Path) -> None:
    index = write_dictionary(tmp_path, "deu-eng", {"Haus": "Haus\nhouse"}, made_by="Ding")
    assert list(read_dictionary(index)) == []


def test_only_languages_that_are_known(tmp_path: Path) -> None:
    for name in ("deu-rus", "ell-eng", "deu-kur", "afr-deu"):
        write_dictionary(tmp_path, name, {})
    (tmp_path / "freedict-x.index").write_text("")
    assert [(one, other) for one, other, _ in dictionaries(tmp_path)] == [("de", "ru"), ("el", "en")]


@pytest.mark.parametrize("damage", ["no text", "torn", "no number", "no field", "not gzip"])
def test_a_damaged_one_is_named(tmp_path: Path, damage: str) -> None:
    index = write_dictionary(tmp_path, "deu-rus", {"Haus": "Haus\nдом"})
    text = index.with_name("freedict-deu-rus.dict.dz")
    if damage == "no text":
        text.unlink()
    elif damage == "torn":
        text.write_bytes(text.read_bytes()[:-9])
    elif damage == "not gzip":
        text.write_bytes(b"Haus")
    else:
        index.write_text("Haus\tA\t!\n" if damage == "no number" else "Haus A\n")
    with pytest.raises(DataError, match="deu-rus"):
        list(read_dictionary(index))


@given(st.dictionaries(st.text("abcäß", min_size=1, max_size=9), st.text("дом", min_size=1, max_size=300), max_size=40))
def test_what_is_written_is_read(tmp_path_factory: pytest.TempPathFactory, words: dict[str, str]) -> None:
    folder = tmp_path_factory.mktemp("dictd")
    index = write_dictionary(folder, "deu-rus", {word: f"{word} /x/ <n>\n{other}" for word, other in words.items()})
    assert sorted(read_dictionary(index)) == sorted(words.items())
