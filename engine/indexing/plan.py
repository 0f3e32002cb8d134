"""What a run has to do: the walk of each folder against what the catalogue knows. Nothing is opened here."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Collection, Generator, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from engine.documents import DocumentState
from engine.excludes import Excludes
from engine.indexing.control import IndexControl
from engine.indexing.progress import Tally
from engine.indexing.worklist import Todo, Worklist, packed
from engine.progress import Progress
from engine.scanning import ScannedFile, ScanReport, is_below, mount_point, scan
from engine.store.catalog import Catalog
from engine.store.records import FileRecord, FolderRecord

log = logging.getLogger(__name__)

_STEP = 500
_MOUNT_KEY = "folder.{}.mount"
_MOUNTS_KEY = "folder.{}.mounts"
MOVED_AWAY = "its drive is not connected"


@dataclass(slots=True)
class Plan:
    """work: files to read, and records whose files are gone. unreachable: folders that were not there."""

    work: Worklist = field(default_factory=Worklist)
    unreachable: list[str] = field(default_factory=list)

    def close(self) -> None:
        """Forget it."""
        self.work.close()


def make_plan(
    catalog: Catalog,
    targets: Sequence[tuple[FolderRecord, str]],
    *,
    skip: Collection[str],
    size_limit: int,
    retry: bool,
    tally: Tally,
    control: IndexControl,
) -> Generator[Progress, None, Plan]:
    """Walk the targets: each a folder of the library and the part of it to look at (often the folder itself).

    skip: folders never entered. size_limit: bytes of a file, whatever the folder allows. retry: read failed files again.
    A cancelled plan has nothing to do: half a walk would take the other half for deleted.
    """
    plan = Plan()
    try:
        for folder, below in targets:
            report = ScanReport()
            others = [path for path in skip if path != folder.path]
            excludes = Excludes(folder.options.excludes, hidden=folder.options.hidden)
            walk = scan(folder.path, excludes, skip=others, report=report, below=below)
            while some := list(islice(walk, _STEP)):
                plan.work.find(some)
                tally.seen += len(some)
                yield tally.progress("scan", some[-1].path)
                if control.cancelled:
                    plan.work.clear()
                    return plan
            _remember_mounts(catalog, folder, report)
            if report.unreachable:
                log.info("%r is unreachable: %s", folder.path, report.unreachable)
                tally.unreachable.append((folder.path, report.unreachable))
                plan.unreachable.append(folder.path)
            else:
                tally.blind.extend(report.blind)
                limit = min(size_limit, folder.options.size_limit or size_limit)
                yield from _compare(catalog, folder, below, report, limit, retry, plan.work, tally)
            plan.work.next_folder()
            yield tally.progress("scan", folder.path)
        plan.work.sort()
    except BaseException:
        plan.close()
        raise
    return plan


def _compare(
    catalog: Catalog,
    folder: FolderRecord,
    below: str,
    report: ScanReport,
    limit: int,
    retry: bool,
    work: Worklist,
    tally: Tally,
) -> Generator[Progress, None, None]:
    """Decide about every file of a folder: those that are there beside those of the catalogue, both by path."""
    todo: list[Todo] = []
    missing: list[FileRecord] = []
    known = (record for record in catalog.files(folder.id) if below == folder.path or is_below(record.path, below))
    for step, (file, record) in enumerate(_side_by_side(work.found(), known), start=1):
        if file is None:
            if record is not None and not report.hides(record.path):
                missing.append(record)
        elif record is not None and _unchanged(record, file, limit, retry):
            tally.unchanged += 1
        else:
            todo.append(Todo(file, folder.id, record, file.size > limit))
        if step % _STEP == 0:
            work.add(todo)
            work.add_missing(missing)
            todo, missing = [], []
            yield tally.progress("scan", folder.path)
    work.add(todo)
    work.add_missing(missing)


def _side_by_side(
    found: Iterator[ScannedFile], known: Iterator[FileRecord]
) -> Iterator[tuple[ScannedFile | None, FileRecord | None]]:
    """Pairs of equal path; a file or a record alone where the other has none."""
    file, record = next(found, None), next(known, None)
    while file is not None or record is not None:
        # As bytes: both lists are sorted by them, and surrogates sort otherwise than the bytes they stand for.
        left = None if file is None else packed(file.path)
        right = None if record is None else packed(record.path)
        if right is None or (left is not None and left < right):
            yield file, None
            file = next(found, None)
        elif left is None or right < left:
            yield None, record
            record = next(known, None)
        else:
            yield file, record
            file, record = next(found, None), next(known, None)


def _unchanged(record: FileRecord, file: ScannedFile, limit: int, retry: bool) -> bool:
    if record.size != file.size or record.mtime_ns != file.mtime_ns:
        return False
    if record.state in (DocumentState.INDEXED, DocumentState.EMPTY):
        return True
    if retry:
        return False
    if record.state is DocumentState.UNREADABLE and not file.problem:
        return not os.access(file.path, os.R_OK)  # permissions change without a trace in size and time
    # An over-sized file is recorded without its hash: it was left out, not read.
    return not (record.state is DocumentState.TOO_LARGE and not record.content_hash and file.size <= limit)


def is_away(catalog: Catalog, folder_id: int, path: str) -> str:
    """The folder of the library that ``path`` lies in, if it or its drive went since it was walked; "" if it is there."""
    folder = next((one for one in catalog.folders() if one.id == folder_id), None)
    if folder is None:
        return ""
    try:
        Path(folder.path).stat()
    except OSError:
        return folder.path
    before, now = catalog.get_meta(_MOUNT_KEY.format(folder.id)), mount_point(folder.path)
    moved = before is not None and before != now and is_below(before, now)
    inner = json.loads(catalog.get_meta(_MOUNTS_KEY.format(folder.id)) or "[]")
    if moved or any(is_below(path, mount) and not os.path.ismount(mount) for mount in inner):
        return folder.path
    return ""


def _remember_mounts(catalog: Catalog, folder: FolderRecord, report: ScanReport) -> None:
    """Tell an unplugged drive, whose mount point is an empty folder, from a folder that was emptied."""
    if report.unreachable:
        return
    key, below_key = _MOUNT_KEY.format(folder.id), _MOUNTS_KEY.format(folder.id)
    before, now = catalog.get_meta(key), mount_point(folder.path)
    if before is not None and before != now and is_below(before, now):
        report.unreachable = MOVED_AWAY
        return
    mounted_before = json.loads(catalog.get_meta(below_key) or "[]")
    report.blind.extend(path for path in mounted_before if path not in report.mounts and not os.path.ismount(path))
    kept = sorted({*report.mounts, *mounted_before})
    if before != now:
        catalog.set_meta(key, now)
    if kept != mounted_before:
        catalog.set_meta(below_key, json.dumps(kept))
