"""EPUB books."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import CorruptError, EncryptedError, TooLargeError
from engine.extraction.content import Block, Limits
from engine.extraction.office.epub import read as read_epub
from tests.extraction.office_files import blocks, package, read, texts

CONTAINER = '<container><rootfiles><rootfile full-path="{}"/></rootfiles></container>'


def book(path: Path, spine: str, more: dict[str, str | bytes] | None = None, opf: str = "OPS/book.opf") -> Path:
    items = (
        "".join(f'<item id="{n}" href="{n}.xhtml"/>' for n in ("c1", "c2")) + '<item id="c3" href="sub%20folder/c3.xhtml"/>'
    )
    dublin_core = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    metadata = f"<metadata {dublin_core}><dc:title>Das Buch</dc:title><dc:date>2020-05-06</dc:date></metadata>"
    start = "<!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'>"
    chapters = {
        f"OPS/{name}.xhtml": f"{start}<head><title>Seite {number}</title></head><body>{text}</body></html>"
        for number, (name, text) in enumerate(
            {
                "c1": "<h1>Eins</h1><p>Erstes&nbsp;Kapitel</p>",
                "c2": "<p>Zweites <script>alert(1)</script></p>",
                "sub folder/c3": "<p>Drittes <img src='http://example.invalid/x'/></p>",
            }.items()
        )
    }
    parts: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER.format(opf),
        "OPS/book.opf": f"<package>{metadata}<manifest>{items}</manifest><spine>{spine}</spine></package>",
        **chapters,
        **(more or {}),
    }
    return package(path, parts)


def refs(*names: str) -> str:
    return "".join(f'<itemref idref="{name}"/>' for name in names)


def test_chapters_in_spine_order_with_titles(tmp_path: Path) -> None:
    content = read(read_epub, book(tmp_path / "a.epub", refs("c3", "c1", "c2", "missing")))
    assert content.title == "Das Buch"
    assert content.modified is not None
    assert [page.label for page in content.pages] == ["1", "2", "3"]
    assert [" ".join(text.split()) for text in texts(content)] == [
        "Seite 2",
        "Drittes",
        "Eins",
        "Erstes Kapitel",
        "Seite 1",
        "Zweites",
    ]
    assert Block("Eins", 1) in blocks(content)


def test_damaged_books_give_what_is_left(tmp_path: Path) -> None:
    assert len(read(read_epub, book(tmp_path / "a.epub", "")).pages) == 3
    assert len(read(read_epub, book(tmp_path / "a.epub", refs("c1"), {"META-INF/container.xml": "<"})).pages) == 1
    assert len(read(read_epub, book(tmp_path / "a.epub", refs("c1"), opf="../../../etc/passwd")).pages) == 1


def test_states(tmp_path: Path) -> None:
    path = tmp_path / "a.epub"
    algorithm = "http://www.w3.org/2001/04/xmlenc#aes128-cbc"
    method = f'<EncryptionMethod Algorithm="{algorithm}"/>'
    protected = f"<encryption><EncryptedData>{method}</EncryptedData></encryption>"
    with pytest.raises(EncryptedError):
        read(read_epub, book(path, refs("c1"), {"META-INF/encryption.xml": protected}))
    fonts = protected.replace(algorithm, "http://www.idpf.org/2008/embedding")
    assert texts(read(read_epub, book(path, refs("c1"), {"META-INF/encryption.xml": fonts})))
    with pytest.raises(CorruptError):
        read(read_epub, package(path, {"mimetype": "application/epub+zip"}))
    with pytest.raises(CorruptError, match="entities"):
        read(read_epub, book(path, refs("c1"), {"OPS/book.opf": '<!DOCTYPE p [<!ENTITY a "b">]><package/>'}))
    with pytest.raises(TooLargeError):
        read(read_epub, book(path, refs("c1"), {"OPS/c1.xhtml": "<p>" + "x" * (24 << 20)}))
    with pytest.raises(TooLargeError):
        read(read_epub, book(path, refs("c1", "c2", "c3")), Limits(characters=10))
    path.write_bytes(path.read_bytes()[:-200])
    with pytest.raises(CorruptError):
        read(read_epub, path)
