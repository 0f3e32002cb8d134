"""OpenDocument texts and presentations."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import CorruptError, EncryptedError, TooLargeError, UnsupportedError
from engine.extraction.content import Block, Limits
from engine.extraction.office.odf import read as read_odf
from tests.extraction.office_files import blocks, odf, package, read, texts


def test_text_document(tmp_path: Path) -> None:
    citation = "<text:note-citation>1</text:note-citation>"
    note = f"<text:note>{citation}<text:note-body><text:p>The note</text:p></text:note-body></text:note>"
    comment = "<office:annotation><text:p>A comment</text:p></office:annotation>"
    changes = "<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>"
    table = (
        "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
        "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>"
    )
    body = (
        f'<office:text>{changes}<text:h text:outline-level="2">Titel</text:h>'
        '<text:p>One<text:s text:c="2"/>two<text:tab/>three<text:line-break/>'
        f"four{note}{comment} <text:span>end</text:span></text:p>"
        f"{table}<text:list><text:list-item><text:p>item</text:p></text:list-item></text:list></office:text>"
    )
    styles = (
        '<office:master-styles><style:master-page style:name="Standard">'
        "<style:header><text:p>Kopf <text:page-number>1</text:page-number></text:p></style:header>"
        "<style:footer><text:p>Fuß</text:p></style:footer></style:master-page></office:master-styles>"
    )
    date = "<dc:date>2024-01-02T03:04:05.123456789</dc:date>"
    meta = f'<m xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Mein Titel</dc:title>{date}</m>'
    content = read(read_odf, odf(tmp_path / "a.odt", "text", body, {"styles.xml": styles, "meta.xml": meta}))
    assert blocks(content) == [
        Block("Titel", 2),
        Block("The note"),
        Block("A comment"),
        Block("One  two\tthree\nfour end"),
        Block("a | b"),
        Block("item"),
        Block("Kopf"),
        Block("Fuß"),
    ]
    assert content.title == "Mein Titel"
    assert content.modified == pytest.approx(1704164645, abs=1)


def test_presentation(tmp_path: Path) -> None:
    def page(name: str, text: str, notes: str = "") -> str:
        return (
            f'<draw:page draw:name="{name}"><draw:frame presentation:class="title">'
            f"<draw:text-box><text:p>{text}</text:p></draw:text-box></draw:frame><presentation:notes><draw:frame><draw:text-box><text:p>{notes}</text:p></draw:text-box></draw:frame>"
            "</presentation:notes></draw:page>"
        )

    footer = '<presentation:footer-decl presentation:name="f">Fußzeile</presentation:footer-decl>'
    body = f"<office:presentation>{footer}{page('a', 'Eins', 'Notiz')}{page('b', 'Zwei')}</office:presentation>"
    styles = (
        '<office:master-styles><style:master-page style:name="M"><draw:frame presentation:class="title"><draw:text-box>'
        "<text:p>Click to edit</text:p></draw:text-box></draw:frame>"
        "<draw:frame><draw:text-box><text:p>ACME</text:p></draw:text-box>"
        "</draw:frame></style:master-page></office:master-styles>"
    )
    content = read(read_odf, odf(tmp_path / "a.odp", "presentation", body, {"styles.xml": styles}))
    assert sorted(texts(content)) == ["ACME", "Eins", "Fußzeile", "Notiz", "Zwei"]
    assert [(page.label, page.blocks[0]) for page in content.pages][-1] == ("2", Block("Zwei", 1))


def test_flat_document(tmp_path: Path) -> None:
    path = tmp_path / "a.fodt"
    path.write_text(
        '<?xml version="1.0"?>'
        '<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="t">'
        "<office:meta><text:p>no</text:p></office:meta>"
        "<office:body><office:text><text:p>flat</text:p></office:text></office:body></office:document>"
    )
    assert texts(read(read_odf, path)) == ["flat"]


def test_states(tmp_path: Path) -> None:
    path = tmp_path / "a.odt"
    body = "<office:text><text:p>Text</text:p></office:text>"
    entry = "<m:file-entry><m:encryption-data/></m:file-entry>"
    manifest = f'<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">{entry}</m:manifest>'
    with pytest.raises(EncryptedError):
        read(read_odf, odf(path, "text", body, {"META-INF/manifest.xml": manifest}))
    for kind in ("graphics", "formula", "chart", "database"):
        with pytest.raises(UnsupportedError, match=kind):
            read(read_odf, odf(path, kind, body))
    with pytest.raises(CorruptError, match=r"content\.xml"):
        read(read_odf, package(path, {"mimetype": "application/vnd.oasis.opendocument.text"}))
    whole = odf(path, "text", body).read_bytes()
    for damaged in (whole[:100], b"", b"\0" * 3000, b"plain text"):
        path.write_bytes(damaged)
        with pytest.raises(CorruptError):
            read(read_odf, path)


def test_bombs(tmp_path: Path) -> None:
    entity = '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'
    with pytest.raises(CorruptError, match="entities"):
        read(read_odf, odf(tmp_path / "a.odt", "text", "", {"content.xml": entity}))
    body = f"<office:text><text:p>{'0' * (24 << 20)}</text:p></office:text>"
    with pytest.raises(TooLargeError):
        read(read_odf, odf(tmp_path / "a.odt", "text", body))
    spaces = '<text:s text:c="999999999"/>' * 10
    assert read(read_odf, odf(tmp_path / "a.odt", "text", f"<office:text><text:p>a{spaces}b</text:p></office:text>"))
    with pytest.raises(TooLargeError):
        many = "<text:p>word word word</text:p>" * 1000
        read(read_odf, odf(tmp_path / "a.odt", "text", f"<office:text>{many}</office:text>"), Limits(characters=10_000))
