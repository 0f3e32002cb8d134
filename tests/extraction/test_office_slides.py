"""Presentations, new and old."""

from __future__ import annotations

from pathlib import Path

import pptx as python_pptx
import pytest
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches

from engine.errors import CorruptError, EncryptedError, UnsupportedError
from engine.extraction.content import Block
from engine.extraction.office.legacy import read as read_old
from engine.extraction.office.pptx import read as read_pptx
from tests.extraction.office_files import package, read, rels, slide_streams, texts
from tests.extraction.olefile_writer import write_ole

MAIN = "http://schemas.openxmlformats.org"
A = f'xmlns:a="{MAIN}/drawingml/2006/main" xmlns:p="{MAIN}/presentationml/2006/main"'


def shape(text: str, placeholder: str = "") -> str:
    mark = f'<p:ph type="{placeholder}"/>' if placeholder else ""
    body = f"<p:txBody><a:p><a:r><a:t>{text}</a:t></a:r></a:p></p:txBody>"
    return f"<p:sp><p:nvSpPr><p:nvPr>{mark}</p:nvPr></p:nvSpPr>{body}</p:sp>"


def slide(*shapes: str, name: str = "sld") -> str:
    return f"<p:{name} {A}><p:cSld><p:spTree>{''.join(shapes)}</p:spTree></p:cSld></p:{name}>"


def test_what_python_pptx_writes(tmp_path: Path) -> None:
    deck = python_pptx.Presentation()
    first = deck.slides.add_slide(deck.slide_layouts[1])
    first.shapes.title.text = "Titel"
    first.placeholders[1].text = "Punkt eins\nPunkt zwei"
    first.notes_slide.notes_text_frame.text = "Notiz"
    second = deck.slides.add_slide(deck.slide_layouts[6])
    table = second.shapes.add_table(2, 2, 0, 0, Inches(3), Inches(1)).table
    for number, cell in enumerate(table.iter_cells()):
        cell.text = f"Z{number}"
    data = CategoryChartData()
    data.categories = ["Ost", "West"]
    data.add_series("Umsatz", (1.5, 2))
    second.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, 0, 0, Inches(3), Inches(3), data)
    path = tmp_path / "a.pptx"
    deck.core_properties.title = "Das Deck"
    deck.save(str(path))
    content = read(read_pptx, path)
    assert content.title == "Das Deck"
    assert [page.label for page in content.pages] == ["1", "2"]
    assert content.pages[0].blocks == (Block("Titel", 1), Block("Punkt eins"), Block("Punkt zwei"), Block("Notiz"))
    second_texts = [block.text for block in content.pages[1].blocks]
    assert second_texts[:2] == ["Z0 | Z1", "Z2 | Z3"]
    assert "Umsatz" in second_texts and "Ost | West" in second_texts
    assert [member.source.path.suffix for member in content.members] == [".xlsx"]


def deck(path: Path, **parts: str) -> Path:
    presentation = (
        '<p:presentation xmlns:p="p" xmlns:r="http://r"><p:sldIdLst>'
        '<p:sldId id="256" r:id="r2"/><p:sldId id="257" r:id="r1"/></p:sldIdLst></p:presentation>'
    )
    return package(
        path,
        {
            "_rels/.rels": rels(r1="officeDocument ppt/presentation.xml"),
            "ppt/presentation.xml": presentation,
            "ppt/_rels/presentation.xml.rels": rels(r1="slide slides/slide1.xml", r2="slide slides/slide2.xml"),
            "ppt/slides/slide1.xml": slide(shape("body"), shape("Shown second", "title")),
            "ppt/slides/slide2.xml": slide(shape("Shown first", "ctrTitle"), shape("Footer", "ftr")),
            "ppt/slides/_rels/slide1.xml.rels": rels(r1="slideLayout ../slideLayouts/l1.xml"),
            "ppt/slides/_rels/slide2.xml.rels": rels(r1="slideLayout ../slideLayouts/l1.xml"),
            "ppt/slideLayouts/l1.xml": slide(shape("Click to edit", "title"), shape("Confidential"), name="sldLayout"),
            **parts,
        },
    )


def test_order_titles_first_and_fixed_text_of_layouts_once(tmp_path: Path) -> None:
    content = read(read_pptx, deck(tmp_path / "a.pptx"))
    assert [[block.text for block in page.blocks] for page in content.pages] == [
        ["Shown first", "Footer", "Confidential"],
        ["Shown second", "body"],
    ]


def test_a_damaged_list_or_slide_does_not_lose_the_others(tmp_path: Path) -> None:
    content = read(read_pptx, deck(tmp_path / "a.pptx", **{"ppt/_rels/presentation.xml.rels": "<"}))
    assert texts(content)[0] == "Shown second"
    content = read(read_pptx, deck(tmp_path / "a.pptx", **{"ppt/slides/slide1.xml": "\0"}))
    assert texts(content) == ["Shown first", "Footer", "Confidential"]
    assert "slide1.xml" in content.reason


def test_old_slides_with_notes_and_without_earlier_versions(tmp_path: Path) -> None:
    earlier = slide_streams([("Deleted", "old", "old")])["PowerPoint Document"]
    streams = slide_streams([("Erste 一", "Käse\rBrot", "Notiz"), ("Zweite", "*", "")], garbage=earlier)
    content = read(read_old, write_ole(tmp_path / "a.ppt", streams))
    assert [[block.text for block in page.blocks] for page in content.pages] == [
        ["Erste 一", "Käse", "Brot", "Notiz", "Fußzeile"],
        ["Zweite"],
    ]
    assert content.pages[0].blocks[0].level == 1


def test_old_slides_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    path = tmp_path / "a.ppt"
    with pytest.raises(EncryptedError):
        read(read_old, write_ole(path, slide_streams([("a", "b", "c")], token=0xF3D1C4DF)))
    with pytest.raises(EncryptedError):
        read(read_old, write_ole(path, {**slide_streams([("a", "b", "c")]), "EncryptedSummary": b"x"}))
    with pytest.raises(UnsupportedError, match="install"):
        read(read_old, write_ole(path, {"PP40": b"old"}))
    with pytest.raises(CorruptError):
        read(read_old, write_ole(path, {"PowerPoint Document": b""}))


def test_records_that_refer_to_themselves_end(tmp_path: Path) -> None:
    streams = slide_streams([("Title", "box", "note")])
    user, data = (bytearray(streams[name]) for name in ("Current User", "PowerPoint Document"))
    edit = int.from_bytes(user[16:20], "little")
    data[edit + 16 : edit + 20] = edit.to_bytes(4, "little")  # the edit before this one is this one
    path = write_ole(tmp_path / "a.ppt", {"Current User": bytes(user), "PowerPoint Document": bytes(data)})
    assert texts(read(read_old, path))[:2] == ["Title", "box"]
