"""A prepared data folder: read by index without holding its text in memory, and written.

    data.json                            format_version, content_hash, seed, languages, sources, counts
    train.jsonl dev.jsonl test.jsonl     pairs, one JSON object a line: {"src", "en", "tr": {"de": text, ...}}
    train.qp.jsonl dev.qp.jsonl ...      query and passage: {"src", "en": {"q", "d"} or null, "tr": {"de": {"q", "d"}, ...}}
    *.records *.texts                    where each record and each text lies: arrays of RECORD and TEXT, made with the lines

The arrays are mapped, not read; without them (a folder written by hand) they are made in memory at the first question.
"""

from __future__ import annotations

import hashlib
import json
import mmap
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Generic, TypeVar, cast, overload

import numpy as np
import numpy.typing as npt

from trainer.errors import DataError
from trainer.records import PairRecord, QueryPassage, SplitName

FORMAT = "mimo-prepared-data"
FORMAT_VERSION = 1
DATA_FILE = "data.json"
ENGLISH = "en"

# One entry a record, and one more at the end: where its line starts, and the number of its first text.
RECORD = np.dtype([("offset", "<u8"), ("first", "<u8")])
# One entry a text: its record, its language and source (places in PreparedData.languages and .sources), and how many
# characters it has. For query and passage: the passage's, and the query's. A record's English, if any, stands first.
TEXT = np.dtype([("record", "<u4"), ("language", "<u2"), ("source", "<u2"), ("length", "<u4"), ("query_length", "<u4")])

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
            texts.extend(_entries(record, len(records) - 1, self._languages, self._sources))
            records.append((end, len(texts)))
            start = end
        return np.array(records, RECORD), np.array(texts, TEXT)

    def _parse(self, line: bytes, at: int) -> R:
        try:
            return cast("R", _from_json(json.loads(line), self._kind))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise DataError(str(self._path), f"line {at + 1}: not a record ({type(error).__name__}: {error})") from error


class PreparedData:
    """A prepared data folder, open for reading. Raises DataError if it is not one or does not hold together."""

    def __init__(self, folder: Path | str) -> None:
        self.folder = Path(folder)
        self._about = _read_about(self.folder)
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
        part.add(to_json(record), _entries(record, part.records, self._language_places, self._source_places))

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

    def add(self, line: str, entries: Sequence[tuple[int, ...]]) -> None:
        data = line.encode("utf-8", "replace") + b"\n"  # a lone surrogate cannot be written
        self._lines.write(data)
        self._texts.write(np.array(entries, TEXT).tobytes())
        self._offset += len(data)
        self._first += len(entries)
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


def languages_of(record: PairRecord | QueryPassage) -> list[str]:
    """The languages that a record has a text in, English first."""
    return [*([] if record.en is None else [ENGLISH]), *record.tr]


def to_json(record: PairRecord | QueryPassage) -> str:
    """A record as a line of a prepared file."""
    if isinstance(record, PairRecord):
        english: object = record.en
        others: Mapping[str, object] = dict(record.tr)
    else:
        english = None if record.en is None else _both(record.en)
        others = {language: _both(texts) for language, texts in record.tr.items()}
    return json.dumps({"src": record.source, "en": english, "tr": others}, ensure_ascii=False, separators=(",", ":"))


def file_name(split: SplitName, kind: type[PairRecord] | type[QueryPassage]) -> str:
    """The file that holds a split's records of a kind."""
    return f"{split.value}.jsonl" if kind is PairRecord else f"{split.value}.qp.jsonl"


def content_hash(folder: Path) -> str:
    """SHA-256 over the lines of all six files."""
    total = hashlib.sha256()
    for split in SplitName:
        for kind in (PairRecord, QueryPassage):
            name = file_name(split, kind)
            digest = hashlib.sha256()
            if (folder / name).is_file():
                with (folder / name).open("rb") as file:
                    digest = hashlib.file_digest(file, "sha256")
            total.update(f"{name} {digest.hexdigest()}\n".encode())
    return total.hexdigest()


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
        _read_about(folder)
    except DataError:
        return False
    return True


def _read_about(folder: Path) -> dict[str, Any]:
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


def _from_json(value: Any, kind: type[PairRecord] | type[QueryPassage]) -> PairRecord | QueryPassage:
    if kind is PairRecord:
        if not isinstance(value["en"], str):
            raise ValueError("no English text")
        return PairRecord(value["en"], value["tr"], value.get("src", ""))
    english = None if value["en"] is None else (value["en"]["q"], value["en"]["d"])
    return QueryPassage(
        english, {language: (it["q"], it["d"]) for language, it in value["tr"].items()}, value.get("src", "")
    )


def _entries(
    record: PairRecord | QueryPassage, at: int, languages: Mapping[str, int], sources: Mapping[str, int]
) -> list[tuple[int, ...]]:
    """The record's texts as entries of TEXT."""
    source = sources[record.source]
    if isinstance(record, PairRecord):
        lengths = [(ENGLISH, len(record.en), 0), *((language, len(text), 0) for language, text in record.tr.items())]
    else:
        texts = [*([] if record.en is None else [(ENGLISH, record.en)]), *record.tr.items()]
        lengths = [(language, len(passage), len(query)) for language, (query, passage) in texts]
    return [(at, languages[language], source, length, query) for language, length, query in lengths]


def _both(texts: tuple[str, str]) -> dict[str, str]:
    return {"q": texts[0], "d": texts[1]}


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
