"""Word documents, new and old."""

from __future__ import annotations

import struct
from pathlib import Path

import docx as python_docx
import pytest

from engine.errors import CorruptError, EncryptedError, TooLargeError, UnsupportedError
from engine.extraction.content import Block, Limits
from engine.extraction.office.docx import read as read_docx
from engine.extraction.office.legacy import read as read_old
from tests.extraction.office_files import W, blocks, docx, package, paragraph, read, texts, word_streams
from tests.extraction.olefile_writer import Tree, write_ole


def test_what_python_docx_writes(tmp_path: Path) -> None:
    document = python_docx.Document()
    document.core_properties.title = "Über Wälder"
    document.add_heading("Eins", level=1)
    document.add_paragraph("Ein Satz mit\tTab.")
    document.add_heading("Eins Komma zwei", level=2)
    table = document.add_table(rows=2, cols=2)
    for number, cell in enumerate(cell for row in table.rows for cell in row.cells):
        cell.text = f"Zelle {number}"
    document.sections[0].header.paragraphs[0].text = "Kopf"
    document.sections[0].footer.paragraphs[0].text = "Fuß"
    path = tmp_path / "a.docx"
    document.save(str(path))
    content = read(read_docx, path)
    assert blocks(content) == [
        Block("Eins", 1),
        Block("Ein Satz mit\tTab."),
        Block("Eins Komma zwei", 2),
        Block("Zelle 0 | Zelle 1"),
        Block("Zelle 2 | Zelle 3"),
        Block("Kopf"),
        Block("Fuß"),
    ]
    assert content.title == "Über Wälder"
    assert content.modified is not None


def test_parts_beside_the_body_come_once(tmp_path: Path) -> None:
    def part(name: str, text: str) -> str:
        return f"<w:{name} {W}>{paragraph(text)}</w:{name}>"

    path = docx(
        tmp_path / "a.docx",
        paragraph("Text"),
        {
            "word/h1.xml": part("hdr", "Same header"),
            "word/h2.xml": part("hdr", "Same header"),
            "word/notes.xml": f"<w:footnotes {W}><w:footnote>{paragraph('A note')}</w:footnote></w:footnotes>",
            "word/comments.xml": f"<w:comments {W}><w:comment>{paragraph('A comment')}</w:comment></w:comments>",
        },
        r1="header h1.xml",
        r2="header h2.xml",
        r3="footnotes notes.xml",
        r4="comments comments.xml",
        r5="footer missing.xml",
    )
    assert texts(read(read_docx, path)) == ["Text", "A note", "A comment", "Same header"]


def test_text_box_field_and_revisions(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{paragraph('In the box')}</w:txbxContent>"
    choices = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    alternate = f'<mc:AlternateContent xmlns:mc="x">{choices}</mc:AlternateContent>'
    body = (
        f"<w:p><w:r><w:t>Anchor</w:t>{alternate}</w:r></w:p>"
        "<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:noBreakHyphen/><w:t>end</w:t><w:br/><w:t>line</w:t></w:r></w:p>"
    )
    assert texts(read(read_docx, docx(tmp_path / "a.docx", body))) == ["In the box", "Anchor", "new-end\nline"]


def test_heading_levels_are_inherited_even_in_a_circle(tmp_path: Path) -> None:
    styles = (
        f'<w:styles {W}><w:style w:styleId="Überschrift3"><w:name w:val="heading 3"/></w:style>'
        '<w:style w:styleId="Mine"><w:basedOn w:val="Überschrift3"/></w:style>'
        '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style>'
        '<w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>'
    )
    body = "".join(paragraph(name, f'<w:pStyle w:val="{name}"/>') for name in ("Mine", "A", "Nothing"))
    body += paragraph("Outline", '<w:outlineLvl w:val="0"/>')
    path = docx(tmp_path / "a.docx", body, {"word/styles.xml": styles}, r1="styles styles.xml")
    assert [block.level for block in blocks(read(read_docx, path))] == [3, 0, 0, 1]


def test_layout_tables_keep_their_paragraphs_and_nested_tables(tmp_path: Path) -> None:
    inner = f"<w:tbl><w:tr><w:tc>{paragraph('x')}</w:tc><w:tc>{paragraph('y')}</w:tc></w:tr></w:tbl>"
    row = f"<w:tr><w:tc>{paragraph('left')}</w:tc><w:tc>{inner}</w:tc></w:tr>"
    layout = f"<w:tr><w:tc>{paragraph('One.')}{paragraph('Two.')}</w:tc><w:tc><w:p/></w:tc></w:tr>"
    path = docx(tmp_path / "a.docx", f"<w:tbl>{row}{layout}</w:tbl>{paragraph('after')}")
    assert texts(read(read_docx, path)) == ["left | x | y", "One.", "Two.", "after"]


def test_strict_namespace_and_missing_relations(tmp_path: Path) -> None:
    namespace = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"'
    strict = f"<w:document {namespace}><w:body>{paragraph('strict')}</w:body></w:document>"
    assert texts(read(read_docx, package(tmp_path / "a.docx", {"word/document.xml": strict}))) == ["strict"]


def test_alternative_chunk_is_read_in_its_place(tmp_path: Path) -> None:
    chunk = '<w:altChunk xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="r1"/>'
    body = paragraph("before") + chunk + paragraph("after")
    html = "<html><body><p>merged <img src='http://example.invalid/x.png'></p></body></html>"
    path = docx(tmp_path / "a.docx", body, {"word/chunk.htm": html}, r1="aFChunk chunk.htm")
    assert texts(read(read_docx, path)) == ["before", "merged", "after"]


def test_embedded_documents_are_members(tmp_path: Path) -> None:
    parts = {"word/embeddings/Table.xlsx": b"PK-sheet", "word/embeddings/../../../evil.pdf": b"%PDF"}
    content = read(read_docx, docx(tmp_path / "a.docx", paragraph("Text"), parts))
    found = [(member.source.name, member.source.path.read_bytes(), member.source.path.parent) for member in content.members]
    assert ("Table.xlsx", b"PK-sheet", tmp_path) in found
    assert {path.name for path in tmp_path.iterdir()} == {"a.docx"}
    assert not (tmp_path.parent / "evil.pdf").exists()


@pytest.mark.parametrize("target", ["../../../../etc/passwd", "/etc/passwd", "..\\..\\secret.xml", "file:///etc/passwd"])
def test_targets_outside_the_package_are_not_followed(tmp_path: Path, target: str) -> None:
    path = docx(tmp_path / "a.docx", paragraph("Text"), {}, r1=f"header {target}", r2=f"footnotes {target}")
    assert texts(read(read_docx, path)) == ["Text"]


def test_xml_bomb_and_external_entity_are_refused(tmp_path: Path) -> None:
    bomb = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "ha"}">' for n in range(12))
    for declaration, entity in ((bomb, "&a11;"), ('<!ENTITY x SYSTEM "file:///etc/passwd">', "&x;")):
        document = f"<!DOCTYPE w:document [{declaration}]><w:document {W}><w:body>{paragraph(entity)}</w:body></w:document>"
        for encoding in ("utf-8", "utf-16"):
            parts = {"word/document.xml": f'<?xml version="1.0" encoding="{encoding}"?>{document}'.encode(encoding)}
            with pytest.raises(CorruptError, match="entities"):
                read(read_docx, package(tmp_path / "a.docx", parts))


def test_zip_bomb_is_stopped_by_declared_and_by_real_sizes(tmp_path: Path) -> None:
    body = paragraph("0" * (24 << 20))
    path = docx(tmp_path / "a.docx", body)
    with pytest.raises(TooLargeError):
        read(read_docx, path)
    with pytest.raises(TooLargeError):
        read(read_docx, path, Limits(unpacked=1 << 20, ratio=10**6))
    data = path.read_bytes()
    lying = tmp_path / "lying.docx"
    size = len(f"<w:document {W}><w:body>{body}</w:body></w:document>").to_bytes(4, "little")
    assert data.count(size) == 2
    lying.write_bytes(data.replace(size, (1000).to_bytes(4, "little")))
    with pytest.raises((TooLargeError, CorruptError)):
        read(read_docx, lying)


def test_too_much_text_is_said(tmp_path: Path) -> None:
    with pytest.raises(TooLargeError):
        read(read_docx, docx(tmp_path / "a.docx", paragraph("word " * 100) * 3), Limits(characters=1000))


def test_damaged_documents(tmp_path: Path) -> None:
    path = docx(tmp_path / "a.docx", paragraph("Text"))
    whole = path.read_bytes()
    for damaged in (whole[: len(whole) // 2], b"PK\x03\x04" + bytes(100), b"", b"\0" * 5000, b"no zip at all"):
        path.write_bytes(damaged)
        with pytest.raises(CorruptError):
            read(read_docx, path)
    with pytest.raises(CorruptError):
        read(read_docx, package(path, {"[Content_Types].xml": "<Types/>", "word/other.xml": "<x/>"}))
    with pytest.raises(CorruptError):
        read(read_docx, package(path, {"word/document.xml": b"\0\0\0\0not xml"}))


def test_a_damaged_side_part_does_not_lose_the_document(tmp_path: Path) -> None:
    parts: dict[str, str | bytes] = {"word/styles.xml": b"\0\1\2", "word/header1.xml": "<w:hdr", "docProps/core.xml": "<"}
    path = docx(tmp_path / "a.docx", paragraph("Text"), parts, r1="styles styles.xml", r2="header header1.xml")
    content = read(read_docx, path)
    assert texts(content) == ["Text"]
    assert "word/styles.xml" in content.reason


def test_encrypted_package(tmp_path: Path) -> None:
    path = write_ole(tmp_path / "a.docx", {"EncryptedPackage": b"x" * 64, "EncryptionInfo": b"y" * 64})
    with pytest.raises(EncryptedError):
        read(read_docx, path)


@pytest.mark.parametrize("wide", [True, False])
def test_old_word_stories(tmp_path: Path, wide: bool) -> None:
    body = "Über alles\rA\x07B\x07\x07C\x07D\x07\x07\x13 PAGE \x14seven\x15 and \x01\x13HYPERLINK\x15rest\x0bline\r"
    stories = (body, "\x02A note\r", "Header\rHeader\r", "", "A comment\r", "", "In a box\r")
    path = write_ole(tmp_path / "a.doc", word_streams(stories, wide=wide))
    expected = ["Über alles", "A | B", "C | D", "seven and rest\nline", "In a box", "A note", "A comment", "Header"]
    assert texts(read(read_old, path)) == expected


def test_old_word_beyond_latin(tmp_path: Path) -> None:
    path = write_ole(tmp_path / "a.doc", word_streams(("Привет, 世界 𝄞 мир\r", "примечание\r")))
    assert texts(read(read_old, path)) == ["Привет, 世界 𝄞 мир", "примечание"]


def test_old_word_headings_and_exact_rows(tmp_path: Path) -> None:
    row_end = struct.pack("<HB", 0x2417, 1)
    paragraphs = [
        ("Title\r", struct.pack("<H", 1)),
        ("Own level\r", struct.pack("<HHBHB", 0, 0x2403, 0, 0x2640, 2)),
        ("Text\r", struct.pack("<H", 0)),
        ("a\x07", struct.pack("<H", 0)),
        ("\x07", struct.pack("<H", 0)),
        ("c\x07", struct.pack("<H", 0)),
        ("\x07", struct.pack("<H", 0) + row_end),
        ("Last\r", struct.pack("<H", 3)),
    ]
    for wide in (True, False):
        streams = word_streams(("".join(text for text, _ in paragraphs),), wide=wide, properties=paragraphs)
        found = blocks(read(read_old, write_ole(tmp_path / "a.doc", streams)))
        assert found == [Block("Title", 1), Block("Own level", 3), Block("Text"), Block("a | c"), Block("Last", 3)]


def test_old_word_embedded_documents_are_members(tmp_path: Path) -> None:
    def native(name: bytes, data: bytes) -> bytes:
        wrapped = struct.pack("<H", 2) + name + b"\0C:\\temp\\x\0" + struct.pack("<II", 3, 2) + b"t\0"
        wrapped += struct.pack("<I", len(data)) + data
        return struct.pack("<I", len(wrapped)) + wrapped

    pool: Tree = {
        "_1": {"\x01Ole10Native": native(b"..\\..\\note.txt", b"Embedded words")},
        "_2": {"CONTENTS": b"%PDF-1.4 ..."},
        "_3": {"\x01Ole10Native": native(b"evil.exe", b"MZ")},
        "_4": {"\x01Ole10Native": b"cut"},
    }
    path = write_ole(tmp_path / "a.doc", {**word_streams(("Text\r",)), "ObjectPool": pool})
    found = [(member.source.name, member.source.path.read_bytes()) for member in read(read_old, path).members]
    assert found == [("note.txt", b"Embedded words"), ("_2.pdf", b"%PDF-1.4 ...")]
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.doc"]


def test_old_word_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    streams = word_streams(("Text\r",))
    with pytest.raises(EncryptedError):
        read(read_old, write_ole(tmp_path / "a.doc", word_streams(("Text\r",), flags=0x100)))
    with pytest.raises(CorruptError):
        read(read_old, write_ole(tmp_path / "a.doc", {**streams, "0Table": b"", "1Table": b""}))
    with pytest.raises(CorruptError):
        read(read_old, write_ole(tmp_path / "a.doc", {"WordDocument": bytes.fromhex("eca5c100") + bytes(60)}))
    whole = (tmp_path / "a.doc").read_bytes()
    for damaged in (whole[:300], whole[:700], b"\0" * 2000):
        (tmp_path / "a.doc").write_bytes(damaged)
        with pytest.raises(CorruptError):
            read(read_old, tmp_path / "a.doc")
    (tmp_path / "a.doc").write_bytes(b"\xdb\xa5\x2d\0" + bytes(100))
    with pytest.raises(UnsupportedError, match="install antiword"):
        read(read_old, tmp_path / "a.doc")


def test_an_installed_converter_is_used_for_what_nothing_here_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "antiword"
    program.write_text('#!/bin/sh\n[ "$1" = "-m" ] && [ -f "$3" ] && echo "Very old text"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    (tmp_path / "a.doc").write_bytes(b"\xdb\xa5\x2d\0" + bytes(100))
    assert texts(read(read_old, tmp_path / "a.doc")) == ["Very old text"]
