"""Files to passages, in a thread of its own: hash, look for an equal text, extract in child processes, cut into passages."""

from __future__ import annotations

import contextlib
import logging
import os
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from engine.documents import DocumentState, Passage
from engine.errors import UnreadableError
from engine.extraction import Extracted, ExtractionPool, Limits
from engine.indexing.control import IndexControl
from engine.indexing.events import Closed, Events
from engine.indexing.hashing import content_hash
from engine.indexing.worklist import Todo
from engine.model.tokenizer import TextTokenizer
from engine.scanning import is_gone, time_of
from engine.store.records import DocumentContent, FileRecord
from engine.text.chunking import split

log = logging.getLogger(__name__)

_POLL_S = 0.2
_COST = 2000  # of an event, in characters of text: a million files that need no reading must wait for the writer too
_NO_TEXT = {"image": "a picture", "video": "a film", "audio": "a sound recording"}


@dataclass(frozen=True, slots=True)
class FileRead:
    """A file that was read, well or badly. changed: it was written to meanwhile, so that it should be read again later."""

    todo: Todo
    record: FileRecord
    contents: tuple[DocumentContent, ...]
    changed: bool = False


@dataclass(frozen=True, slots=True)
class FileKnown:
    """A file whose content the library holds already, under ``source``, which may be its own path."""

    todo: Todo
    record: FileRecord
    source: str


@dataclass(frozen=True, slots=True)
class FileGone:
    """A file that vanished before it could be read."""

    todo: Todo


@dataclass(frozen=True, slots=True)
class ReadingDone:
    """Every file was dealt with. error: what broke the reading itself, None normally."""

    error: BaseException | None = None


@dataclass(frozen=True, slots=True)
class Cutter:
    """How text becomes passages: the tokenizer of the model, and how many tokens it takes."""

    tokenizer: TextTokenizer
    max_tokens: int


@dataclass(slots=True)
class _Open:
    """A file in the hands of the pool."""

    todo: Todo
    digest: str
    contents: list[DocumentContent] = field(default_factory=list)


class Reader(threading.Thread):
    """Puts FileRead, FileKnown and FileGone into ``output`` for every file, then ReadingDone."""

    def __init__(
        self,
        files: Iterable[Todo],
        cutter: Cutter,
        output: Events,
        control: IndexControl,
        find: Callable[[str, Todo], str | None],
        *,
        limits: Limits,
        workers: int | None = None,
    ) -> None:
        """find: the path of a file with this content hash that is in the library or about to be, None when there is none."""
        super().__init__(name="index-reader", daemon=True)
        self._files, self._cutter, self._output, self._control, self._find = files, cutter, output, control, find
        self._limits, self._workers = limits, workers
        self._open: dict[str, _Open] = {}
        self._ending = threading.Event()

    def stop(self) -> None:
        """End soon, without the rest of the files."""
        self._ending.set()

    def run(self) -> None:
        """Read everything. Called by the thread."""
        try:
            with ExtractionPool(self._workers, self._limits) as pool:
                documents = pool.extract(self._paths())
                try:
                    for path, document in documents:
                        if self._ending.is_set():
                            return
                        if document is not None:
                            self._take(self._open[path], document)
                        else:
                            self._finish(self._open.pop(path))
                finally:
                    close = getattr(documents, "close", None)
                    if close is not None:
                        close()
            self._output.put(ReadingDone())
        except Closed:
            pass
        except BaseException as error:
            log.debug("reading broke", exc_info=True)
            self._report(error)

    def _stopping(self) -> bool:
        return self._ending.is_set() or self._control.cancelled

    def _report(self, error: BaseException) -> None:
        with contextlib.suppress(Closed):
            self._output.put(ReadingDone(error))

    def _paths(self) -> Iterator[str]:
        """The files that must be extracted; whatever else can be said of a file is said here."""
        for todo in self._files:
            while self._control.paused and not self._ending.is_set() and not self._control.cancelled:
                self._control.wait(_POLL_S)
            if self._stopping():
                return
            if todo.file.problem:
                self._failed(todo, DocumentState.UNREADABLE, todo.file.problem)
                continue
            if todo.over_limit:
                self._failed(todo, DocumentState.TOO_LARGE, f"{todo.file.size / 1e6:.0f} MB, more than the limit")
                continue
            path = todo.file.path
            try:
                todo = _as_it_is_now(todo)
                digest = content_hash(path, self._stopping)
            except FileNotFoundError:
                self._output.put(FileGone(todo), _COST)
                continue
            except (OSError, UnreadableError) as error:
                if self._stopping():
                    return
                detail = error.detail if isinstance(error, UnreadableError) else error.strerror or str(error)
                if is_gone(path):
                    self._output.put(FileGone(todo), _COST)
                else:
                    self._failed(todo, DocumentState.UNREADABLE, detail)
                continue
            source = self._find(digest, todo)
            if source is not None:
                self._output.put(FileKnown(todo, _record(todo, digest), source), _COST)
                continue
            self._open[path] = _Open(todo, digest)
            yield path

    def _failed(self, todo: Todo, state: DocumentState, reason: str) -> None:
        content = DocumentContent("", state, reason=reason, size=todo.file.size)
        self._output.put(FileRead(todo, _record(todo, "", state), (content,)), _COST)

    def _take(self, open_file: _Open, document: Extracted) -> None:
        state, reason = document.state, document.reason
        passages: tuple[Passage, ...] = ()
        if document.pages:
            try:
                passages = tuple(split(document.pages, self._cutter.tokenizer, self._cutter.max_tokens))
            except Exception as error:  # a text that breaks the cutting must not end the run
                log.exception("%r: cannot be cut into passages", open_file.todo.file.path)
                state, reason = DocumentState.CORRUPT, f"its text cannot be cut into passages ({type(error).__name__})"
        if state is DocumentState.INDEXED and not passages:
            state = DocumentState.EMPTY
        if state is DocumentState.EMPTY and not reason:
            reason = _NO_TEXT.get(document.format, "no text of its own")
        open_file.contents.append(
            DocumentContent(
                document.member,
                state,
                document.format,
                reason,
                document.title,
                document.modified,
                document.size or (0 if document.member else open_file.todo.file.size),
                len(document.pages),
                _main_language(passages),
                passages,
            )
        )

    def _finish(self, open_file: _Open) -> None:
        todo, contents = open_file.todo, open_file.contents
        own = next((content for content in contents if not content.member), None)
        state = own.state if own is not None else DocumentState.CORRUPT
        if state is DocumentState.UNREADABLE and is_gone(todo.file.path):
            self._output.put(FileGone(todo), _COST)
            return
        changed = _changed(todo)
        record = _record(todo, "" if changed else open_file.digest, state)
        cost = _COST + sum(len(passage.text) + 400 for content in contents for passage in content.passages)
        self._output.put(FileRead(todo, record, tuple(contents), changed), cost)


def _as_it_is_now(todo: Todo) -> Todo:
    """The walk may lie minutes back: what is recorded must be older than what is read."""
    status = os.stat(todo.file.path)  # noqa: PTH116 (as the walk)
    file = replace(todo.file, size=status.st_size, mtime_ns=time_of(status), inode=status.st_ino)
    return replace(todo, file=file)


def _changed(todo: Todo) -> bool:
    try:
        status = os.stat(todo.file.path)  # noqa: PTH116 (as the walk)
    except OSError:
        return True
    return (status.st_size, time_of(status), status.st_ino) != (todo.file.size, todo.file.mtime_ns, todo.file.inode)


def _record(todo: Todo, digest: str, state: DocumentState = DocumentState.INDEXED) -> FileRecord:
    return FileRecord(todo.file.path, todo.file.size, todo.file.mtime_ns, digest, state, todo.folder_id)


def _main_language(passages: Sequence[Passage]) -> str:
    """The language of most of the text, "" when unknown."""
    weights: dict[str, int] = {}
    for passage in passages:
        weights[passage.language] = weights.get(passage.language, 0) + len(passage.text)
    weights.pop("und", None)
    return max(weights, key=lambda language: (weights[language], language)) if weights else ""
