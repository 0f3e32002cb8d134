"""Libraries with a vector index."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.store.catalog import Catalog
from engine.store.database import Database
from tests.store.indexed import COUNT, Library
from tests.store.making import fill, index_of, vectors


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
