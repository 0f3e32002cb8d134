"""Opening, upgrading, recovering."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from engine.errors import CatalogError, DiskFullError, LibraryBusyError, SchemaTooNewError
from engine.searching.query import parse
from engine.store import recovery
from engine.store.catalog import Catalog
from engine.store.database import Database
from engine.store.fulltext import FullText
from engine.store.locking import LOCK_NAME, WriterLock
from tests.store.making import put


def _filled(directory: Path, files: int = 40) -> None:
    with Database.open(directory) as database:
        for number in range(files):
            put(Catalog(database), f"/data/{number}.txt", [f"text {number} " * 50])


def test_values_survive_reopening(tmp_path: Path) -> None:
    with Database.open(tmp_path / "büro 図書") as database:
        database.set_meta("key", "välue")
        name = database.library_id
    with Database.open(tmp_path / "büro 図書") as database:
        assert database.get_meta("key") == "välue"
        assert database.library_id == name != ""
        assert database.recovered_from is None
        assert database.problems() == []


def test_newer_library_is_refused_and_untouched(tmp_path: Path) -> None:
    _filled(tmp_path, 1)
    path = tmp_path / "library.db"
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version=999")
    connection.close()
    before = path.read_bytes(), path.stat().st_mtime_ns, sorted(os.listdir(tmp_path))
    with pytest.raises(SchemaTooNewError):
        Database.open(tmp_path)
    assert (path.read_bytes(), path.stat().st_mtime_ns, sorted(os.listdir(tmp_path))) == before


def test_older_library_is_upgraded(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "library.db")
    connection.executescript((Path(__file__).parent / "library_v1.sql").read_text(encoding="utf-8"))
    connection.close()
    with Database.open(tmp_path) as database:
        catalog = Catalog(database)
        assert [document.path for document in catalog.documents(text="BURO")] == ["/home/ana/Büro/Rechnung.pdf"]
        assert catalog.folders()[0].options.excludes == ("*.tmp",)
        put(catalog, "/home/ana/new.txt", ["rechnung"])
        fulltext = FullText(database)
        assert {number for number, _ in fulltext.search(parse("rechnung").terms, 10)} == {1, 2}
        assert [number for number, _ in fulltext.search_names(parse("März").terms, 10)] == [1]
        assert fulltext.problems() == database.problems() == []
        assert list(catalog.files()) and catalog.spaces() == {"starter": (4, 1)}


@pytest.mark.parametrize("damage", ["header", "middle", "truncated", "text"])
def test_damaged_database_is_moved_aside(tmp_path: Path, damage: str) -> None:
    _filled(tmp_path)
    path = tmp_path / "library.db"
    data = bytearray(path.read_bytes())
    if damage == "header":
        data[:100] = os.urandom(100)
    elif damage == "middle":
        for at in range(4096, len(data) - 4096, 4096):
            data[at : at + 64] = b"\xff" * 64
    elif damage == "truncated":
        del data[len(data) // 2 :]
    else:
        data = bytearray(b"this is no database\n" * 300)
    path.write_bytes(data)
    recovery.ask_for_check(tmp_path)
    with Database.open(tmp_path) as database:
        assert database.recovered_from is not None
        assert database.recovered_from.read_bytes() == bytes(data)
        assert Catalog(database).count_files() == 0
        put(Catalog(database), "/data/a.txt", ["works again"])
    with Database.open(tmp_path) as database:
        assert database.recovered_from is None
        assert Catalog(database).count_files() == 1


@pytest.mark.parametrize("raw", [False, True], ids=["through SQLAlchemy", "by the driver itself, as searches do"])
def test_damage_met_in_use_is_found_at_the_next_open(tmp_path: Path, raw: bool) -> None:
    _filled(tmp_path)
    path = tmp_path / "library.db"
    connection = sqlite3.connect(path)
    root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'documents'").fetchone()[0]
    connection.close()
    with path.open("r+b") as stream:
        stream.seek(4096 * (root - 1))
        stream.write(b"\xff" * 4096)
    with Database.open(tmp_path) as database, pytest.raises(CatalogError):
        if raw:
            with database.read() as reading:
                driver: Any = reading.connection.dbapi_connection
                driver.execute("SELECT * FROM documents").fetchall()
        Catalog(database).documents()
    with Database.open(tmp_path) as database:
        assert database.recovered_from is not None


def test_death_of_the_last_writer_has_the_database_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _filled(tmp_path, 1)
    checks: list[bool] = []
    version_of = recovery.stored_version
    monkeypatch.setattr(
        recovery, "stored_version", lambda path, *, check: checks.append(check) or version_of(path, check=check)
    )
    Database.open(tmp_path).close()
    (tmp_path / LOCK_NAME).write_text("12345")  # what a killed writer leaves behind
    Database.open(tmp_path).close()
    Database.open(tmp_path).close()
    assert checks == [False, True, False]


def test_other_programs_database_is_left_alone(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "library.db")
    connection.execute("CREATE TABLE other (x)")
    connection.commit()
    connection.close()
    before = (tmp_path / "library.db").read_bytes()
    with pytest.raises(CatalogError, match="not a MIMO library"):
        Database.open(tmp_path)
    assert (tmp_path / "library.db").read_bytes() == before


def test_second_writer_is_told_who_writes(tmp_path: Path) -> None:
    with WriterLock(tmp_path), pytest.raises(LibraryBusyError) as caught:
        WriterLock(tmp_path).acquire()
    assert str(os.getpid()) in caught.value.detail
    with WriterLock(tmp_path) as lock:
        assert not lock.unclean


def test_failed_write_is_rolled_back(tmp_path: Path) -> None:
    with Database.open(tmp_path) as database:
        with pytest.raises(ZeroDivisionError), database.write() as connection:
            connection.exec_driver_sql("INSERT INTO meta VALUES ('a', 'b')")
            raise ZeroDivisionError
        assert database.get_meta("a") is None
        with pytest.raises(CatalogError), database.write() as connection:
            connection.exec_driver_sql("INSERT INTO nowhere VALUES (1)")
        database.set_meta("a", "c")


def test_readers_cannot_write(tmp_path: Path) -> None:
    with Database.open(tmp_path) as database, pytest.raises(CatalogError), database.read() as connection:
        connection.exec_driver_sql("DELETE FROM meta")


def test_reader_sees_one_state_and_never_waits(tmp_path: Path) -> None:
    with Database.open(tmp_path) as database:
        with database.read() as reading:
            before = reading.exec_driver_sql("SELECT count(*) FROM meta").scalar()
            with database.write() as writing:
                writing.exec_driver_sql("INSERT INTO meta VALUES ('a', 'b')")
                assert database.get_meta("a") is None
            assert reading.exec_driver_sql("SELECT count(*) FROM meta").scalar() == before
        assert database.get_meta("a") == "b"


def test_full_database_file_keeps_the_old_state(tmp_path: Path) -> None:
    with Database.open(tmp_path) as database:
        catalog = Catalog(database)
        put(catalog, "/data/old.txt", ["old"])
        with database.write() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
            connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        with pytest.raises(DiskFullError):
            put(catalog, "/data/new.txt", ["new " * 100_000])
        assert [record.path for record in catalog.files()] == ["/data/old.txt"]
        assert database.problems() == FullText(database).problems() == []
