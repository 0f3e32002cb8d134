"""What a file is: by what is in it, whatever it is called."""

from __future__ import annotations

import gzip
import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.extraction.detect import detect
from engine.extraction.sniff import is_binary

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def found(folder: Path, name: str, data: bytes | str) -> str:
    path = folder / "file"
    path.write_bytes(data.encode("utf-8") if isinstance(data, str) else data)
    return detect(path, name)


def packed(**members: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in members.items():
            archive.writestr(name.replace("__", "/").replace("CT", "[Content_Types].xml"), text)
    return buffer.getvalue()


def content_types(kind: str) -> str:
    return f'<Types><Override PartName="/x" ContentType="application/vnd.openxmlformats-officedocument.{kind}+xml"/></Types>'


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.txt", b"%PDF-1.4 \xe2\xe3", "pdf"),
        ("a.doc", b"{\\rtf1 hello}", "rtf"),
        ("a.docx", packed(CT=content_types("spreadsheetml.sheet.main")), "xlsx"),
        ("a.bin", packed(CT=content_types("wordprocessingml.template.main")), "docx"),
        ("a.pptx", packed(CT=content_types("presentationml.slideshow.main")), "pptx"),
        ("a.odt", packed(mimetype="application/vnd.oasis.opendocument.presentation"), "odp"),
        ("a.odg", packed(mimetype="application/vnd.oasis.opendocument.graphics"), "opendocument"),
        ("a.zip", packed(mimetype="application/epub+zip"), "epub"),
        ("a.docx", packed(readme="hello"), "zip"),
        ("a.jar", packed(readme="hello"), "application"),
        ("a.docx", b"PK\x03\x04 truncated", "docx"),
        ("a.xls", OLE, "xls"),
        ("a.txt", gzip.compress(b"x", mtime=0), "gz"),
        ("a.doc", "<html><body>saved as doc</body></html>", "html"),
        ("a.pdf", "<!-- x --><!DOCTYPE HTML><p>not found", "html"),
        ("a.txt", "<?xml version='1.0'?><html xmlns='x'/>", "html"),
        ("a", "<?xml version='1.0'?><note/>", "xml"),
        ("a.odt", "This is not a zip file!\n", "txt"),
        ("a", "From: a@b\nTo: c@d\nSubject: hi\n\nbody", "eml"),
        ("a.txt", "From a@b.c Mon Jun 01 10:00:00 2009\nSubject: x\n\nbody", "mbox"),
        ("a", "WEBVTT\n\n", "vtt"),
        ("a.txt", "1\n00:00:01,000 --> 00:00:02,000\nx\n", "srt"),
        ("a", "BEGIN:VCARD\nEND:VCARD\n", "vcf"),
        ("Makefile", "all:\n\techo\n", "code"),
        ("a.py", "<html>in a template</html>", "code"),
        ("a.jpg", b"\x89PNG\r\n\x1a\n" + bytes(100), "image"),
        ("a", b"\xff\xd8\xff\xe0" + bytes(50), "image"),
        ("a.dat", b"ID3\x03\x00\x00" + bytes(50), "audio"),
        ("a.dat", b"\x1aE\xdf\xa3" + bytes(50), "video"),
        ("a.txt", b"\x7fELF" + bytes(50), "program"),
        ("a.txt", bytes(range(256)) * 10, "binary"),
        ("a.pdf", bytes(range(256)) * 10, "pdf"),
        ("a.docx", b"", "none"),
        # Short signatures are words too.
        ("a.txt", "MZ is a band. " * 50, "txt"),
        ("a.txt", "FORMULA one. " * 50, "txt"),
        ("a.txt", "BZh is not much of a word. " * 50, "txt"),
        ("a.md", "# ID3\n\nID3 tags" * 30, "md"),
        # UTF-16 is full of NULs, and no binary.
        ("a.txt", "\ufeffgrüße\n".encode("utf-16-le") * 20, "txt"),
        ("a.html", "\ufeff<html>x</html>".encode("utf-16-le"), "html"),
        ("a.txt", "plain words\n".encode("utf-16-be") * 20, "txt"),
        ("a.txt", "漢字とかな、ABC\n".encode("utf-16-le") * 20, "txt"),
        ("a.txt", "слова и слова\n".encode("utf-32-le") * 20, "txt"),
        ("a.log", b"a line\n" * 500 + b"\x00\x00" + b"more\n" * 500, "txt"),
    ],
)
def test_content_goes_before_the_name(tmp_path: Path, name: str, data: bytes | str, expected: str) -> None:
    assert found(tmp_path, name, data) == expected


@pytest.mark.parametrize(
    "start", ["<!-- -->" * 8000, "<" * 60_000, "From " + "1:11" * 15_000, "1" + "\n" * 60_000, "a: b\n" * 10_000]
)
def test_no_beginning_makes_detection_slow(tmp_path: Path, start: str) -> None:
    """A pattern that backtracks would not end within the life of the test run."""
    assert found(tmp_path, "a.txt", start)


@given(st.text(min_size=1, max_size=400), st.sampled_from(["utf-8", "utf-16", "utf-32"]))
@settings(max_examples=100)
def test_text_with_a_mark_or_in_utf_8_is_never_binary(text: str, encoding: str) -> None:
    if any(ord(character) < 32 or ord(character) == 127 for character in text):
        text = "word " * 40
    assert not is_binary(text.encode(encoding, "ignore"))


@given(st.binary(min_size=1, max_size=600), st.sampled_from(["a.txt", "a.docx", "a.xml", "a.eml", "a", "a.tar.gz"]))
@settings(max_examples=150, deadline=None)
def test_any_bytes_have_a_format(tmp_path_factory: pytest.TempPathFactory, data: bytes, name: str) -> None:
    folder = tmp_path_factory.getbasetemp()
    for prefix in (b"", b"PK\x03\x04", OLE, b"II*\x00", b"\xff\xfe"):
        assert found(folder, name, prefix + data)
