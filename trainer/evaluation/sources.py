"""What a folder or file holds to measure on: told from its content."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from trainer.data import PreparedData
from trainer.data_format import DATA_FILE, ENGLISH
from trainer.errors import DataError
from trainer.evaluation.beir_folder import is_beir_folder, read_beir
from trainer.evaluation.held_out import from_pairs, from_query_passages, some_records
from trainer.evaluation.retrieval_set import RetrievalSet, require_usable
from trainer.evaluation.similarity import SimilarityRow, read_similarity
from trainer.languages import normalise
from trainer.records import PairRecord, QueryPassage, SplitName

SIMILARITY_FILE = "sts.tsv"
_MOST_TEXTS = 50_000
_Text = TypeVar("_Text")


def read_sources(path: Path, *, split: SplitName = SplitName.TEST) -> tuple[list[RetrievalSet], list[SimilarityRow]]:
    """The collections and similarity rows that a path holds. Raises DataError when it is none of these:

    a BEIR-like folder; a folder with ``sts.tsv``; a prepared data folder (its ``split``); any file or folder of
    translations that ``mimo-train prepare`` reads (all of it is held-out text).
    """
    path = path.expanduser()
    if not path.exists():
        raise DataError(str(path), "no such file or folder")
    if path.is_dir() and is_beir_folder(path):
        return [read_beir(path)], []
    similarity = path / SIMILARITY_FILE if path.is_dir() else path
    if similarity.is_file() and similarity.name == SIMILARITY_FILE:
        return [], read_similarity(similarity, "dev" if split is SplitName.DEV else "test")
    if path.is_dir() and (path / DATA_FILE).is_file():
        data = PreparedData(path)
        return _sets(data.pairs(split), data.query_passages(split), f"{path.resolve().name} {split}", str(path)), []
    records = list(_imported(path))
    pairs = [record for record in records if isinstance(record, PairRecord)]
    asked = [record for record in records if isinstance(record, QueryPassage)]
    return _sets(pairs, asked, path.resolve().name, str(path)), []


def _sets(pairs: Iterable[PairRecord], asked: Iterable[QueryPassage], name: str, where: str) -> list[RetrievalSet]:
    """Both kinds that are there, each cut to a size that can be searched exactly in minutes."""
    found = [
        from_query_passages(some_records(asked, _MOST_TEXTS), f"{name} (query/passage)"),
        from_pairs(some_records(pairs, _MOST_TEXTS), f"{name} (pairs)"),
    ]
    usable = [given for given in found if given.judgments]
    return usable or [require_usable(found[1], where)]


def _imported(path: Path) -> Iterator[PairRecord | QueryPassage]:
    """The records of any file or folder that can be imported, as they stand: held-out text is not cleaned."""
    # Importers want libraries that a machine lent for training may lack; everything else here does without.
    from trainer.importers.base import ImportOptions, Passages, Texts
    from trainer.importers.registry import gather

    found, _ = gather([path])
    for source, importer in found:
        for item in importer.read(source, ImportOptions()):
            if isinstance(item, Texts):
                texts = _keyed(item.texts)
                english = texts.pop(ENGLISH, "")
                if english and texts:
                    yield PairRecord(english, texts, item.source)
            elif isinstance(item, Passages):
                both = _keyed(item.texts)
                first = both.pop(ENGLISH, None)
                if both:
                    yield QueryPassage(first, both, item.source)


def _keyed(texts: Mapping[str, _Text]) -> dict[str, _Text]:
    """By normalised language; languages that are none are left out."""
    keyed = {normalise(tag): text for tag, text in texts.items() if text}
    return {key: text for key, text in keyed.items() if key}
