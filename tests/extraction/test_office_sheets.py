"""Spreadsheets."""

from __future__ import annotations

import datetime
import struct
import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.comments import Comment

from engine.errors import CorruptError, EncryptedError, TooLargeError, UnsupportedError
from engine.extraction.office.sheetml import header_text
from engine.extraction.office.sheets import read as read_sheets
from tests.extraction.office_files import odf, package, read, rels, texts
from tests.extraction.olefile_writer import write_ole

S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def test_what_openpyxl_writes(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Ümsätze"
    sheet.append(["Ort", "Summe", "Tag", "Offen"])
    sheet.append(["Köln", 12.0, datetime.date(2024, 2, 29), True])
    sheet.append([None, 0.1, datetime.datetime(2024, 2, 29, 12, 30), None])
    sheet["A1"].comment = Comment("Bitte prüfen", "me")
    sheet.oddHeader.left.text = "Vertraulich"
    sheet.oddFooter.center.text = "Seite &P"
    hidden = book.create_sheet("Verborgen")
    hidden.sheet_state = "hidden"
    hidden["C7"] = "Schatz"
    path = tmp_path / "a.xlsx"
    book.save(path)
    content = read(read_sheets, path)
    assert [page.label for page in content.pages] == ["Ümsätze", "Verborgen"]
    assert [block.text for block in content.pages[0].blocks] == [
        "Ort | Summe | Tag | Offen",
        "Köln | 12 | 2024-02-29 | TRUE",
        "0.1 | 2024-02-29 12:30:00",
        "Bitte prüfen",
        "Vertraulich",
        "Seite",
    ]
    assert [block.text for block in content.pages[1].blocks] == ["Schatz"]


def workbook(path: Path, rows: str, **parts: str) -> Path:
    names = '<sheets><sheet name="One" sheetId="1" r:id="r1"/></sheets>'
    return package(
        path,
        {
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
            "_rels/.rels": rels(r1="officeDocument xl/workbook.xml"),
            "xl/workbook.xml": f'<workbook {S} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">{names}</workbook>',
            "xl/_rels/workbook.xml.rels": rels(r1="worksheet worksheets/s1.xml", r2="sharedStrings strings.xml"),
            "xl/strings.xml": f"<sst {S}><si><t>shared</t></si></sst>",
            "xl/worksheets/s1.xml": f"<worksheet {S}><sheetData>{rows}</sheetData></worksheet>",
            **parts,
        },
    )


def test_cells_far_apart_cost_nothing(tmp_path: Path) -> None:
    near = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>inline</t></is></c></row>'
    far = '<row r="1048576"><c r="XFD1048576"><v>42</v></c></row>'
    assert texts(read(read_sheets, workbook(tmp_path / "a.xlsx", near + far))) == ["shared | inline", "42"]


def test_text_boxes_and_charts_beside_the_cells(tmp_path: Path) -> None:
    drawing = '<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><xdr:sp><a:p><a:r><a:t>In a box</a:t></a:r></a:p></xdr:sp></xdr:wsDr>'
    chart = '<c:chart xmlns:c="c" xmlns:a="a"><a:p><a:r><a:t>Chart title</a:t></a:r></a:p></c:chart>'
    path = workbook(
        tmp_path / "a.xlsx",
        '<row r="1"><c r="A1"><v>1</v></c></row>',
        **{
            "xl/worksheets/_rels/s1.xml.rels": rels(r1="drawing ../drawings/d1.xml"),
            "xl/drawings/d1.xml": drawing,
            "xl/drawings/_rels/d1.xml.rels": rels(r1="chart ../charts/c1.xml"),
            "xl/charts/c1.xml": chart,
        },
    )
    assert texts(read(read_sheets, path)) == ["1", "In a box", "Chart title"]


def test_zip_bomb_and_xml_bomb(tmp_path: Path) -> None:
    with pytest.raises(TooLargeError):
        read(read_sheets, workbook(tmp_path / "a.xlsx", "<row/>" * (6 << 20)))
    bomb = f'<!DOCTYPE x [<!ENTITY a "aaaa">]><workbook {S}/>'
    with pytest.raises(CorruptError):
        read(read_sheets, workbook(tmp_path / "a.xlsx", "", **{"xl/workbook.xml": bomb}))


@pytest.mark.parametrize(
    "damaged", [b"", b"\0" * 100, b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(20), b"a,b,c\n"]
)
def test_damaged(tmp_path: Path, damaged: bytes) -> None:
    (tmp_path / "a.xlsx").write_bytes(damaged)
    with pytest.raises(CorruptError):
        read(read_sheets, tmp_path / "a.xlsx")


def test_one_damaged_sheet_does_not_lose_the_others(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.create_sheet("Second")["A1"] = "kept"
    book.save(tmp_path / "a.xlsx")
    with zipfile.ZipFile(tmp_path / "a.xlsx") as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["xl/worksheets/sheet1.xml"] = b"<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>99</v></c></row>"
    content = read(read_sheets, package(tmp_path / "b.xlsx", parts))
    assert texts(content) == ["kept"]
    assert "Sheet" in content.reason


def biff(kind: int, payload: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(payload)) + payload


def xls(*extra: bytes, protected: bool = False) -> bytes:
    """A BIFF8 workbook: one sheet, one label, and further records of the sheet."""
    start = biff(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 0))
    password = biff(0x2F, bytes(6)) if protected else b""
    name = b"\x05\x00Sheet"
    globals_size = len(start) + len(password) + 4 + 6 + len(name) + 4
    bound = biff(0x85, struct.pack("<IH", globals_size, 0) + name)
    label = biff(0x204, struct.pack("<HHHH", 0, 0, 0, 4) + b"\x00cell")
    sheet = biff(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 0)) + label + b"".join(extra) + biff(0x0A)
    return start + password + bound + biff(0x0A) + sheet


def test_old_workbook_with_footer_and_text_box(tmp_path: Path) -> None:
    footer = biff(0x15, struct.pack("<HB", 10, 0) + b"&CSeite &P")
    box = biff(0x1B6, bytes(10) + struct.pack("<HHI", 6, 16, 0)) + biff(0x3C, b"\x01" + "Notizя".encode("utf-16-le"))
    path = write_ole(tmp_path / "a.xls", {"Workbook": xls(footer, box)})
    content = read(read_sheets, path)
    assert texts(content) == ["cell", "Seite", "Notizя"]
    assert content.pages[0].label == "Sheet"


def test_old_workbook_that_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "a.xls"
    with pytest.raises(EncryptedError):
        read(read_sheets, write_ole(path, {"Workbook": xls(protected=True)}))
    with pytest.raises(EncryptedError):
        read(read_sheets, write_ole(path, {"EncryptedPackage": b"x", "EncryptionInfo": b"y"}))
    with pytest.raises(CorruptError):
        read(read_sheets, write_ole(path, {"Workbook": b""}))
    path.write_bytes(bytes.fromhex("0904060000001000") + bytes(50))
    with pytest.raises(UnsupportedError, match="Excel 2 to 4"):
        read(read_sheets, path)


def test_opendocument_sheet_as_displayed(tmp_path: Path) -> None:
    def cell(text: str, more: str = "") -> str:
        return f"<table:table-cell>{more}<text:p>{text}</text:p></table:table-cell>"

    def row(cells: str, more: str = "") -> str:
        return f"<table:table-row {more}>{cells}</table:table-row>"

    note = "<office:annotation><text:p>Prüfen</text:p></office:annotation>"
    many = "<table:table-cell table:number-columns-repeated='16000'/>"
    rows = row(cell("25 %") + cell("Köln") + many)
    rows += row("<table:table-cell/>", "table:number-rows-repeated='1000000'") + row(cell("x", note))
    body = (
        f'<table:table table:name="Eins">{rows}</table:table><table:table table:name="Zwei">{row(cell("y"))}</table:table>'
    )
    body = f"<office:spreadsheet>{body}</office:spreadsheet>"
    content = read(read_sheets, odf(tmp_path / "a.ods", "spreadsheet", body))
    assert [(page.label, [block.text for block in page.blocks]) for page in content.pages] == [
        ("Eins", ["25 % | Köln", "Prüfen", "x"]),
        ("Zwei", ["y"]),
    ]


@given(st.lists(st.sampled_from(["&L", "&C", "&R", "&P", '&"Arial,Bold"', "&12", "&KFF0000", "&D"])))
@settings(max_examples=30)
def test_header_codes_leave_nothing(codes: list[str]) -> None:
    assert header_text("".join(codes) + " A && B") == "A & B"
