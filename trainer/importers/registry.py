"""Which importer reads a file, and which files a person means."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from trainer.errors import DataError
from trainer.importers.base import Importer
from trainer.importers.jsonl import JsonlImporter
from trainer.importers.moses import MosesImporter, side_by_side
from trainer.importers.po import PoImporter
from trainer.importers.source import Source
from trainer.importers.table import TableImporter
from trainer.importers.tmx import TmxImporter
from trainer.importers.xliff import XliffImporter
from trainer.importers.xlsx import XlsxImporter
from trainer.languages import normalise

IMPORTERS: tuple[Importer, ...] = (
    MosesImporter(),
    TmxImporter(),
    XliffImporter(),
    XlsxImporter(),
    PoImporter(),
    JsonlImporter(),
    TableImporter(),
)


def importer_for(source: Source) -> Importer | None:
    """The one that reads the file, None if no format is recognised."""
    return next((importer for importer in IMPORTERS if importer.matches(source)), None)


def gather(inputs: Iterable[Path]) -> tuple[list[tuple[Source, Importer]], list[Path]]:
    """What to read, in a stable order, and the files of folders that no importer knows.

    Folders are searched, hidden files left out. Raises DataError for a file that is missing or, when named itself, unknown.
    """
    named: list[Path] = []
    searched: list[Path] = []
    for path in map(Path, inputs):
        if path.is_dir():
            searched.extend(sorted(file for file in path.rglob("*") if file.is_file() and not _hidden(file, path)))
        elif path.is_file():
            named.append(path)
        else:
            raise DataError(str(path), "there is no such file")
    paths = list(dict.fromkeys([*named, *searched]))
    groups = side_by_side(paths)
    grouped = {part.path for group in groups for part in group.parts}
    found: list[tuple[Source, Importer]] = []
    unknown: list[Path] = []
    for source in [*groups, *(Source(path) for path in paths if path not in grouped)]:
        importer = importer_for(source)
        if importer is not None:
            found.append((source, importer))
        elif source.path in named:
            raise DataError(str(source.path), _refusal(source))
        else:
            unknown.append(source.path)
    return found, unknown


def _refusal(source: Source) -> str:
    _, _, tag = source.name.removesuffix(".txt").rpartition(".")
    if normalise(tag):
        return f"one side of line-aligned text ({tag}): name the file of the other language, too"
    return "no format that can be imported"


def _hidden(file: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in file.relative_to(folder).parts)
