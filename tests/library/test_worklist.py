"""The list of a run's files on disk: nothing lost, nothing twice, in order."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from engine.documents import DocumentState
from engine.indexing.plan import _side_by_side
from engine.indexing.worklist import Todo, Worklist, packed
from engine.scanning import ScannedFile
from engine.store.records import FileRecord

# Surrogates stand for undecodable bytes (POSIX) or are lone halves (Windows); both occur in names.
_PATHS = st.lists(st.text(st.characters(exclude_characters="\0"), min_size=1, max_size=6).map(lambda name: f"/{name}"))


@given(_PATHS, _PATHS)
def test_files_meet_their_records_and_nothing_else(there: list[str], known: list[str]) -> None:
    work = Worklist()
    for path in there:
        work.find([ScannedFile(path, len(path), 1)])  # a path may be found twice
    records = (FileRecord(path, 0, 0) for path in sorted(set(known), key=packed))
    pairs = [(file and file.path, record and record.path) for file, record in _side_by_side(work.found(), records)]
    work.close()
    assert sorted(pairs, key=str) == sorted(
        [
            *((path, path) for path in {*there} & {*known}),
            *((path, None) for path in {*there} - {*known}),
            *((None, path) for path in {*known} - {*there}),
        ],
        key=str,
    )


@given(st.lists(st.tuples(st.integers(-(1 << 63), (1 << 63) - 1), st.integers(0, (1 << 64) - 1)), max_size=20))
def test_files_come_back_whole_newest_first(times: list[tuple[int, int]]) -> None:
    known = FileRecord("/k", 1, 2, "ab", DocumentState.CORRUPT, None)
    todos = [
        Todo(ScannedFile(f"/{number}\udcff", number, time, inode), 7, known if number % 2 else None, number % 3 == 0)
        for number, (time, inode) in enumerate(times)
    ]
    work = Worklist()
    work.add(todos)
    work.sort()
    found = list(work.files())
    counted = work.counts()
    work.close()
    expected = sorted(todos, key=lambda todo: (-todo.file.mtime_ns, packed(todo.file.path)))
    assert [todo.file for todo in found] == [todo.file for todo in expected]
    assert [(todo.known and todo.known.state, todo.over_limit) for todo in found] == [
        (todo.known and todo.known.state, todo.over_limit) for todo in expected
    ]
    assert counted == (len(todos), sum(todo.file.size for todo in todos if not todo.over_limit))


def test_a_moved_file_meets_its_origin_once(tmp_path: Path) -> None:
    work = Worklist()
    work.add([Todo(ScannedFile(path, size, 0), 1) for path, size in (("/new1", 5), ("/new2", 5), ("/other", 6))])
    work.add_missing([FileRecord("/old", 5, 0, "hash"), FileRecord("/unread", 6, 0, "")])
    work.sort()
    candidates = list(work.maybe_moved())
    assert [todo.file.path for _, todo in candidates] == ["/new1", "/new2"]
    assert [record.path for record in work.origins(5, "hash")] == ["/old"]
    work.drop(candidates[0][0], "/old")
    assert work.origins(5, "hash") == []
    assert [todo.file.path for todo in work.files()] == ["/new2", "/other"]
    assert list(work.missing(10)) == [["/unread"]]
    work.close()
