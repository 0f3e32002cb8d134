"""Sentences in every script: the right cuts on texts whose sentences are known, nothing lost on any text, linear time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.text.sentences import sentence_spans

# Sentences as a person would part them; joined with a space, or with nothing in the scripts that put none.
SPACED = {
    "en": [
        "Dr. Smith met J. R. R. Tolkien at 3.14 p.m. on Main St. and left.",
        '"Really?" he asked.',
        "Yes!",
        "Then we go.",
    ],
    "en-inc": ["Acme Inc. was founded by Mr. Jones.", "It pays approx. 3.5 percent, e.g. in May.", "(See fig. 3.)", "Done."],
    "de": ["Am 3. Mai kam z.B. Herr Dr. Müller.", "Er sagte: „Guten Tag.“", "Dann ging er."],
    "fr": ["M. Dupont arrive.", "« Bonjour ! »", "Qui est là ?", "Personne."],
    "es": ["¿Quién es?", "¡Hola!", "La Sra. García vive en la av. Libertad.", "Fin."],
    "ru": ["В 2020 г. он жил на ул. Ленина, т.е. рядом.", "А. С. Пушкин писал стихи.", "Правда?"],
    "el": ["Τι είναι αυτό;", "Αυτό είναι ένα βιβλίο, π.χ. μυθιστόρημα.", "Ναι."],
    "ar": ["هل هذا سؤال؟", "نعم، هذا سؤال.", "والآن؟", "قال د. محمد ذلك."],
    "ur": ["یہ ایک کتاب ہے۔", "کیا آپ ٹھیک ہیں؟", "جی ہاں۔"],
    "he": ["זה משפט אחד.", "זה משפט שני!", "ומה עכשיו?"],
    "hi": ["यह एक वाक्य है।", "क्या यह सवाल है?", "हाँ।"],
    "bn": ["এটি একটি বাক্য।", "এটি আরেকটি।"],
    "hy": ["Սա գիրք է։", "Ի՞նչ է սա։", "Լավ։"],
    "am": ["ይህ መጽሐፍ ነው።", "እሺ።"],
    "my": ["ဒါက စာအုပ်ပါ။", "သူက ဆရာပါ။"],
    "km": ["នេះជាសៀវភៅ។", "គាត់ជាគ្រូ។"],
    "ko": ["이것은 책입니다.", "정말요?", "네, 그렇습니다."],
    "gu": ["આ એક પુસ્તક છે.", "અમે ઘરે જઈએ છીએ."],  # ends in a word of one consonant, which is no initial
    "ka": ["ეს წიგნია.", "მართლა?", "დიახ."],
}
UNSPACED = {
    "zh": ["今天天气很好。", "我们去公园吧！", "“你好。”", "真的吗？", "是的，3.5公里。"],
    "ja": ["これはペンです。", "「そうですか。」", "はい！", "（終わり。）"],
    "bo": ["བོད་ཡིག་ནི།", "སྐད་ཡིག་ཞིག་རེད།"],
    "hi-tight": ["यह एक है।", "यह दूसरा है।"],
}


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text)]


@pytest.mark.parametrize("sentences", SPACED.values(), ids=SPACED)
def test_scripts_with_spaces(sentences: list[str]) -> None:
    assert cut(" ".join(sentences)) == sentences


@pytest.mark.parametrize("sentences", UNSPACED.values(), ids=UNSPACED)
def test_scripts_without_spaces(sentences: list[str]) -> None:
    assert cut("".join(sentences)) == sentences


def test_thai_is_cut_at_spaces_into_clauses() -> None:
    text = "ประเทศไทยมีประชากรมากกว่าหกสิบล้านคนซึ่งส่วนใหญ่นับถือศาสนาพุทธและพูดภาษาไทย เมืองหลวงคือกรุงเทพมหานคร"
    assert len(cut(text * 5)) >= 4
    assert max(len(clause) for clause in cut(text * 5)) < 300


def test_wrapped_lines_go_on_and_meant_lines_do_not() -> None:
    wrapped = (
        "This paragraph was wrapped at a width of sixty characters by\n"
        "the program that wrote it, so that its lines do not end where\n"
        "its sentences do. This is the second one."
    )
    assert len(cut(wrapped)) == 2
    assert cut("Shopping list\n- milk\n- bread\n1. first\n2. second") == [
        "Shopping list",
        "- milk",
        "- bread",
        "1. first",
        "2. second",
    ]
    assert cut("Name\tAge\nBob\t3\nAnn\t4") == ["Name\tAge", "Bob\t3", "Ann\t4"]
    assert cut("A title without a stop\n\nThe text.") == ["A title without a stop", "The text."]


@given(st.text(max_size=400) | st.text(alphabet=".!?。।؟ \n\t\"'()abAB1กあ語\u0301\u200d\ud800", max_size=400))
def test_nothing_is_lost_and_nothing_overlaps(text: str) -> None:
    spans = sentence_spans(text)
    last = 0
    for start, end in spans:
        assert last <= start < end <= len(text)
        assert not text[start].isspace() and not text[end - 1].isspace()
        assert text[last:start].strip() == ""
        last = end
    assert text[last:].strip() == ""


def test_a_long_text_without_marks_is_cut_at_spaces() -> None:
    assert max(end - start for start, end in sentence_spans("word " * 10_000)) < 1000
