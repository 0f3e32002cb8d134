"""Builds small office files for the tests: packages by zipfile, old binary ones record by record."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from engine.extraction.content import Block, Content, Context, Limits, Source
from tests.extraction.olefile_writer import Tree

Reader = Callable[[Source, Context], Content]
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def read(reader: Reader, path: Path, limits: Limits | None = None) -> Content:
    """What a reader makes of a file, in this process."""
    return reader(Source(path, path.name, path.name), Context(limits or Limits(), path.parent))


def blocks(content: Content) -> list[Block]:
    """All blocks of all pages."""
    return [block for page in content.pages for block in page.blocks]


def texts(content: Content) -> list[str]:
    """The texts of all blocks."""
    return [block.text for block in blocks(content)]


def package(path: Path, parts: Mapping[str, str | bytes]) -> Path:
    """A ZIP package of these parts."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


def rels(**targets: str) -> str:
    """A relationships part: id = "kind target"."""
    items = "".join(
        f'<Relationship Id="{key}" Type="{REL}/{value.split()[0]}" Target="{value.split()[1]}"/>'
        for key, value in targets.items()
    )
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{items}</Relationships>'


def docx(path: Path, body: str, parts: Mapping[str, str | bytes] | None = None, **targets: str) -> Path:
    """A Word package around the inside of ``w:body``."""
    return package(
        path,
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": rels(r1="officeDocument word/document.xml"),
            "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
            "word/_rels/document.xml.rels": rels(**targets),
            **(parts or {}),
        },
    )


def paragraph(text: str, properties: str = "") -> str:
    """A ``w:p``."""
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def odf(path: Path, kind: str, body: str, parts: Mapping[str, str | bytes] | None = None) -> Path:
    """An OpenDocument package around the inside of ``office:body``."""
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{uri}:1.0"'
        for name, uri in (
            *(("office", "office"), ("text", "text"), ("table", "table"), ("draw", "drawing")),
            *(("presentation", "presentation"), ("style", "style")),
        )
    )
    content = f"<office:document-content {spaces}><office:body>{body}</office:body></office:document-content>"
    styles = (parts or {}).get("styles.xml")
    wrapped = {"styles.xml": f"<office:document-styles {spaces}>{styles!s}</office:document-styles>"} if styles else {}
    mimetype = f"application/vnd.oasis.opendocument.{kind}"
    return package(path, {"mimetype": mimetype, "content.xml": content, **(parts or {}), **wrapped})


def word_streams(
    stories: tuple[str, ...], *, flags: int = 0, wide: bool = True, properties: Sequence[tuple[str, bytes]] = ()
) -> Tree:
    """Streams of a Word 97 file with one piece.

    stories: body, footnotes, headers, macros, comments, endnotes, text boxes, text boxes of headers.
    properties: the start of the body, paragraph by paragraph, with each one's style number and property modifiers.
    """

    def units(story: str) -> int:
        return len(story.encode("utf-16-le")) // 2

    text = "".join(stories)
    data = text.encode("utf-16-le") if wide else text.encode("cp1252")
    start = 0x400
    fib = bytearray(start)
    struct.pack_into("<HH", fib, 0, 0xA5EC, 0xC1)
    struct.pack_into("<H", fib, 10, flags)
    struct.pack_into("<8i", fib, 0x4C, *(units(story) for story in (*stories, *[""] * (8 - len(stories)))))
    where = start if wide else (start * 2) | (1 << 30)
    pieces = struct.pack("<II", 0, units(text)) + struct.pack("<HIH", 0, where, 0)
    table = b"\x02" + struct.pack("<I", len(pieces)) + pieces
    struct.pack_into("<II", fib, 0x1A2, 0, len(table))
    document = bytes(fib) + data
    if properties:
        document = document.ljust(-(-len(document) // 512) * 512, b"\0")
        plc = struct.pack("<III", start, start + len(data), len(document) // 512)
        struct.pack_into("<II", fib, 0x102, len(table), len(plc))
        table += plc
        document = bytes(fib) + document[start:] + _formatted_page(start, 2 if wide else 1, properties)
    return {"WordDocument": document, "0Table": table, "1Table": table}


def _formatted_page(start: int, width: int, properties: Sequence[tuple[str, bytes]]) -> bytes:
    """A page of paragraph properties ([MS-DOC], PapxFkp)."""
    bounds, entries, page = [start], b"", bytearray(512)
    where = 510
    for text, data in properties:
        bounds.append(bounds[-1] + width * len(text))
        papx = bytes((0, -(-len(data) // 2))) + data + bytes(len(data) % 2)
        where -= len(papx) + len(papx) % 2
        page[where : where + len(papx)] = papx
        entries += bytes((where // 2,)) + bytes(12)
    head = struct.pack(f"<{len(bounds)}I", *bounds) + entries
    page[: len(head)] = head
    page[511] = len(properties)
    return bytes(page)


def record(kind: int, data: bytes, *, instance: int = 0, container: bool = False) -> bytes:
    """A PowerPoint record."""
    return struct.pack("<HHI", instance << 4 | (0xF if container else 0), kind, len(data)) + data


def slide_streams(slides: list[tuple[str, str, str]], *, token: int = 0xE391C05F, garbage: bytes = b"") -> Tree:
    """Streams of a PowerPoint 97 file: (title in the outline, text box on the slide, notes) for each slide."""
    stream, offsets = garbage, {}

    def put(persist: int, data: bytes) -> None:
        nonlocal stream
        offsets[persist] = len(stream)
        stream += data

    outline, notes_list = b"", b""
    for number, (title, box, note) in enumerate(slides):
        slide_id, notes_id = 256 + number, 512 + number
        atom = record(1007, struct.pack("<I8sIII", 0, bytes(8), 0, notes_id, 0))
        put(10 + number, record(1006, atom + _text_box(box), container=True))
        put(100 + number, record(1008, _text_box(note), container=True))
        outline += record(1011, struct.pack("<5I", 10 + number, 0, 0, slide_id, 0))
        outline += record(3999, struct.pack("<I", 0)) + record(4000, title.encode("utf-16-le"))
        notes_list += record(1011, struct.pack("<5I", 100 + number, 0, 0, notes_id, 0))
    lists = record(4080, outline, instance=0, container=True) + record(4080, notes_list, instance=2, container=True)
    footer = record(4057, record(4026, "Fußzeile".encode("utf-16-le"), instance=2), instance=3, container=True)
    put(1, record(1000, footer + lists, container=True))
    directory = b"".join(struct.pack("<II", persist | 1 << 20, offset) for persist, offset in offsets.items())
    where = len(stream)
    stream += record(6002, directory)
    edit = len(stream)
    stream += record(4085, struct.pack("<7I", 0, 0, 0, where, 1, 0, 0))
    return {"Current User": record(4086, struct.pack("<III", 20, token, edit)), "PowerPoint Document": stream}


def _text_box(text: str) -> bytes:
    atoms = record(3999, struct.pack("<I", 4)) + record(4008, text.encode("latin-1"))
    return record(0xF004, record(0xF00D, atoms, container=True), container=True)
