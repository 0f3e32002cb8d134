"""Damaged, foreign and outdated files of the vector index cost speed, never an answer."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine.store.catalog import Catalog
from engine.store.database import Database
from engine.vectors import vector_index
from engine.vectors.graph import Graph
from engine.vectors.index_manifest import IndexFiles
from engine.vectors.vector_rows import VectorRows
from tests.store.indexed import COUNT, Library, graphs
from tests.store.making import DIM, SPACE, fill, index_of, vectors


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
    damage(graphs(built)[0])
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
