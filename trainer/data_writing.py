"""Writing a prepared data folder: in one pass, complete or not at all."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

import numpy as np

from trainer.data import PreparedData, read_about
from trainer.data_format import (
    DATA_FILE,
    ENGLISH,
    FORMAT,
    FORMAT_VERSION,
    RECORD,
    TEXT,
    content_hash,
    entries,
    file_name,
    languages_of,
    to_json,
)
from trainer.errors import DataError
from trainer.records import PairRecord, QueryPassage, SplitName


class PreparedWriter:
    """Writes a prepared data folder in one pass; memory does not grow with the text. Use within ``with``.

    languages, sources: all that will come; others raise KeyError. Nothing is complete before ``finish``.
    """

    def __init__(self, folder: Path, languages: Iterable[str], sources: Iterable[str], seed: int = 0) -> None:
        self.folder = folder
        self.languages = sorted(set(languages), key=lambda language: (language != ENGLISH, language))
        self.sources = sorted(set(sources))
        self._seed = seed
        self._language_places = {language: place for place, language in enumerate(self.languages)}
        self._source_places = {source: place for place, source in enumerate(self.sources)}
        self._stack = ExitStack()
        self._parts: dict[str, _Part] = {}
        folder.mkdir(parents=True, exist_ok=True)
        for split in SplitName:
            for kind in (PairRecord, QueryPassage):
                name = file_name(split, kind)
                self._parts[name] = _Part(folder / name, self._stack)

    def __enter__(self) -> PreparedWriter:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._stack.close()

    def add(self, split: SplitName, record: PairRecord | QueryPassage) -> None:
        """Append one record to a split."""
        part = self._parts[file_name(split, type(record))]
        part.add(to_json(record), entries(record, part.records, self._language_places, self._source_places))

    def finish(self, **about: object) -> None:
        """Close the files and write data.json; about: further entries for it."""
        self._stack.close()
        counts = {name: part.records for name, part in self._parts.items()}
        described = {
            "format": FORMAT,
            "format_version": FORMAT_VERSION,
            "content_hash": content_hash(self.folder),
            "seed": self._seed,
            "languages": self.languages,
            "sources": self.sources,
            "counts": counts,
        }
        text = json.dumps(described | about, ensure_ascii=False, indent=1)
        (self.folder / DATA_FILE).write_text(text, encoding="utf-8")


class _Part:
    """One file of lines and its two arrays, being written."""

    def __init__(self, path: Path, stack: ExitStack) -> None:
        self.records = 0
        self._offset = 0
        self._first = 0
        self._lines: BinaryIO = stack.enter_context(path.open("wb"))
        self._records: BinaryIO = stack.enter_context(path.with_suffix(".records").open("wb"))
        self._texts: BinaryIO = stack.enter_context(path.with_suffix(".texts").open("wb"))
        self._records.write(np.array([(0, 0)], RECORD).tobytes())

    def add(self, line: str, places: Sequence[tuple[int, ...]]) -> None:
        data = line.encode("utf-8", "replace") + b"\n"  # a lone surrogate cannot be written
        self._lines.write(data)
        self._texts.write(np.array(places, TEXT).tobytes())
        self._offset += len(data)
        self._first += len(places)
        self.records += 1
        self._records.write(np.array([(self._offset, self._first)], RECORD).tobytes())


def write_prepared(
    folder: Path,
    pairs: Mapping[SplitName, Iterable[PairRecord]],
    query_passages: Mapping[SplitName, Iterable[QueryPassage]] | None = None,
    seed: int = 0,
) -> PreparedData:
    """Write records that are in memory as a prepared folder, complete or not at all, and open it."""
    held: list[tuple[SplitName, PairRecord | QueryPassage]] = []
    for kind in (pairs, query_passages or {}):
        held.extend((SplitName(split), record) for split, records in kind.items() for record in records)
    with new_folder(folder) as staged:
        languages = {language for _, record in held for language in languages_of(record)}
        with PreparedWriter(staged, languages, {record.source for _, record in held}, seed) as writer:
            for split, record in held:
                writer.add(split, record)
            writer.finish()
    return PreparedData(folder)


@contextmanager
def new_folder(folder: Path) -> Iterator[Path]:
    """A staging folder beside ``folder`` that takes its place at the end, or vanishes when something is raised.

    An empty folder or an earlier prepared one is replaced; anything else there is refused with DataError.
    """
    if folder.exists() and not _may_replace(folder):
        raise DataError(str(folder), "there is something else here already: choose a new or empty folder")
    folder.parent.mkdir(parents=True, exist_ok=True)
    parent = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f".{folder.name}-"))
    try:
        staged = parent / "new"
        staged.mkdir()
        yield staged
        if folder.exists():
            folder.rename(parent / "old")
        staged.rename(folder)
    except OSError as error:
        if (parent / "old").exists() and not folder.exists():
            (parent / "old").rename(folder)
        raise DataError(str(folder), f"cannot be written: {error}") from error
    finally:
        shutil.rmtree(parent, ignore_errors=True)


def _may_replace(folder: Path) -> bool:
    if not folder.is_dir() or folder.is_symlink():
        return False
    if not any(folder.iterdir()):
        return True
    try:
        read_about(folder)
    except DataError:
        return False
    return True
