"""Spreadsheets: XLSX, XLSM, XLSB, XLS by python-calamine; ODS by the OpenDocument reader, which sees text as displayed.

One page a sheet, one block a row. What calamine leaves out (comments, text boxes, charts, headers) is read beside it.
"""

from __future__ import annotations

import datetime
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum

from engine.errors import CorruptError, EncryptedError, UnsupportedError
from engine.extraction.content import Block, Content, Context, RawPage, Source
from engine.extraction.office import biff, odf
from engine.extraction.office.ole import is_ole, open_ole, properties, refuse_encrypted_package
from engine.extraction.office.oleobjects import has_objects, objects
from engine.extraction.office.ooxml import core_properties, embedded, has_embedded, main_part
from engine.extraction.office.package import Package, open_package
from engine.extraction.office.sheetml import BINARY_SUFFIX, Workbook
from engine.extraction.office.text import CELL_SEPARATOR, Collector
from engine.panics import is_failure


def read(source: Source, context: Context) -> Content:
    """All sheets, hidden ones too."""
    if is_ole(source.path):
        return _read_xls(source, context)
    with source.path.open("rb") as file:
        head = file.read(8)
    if not zipfile.is_zipfile(source.path):
        if len(head) == 8 and head[0] == 9 and head[1] in (0, 2, 4, 8):
            raise UnsupportedError(source.display, "workbook of Excel 2 to 4: save it in a newer format")
        raise CorruptError(source.display, "neither a ZIP package nor an OLE file")
    with open_package(source, context.limits) as package:
        if "content.xml" in package:
            return odf.read(source, context)
        return _read_ooxml(source, context, package)


def _read_ooxml(source: Source, context: Context, package: Package) -> Content:
    main = main_part(package, "xl/workbook.xml")
    workbook = Workbook(package, main)
    collector = Collector(source, context.limits)
    seen: set[str] = set()
    pages = []
    if main.lower().endswith(BINARY_SUFFIX) or not workbook.sparse:
        for name, rows in _calamine_sheets(source, package.damaged):
            collector.extend(rows)
            collector.extend(workbook.beside(name, seen))
            pages.append(RawPage(collector.take(), name))
    else:  # a cell far out would make calamine hold millions of empty ones
        for name in workbook.sheets:
            collector.extend(workbook.rows(name))
            collector.extend(workbook.beside(name, seen))
            pages.append(RawPage(collector.take(), name))
    title, modified = core_properties(package)
    members = embedded(source, context) if has_embedded(package) else ()
    return Content(tuple(pages), title, modified, members, package.reason())


def _read_xls(source: Source, context: Context) -> Content:
    refuse_encrypted_package(source)
    with open_ole(source) as ole:
        title, modified = properties(ole)
        extras = biff.extras(ole, source)
        members = objects(source, context) if has_objects(ole) else ()
    collector = Collector(source, context.limits)
    pages = []
    damaged: list[str] = []
    for name, rows in _calamine_sheets(source, damaged):
        collector.extend(rows)
        collector.extend(extras.pop(name, ()))
        pages.append(RawPage(collector.take(), name))
    for blocks in extras.values():
        collector.extend(blocks)
    rest = collector.take()
    if rest:
        pages.append(RawPage(rest))
    return Content(tuple(pages), title, modified, members, f"sheets damaged: {', '.join(damaged)}" if damaged else "")


@contextmanager
def _calamine(source: Source) -> Iterator[None]:
    """Calamine's errors as ours; it also panics on damaged files, and PyO3 raises that past ``Exception``."""
    try:
        yield
    except PasswordError as error:
        raise EncryptedError(source.display, "workbook encrypted with a password") from error
    except (CalamineError, zipfile.BadZipFile, OSError, ValueError) as error:
        raise CorruptError(source.display, f"calamine: {error}") from error
    except BaseException as error:
        if not is_failure(error):
            raise
        raise CorruptError(source.display, f"calamine panicked: {error}") from error


def _calamine_sheets(source: Source, damaged: list[str]) -> Iterator[tuple[str, Iterable[Block]]]:
    """Name and rows of each sheet; those that cannot be read are named in ``damaged``, unless that is all of them."""
    with _calamine(source):
        workbook = CalamineWorkbook.from_path(str(source.path))
        sheets = workbook.sheets_metadata
    for metadata in sheets:
        rows: Iterable[Block] = ()
        if metadata.typ in (SheetTypeEnum.WorkSheet, SheetTypeEnum.MacroSheet):
            try:
                with _calamine(source):
                    rows = _rows(workbook.get_sheet_by_name(metadata.name).iter_rows())
            except CorruptError:
                damaged.append(metadata.name)
                if len(damaged) >= len(sheets):
                    raise
        yield metadata.name, rows


def _rows(rows: Iterable[Sequence[object]]) -> Iterator[Block]:
    for row in rows:
        cells = [text for value in row if value != "" and (text := _cell(value))]
        if cells:
            yield Block(CELL_SEPARATOR.join(cells))


def _cell(value: object) -> str:
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else f"{value:.15g}"
    if isinstance(value, datetime.datetime):
        return value.isoformat(" ") if value.time() != datetime.time() else value.date().isoformat()
    return str(value)
