"""The runtime: whatever a file does to its worker, every path gets its record and the run goes on."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from engine.documents import DocumentState
from engine.extraction import Extracted, ExtractionPool, Limits, extract

HOSTILE = (sys.executable, "-P", str(Path(__file__).with_name("hostile_worker.py")))
LIMITS = Limits(seconds=3.0, memory=256 << 20)  # for files that hang: the rest of a test must be ready within it


@pytest.fixture(scope="module")
def pool() -> Iterator[ExtractionPool]:
    with ExtractionPool(2, LIMITS, HOSTILE) as opened:
        yield opened


@pytest.fixture(scope="module")
def patient() -> Iterator[ExtractionPool]:
    """For files that must be read, however busy the machine is."""
    with ExtractionPool(2, Limits(seconds=60.0, memory=256 << 20), HOSTILE) as opened:
        yield opened


def order(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_text(text, "utf-8")
    return str(path)


def run(pool: ExtractionPool, *paths: str) -> dict[str, list[Extracted]]:
    found: dict[str, list[Extracted]] = defaultdict(list)
    done: list[str] = []
    for path, document in pool.extract(paths):
        if document is None:
            done.append(path)
        else:
            found[path].append(document)
    assert sorted(done) == sorted(paths)
    return found


def text_of(document: Extracted) -> str:
    return "\n".join(page.text for page in document.pages)


@pytest.mark.parametrize(
    ("what", "state", "reason"),
    [
        ("loop", DocumentState.TIMED_OUT, "no answer within 3 s"),
        ("loop in C", DocumentState.TIMED_OUT, "no answer within 3 s"),
        ("memory", DocumentState.TOO_LARGE, "memory"),
        ("crash", DocumentState.CORRUPT, "crashed"),
        ("exit", DocumentState.CORRUPT, "exit code 3"),
        ("vanish", DocumentState.UNREADABLE, "vanished"),
        ("recurse", DocumentState.CORRUPT, "RecursionError"),
    ],
)
def test_a_bad_file_gets_its_reason_and_the_run_goes_on(
    pool: ExtractionPool, tmp_path: Path, what: str, state: DocumentState, reason: str
) -> None:
    bad = order(tmp_path, "bad.txt", what)
    good = [order(tmp_path, f"good{i}.txt", f"fine {i}") for i in range(3)]
    found = run(pool, good[0], bad, *good[1:])
    assert [(document.member, document.state) for document in found[bad]] == [("", state)]
    assert reason in found[bad][0].reason
    assert [text_of(found[path][0]) for path in good] == ["read: fine 0", "read: fine 1", "read: fine 2"]


def test_noise_on_stdout_does_not_disturb_the_protocol(patient: ExtractionPool, tmp_path: Path) -> None:
    path = order(tmp_path, "a.txt", "print")
    assert text_of(run(patient, path)[path][0]) == "read: print"


def test_a_file_that_changes_while_it_is_read_is_kept_and_marked(patient: ExtractionPool, tmp_path: Path) -> None:
    path = order(tmp_path, "a.txt", "grow\n")
    (document,) = run(patient, path)[path]
    assert (document.state, document.reason) == (DocumentState.INDEXED, "changed while it was read")
    assert text_of(document) == "read: grow"


def test_a_member_that_kills_its_worker_does_not_take_the_others_along(pool: ExtractionPool, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in (("1.txt", "one"), ("2.txt", "crash"), ("3.txt", "three"), ("4.txt", "loop"), ("5.txt", "five")):
            archive.writestr(name, text)
    found = {document.member: document for document in run(pool, str(path))[str(path)]}
    assert {member: document.state.value for member, document in found.items()} == {
        "1.txt": "indexed",
        "2.txt": "corrupt",
        "3.txt": "indexed",
        "4.txt": "timed_out",
        "5.txt": "indexed",
        "": "indexed",
    }
    assert text_of(found["5.txt"]) == "read: five"


def test_large_output_arrives_whole(patient: ExtractionPool, tmp_path: Path) -> None:
    path = order(tmp_path, "a.txt", "huge")
    (document,) = run(patient, path)[path]
    assert [len(page.text) for page in document.pages] == [999_999] * 20


def test_paths_are_taken_lazily_and_cancelling_ends_the_workers(tmp_path: Path) -> None:
    taken: list[str] = []

    def paths() -> Iterator[str]:
        for i in range(1000):
            taken.append(order(tmp_path, f"{i}.txt", "loop" if i else "first"))
            yield taken[-1]

    with ExtractionPool(2, Limits(seconds=60), HOSTILE) as own:
        documents = own.extract(paths())
        path, document = next(documents)
        assert document is not None
        assert path == taken[0]
        assert len(taken) <= 6
        workers = psutil.Process().children()
        assert workers
        documents.close()
        assert len(psutil.wait_procs(workers, timeout=0)[0]) >= 1  # the one that looped
        assert [document for _, document in own.extract([taken[0]])]


def test_temporary_files_go_with_the_file_and_the_worker(tmp_path: Path) -> None:
    litter, tell = order(tmp_path, "a.txt", "litter"), order(tmp_path, "b.txt", "tell temporary")
    with ExtractionPool(1, Limits(seconds=60.0), HOSTILE) as own:
        found = run(own, litter, tell)
        folder = Path(text_of(found[tell][0]))
        assert not folder.exists()
        assert folder.parent.is_dir()
        assert not list(folder.parent.iterdir())
    assert not folder.parent.exists()


def test_a_worker_ends_when_its_parent_is_gone() -> None:
    process = subprocess.Popen(HOSTILE, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    process.stdin.close()
    assert process.wait(timeout=20) == 0


def test_the_same_path_twice_and_no_path_at_all(patient: ExtractionPool, tmp_path: Path) -> None:
    path = order(tmp_path, "a.txt", "twice")
    assert [item[0] for item in patient.extract([path, path])] == [path] * 4
    assert list(patient.extract([])) == []


def test_a_worker_that_cannot_be_started_is_an_error_not_a_hang(tmp_path: Path) -> None:
    with ExtractionPool(1, LIMITS, (str(tmp_path / "no such program"),)) as own, pytest.raises(FileNotFoundError):
        list(own.extract([order(tmp_path, "a.txt", "a")]))


# What the file system can do, read by the real worker.


def test_what_cannot_be_opened_is_said_so(tmp_path: Path) -> None:
    paths = {
        "zero": tmp_path / "zero.pdf",
        "gone": tmp_path / "gone.txt",
        "folder": tmp_path / "folder.txt",
        "large": tmp_path / "large.log",
        "fifo": tmp_path / "fifo.txt",
        "bytes": Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")),
        "long": tmp_path / ("ü" * 120 + ".txt"),
        "dangling": tmp_path / "dangling.txt",
    }
    paths["zero"].touch()
    paths["folder"].mkdir()
    with paths["large"].open("wb") as stream:
        stream.write(b"a line of a log\n" * 10_000)
        stream.truncate(500 << 20)
    os.mkfifo(paths["fifo"])
    paths["bytes"].write_text("naïve", "utf-8")
    paths["long"].write_text("long name", "utf-8")
    paths["dangling"].symlink_to("nowhere")
    with ExtractionPool(1, Limits()) as own:
        found = run(own, *map(str, paths.values()))
    states = {key: found[str(path)][0] for key, path in paths.items()}
    assert {key: (document.state.value, document.reason) for key, document in states.items()} == {
        "zero": ("empty", "zero bytes"),
        "gone": ("unreadable", "vanished"),
        "folder": ("unreadable", "not a regular file"),
        "large": ("too_large", f"{500 << 20} bytes, the limit is {256 << 20}"),
        "fifo": ("unreadable", "not a regular file"),
        "bytes": ("indexed", ""),
        "long": ("indexed", ""),
        "dangling": ("unreadable", "vanished"),
    }


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_unreadable(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("secret")
    path.chmod(0)
    assert [(document.state, document.reason) for document in extract(str(path))] == [
        (DocumentState.UNREADABLE, "no permission")
    ]


def test_extract_reads_one_file_relative_to_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.md").write_text("# Title\n\nBody *text*.")
    monkeypatch.chdir(tmp_path)
    (document,) = extract("a.md")
    assert (document.state, document.format, document.title, document.size) == (DocumentState.INDEXED, "md", "Title", 21)
    assert text_of(document) == "Title\n\nBody text."
    assert [(h.start, h.end, h.level) for h in document.pages[0].headings] == [(0, 5, 1)]


def test_members_are_counted_and_cut_off(tmp_path: Path) -> None:
    path = tmp_path / "many.tar"
    with tarfile.open(path, "w") as archive:
        member = tmp_path / "m.txt"
        member.write_text("hello")
        for i in range(30):
            archive.add(member, f"{i}.txt")
    documents = extract(str(path), Limits(members=10))
    assert [document.member for document in documents if document.member and document.state is DocumentState.INDEXED] == [
        f"{i}.txt" for i in range(10)
    ]
    assert (documents[-1].member, documents[-1].state) == ("", DocumentState.TOO_LARGE)
