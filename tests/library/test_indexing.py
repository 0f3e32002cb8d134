"""A library keeps up with its folders: nothing is read twice, nothing is embedded twice, nothing is lost."""

from __future__ import annotations

import os
import shutil
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.errors import LibraryBusyError
from engine.indexing.control import IndexControl
from engine.indexing.run import RunSettings
from engine.library import Library
from engine.store.locking import WriterLock
from engine.store.records import FolderOptions
from tests.library.conftest import Index, finish, stored

_opened: list[str] | None = None


def _audit(event: str, arguments: tuple[object, ...]) -> None:
    if _opened is not None and event == "open" and isinstance(arguments[0], str | bytes):
        _opened.append(os.fsdecode(arguments[0]))


sys.addaudithook(_audit)  # cannot be taken away again, so it is switched on and off


@pytest.fixture
def opened() -> Iterator[list[str]]:
    global _opened
    _opened = []
    yield _opened
    _opened = None


def _write(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"This is the text of {name}, about its own matters.\n")


def test_unchanged_files_are_not_opened(library: Library, folder: Path, index: Index, opened: list[str]) -> None:
    _write(folder, "a.txt", "b/c.txt")
    first = index(folder)
    assert (first.indexed, first.embedded) == (2, 2)
    assert [path for path in opened if path.startswith(str(folder))], "the hook sees what is opened"
    opened.clear()
    second = index()
    assert (second.unchanged, second.indexed, second.embedded) == (2, 0, 0)
    assert not [path for path in opened if path.startswith(str(folder))]


def test_only_what_changed_is_read(library: Library, folder: Path, index: Index) -> None:
    _write(folder, "a.txt", "b.txt")
    index(folder)
    (folder / "a.txt").write_text("Quite another text, about trains and stations.")
    (folder / "c.txt").write_text("A third one.")
    totals = index()
    assert (totals.indexed, totals.unchanged, totals.embedded) == (2, 1, 2)


def test_moves_and_renames_cost_no_embedding(library: Library, folder: Path, index: Index) -> None:
    _write(folder, "a.txt", "sub/b.txt", "sub/c.txt")
    index(folder)
    before = {document.id for document in library.documents()}
    (folder / "a.txt").rename(folder / "renamed.txt")
    (folder / "sub").rename(folder / "other")
    totals = index()
    assert (totals.moved, totals.indexed, totals.embedded, totals.removed) == (3, 0, 0, 0)
    assert {document.id for document in library.documents()} == before
    assert set(stored(library)) == {"renamed.txt", "b.txt", "c.txt"}


def test_another_extension_is_read_again_but_not_embedded_again(library: Library, folder: Path, index: Index) -> None:
    (folder / "a.txt").write_text("Plain words without any heading.")
    index(folder)
    (folder / "a.txt").rename(folder / "a.md")
    totals = index()
    assert (totals.embedded, totals.reused) == (0, 1)
    assert [document.format for document in library.documents()] == ["md"]


def test_a_file_moved_to_another_folder_of_the_library(library: Library, tmp_path: Path, index: Index) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    _write(one, "a.txt", "stays.txt")
    two.mkdir()
    index(one, two)
    (one / "a.txt").rename(two / "a.txt")
    totals = index()
    assert (totals.moved, totals.embedded) == (1, 0)
    assert str(two / "a.txt") in {document.path for document in library.documents()}


def test_copies_share_their_vectors(library: Library, folder: Path, index: Index) -> None:
    _write(folder, "a.txt")
    shutil.copy(folder / "a.txt", folder / "same-run.txt")
    first = index(folder)
    assert (first.passages, first.embedded, first.reused) == (2, 1, 1)
    shutil.copy(folder / "a.txt", folder / "later.txt")
    second = index()
    assert (second.copied, second.passages, second.embedded, second.reused) == (1, 1, 0, 1)
    status = library.status()
    assert (status.passages, status.pending) == (3, 0)


def test_unchanged_parts_of_a_changed_file_keep_their_vectors(library: Library, folder: Path, index: Index) -> None:
    paragraphs = [f"Paragraph {n}. " + f"It tells a story of its own, number {n}, at some length. " * 12 for n in range(8)]
    (folder / "a.txt").write_text("\n\n".join(paragraphs))
    first = index(folder)
    assert first.embedded >= 4
    (folder / "a.txt").write_text("\n\n".join([*paragraphs, "A new ending."]))
    second = index()
    assert second.indexed == 1
    assert 1 <= second.embedded <= 2


def test_a_new_time_alone_changes_nothing(library: Library, folder: Path, index: Index) -> None:
    _write(folder, "a.txt")
    index(folder)
    os.utime(folder / "a.txt", ns=(1, 1_600_000_000_000_000_000))
    totals = index()
    assert (totals.indexed, totals.unchanged, totals.embedded) == (0, 1, 0)
    assert index().unchanged == 1
    assert library.documents()[0].modified == 1_600_000_000


def test_deleted_files_go(library: Library, folder: Path, index: Index) -> None:
    _write(folder, "a.txt", "b.txt")
    index(folder)
    (folder / "a.txt").unlink()
    assert index().removed == 1
    assert set(stored(library)) == {"b.txt"}


def test_a_folder_out_of_reach_keeps_its_documents(library: Library, folder: Path, index: Index) -> None:
    _write(folder, "a.txt")
    index(folder)
    folder.rename(folder.with_name("unplugged"))
    totals = index()
    assert totals.removed == 0
    assert [path for path, _ in totals.unreachable] == [str(folder)]
    assert library.status().unreachable == (str(folder),)
    assert set(stored(library)) == {"a.txt"}


def test_an_empty_mount_point_is_a_drive_that_is_away(library: Library, folder: Path, index: Index) -> None:
    _write(folder, "a.txt")
    index(folder)
    # As if the folder had been a mount point when it was last read.
    library.catalog.set_meta(f"folder.{library.folders()[0].id}.mount", str(folder))
    (folder / "a.txt").unlink()
    totals = index()
    assert totals.removed == 0
    assert totals.unreachable
    assert library.status().unreachable == (str(folder),)


@pytest.mark.parametrize("emptied", [False, True])
def test_a_drive_unplugged_in_the_middle_of_a_run_keeps_its_documents(
    library: Library, folder: Path, index: Index, monkeypatch: pytest.MonkeyPatch, emptied: bool
) -> None:
    """emptied: the folder that it was mounted on is still there, with nothing in it."""
    _write(folder, "a.txt", "b.txt", "c.txt")
    if emptied:
        monkeypatch.setattr("engine.indexing.plan.mount_point", lambda path: path)
    index(folder)
    before = stored(library)
    for name in before:
        (folder / name).write_text("What is new of it is not read any more.")
    steps = library.index()
    for step in steps:
        if step.stage == "scan" and step.detail == str(folder):
            folder.rename(folder.with_name("away"))
            if emptied:
                folder.mkdir()
                monkeypatch.setattr("engine.indexing.plan.mount_point", lambda path: "/")
            break
    totals = finish(steps)
    assert totals.removed == 0
    assert [path for path, _ in totals.unreachable] == [str(folder)]
    assert stored(library) == before and len(before) == 3


def test_excludes_hidden_and_size_limit(library: Library, folder: Path, index: Index) -> None:
    _write(folder, "a.txt", "skip.log", ".hidden.txt")
    (folder / "big.txt").write_text("word " * 1000)
    totals = index(folder, options=FolderOptions(("*.log",), size_limit=1000))
    assert totals.seen == 2
    assert stored(library) == {"a.txt": "indexed", "big.txt": "too_large"}
    totals = index(folder, options=FolderOptions(hidden=True))
    assert stored(library) == {"a.txt": "indexed", "big.txt": "indexed", "skip.log": "indexed", ".hidden.txt": "indexed"}
    index(folder, options=FolderOptions(("a.*",)))
    assert set(stored(library)) == {"skip.log", "big.txt"}


def test_the_library_does_not_index_itself(library: Library, tmp_path: Path, index: Index) -> None:
    _write(tmp_path / "x", "a.txt")
    index(tmp_path)
    assert set(stored(library)) == {"a.txt"}


def test_other_libraries_are_no_documents(library: Library, tmp_path: Path, index: Index) -> None:
    with Library.open(tmp_path / "x" / "another library"):
        _write(tmp_path / "x", "a.txt")
        index(tmp_path / "x")
    assert set(stored(library)) == {"a.txt"}


def test_failed_files_are_read_again_only_when_asked(library: Library, folder: Path, index: Index) -> None:
    (folder / "bad.docx").write_bytes(b"PK\x03\x04 no archive at all")
    assert index(folder).states == {"corrupt": 1}
    assert index().unchanged == 1
    assert finish(library.retry()).states == {"corrupt": 1}


def test_newest_files_come_first(library: Library, folder: Path) -> None:
    for age, name in enumerate(("newest.txt", "middle.txt", "oldest.txt")):
        _write(folder, name)
        os.utime(folder / name, ns=(1, 1_700_000_000_000_000_000 - age * 10**12))
    finish(library.index([folder], settings=RunSettings(workers=1)))  # several finish in any order
    order = [document.path for document in sorted(library.documents(), key=lambda document: document.id)]
    assert [os.path.basename(path) for path in order] == ["newest.txt", "middle.txt", "oldest.txt"]


def test_removing_a_part_of_a_folder_keeps_it_out(library: Library, folder: Path, index: Index) -> None:
    _write(folder, "a.txt", "private [1]/b.txt")
    index(folder)
    assert library.remove_folder(folder / "private [1]") == 1
    index()
    assert set(stored(library)) == {"a.txt"}
    assert library.remove_folder(folder) == 1
    assert not library.folders()


def test_a_folder_that_was_added_before_the_one_around_it_stays_out_too(
    library: Library, folder: Path, index: Index
) -> None:
    _write(folder, "in/a.txt", "b.txt")
    index(folder / "in")
    index(folder)
    assert library.remove_folder(folder / "in") == 1
    index()
    assert stored(library) == {"b.txt": "indexed"}


def test_cancel_keeps_what_was_read_and_the_next_run_goes_on(library: Library, folder: Path, index: Index) -> None:
    _write(folder, *(f"{n}.txt" for n in range(60)))
    control = IndexControl()
    steps = library.index([folder], control=control)
    for step in steps:
        if getattr(step, "files", 0) >= 10:
            break
    control.cancel()
    totals = finish(steps)
    assert totals.cancelled
    kept = len(library.documents())
    assert kept >= 10
    rest = index()
    assert rest.indexed == 60 - kept
    assert totals.embedded + rest.embedded == 60
    assert library.status().pending == 0


def test_closing_the_generator_cancels(library: Library, folder: Path, index: Index) -> None:
    _write(folder, *(f"{n}.txt" for n in range(30)))
    steps = library.index([folder])
    for step in steps:
        if getattr(step, "files", 0) >= 5:
            break
    steps.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("index-")]
    index()
    assert library.status().pending == 0
    assert len(library.documents()) == 30


def test_pause_stands_still_until_resumed(library: Library, folder: Path) -> None:
    _write(folder, *(f"{n}.txt" for n in range(20)))
    control = IndexControl()
    control.pause()
    steps = library.index([folder], control=control)
    paused = 0
    for step in steps:
        if step.stage == "paused":
            paused += 1
            assert not library.documents() or paused > 1
            if paused == 2:
                control.resume()
                break
    totals = finish(steps)
    assert (totals.indexed, totals.embedded) == (20, 20)


def test_text_can_be_found_while_the_run_goes_on(library: Library, folder: Path) -> None:
    _write(folder, *(f"{n}.txt" for n in range(40)))
    seen_early = False
    for step in library.index([folder]):
        if step.stage == "read" and 0 < len(library.documents()) < 40:
            seen_early = True
    assert seen_early


def test_one_writer_at_a_time(library: Library, folder: Path) -> None:
    _write(folder, "a.txt")
    with WriterLock(library.directory), pytest.raises(LibraryBusyError):
        finish(library.index([folder]))
    assert finish(library.index([folder])).indexed == 1


def test_folders_inside_folders(library: Library, folder: Path, index: Index) -> None:
    _write(folder, "a.txt", "inner/b.log", "inner/c.txt")
    index(folder / "inner", options=FolderOptions(("*.log",)))
    index(folder)
    assert set(stored(library)) == {"a.txt", "c.txt"}, "the inner folder keeps its own rules"
    assert library.folder_of(folder / "inner/c.txt") == library.folders()[1]


def test_a_file_that_changes_while_it_is_read_is_read_again(library: Library, folder: Path) -> None:
    path = folder / "log.txt"
    path.write_text("The first version of the text.")
    _write(folder, "other.txt")
    changed = False
    for step in library.index([folder]):
        if step.stage == "read" and not changed:
            path.write_text("The second version, which is longer than the first.")
            changed = True
    finish(library.index())
    (document,) = library.documents(text="log.txt")
    (passage,) = library.catalog.passages_of(document.id)
    assert passage.passage.text.startswith("The second version")


@pytest.mark.skipif(sys.platform == "win32", reason="links without rights")
def test_a_folder_that_cannot_be_entered_any_more_loses_nothing(library: Library, folder: Path, index: Index) -> None:
    """What cannot be looked at is not gone. A loop of links refuses everybody, permissions only those who are not root."""
    _write(folder, "inner/a.txt", "b.txt")
    index(folder)
    (folder / "inner/a.txt").write_text("It has changed and is to be read again.")
    steps = library.index()
    next(steps)  # walked
    (folder / "inner").rename(folder.parent / "aside")
    (folder / "inner").symlink_to("inner")
    assert finish(steps).removed == 0
    assert stored(library) == {"a.txt": "unreadable", "b.txt": "indexed"}
    (folder / "inner").unlink()
    (folder.parent / "aside").rename(folder / "inner")
    assert index().indexed == 1 and stored(library)["a.txt"] == "indexed"
