"""The PDF reader: what it finds, and what it says of files that cannot be read."""

from __future__ import annotations

import io
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pypdf
import pytest

from engine.documents import DocumentState
from engine.errors import CorruptError, EncryptedError, TooLargeError
from engine.extraction import ExtractionPool
from engine.extraction.content import Content, Context, Limits, Source
from engine.extraction.pdf import read, second_opinion
from tests.extraction.pdf_builder import Pdf

Reader = Callable[..., Content]


@pytest.fixture
def read_bytes(tmp_path: Path) -> Reader:
    """Reads a file of the given bytes."""

    def reader(data: bytes, limits: Limits | None = None) -> Content:
        path = tmp_path / "a file.pdf"
        path.write_bytes(data)
        temporary = tmp_path / "temporary"
        temporary.mkdir(exist_ok=True)
        return read(Source(path, path.name, "shown.pdf"), Context(limits or Limits(), temporary))

    return reader


def text_of(content: Content) -> str:
    return "\n".join(block.text for page in content.pages for block in page.blocks)


def encrypted(data: bytes, user: str, owner: str) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
    writer.encrypt(user, owner, algorithm="AES-256")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def three_pages() -> Pdf:
    pdf = Pdf()
    for word in ("alpha", "beta", "gamma"):
        pdf.text_page(f"The page of {word} words.")
    return pdf


def test_pages_in_order_with_their_numbers(read_bytes: Reader) -> None:
    content = read_bytes(three_pages().build())
    assert [page.label for page in content.pages] == ["1", "2", "3"]
    assert [page.blocks[0].text for page in content.pages] == [f"The page of {w} words." for w in ("alpha", "beta", "gamma")]


def test_page_labels_title_and_date(read_bytes: Reader) -> None:
    pdf = three_pages()
    pdf.catalog = b"/PageLabels<</Nums[0<</S/r>>2<</S/D/St 7>>]>>"
    pdf.info = b"/Title(A title)/CreationDate(D:20200102030405Z)/ModDate(D:20210203040506+01'00')"
    content = read_bytes(pdf.build())
    assert [page.label for page in content.pages] == ["i", "ii", "7"]
    assert content.title == "A title"
    assert content.modified == 1612321506.0


@pytest.mark.parametrize("date", [b"(D:99999999999999)", b"(yesterday)", b"()", b"(D:2021+99'99')"])
def test_impossible_dates_are_no_dates(read_bytes: Reader, date: bytes) -> None:
    pdf = three_pages()
    pdf.info = b"/ModDate" + date
    assert read_bytes(pdf.build()).modified in (None, 1609459200.0)


def test_lines_become_paragraphs_and_line_end_hyphens_go(read_bytes: Reader) -> None:
    pdf = Pdf()
    pdf.text_page("A paragraph of two lines with a hyphe-", "nated word goes on here without an end.")
    assert text_of(read_bytes(pdf.build())) == "A paragraph of two lines with a hyphenated word goes on here without an end."


def test_a_wide_gap_between_lines_parts_paragraphs(read_bytes: Reader) -> None:
    pdf = Pdf()
    lines = [(750, "First line of one"), (736, "paragraph here."), (690, "Another one"), (676, "follows it.")]
    pdf.page([(50.0, y, list(line)) for y, line in lines])
    content = read_bytes(pdf.build())
    assert [block.text for block in content.pages[0].blocks] == [
        "First line of one paragraph here.",
        "Another one follows it.",
    ]


def test_characters_beyond_the_basic_plane(read_bytes: Reader) -> None:
    pdf = Pdf()
    pdf.text_page("rare 𠮷 letter")
    assert "𠮷" in text_of(read_bytes(pdf.build()))


def test_comments_and_form_values_are_read(read_bytes: Reader) -> None:
    pdf = Pdf()
    field = pdf.add(b"<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V(typed value)/Rect[0 0 90 20]>>")
    note = pdf.add(b"<</Type/Annot/Subtype/Text/Contents(a remark)/Rect[0 0 9 9]>>")
    pdf.page([(50, 700, list("Body"))], extra=b"/Annots[%d 0 R %d 0 R]" % (field, note))
    pdf.catalog = b"/AcroForm<</Fields[%d 0 R]>>" % field
    found = text_of(read_bytes(pdf.build()))
    assert "Body" in found and "typed value" in found and "a remark" in found


def test_attached_files_are_members(read_bytes: Reader) -> None:
    pdf = three_pages()
    data = pdf.stream(b"inside the attachment", b"/Type/EmbeddedFile")
    spec = pdf.add(b"<</Type/Filespec/F(../../etc/n.txt)/EF<</F %d 0 R>>>>" % data)
    pdf.catalog = b"/Names<</EmbeddedFiles<</Names[(n.txt)%d 0 R]>>>>" % spec
    content = read_bytes(pdf.build())
    for member in content.members:
        assert member.source.path.read_bytes() == b"inside the attachment"
        assert member.source.path.parent.name == "temporary"
        assert "/" not in member.source.name
        break
    else:
        pytest.fail("no member")


def test_a_password_is_needed(read_bytes: Reader) -> None:
    with pytest.raises(EncryptedError) as caught:
        read_bytes(encrypted(three_pages().build(), "secret", "owner"))
    assert caught.value.path == "shown.pdf"


def test_an_empty_user_password_opens(read_bytes: Reader) -> None:
    assert "alpha" in text_of(read_bytes(encrypted(three_pages().build(), "", "owner")))


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", b"not a pdf at all" * 100, b"%PDF-1.4\n" + bytes(5000)])
def test_what_nothing_opens_is_corrupt(read_bytes: Reader, data: bytes) -> None:
    with pytest.raises(CorruptError):
        read_bytes(data)


def test_a_truncated_file_gives_the_pages_it_still_has(read_bytes: Reader) -> None:
    data = three_pages().build()
    cut = data[: data.index(b"xref") - 10]
    assert "alpha" in text_of(read_bytes(cut))


def test_every_truncation_is_either_read_or_corrupt(read_bytes: Reader) -> None:
    data = three_pages().build()
    for end in range(10, len(data), 97):
        try:
            read_bytes(data[:end])
        except CorruptError:
            continue


def test_no_pages_and_no_text_and_scanned_are_told_apart(read_bytes: Reader) -> None:
    assert read_bytes(Pdf().build()).reason == "no pages"
    blank = Pdf()
    blank.page()
    assert read_bytes(blank.build()).reason == "no text"
    scanned = Pdf()
    image = scanned.stream(
        b"\x00" * 3, b"/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceRGB/BitsPerComponent 8"
    )
    scanned.page(content=b"q 500 0 0 500 0 0 cm /I Do Q", resources=b"/XObject<</I %d 0 R>>" % image)
    content = read_bytes(scanned.build())
    assert content.reason == "scanned" and text_of(content) == "" and len(content.pages) == 1


def test_a_form_that_draws_itself_ends(read_bytes: Reader) -> None:
    pdf = Pdf()
    number = max(pdf.objects, default=9) + 1
    pdf.stream(b"/X Do", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>" % number)
    pdf.page([(50, 700, list("still here"))], content=b"/X Do", resources=b"/XObject<</X %d 0 R>>" % number)
    assert "still here" in text_of(read_bytes(pdf.build()))


def test_a_page_tree_that_holds_itself_ends(read_bytes: Reader) -> None:
    pdf = three_pages()
    kids = b" ".join(b"%d 0 R" % kid for kid in pdf.kids)
    pdf.objects[2] = b"<</Type/Pages/Kids[%s 2 0 R]/Count 4>>" % kids
    with suppress(CorruptError):
        assert "alpha" in text_of(read_bytes(pdf.build()))


def test_a_cross_reference_that_leads_to_itself_ends(read_bytes: Reader) -> None:
    data = three_pages().build()
    start = data.rindex(b"xref\n0 ")
    data = data.replace(b"/Root 1 0 R", b"/Root 1 0 R/Prev %d" % start)
    assert "alpha" in text_of(read_bytes(data))


def test_a_page_count_of_a_billion_ends(read_bytes: Reader) -> None:
    pdf = three_pages()
    kids = b" ".join(b"%d 0 R" % kid for kid in pdf.kids)
    pdf.objects[2] = b"<</Type/Pages/Kids[%s]/Count 1000000000>>" % kids
    assert "gamma" in text_of(read_bytes(pdf.build()))


@pytest.mark.parametrize("nested", [b"[" * 100_000, b"<<" * 50_000, b"q " * 200_000, b"BT " * 100_000])
def test_deep_nesting_ends(read_bytes: Reader, nested: bytes) -> None:
    pdf = Pdf()
    pdf.page([(50, 700, list("above the deep part"))], content=nested)
    assert "above the deep part" in text_of(read_bytes(pdf.build()))


def test_a_bomb_of_instructions_ends(read_bytes: Reader) -> None:
    pdf = three_pages()
    bomb = pdf.stream(b" " * 60_000_000, compress=True)
    body = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents %d 0 R/Resources<</Font<</F 3 0 R>>>>>>"
    pdf.kids.append(pdf.add(body % bomb))
    assert "gamma" in text_of(read_bytes(pdf.build()))


def test_a_page_that_takes_for_ever_is_given_up_and_the_run_goes_on(tmp_path: Path) -> None:
    """Forms that each draw the next one twice: pdfium would be at it for hours, inside one call."""
    pdf = Pdf()
    form = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]"
    inner = pdf.stream(b"q Q", form)
    for _ in range(28):
        inner = pdf.stream(b"/X Do /X Do", b"%s/Resources<</XObject<</X %d 0 R>>>>" % (form, inner))
    pdf.page(content=b"/X Do", resources=b"/XObject<</X %d 0 R>>" % inner)
    files = {"before": three_pages().build(), "endless": pdf.build(), "after": three_pages().build()}
    for name, data in files.items():
        (tmp_path / f"{name}.pdf").write_bytes(data)
    with ExtractionPool(1, Limits(seconds=2.0)) as pool:
        found = {path: document for path, document in pool.extract([str(tmp_path / f"{n}.pdf") for n in files]) if document}
    before, endless, after = (found[str(tmp_path / f"{name}.pdf")] for name in files)
    # It takes memory all the while: which limit it meets first is the machine's speed.
    assert endless.state in (DocumentState.TIMED_OUT, DocumentState.TOO_LARGE) and not endless.pages
    assert before.state == after.state == DocumentState.INDEXED and len(after.pages) == 3


def test_too_many_characters(read_bytes: Reader) -> None:
    with pytest.raises(TooLargeError):
        read_bytes(three_pages().build(), Limits(characters=30))


def test_out_of_time_gives_what_was_read_and_says_so(read_bytes: Reader) -> None:
    content = read_bytes(three_pages().build(), Limits(seconds=0.0))
    assert content.reason.startswith("stopped at page 0 of 3")


def test_the_slow_reader_is_not_asked_about_plain_pages(read_bytes: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(second_opinion.SecondOpinion, "lines", lambda self, number: asked.append(number) or [])
    read_bytes(three_pages().build())
    pdf = Pdf()
    pdf.text_page(
        "Ünïcödé “quotes” — and ﬁgures, 12 345,67 € of them", "это обычный русский текст", "日本語の普通の文章です"
    )
    read_bytes(pdf.build())
    assert asked == []


def test_a_page_of_private_characters_is_asked_about(read_bytes: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(second_opinion.SecondOpinion, "lines", lambda self, number: asked.append(number) or [])
    pdf = three_pages()
    pdf.text_page("".join(chr(0xE000 + i) for i in range(60)))
    content = read_bytes(pdf.build())
    assert asked == [3]
    assert content.pages[3].blocks  # no better text: what there is stays


def test_file_names_that_are_not_utf8(tmp_path: Path) -> None:
    path = tmp_path / "caf\udce9.pdf"
    try:
        path.write_bytes(three_pages().build())
    except (OSError, UnicodeEncodeError):
        pytest.skip("this file system takes only UTF-8 names")
    assert "alpha" in text_of(read(Source(path, path.name, "x"), Context(Limits(), tmp_path)))
