"""What each word of each language stands for in English, counted over all translations: one file a language.

The shortest pairs come first: a label and its translation say which word is which; a long sentence adds many links and
little knowledge. What is written is kept, so that alignment goes on with the language at which it was stopped.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from zipfile import BadZipFile

import numpy as np
import numpy.typing as npt

from trainer.cache_folder import disk_errors
from trainer.data import Records
from trainer.errors import ConfigError, DataError
from trainer.events import Event, make
from trainer.models.text_tokens import TokenIds, Tokens
from trainer.newstudent.alignment import Links, align
from trainer.ragged import RaggedIds
from trainer.records import PairRecord

_ENGLISH = "english.npy"  # how often each piece comes in English
_CHUNK = 4000


@dataclass(frozen=True, slots=True)
class LinkOptions:
    """links: word pairs a language, which bound its time and memory (about 60 bytes each). english, foreign: longest
    texts in characters. every: of these sources only every so-manieth record."""

    links: int = 10_000_000
    iterations: int = 4
    english: int = 300
    foreign: int = 400
    every: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))

    def __post_init__(self) -> None:
        """Raises ConfigError."""
        if min(self.links, self.iterations, self.english, self.foreign, *self.every.values()) < 1:
            raise ConfigError("links", "numbers of at least 1 expected")


def write_links(
    records: Records[PairRecord],
    languages: Sequence[str],
    sources: Sequence[str],
    tokens: Tokens,
    folder: Path,
    options: LinkOptions,
) -> Generator[Event, None, None]:
    """Align every language with English, the first of ``languages``, writing one file each into ``folder``."""
    left = [place for place in range(1, len(languages)) if not (folder / f"{languages[place]}.npz").exists()]
    if not left and (folder / _ENGLISH).exists():
        return
    with disk_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
    usable = _usable(records, sources, options)
    english = yield from _english_ids(records, usable, tokens)
    with disk_errors(folder):
        np.save(folder / _ENGLISH, english.counts(tokens.highest_id + 1))
    for place in left:
        foreign, own = _pairs(records, place, languages[place], usable, english.ids, tokens, options)
        found = align(foreign, own, iterations=options.iterations, most_links=options.links)
        _save(folder / f"{languages[place]}.npz", found)
        yield make("words", what="alignment", language=languages[place], pairs=len(foreign), links=len(found))


def english_counts(folder: Path) -> npt.NDArray[np.int64]:
    """How often each piece came in the English that was aligned. Raises DataError."""
    try:
        counts: npt.NDArray[np.int64] = np.load(folder / _ENGLISH, allow_pickle=False)
    except (OSError, ValueError, EOFError) as error:
        raise DataError(str(folder / _ENGLISH), str(error)) from error
    return counts


def read_links(path: Path) -> Links:
    """A language's links. Raises DataError."""
    try:
        with np.load(path, allow_pickle=False) as stored:
            pieces, english = stored["pieces"].astype(np.int64), stored["english"].astype(np.int64)
            return Links(pieces, english, stored["counts"].astype(np.float64))
    except (OSError, ValueError, KeyError, EOFError, BadZipFile) as error:
        raise DataError(str(path), f"links of words cannot be read: {error}") from error


@dataclass(frozen=True, slots=True)
class _English:
    ids: RaggedIds
    flat: TokenIds

    def counts(self, pieces: int) -> npt.NDArray[np.int64]:
        counts: npt.NDArray[np.int64] = np.bincount(self.flat, minlength=pieces).astype(np.int64)
        return counts


def _usable(records: Records[PairRecord], sources: Sequence[str], options: LinkOptions) -> npt.NDArray[np.bool_]:
    """Records whose English is short enough, without those that a source is thinned by."""
    entries = records.texts[records.first[:-1].astype(np.int64)]
    every = np.array([options.every.get(source, 1) for source in sources] or [1])
    usable: npt.NDArray[np.bool_] = entries["length"] <= options.english
    usable &= np.arange(len(records)) % every[entries["source"]] == 0
    return usable


def _english_ids(
    records: Records[PairRecord], usable: npt.NDArray[np.bool_], tokens: Tokens
) -> Generator[Event, None, _English]:
    """Of every record, empty where it is not usable."""
    backend, lengths, parts = tokens.backend(), np.zeros(len(records), np.int64), [np.zeros(0, np.int32)]
    places = np.flatnonzero(usable)
    for at in range(0, len(places), _CHUNK):
        some = places[at : at + _CHUNK]
        encodings = backend.encode_batch_fast([records[place].en for place in some.tolist()], add_special_tokens=False)
        lengths[some] = [len(encoding.ids) for encoding in encodings]
        parts.extend(np.asarray(encoding.ids, np.int32) for encoding in encodings)
        parts = [np.concatenate(parts)] if at % (50 * _CHUNK) == 0 else parts
        yield make("progress", what="english", done=at, total=len(places))
    flat = np.concatenate(parts)
    return _English(RaggedIds(flat, np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)), flat)


def _pairs(
    records: Records[PairRecord],
    place: int,
    language: str,
    usable: npt.NDArray[np.bool_],
    english: RaggedIds,
    tokens: Tokens,
    options: LinkOptions,
) -> tuple[list[TokenIds], list[TokenIds]]:
    """Token ids of a language's translations and of their English, the shortest first, until the links are enough."""
    texts = records.texts
    entries = texts[(texts["language"] == place) & (texts["length"] <= options.foreign)]
    entries = entries[usable[entries["record"]]]
    own = texts["length"][records.first[entries["record"]].astype(np.int64)].astype(np.int64)
    order = entries["record"][np.argsort(own * entries["length"], kind="stable")].tolist()
    foreign_rows: list[TokenIds] = []
    english_rows: list[TokenIds] = []
    backend, links = tokens.backend(), 0
    for at in range(0, len(order), _CHUNK):
        some = order[at : at + _CHUNK]
        encodings = backend.encode_batch_fast([records[row].tr[language] for row in some], add_special_tokens=False)
        for row, encoding in zip(some, encodings, strict=True):
            if (size := len(encoding.ids) * int(english.lengths[row])) == 0:
                continue
            links += size
            if links > options.links:
                return foreign_rows, english_rows
            foreign_rows.append(np.asarray(encoding.ids, np.int32))
            english_rows.append(english[row])
    return foreign_rows, english_rows


def _save(path: Path, links: Links) -> None:
    staged = path.with_name(f".{path.name}")
    with disk_errors(path):
        with staged.open("wb") as file:
            counts = links.counts.astype(np.float32)
            np.savez(file, pieces=links.pieces.astype(np.int32), english=links.english.astype(np.int32), counts=counts)
        staged.replace(path)
