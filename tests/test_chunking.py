"""Passages: no text lost in any script, exact offsets, within the model's limit, cut where a person would."""

from __future__ import annotations

import functools

import pytest
import regex
from hypothesis import example, given, settings
from hypothesis import strategies as st

from engine.documents import Passage
from engine.extraction.content import Heading, TextPage
from engine.model.model_package import load_package
from engine.model.tokenizer import TextTokenizer
from engine.text.chunking import embedding_text, split

LIMIT = 64


@functools.cache
def tokenizer() -> TextTokenizer:
    """The bundled model's own."""
    return TextTokenizer(load_package().read("tokenizer.json"))


def passages(*texts: str, limit: int = 256) -> list[Passage]:
    return list(split([TextPage(text) for text in texts], tokenizer(), limit))


SAMPLES = [
    "The quick brown fox jumps. ",
    "Die Straße ist lang; z.B. 3.5 km. ",
    "今天天气很好。我们去公园吧！",
    "これはペンです。カタカナ",
    "이것은 책입니다. ",
    "ประเทศไทยมีประชากรมาก เมืองหลวงคือกรุงเทพ",
    "ປະເທດລາວ ",
    "यह एक वाक्य है। ",
    "هذا سؤال؟ نعم. ",
    "זה משפט. ",
    "Ի՞նչ է սա։ ",
    "ይህ መጽሐፍ ነው። ",
    "ဒါက စာအုပ်ပါ။",
    "នេះជាសៀវភៅ។",
    "བོད་ཡིག་ནི།",
    "👩‍👩‍👧‍👦🇩🇪e\u0301\u0327",
    "\ud800\x00\x1f\u200b",
    "\n\n",
    "\n",
    "\t",
    "x" * 300,
    "水" * 200,
    "\u0301" * 90,
]
texts = st.lists(st.sampled_from(SAMPLES) | st.text(max_size=60), max_size=25).map("".join)
heading_places = st.lists(st.tuples(st.integers(0, 300), st.integers(0, 60), st.integers(1, 6)), max_size=4)


@st.composite
def pages(draw: st.DrawFn) -> TextPage:
    headings = tuple(Heading(start, start + size, level) for start, size, level in draw(heading_places))
    return TextPage(draw(texts), draw(st.sampled_from(["", "12"])), headings)


@settings(max_examples=150, deadline=None)
@given(st.lists(pages(), max_size=3), st.sampled_from([LIMIT, 128, 256]))
def test_nothing_is_lost_offsets_are_exact_and_the_limit_holds(document: list[TextPage], limit: int) -> None:
    covered = [bytearray(len(page.text)) for page in document]
    before = (0, 0)
    for passage in split(document, tokenizer(), limit):
        page = document[passage.page]
        assert page.text[passage.start : passage.end] == passage.text
        assert passage.page_label == page.label
        assert (passage.page, passage.start) >= before
        before = (passage.page, passage.end)
        assert tokenizer().count(passage.text) <= limit
        for place in range(passage.start, passage.end):
            covered[passage.page][place] += 1
    for page, marks in zip(document, covered, strict=True):
        assert all(mark == 1 for mark, char in zip(marks, page.text, strict=True) if not char.isspace())
        assert max(marks, default=0) <= 1


@pytest.mark.parametrize("unit", ["x", "水", "ก", "e\u0301", "👩‍👩‍👧‍👦", "কি"])
def test_giants_without_a_break_are_cut_between_graphemes(unit: str) -> None:
    found = passages(unit * 3000)
    assert len(found) > 3
    assert all(len(passage.text) % len(unit) == 0 for passage in found)
    assert all(tokenizer().count(passage.text) <= 256 for passage in found)


def test_sentences_stay_whole() -> None:
    text = " ".join(f"Sentence number {number} tells of thing {number * 7}." for number in range(200))
    for passage in passages(text):
        assert passage.text.startswith("Sentence") and passage.text.endswith(".")


@pytest.mark.parametrize("sentence", ["今天天气很好，我们去公园吧。", "यह एक लंबा वाक्य है।", "هل هذا سؤال طويل جدا؟ "])
def test_sentences_stay_whole_in_other_scripts(sentence: str) -> None:
    for passage in passages(sentence * 100):
        assert passage.text.startswith(sentence[:4]) and passage.text.endswith(sentence.strip()[-1])


def test_short_paragraphs_are_joined_and_long_ones_kept_whole() -> None:
    assert len(passages("\n\n".join(["A short paragraph."] * 6))) == 1
    paragraph = "This paragraph has a dozen words or so, and no more than that. " * 6
    found = passages("\n\n".join([paragraph.strip()] * 4))
    assert [passage.text for passage in found] == [paragraph.strip()] * 4


def test_no_tail_of_a_few_words_is_left_alone() -> None:
    sentence = "Here is one more sentence that has eleven words in all. "
    for count in range(1, 60):
        found = passages(sentence * count)
        if len(found) > 1:
            assert min(tokenizer().count(passage.text) for passage in found) > 30


def test_headings_are_carried_to_later_passages_and_pages() -> None:
    body = "This is a sentence about the subject at hand, and a long one. " * 30
    text = f"Animals\n\nIntro text.\n\nCats\n\n{body}\n\nDogs\n\n{body}"
    marks = [
        Heading(text.index(name), text.index(name) + len(name), level)
        for name, level in (("Animals", 1), ("Cats", 2), ("Dogs", 2))
    ]
    document = [TextPage(text, "1", tuple(marks)), TextPage(body, "2")]
    found = list(split(document, tokenizer(), 256))
    assert {passage.heading for passage in found if passage.page == 1} == {"Animals > Dogs"}
    assert "Animals > Cats" in {passage.heading for passage in found}
    dogs = next(passage for passage in found if passage.text.startswith("Dogs"))
    assert dogs.heading == "Animals > Dogs"
    assert embedding_text(dogs) == dogs.text
    later = next(passage for passage in found if passage.page == 1)
    assert embedding_text(later, "Title").startswith("Dogs\n")


def test_the_title_stands_in_for_a_missing_heading() -> None:
    (passage,) = passages("Only a few words.")
    assert embedding_text(passage, "Report 2024") == "Report 2024\nOnly a few words."
    assert embedding_text(passage) == passage.text


def test_table_rows_stay_whole() -> None:
    rows = [f"{number}\tName of thing {number}\t{number * 3} EUR" for number in range(120)]
    ends = {passage.text.splitlines()[-1] for passage in passages("\n".join(rows))}
    assert ends <= set(rows)


def test_each_passage_has_its_own_language() -> None:
    german = "Der Vertrag wurde im März unterschrieben und gilt für zwei Jahre. " * 12
    thai = "ประเทศไทยมีประชากรมากกว่าหกสิบล้านคน " * 15
    found = passages(german + "\n\n" + thai)
    assert {passage.language for passage in found} == {"de", "th"}


def test_empty_documents_have_no_passages() -> None:
    assert passages() == passages("") == passages(" \n\t ") == []


@pytest.mark.parametrize("heading", ["A heading that goes on and on ", "第三章关于合同的签署与履行", "การลงนามในสัญญา"])
@pytest.mark.parametrize("sentence", ["This is a sentence about the subject at hand. ", "今天天气很好，我们去公园吧。"])
def test_the_embedded_text_fits_the_model(heading: str, sentence: str) -> None:
    long_heading = heading * 20
    text = long_heading + "\n\n" + sentence * 200
    document = [TextPage(text, headings=(Heading(0, len(long_heading), 1),))]
    found = list(split(document, tokenizer(), 256))
    assert len(found) > 3
    for passage in found:
        assert tokenizer().count(embedding_text(passage)) <= 256


@example("a \u200b")
@given(texts | st.text(st.sampled_from("aé ß\u0301\x1c\x85\u2581\u200b\u3000 \n水ก¨ﬁ½’.,")))
def test_tokens_are_counted_as_they_are_placed(text: str) -> None:
    assert tokenizer().counts([text, text]) == [len(tokenizer().starts([text])[0])] * 2


def test_a_tokenizer_that_does_not_cut_at_spaces_first_is_asked_for_whole_texts() -> None:
    """Its tokens may hold spaces, so that those of a text are not those of its words."""
    from tokenizers import Tokenizer, models

    plain = Tokenizer(models.WordLevel({"one word": 0, "[UNK]": 1}, unk_token="[UNK]"))
    odd = TextTokenizer(plain.to_str().encode())
    assert odd.counts(["one word", "one word and more"]) == [1, 1]


THAI_LIKE = ["ประเทศ", "เมืองหลวง", "น้ำ", "กรุงเทพ", "ປະເທດ", "ນ້ຳ", "ເມືອງ", "ប្រទេស", "ភ្នំពេញ", "ទឹក", "မြန်မာ", "ရေ", "မြို့"]
CLUSTERS = [
    "e\u0301\u0327", "👩‍👩‍👧‍👦", "🏳️‍🌈", "👍🏽", "🇩🇪", "\u1112\u1161\u11ab", "각", "क्ष", "क्षि", "র্ক", "ক্ষ", "க்ஷ", "ന്റെ",
    "กำ", "ที่", "ນ້ຳ", "ក្រុំ", "ស្ត្រី", "ကြော်", "မြန်", "བརྒྱ", "שָׁ", "مُّ", "g̈", "1️⃣",
]  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(st.lists(st.sampled_from(CLUSTERS), min_size=200, max_size=900), st.sampled_from(["", "", " ", "，"]))
def test_nothing_that_a_reader_sees_as_one_character_is_cut(clusters: list[str], between: str) -> None:
    text = between.join(clusters)
    inside = {place for match in regex.finditer(r"\X", text) for place in range(match.start() + 1, match.end())}
    for passage in split([TextPage(text)], tokenizer(), LIMIT):
        assert not {passage.start, passage.end} & inside


@settings(max_examples=80, deadline=None)
@given(st.lists(st.sampled_from(THAI_LIKE), min_size=100, max_size=600))
def test_scripts_without_sentence_marks_are_cut_at_their_spaces(words: list[str]) -> None:
    """Words in Thai, Lao, Khmer and Burmese stand in runs without spaces between them: a run that fits stays whole."""
    runs = ["".join(words[at : at + 4]) for at in range(0, len(words), 4)]
    text = " ".join(runs)
    edges, at = set(), 0
    for run in runs:
        edges |= {at, at + len(run)}
        at += len(run) + 1
    for passage in split([TextPage(text)], tokenizer(), 256):
        assert {passage.start, passage.end} <= edges


@pytest.mark.parametrize("tiny", [". ", "! ", "1. ", "a\n", "。"])
def test_a_swarm_of_tiny_sentences_is_taken_in_runs(tiny: str) -> None:
    asked: list[str] = []

    class Counting:
        def counts(self, texts: list[str]) -> list[int]:
            asked.extend(texts)
            return tokenizer().counts(texts)

        def starts(self, texts: list[str]) -> list[object]:
            return list(tokenizer().starts(texts))

    text = tiny * 5000
    cut = list(split([TextPage(text)], Counting(), 256))  # type: ignore[arg-type]
    assert len(asked) < len(text) / 20
    assert sum(len("".join(passage.text.split())) for passage in cut) == len("".join(text.split()))
