"""A passage is found among a page's characters, however the page orders and dresses them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.preview.locating import locate

LETTERS = st.text(st.characters(categories=("Ll", "Lu", "Lo", "Nd")), min_size=8, max_size=120)


def shown(page: str, spans: list[tuple[int, int]]) -> str:
    return "".join(page[start:end] for start, end in spans)


@given(LETTERS, st.text(max_size=60), st.text(max_size=60))
def test_what_stands_there_is_found(passage: str, before: str, after: str) -> None:
    page = before + "\n" + passage + "\n" + after
    spans = locate(page, passage)
    assert spans and all(0 <= start < end <= len(page) for start, end in spans)


@given(st.text(max_size=200), st.text(max_size=200))
def test_spans_always_lie_on_the_page(page: str, passage: str) -> None:
    for start, end in locate(page, passage):
        assert 0 <= start < end <= len(page)


def test_line_ends_hyphens_case_and_ligatures_do_not_matter() -> None:
    page = "Intro.\nThe Oﬃce of Wa-\nter Aﬀairs opens\nat nine.\nOther text."
    assert shown(page, locate(page, "the office of water affairs opens at nine")) == (
        "The Oﬃce of Wa-\nter Aﬀairs opens\nat nine"
    )


def test_presentation_forms_and_lines_drawn_from_their_end() -> None:
    assert shown("ﺳﻼﻡ ﻋﻠﻴﻜﻢ", locate("ﺳﻼﻡ ﻋﻠﻴﻜﻢ", "سلام عليكم"))
    line = "שלום לכל הילדים בכיתה"
    assert locate(line[::-1], line) == [(0, len(line))]


def test_a_passage_in_two_columns_is_found_by_its_pieces() -> None:
    page = (
        "The gardener waters the roses. A footnote in the margin that belongs to nobody at all. "
        "Roses dislike wet leaves at night."
    )
    spans = locate(page, "The gardener waters the roses. Roses dislike wet leaves at night.")
    assert "footnote" not in shown(page, spans)
    assert shown(page, spans).startswith("The gardener") and "wet leaves" in shown(page, spans)


def test_what_is_not_there_is_not_found_and_the_sentence_only_within_the_passage() -> None:
    assert locate("Entirely different words stand on this page.", "No passage of this kind exists here") == []
    page = "same words here. the passage: same words here."
    inside = locate(page, "the passage: same words here.")
    assert locate(page, "same words here", inside)[0][0] > 20
    assert locate("", "x") == [] and locate("page", "") == []
