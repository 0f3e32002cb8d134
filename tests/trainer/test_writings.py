"""Other ways of writing a word (trainer.newstudent.writings)."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.newstudent.writings import chinese_writings, writings


@pytest.mark.parametrize(
    ("word", "language", "others"),
    [
        ("kündigung", "de", ["kundigung", "kuendigung"]),
        ("contratación", "es", ["contratacion"]),
        ("łódka", "pl", ["lodka"]),
        ("έγγραφο", "el", ["εγγραφο"]),
        ("счётчик", "ru", ["счетчик"]),
        ("مدرسة", "ar", ["مدرسه"]),
        ("љубав", "sr", ["ljubav"]),
        ("ljubav", "hr", ["љубав"]),
        ("zeit", "de", []),
        ("không", "vi", []),
        ("người", "vi", []),
        ("été", "fr", []),
        ("дом", "ru", []),
    ],
)
def test_what_people_write_instead(word: str, language: str, others: list[str]) -> None:
    assert list(writings(word, language)) == others


@given(st.text(alphabet="abcéèüößłøčšžđάέώабвљњџёة", max_size=12), st.sampled_from(["de", "sr", "ru", "el", "ar"]))
def test_never_the_word_itself_and_nothing_twice(word: str, language: str) -> None:
    others = list(writings(word, language))
    assert word not in others
    assert len(set(others)) == len(others)


@given(st.text(alphabet="абвгдђежзијклљмнњопрстћуфхцчџш", min_size=1, max_size=12))
def test_serbian_comes_back_from_latin(word: str) -> None:
    latin = next(iter(writings(word, "sr")))
    assert unicodedata.normalize("NFC", latin) == latin
    back = next(iter(writings(latin, "sr")))
    # "нј" and "њ" are both "nj": the letter that is one is taken.
    assert back == word.replace("лј", "љ").replace("нј", "њ").replace("дж", "џ")


def test_chinese_words_get_the_other_characters() -> None:
    pytest.importorskip("opencc")
    found = chinese_writings({"学习": 7, "电脑": 8, "電腦": 9, "学": 1, "hello": 2})
    assert found == {"學習": 7}
