"""Spreadsheets (XLSX, XLSM, XLSB, XLS, ODS): every sheet that has two languages side by side."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence

from python_calamine import CalamineWorkbook

from trainer.errors import DataError
from trainer.importers.base import ImportOptions, Item, Problem
from trainer.importers.source import Source
from trainer.importers.table import rows_to_items

_ENDINGS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
_LARGEST = 1 << 30  # bytes unpacked; a sheet is held in memory, unlike all other formats
_CELLS = 50_000_000


class XlsxImporter:
    """Reads spreadsheets."""

    name = "xlsx"

    def matches(self, source: Source) -> bool:
        """By its ending."""
        return source.name.endswith(_ENDINGS)

    def read(self, source: Source, options: ImportOptions) -> Iterator[Item]:
        """One record a row. Raises DataError if it cannot be opened, is too large, or no sheet has two languages."""
        _check_size(source)
        found, refused = False, ""
        try:
            book = CalamineWorkbook.from_path(str(source.path))
            for name in book.sheet_names:
                try:
                    for item in rows_to_items(_rows(book, name), source, options):
                        found = True
                        yield item
                except DataError as error:
                    refused = f"sheet {name}: {error.detail}"
                    yield Problem("unknown_columns", f"{source.path.name}: {refused}")
        except (GeneratorExit, KeyboardInterrupt, SystemExit, MemoryError):
            raise
        except BaseException as error:  # calamine panics on damaged files, and PyO3 raises that past Exception
            raise DataError(str(source.path), f"cannot be read: {str(error)[:200]}") from error
        source.done = source.size
        if refused and not found:
            raise DataError(str(source.path), refused)


def _rows(book: CalamineWorkbook, name: str) -> Iterator[Sequence[str]]:
    sheet = book.get_sheet_by_name(name)
    if sheet.height * sheet.width > _CELLS:
        raise DataError(name, f"a sheet of {sheet.height} x {sheet.width} cells")
    for row in sheet.to_python(skip_empty_area=True):
        yield [cell if isinstance(cell, str) else "" if cell is None else str(cell) for cell in row]


def _check_size(source: Source) -> None:
    if not zipfile.is_zipfile(source.path):
        return
    try:
        with zipfile.ZipFile(source.path) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise DataError(str(source.path), f"cannot be read: {error}") from error
    if size > _LARGEST:
        raise DataError(str(source.path), f"too large: {size >> 20} MB unpacked; save it as CSV")
