"""A filter that many pages pass: neighbours are looked for in the graphs first, and nothing is missing for it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from engine.documents import DocumentState, Passage, SearchFilter, SearchMode, SearchRequest
from engine.embedding import Embedder
from engine.searching.search import Searcher
from engine.store.catalog import Catalog
from engine.store.database import Database
from engine.store.fulltext import FullText
from engine.store.records import DocumentContent, FileRecord
from engine.vectors.vector_index import VectorIndex

_FILES = 1500
_WORDS = ("harbour", "lantern", "meadow", "copper", "glacier", "violin", "pepper", "turbine")


@pytest.fixture(scope="module")
def searcher(tmp_path_factory: pytest.TempPathFactory, embedder: Embedder) -> Iterator[Searcher]:
    """3,000 passages, half of them German, with vectors around those of eight words, and a graph over them."""
    folder = tmp_path_factory.mktemp("many")
    random = np.random.default_rng(0)
    centres = embedder.embed_passages(list(_WORDS))
    with Database.open(folder) as database:
        catalog = Catalog(database)
        for number in range(_FILES):
            code = "de" if number % 2 else "en"
            rows = centres[random.integers(len(_WORDS), size=2)] + 0.05 * random.standard_normal((2, embedder.dim))
            vectors = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
            passages = [Passage(f"{number} {part} {random.bytes(6).hex()}", 0, 0, 20, language=code) for part in range(2)]
            content = DocumentContent("", DocumentState.INDEXED, "txt", passages=passages, vectors=vectors)
            catalog.put_file(FileRecord(f"/{number}", 1, 1, str(number)), [content], space_id=embedder.space_id)
        index = VectorIndex(database, embedder.space_id, embedder.dim, exact_rows=100)
        for _ in index.build():
            pass
        index.load()
        assert index.statistics()["pending"] == 0
        yield Searcher(database, catalog, FullText(database), index, embedder)


@pytest.mark.parametrize("word", _WORDS)
def test_as_many_and_as_near_as_by_comparing_all(searcher: Searcher, word: str, monkeypatch: pytest.MonkeyPatch) -> None:
    request = SearchRequest(word, mode=SearchMode.SEMANTIC, filter=SearchFilter(languages=("de",)), k=10)
    with monkeypatch.context() as patch:
        patch.setattr(VectorIndex, "search_among", None)  # the graphs were enough
        found = searcher.search(request).hits
    with monkeypatch.context() as patch:
        patch.setattr("engine.searching.candidates._AS_MANY", 0.0)
        expected = searcher.search(request).hits
    assert [hit.passage.language for hit in found] == ["de"] * 10
    assert len({hit.passage_id for hit in found} & {hit.passage_id for hit in expected}) >= 9


def test_all_are_compared_where_the_graphs_give_too_few(searcher: Searcher, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.searching.candidates._GENEROUS", 0.3)
    request = SearchRequest("violin", mode=SearchMode.SEMANTIC, filter=SearchFilter(languages=("de",)), k=50)
    assert len(searcher.search(request).hits) == 50
