"""Real libraries over real folders, sharing one loaded model."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest

from engine.embedding import Embedder, load_embedder
from engine.indexing.progress import IndexTotals
from engine.library import Library
from engine.progress import Progress


@pytest.fixture(scope="session")
def embedder() -> Embedder:
    return load_embedder(threads=1)


@pytest.fixture
def shared_model(embedder: Embedder, monkeypatch: pytest.MonkeyPatch) -> None:
    """Libraries that this test opens by way of a command take the loaded model instead of loading it again."""
    monkeypatch.setattr("engine.embedding.Embedder", lambda package: embedder)


@pytest.fixture
def library(tmp_path: Path, embedder: Embedder) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as opened:
        opened._embedder = embedder  # loading it anew for every test would take most of the time
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "documents"
    made.mkdir()
    return made


def finish(steps: Generator[Progress, None, Any]) -> Any:
    """What long work returns."""
    try:
        while True:
            next(steps)
    except StopIteration as stop:
        return stop.value


Index = Callable[..., IndexTotals]


@pytest.fixture
def index(library: Library) -> Index:
    def run(*paths: str | Path, **options: Any) -> IndexTotals:
        totals = finish(library.index(paths, **options))
        assert isinstance(totals, IndexTotals)
        return totals

    return run


def stored(library: Library) -> dict[str, str]:
    """State by file name (relative to nothing: the last component), of every document."""
    return {os.path.basename(document.path): document.state.value for document in library.documents()}
