"""Killed, crowded and starved: what other processes and full disks cannot break."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from engine.errors import DiskFullError, LibraryBusyError
from engine.store.catalog import Catalog
from engine.store.database import Database
from engine.store.fulltext import FullText
from engine.store.locking import WriterLock
from tests.store.making import SPACE, fill, index_of, put, vectors

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the child uses POSIX limits and signals")


@contextmanager
def _child(what: str, directory: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.store.child", what, str(directory)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def _lines(process: subprocess.Popen[str]) -> Iterator[str]:
    assert process.stdout is not None
    yield from (line.strip() for line in process.stdout)


@pytest.mark.parametrize("after", [0, 3, 40])
def test_kill_while_writing_loses_nothing_committed(tmp_path: Path, after: int) -> None:
    told = -1
    with _child("write", tmp_path) as process:
        for line in _lines(process):
            told = int(line)
            if told >= after:
                break
        process.kill()
        told = max([told, *(int(line) for line in _lines(process) if line)])
    with Database.open(tmp_path) as database:
        assert database.recovered_from is None
        catalog = Catalog(database)
        found = sorted(int(Path(record.path).stem) for record in catalog.files())
        assert found[: told + 1] == list(range(told + 1)) and len(found) <= told + 2
        assert catalog.count_passages() == 8 * len(found) == catalog.spaces()[SPACE][1]
        assert database.problems() == FullText(database).problems() == []
        with WriterLock(tmp_path):  # a killed process leaves no lock
            put(catalog, "/data/after.txt", ["after"])


def test_kill_while_building_keeps_search_right(tmp_path: Path) -> None:
    rows = vectors(1200)
    with Database.open(tmp_path) as database:
        fill(Catalog(database), rows)
    for steps in random.Random(1).sample(range(1, 9), 3):
        with _child("build", tmp_path) as process:
            for number, _ in enumerate(_lines(process)):
                if number >= steps:
                    break
    with Database.open(tmp_path) as database:
        index = index_of(database, tmp_path)
        assert [int(index.search(row, 1)[0][0]) for row in rows[::100]] == list(range(1, 1201, 100))
        assert index.verify() == []
        list(index.build())
        assert index.statistics()["pending"] == 0
        assert (
            len(list((tmp_path / "indexes").iterdir())) == len(index.statistics()["shards"]) + 1
        )  # nothing left lying about


def test_second_writer_waits_or_is_refused_while_readers_read(tmp_path: Path) -> None:
    with Database.open(tmp_path) as database:
        fill(Catalog(database), vectors(10))
    with _child("lock", tmp_path) as process:
        assert next(_lines(process)) == "locked"
        with pytest.raises(LibraryBusyError) as caught:
            WriterLock(tmp_path, wait_seconds=0.1).acquire()
        assert str(process.pid) in caught.value.detail
        with Database.open(tmp_path) as database:
            assert Catalog(database).count_passages() == 10
        assert process.stdin is not None
        process.stdin.close()
        with WriterLock(tmp_path, wait_seconds=30):
            pass


def test_reader_follows_another_process(tmp_path: Path) -> None:
    with Database.open(tmp_path) as database:
        index, catalog = index_of(database, tmp_path), Catalog(database)
        assert len(index.search(vectors(1)[0], 5)[0]) == 0
        with _child("write", tmp_path) as process:
            for line in _lines(process):
                if int(line) >= 5:
                    break
            # In the middle of its writing: every committed file is found, with its words.
            assert len(index.search(vectors(1)[0], 5)[0]) == 5
            assert catalog.count_files() >= 5


def test_file_size_limit_gives_disk_full_and_keeps_the_old_state(tmp_path: Path) -> None:
    with _child("full", tmp_path) as process:
        assert next(_lines(process)) == "disk full"
        files = int(next(_lines(process)))
        assert process.wait(30) == 0
    with Database.open(tmp_path) as database:
        assert database.recovered_from is None
        assert Catalog(database).count_files() == files >= 2
        assert database.problems() == FullText(database).problems() == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    mount = tmp_path / "small"
    mount.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(mount)]
    if os.geteuid() != 0 or shutil.which("mount") is None or subprocess.run(command, check=False).returncode:
        pytest.skip("mounting needs root; the file size limit above tests the same path")
    yield mount
    subprocess.run(["umount", "--lazy", str(mount)], check=True)


def test_full_disk_keeps_the_old_state_and_recovers(small_disk: Path) -> None:
    with Database.open(small_disk) as database:
        catalog, index = Catalog(database), index_of(database, small_disk)
        fill(catalog, vectors(300))
        list(index.build())
        with pytest.raises(DiskFullError):
            fill(catalog, vectors(20_000, 1), prefix="/more")
        before = catalog.count_files()
        assert before >= 3
        with pytest.raises(DiskFullError):
            list(index.build(force=True))
        assert len(index.search(vectors(1)[0], 5)[0]) == 5
        assert database.problems() == FullText(database).problems() == []
        index.release()
    subprocess.run(["mount", "-o", "remount,size=30m", str(small_disk)], check=True)
    with Database.open(small_disk) as database:
        catalog, index = Catalog(database), index_of(database, small_disk)
        assert catalog.count_files() == before
        fill(catalog, vectors(300, 2), prefix="/later")
        list(index.build(force=True))
        assert index.verify() == [] and index.statistics()["pending"] == 0
        index.release()  # else its loading may still have a file open when the disk is taken away
