"""A damaged database is moved aside and said so; the folders are known still, and are read again."""

from __future__ import annotations

from pathlib import Path

from engine.embedding import Embedder
from engine.library import Library
from engine.store.records import FolderOptions
from tests.library.conftest import finish, stored


def test_a_damaged_database_is_indexed_again(tmp_path: Path, folder: Path, embedder: Embedder) -> None:
    (folder / "a.txt").write_text("A text that will be read twice.")
    (folder / "b.log").write_text("Excluded, and excluded still.")
    place = tmp_path / "library"
    options = FolderOptions(("*.log",))
    with Library.open(place) as library:
        library._embedder = embedder
        finish(library.index([folder], options=options))
    (place / "library.db").write_bytes(b"no database at all" * 1000)
    with Library.open(place) as library:
        library._embedder = embedder
        assert library.recovered_from is not None and library.recovered_from.exists()
        assert [(kept.path, kept.options) for kept in library.folders()] == [(str(folder), options)]
        assert finish(library.index()).indexed == 1
        assert set(stored(library)) == {"a.txt"}
    with Library.open(place) as library:
        assert library.recovered_from is None
