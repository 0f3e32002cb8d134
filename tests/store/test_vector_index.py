"""Right answers at any moment: while nothing is built, when files are damaged, after removals, from other threads."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.store.catalog import Catalog
from engine.store.database import Database
from engine.store.records import FloatArray, IdArray
from engine.vectors import pending, vector_index
from engine.vectors.graph import Graph
from engine.vectors.index_manifest import IndexFiles
from engine.vectors.index_tuning import SOUGHT, measure
from engine.vectors.vector_index import VectorIndex
from engine.vectors.vector_rows import Rows, VectorRows
from tests.store.making import DIM, SPACE, fill, index_of, put, vectors

COUNT = 1000


@dataclass
class Library:
    directory: Path
    database: Database
    catalog: Catalog
    index: VectorIndex
    rows: FloatArray

    def expect(self, query: FloatArray, k: int = 10) -> list[int]:
        """By NumPy alone."""
        stored = self.rows.astype(np.float16).astype(np.float32)
        alive = np.array([record.path for record in self.catalog.files()])
        live = np.repeat(np.isin([f"/data/{start:06}.txt" for start in range(0, len(stored), 100)], alive), 100)[
            : len(stored)
        ]
        scores = np.where(live, stored @ query, -9)
        return [int(place) + 1 for place in np.argsort(-scores)[:k]]

    def recall(self, count: int = 40) -> float:
        """Of the graphs, not of the exact search that stands in while they are loaded."""
        self.index.load()
        queries = vectors(count, seed=7)
        return float(np.mean([len(set(self.expect(q)) & set(self.index.search(q, 10)[0].tolist())) / 10 for q in queries]))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    directory = tmp_path / "bücher 図書"
    with Database.open(directory) as database:
        catalog, rows = Catalog(database), vectors(COUNT)
        fill(catalog, rows)
        yield Library(directory, database, catalog, index_of(database, directory), rows)


@pytest.fixture
def built(library: Library) -> Library:
    list(library.index.build())
    return library


def _graphs(library: Library) -> list[Path]:
    return sorted((library.directory / "indexes").glob("*.hnsw"))


def test_exact_before_anything_is_built(library: Library) -> None:
    assert library.index.needs_build
    assert library.recall() == 1.0
    ids, cosines = library.index.search(library.rows[3], 5)
    assert ids[0] == 4 and cosines[0] == pytest.approx(1, abs=1e-3) and list(cosines) == sorted(cosines, reverse=True)


def test_many_pending_rows_are_read_from_the_database(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vector_index, "IN_MEMORY", 50)
    assert library.recall(5) == 1.0
    library.catalog.remove_files(["/data/000000.txt"])
    assert library.recall(5) == 1.0


def test_built_in_shards_with_the_recall_promised(built: Library) -> None:
    statistics = built.index.statistics()
    assert [shard["nodes"] for shard in statistics["shards"]] == [400, 400, 200]
    assert all(shard["recall"] >= 0.99 for shard in statistics["shards"])
    assert statistics["pending"] == 0 and not built.index.needs_build
    assert built.recall() >= 0.99
    assert len(built.index.search(built.rows[0], 700)[0]) == 700


def test_new_rows_are_found_at_once_and_indexed_into_the_last_shard(built: Library) -> None:
    built.index.load()
    more = vectors(60, seed=5)
    put(built.catalog, "/more.txt", ["x"] * 60, more)
    assert built.index.search(more[9], 1)[0][0] == COUNT + 10
    assert not built.index.needs_build
    put(built.catalog, "/many.txt", ["x"] * 100, vectors(100, seed=6))
    assert built.index.needs_build
    list(built.index.build())
    assert [shard["nodes"] for shard in built.index.statistics()["shards"]] == [400, 400, 360]
    assert built.index.search(more[9], 1)[0][0] == COUNT + 10
    assert len(_graphs(built)) == 3


def test_removed_rows_are_never_given(built: Library) -> None:
    other = index_of(built.database, built.directory)
    other.load()
    assert other.search(built.rows[150], 1)[0][0] == 151
    built.catalog.remove_files(["/data/000100.txt"])
    fresh = index_of(built.database, built.directory)
    fresh.load()
    for index in (built.index, other, fresh, index_of(built.database, built.directory)):
        found = index.search(built.rows[150], 300)[0]
        assert len(found) == 300 and not any(100 < number <= 200 for number in found)
    assert built.recall() >= 0.99


def test_a_vector_put_anew_is_the_one_that_answers(built: Library) -> None:
    other = vectors(1, seed=11)
    built.index.search(other[0], 1)
    built.catalog.put_vectors(SPACE, [5], other)
    for index in (built.index, index_of(built.database, built.directory)):
        ids, cosines = index.search(other[0], 1000)
        assert ids[0] == 5 and ids.tolist().count(5) == 1 and cosines[0] == pytest.approx(1, abs=1e-3)


def test_a_changed_vector_is_noticed(built: Library) -> None:
    with built.database.write() as connection:
        packed = vectors(1, seed=11)[0].astype("<f2").tobytes()
        connection.exec_driver_sql("UPDATE vectors SET vector = ? WHERE passage_id = 5", (packed,))
    index = index_of(built.database, built.directory)
    index.load()
    ids, cosines = index.search(vectors(1, seed=11)[0], 1)
    assert ids[0] == 5 and cosines[0] == pytest.approx(1, abs=1e-3)
    other = index_of(built.database, built.directory)
    assert other.needs_build  # which no checksum could tell: the one that noticed has noted it
    assert "differ" in other.verify()[0]
    list(other.build())
    assert other.verify() == [] and not other.needs_build
    assert not list((built.directory / "indexes").glob("*.bad"))


def test_exact_while_graphs_are_loaded(built: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on = threading.Event(), threading.Event()
    load = Graph.load

    def slow(*arguments: Any) -> Graph:
        begun.set()
        assert go_on.wait(60)
        return load(*arguments)

    monkeypatch.setattr(Graph, "load", slow)
    index = index_of(built.database, built.directory)
    queries = vectors(20, seed=7)
    assert all(index.search(query, 10)[0].tolist() == built.expect(query) for query in queries)
    assert begun.wait(60)
    built.catalog.remove_files(["/data/000100.txt"])
    more = vectors(3, seed=5)
    put(built.catalog, "/more.txt", ["x"] * 3, more)
    assert index.search(more[2], 1)[0].tolist() == [COUNT + 3]
    assert not any(100 < number <= 200 for number in index.search(built.rows[150], 300)[0])
    go_on.set()
    index.load()
    assert index.search(more[2], 1)[0].tolist() == [COUNT + 3]
    assert not any(100 < number <= 200 for number in index.search(built.rows[150], 300)[0])


def test_released_while_graphs_are_loaded(built: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = threading.Event()
    ranges = VectorRows.ranges

    def endless(*arguments: Any) -> Iterator[Rows]:
        rows = next(ranges(*arguments))
        while True:
            begun.set()
            yield rows

    with monkeypatch.context() as patched:
        patched.setattr(VectorRows, "ranges", endless)
        index = index_of(built.database, built.directory)
        assert index.search(built.rows[3], 1)[0].tolist() == [4]
        assert begun.wait(60)
        index.release()
    assert not [thread for thread in threading.enumerate() if thread.name == "graph-loading"]
    built.index = index
    assert built.recall() >= 0.99


class _Measurable:
    """A graph that finds so many of the ten best, by how widely it is searched."""

    def __init__(self, best: FloatArray, found: Callable[[int], int]) -> None:
        self.best, self.found, self.asked = iter(best.tolist() * 100), found, 0

    def nearest(self, query: FloatArray, wanted: int) -> tuple[IdArray, FloatArray]:
        return np.zeros(0, np.int64), np.array(next(self.best)[: self.found(wanted)], np.float32)


@pytest.mark.parametrize(
    ("found", "breadth", "recall"),
    [
        (lambda wanted: 10, 16, 1.0),
        (lambda wanted: 10 if wanted >= 192 else 7, 192, 1.0),
        (lambda wanted: 9 if wanted >= 48 else 5, 48, 0.9),  # no width helps: not the widest then
        (lambda wanted: min(10, wanted // 55), 512, 0.9),
    ],
)
def test_searched_as_widely_as_it_pays(found: Callable[[int], int], breadth: int, recall: float) -> None:
    best = -np.sort(-np.random.default_rng(0).random((50, SOUGHT)), axis=1).astype(np.float32)
    measured = measure(_Measurable(best, found), vectors(50), best)  # type: ignore[arg-type]
    assert (measured.breadth, measured.recall) == (breadth, pytest.approx(recall))
    assert measured.narrow <= measured.breadth


def test_several_shards_give_one_list(built: Library) -> None:
    """Several shards answer side by side; one that holds most of the best is asked again."""
    built.index.load()
    near = built.rows[:300] @ built.rows[7]
    ids, cosines = built.index.search(built.rows[7], 250)
    assert len(ids) == len(set(ids.tolist())) == 250 and list(cosines) == sorted(cosines, reverse=True)
    assert set((np.argsort(-near)[:5] + 1).tolist()) <= set(ids.tolist())


def test_many_removed_do_not_cut_the_graph(tmp_path: Path) -> None:
    """Their vectors are gone when the graph is loaded, and ways led through them."""
    with Database.open(tmp_path) as database:
        catalog, rows = Catalog(database), vectors(COUNT)
        fill(catalog, rows, each=5)
        list(index_of(database, tmp_path, shard_rows=COUNT).build())
        catalog.remove_files([record.path for record in catalog.files()][::6])
        index = index_of(database, tmp_path, shard_rows=COUNT)
        index.load()
        assert not index.needs_build
        queries = vectors(100, seed=7)
        pairs = [(index.search(query, 10)[0], index.search_exactly(query, 10)[0]) for query in queries]
        assert np.mean([len(set(a.tolist()) & set(b.tolist())) / 10 for a, b in pairs]) >= 0.99


def test_rebuilt_when_a_fifth_is_gone_and_removals_forgotten(built: Library) -> None:
    built.catalog.remove_files(["/data/000000.txt"])
    assert built.index.needs_build
    list(built.index.build())
    assert [shard["nodes"] for shard in built.index.statistics()["shards"]] == [300, 400, 200]
    with built.database.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM removed_vectors").scalar() == 0
    assert built.recall() >= 0.99


def test_everything_removed(built: Library) -> None:
    built.catalog.remove_files([record.path for record in built.catalog.files()])
    assert len(built.index.search(built.rows[0], 5)[0]) == 0
    list(built.index.build())
    assert _graphs(built) == [] and built.index.statistics()["pending"] == 0


def test_replaced_rows_answer_with_their_new_vector(built: Library) -> None:
    put(built.catalog, "/data/000000.txt", ["new"], built.rows[999:])
    ids = built.index.search(built.rows[999], 2)[0].tolist()
    assert sorted(ids) == [1000, 1001]


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-100])


def _flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0x41
    path.write_bytes(data)


def _swap(path: Path) -> None:
    other = next(item for item in path.parent.glob("*.hnsw") if item != path)
    first, second = path.read_bytes(), other.read_bytes()
    path.write_bytes(second)
    other.write_bytes(first)


def _no_manifest(path: Path) -> None:
    next(path.parent.glob("*.json")).unlink()


def _bad_manifest(path: Path) -> None:
    next(path.parent.glob("*.json")).write_text('{"format": 1, "shards": [{}]')


def _other_library(path: Path) -> None:
    manifest = next(path.parent.glob("*.json"))
    manifest.write_text(json.dumps(json.loads(manifest.read_text()) | {"library_id": "other"}))


def _other_dim(path: Path) -> None:
    manifest = next(path.parent.glob("*.json"))
    manifest.write_text(json.dumps(json.loads(manifest.read_text()) | {"dim": DIM * 2}))


def _path_outside(path: Path) -> None:
    manifest = next(path.parent.glob("*.json"))
    content = json.loads(manifest.read_text())
    content["shards"][0]["file"] = "../library.db"
    manifest.write_text(json.dumps(content))


@pytest.mark.parametrize(
    "damage",
    [
        _cut,
        _flip,
        _swap,
        Path.unlink,
        lambda path: path.write_bytes(b""),
        _no_manifest,
        _bad_manifest,
        _other_library,
        _other_dim,
        _path_outside,
        lambda path: shutil.rmtree(path.parent),
    ],
)
def test_damaged_files_cost_speed_only(built: Library, damage: Callable[[Path], object]) -> None:
    damage(_graphs(built)[0])
    index = index_of(built.database, built.directory)
    built.index = index
    assert index.search(built.rows[3], 1)[0].tolist() == [4]
    assert built.recall() >= 0.99
    assert index.needs_build
    list(index.build())
    assert index.verify() == [] and not index.needs_build and index.statistics()["pending"] == 0
    assert built.recall() >= 0.99
    assert (built.directory / "library.db").exists()


def test_bad_links_behind_a_right_checksum_are_refused(built: Library) -> None:
    """Were a checksum forged or made over bad data, hnswlib would walk out of its memory."""
    entry = IndexFiles(built.directory, built.database.library_id, SPACE, DIM).read()[0]
    path = built.directory / "indexes" / entry.file
    source = VectorRows(SPACE, DIM)
    data = path.read_bytes()
    chooser = np.random.default_rng(0)
    refused = 0
    for place in chooser.integers(64, len(data) - 1, size=250).tolist():
        changed = bytearray(data)
        changed[place] ^= int(chooser.integers(1, 256))
        path.write_bytes(changed)
        try:
            with built.database.read() as connection:
                graph = Graph.load(path, DIM, source.ranges(connection, entry.after, entry.to))
        except vector_index.VectorIndexError:
            refused += 1
            continue
        for query in built.rows[:20]:
            graph.search(query, 50)
    assert refused > 20


def test_an_older_copy_of_the_database_is_noticed(built: Library, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    with Database.open(copy) as database:
        fill(Catalog(database), vectors(COUNT, seed=3))  # other rows under the same ids
        with database.write() as connection:
            connection.exec_driver_sql(f"UPDATE meta SET value = '{built.database.library_id}' WHERE key = 'library_id'")
    shutil.copytree(built.directory / "indexes", copy / "indexes")
    with Database.open(copy) as database:
        index = index_of(database, copy)
        assert len(index.verify()) == 3
        row = vectors(COUNT, seed=3)[500]
        assert index.search(row, 1)[0][0] == 501


def test_closing_a_build_keeps_what_is_done(library: Library) -> None:
    steps = library.index.build()
    for _ in range(2):
        next(steps)
    steps.close()
    done = sum(shard["nodes"] for shard in library.index.statistics()["shards"])
    assert 400 <= done < COUNT
    assert library.recall() >= 0.99
    list(library.index.build())
    assert library.index.statistics()["pending"] == 0


def test_small_libraries_need_no_files(tmp_path: Path) -> None:
    with Database.open(tmp_path) as database:
        fill(Catalog(database), vectors(50))
        index = index_of(database, tmp_path)
        assert not index.needs_build
        list(index.build())
        assert list(tmp_path.glob("indexes/*.hnsw")) == []
        assert len(index.search(vectors(1)[0], 100)[0]) == 50


def test_search_among(built: Library) -> None:
    ids, cosines = built.index.search_among(built.rows[4], [2, 5, 9, 5000], 2)
    assert ids[0] == 5 and len(ids) == len(cosines) == 2
    assert len(built.index.search_among(built.rows[4], [], 2)[0]) == 0
    assert sorted(built.index.vectors([1, 2, 5000])) == [1, 2]


def test_wrong_queries_are_refused(built: Library) -> None:
    for wrong in (np.zeros(DIM + 1, np.float32), np.full(DIM, np.nan, np.float32)):
        with pytest.raises(ValueError):
            built.index.search(wrong, 3)


def test_searches_beside_writes_and_builds(library: Library) -> None:
    def search(number: int) -> bool:
        return int(library.index.search(library.rows[number], 1)[0][0]) == number + 1

    with ThreadPoolExecutor(4) as threads:
        searches = [threads.submit(search, number) for number in range(0, 400, 4)]
        for number, _ in enumerate(library.index.build()):
            put(library.catalog, f"/more/{number}", ["x"] * 20, vectors(20, seed=100 + number))
        assert all(done.result() for done in searches)


def test_hostile_space_ids_name_safe_files(tmp_path: Path) -> None:
    with Database.open(tmp_path / "library") as database:
        catalog = Catalog(database)
        for space in ("../../evil", "a/b", "CON", "x" * 500, ""):
            catalog.put_vectors(space, [], vectors(0))
            index = VectorIndex(database, space, DIM, shard_rows=200, exact_rows=10, threads=1)
            put(catalog, "/data", ["x"] * 30)
            ids = [number for batch in catalog.passages_without_vectors(space) for number in (found.id for found in batch)]
            catalog.put_vectors(space, ids, vectors(len(ids)))
            list(index.build())
            assert len(index.search(vectors(1)[0], 3)[0]) == 3
    assert {item.name for item in tmp_path.iterdir()} == {"library"}
    assert len(list((tmp_path / "library" / "indexes").glob("*.json"))) == 5


def test_pending_grows_beside_searches() -> None:
    assert pending.IN_MEMORY * 384 * 4 < 64 << 20
    assert SPACE
