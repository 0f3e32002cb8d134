"""Every kind of bad file in one folder: the run goes on, each file has its state and its reason, nothing escapes."""

from __future__ import annotations

import io
import os
import sys
import zipfile
from pathlib import Path

import pytest
from pypdf import PdfWriter

from engine.indexing.control import IndexControl
from engine.indexing.run import RunSettings
from engine.library import Library
from tests.library.conftest import finish

_DOCUMENT = """<?xml version="1.0" encoding="UTF-8"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:body><w:p><w:r><w:t>A letter about the harvest.</w:t></w:r></w:p></w:body></w:document>"""
_TYPES = """<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""
_RELATIONS = """<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
</Relationships>"""
_PNG = bytes.fromhex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489") + bytes(64)


def _docx(extra: dict[str, str] | None = None) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        parts = {"[Content_Types].xml": _TYPES, "_rels/.rels": _RELATIONS, "word/document.xml": _DOCUMENT}
        for name, content in (parts | (extra or {})).items():
            archive.writestr(name, content)
    return buffer.getvalue()


def _encrypted_pdf() -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    writer.encrypt("secret", algorithm="AES-256")
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def _zip_bomb() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("zeros.txt", "w") as member:
        for _ in range(60):
            member.write(bytes(1 << 20))
    return buffer.getvalue()


def _laughs() -> bytes:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">{entities}]><x>&l9;</x>'.encode()


def _endless_pdf() -> bytes:
    """A page tree that is its own child, and a form that draws itself."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 99 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >>",
        b"<< /Length 5 >>\nstream\n/F Do\nendstream",
        b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 5 0 R >> >> /Length 11 >>\n"
        b"stream\n/F Do /F Do\nendstream",
    ]
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % start
    return bytes(out)


_HTML = """<html><head><title>Orchard</title><script>var hidden = "scriptword";</script></head>
<body><p>Apples grow here.</p><img src="http://192.0.2.1/track.png"><img src="file:///etc/passwd">
<iframe src="http://192.0.2.1/"></iframe></body></html>"""

_FILES = {
    "encrypted.pdf": (_encrypted_pdf(), {"encrypted"}),
    "truncated.docx": (_docx()[:200], {"corrupt"}),
    "zero.pdf": (b"", {"empty"}),
    "endless.pdf": (_endless_pdf(), {"empty", "corrupt", "timed_out", "too_large"}),
    "bomb.zip": (_zip_bomb(), {"too_large", "empty", "corrupt"}),
    "laughs.xml": (_laughs(), {"corrupt", "too_large", "empty", "indexed"}),
    "traversal.docx": (_docx({"../../../escaped.txt": "out", "/tmp/escaped-too.txt": "out"}), {"indexed", "corrupt"}),
    "page.html": (_HTML.encode(), {"indexed"}),
    "picture.txt": (_PNG, {"empty", "corrupt", "unsupported"}),
    "letter.pdf": (b"This is a plain letter with a wrong name.", {"indexed", "corrupt"}),
    "broken.txt": (b"Valid \xff\xfe\xc3\x28 and \x80\x81 not valid.", {"indexed", "unsupported", "corrupt"}),
    "nul.txt": (b"Some words\x00\x00\x00 with NUL bytes\x00 between them.\n" * 3, {"indexed", "unsupported", "corrupt"}),
    "good.txt": (b"The one file that is as it should be.", {"indexed"}),
}


@pytest.mark.skipif(sys.platform == "win32", reason="has a named pipe")
def test_every_bad_file_has_its_state_and_the_run_goes_on(library: Library, folder: Path, tmp_path: Path) -> None:
    for name, (data, _) in _FILES.items():
        (folder / name).write_bytes(data)
    with open(folder / "huge.txt", "wb") as file:
        file.truncate(500 << 20)  # sparse: takes no room on the disk
    os.mkfifo(folder / "pipe.txt")
    (folder / "gone.txt").symlink_to(folder / "nothing")
    expected = {name: states for name, (_, states) in _FILES.items()} | {
        "huge.txt": {"too_large"},
        "pipe.txt": {"unreadable"},
        "gone.txt": {"unreadable"},
    }
    totals = finish(library.index([folder]))
    documents = {os.path.relpath(d.path, folder): d for d in library.documents()}
    assert set(expected) <= set(documents)
    for name, states in expected.items():
        document = documents[name]
        assert document.state.value in states, (name, document.state, document.reason)
        assert document.reason or document.state.value == "indexed", (name, document.state)
    bomb = [document for name, document in documents.items() if name.startswith("bomb.zip")]
    assert any(document.state.value == "too_large" and document.reason for document in bomb)
    assert sum(totals.states.values()) == len(expected)
    assert not list(tmp_path.parent.glob("**/escaped*")) and not Path("/tmp/escaped-too.txt").exists()
    (page,) = library.catalog.passages_of(documents["page.html"].id)
    assert "Apples" in page.passage.text
    assert "scriptword" not in page.passage.text and "root:" not in page.passage.text
    again = finish(library.index())
    assert (again.unchanged, again.indexed) == (len(expected), 0)


@pytest.mark.slow
def test_a_line_of_ten_megabytes(library: Library, folder: Path) -> None:
    (folder / "line.txt").write_text("".join(f"word{n % 977} and then " for n in range(700_000))[: 10 << 20])
    control = IndexControl()
    steps = library.index([folder], control=control)
    for step in steps:
        if step.stage == "embed":  # thousands of passages: their vectors are not the matter here
            control.cancel()
    (document,) = library.documents()
    assert document.state.value == "indexed"
    held = library.catalog.passages_of(document.id)
    assert sum(len("".join(stored.passage.text.split())) for stored in held) == len(
        "".join((folder / "line.txt").read_text().split())
    )


@pytest.mark.slow
def test_a_file_that_takes_too_long_gets_one_longer_try(library: Library, folder: Path) -> None:
    from engine.extraction import Limits

    (folder / "slow.txt").write_text("".join(f"word{n % 977} and then " for n in range(2_000_000)))
    settings = RunSettings(limits=Limits(seconds=0.05))
    totals = finish(library.index([folder], settings=settings))
    (document,) = library.documents()
    assert totals.states == {"timed_out": 1}
    assert document.state.value == "timed_out"
    assert "0.25" in document.reason, "the second try had five times the time"
    assert finish(library.index(settings=settings)).unchanged == 1
