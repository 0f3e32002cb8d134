"""The bundled sample library: documents in many languages and formats, and searches that cross the languages."""

from __future__ import annotations

import contextlib
import importlib.resources
import json
import tempfile
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.documents import SearchRequest, SearchResult
from engine.errors import LibraryError
from engine.library import Library, LibraryStatus
from engine.progress import Progress

SEARCHES = 3
_QUERIES = "sample_queries.json"


@dataclass(frozen=True, slots=True)
class SampleQuery:
    """A search of the sample library. language: of the query. expected: the file that answers it, "" if not told.

    also: others that answer it as well, in yet another language.
    """

    query: str
    language: str = ""
    expected: str = ""
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Search:
    """A sample search as it went. marks: the best sentence of each hit."""

    query: SampleQuery
    result: SearchResult
    marks: dict[int, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class DemoResult:
    """What a demo did."""

    status: LibraryStatus
    searches: tuple[Search, ...]


@contextlib.contextmanager
def samples() -> Iterator[Path]:
    """The folder of the sample documents."""
    with importlib.resources.as_file(importlib.resources.files("resources").joinpath("samples")) as folder:
        if not folder.is_dir():
            raise LibraryError(str(folder), "the sample library is missing from this installation")
        yield folder


def sample_queries() -> list[SampleQuery]:
    """The searches that come with the samples, those that show best what the program does first."""
    entries = json.loads(importlib.resources.files("resources").joinpath(_QUERIES).read_text(encoding="utf-8"))["queries"]
    return [
        SampleQuery(entry["query"], entry["language"], entry["expected"], tuple(entry.get("also", ()))) for entry in entries
    ]


def run_demo(k: int = 3) -> Generator[Progress, None, DemoResult]:
    """Index the samples into a library that is deleted afterwards, and search it."""
    with (
        samples() as folder,
        tempfile.TemporaryDirectory(prefix="mimo-demo-") as temporary,
        Library.open(Path(temporary)) as library,
    ):
        yield from library.index([folder])
        searches = []
        for query in sample_queries()[:SEARCHES]:
            result = library.judged(query.query, library.search(SearchRequest(query.query, k=k)))
            searches.append(Search(query, result, library.mark(query.query, result.hits)))
            yield Progress("search", len(searches), SEARCHES, query.query)
        return DemoResult(library.status(), tuple(searches))
