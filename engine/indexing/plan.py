"""What a run has to do: the walk of each folder against what the catalogue knows. Nothing is opened here."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Collection, Generator, Sequence
from dataclasses import dataclass, field

from engine.documents import DocumentState
from engine.excludes import Excludes
from engine.indexing.progress import Tally
from engine.progress import Progress
from engine.scanning import ScannedFile, ScanReport, is_below, mount_point, scan
from engine.store.catalog import Catalog
from engine.store.records import FileRecord, FolderRecord

log = logging.getLogger(__name__)

_STEP = 500
_MOUNT_KEY = "folder.{}.mount"
_MOUNTS_KEY = "folder.{}.mounts"
MOVED_AWAY = "its drive is not connected"


@dataclass(frozen=True, slots=True)
class Todo:
    """A file to be read. known: what the catalogue has under its path. over_limit: larger than may be read."""

    file: ScannedFile
    folder_id: int
    known: FileRecord | None = None
    over_limit: bool = False


@dataclass(slots=True)
class Plan:
    """todo: files to read. missing: records whose files are gone, by path."""

    todo: list[Todo] = field(default_factory=list)
    missing: dict[str, FileRecord] = field(default_factory=dict)
    unreachable: list[str] = field(default_factory=list)


def make_plan(
    catalog: Catalog,
    targets: Sequence[tuple[FolderRecord, str]],
    *,
    skip: Collection[str],
    size_limit: int,
    retry: bool,
    tally: Tally,
) -> Generator[Progress, None, Plan]:
    """Walk the targets: each a folder of the library and the part of it to look at (often the folder itself).

    skip: folders never entered. size_limit: bytes of a file, whatever the folder allows. retry: read failed files again.
    """
    plan = Plan()
    for folder, below in targets:
        found: dict[str, ScannedFile] = {}
        report = ScanReport()
        others = [path for path in skip if path != folder.path]
        excludes = Excludes(folder.options.excludes, hidden=folder.options.hidden)
        for file in scan(folder.path, excludes, skip=others, report=report, below=below):
            found[file.path] = file
            if len(found) % _STEP == 0:
                tally.seen += _STEP
                yield tally.progress("scan", file.path)
        tally.seen += len(found) % _STEP
        _remember_mounts(catalog, folder, report)
        if report.unreachable:
            log.info("%r is unreachable: %s", folder.path, report.unreachable)
            tally.unreachable.append((folder.path, report.unreachable))
            plan.unreachable.append(folder.path)
            continue
        tally.blind.extend(report.blind)
        limit = min(size_limit, folder.options.size_limit or size_limit)
        _compare(catalog, folder, below, found, report, limit, retry, plan, tally)
        yield tally.progress("scan", folder.path)
    # Newest first: what a person touched last is searchable first.
    plan.todo.sort(key=lambda todo: (-todo.file.mtime_ns, todo.file.path))
    return plan


def _compare(
    catalog: Catalog,
    folder: FolderRecord,
    below: str,
    found: dict[str, ScannedFile],
    report: ScanReport,
    limit: int,
    retry: bool,
    plan: Plan,
    tally: Tally,
) -> None:
    for record in catalog.files(folder.id):
        if below != folder.path and not is_below(record.path, below):
            continue
        file = found.pop(record.path, None)
        if file is None:
            if not report.hides(record.path):
                plan.missing[record.path] = record
        elif _unchanged(record, file, limit, retry):
            tally.unchanged += 1
        else:
            plan.todo.append(Todo(file, folder.id, record, file.size > limit))
    plan.todo.extend(Todo(file, folder.id, None, file.size > limit) for file in found.values())


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
