"""An indexing run over a library: the lock, the folders, the run, the vector index."""

from __future__ import annotations

import logging
from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.indexing.control import IndexControl
from engine.indexing.plan import make_plan
from engine.indexing.progress import IndexTotals, Tally
from engine.memory import give_back
from engine.progress import Progress
from engine.scanning import absolute, is_below
from engine.store.fulltext import FullText
from engine.store.locking import WriterLock
from engine.store.records import FolderOptions, FolderRecord

if TYPE_CHECKING:
    from engine.indexing.run import RunSettings
    from engine.library import Library

log = logging.getLogger(__name__)


def index_library(
    library: Library,
    paths: Sequence[str],
    *,
    options: FolderOptions | None,
    control: IndexControl,
    retry: bool,
    wait_seconds: float,
    settings: RunSettings | None,
) -> Generator[Progress, None, IndexTotals]:
    """See ``Library.index``."""
    # Not at import: a status or a help text must not wait for the extraction and the network.
    from engine.indexing.run import Run, RunSettings

    settings = replace(settings or RunSettings(), retry=retry)
    tally = Tally()
    tally.start()
    with WriterLock(library.directory, wait_seconds):
        targets = _targets(library, paths, options)
        plan = yield from make_plan(
            library.catalog,
            targets,
            skip=[absolute(library.directory), *(folder.path for folder in library.folders())],
            size_limit=settings.limits.file_size,
            retry=retry,
            tally=tally,
            control=control,
        )
        with closing(plan):
            run = Run(library.catalog, lambda: library.embedder, library.space_id, control, settings, tally)
            yield from run.steps(plan)
        changed = run.wrote
        del run, plan  # the vectors it remembers: building the index needs the room
        if not control.cancelled:
            yield from _update_index(library, changed)
    return tally.totals(control.cancelled)


def embed_pending(library: Library) -> Generator[Progress, None, None]:
    """Compute the vectors that are missing, without looking at any folder."""
    from engine.indexing.plan import Plan
    from engine.indexing.run import Run, RunSettings

    tally = Tally()
    tally.start()
    with WriterLock(library.directory):
        run = Run(library.catalog, lambda: library.embedder, library.space_id, IndexControl(), RunSettings(), tally)
        with closing(Plan()) as plan:
            yield from run.steps(plan)
        yield from _update_index(library, True)


def _targets(library: Library, paths: Sequence[str], options: FolderOptions | None) -> list[tuple[FolderRecord, str]]:
    """The folders to walk, each with the part to look at."""
    if not paths:
        return [(folder, folder.path) for folder in library.folders()]
    targets: list[tuple[FolderRecord, str]] = []
    for path in paths:
        folder = library.folder_of(path)
        if folder is None or (folder.path == path and options is not None):
            folder = library.add_folder(path, options)
        targets.append((folder, path))
        # Folders of their own inside it are brought up to date with it.
        inner = [other for other in library.folders() if other.path != folder.path and is_below(other.path, path)]
        targets += [(other, other.path) for other in inner]
    return list(dict.fromkeys(targets))


def _update_index(library: Library, changed: bool) -> Generator[Progress, None, None]:
    """Let searches be fast: the vector index, which may also be missing, and after changes the index of words."""
    index = library.vector_index
    if index.needs_build:
        give_back()
        yield from index.build()
        give_back()
    if changed:
        yield from FullText(library.database).maintain()
        library.database.sync()
