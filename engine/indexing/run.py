"""One indexing run: walk, follow moves, read, store, embed, build the index. Only this thread writes to the library.

Text is stored as soon as it is read and can be found by its words at once; vectors follow, newest files first, a few
seconds' worth a commit. So a kill at any moment costs seconds of work, and memory does not grow with the folder.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Collection, Generator, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from engine.documents import DocumentState
from engine.embedding import Embedder
from engine.errors import UnreadableError
from engine.extraction import Limits
from engine.indexing.backlog import Backlog
from engine.indexing.control import IndexControl
from engine.indexing.embedding_worker import Embedded, EmbeddingWorker, JobDone
from engine.indexing.events import Events
from engine.indexing.hashing import content_hash
from engine.indexing.plan import MOVED_AWAY, Plan, is_away
from engine.indexing.progress import Tally
from engine.indexing.reading import Cutter, FileGone, FileKnown, FileRead, Reader, ReadingDone
from engine.indexing.vector_memory import VectorMemory
from engine.indexing.worklist import Todo, Worklist
from engine.memory import give_back
from engine.progress import Progress
from engine.scanning import is_gone
from engine.store import catalog_vectors
from engine.store.catalog import Catalog
from engine.store.records import FileRecord, FloatArray
from engine.text.chunking import embedding_text

log = logging.getLogger(__name__)

_IN_FLIGHT = 6_000_000  # characters read and not yet stored
_WINDOW = 512  # passages handed to the network at once: sorted by length, little is padded
_COMMIT_VECTORS = 256
_COMMIT_S = 2.0
_TIDY_VECTORS = 4096
_POLL_S = 0.2
_REMOVED_AT_ONCE = 200
_LONGER = 5  # times the limit, for files that timed out
# What reading the same bytes again would find again. The rest may have been bad luck.
_SETTLED = frozenset(DocumentState) - {DocumentState.TIMED_OUT, DocumentState.UNREADABLE}


@dataclass(frozen=True, slots=True)
class RunSettings:
    """limits: of one file. workers: reading processes, None for one less than the cores. skip: never entered."""

    limits: Limits = field(default_factory=Limits)
    workers: int | None = None
    retry: bool = False


class Run:
    """The state of one run; ``steps`` does it."""

    def __init__(
        self,
        catalog: Catalog,
        embedder: Callable[[], Embedder],
        space_id: str,
        control: IndexControl,
        settings: RunSettings,
        tally: Tally,
    ) -> None:
        """embedder: called when the first text must be embedded: a run that finds nothing new loads no model."""
        self._catalog, self._embedder, self._space_id = catalog, embedder, space_id
        self._control, self._settings, self._tally = control, settings, tally
        self._ids: list[int] = []  # passages whose vectors are computed and not yet stored
        self._rows: list[FloatArray] = []
        self._computed = self._committed = 0
        self._vectors_since = 0.0
        self._memory = VectorMemory()
        self._promised: dict[str, str] = {}  # content hash -> path that is being read just now
        self._digests: dict[str, str] = {}  # the other way round
        self._waiting: dict[str, list[FileKnown]] = {}  # copies of such a path
        self._again: list[Todo] = []
        self._slow: list[Todo] = []
        self._unreachable: Collection[str] = ()
        self._away: set[int] = set()  # folders that went in the middle of the run
        self._busy = self._reading = self._settled = False

    @property
    def wrote(self) -> bool:
        """Whether passages came or went, so that the vector index must follow."""
        tally = self._tally
        return bool(tally.removed or tally.copied or tally.embedded or tally.reused or tally.states)

    def steps(self, plan: Plan) -> Generator[Progress, None, None]:
        """Do the plan."""
        tally = self._tally
        self._unreachable = plan.unreachable
        yield from self._follow_moves(plan.work)
        yield from self._remove(plan.work)
        tally.files_total, tally.bytes_total = plan.work.counts()
        backlog = Backlog(self._catalog, self._space_id)
        tally.backlog = backlog.old_count
        if self._control.cancelled or not (tally.files_total or tally.backlog):
            return
        embedder = self._embedder()
        events = Events(_IN_FLIGHT)
        worker = EmbeddingWorker(embedder, events, self._control)
        worker.start()
        cutter = Cutter(embedder.tokenizer, embedder.manifest.max_tokens)
        try:
            yield from self._read(plan.work.files(), cutter, self._settings.limits, events, worker, backlog)
            # Copies of files that came to nothing, and files that were written to meanwhile.
            again = self._again + [known.todo for copies in self._waiting.values() for known in copies]
            if again and not self._control.cancelled:
                self._again, self._waiting = [], {}
                yield from self._read(again, cutter, self._settings.limits, events, worker, backlog, settled=True)
            if self._slow and not self._control.cancelled:
                limits = replace(self._settings.limits, seconds=self._settings.limits.seconds * _LONGER)
                yield from self._read(self._slow, cutter, limits, events, worker, backlog, settled=True)
            while not self._control.cancelled and self._feed(worker, backlog):
                yield from self._next(events, "embed")
        finally:
            events.close()
            worker.stop()
            worker.join()
            self._commit_vectors()

    def _follow_moves(self, work: Worklist) -> Generator[Progress, None, None]:
        """A new file of the size of a missing one may be that file: its content tells. Costs no embedding."""
        for number, todo in work.maybe_moved():
            if self._control.cancelled:
                return
            origin = self._moved_from(todo, work)
            if origin is None:
                continue
            if _same_kind(origin.path, todo.file.path):
                self._catalog.move_file(origin.path, _moved(origin, todo))
                work.drop(number, origin.path)
                self._tally.moved += 1
            else:
                # Read again, since another reader may be right for the new name, but not embedded again.
                self._memory.load_file(self._catalog, origin.path, self._space_id)
            yield self._tally.progress("scan", todo.file.path)

    def _moved_from(self, todo: Todo, work: Worklist) -> FileRecord | None:
        try:
            digest = content_hash(todo.file.path, lambda: self._control.cancelled)
        except UnreadableError:
            return None
        same = [record for record in work.origins(todo.file.size, digest) if record.state in _SETTLED]
        path = Path(todo.file.path)
        return max(same, key=lambda old: (_same_kind(old.path, str(path)), Path(old.path).name == path.name), default=None)

    def _remove(self, work: Worklist) -> Generator[Progress, None, None]:
        for paths in work.missing(_REMOVED_AT_ONCE):
            if self._control.cancelled:
                return
            self._tally.removed += self._catalog.remove_files(paths)
            yield self._tally.progress("scan")

    def _read(
        self,
        files: Iterable[Todo],
        cutter: Cutter,
        limits: Limits,
        events: Events,
        worker: EmbeddingWorker,
        backlog: Backlog,
        *,
        settled: bool = False,
    ) -> Generator[Progress, None, None]:
        """Read ``files`` while the network embeds what is there already. settled: what comes out now is final."""
        reader = Reader(files, cutter, events, self._control, self._find, limits=limits, workers=self._settings.workers)
        self._reading, self._settled = True, settled
        reader.start()
        try:
            while self._reading and not self._control.cancelled:
                self._feed(worker, backlog)
                yield from self._next(events, "read")
        finally:
            reader.stop()
            if self._reading:
                events.close()
            reader.join()

    def _find(self, digest: str, todo: Todo) -> str | None:
        """Called by the reader: where this content is, or will be once it is read."""
        path = todo.file.path
        if (
            todo.known is not None
            and todo.known.content_hash == digest
            and todo.known.state in _SETTLED
            and not self._settings.retry
        ):
            return path
        promised = self._promised.get(digest)
        if promised not in (None, path) and _same_kind(promised, path):
            return promised
        if not self._settings.retry:
            for record in self._catalog.files_with_hash(digest):
                if record.path != path and record.state in _SETTLED and _same_kind(record.path, path):
                    return record.path
        self._digests[path] = digest
        self._promised[digest] = path
        return None

    def _next(self, events: Events, stage: str) -> Generator[Progress, None, None]:
        """Deal with the next event, or with none for a moment."""
        event = events.get(_POLL_S)
        detail = self._handle(event) if event is not None else ""
        if self._ids and time.monotonic() - self._vectors_since > _COMMIT_S:
            self._commit_vectors()
        if self._control.paused and not self._control.cancelled:
            self._commit_vectors()
            yield self._tally.progress("paused")
        elif detail is not None:
            yield self._tally.progress(stage, detail)

    def _handle(self, event: object) -> str | None:
        """The path or nothing that progress should show; None when nothing changed."""
        match event:
            case FileRead():
                if event.record.state is DocumentState.UNREADABLE and self._is_away(event.todo):
                    self._leave(event.todo)
                else:
                    self._store(event)
                return event.todo.file.path
            case FileKnown():
                self._reuse(event)
                return event.todo.file.path
            case FileGone():
                if not self._is_away(event.todo):
                    self._tally.removed += self._catalog.remove_files([event.todo.file.path])
                self._leave(event.todo)
                return event.todo.file.path
            case Embedded():
                self._memory.put(event.texts, event.rows)
                self._keep(event.ids, event.rows, event.computed)
                return ""
            case JobDone(error=error) | ReadingDone(error=error):
                if error is not None:
                    raise error
                if isinstance(event, JobDone):
                    self._busy = False
                else:
                    self._reading = False
        return None

    def _is_away(self, todo: Todo) -> bool:
        """Whether its drive was unplugged in the middle of the run: then what is known of the file stays."""
        if todo.folder_id not in self._away and (folder := is_away(self._catalog, todo.folder_id, todo.file.path)):
            self._away.add(todo.folder_id)
            self._tally.unreachable.append((folder, MOVED_AWAY))
        return todo.folder_id in self._away

    def _leave(self, todo: Todo) -> None:
        """Nothing more is to be done about a file."""
        self._count(todo)
        self._keep_promise(todo.file.path)

    def _store(self, read: FileRead) -> None:
        path, known = read.todo.file.path, read.todo.known
        if known is not None and known.state is DocumentState.INDEXED:
            self._memory.load_file(self._catalog, path, self._space_id)
        self._catalog.put_file(read.record, read.contents)
        found = sum(len(content.passages) for content in read.contents)
        self._tally.passages += found
        self._tally.backlog += found
        if not self._settled and read.changed:
            self._again.append(read.todo)
        elif not self._settled and any(content.state is DocumentState.TIMED_OUT for content in read.contents):
            self._slow.append(read.todo)
        else:
            self._count(read.todo, read.record.state)
        self._keep_promise(path)

    def _keep_promise(self, path: str) -> None:
        """The file at ``path`` is dealt with: so can its copies be."""
        digest = self._digests.pop(path, None)
        if digest is not None and self._promised.get(digest) == path:
            del self._promised[digest]
        for copy in self._waiting.pop(path, []):
            self._reuse(copy)

    def _reuse(self, known: FileKnown) -> None:
        """Store a file whose content is in the library already."""
        path, digest = known.todo.file.path, known.record.content_hash
        if self._promised.get(digest) == known.source:
            self._waiting.setdefault(known.source, []).append(known)
            return
        source = self._catalog.file(known.source)
        if source is None or source.content_hash != digest or source.state not in _SETTLED:
            self._again.append(known.todo)
            return
        record = replace(known.record, state=source.state)
        if known.source == path:
            self._catalog.touch_file(record)
            self._tally.unchanged += 1
        elif is_gone(known.source) and not self._is_unreachable(known.source):
            self._catalog.move_file(known.source, record)
            self._tally.moved += 1
        else:
            self._catalog.copy_file(known.source, record)
            self._tally.copy(*catalog_vectors.count_of_file(self._catalog.database, path, self._space_id))
        self._count(known.todo)

    def _is_unreachable(self, path: str) -> bool:
        return any(path.startswith(folder) for folder in self._unreachable)

    def _count(self, todo: Todo, state: DocumentState | None = None) -> None:
        """A file is done. state: what came of reading it, None when it needed no reading."""
        tally = self._tally
        tally.files += 1
        if not todo.over_limit:
            tally.bytes += todo.file.size
        if state is not None:
            tally.states[state.value] = tally.states.get(state.value, 0) + 1
            tally.problems += state not in (DocumentState.INDEXED, DocumentState.EMPTY)

    def _feed(self, worker: EmbeddingWorker, backlog: Backlog) -> bool:
        """Give the idle network its next texts; False when it is idle and nothing waits."""
        if self._busy or self._control.paused:
            return True
        waiting = backlog.take(_WINDOW)
        if not waiting:
            return False
        self._tally.embedding_since = self._tally.embedding_since or time.monotonic()
        ids, texts = [], []
        for stored in waiting:
            text = embedding_text(stored.passage, stored.document.title)
            row = self._memory.get(text)
            if row is None:
                ids.append(stored.id)
                texts.append(text)
            else:
                self._keep((stored.id,), row[None].astype(np.float32), 0)
        if ids:
            self._busy = True
            worker.submit(ids, texts)
        return True

    def _keep(self, ids: tuple[int, ...], rows: FloatArray, computed: int) -> None:
        if not self._ids:
            self._vectors_since = time.monotonic()
        self._ids += ids
        self._rows.append(rows)
        self._computed += computed
        if len(self._ids) >= _COMMIT_VECTORS:
            self._commit_vectors()

    def _commit_vectors(self) -> None:
        """Store the vectors at hand."""
        ids, rows, computed = self._ids, self._rows, self._computed
        self._ids, self._rows, self._computed = [], [], 0
        if not ids:
            return
        self._catalog.put_vectors(self._space_id, ids, np.concatenate(rows))
        self._tally.embedded += computed
        self._tally.reused += len(ids) - computed
        self._tally.backlog = max(0, self._tally.backlog - len(ids))
        self._committed += len(ids)
        if self._committed >= _TIDY_VECTORS:
            self._committed = 0
            give_back()


def _moved(record: FileRecord, todo: Todo) -> FileRecord:
    file = todo.file
    return replace(record, path=file.path, size=file.size, mtime_ns=file.mtime_ns, folder_id=todo.folder_id)


def _same_kind(one: str, other: str) -> bool:
    """Equal bytes are read alike only under equal extensions: ``a.md`` has headings where ``a.txt`` has number signs."""
    return Path(one).suffix.lower() == Path(other).suffix.lower()
