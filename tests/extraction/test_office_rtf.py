"""Rich Text Format."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import CorruptError
from engine.extraction.content import Block
from engine.extraction.office.rtf import blocks_from_rtf
from engine.extraction.office.rtf import read as read_rtf
from tests.extraction.office_files import read, texts

FONTS = r"{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial Cyr;}{\f2\fnil\fcharset128 MS Mincho;}{\f3\fcharset178 Ar;}}"


def found(body: str | bytes, head: str = r"{\rtf1\ansi\ansicpg1252\deff0") -> list[str]:
    data = body.encode("latin-1") if isinstance(body, str) else body
    return [block.text for block in blocks_from_rtf(head.encode() + FONTS.encode() + data + b"}").blocks]


def escaped(text: str, encoding: str) -> str:
    return "".join(f"\\'{byte:02x}" for byte in text.encode(encoding))


def test_fonts_have_their_own_encodings() -> None:
    body = rf"\pard\f0 K{escaped('ö', 'cp1252')}ln \f1 {escaped('Привет', 'cp1251')} "
    body += rf"{{\f2 {escaped('日本語ソース', 'cp932')}}} "
    body += rf"\f3 {escaped('سلام', 'cp1256')}\par"
    assert found(body) == ["Köln Привет 日本語ソース سلام"]


def test_second_byte_of_a_character_may_be_written_as_itself() -> None:
    assert found(b"\\f2 \\'83\\\\\\'81[\\par") == ["ソー"]  # 0x83 0x5c, 0x81 0x5b


@pytest.mark.parametrize(
    ("page", "encoding", "text"), [(1251, "cp1251", "Москва"), (932, "cp932", "東京"), (65001, "utf-8", "Ελλάδα")]
)
def test_document_code_page(page: int, encoding: str, text: str) -> None:
    data = rf"{{\rtf1\ansi\ansicpg{page} {escaped(text, encoding)}\par}}".encode()
    assert [block.text for block in blocks_from_rtf(data).blocks] == [text]


@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Zs", "Zl", "Zp")), min_size=1, max_size=20), st.integers(0, 3))
@settings(max_examples=60)
def test_unicode_with_any_number_of_fallback_characters(text: str, fallback: int) -> None:
    units = text.encode("utf-16-le")
    codes = [int.from_bytes(units[i : i + 2], "little", signed=True) for i in range(0, len(units), 2)]
    body = rf"\uc{fallback} " + "".join(rf"\u{code} " + "?" * fallback for code in codes) + r"\par"
    assert found(body) == [text]


def test_headings_tables_notes_headers_boxes() -> None:
    body = (
        r"{\stylesheet{\s0 Normal;}{\s5\outlinelevel1 Mine;}{\s1 heading 1;}}{\info{\title Mein Titel}{\author Niemand}}"
        r"{\header Kopf\par}{\footer Kopf\par}"
        r"\pard\s1 One\par\pard\s5 Two\par\pard Text{\footnote A note\par} with{\*\annotation A comment}"
        r"{\shp{\*\shpinst{\sp{\sn name}{\sv value}}{\shptxt In the box\par}}} {\v hidden}{\deleted gone}end\par"
        r"\trowd\pard\intbl a\cell b\cell\row\trowd\pard\intbl c\cell\pard\intbl\itap2 x\nestcell y\nestcell"
        r"{\*\nesttableprops\nestrow}\nestrow\pard\intbl d\cell\row\pard"
        r"{\field{\*\fldinst HYPERLINK x}{\fldrslt link}} \line  {\*\unknown secret}"
        r"{\pict 0123456789abcdef}{\upr{ansi ?}{\*\ud{unicode \u1103?}}}\par"
    )
    parsed = blocks_from_rtf((r"{\rtf1\ansi" + body + "}").encode())
    assert parsed.title == "Mein Titel"
    assert parsed.blocks == (
        Block("One", 1),
        Block("Two", 2),
        Block("In the box"),
        Block("Text with end"),
        Block("a | b"),
        Block("c | x | y d"),
        Block("link \n unicode я"),
        Block("A note"),
        Block("A comment"),
        Block("Kopf"),
    )


def test_binary_data_is_jumped_over() -> None:
    assert found(b"before \\bin5 }}{\\\\ after{\\pict\\bin3 }}}x}\\par") == ["before  after"]


def test_truncated_text_is_kept_and_nonsense_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.rtf"
    path.write_bytes(rb"{\rtf1\ansi first\par second {\b third")
    assert texts(read(read_rtf, path)) == ["first", "second third"]
    for damaged in (b"", b"plain", b"\0" * 100, b"{\\rt", b"{\\rtf1" + b"{" * 100_000):
        path.write_bytes(damaged)
        with pytest.raises(CorruptError):
            read(read_rtf, path)


@given(
    st.binary(max_size=200), st.sampled_from([b"", b"\\u", b"\\'", b"{\\upr", b"\\bin99999", b"}", b"\\*", b"{\\fonttbl"])
)
@settings(max_examples=150)
def test_any_bytes_end_without_surprise(data: bytes, more: bytes) -> None:
    blocks = blocks_from_rtf(b"{\\rtf1" + data + more + data).blocks
    assert all(block.text.encode("utf-8") for block in blocks)
