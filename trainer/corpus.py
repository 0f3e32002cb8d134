"""The training text as the student reads it: tokenised once, kept on disk, never held in memory."""

from __future__ import annotations

import hashlib
import itertools
import json
import re
from array import array
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from trainer.cache_folder import building, cache_key
from trainer.errors import DataError
from trainer.events import Event, make
from trainer.models.encoder import Encoder
from trainer.ragged import RaggedIds, RaggedWriter
from trainer.records import PairRecord, QueryPassage, SplitName
from trainer.sources import TrainingData

ENGLISH: Final = "en"
_FORMAT = 2
_CHUNK = 4096  # texts tokenised at a time
_ABOUT = "about.json"
_COLUMNS: Final = ("record", "language", "source", "characters")
_SAMPLE = 5000  # words of a source among which the distinct ones are counted
_WORD = re.compile(r"\w+")

Int = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class PairCorpus:
    """Stage 1: every text of every language, English ones too, each with the number of its English record.

    record, language, source: int32 [texts]; languages, sources: what the numbers stand for. characters: int32 [records],
    of each English text. widths: by source, the breadth of its English vocabulary (see ``_Vocabulary``).
    """

    ids: RaggedIds
    record: npt.NDArray[np.int32]
    language: npt.NDArray[np.int32]
    source: npt.NDArray[np.int32]
    characters: npt.NDArray[np.int32]
    languages: tuple[str, ...]
    sources: tuple[str, ...]
    widths: tuple[float, ...]

    @property
    def records(self) -> int:
        """How many English texts there are."""
        return len(self.characters)


@dataclass(frozen=True, slots=True)
class RetrievalCorpus:
    """Stage 2: queries and passages by record and language.

    query: int32 [records, languages], the number of the query's token ids, the passage's being the next; -1 where the
    language is missing. english: int64 [records], the number of the English query among the teacher's texts (its passage
    is the next), -1 without English. group: int64 [records], equal where the passage is the same text.
    """

    ids: RaggedIds
    query: npt.NDArray[np.int32]
    english: Int
    group: Int
    languages: tuple[str, ...]

    @property
    def available(self) -> npt.NDArray[np.bool_]:
        """Which record has which language, bool [records, languages]."""
        available: npt.NDArray[np.bool_] = self.query >= 0
        return available


def stage1_records(data: TrainingData, split: SplitName, query_passages: bool) -> Iterator[PairRecord]:
    """The translations of a split and, if asked, those that query/passage records hold."""
    yield from data.pairs(split)
    if not query_passages:
        return
    for record in data.query_passages(split):
        if record.en is None:
            continue
        for side in (0, 1):
            yield PairRecord(record.en[side], {key: texts[side] for key, texts in record.tr.items()}, record.source)


def open_pairs(
    data: TrainingData, student: Encoder, cache: Path, *, max_tokens: int, query_passages: bool
) -> Generator[Event, None, PairCorpus]:
    """The stage-1 corpus, tokenised now unless the cache holds it. Raises DataError when there is nothing to train on."""

    def fill(folder: Path) -> Generator[Event, None, dict[str, Any]]:
        return _write_pairs(stage1_records(data, SplitName.TRAIN, query_passages), student, folder, max_tokens)

    key = cache_key("pairs", _FORMAT, data.content_hash, _tokenizer_key(student), max_tokens, query_passages)
    folder = cache / f"pairs-{key}"
    about = yield from _built(folder, fill)
    arrays = {name: np.load(folder / f"{name}.npy", mmap_mode="r") for name in _COLUMNS}
    corpus = PairCorpus(
        RaggedIds.open(folder),
        **arrays,
        languages=tuple(about["languages"]),
        sources=tuple(about["sources"]),
        widths=tuple(about["widths"]),
    )
    if len(corpus.ids) <= corpus.records:
        raise DataError("train", "no translations to train on: stage 1 needs texts with an English side")
    return corpus


def open_retrieval(
    data: TrainingData, student: Encoder, cache: Path, *, max_tokens: int
) -> Generator[Event, None, RetrievalCorpus]:
    """The stage-2 corpus, tokenised now unless the cache holds it. Raises DataError when there is nothing to train on."""

    def fill(folder: Path) -> Generator[Event, None, dict[str, Any]]:
        return _write_retrieval(data.query_passages(SplitName.TRAIN), student, folder, max_tokens)

    key = cache_key("retrieval", _FORMAT, data.content_hash, _tokenizer_key(student), max_tokens)
    folder = cache / f"retrieval-{key}"
    about = yield from _built(folder, fill)
    corpus = RetrievalCorpus(
        RaggedIds.open(folder),
        np.load(folder / "query.npy", mmap_mode="r"),
        np.load(folder / "english.npy"),
        np.load(folder / "group.npy"),
        tuple(about["languages"]),
    )
    if len(corpus.query) < 2:
        raise DataError("train", "no queries with passages to train on: stage 2 needs at least 2 records")
    return corpus


def _tokenizer_key(student: Encoder) -> str:
    tokens = hashlib.sha256(student.tokens.definition).hexdigest()
    return f"{tokens}-{student.max_tokens}-{student.query_prompt!r}-{student.passage_prompt!r}"


def _built(
    folder: Path, fill: Callable[[Path], Generator[Event, None, dict[str, Any]]]
) -> Generator[Event, None, dict[str, Any]]:
    about = folder / _ABOUT
    if not about.is_file():
        with building(folder) as staged:
            values = yield from fill(staged)
            (staged / _ABOUT).write_text(json.dumps(values, ensure_ascii=False), encoding="utf-8")
    found: dict[str, Any] = json.loads(about.read_text(encoding="utf-8"))
    return found


class _Numbers:
    """Names to numbers, in the order of their first use."""

    def __init__(self, *names: str) -> None:
        self.names = {name: at for at, name in enumerate(names)}

    def __call__(self, name: str) -> int:
        return self.names.setdefault(name, len(self.names))


class _Vocabulary:
    """How wide the English vocabulary of each source is: distinct words against the square root of all words.

    Distinct words grow about as the root of a text's length (Heaps' law), so that samples of all sizes can be compared; at
    most ``_SAMPLE`` words of a source are looked at.
    """

    def __init__(self) -> None:
        self._seen: list[int] = []
        self._distinct: list[set[str]] = []

    def add(self, source: int, text: str) -> None:
        """Count a text of this source; sources are numbered from 0 in the order in which they come."""
        if source == len(self._seen):
            self._seen.append(0)
            self._distinct.append(set())
        if self._seen[source] < _SAMPLE:
            words = _WORD.findall(text.casefold())[: _SAMPLE - self._seen[source]]
            self._seen[source] += len(words)
            self._distinct[source].update(words)

    def widths(self) -> list[float]:
        """By source; 0 where there are no words."""
        return [len(words) / seen**0.5 if seen else 0.0 for seen, words in zip(self._seen, self._distinct, strict=True)]


def _write_pairs(
    records: Iterable[PairRecord], student: Encoder, folder: Path, max_tokens: int
) -> Generator[Event, None, dict[str, Any]]:
    languages, sources = _Numbers(ENGLISH), _Numbers()
    columns: list[array[int]] = [array("i") for _ in _COLUMNS]
    vocabulary = _Vocabulary()

    def texts() -> Iterator[str]:
        for number, record in enumerate(records):
            source = sources(record.source)
            vocabulary.add(source, record.en)
            columns[3].append(len(record.en))
            for language, text in itertools.chain([(ENGLISH, record.en)], record.tr.items()):
                for column, value in zip(columns, (number, languages(language), source), strict=False):
                    column.append(value)
                yield text

    with RaggedWriter(folder) as writer:
        # Without its prompts: a translation is neither a query nor a passage.
        yield from _tokenise(texts(), student, writer, max_tokens)
    for name, column in zip(_COLUMNS, columns, strict=True):
        np.save(folder / f"{name}.npy", np.asarray(column, dtype=np.int32))
    return {"languages": list(languages.names), "sources": list(sources.names), "widths": vocabulary.widths()}


def _tokenise(texts: Iterator[str], student: Encoder, writer: RaggedWriter, max_tokens: int) -> Generator[Event, None, None]:
    done = 0
    while chunk := list(itertools.islice(texts, _CHUNK)):
        writer.extend(student.tokenize(chunk, max_tokens=max_tokens))
        done += len(chunk)
        yield make("prepare", what="tokens", done=done, total=None)


def _write_retrieval(
    records: Iterable[QueryPassage], student: Encoder, folder: Path, max_tokens: int
) -> Generator[Event, None, dict[str, Any]]:
    languages = _Numbers(ENGLISH)
    rows: list[dict[int, int]] = []
    english: list[int] = []
    group: list[int] = []
    written = with_english = 0
    iterator = iter(records)
    with RaggedWriter(folder) as writer:
        while chunk := list(itertools.islice(iterator, _CHUNK // 8)):
            queries: list[str] = []
            passages: list[str] = []
            for record in chunk:
                versions = {**({ENGLISH: record.en} if record.en else {}), **record.tr}
                row = {}
                for language, (query, passage) in versions.items():
                    row[languages(language)] = written + 2 * len(queries)
                    queries.append(query)
                    passages.append(passage)
                rows.append(row)
                english.append(2 * with_english if record.en else -1)
                with_english += record.en is not None
                group.append(passage_group(record))
            asked = student.tokenize(queries, student.query_prompt, max_tokens=max_tokens)
            found = student.tokenize(passages, student.passage_prompt, max_tokens=max_tokens)
            writer.extend([ids for both in zip(asked, found, strict=True) for ids in both])
            written += 2 * len(queries)
            yield make("prepare", what="tokens", done=written, total=None)
    table = np.full((len(rows), len(languages.names)), -1, dtype=np.int32)
    for at, row in enumerate(rows):
        table[at, list(row)] = list(row.values())
    np.save(folder / "query.npy", table)
    np.save(folder / "english.npy", np.asarray(english, dtype=np.int64))
    np.save(folder / "group.npy", np.asarray(group, dtype=np.int64))
    return {"languages": list(languages.names), "records": len(rows)}


def passage_group(record: QueryPassage) -> int:
    """Equal where the passage is: by its English, or the first of its languages."""
    versions = [record.en] if record.en else list(record.tr.values())
    return _digest(versions[0][1] if versions else "")


def _digest(text: str) -> int:
    digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "little", signed=True)
