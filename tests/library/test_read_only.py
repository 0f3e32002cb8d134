"""A library that may not be written can be searched, and says that it cannot be added to."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.errors import CatalogError, ReadOnlyLibraryError
from engine.library import Library
from engine.store.schema import SCHEMA_VERSION
from tests.library.conftest import Index

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")

# Root may write everywhere, so the child becomes nobody; what it could not load any more then is loaded before.
_CHILD = """
import json, os, sys
from engine.documents import SearchRequest
from engine.errors import EngineError
from engine.library import Library

def finish(steps):
    for _ in steps:
        pass

warm, closed = sys.argv[1:3]
with Library.open(warm) as library:
    library.search(SearchRequest("warm"))
    library.status()
    package = library._package
    embedder = library.embedder
    finish(library.index())
    finish(library.verify())
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
import engine.library
engine.library._package_in_use = lambda: package

def outcome(call):
    try:
        return call()
    except EngineError as error:
        return type(error).__name__

with Library.open(closed) as library:
    library._embedder = embedder
    found = library.search(SearchRequest("garden"))
    library.mark("garden", found.hits)
    print(json.dumps({
        "read_only": library.read_only,
        "hits": [os.path.basename(hit.document.path) for hit in found.hits],
        "passages": library.status().passages,
        "index": outcome(lambda: finish(library.index([closed + "/../documents"]))),
        "add": outcome(lambda: library.add_folder("/somewhere").path),
        "remove": outcome(lambda: library.remove_folder(closed + "/../documents")),
    }), flush=True)
    if sys.stdin.readline():
        print(json.dumps({"passages": library.status().passages,
                          "hits": len(library.search(SearchRequest("bridge")).hits)}), flush=True)
"""


@pytest.fixture
def closed(tmp_path: Path, folder: Path, library: Library, index: Index) -> Iterator[Path]:
    """A library of one document that others may not write. The one at ``tmp_path`` is there to warm up with."""
    (folder / "a.txt").write_text("There is a garden behind the house.")
    index(folder)
    library.close()
    # Not below tmp_path, which pytest keeps to itself.
    with tempfile.TemporaryDirectory(prefix="mimo-test-") as outer:
        Path(outer).chmod(0o755)
        directory = Path(outer) / "library"
        shutil.copytree(library.directory, directory)
        places = [directory, *directory.rglob("*")]
        for place in places:
            place.chmod(0o555 if place.is_dir() else 0o444)
        yield directory
        for place in places:
            place.chmod(0o755)


def _child(tmp_path: Path, library: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _CHILD, str(tmp_path / "library"), str(library)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )


def test_it_is_searched_and_nothing_else(tmp_path: Path, closed: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in closed.rglob("*")}
    with _child(tmp_path, closed) as child:
        out, _ = child.communicate(timeout=60)
    found = json.loads(out)
    assert found["read_only"] is True
    assert found["hits"] == ["a.txt"] and found["passages"] == 1
    assert found["index"] == found["add"] == found["remove"] == "ReadOnlyLibraryError"
    assert {path: path.stat().st_mtime_ns for path in closed.rglob("*")} == before


@pytest.mark.skipif(os.geteuid() != 0 if hasattr(os, "geteuid") else True, reason="needs two users")
def test_it_follows_what_its_owner_writes(
    tmp_path: Path, closed: Path, folder: Path, library: Library, index: Index
) -> None:
    with _child(tmp_path, closed) as child:
        assert child.stdin is not None and child.stdout is not None
        assert json.loads(child.stdout.readline())["passages"] == 1
        # Root is the owner, whom the permissions do not bind.
        (folder / "b.txt").write_text("The bridge over the river is old.")
        with Library.open(closed) as writer:
            writer._embedder = library._embedder
            assert not writer.read_only
            for _ in writer.index([folder]):
                pass
            # While the log is still there, which only its owner may write.
            child.stdin.write("look\n")
            child.stdin.flush()
            assert json.loads(child.stdout.readline()) == {"passages": 2, "hits": 2}
        child.stdin.close()


def test_what_would_have_to_be_written_first_is_refused(library: Library) -> None:
    library.close()
    directory = library.directory
    path = directory / "library.db"

    def refused() -> str:
        with pytest.MonkeyPatch.context() as patch, pytest.raises((ReadOnlyLibraryError, CatalogError)) as caught:
            patch.setattr("engine.store.database.is_read_only", lambda path: True)
            Library.open(directory)
        return f"{type(caught.value).__name__}: {caught.value.detail}"

    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version={SCHEMA_VERSION - 1}")
    connection.close()
    assert refused().startswith("ReadOnlyLibraryError: it is of an older version")
    (directory / "library.db-wal").write_bytes(b"x" * 100)
    assert refused().startswith("ReadOnlyLibraryError: its last change")
    (directory / "library.db-wal").unlink()
    path.write_bytes(path.read_bytes()[:100] + os.urandom(5000))
    assert refused().startswith("CatalogError")


@pytest.mark.slow
def test_a_medium_that_is_read_only(tmp_path: Path, library: Library, index: Index, folder: Path) -> None:
    (folder / "a.txt").write_text("There is a garden behind the house.")
    index(folder)
    library.close()
    source, mounted = library.directory, tmp_path / "medium"
    mounted.mkdir()
    if subprocess.run(["mount", "--bind", source, mounted], capture_output=True).returncode:
        pytest.skip("mounting is not permitted")
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", mounted], check=True)
        with Library.open(mounted) as library:
            assert library.read_only and library.status().passages == 1
            with pytest.raises(ReadOnlyLibraryError):
                library.add_folder(tmp_path)
    finally:
        subprocess.run(["umount", mounted], check=True)
