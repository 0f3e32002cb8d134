"""Lines of right-to-left, Thai and Indic scripts come out in reading order, however the file draws them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.extraction.content import Context, Limits, Source
from engine.extraction.normalise import normalise
from engine.extraction.pdf import read
from engine.extraction.pdf.bidi import (
    flip_brackets_if_crossed,
    is_right_to_left,
    item_direction,
    logical_order,
    reading_order,
)
from engine.extraction.pdf.chooser import better
from engine.extraction.pdf.layout import join
from engine.extraction.pdf.lines import Line
from engine.extraction.pdf.quality import judge
from tests.extraction.pdf_builder import SIZE, Pdf, visual

HALF = SIZE / 2


def text_of(pdf: Pdf, tmp_path: Path) -> str:
    path = tmp_path / "x.pdf"
    path.write_bytes(pdf.build())
    content = read(Source(path, "x.pdf", "x.pdf"), Context(Limits(), tmp_path))
    return normalise("\n".join(block.text for page in content.pages for block in page.blocks))


@pytest.mark.parametrize(
    ("drawn", "meant"),
    [
        (visual("שלום עולם"), "שלום עולם"),
        ([*visual(" שנת"), *"1948", *visual("הוכרזה ב ")], None),
        ([*".", *"Microsoft Office", *visual("הוא קנה אתמול את תוכנת ")], "הוא קנה אתמול את תוכנת Microsoft Office."),
        ([*visual(" דולר"), *"1,234.56", *visual("מחיר ")], "מחיר 1,234.56 דולר"),
        ([*"25%", *visual(" הנחה ")[::1]], None),
        ([*"12:30", *visual("שעה ")], "שעה 12:30"),
    ],
)
def test_visual_lines_in_reading_order(drawn: list[str], meant: str | None, tmp_path: Path) -> None:
    pdf = Pdf()
    pdf.page([(100, 700, drawn)])
    found = text_of(pdf, tmp_path)
    if meant is not None:
        assert found == meant
    digits = "".join(item for item in drawn if item.isdigit())
    assert "".join(c for c in found if c.isdigit()) == digits


def test_arabic_presentation_forms_become_letters(tmp_path: Path) -> None:
    pdf = Pdf()
    pdf.page([(100, 700, list("ﺔﻴﺑﺮﻌﻟﺍ ﺔﻐﻠﻟﺍ"))])
    assert text_of(pdf, tmp_path) == "اللغة العربية"


@pytest.mark.parametrize("glyph", ["لا", "ﻻ"])
def test_a_ligature_keeps_the_order_of_its_letters(glyph: str, tmp_path: Path) -> None:
    pdf = Pdf()
    pdf.page([(100, 700, ["م", glyph, "س"])])
    assert text_of(pdf, tmp_path) == "سلام"


def test_raised_marks_drawn_by_themselves_join_their_letters(tmp_path: Path) -> None:
    pdf = Pdf()
    pdf.page([(100, 700, visual("كتابا جديدا")), (100 + HALF * 0.2, 703, ["\u064b"])])
    found = text_of(pdf, tmp_path)
    assert found in ("كتابا جديدا\u064b", "كتابا جديد\u064bا")


def test_thai_vowels_drawn_out_of_order(tmp_path: Path) -> None:
    pdf = Pdf()
    pdf.page(
        [(100, 700, list("ภาษาไทยด")), (100 + 8 * HALF, 700, list("กวา")), (100 + 7.2 * HALF - HALF / 2, 700, ["\u0e35"])]
    )
    assert text_of(pdf, tmp_path).startswith("ภาษาไทย") and " " not in text_of(pdf, tmp_path)


def test_replacement_text_over_several_objects_is_kept_once(tmp_path: Path) -> None:
    pdf = Pdf()
    mark = "हि".encode("utf-16-be").hex().encode()
    content = b"/Span<</ActualText<feff%s>>>BDC %s %s EMC %s" % (
        mark,
        pdf.show((100, 700, ["ि"])),
        pdf.show((100 + HALF, 700, ["ह"])),
        pdf.show((100 + 2 * HALF, 700, list("न्दी"))),
    )
    pdf.page(content=content)
    assert text_of(pdf, tmp_path) == "हिन्दी"


def test_right_to_left_replacement_text_and_a_mark_that_claims_its_letter(tmp_path: Path) -> None:
    pdf = Pdf()
    content = b"/Span<</ActualText<feff%s>>>BDC %s EMC %s %s" % (
        "اً".encode("utf-16-be").hex().encode(),
        pdf.show((100, 700, ["ا"])),
        pdf.show((100 + HALF * 0.2, 700, ["اً"])),  # the mark, which claims its letter, too
        pdf.show((100 + HALF, 700, visual("كتاب"))),
    )
    pdf.page(content=content)
    assert text_of(pdf, tmp_path) == "كتابا\u064b"


@pytest.mark.parametrize("letter", ["ต", "ต์"])
def test_a_space_after_replacement_text(letter: str, tmp_path: Path) -> None:
    pdf = Pdf()
    content = b"%s /Span<</ActualText<feff%s>>>BDC %s EMC %s" % (
        pdf.show((100, 700, list("โฮส"))),
        letter.encode("utf-16-be").hex().encode(),
        pdf.show((100 + 3 * HALF, 700, ["x"])),
        pdf.show((100 + 4 * HALF + 0.26 * SIZE, 700, list("MCP"))),
    )
    pdf.page(content=content)
    assert text_of(pdf, tmp_path) == f"โฮส{letter} MCP"


@pytest.mark.parametrize(
    ("items", "right", "expected"),
    [
        (list("olleh"), False, "olleh"),
        (list("םולש abc"), True, "abc שלום"),
        (list("abc םולש def"), False, "abc שלום def"),
        (list("2024 450"), True, "450 2024"),
        (list("٢٠٢٤ ةنس"), True, "سنة ٢٠٢٤"),
    ],
)
def test_logical_order(items: list[str], right: bool, expected: str) -> None:
    assert "".join(logical_order(items, right)) == expected


@given(st.lists(st.sampled_from([*"אבגab12 .,-:%()", "لا", "\u064b", "fi", "א1"])), st.booleans())
def test_runs_read_as_their_glyphs_one_by_one(items: list[str], right: bool) -> None:
    kinds = "".join(map(item_direction, items))
    assert reading_order(items, kinds, right) == "".join(logical_order(items, right))


def test_base_direction() -> None:
    assert is_right_to_left(list("שלום PDF"))
    assert not is_right_to_left(list("a long English line with שלום"))
    assert not is_right_to_left(list("123"))


@pytest.mark.parametrize("text", ["שלום (עולם) טוב", "שלום )עולם( טוב"])
def test_brackets_face_each_other(text: str) -> None:
    assert flip_brackets_if_crossed(text) == "שלום (עולם) טוב"


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("infor-", "mation", "information"),
        ("north-", "South", "north-South"),
        ("pages 12-", "15", "pages 12-15"),
        ("one", "two", "one two"),
        ("日本", "語", "日本語"),
        ("ภาษา", "ไทย", "ภาษาไทย"),
        ("한국", "어", "한국 어"),
        ("", "x", "x"),
    ],
)
def test_joining_lines(first: str, second: str, expected: str) -> None:
    assert join(first, second) == expected


GOOD = "Dies ist ein ganz gewöhnlicher Satz, an dem nichts falsch aussieht, mit Wörtern und Zahlen wie 42."


@pytest.mark.parametrize(
    "bad",
    [
        "\ufffd\ufffd " * 30 + "abc",
        "".join(chr(0xE000 + i) for i in range(80)),
        " ".join("Dies ist ein ganz gewöhnlicher Satz an dem gar nichts falsch aussieht und so weiter".replace(" ", "")),
        "ا ل ل غ ة ا ل ع ر ب ي ة ه ي أ ك ث ر ا ل ل غ ا ت ا ل س ا م ي ة ت ح د ث ا",
    ],
)
def test_bad_text_is_judged_worse_and_replaced(bad: str) -> None:
    assert judge(bad).fault > 0.08 > judge(GOOD).fault
    good = [Line(GOOD)]
    assert better([Line(bad)], judge(bad), good) == good
    assert better(good, judge(GOOD), [Line(bad)]) == good


@pytest.mark.parametrize(
    "text",
    [
        "العربية لغة رسمية في دول كثيرة، ويتحدث بها الملايين من الناس حول العالم اليوم.",
        "העברית היא שפה שמית ממשפחת השפות האפרו-אסיאתיות, המדוברת בישראל.",
        "中文是世界上使用人数最多的语言之一，也是联合国的工作语言，使用者超过十亿人。",
        "日本語は、日本国内や日本人同士の間で使われている言語であり、多くの人が話す。",
        "한국어는 대한민국과 조선민주주의인민공화국의 공용어이다. 많은 사람이 사용한다.",
        "ภาษาไทยเป็นภาษาราชการและภาษาประจำชาติของประเทศไทย น้ำ กำลัง ที่นี่ ผู้ใหญ่บ้าน",
        "हिन्दी विश्व की एक प्रमुख भाषा है और भारत की राजभाषा है। सन् में क्षेत्रीय विद्यार्थियों",
        "Русский язык является одним из восточнославянских языков, на нём говорят многие.",
        "1 2 3 4 5 6 7 8 9 0 1,5 2,5 3,5 n = 4 5 6",
    ],
)
def test_good_text_of_any_script_needs_no_second_opinion(text: str) -> None:
    assert judge(text).fault < 0.08
