"""Writes resources/samples out of the texts in tests/samples: ``python -m tests.make_samples``.

Needs, beyond the test extra, python-docx, openpyxl and python-pptx, and the fonts Noto Sans and Noto Sans CJK
(Debian: fonts-noto-core fonts-noto-cjk; SIL Open Font License), of which the PDFs embed the glyphs they use.
"""

from __future__ import annotations

import html
import io
import os
import zipfile
from collections.abc import Callable
from email.message import EmailMessage

from tests.samples_text import SAMPLES, SampleText, sample_texts

RIGHT_TO_LEFT = ("ar", "fa", "he")
FONTS = {"ja": "Noto Sans CJK JP"}
STAMP = (2024, 5, 9, 12, 0, 0)
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_ODF = f'xmlns:office="{_OASIS}:office:1.0" xmlns:text="{_OASIS}:text:1.0"'
_XML = '<?xml version="1.0" encoding="UTF-8"?>'
_XHTML = 'xmlns="http://www.w3.org/1999/xhtml"'


def lines(text: SampleText) -> list[tuple[int, str]]:
    """Title and paragraphs with their levels."""
    return [(1, text.title), *text.paragraphs] if text.title else list(text.paragraphs)


def plain(text: SampleText) -> bytes:
    """Text with empty lines between paragraphs and Windows line ends where the encoding is an old one."""
    end = "\n" if text.encoding == "utf-8" else "\r\n"
    return (f"{end}{end}".join(line for _level, line in lines(text)) + end).encode(text.encoding)


def markdown(text: SampleText) -> bytes:
    """Markdown."""
    return ("\n\n".join("#" * level + " " * bool(level) + line for level, line in lines(text)) + "\n").encode()


def markup(text: SampleText) -> str:
    """Headings and paragraphs as HTML elements."""
    return "\n".join(f"<{_tag(level)}>{html.escape(line, quote=False)}</{_tag(level)}>" for level, line in lines(text))


def _tag(level: int) -> str:
    return f"h{level}" if level else "p"


def page(text: SampleText) -> bytes:
    """An HTML page."""
    direction = ' dir="rtl"' if text.language in RIGHT_TO_LEFT else ""
    head = f'<meta charset="utf-8">\n<title>{html.escape(text.title)}</title>'
    body = f"<head>\n{head}\n</head>\n<body>\n{markup(text)}\n</body>"
    return f'<!DOCTYPE html>\n<html lang="{text.language}"{direction}>\n{body}\n</html>\n'.encode()


def csv(text: SampleText) -> bytes:
    """Semicolons between the cells, as French spreadsheets write them."""
    return "".join(line.replace("\t", ";") + "\r\n" for _level, line in text.paragraphs).encode()


def srt(text: SampleText) -> bytes:
    """A cue of six seconds for each paragraph."""
    cues = []
    for number, (_level, line) in enumerate(text.paragraphs):
        start, stop = number * 7, number * 7 + 6
        cues.append(
            f"{number + 1}\n00:{start // 60:02d}:{start % 60:02d},000 --> 00:{stop // 60:02d}:{stop % 60:02d},000\n{line}\n"
        )
    return "\n".join(cues).encode()


def rtf(text: SampleText) -> bytes:
    """RTF with Unicode escapes."""
    parts = [r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}"]
    for level, line in lines(text):
        escaped = "".join(c if ord(c) < 128 else f"\\u{ord(c) - (65536 if ord(c) > 32767 else 0)}?" for c in line)
        parts.append(rf"\pard\sa160\b\fs{36 - 4 * level} {escaped}\b0\par" if level else rf"\pard\sa160\fs22 {escaped}\par")
    return ("\n".join(parts) + "\n}").encode("ascii")


def pdf(text: SampleText) -> bytes:
    """Typeset by Qt, which embeds the glyphs used. It maps Thai mark variants to control codes: no Thai samples in PDF."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QFont, QGuiApplication, QPageSize, QPdfWriter, QTextDocument

    application = QGuiApplication.instance() or QGuiApplication([])
    assert application is not None
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    writer.setTitle(text.title)
    writer.setResolution(300)
    document = QTextDocument()
    document.setDefaultFont(QFont(FONTS.get(text.language, "Noto Sans"), 10))
    document.setHtml(f'<html lang="{text.language}"><body>{markup(text)}</body></html>')
    document.print_(writer)
    buffer.close()
    return bytes(buffer.data().data())


def docx(text: SampleText) -> bytes:
    """A Word document."""
    import docx as library

    document = library.Document()
    document.core_properties.title = text.title
    for level, line in lines(text):
        document.add_heading(line, level) if level else document.add_paragraph(line)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def xlsx(text: SampleText) -> bytes:
    """One sheet, numbers as numbers."""
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = text.title
    for _level, line in text.paragraphs:
        sheet.append([int(cell) if cell.isdecimal() else cell for cell in line.split("\t")])
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def pptx(text: SampleText) -> bytes:
    """A slide for the title and one for each heading."""
    import pptx as library

    deck = library.Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[0])
    slide.shapes.title.text = text.title
    for level, line in text.paragraphs:
        if level:
            slide = deck.slides.add_slide(deck.slide_layouts[1])
            slide.shapes.title.text = line
        else:
            slide.placeholders[1].text = line
    buffer = io.BytesIO()
    deck.save(buffer)
    return buffer.getvalue()


def packed(members: dict[str, bytes], stored_first: bool = False) -> bytes:
    """A ZIP whose bytes do not change from run to run."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, (name, data) in enumerate(members.items()):
            kind = zipfile.ZIP_STORED if stored_first and not number else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name, STAMP), data, kind)
    return buffer.getvalue()


def odt(text: SampleText) -> bytes:
    """An OpenDocument text."""
    kind = "application/vnd.oasis.opendocument.text"
    body = "".join(
        f'<text:h text:outline-level="{level}">{html.escape(line)}</text:h>'
        if level
        else f"<text:p>{html.escape(line)}</text:p>"
        for level, line in lines(text)
    )
    content = (
        f'{_XML}<office:document-content {_ODF} office:version="1.3"><office:body><office:text>'
        f"{body}</office:text></office:body></office:document-content>"
    )
    manifest = (
        f'{_XML}<m:manifest xmlns:m="{_OASIS}:manifest:1.0" m:version="1.3">'
        f'<m:file-entry m:full-path="/" m:media-type="{kind}"/>'
        '<m:file-entry m:full-path="content.xml" m:media-type="text/xml"/></m:manifest>'
    )
    members = {"mimetype": kind.encode(), "content.xml": content.encode(), "META-INF/manifest.xml": manifest.encode()}
    return packed(members, stored_first=True)


def epub(text: SampleText) -> bytes:
    """A book with a chapter for each heading."""
    chapters: list[tuple[str, list[str]]] = []
    for level, line in text.paragraphs:
        if level:
            chapters.append((line, []))
        else:
            chapters[-1][1].append(line)
    files: dict[str, str] = {}
    for number, (heading, paragraphs) in enumerate(chapters, 1):
        body = f"<h2>{html.escape(heading)}</h2>" + "".join(f"<p>{html.escape(line)}</p>" for line in paragraphs)
        title = f"<h1>{html.escape(text.title)}</h1>" if number == 1 else ""
        files[f"c{number}.xhtml"] = (
            f"{_XML}<html {_XHTML}><head><title>{html.escape(heading)}</title></head><body>{title}{body}</body></html>"
        )
    links = "".join(
        f'<li><a href="c{number}.xhtml">{html.escape(heading)}</a></li>'
        for number, (heading, _text) in enumerate(chapters, 1)
    )
    nav = (
        f'{_XML}<html {_XHTML} xmlns:epub="http://www.idpf.org/2007/ops"><head><title>Sommaire</title></head>'
        f'<body><nav epub:type="toc"><ol>{links}</ol></nav></body></html>'
    )
    items = "".join(f'<item id="{name[:-6]}" href="{name}" media-type="application/xhtml+xml"/>' for name in files)
    spine = "".join(f'<itemref idref="{name[:-6]}"/>' for name in files)
    metadata = (
        f'<dc:identifier id="id">mimo-sample</dc:identifier><dc:title>{html.escape(text.title)}</dc:title>'
        f'<dc:language>{text.language}</dc:language><meta property="dcterms:modified">2024-05-09T12:00:00Z</meta>'
    )
    package = (
        f'{_XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">'
        f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">{metadata}</metadata>'
        f'<manifest>{items}<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/></manifest>'
        f"<spine>{spine}</spine></package>"
    )
    container = (
        f'{_XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
    )
    members = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": container,
        "book.opf": package,
        "nav.xhtml": nav,
        **files,
    }
    return packed({name: data.encode() for name, data in members.items()}, stored_first=True)


def eml(text: SampleText, attachments: dict[str, bytes]) -> bytes:
    """A mail with its attachments."""
    message = EmailMessage()
    message["Subject"] = text.title
    message["From"] = "Ruth Carter <ruth@allotments.example>"
    message["To"] = "members@allotments.example"
    message["Date"] = "Thu, 09 May 2024 21:14:00 +0100"
    message["Message-ID"] = "<minutes-may@allotments.example>"
    message.set_content("\n\n".join(line for _level, line in text.paragraphs) + "\n")
    for name, data in attachments.items():
        kind = "vnd.openxmlformats-officedocument.wordprocessingml.document"
        message.add_attachment(data, maintype="application", subtype=kind, filename=name)
    message.set_boundary("=-=-minutes-of-may-=-=")
    return bytes(message)


WRITERS: dict[str, Callable[[SampleText], bytes]] = {
    "txt": plain, "md": markdown, "html": page, "csv": csv, "srt": srt, "rtf": rtf, "pdf": pdf, "docx": docx, "xlsx": xlsx,
    "pptx": pptx, "odt": odt, "epub": epub,
}  # fmt: skip


def main() -> None:
    """Write every sample anew; the queries in resources/sample_queries.json are written by hand."""
    texts = sample_texts()
    members: dict[str, dict[str, bytes]] = {}
    for text in texts:
        if text.container:
            members.setdefault(text.container, {})[text.name] = WRITERS[text.format](text)
    for old in SAMPLES.glob("*"):
        old.unlink()
    for text in texts:
        if not text.container:
            data = eml(text, members.get(text.name, {})) if text.format == "eml" else WRITERS[text.format](text)
            (SAMPLES / text.name).write_bytes(data)
    for name, files in members.items():
        if name.endswith(".zip"):
            (SAMPLES / name).write_bytes(packed(files))
    print(len(list(SAMPLES.iterdir())), "files,", sum(path.stat().st_size for path in SAMPLES.iterdir()), "bytes")


if __name__ == "__main__":
    main()
