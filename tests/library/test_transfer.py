"""A library carried in one file: whole when it arrives, and nothing gets in that is no library."""

from __future__ import annotations

import io
import json
import os
import shutil
import sqlite3
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from engine.documents import SearchRequest
from engine.embedding import Embedder
from engine.errors import DiskFullError, LibraryArchiveError, LibraryBusyError, LibraryError, SchemaTooNewError
from engine.library import Library
from engine.store.locking import WriterLock
from engine.store.records import FolderOptions
from engine.transfer.archive import read_info
from engine.transfer.exporting import export_library
from engine.transfer.importing import import_library
from engine.transfer.remapping import Remapping
from tests.library.conftest import Index, finish

Files = dict[str, bytes]


@pytest.fixture
def archive(tmp_path: Path, library: Library, folder: Path, index: Index) -> Path:
    (folder / "Miete.txt").write_text("Die Kündigungsfrist beträgt drei Monate.", encoding="utf-8")
    (folder / "Büro 書類").mkdir()
    (folder / "Büro 書類" / "契約.txt").write_text("解約は二か月前までに通知すること。", encoding="utf-8")
    library.add_folder(folder, FolderOptions(excludes=("*.tmp",)))
    index(folder)
    target = tmp_path / "mine.mimolibrary"
    finish(export_library(library, target, name="Büro"))
    return target


def rewritten(archive: Path, change: Callable[[Files], None]) -> Path:
    """The archive with other contents."""
    with zipfile.ZipFile(archive) as packed:
        files = {name: packed.read(name) for name in packed.namelist()}
    change(files)
    target = archive.with_name("changed.mimolibrary")
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in files.items():
            packed.writestr(name, data)
    return target


def with_database(files: Files, tmp_path: Path, statement: str) -> None:
    """Change the database inside, with a manifest that fits."""
    import hashlib

    path = tmp_path / "inner.db"
    path.write_bytes(files["library.db"])
    with sqlite3.connect(path) as connection:
        connection.executescript(statement)
    connection.close()
    files["library.db"] = path.read_bytes()
    manifest = json.loads(files["manifest.json"])
    for item in manifest["files"]:
        if item["name"] == "library.db":
            item["size"] = len(files["library.db"])
            item["digest"] = hashlib.blake2b(files["library.db"], digest_size=32).hexdigest()
    files["manifest.json"] = json.dumps(manifest).encode()


def refused(archive: Path, target: Path, kind: type[Exception] = LibraryArchiveError) -> None:
    with pytest.raises(kind):
        finish(import_library(archive, target))
    assert not target.exists()
    assert not list(target.parent.glob(".*.part"))


def test_what_was_found_is_found_on_the_other_side_without_embedding(
    archive: Path, folder: Path, tmp_path: Path, embedder: Embedder
) -> None:
    target = tmp_path / "laptop" / "library"
    info = finish(import_library(archive, target))
    assert (info.name, info.files, info.folders) == ("Büro", 2, (str(folder),))
    with Library.open(target) as arrived:
        arrived._embedder = embedder
        assert arrived.status().pending == 0
        assert arrived.folders()[0].options.excludes == ("*.tmp",)
        hits = arrived.search(SearchRequest("notice period of a contract")).hits
        assert {Path(hit.document.path).name for hit in hits} == {"Miete.txt", "契約.txt"}
        assert not finish(arrived.verify()).findings
    assert not list(tmp_path.glob(".*.part"))


def test_folders_that_lie_elsewhere_are_renamed_and_nothing_is_read_again(
    archive: Path, folder: Path, tmp_path: Path, embedder: Embedder
) -> None:
    elsewhere = tmp_path / "other user" / "Papiere"
    shutil.copytree(folder, elsewhere)
    shutil.rmtree(folder)
    target = tmp_path / "library 2"
    finish(import_library(archive, target, folders={str(folder): str(elsewhere)}))
    with Library.open(target) as arrived:
        arrived._embedder = embedder
        assert [one.path for one in arrived.folders()] == [str(elsewhere)]
        assert len(arrived.documents(text="papiere/büro")) == 1
        totals = finish(arrived.index())
        assert (totals.seen, totals.embedded, totals.removed) == (2, 0, 0)
        assert len(arrived.documents()) == 2
        assert not finish(arrived.verify()).findings


def test_documents_that_are_not_there_stay_searchable(
    archive: Path, folder: Path, tmp_path: Path, embedder: Embedder
) -> None:
    shutil.rmtree(folder)
    finish(import_library(archive, tmp_path / "l"))
    with Library.open(tmp_path / "l") as arrived:
        arrived._embedder = embedder
        assert finish(arrived.index()).unreachable
        assert arrived.search(SearchRequest("Kündigungsfrist")).hits


def test_paths_of_another_system_are_translated() -> None:
    rename = Remapping({"C:\\Users\\Ö\\Docs": "/home/ö/docs", "C:\\Users\\Ö\\Docs\\work": "/mnt/work"}, "\\")
    assert rename("C:\\Users\\Ö\\Docs\\a\\b.txt") == "/home/ö/docs/a/b.txt"
    assert rename("C:\\Users\\Ö\\Docs\\work\\b.txt") == "/mnt/work/b.txt"
    assert rename("C:\\Users\\Ö\\Docs2\\b.txt") is None


def test_an_export_is_whole_or_not_there(library: Library, folder: Path, index: Index, tmp_path: Path) -> None:
    (folder / "a.txt").write_text("one two three")
    index(folder)
    target = tmp_path / "x.mimolibrary"
    steps = export_library(library, target)
    next(steps)
    steps.close()
    assert [path.name for path in tmp_path.iterdir() if "x.mimolibrary" in path.name] == []
    with WriterLock(library.directory), pytest.raises(LibraryBusyError):
        finish(export_library(library, target, wait_seconds=0.0))
    finish(export_library(library, target))
    before = target.read_bytes()
    steps = export_library(library, target)
    next(steps)
    steps.close()
    assert target.read_bytes() == before


def test_a_folder_in_use_is_not_overwritten(archive: Path, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "file").touch()
    with pytest.raises(LibraryError):
        finish(import_library(archive, tmp_path / "full"))
    assert (tmp_path / "full" / "file").exists()


@pytest.mark.parametrize("name", ["../evil", "/etc/evil", "indexes/../../evil.hnsw", "indexes\\evil.hnsw", "library.db-wal"])
def test_names_that_lead_elsewhere_are_refused(archive: Path, tmp_path: Path, name: str) -> None:
    refused(rewritten(archive, lambda files: files.update({name: b"x"})), tmp_path / "t")


def test_a_link_is_refused(archive: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(archive, "a") as packed:
        entry = zipfile.ZipInfo("indexes/link.hnsw")
        entry.external_attr = (stat.S_IFLNK | 0o777) << 16
        packed.writestr(entry, "/etc/passwd")
    refused(archive, tmp_path / "t")


def test_a_bomb_is_refused_before_it_unpacks(archive: Path, tmp_path: Path) -> None:
    refused(rewritten(archive, lambda files: files.update({"library.db": bytes(128 << 20)})), tmp_path / "t")


def test_a_size_that_the_list_does_not_say_is_refused(archive: Path, tmp_path: Path) -> None:
    refused(rewritten(archive, lambda files: files.update({"library.db": files["library.db"] + b"x"})), tmp_path / "t")


def test_changed_bytes_are_noticed(archive: Path, tmp_path: Path) -> None:
    def flip(files: Files) -> None:
        data = bytearray(files["library.db"])
        data[5000] ^= 1
        files["library.db"] = bytes(data)

    refused(rewritten(archive, flip), tmp_path / "t")


@pytest.mark.parametrize("key", ["schema", "format"])
def test_a_newer_version_is_told_apart(archive: Path, tmp_path: Path, key: str) -> None:
    def newer(files: Files) -> None:
        manifest = json.loads(files["manifest.json"])
        (manifest if key == "format" else manifest["library"])[key] = 999
        files["manifest.json"] = json.dumps(manifest).encode()

    refused(rewritten(archive, newer), tmp_path / "t", SchemaTooNewError)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER evil AFTER INSERT ON files BEGIN DELETE FROM folders; END",
        "CREATE VIEW evil AS SELECT 1",
        "DROP TRIGGER vectors_removed; CREATE TRIGGER vectors_removed AFTER DELETE ON vectors BEGIN DELETE FROM files; END",
        "CREATE TABLE evil (a)",
        "PRAGMA application_id=1",
    ],
)
def test_a_database_that_acts_by_itself_is_refused(archive: Path, tmp_path: Path, statement: str) -> None:
    refused(rewritten(archive, lambda files: with_database(files, tmp_path, statement)), tmp_path / "t")


def test_a_newer_database_is_told_apart(archive: Path, tmp_path: Path) -> None:
    changed = rewritten(archive, lambda files: with_database(files, tmp_path, "PRAGMA user_version=999"))
    refused(changed, tmp_path / "t", SchemaTooNewError)


@pytest.mark.parametrize("manifest", [b"", b"[]", b'{"format": 1}', b"\xff", b"[" * 100_000])
def test_nonsense_for_a_list_is_refused(archive: Path, tmp_path: Path, manifest: bytes) -> None:
    refused(rewritten(archive, lambda files: files.update({"manifest.json": manifest})), tmp_path / "t")


@pytest.mark.parametrize("cut", [0, 10, 1000, -20])
def test_cut_or_foreign_files_are_refused(archive: Path, tmp_path: Path, cut: int) -> None:
    archive.write_bytes(archive.read_bytes()[:cut])
    refused(archive, tmp_path / "t")


def test_damage_anywhere_gives_a_typed_error_or_a_sound_library(archive: Path, tmp_path: Path) -> None:
    whole = archive.read_bytes()
    for place in range(0, len(whole), max(len(whole) // 60, 1)):
        damaged = bytearray(whole)
        damaged[place] ^= 0x55
        archive.write_bytes(damaged)
        target = tmp_path / f"t{place}"
        try:
            finish(import_library(archive, target))
        except LibraryError:
            assert not target.exists()
        else:
            shutil.rmtree(target)


def test_a_full_disk_leaves_nothing(archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage: Any = shutil.disk_usage(tmp_path)._replace(free=1000)
    monkeypatch.setattr("engine.transfer.importing.shutil.disk_usage", lambda _: usage)
    refused(archive, tmp_path / "t", DiskFullError)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="Linux only")
def test_a_disk_that_fills_up_while_writing_leaves_what_was_there(
    library: Library, folder: Path, index: Index, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "a.txt").write_text("one two three")
    index(folder)
    target = tmp_path / "x.mimolibrary"
    target.write_bytes(b"before")
    opened = Path.open

    def full(path: Path, mode: str = "r", *rest: Any, **options: Any) -> io.IOBase:
        if mode == "xb" and path.suffix == ".part":
            return open("/dev/full", "wb")
        return opened(path, mode, *rest, **options)

    monkeypatch.setattr(Path, "open", full)
    with pytest.raises(DiskFullError):
        finish(export_library(library, target))
    assert target.read_bytes() == b"before"


def test_the_list_can_be_read_without_unpacking(archive: Path, folder: Path) -> None:
    info = read_info(archive)
    assert info.folders == (str(folder),)
    assert info.size > 0
