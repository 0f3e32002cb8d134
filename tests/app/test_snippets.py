"""What a result shows: the right stretch, right ranges, nothing unescaped."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtGui import QTextLayout

from app.snippets import SNIPPET_LENGTH, path_line, plain_line, printable, shortened, snippet, to_html, visible
from engine.documents import Confidence, Document, DocumentState, Passage, SearchHit, Why


def make_hit(text: str, highlights: tuple[tuple[int, int], ...] = (), path: str = "/docs/a.txt") -> SearchHit:
    document = Document(1, path, DocumentState.INDEXED, format="txt")
    passage = Passage(text, 0, 0, len(text), language="en")
    return SearchHit(7, document, passage, 1.0, Why(), Confidence.GOOD, highlights)


def shown_text(markup: str) -> str:
    parts: list[str] = []
    parser = HTMLParser(convert_charrefs=True)
    parser.handle_data = parts.append  # type: ignore[method-assign]
    parser.feed(markup)
    parser.close()
    return "".join(parts)


def spans(length: int) -> st.SearchStrategy[tuple[int, int]]:
    return st.tuples(st.integers(0, length), st.integers(0, length)).map(lambda r: (min(r), max(r)))


@given(st.data())
def test_ranges_of_the_snippet_hold_what_they_held_in_the_passage(data: st.DataObject) -> None:
    text = data.draw(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Zl", "Zp")), min_size=1, max_size=900))
    mark = data.draw(st.none() | spans(len(text)))
    words = tuple(sorted(data.draw(st.lists(spans(len(text)), max_size=4))))
    shown = snippet(make_hit(text, words), mark)
    assert len(shown.text) <= SNIPPET_LENGTH + 4
    pieces = {text[a:b] for a, b in words}
    for start, end in shown.words:
        assert any(shown.text[start:end] in piece for piece in pieces)
    if shown.sentence and mark:
        assert shown.text[slice(*shown.sentence)] in text[slice(*mark)]
    assert shown_text(to_html(shown, "#fff2a8")) == shown.text


def test_the_best_sentence_is_in_view_however_deep_it_stands() -> None:
    text = "filler words here. " * 100 + "The notice period is three months." + " more filler." * 50
    start = text.index("The notice")
    shown = snippet(make_hit(text), (start, start + 34))
    assert shown.sentence is not None
    assert shown.text[slice(*shown.sentence)] == "The notice period is three months."


def test_markup_in_a_document_stays_text() -> None:
    shown = snippet(make_hit('<script>alert(1)</script><img src="http://x/y.png"> & more', ((0, 8),)), None)
    markup = to_html(shown, "#fff2a8")
    assert "<script" not in markup and "<img" not in markup
    assert shown_text(markup) == shown.text


rich = GuiQt.mightBeRichText  # type: ignore[attr-defined]


@given(st.text('<>/!?&;ltbimg \n="x٣', max_size=30))
@example("<b>bold</b>")
@example("<img src=//host/share/x>")
@example("a&lt;b")
@example("<?xml")
def test_no_name_is_taken_for_html(name: str) -> None:
    shown = printable(name)
    assert not rich(shown) and not rich(path_line("/docs/" + name))
    assert not rich(plain_line(make_hit(name, path="/docs/" + name), path=True))
    assert shown.replace("\N{WORD JOINER}", "") == visible(name)


def test_undecodable_names_are_shown() -> None:
    line = plain_line(make_hit("text", path="/docs/na\udce9me\n.txt"))
    assert "\udce9" not in line and "\n" not in line


@given(st.text(max_size=30))
def test_a_path_is_shown_whole(path: str) -> None:
    shown = path_line(path)
    assert "".join(c for c in shown if c not in "\u2066\u2068\u2069") == "".join(
        c for c in printable(path) if c not in "\u2066\u2068\u2069"
    )


def test_the_parts_of_a_path_follow_each_other_whatever_script_they_are_in(qapp: object) -> None:
    parts = ["home", "Büro 文書", "رسائل", "104-note", "מסמכים 2019", "2020", "סוף.txt"]
    shown = path_line("/" + "/".join(parts))
    layout = QTextLayout(shown)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    layout.endLayout()
    slashes = [line.cursorToX(at)[0] for at, char in enumerate(shown) if char == "/"]
    middles = [line.cursorToX(shown.index(part) + len(part) // 2)[0] for part in parts]
    assert slashes == sorted(slashes) and len(slashes) == len(parts)
    assert all(slash < middle for slash, middle in zip(slashes, middles, strict=True))
    assert all(middle < slash for slash, middle in zip(slashes[1:], middles, strict=False))


def test_a_long_text_is_cut_between_words_and_a_short_one_is_whole() -> None:
    assert shortened("rent and deposit", 20) == "rent and deposit"
    assert shortened("rent and deposit are due", 20) == "rent and deposit are…"
    assert shortened("rent and deposit are due", 18) == "rent and deposit…"
    assert shortened("賃貸借契約書の解約", 5) == "賃貸借契約…"
