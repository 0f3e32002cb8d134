"""Walking a folder: every file that should be in the library, with size and times, and nothing opened.

Survives symbolic-link loops, files that vanish, folders that may not be read, names that are not UTF-8 and very long
paths; pipes, sockets and devices are named, never opened.
"""

# Paths are str here, as the file system gives them: a Path object for each of a million files costs minutes.
# ruff: noqa: PTH100, PTH111, PTH112, PTH116, PTH118, PTH120, PTH206

from __future__ import annotations

import errno
import logging
import os
import stat
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from engine.excludes import Excludes

log = logging.getLogger(__name__)

_GONE = (errno.ENOENT, errno.ENOTDIR)
_FARTHEST_NS = (1 << 63) - 1
# File systems of the kernel: what looks like files there has no size and may have no end.
# fmt: off
_PSEUDO = frozenset((
    "binfmt_misc", "bpf", "cgroup", "cgroup2", "configfs", "debugfs", "devpts", "devtmpfs", "efivarfs", "fusectl",
    "hugetlbfs", "mqueue", "nsfs", "proc", "pstore", "rpc_pipefs", "securityfs", "selinuxfs", "sysfs", "tracefs",
))
# fmt: on
_LIBRARY_FILES = ("library.lock", "library.db")
_VIEW = "no file, but a view of the system"
_KINDS = {
    stat.S_IFIFO: "a named pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
}


@dataclass(frozen=True, slots=True)
class ScannedFile:
    """A file as the file system describes it. problem: why it cannot be read ("a named pipe", "a broken link"), or ""."""

    path: str
    size: int
    mtime_ns: int
    inode: int = 0
    problem: str = ""


@dataclass(slots=True)
class ScanReport:
    """What a walk could not see. Documents below these paths must not be taken for deleted.

    unreachable: the folder itself is not there or cannot be listed. blind: folders that could not be listed.
    folders: how many were listed. mounts: folders below on which another file system is mounted.
    """

    unreachable: str = ""
    blind: list[str] = field(default_factory=list)
    folders: int = 0
    mounts: list[str] = field(default_factory=list)

    def hides(self, path: str) -> bool:
        """Whether ``path`` lies where this walk was blind."""
        return bool(self.unreachable) or any(is_below(path, folder) for folder in self.blind)


def is_below(path: str, folder: str) -> bool:
    """Whether ``path`` is ``folder`` or inside it, by whole components."""
    if not path.startswith(folder):
        return False
    return len(path) == len(folder) or folder.endswith(("/", os.sep)) or path[len(folder)] in ("/", os.sep)


def absolute(path: str | os.PathLike[str]) -> str:
    """The path a library knows a folder or file by: absolute, no ``..``, links kept as the user wrote them."""
    return os.path.abspath(os.path.expanduser(os.fspath(path)))


def mount_point(path: str) -> str:
    """The folder on which the file system that holds ``path`` is mounted."""
    current = os.path.realpath(path)
    while not os.path.ismount(current):
        parent = os.path.dirname(current)
        if parent == current:
            break
        current = parent
    return current


def scan(
    root: str,
    excludes: Excludes | None = None,
    *,
    skip: Collection[str] = (),
    report: ScanReport | None = None,
    below: str | None = None,
) -> Iterator[ScannedFile]:
    """Walk ``root`` (a folder, or one file) and yield its files.

    skip: folders left out by absolute path (the library itself, folders indexed on their own). report: filled while walking.
    below: walk only this part of ``root`` (excludes still see paths relative to ``root``).
    A link to a folder is followed when it leads out of ``root``, once; a link to a file likewise. What lies inside ``root``
    is found by its own name.
    """
    report = report if report is not None else ScanReport()
    yield from _Walk(root, excludes or Excludes(), frozenset(skip), report).run(below or root)


def is_gone(path: str) -> bool:
    """Whether nothing is there; a file that cannot be looked at, as in a folder that may not be entered, is not gone."""
    try:
        os.lstat(path)
    except OSError as error:
        return error.errno in _GONE
    return False


def is_refused(path: str) -> bool:
    """Whether a folder is there that may not be listed, or a file that may not be read."""
    try:
        if os.path.isdir(path):
            with os.scandir(path):
                return False
    except OSError as error:
        return error.errno not in _GONE
    return os.access(path, os.F_OK) and not os.access(path, os.R_OK)


class _Walk:
    def __init__(self, root: str, excludes: Excludes, skip: frozenset[str], report: ScanReport) -> None:
        self.root, self.excludes, self.skip, self.report = root, excludes, skip, report
        self.real_root = os.path.realpath(root)
        self.visited: set[tuple[int, int]] = set()
        self.links: list[str] = []
        self.pseudo = _pseudo_devices()
        self.base = root if root.endswith(os.sep) else root + os.sep

    def run(self, start: str) -> Iterator[ScannedFile]:
        try:
            status = os.stat(start)
        except OSError as error:
            if start == self.root or error.errno not in _GONE:
                self._unreachable(start, error)
            return
        if start != self.root and self._excluded_above(start):
            return
        if status.st_dev in self.pseudo:
            self.report.unreachable = _VIEW
            return
        if not stat.S_ISDIR(status.st_mode):
            yield _file(start, status)
            return
        yield from self._folder(start, status)
        # Links come last, so that a folder reached both ways is always known by its own path.
        while self.links:
            link = self.links.pop()
            try:
                target, status = os.path.realpath(link, strict=True), os.stat(link)
            except OSError:  # a loop, or gone meanwhile
                continue
            if is_below(target, self.real_root) or is_below(self.real_root, target):
                continue
            if (status.st_dev, status.st_ino) not in self.visited:
                yield from self._folder(link, status)

    def _excluded_above(self, start: str) -> bool:
        """Whether ``start`` or a folder between it and the root is left out."""
        parts = os.path.relpath(start, self.root).split(os.sep)
        folder = self.root
        for depth, name in enumerate(parts):
            folder = os.path.join(folder, name)
            last = depth == len(parts) - 1
            if folder in self.skip or self.excludes("/".join(parts[: depth + 1]), not last or os.path.isdir(folder)):
                return True
        return False

    def _unreachable(self, folder: str, error: OSError) -> None:
        log.info("cannot list %r: %s", folder, error)
        if folder == self.root:
            self.report.unreachable = error.strerror or str(error)
        else:
            self.report.blind.append(folder)

    def _folder(self, top: str, status: os.stat_result) -> Iterator[ScannedFile]:
        stack = [(top, status.st_dev)]
        self.visited.add((status.st_dev, status.st_ino))
        while stack:
            folder, device = stack.pop()
            try:
                with os.scandir(folder) as listing:
                    self.report.folders += 1
                    for entry in listing:  # never all at once: a folder may hold a million
                        found = self._looked_at(entry, stack, device)
                        if found is not None:
                            yield found
            except OSError as error:
                if error.errno not in _GONE or folder == self.root:
                    self._unreachable(folder, error)

    def _looked_at(self, entry: os.DirEntry[str], stack: list[tuple[str, int]], device: int) -> ScannedFile | None:
        try:
            return self._entry(entry, stack, device)
        except OSError as error:  # vanished between listing and stat, or a name too long to reach
            if error.errno in _GONE:
                return None
            return ScannedFile(entry.path, 0, 0, problem=error.strerror or "cannot be looked at")

    def _entry(self, entry: os.DirEntry[str], stack: list[tuple[str, int]], device: int) -> ScannedFile | None:
        path = entry.path
        status = entry.stat(follow_symlinks=False)
        if stat.S_ISLNK(status.st_mode) or _is_junction(status):
            return self._link(path, status)
        is_folder = stat.S_ISDIR(status.st_mode)
        if self._left_out(path, is_folder, status):
            return None
        if not is_folder:
            return _file(path, status)
        # Windows leaves device and inode out of what a listing gives.
        key = os.stat(path) if os.name == "nt" else status
        if key.st_dev in self.pseudo or _is_library(path):
            return None
        if (key.st_dev, key.st_ino) not in self.visited:
            self.visited.add((key.st_dev, key.st_ino))
            if key.st_dev != device:
                self.report.mounts.append(path)
            stack.append((path, key.st_dev))
        return None

    def _left_out(self, path: str, is_folder: bool, status: os.stat_result) -> bool:
        relative = path[len(self.base) :]
        if os.sep != "/":
            relative = relative.replace(os.sep, "/")
        return path in self.skip or self.excludes(relative, is_folder, status)

    def _link(self, path: str, own: os.stat_result) -> ScannedFile | None:
        try:
            status, problem = os.stat(path), ""
        except OSError as error:
            status, problem = own, "a link that leads in a circle" if error.errno == errno.ELOOP else "a broken link"
        is_folder = stat.S_ISDIR(status.st_mode)
        if self._left_out(path, is_folder, own):
            return None
        if problem:
            return ScannedFile(path, 0, time_of(own), own.st_ino, problem)
        if status.st_dev in self.pseudo and is_folder:
            return None
        if status.st_dev in self.pseudo and stat.S_ISREG(status.st_mode):
            return ScannedFile(path, 0, time_of(own), own.st_ino, _VIEW)
        if is_folder:
            self.links.append(path)
            return None
        return None if is_below(os.path.realpath(path), self.real_root) else _file(path, status)


def _pseudo_devices() -> frozenset[int]:
    """The devices of the kernel's own file systems."""
    found = set()
    try:
        with open("/proc/self/mountinfo", encoding="utf-8", errors="surrogateescape") as mounts:  # noqa: PTH123
            for line in mounts:
                fields, _, rest = line.partition(" - ")
                if rest.split(" ", 1)[0] in _PSEUDO:
                    major, _, minor = fields.split(" ")[2].partition(":")
                    found.add(os.makedev(int(major), int(minor)))
    except (OSError, ValueError, IndexError, AttributeError):  # no Linux
        return frozenset()
    return frozenset(found)


def _is_library(folder: str) -> bool:
    """Whether it is a library of this program: what it holds stands in other folders already."""
    return all(os.path.lexists(os.path.join(folder, name)) for name in _LIBRARY_FILES)


def _is_junction(status: os.stat_result) -> bool:
    """Whether it is a link of Windows between folders, which is no symbolic link to lstat."""
    return getattr(status, "st_reparse_tag", 0) == getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", 0xA0000003)


def _file(path: str, status: os.stat_result) -> ScannedFile:
    kind = stat.S_IFMT(status.st_mode)
    problem = "" if kind == stat.S_IFREG else _KINDS.get(kind, "not a regular file")
    return ScannedFile(path, status.st_size if not problem else 0, time_of(status), status.st_ino, problem)


def time_of(status: os.stat_result) -> int:
    """When a file was modified, in nanoseconds, within what 64 bits hold (1677 to 2262): a damaged time stops nothing."""
    return max(-_FARTHEST_NS, min(status.st_mtime_ns, _FARTHEST_NS))
