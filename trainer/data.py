"""A prepared data folder: read by index without holding its text in memory, and written.

    data.json                            format_version, content_hash, seed, languages, sources, counts
    train.jsonl dev.jsonl test.jsonl     pairs, one JSON object a line: {"src", "en", "tr": {"de": text, ...}}
    train.qp.jsonl dev.qp.jsonl ...      query and passage: {"src", "en": {"q", "d"} or null, "tr": {"de": {"q", "d"}, ...}}
    *.records *.texts                    where each record and each text lies: arrays of RECORD and TEXT, made with the lines

The arrays are mapped, not read; without them (a folder written by hand) they are made in memory at the first question.
"""

from __future__ import annotations

import json
import mmap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Generic, TypeVar, cast, overload

import numpy as np
import numpy.typing as npt

from trainer.data_format import DATA_FILE, FORMAT, FORMAT_VERSION, RECORD, TEXT, content_hash, entries, file_name, from_json
from trainer.errors import DataError
from trainer.records import PairRecord, QueryPassage, SplitName

R = TypeVar("R", PairRecord, QueryPassage)


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a split holds. texts: pairs' texts of every language, English among them."""

    pairs: int = 0
    query_passages: int = 0
    texts: int = 0


class Records(Sequence[R], Generic[R]):
    """The records of one split: a sequence read from a mapped file; iterating and indexing parse one line at a time."""

    def __init__(self, path: Path, kind: type[R], languages: Sequence[str], sources: Sequence[str]) -> None:
        self._path = path
        self._kind: type[R] = kind
        self._languages = {language: place for place, language in enumerate(languages)}
        self._sources = {source: place for place, source in enumerate(sources)}
        self._bytes = _map(path)
        self._index = self._stored_index()

    def __len__(self) -> int:
        return len(self._index[0]) - 1

    @overload
    def __getitem__(self, place: int) -> R: ...
    @overload
    def __getitem__(self, place: slice) -> list[R]: ...
    def __getitem__(self, place: int | slice) -> R | list[R]:
        if isinstance(place, slice):
            return [self[at] for at in range(*place.indices(len(self)))]
        if not -len(self) <= place < len(self):
            raise IndexError(place)
        at = place % len(self)
        offsets = self._index[0]["offset"]
        return self._parse(self._bytes[int(offsets[at]) : int(offsets[at + 1])], at)

    def __iter__(self) -> Iterator[R]:
        return (self[at] for at in range(len(self)))

    @property
    def texts(self) -> npt.NDArray[np.void]:
        """Every text as an entry of TEXT, in the order of the records; mapped, not to be written to."""
        return self._index[1]

    @property
    def first(self) -> npt.NDArray[np.uint64]:
        """Where each record's texts begin in ``texts``, and one more: record i has texts[first[i] : first[i + 1]]."""
        return cast("npt.NDArray[np.uint64]", self._index[0]["first"])

    def _stored_index(self) -> tuple[npt.NDArray[np.void], npt.NDArray[np.void]]:
        records = _map_array(self._path.with_suffix(".records"), RECORD)
        texts = _map_array(self._path.with_suffix(".texts"), TEXT)
        if records is None or texts is None:
            return self._made_index()
        if not len(records) or int(records["offset"][-1]) != len(self._bytes) or int(records["first"][-1]) != len(texts):
            raise DataError(str(self._path), "the file was changed after it was prepared: its index does not fit")
        return records, texts

    def _made_index(self) -> tuple[npt.NDArray[np.void], npt.NDArray[np.void]]:
        records, texts, start = [(0, 0)], [], 0
        while start < len(self._bytes):
            end = self._bytes.find(b"\n", start) + 1 or len(self._bytes)
            record = self._parse(self._bytes[start:end], len(records) - 1)
            texts.extend(entries(record, len(records) - 1, self._languages, self._sources))
            records.append((end, len(texts)))
            start = end
        return np.array(records, RECORD), np.array(texts, TEXT)

    def _parse(self, line: bytes, at: int) -> R:
        try:
            return cast("R", from_json(json.loads(line), self._kind))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise DataError(str(self._path), f"line {at + 1}: not a record ({type(error).__name__}: {error})") from error


class PreparedData:
    """A prepared data folder, open for reading. Raises DataError if it is not one or does not hold together."""

    def __init__(self, folder: Path | str) -> None:
        self.folder = Path(folder)
        self._about = read_about(self.folder)
        self.languages: tuple[str, ...] = tuple(self._about["languages"])  # English first if there is any, else sorted
        self.sources: tuple[str, ...] = tuple(self._about["sources"])
        self.content_hash: str = self._about["content_hash"]
        self.seed: int = self._about["seed"]
        self._open: dict[tuple[str, SplitName], Records[Any]] = {}

    def pairs(self, split: SplitName | str) -> Records[PairRecord]:
        """The translations of a split; iterate, index or take the length."""
        return self._records(SplitName(split), PairRecord)

    def query_passages(self, split: SplitName | str) -> Records[QueryPassage]:
        """The queries with their passages of a split."""
        return self._records(SplitName(split), QueryPassage)

    def counts(self, split: SplitName | str) -> Counts:
        """How much a split holds."""
        pairs = self.pairs(split)
        return Counts(len(pairs), len(self.query_passages(split)), len(pairs.texts))

    @cached_property
    def report(self) -> Mapping[str, Any]:
        """The report of the preparation (report.json); empty if there is none."""
        path = self.folder / "report.json"
        return cast("Mapping[str, Any]", json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else {}

    def verify(self) -> None:
        """Read everything and compare with the hash. Raises DataError where the text was changed."""
        if content_hash(self.folder) != self.content_hash:
            raise DataError(str(self.folder), "the text was changed after it was prepared")

    def _records(self, split: SplitName, kind: type[R]) -> Records[R]:
        path = self.folder / file_name(split, kind)
        if (path.name, split) not in self._open:
            self._open[path.name, split] = Records(path, kind, self.languages, self.sources)
        return cast("Records[R]", self._open[path.name, split])


def read_about(folder: Path) -> dict[str, Any]:
    """What ``data.json`` says. Raises DataError where the folder is no prepared one."""
    path = folder / DATA_FILE
    try:
        about = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise DataError(str(folder), "not a prepared data folder (no data.json)") from error
    except ValueError as error:
        raise DataError(str(path), f"not JSON: {error}") from error
    if not isinstance(about, dict) or about.get("format") != FORMAT:
        raise DataError(str(path), "not a prepared data folder")
    if about.get("format_version") != FORMAT_VERSION:
        raise DataError(str(path), f"format version {about.get('format_version')}, not {FORMAT_VERSION}: prepare it again")
    expected = {"languages": list, "sources": list, "content_hash": str, "seed": int}
    for key, kind in expected.items():
        if not isinstance(about.get(key), kind):
            raise DataError(str(path), f"{key} is missing or of another kind")
    return about


def _map(path: Path) -> mmap.mmap | bytes:
    try:
        if not path.exists() or not path.stat().st_size:
            return b""
        with path.open("rb") as file:
            return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except OSError as error:
        raise DataError(str(path), f"cannot be read: {error}") from error


def _map_array(path: Path, dtype: np.dtype[np.void]) -> npt.NDArray[np.void] | None:
    """None: there is no such file."""
    if not path.exists():
        return None
    size = path.stat().st_size
    if size % dtype.itemsize:
        raise DataError(str(path), "cut off")
    return np.memmap(path, dtype, "r") if size else np.empty(0, dtype)
