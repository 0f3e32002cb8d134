"""The walk finds every file once, opens none, and survives what file systems hold."""

from __future__ import annotations

import errno
import os
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from engine.excludes import Excludes
from engine.scanning import ScanReport, absolute, is_below, scan, time_of

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX file system")


def _names(root: Path, excludes: Excludes | None = None, **options: object) -> list[str]:
    return sorted(os.path.relpath(file.path, root) for file in scan(str(root), excludes, **options))  # type: ignore[arg-type]


def _touch(path: Path, data: bytes = b"x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def test_every_file_once_with_size_and_time(folder: Path) -> None:
    made = _touch(folder / "a/b/c.txt", b"12345")
    os.utime(made, ns=(5, 1_700_000_000_123_456_789))
    (file,) = scan(str(folder))
    assert (file.path, file.size, file.mtime_ns, file.problem) == (str(made), 5, 1_700_000_000_123_456_789, "")


@posix
def test_link_loops_end_and_inner_links_give_no_second_name(folder: Path, tmp_path: Path) -> None:
    _touch(folder / "real/a.txt")
    (folder / "real/loop").symlink_to(folder)
    (folder / "self").symlink_to("self")
    (folder / "again").symlink_to(folder / "real")
    (folder / "file-link.txt").symlink_to(folder / "real/a.txt")
    (folder / "up").symlink_to(tmp_path)
    problems = {os.path.basename(file.path): file.problem for file in scan(str(folder))}
    assert problems == {"a.txt": "", "self": "a link that leads in a circle"}


@posix
def test_a_link_out_of_the_folder_is_followed_once(folder: Path, tmp_path: Path) -> None:
    _touch(tmp_path / "outside/x.txt")
    _touch(tmp_path / "single.txt")
    (tmp_path / "outside/back").symlink_to(folder)
    (folder / "one").symlink_to(tmp_path / "outside")
    (folder / "two").symlink_to(tmp_path / "outside")
    (folder / "single").symlink_to(tmp_path / "single.txt")
    (folder / "gone").symlink_to(tmp_path / "nothing")
    found = {os.path.relpath(file.path, folder): file.problem for file in scan(str(folder))}
    assert found.pop("gone") == "a broken link"
    assert "single" in found
    assert len([name for name in found if name.endswith("x.txt")]) == 1


@posix
def test_pipes_and_sockets_are_named(folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    with socket.socket(socket.AF_UNIX) as listener:
        place = os.getcwd()
        os.chdir(folder)
        try:
            listener.bind("socket")
        finally:
            os.chdir(place)
        assert {os.path.basename(f.path): f.problem for f in scan(str(folder))} == {
            "pipe": "a named pipe",
            "socket": "a socket",
        }


@posix
def test_names_that_are_not_utf8_and_very_long_ones(folder: Path) -> None:
    raw = os.fsencode(folder) + b"/caf\xe9.txt"
    with open(raw, "wb") as file:
        file.write(b"x")
    _touch(folder / ("n" * 250 + ".txt"))
    place = os.getcwd()
    os.chdir(folder)
    try:
        for _ in range(20):  # deeper than any path may be long
            os.mkdir("d" * 250)
            os.chdir("d" * 250)
    finally:
        os.chdir(place)
    report = ScanReport()
    found = list(scan(str(folder), report=report))
    assert os.fsencode(found[0].path) == raw or os.fsencode(found[1].path) == raw
    assert len([file for file in found if not file.problem]) == 2
    assert report.blind or any(file.problem for file in found), "the part that cannot be reached is told"
    os.chdir(folder)
    try:
        os.system("rm -rf ddd*")
    finally:
        os.chdir(place)


def test_excludes_hidden_and_other_roots(folder: Path) -> None:
    for name in ("a.txt", "b.log", ".hidden/c.txt", "node_modules/d.txt", "keep/e.txt", "other/f.txt", "x/y/z.tmp"):
        _touch(folder / name)
    excludes = Excludes(["*.log", "/x/**/z.tmp"])
    assert _names(folder, excludes, skip=[str(folder / "other")]) == ["a.txt", os.path.join("keep", "e.txt")]
    assert os.path.join(".hidden", "c.txt") in _names(folder, Excludes(hidden=True))


def test_a_part_of_a_folder_obeys_the_folders_excludes(folder: Path) -> None:
    _touch(folder / "in/a.txt")
    _touch(folder / "out/b.txt")
    excludes = Excludes(["/out/"])
    assert _names(folder, excludes, below=str(folder / "in")) == [os.path.join("in", "a.txt")]
    assert _names(folder, excludes, below=str(folder / "out")) == []
    assert _names(folder, excludes, below=str(folder / "gone")) == []


def test_a_missing_folder_is_unreachable_and_hides_everything(folder: Path) -> None:
    report = ScanReport()
    assert list(scan(str(folder / "nothing"), report=report)) == []
    assert report.unreachable
    assert report.hides(str(folder / "nothing/a.txt"))


_ANOTHER_USER = """
import os, sys
from engine.scanning import ScanReport, is_refused, scan
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
for path in sys.argv[1:]:
    report = ScanReport()
    list(scan(path, report=report))
    print(is_refused(path), report.unreachable)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
def test_a_folder_that_may_not_be_listed_is_refused() -> None:
    with tempfile.TemporaryDirectory(prefix="mimo-test-") as outer:  # not below tmp_path, which pytest keeps to itself
        places = {name: Path(outer) / name for name in ("open", "closed", "open.txt", "closed.txt", "gone")}
        for name in ("open", "closed"):
            places[name].mkdir()
            places[f"{name}.txt"].touch()
        for path in (Path(outer), places["open"], places["open.txt"]):
            path.chmod(0o755)
        for name in ("closed", "closed.txt"):
            places[name].chmod(0)
        command = [sys.executable, "-c", _ANOTHER_USER, *map(str, places.values())]
        told = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2]).stdout
        places["closed"].chmod(0o755)
    refused, missing = os.strerror(errno.EACCES), os.strerror(errno.ENOENT)
    assert told.splitlines() == ["False ", f"True {refused}", "False ", "True ", f"False {missing}"]


def test_one_file_is_a_root_too(folder: Path) -> None:
    made = _touch(folder / "a.txt")
    assert [file.path for file in scan(str(made))] == [str(made)]


def test_below_goes_by_whole_components() -> None:
    base = absolute("/data/a")
    assert is_below(base, base)
    assert is_below(os.path.join(base, "b"), base)
    assert not is_below(base + "b", base)
    assert is_below(base, os.path.abspath(os.sep))


@pytest.mark.skipif(sys.platform != "linux", reason="/proc of Linux")
def test_the_systems_own_views_are_no_files(folder: Path) -> None:
    (folder / "system").symlink_to("/proc/self")
    (folder / "pages").symlink_to("/proc/self/pagemap")  # a regular file that hardly ends
    (folder / "zero").symlink_to("/dev/zero")
    found = {os.path.basename(file.path): file.problem for file in scan(str(folder))}
    assert found == {"pages": "no file, but a view of the system", "zero": "a device"}
    report = ScanReport()
    assert list(scan("/proc/self", report=report)) == [] and report.unreachable


class _FarFuture:
    st_mtime_ns = 1 << 70  # a file system may say so


def test_times_out_of_range_stop_nothing() -> None:
    assert time_of(_FarFuture()) == (1 << 63) - 1  # type: ignore[arg-type]
